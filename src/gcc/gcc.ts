import type { StoredTree } from '../store/store.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import type { LauncherFile } from './launched-sysroot.js';
import type { LinkerScripts } from './linkers.js';

/** A gcc that is ready for use. */
export interface Gcc {
  /** How a run's summary calls it: `gcc 12 of debian:bookworm`. */
  readonly name: string;
  /** Absent for one that is not in a tree of ours. */
  readonly tree: StoredTree | undefined;
  /** The folder with the gcc's `lib/gcc`, where clang finds its headers; undefined where it must not look. */
  readonly toolchain: string | undefined;
  /** The launchers that a build finds on PATH, for a sysroot; with the lld that Rust brings. */
  readonly launchers: (sysroot: Sysroot, rustLld?: string) => readonly LauncherFile[];
  /** What there is to link with, besides GNU ld. */
  readonly linkers: (sysroot: Sysroot, rustLld?: string) => LinkerScripts;
}
