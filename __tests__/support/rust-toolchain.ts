import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The first program of this name on the tests' own PATH. */
export async function onPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const runs = await access(join(folder, name), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return join(folder, name);
  }
  return undefined;
}

/** The machine's own cargo and rustc, when it has both and they run. */
export async function findRust(): Promise<
  | { readonly cargo: string; readonly rustc: string; readonly version: string; readonly sysroot: string }
  | undefined
> {
  const [cargo, rustc] = await Promise.all([onPath('cargo'), onPath('rustc')]);
  if (cargo === undefined || rustc === undefined) return undefined;
  const [verbose, sysroot] = await Promise.all([
    runRust('rustc', ['-vV'], '/'),
    runRust('rustc', ['--print', 'sysroot'], '/'),
  ]);
  const version = /^release: (.+)$/m.exec(verbose.stdout)?.[1];
  if (version === undefined || sysroot.code !== 0) return undefined;
  return { cargo, rustc, version, sysroot: sysroot.stdout.trim() };
}

/** The variables of the tests without those that would change what cargo does. */
export function cleanVariables(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !/^(CARGO(?!_HOME)|RUST(?!UP_HOME))/.test(name)) variables[name] = value;
  }
  return variables;
}

/** Runs a program and gives its exit code and all that it wrote. */
export function runRust(
  program: string,
  args: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...args],
      { cwd, env: { ...cleanVariables(), ...variables }, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') reject(error);
        else resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}
