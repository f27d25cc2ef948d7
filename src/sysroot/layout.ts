import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../target.js';

/** Where a sysroot keeps what a build needs; paths beneath its root. */
export interface Layout {
  /** Folders in which the linker searches. */
  readonly libraries: readonly string[];
  /** Folders with `.pc` files. */
  readonly pkgConfig: readonly string[];
}

/**
 * The multiarch layout of Debian (multiarch specification; FHS 3.0 §4.9 for `share`). Folders that are not there are
 * named too where pkg-config would look: a package that is added later may bring them.
 */
export function multiarchLayout(root: string, target: Target): Layout {
  const libraries = [`lib/${target.gnu}`, `usr/lib/${target.gnu}`, 'lib', 'usr/lib'];
  return {
    libraries: libraries.filter((folder) => existsSync(join(root, folder))),
    pkgConfig: multiarchPkgConfig(target),
  };
}

/** The folders with `.pc` files in the multiarch layout, beneath the root, in the order in which pkg-config is to look. */
export function multiarchPkgConfig(target: Target): readonly string[] {
  return [`usr/lib/${target.gnu}/pkgconfig`, 'usr/lib/pkgconfig', 'usr/share/pkgconfig'];
}
