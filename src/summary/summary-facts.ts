import { basename } from 'node:path';
import type { Audit, AuditedArtifact, Breach, Findings } from '../audit/result.js';
import type { ReleaseVerdict } from '../audit/runs-on.js';
import type { FinishedPhase } from '../reporting/report.js';
import type { Artifact } from '../rust/artifacts.js';
import type { StoredTree } from '../store/store.js';
import type { TreeKind } from '../store/tree-key.js';
import { count, listOf } from '../text/format.js';

/** Everything that a summary says of a run. */
export interface SummaryFacts {
  readonly target: string;
  /** `cargo build --release`; undefined for a run that only sets up. */
  readonly command: string | undefined;
  readonly outcome: 'success' | 'failure';
  /** The failure's message, where there is one. */
  readonly failure: string | undefined;
  /** The newest glibc that the artifacts may need. */
  readonly glibc: string | undefined;
  /** What cargo built. An audit has the same artifacts, with more about them. */
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

export interface SummaryTree extends Pick<StoredTree, 'digest' | 'from' | 'tookMs' | 'madeInMs'> {
  readonly kind: TreeKind;
  /** `debian:bookworm, glibc 2.36`, `gcc 12.2 of debian:bookworm`. */
  readonly what: string;
}

/** A phase of the run; `started` counts from the start of the run. */
export type SummaryPhase = Omit<FinishedPhase, 'lines'>;

/** The artifacts of a run, audited where there was an audit. */
export function artifactsOf(facts: SummaryFacts): readonly Artifact[] {
  return facts.audit?.artifacts ?? facts.artifacts;
}

/** What an audit found of an artifact; undefined without an audit. */
export function auditedOf(facts: SummaryFacts, artifact: Artifact): AuditedArtifact | undefined {
  return facts.audit?.artifacts.find((audited) => audited === artifact);
}

export function breachesOf(facts: SummaryFacts): readonly Breach[] {
  return facts.audit?.artifacts.flatMap(({ breaches }) => breaches) ?? [];
}

/** Whether the run failed by its audit: the failure has the text of a breach, or none. */
export function isAuditFailure(facts: SummaryFacts): boolean {
  const { outcome, failure } = facts;
  const breaches = breachesOf(facts);
  if (outcome !== 'failure' || breaches.length === 0) return false;
  return failure === undefined || breaches.some(({ what }) => failure.includes(what));
}

/**
 * The verdict in one line: how the run ended, how much was built, for which target.
 * @param name how names of others are shown
 */
export function verdict(facts: SummaryFacts, name: (text: string) => string): string {
  const target = name(facts.target);
  const artifacts = artifactsOf(facts);
  const breaches = breachesOf(facts);
  const broken = facts.audit?.artifacts.filter((artifact) => artifact.breaches.length > 0) ?? [];
  const found = `${count(breaches.length, 'problem')} in ${count(broken.length, 'artifact')}`;
  if (facts.outcome === 'failure') {
    const what = facts.command === undefined ? 'Set-up' : 'Build';
    if (breaches.length === 0) return `${what} for ${target} failed`;
    if (isAuditFailure(facts)) return `Audit for ${target} failed: ${found}`;
    return `${what} for ${target} failed; the audit found ${found}`;
  }
  if (facts.command === undefined) return `Set up for ${target}`;
  if (artifacts.length === 0) return `Done for ${target}`;
  const built = `${count(artifacts.length, 'artifact')} for ${target}`;
  if (facts.audit === undefined) return `${built}, not audited`;
  return breaches.length === 0 ? `${built}, audit passed` : `${built}; the audit found ${found}`;
}

/** A path as it is shown: relative to the folder when it is in it. */
export function shownPath(path: string, folder: string | undefined): string {
  const start = folder === undefined ? undefined : `${folder.replace(/\/+$/, '')}/`;
  return start !== undefined && path.startsWith(start) ? path.slice(start.length) : path;
}

/** An artifact's name, or the name of its file where others have the same name and kind. */
export function labelOf(artifact: Artifact, all: readonly Artifact[]): string {
  const { name, kind, path } = artifact;
  const isUnique = all.every((other) => other === artifact || other.name !== name || other.kind !== kind);
  return isUnique ? name : basename(path);
}

/** The glibc that an artifact needs: a version, `none`, or nothing where it is not known. */
export function glibcFloor({ floors, linkage }: Findings): string {
  return floors.GLIBC ?? (linkage === 'archive' || linkage === 'unknown' ? '' : 'none');
}

/** When a phase ended. */
export function endOf({ started, milliseconds }: SummaryPhase): number {
  return started + milliseconds;
}

/** What it took to provide everything that a build needs. */
export interface SetUp {
  /** From the first phase to the start of cargo, or to the last phase's end when cargo did not start. */
  readonly milliseconds: number;
  /** Bytes that came over the network. */
  readonly bytes: number;
  readonly phases: readonly SummaryPhase[];
  /** Cargo, and what came after. */
  readonly after: readonly SummaryPhase[];
  /** How much longer it would have taken without caches, where that is known and more than nothing. */
  readonly savedMs: number | undefined;
}

/** Undefined when there was no set-up. */
export function setUpOf({ phases, trees }: SummaryFacts): SetUp | undefined {
  if (phases.length === 0 && trees.length === 0) return undefined;
  const isCargo = ({ title }: SummaryPhase) => title.startsWith('cargo ');
  const cargoStart = phases.find(isCargo)?.started ?? Number.POSITIVE_INFINITY;
  const before = phases.filter((phase) => !isCargo(phase) && phase.started < cargoStart);
  const start = Math.min(...phases.map(({ started }) => started));
  const end = Math.min(cargoStart, Math.max(start, ...before.map(endOf)));
  // Trees are provided side by side: what is saved is what the slowest one would have taken longer.
  const slowest = (time: (tree: SummaryTree) => number) => Math.max(0, ...trees.map(time));
  const saved = slowest((tree) => tree.tookMs + (savedBy(tree) ?? 0)) - slowest(({ tookMs }) => tookMs);
  return {
    milliseconds: before.length === 0 ? 0 : end - start,
    bytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
    phases: before,
    after: phases.filter((phase) => !before.includes(phase)),
    savedMs: saved > 0 ? saved : undefined,
  };
}

/** The milliseconds that a cache saved against making the tree; undefined where it was made, or is unknown. */
export function savedBy({ from, madeInMs, tookMs }: SummaryTree): number | undefined {
  if (from === 'made' || madeInMs === undefined) return undefined;
  return Math.max(0, madeInMs - tookMs);
}

/** Where a tree came from. */
export const originNames: Readonly<Record<SummaryTree['from'], string>> = {
  made: 'made',
  cache: 'GitHub cache',
  'release page': 'release page',
  'tool cache': 'tool cache',
};

/** `sysroot and gcc from the tool cache, rust made`: origins in the order of the trees. */
export function originsText(trees: readonly SummaryTree[]): string {
  const texts = [...groupedBy(trees, ({ from }) => originNames[from])].map(([origin, group]) => {
    const kinds = listOf(group.map(({ kind }) => kind));
    return `${kinds} ${origin === 'made' ? 'made' : `from the ${origin}`}`;
  });
  return texts.join(', ');
}

/** Items by a key, each group in the place of its first item. */
export function groupedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
