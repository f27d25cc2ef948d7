import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { CrossrootError, codeOf, messageOf } from '../errors.js';

export type Table = { readonly [key: string]: unknown };

/**
 * Reads a TOML file of Cargo's.
 * @param name how messages call it
 * @param unreadable what a message says of a file that cannot be read
 * @returns undefined when there is no such file.
 * @throws CrossrootError when it cannot be read or is no TOML: cargo would stop there too.
 */
export function readTable(
  file: string,
  name: string,
  unreadable: { readonly what: string; readonly todo: string },
): Table | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CrossrootError({ ...unreadable, why: messageOf(error), cause: error });
  }
  try {
    return parse(text);
  } catch (error) {
    throw new CrossrootError({
      what: `${name} is not valid TOML`,
      why: messageOf(error),
      todo: 'mend the file: cargo would refuse it too',
      cause: error,
    });
  }
}

/** The value at a path of keys; undefined when there is none. */
export function valueAt(table: Table | undefined, ...path: readonly string[]): unknown {
  let value: unknown = table;
  for (const key of path) value = isTable(value) ? value[key] : undefined;
  return value;
}

/** The table at a path of keys; undefined when there is none, or another value. */
export function tableAt(table: Table | undefined, ...path: readonly string[]): Table | undefined {
  const value = valueAt(table, ...path);
  return isTable(value) ? value : undefined;
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
