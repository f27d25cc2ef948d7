import { stripVTControlCharacters } from 'node:util';
import type { Explanation } from '../rust/cargo.js';

/**
 * The headers of C that no C library has to bring, because the compiler does (C17 §4, "freestanding"), and that
 * glibc leaves to it; limits.h is of both, and glibc's includes the compiler's.
 */
const clangsOwn = new Set([
  'float.h',
  'iso646.h',
  'limits.h',
  'stdalign.h',
  'stdarg.h',
  'stdatomic.h',
  'stdbool.h',
  'stddef.h',
  'stdnoreturn.h',
]);

/**
 * Reads what clang or bindgen wrote for headers that clang did not find although it brings them itself.
 * libclang may be installed without them, or without the program by which bindgen finds them; no package of the
 * target helps then.
 */
export function clangHeadersMissing(stderr: string): ReadonlySet<string> {
  const found = stripVTControlCharacters(stderr).matchAll(/\berror: '(\w{1,40}\.h)' file not found(?! with)/g);
  return new Set([...found].flatMap(([, name]) => (name !== undefined && clangsOwn.has(name) ? name : [])));
}

/** @returns nothing when no such header is missing. */
export function explainClang(missing: ReadonlySet<string>): Explanation {
  if (missing.size === 0) return { why: [], todo: [] };
  const names = [...missing].join(', ');
  return {
    why: [
      `${names} was not found: it belongs to clang itself, and this machine's libclang was found without it`,
    ],
    todo: ['install clang on this machine (Debian and Ubuntu: libclang-dev has what bindgen needs of it)'],
  };
}
