import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { codeOf } from '../errors.js';

/**
 * The file of a program on a PATH value, looked for without running a shell; `undefined` when there is none. A
 * name with a slash is only checked. Relative folders of PATH are passed over.
 */
export function findProgram(name: string, path: string): string | undefined {
  if (name.includes('/')) return isProgram(name) ? name : undefined;
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch (error) {
    if (!['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP'].includes(codeOf(error) ?? '')) throw error;
    return false;
  }
}
