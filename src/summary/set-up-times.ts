import { listOf } from '../text/format.js';
import type { SummaryFacts, SummaryPhase, SummaryTree } from './summary-facts.js';

/** What it took to have everything that a build needs. */
export interface SetUp {
  /** From the first phase to the start of cargo, or to the last phase's end when cargo did not start. */
  readonly milliseconds: number;
  /** Bytes that came over the network. */
  readonly bytes: number;
  /** The phases that it was made of. */
  readonly phases: readonly SummaryPhase[];
  /** Cargo, and what came after. */
  readonly after: readonly SummaryPhase[];
  /** How much later it would have been without caches, where that is known and more than nothing. */
  readonly savedMs: number | undefined;
}

/** Undefined when there was no set-up. */
export function setUpOf(facts: SummaryFacts): SetUp | undefined {
  if (facts.phases.length === 0 && facts.trees.length === 0) return undefined;
  const isCargo = /^cargo /;
  const began = facts.phases.find(({ title }) => isCargo.test(title))?.startedMs ?? Number.POSITIVE_INFINITY;
  const before = facts.phases.filter(({ title, startedMs }) => !isCargo.test(title) && startedMs < began);
  const start = Math.min(...facts.phases.map(({ startedMs }) => startedMs));
  const end = Math.min(began, Math.max(start, ...before.map(({ endedMs }) => endedMs)));
  return {
    milliseconds: before.length === 0 ? 0 : end - start,
    phases: before,
    after: facts.phases.filter((phase) => !before.includes(phase)),
    bytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
    savedMs: savedOf(facts.trees),
  };
}

/**
 * What a tree's cache saved against making it, in milliseconds; undefined for a tree that was made, and where
 * it is not known.
 */
export function savedBy({ from, madeInMs, milliseconds }: SummaryTree): number | undefined {
  if (from === 'made' || madeInMs === undefined) return undefined;
  return Math.max(0, madeInMs - milliseconds);
}

/** Trees are provided side by side: what is saved is what the slowest one would have taken longer. */
function savedOf(trees: readonly SummaryTree[]): number | undefined {
  const slowest = (time: (tree: SummaryTree) => number) => Math.max(0, ...trees.map(time));
  const without = slowest((tree) => tree.milliseconds + (savedBy(tree) ?? 0));
  const saved = without - slowest(({ milliseconds }) => milliseconds);
  return saved > 0 ? saved : undefined;
}

/** Where a tree came from, as people say it. */
export function originOf({ from }: SummaryTree): string {
  switch (from) {
    case 'made':
      return 'made';
    case 'cache':
      return 'GitHub cache';
    case 'tool cache':
      return 'tool cache';
  }
}

/** `sysroot and gcc from the tool cache, Rust made`: origins in the order of the trees. */
export function originWords(trees: readonly SummaryTree[]): string {
  const origins = [...new Set(trees.map(originOf))];
  return origins
    .map((origin) => {
      const kinds = trees.filter((tree) => originOf(tree) === origin).map(({ kind }) => kind);
      return `${listOf(kinds)} ${origin === 'made' ? 'made' : `from the ${origin}`}`;
    })
    .join(', ');
}
