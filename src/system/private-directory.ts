import { lstatSync, mkdirSync } from 'node:fs';
import { CrossrootError } from '../errors.js';
import { isUnwritable } from './storage-error.js';

/**
 * True when a folder is this user's and nobody else can write it. Folders for temporary files are often
 * everybody's: whoever comes first could have put a place for trees there, with trees in it that state any
 * digest.
 */
export function isPrivateDirectory(folder: string): boolean {
  try {
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    return stat?.isDirectory() === true && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    return false;
  }
}

/**
 * Makes such a folder where there is none.
 * @throws CrossrootError when another user could write it; the system error when it cannot be made.
 */
export function makePrivateDirectory(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isPrivateDirectory(folder)) return;
  throw new CrossrootError({
    what: `the folder ${folder} is not used`,
    why: "it is not this user's, or others can write it: they could put programs there that you run",
    todo: 'remove it, or set RUNNER_TEMP to a folder that only you can write',
  });
}
