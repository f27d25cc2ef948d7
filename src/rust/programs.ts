import { access, constants, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The first executable file of this name in the folders of a PATH; a name with a slash is only checked. Relative
 * folders of PATH are passed over.
 */
export async function findProgram(name: string, path: string): Promise<string | undefined> {
  if (name.includes('/')) return (await isExecutable(name)) ? name : undefined;
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const file = join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** An environment with folders before its PATH and variables added. */
export function extended(
  env: Readonly<Record<string, string>>,
  path: readonly string[],
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  const folders = [...path, ...(env.PATH === undefined ? [] : [env.PATH])].join(delimiter);
  return { ...env, ...variables, ...(folders === '' ? {} : { PATH: folders }) };
}

/** A program's path as `@actions/exec` wants it: its one text is split at blanks, quotes and backslashes. */
export function quotedForExec(program: string): string {
  return `"${program.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;
}
