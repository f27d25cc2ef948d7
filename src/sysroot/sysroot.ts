import type { StoredTree } from '../store/store.js';
import type { Layout } from './layout.js';

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
