import type { LockedTree } from '../store/plan.js';

/** The version of the lock's format that this Crossroot writes, and the newest that it reads. */
export const schemaVersion = 1;

/** What a lock is the answer to. */
export interface LockRequest {
  /** Rust target triple. */
  readonly target: string;
  /** As the input is written: `debian:bookworm`. */
  readonly sysroot: string;
  /** Package names, each perhaps with `=version`; sorted. */
  readonly packages: readonly string[];
  /** As the input is written: `auto` or `debian:bookworm`. */
  readonly gcc: string;
  /** What rustup installs is not in the lock: `rust-toolchain.toml` pins that. */
  readonly rust: 'rustup' | 'debian';
  /** The version of the pruning rules: another one may choose other packages for the same names. */
  readonly pruning: number;
}

/**
 * The exact packages of every tree, with the digest of each: `crossroot.lock`, or a row of `data/pins.json`.
 */
export interface Lock {
  readonly version: typeof schemaVersion;
  readonly request: LockRequest;
  readonly trees: {
    readonly gcc: LockedTree;
    readonly sysroot: LockedTree;
    /** With `rust: debian` only. */
    readonly rust?: LockedTree;
  };
}

/** The trees of a lock with their names, in the order in which they are written. */
export function treesOfLock({ trees }: Lock): readonly (readonly [name: string, tree: LockedTree])[] {
  const { gcc, sysroot, rust } = trees;
  return [['gcc', gcc], ['sysroot', sysroot], ...(rust === undefined ? [] : [['rust', rust] as const])];
}
