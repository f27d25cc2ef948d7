import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CrossrootError } from '../errors.js';
import { shellWord } from '../text/shell-word.js';
import { tryReplacing } from './atomic-file.js';
import { typeOf } from './open-file.js';
import { storageError } from './storage-error.js';

const standardOutput: readonly string[] = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];

/**
 * Where a file goes that a user names: the absolute path, with a link to a file followed; undefined for
 * standard output (`-`).
 * @throws CrossrootError when no file could be written there.
 */
export function outputPlace(file: string): string | undefined {
  if (standardOutput.includes(file)) return undefined;
  const output = resolve(file);
  const place = existsSync(output) ? realpathSync(output) : output;
  refuseSpecial(place);
  refuseUnwritablePlace(output);
  return place;
}

/**
 * Refuses a file whose folder is missing or cannot be written, before what it is to hold takes time.
 * @param options.name how messages call the file
 * @param options.kind what they say before its name, such as `the lock`
 * @param options.otherwise what can be done instead of making the folder
 * @throws CrossrootError
 */
export function refuseUnwritablePlace(
  file: string,
  {
    name = file,
    kind,
    otherwise,
  }: { readonly name?: string; readonly kind?: string; readonly otherwise?: string } = {},
): void {
  const called = kind === undefined ? name : `${kind} ${name}`;
  const place = existsSync(file) ? realpathSync(file) : file;
  const folder = dirname(place);
  if (!existsSync(folder)) {
    const create = `mkdir -p ${shellWord(folder)}`;
    throw new CrossrootError({
      what: `${called} cannot be written`,
      why: `the folder ${folder} does not exist`,
      todo: otherwise === undefined ? `create it: ${create}` : `create it (${create}), or ${otherwise}`,
    });
  }
  try {
    tryReplacing(place);
  } catch (error) {
    throw storageError(error, `writing ${called}`, folder);
  }
}

/**
 * Refuses to put a file in place of anything but a regular file.
 * @throws CrossrootError when a folder, a link, a FIFO, a device or a socket is there.
 */
export function refuseSpecial(file: string): void {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return;
  throw new CrossrootError({
    what: `${file} cannot be written`,
    why: `it is ${typeOf(stats)}, and Crossroot only replaces regular files`,
    todo: stats.isDirectory()
      ? `name a file in it, such as ${join(file, 'file')}`
      : 'name a file, or remove it',
  });
}
