import type { Context } from '../context.js';
import type { Package } from '../debian/package.js';
import type { GccRelease, Release } from '../debian/release.js';
import type { SuiteDate } from '../debian/suite.js';
import { CrossrootError } from '../errors.js';
import { chooseGcc, rustReleaseFor } from '../gcc/choose-gcc.js';
import { planGcc } from '../gcc/debian-gcc.js';
import { gnuLinker } from '../gcc/linkers.js';
import { pinnedGcc } from '../gcc/provide-gcc.js';
import type { Phase, Report } from '../reporting/report.js';
import { planRust } from '../rust/provide-rust.js';
import {
  type BuiltInPins,
  type ChosenPackages,
  type LockedTree,
  makeTree,
  type TreePlan,
} from '../store/plan.js';
import { planSysroot } from '../sysroot/debian-sysroot.js';
import { settleAll } from '../system/settle-all.js';
import type { Target } from '../target.js';
import { formatMoment } from '../text/format.js';
import { keepUnchanged } from './changes.js';
import { type Lock, treesOfLock } from './lock.js';
import { type LockableInputs, lockRequestOf } from './mismatch.js';

/** What a lock is made with. */
export interface LockMaker {
  readonly inputs: LockableInputs;
  readonly builtIn: BuiltInPins;
  /** For the host of the inputs. */
  readonly context: Context;
  readonly report: Report;
  /** The sysroot that the lock has for another host: it is the same for all. */
  readonly sysroot?: LockedTree | undefined;
}

/**
 * Makes the lock of a target: the gcc that Crossroot pins, and what the archive has of the rest. Each tree is
 * made, because only then its digest is known.
 * @throws CrossrootError when the archive cannot be verified, or a tree cannot be chosen or made.
 */
export async function makeLock(maker: LockMaker): Promise<Lock> {
  const trees = await eachTree(maker, async (plan, phase) => {
    const chosen = await plan.choose();
    return lockedTree(plan, chosen, (await makeTree(plan, chosen, maker.context.store, phase)).digest);
  });
  return { host: maker.inputs.host.debian, request: lockRequestOf(maker.inputs), trees };
}

/**
 * The packages that a new lock would have, by the name of the tree.
 * @throws CrossrootError when the archive cannot be verified, or a tree cannot be chosen.
 */
export async function choosePackages(maker: LockMaker): Promise<ReadonlyMap<string, readonly Package[]>> {
  const trees = await eachTree(maker, (plan) => plan.choose());
  return new Map(Object.entries(trees).map(([name, { packages }]) => [name, packages]));
}

/** Does something for each tree of a lock, side by side; a gcc that Crossroot pins is taken as it is. */
async function eachTree<T>(
  { inputs, builtIn, context, report, sysroot: ofOtherHost }: LockMaker,
  use: (plan: TreePlan, phase: Phase) => Promise<T>,
): Promise<{ readonly gcc: T | LockedTree; readonly sysroot: T | LockedTree; readonly rust?: T }> {
  const { target, host, packages, linker } = inputs;
  const { release } = inputs.sysroot;
  const rustRelease = rustReleaseFor(release, target);
  const gccRelease = chooseGcc(inputs.gcc, release.glibc, target, release).release;
  const pinned = pinnedGcc({ release: gccRelease, target, host }, linker, builtIn);
  const inPhase = (name: string, of: Release, plan: (phase: Phase) => TreePlan) =>
    report.phase(`${name} of ${of.title}`, (phase) => use(plan(phase), phase));
  const [gcc, sysroot, rust] = await settleAll([
    pinned === undefined
      ? inPhase('gcc', gccRelease, (phase) => planGcc({ release: gccRelease, target, linker }, context, phase))
      : Promise.resolve(withoutPack(pinned)),
    ofOtherHost === undefined
      ? inPhase('sysroot', release, (phase) =>
          planSysroot({ release, target, names: packages }, context, phase),
        )
      : Promise.resolve(ofOtherHost),
    inputs.rust.kind === 'debian'
      ? inPhase('Rust', rustRelease, (phase) => planRust({ release: rustRelease, target }, context, phase))
      : Promise.resolve(undefined),
  ]);
  return { gcc, sysroot, ...(rust === undefined ? {} : { rust }) };
}

/** Which packs there are is known by this Crossroot, and not by a lock. */
function withoutPack({ pack: _, ...tree }: LockedTree): LockedTree {
  return tree;
}

function lockedTree(plan: TreePlan, chosen: ChosenPackages, digest: string): LockedTree {
  return {
    release: plan.release.name,
    rules: plan.rules,
    resolved: toSeconds(chosen.resolved),
    suites: Object.fromEntries(
      [...chosen.suites].sort(byText(({ suite }) => suite)).map(({ suite, date }) => [suite, toSeconds(date)]),
    ),
    ...originsOf(chosen.suites),
    digest,
    packages: [...chosen.packages].sort(byText(({ name, architecture }) => `${name} ${architecture}`)),
  };
}

function originsOf(suites: readonly SuiteDate[]): Pick<LockedTree, 'origins'> {
  const known = suites.flatMap(({ suite, origin }) => (origin === undefined ? [] : [[suite, origin] as const]));
  return known.length === 0 ? {} : { origins: Object.fromEntries(known.sort(byText(([suite]) => suite))) };
}

function toSeconds(date: Date): string {
  return formatMoment(date);
}

function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (textOf(a) < textOf(b) ? -1 : 1);
}

/** The newest date of each suite that locks were made from. */
export function suiteDates(locks: readonly Lock[]): readonly SuiteDate[] {
  const dates = locks.flatMap(treesOfLock).flatMap(([, { suites, origins }]) =>
    Object.entries(suites).map(([suite, date]) => ({
      suite,
      date: new Date(date),
      origin: origins?.[suite],
    })),
  );
  return dates.filter(({ suite, date }) => !dates.some((other) => other.suite === suite && other.date > date));
}

/**
 * Makes the locks that are in `data/pins`: for a target and the host, of each release its gcc, and its sysroot
 * without further packages. They come from the release's own suite, because security and point releases take
 * packages away from the mirrors, and these last longest there.
 * @param wanted the releases whose pins are to be made anew
 * @returns the pins, and the names of the releases that are not available: theirs are the old ones
 */
export async function makePins(
  wanted: readonly GccRelease[],
  target: Target,
  old: Readonly<Record<string, Lock>>,
  {
    context,
    report,
    others = {},
  }: {
    readonly context: Context;
    readonly report: Report;
    /** What was made for another host, by release: the sysroot is the same. */
    readonly others?: Readonly<Record<string, Lock>>;
  },
): Promise<{ readonly pins: Readonly<Record<string, Lock>>; readonly failed: readonly string[] }> {
  const pins: Record<string, Lock> = { ...old };
  const failed: string[] = [];
  for (const release of wanted) {
    const repositories = release.repositories.slice(0, 1);
    const own = { kind: 'debian', release: { ...release, repositories } } as const;
    const inputs = {
      ...{ target, host: context.host, sysroot: own, packages: [], repositories: [], gcc: own },
      ...{ rust: { kind: 'rustup' } as const, linker: gnuLinker },
    };
    try {
      const sysroot = others[release.name]?.trees.sysroot;
      const made = await makeLock({ inputs, builtIn: () => undefined, context, report, sysroot });
      const before = old[release.name];
      pins[release.name] = before === undefined ? made : keepUnchanged(before, made);
    } catch (error) {
      if (!(error instanceof CrossrootError)) throw error;
      report.warning(`the pins of ${release.name} are unchanged: ${error.message}`);
      failed.push(release.name);
    }
  }
  return { pins, failed };
}
