import type { Context } from '../context.js';
import type { Package } from '../debian/package.js';
import type { Release } from '../debian/release.js';
import type { SuiteDate } from '../debian/suite.js';
import { gccFor } from '../gcc/choice.js';
import { planGcc } from '../gcc/plan-gcc.js';
import type { Phase, Report } from '../reporting/report.js';
import { planRust } from '../rust/provide-rust.js';
import { type BuiltInPins, builtInGcc } from '../store/built-in-pins.js';
import type { LockedTree } from '../store/plan.js';
import { type ChosenPackages, makeTree, type TreePlan } from '../store/plan.js';
import { planSysroot } from '../sysroot/debian-sysroot.js';
import { settleAll } from '../system/settle-all.js';
import { type Lock, schemaVersion } from './lock.js';
import { type Lockable, lockRequestOf } from './match.js';

/** What a lock is made with. */
export interface LockMaker {
  readonly request: Lockable;
  readonly builtIn: BuiltInPins;
  readonly context: Context;
  readonly report: Report;
}

/**
 * Makes the lock of a request: the gcc that Crossroot pins, and what the archive has of the rest. Each tree is
 * made, because only then its digest is known.
 * @throws CrossrootError when the archive cannot be verified, or a tree cannot be chosen or made.
 */
export async function makeLock(maker: LockMaker): Promise<Lock> {
  const { store } = maker.context;
  const trees = await eachTree<LockedTree>(
    maker,
    (pinned) => pinned,
    async (plan, phase) => {
      const chosen = await plan.choose();
      return lockedTree(plan, chosen, (await makeTree(plan, chosen, store, phase)).digest);
    },
  );
  return { version: schemaVersion, request: lockRequestOf(maker.request), trees };
}

/**
 * The packages that a new lock of the request would have, by the name of the tree.
 * @throws CrossrootError when the archive cannot be verified, or a tree cannot be chosen.
 */
export async function choosePackages(maker: LockMaker): Promise<ReadonlyMap<string, readonly Package[]>> {
  const trees = await eachTree<readonly Package[]>(
    maker,
    ({ packages }) => packages,
    async (plan) => (await plan.choose()).packages,
  );
  return new Map(Object.entries(trees));
}

/** Does something for each tree of a request, side by side. */
async function eachTree<T>(
  { request, builtIn, context, report }: LockMaker,
  ofPinned: (tree: LockedTree) => T,
  ofPlan: (plan: TreePlan, phase: Phase) => Promise<T>,
): Promise<{ readonly gcc: T; readonly sysroot: T; readonly rust?: T }> {
  const { target, sysroot: release } = request;
  const gccRelease = gccFor(request.gcc, release.glibc).release;
  const pinned = builtInGcc(gccRelease, target, builtIn);
  const phaseOf = (name: string, of: Release, plan: (phase: Phase) => TreePlan) =>
    report.phase(`${name} of debian:${of.name}`, (phase) => ofPlan(plan(phase), phase));
  const gcc =
    pinned === undefined
      ? phaseOf('gcc', gccRelease, (phase) => planGcc({ release: gccRelease, target }, context, phase))
      : Promise.resolve(ofPinned(pinned));
  const sysroot = phaseOf('sysroot', release, (phase) =>
    planSysroot({ release, target, names: request.packages }, context, phase),
  );
  if (request.rust.kind !== 'debian') {
    const trees = await settleAll(gcc, sysroot);
    return { gcc: trees[0], sysroot: trees[1] };
  }
  const rust = phaseOf('Rust', release, (phase) => planRust({ release, target }, context, phase));
  const trees = await settleAll(gcc, sysroot, rust);
  return { gcc: trees[0], sysroot: trees[1], rust: trees[2] };
}

function lockedTree(plan: TreePlan, chosen: ChosenPackages, digest: string): LockedTree {
  return {
    release: plan.release.name,
    rules: plan.rules,
    resolved: toSeconds(chosen.resolved),
    suites: Object.fromEntries(
      chosen.suites
        .map(({ suite, date }) => [suite, toSeconds(date)] as const)
        .sort(byText(([suite]) => suite)),
    ),
    digest,
    packages: [...chosen.packages].sort(byText(({ name, architecture }) => `${name} ${architecture}`)),
  };
}

/** The newest date of each suite that a lock was chosen from. */
export function suiteDates(trees: readonly LockedTree[]): readonly SuiteDate[] {
  const dates = trees.flatMap(({ suites }) =>
    Object.entries(suites).map(([suite, date]) => ({ suite, date: new Date(date) })),
  );
  return dates.filter(({ suite, date }) => !dates.some((other) => other.suite === suite && other.date > date));
}

function toSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (textOf(a) < textOf(b) ? -1 : 1);
}
