import { delimiter } from 'node:path';

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
