import { CrossrootError } from '../errors.js';
import type { Target } from '../target.js';
import { hasFeature } from './rustc-options.js';

/**
 * Refuses arguments of rustc that ask for a program which loads the C library, where the sysroot has it only to
 * be linked (Rust reference, "Static and dynamic C runtimes").
 * @throws CrossrootError
 */
export function refuseDynamicLibc(rustflags: readonly string[], { triple, libc, interpreter }: Target): void {
  if (!libc.isStatic || hasFeature(rustflags, 'crt-static') !== false) return;
  throw new CrossrootError({
    what: `${triple} is linked statically, and the flags have -C target-feature=-crt-static`,
    why: [
      `such a program needs ${interpreter} and a libgcc_s.so.1 for ${libc.name}, but Debian's libgcc_s is for glibc`,
    ],
    todo: ['remove -crt-static from RUSTFLAGS and the cargo config', 'or build for a glibc target'],
  });
}
