import type { Target } from '../target.js';
import { readGlibcVersion } from './glibc.js';
import { findLayout, folderWith, type Layout } from './layout.js';
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

/** The names of the files that every link takes, and that are not there. */
export function missingNames(root: string, layout: Layout, { libc, loader }: Target): readonly string[] {
  const names = libc.files.map((name) => name.replace('{loader}', loader));
  return names.filter((name) => folderWith(name, root, layout) === undefined);
}
