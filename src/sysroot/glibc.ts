import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { CrossrootError } from '../errors.js';
import type { Layout } from './layout.js';

const banner = /GNU C Library [^\n\0]*? version (\d+\.\d+)/;

/**
 * The glibc version that a sysroot's own `libc.so.6` states, for example `2.36`.
 * @throws CrossrootError when there is no `libc.so.6`, or when it is not glibc's.
 */
export function readGlibcVersion(root: string, layout: Layout): string {
  const file = layout.libraries.map((folder) => join(root, folder, 'libc.so.6')).find(exists);
  if (file === undefined) {
    throw new CrossrootError({
      what: 'the sysroot has no C library',
      why: `no libc.so.6 in ${layout.libraries.join(', ') || 'any library folder'}`,
      todo: 'add libc6-dev to packages, or use a sysroot that has a glibc',
    });
  }
  const version = banner.exec(readFileSync(file, 'latin1'))?.[1];
  if (version === undefined) {
    throw new CrossrootError({
      what: 'the C library of the sysroot is not glibc',
      why: `${file} does not state a version of the GNU C Library`,
      todo: 'use a sysroot with glibc: aarch64-unknown-linux-gnu is a glibc target',
    });
  }
  return version;
}

function exists(file: string): boolean {
  try {
    realpathSync(file);
    return true;
  } catch {
    return false;
  }
}
