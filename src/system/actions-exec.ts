import { CrossrootError, messageOf } from '../errors.js';
import { unlessInterrupted } from './interruption.js';
import { heldMs } from './process.js';

/** What a program runs with, and where the bytes of its streams go as they come. */
export interface ExecOptions {
  readonly cwd: string;
  /** All variables that it gets. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdout: (bytes: Uint8Array) => void;
  readonly stderr: (bytes: Uint8Array) => void;
}

/**
 * Runs cargo, rustup or rustc, by its path. They take as long as they need, and stay in the group of this
 * process, so that they can ask for a password at a terminal.
 * @returns its exit code, or undefined when a signal ended it.
 * @throws CrossrootError when it cannot be started.
 */
export async function execProgram(
  program: string,
  args: readonly string[],
  { cwd, env, stdout, stderr }: ExecOptions,
): Promise<number | undefined> {
  // @actions/exec splits this one text at blanks, quotes and backslashes.
  const quoted = `"${program.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;
  try {
    const { exec } = await import('@actions/exec');
    const code: number | null = await exec(quoted, [...args], {
      cwd,
      env: { ...env },
      silent: true,
      ignoreReturnCode: true,
      delay: heldMs,
      listeners: { stdout: taking(stdout), stderr: taking(stderr) },
    });
    return await unlessInterrupted(code ?? undefined);
  } catch (error) {
    throw new CrossrootError({
      what: `cannot start ${program}`,
      why: messageOf(error),
      todo: `check that the folder ${cwd} exists and that the program can run`,
      cause: error,
    });
  }
}

/**
 * Gives the bytes on, and has @actions/exec see nothing of them: it keeps each line that has not ended, and
 * looks through all of it again whenever more comes, which takes a minute for a line of 60 MB.
 */
function taking(give: (bytes: Uint8Array) => void): (data: Buffer) => void {
  return (data) => {
    give(data.subarray());
    data.toString = () => '';
  };
}
