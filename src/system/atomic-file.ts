import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { storageError } from './storage-error.js';

/**
 * Writes a file so that it is there as a whole or not at all: under another name beside it, then renamed.
 * @param write writes the file of that other name
 * @throws CrossrootError when it cannot be written; nothing is left of it.
 */
export async function writeWhole<T>(file: string, write: (staged: string) => T | Promise<T>): Promise<T> {
  const folder = dirname(file);
  const staged = join(folder, `.crossroot-${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(folder, { recursive: true });
    const result = await write(staged);
    renameSync(staged, file);
    return result;
  } catch (error) {
    rmSync(staged, { force: true });
    throw storageError(error, `writing ${file}`, folder);
  }
}

/** Writes a text so. */
export function writeText(file: string, text: string): Promise<void> {
  return writeWhole(file, (staged) => writeFileSync(staged, text, { flag: 'wx' }));
}

/**
 * Removes a file, where there is one.
 * @throws CrossrootError when it cannot be removed.
 */
export function removeFile(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    throw storageError(error, `removing ${file}`, dirname(file));
  }
}
