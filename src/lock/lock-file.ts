import { chmodSync, existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { replaceText } from '../system/atomic-file.js';
import { readText } from '../system/open-file.js';
import { refuseSpecial } from '../system/output-place.js';
import { storageError } from '../system/storage-error.js';
import { type Lock, pinsSchema } from './lock.js';
import { formatLocks, parseWith, type SchemaOf, schemaOf } from './lock-text.js';

/** A hundred times what a compositor's lock comes to. */
const mostBytes = 16_000_000;

/**
 * Reads a lock.
 * @returns what it has for each target and host, sorted by them; none when there is no such file
 * @throws CrossrootError when the file cannot be read, or is no lock that this Crossroot understands to the
 * last field.
 */
export function readLocks(file: string): readonly Lock[] {
  return readFile(file, schemaOf);
}

/**
 * Reads a file of Crossroot's own pins, as a lock is read.
 * @returns what it has for each host; none when there is no such file
 */
export function readPins(file: string): readonly Lock[] {
  return readFile(file, () => pinsSchema);
}

function readFile(file: string, schema: SchemaOf): readonly Lock[] {
  let text: string;
  try {
    text = readText(file, mostBytes);
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT';
    if (isMissing && lstatSync(file, { throwIfNoEntry: false }) === undefined) return [];
    throw unreadable(file, isMissing ? 'it is a dangling link' : messageOf(error), error);
  }
  return parseWith(text, file, schema);
}

/**
 * Writes a lock by one rename: a reader sees the old text or the new one.
 * @throws CrossrootError when it cannot be written.
 */
export function writeLocks(file: string, locks: readonly Lock[]): void {
  const place = existsSync(file) ? realpathSync(file) : file;
  try {
    refuseSpecial(place);
    const before = statSync(place, { throwIfNoEntry: false });
    replaceText(place, formatLocks(locks));
    if (before !== undefined) chmodSync(place, before.mode & 0o777);
  } catch (error) {
    throw storageError(error, `writing the lock ${file}`, dirname(place));
  }
}

function unreadable(file: string, why: string, cause?: unknown): CrossrootError {
  return new CrossrootError({
    what: `the lock ${file} cannot be read`,
    why,
    todo: 'make it a readable file, or set lockfile to another file',
    cause,
  });
}
