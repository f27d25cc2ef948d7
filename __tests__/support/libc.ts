import { aarch64, makeElf } from './world-elf.js';

/** A `libc.so.6` that says of itself what a glibc says, and holds no code. */
export function makeLibc(
  options: {
    readonly machine?: number;
    /** What its banner states: `2.36`. */
    readonly version?: string;
    readonly release?: 'stable' | 'development';
    /** The symbol versions that it defines. */
    readonly versions?: readonly string[];
  } = {},
): Buffer {
  const { machine = aarch64, version = '2.36', release = 'stable' } = options;
  return makeElf({
    machine,
    type: 'dynamic',
    soname: 'libc.so.6',
    versions: options.versions ?? ['GLIBC_2.17', `GLIBC_${version}`, 'GLIBC_PRIVATE'],
    payload: `GNU C Library (GNU libc) ${release} release version ${version}.\n\0`,
  });
}
