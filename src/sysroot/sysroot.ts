import type { Release } from '../debian/release.js';
import { tarballName } from '../store/fetch-tarball.js';
import type { StoredTree } from '../store/store.js';
import type { Place } from '../unpack/tarball-place.js';
import type { Layout } from './layout.js';

/** Where the sysroot comes from. */
export type SysrootChoice = { readonly kind: 'debian'; readonly release: Release } | Place;

/** How a run's summary calls its sysroot. */
export function nameOfSysroot(sysroot: SysrootChoice): string {
  switch (sysroot.kind) {
    case 'debian':
      return `debian:${sysroot.release.name}`;
    case 'directory':
      return sysroot.path;
    case 'tarball':
      return tarballName(sysroot.tarball);
  }
}

/** A sysroot that is ready for use. */
export interface Sysroot {
  /** Absolute path. */
  readonly path: string;
  /** Absent for a directory that is used where it is. */
  readonly tree: StoredTree | undefined;
  readonly layout: Layout;
  /** The version of its glibc: `2.36`. */
  readonly glibc: string;
}
