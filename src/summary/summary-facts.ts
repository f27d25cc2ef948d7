import type { Audit } from '../audit/result.js';
import type { ReleaseVerdict } from '../audit/runs-on.js';
import type { Artifact } from '../rust/cargo.js';
import type { StoredTree } from '../store/store.js';
import type { TreeKind } from '../store/tree-key.js';

/** A tree as a summary tells of it. */
export interface SummaryTree {
  readonly kind: TreeKind;
  /** `debian:bookworm, glibc 2.36`, `gcc 12.2 of debian:bookworm`. */
  readonly what: string;
  readonly digest: string;
  readonly from: StoredTree['from'];
  /** How long it took to have it, in milliseconds. */
  readonly milliseconds: number;
  /** How long it took to make it, where that is known, in milliseconds. */
  readonly madeInMs: number | undefined;
}

/** A phase of the run, with times in milliseconds since the run began. */
export interface SummaryPhase {
  readonly title: string;
  readonly startedMs: number;
  readonly endedMs: number;
  /** Bytes that came over the network. */
  readonly bytes: number;
  readonly failed: boolean;
}

/** Everything that a summary tells of a run. */
export interface SummaryFacts {
  readonly target: string;
  /** `cargo build --release`; undefined for a run that only sets up. */
  readonly command: string | undefined;
  readonly outcome: 'success' | 'failure';
  /** The failure's words, where there is one. */
  readonly failure: string | undefined;
  /** The newest glibc that the artifacts may need. */
  readonly glibc: string | undefined;
  /**
   * What cargo built. Where there is an audit, its artifacts are told instead: they are the same, and known
   * better.
   */
  readonly artifacts: readonly Artifact[];
  readonly audit: Audit | undefined;
  /** For each artifact, by its path, which releases run it: oldest first within a distribution. */
  readonly runsOn: ReadonlyMap<string, readonly ReleaseVerdict[]>;
  readonly trees: readonly SummaryTree[];
  readonly phases: readonly SummaryPhase[];
  readonly warnings: readonly string[];
  readonly archive: { readonly path: string; readonly size: number; readonly sha256: string } | undefined;
  /** Path of the archive's bill of materials, where there is one. */
  readonly sbom: string | undefined;
  /** The folder that paths are shown relative to; undefined when they are shown whole. */
  readonly folder: string | undefined;
}
