import { chmodSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { readText } from './open-file.js';
import { makeDirectories } from './private-directory.js';
import { nameBeside, sweepBeside } from './staging.js';

/** A text file to be written: its absolute path, and whether others may run it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly isProgram?: boolean;
}

/**
 * Makes a file appear as a whole or not at all: it is written under another name beside it, then renamed.
 * @param write writes the file of that other name
 * @throws what `write` throws, and the system's error; nothing is left of the file then.
 */
export async function replaceFile<T>(file: string, write: (staged: string) => T | Promise<T>): Promise<T> {
  const staged = nameBeside(file);
  try {
    const result = await write(staged);
    const { mode } = lstatSync(staged);
    // Whatever the umask is: nobody else writes what we make.
    if ((mode & 0o022) !== 0) chmodSync(staged, mode & 0o7755);
    renameSync(staged, file);
    sweepBeside(file);
    return result;
  } catch (error) {
    rmSync(staged, { force: true });
    throw aboutFile(error, staged, file);
  }
}

/** The same for a text, at once. */
export function replaceText(file: string, text: string, mode = 0o644): void {
  const staged = nameBeside(file);
  try {
    writeFileSync(staged, text, { flag: 'wx', mode });
    renameSync(staged, file);
    sweepBeside(file);
  } catch (error) {
    rmSync(staged, { force: true });
    throw aboutFile(error, staged, file);
  }
}

/**
 * Tries whether a file could be replaced, and leaves it as it is.
 * @throws the system's error, about that file
 */
export function tryReplacing(file: string): void {
  const staged = nameBeside(file);
  try {
    writeFileSync(staged, '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw aboutFile(error, staged, file);
  } finally {
    rmSync(staged, { force: true });
  }
}

/** The system's error about what is made beside a file, told of the file: nobody else knows the other name. */
export function aboutFile(error: unknown, staged: string, file: string): unknown {
  if (typeof error !== 'object' || error === null || codeOf(error) === undefined) return error;
  const message = 'message' in error ? String(error.message) : '';
  const told = message.replaceAll(`'${staged}' -> '${file}'`, `'${file}'`).replaceAll(staged, file);
  return Object.assign(error, { message: told, ...('path' in error ? { path: file } : {}) });
}

/**
 * Writes files, but those that are right already: a new time would make CMake configure again.
 * @throws CrossrootError when a file cannot be written.
 */
export async function writeTextFiles(files: readonly TextFile[]): Promise<void> {
  for (const { path, text, isProgram } of files) {
    try {
      const mode = isProgram === true ? 0o755 : 0o644;
      if (isOwnFile(path, mode, text) && readText(path, Buffer.byteLength(text)) === text) continue;
      makeDirectories(dirname(path));
      replaceText(path, text, mode);
    } catch (error) {
      throw new CrossrootError({
        what: `cannot write ${path}`,
        why: messageOf(error),
        todo: 'free some space, or make the folder writable',
        cause: error,
      });
    }
  }
}

/** Whether this user owns a regular file of this size and mode; the umask may have made it less for others. */
function isOwnFile(path: string, mode: number, text: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.uid !== process.getuid?.()) return false;
  return stat.size === Buffer.byteLength(text) && (stat.mode & 0o722) === (mode & 0o700);
}
