import type { Target } from '../target.js';
import { readGlibcVersion } from './glibc.js';
import { findLayout } from './layout.js';
import type { Sysroot } from './sysroot.js';

/** What is read of a sysroot, whether it was made just now or found in the store. */
export type SysrootFacts = Pick<Sysroot, 'layout' | 'glibc'>;

/**
 * The layout and the glibc of a sysroot; throws a CrossrootError when the target's is glibc and there is none
 * for it.
 */
export function readSysroot(root: string, target: Target): SysrootFacts {
  const layout = findLayout(root, target);
  return { layout, glibc: target.libc.isVersioned ? readGlibcVersion(root, layout, target) : undefined };
}
