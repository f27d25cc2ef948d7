import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AnswerFrom } from '../debian/choose-packages.js';
import { OtherPackageError } from '../debian/deb.js';
import type { Package } from '../debian/package.js';
import type { Release } from '../debian/release.js';
import type { SuiteDate } from '../debian/suite.js';
import { CrossrootError, factsOf } from '../errors.js';
import { DownloadError } from '../net/failure.js';
import type { Phase } from '../reporting/report.js';
import { readText } from '../system/open-file.js';
import type { Target } from '../target.js';
import { ago, count, formatMoment, listOf } from '../text/format.js';
import type { KnownSums } from '../unpack/tree-digest.js';
import type { PackFile } from './release-page.js';
import type { Store, StoredTree, TreeSpec } from './store.js';
import { type TreeKind, treeKey } from './tree-key.js';

/** Packages of a tree, when they were chosen, and from which suites. */
export interface ChosenPackages {
  readonly packages: readonly Package[];
  readonly resolved: Date;
  readonly suites: readonly SuiteDate[];
}

/** Packages that a tree is made of. */
export interface ListedPackages {
  readonly packages: readonly Package[];
  /** When the archive listed them. */
  readonly listed: Date;
}

/** A tree whose packages and digest are fixed: in a lock, or in `data/`. */
export interface TreePin {
  /** The codename of the release whose conventions the tree follows. */
  readonly release: string;
  readonly digest: string;
  /** When the packages were chosen: ISO 8601, UTC. */
  readonly resolved: string;
  /** The `Date` of each suite that they were chosen from: ISO 8601, UTC. */
  readonly suites: Readonly<Record<string, string>>;
  /** The `Origin` of each that the user brings; absent where there is none. */
  readonly origins?: Readonly<Record<string, string>>;
  readonly packages: readonly Package[];
  /** Its pack on the release page: known of the trees that Crossroot itself pins, and never by a lock. */
  readonly pack?: PackFile;
}

/** A pin as a lock holds it. */
export interface LockedTree extends TreePin {
  /** The versions of the file rules and of the code that made the tree: others come to another digest. */
  readonly rules: string;
}

/**
 * The trees that Crossroot itself pins for a release and a target, if any: its gcc, and its sysroot without
 * further packages.
 */
export type BuiltInPins = (
  release: Release,
  target: Target,
  host: Target,
) => { readonly gcc?: LockedTree; readonly sysroot?: LockedTree } | undefined;

/** Larger is no file of pins, in bytes. */
const largestPins = 2 ** 20;

/**
 * The pins in a folder, `data/pins`: a lock for each target and release, with all hosts. It is
 * read when a run asks for it, so that a start does not pay for those of other targets.
 * @throws CrossrootError where there is no such folder: nothing is to go on without pins in silence.
 */
export function pinsIn(folder: string): BuiltInPins {
  return (release, target, host) => {
    const file = pinsFile(folder, release, target);
    if (existsSync(file)) {
      const { sysroot, hosts } = JSON.parse(readText(file, largestPins)).targets[target.triple];
      return { ...hosts[host.debian], sysroot };
    }
    if (existsSync(folder)) return undefined;
    throw new CrossrootError({
      what: 'this copy of Crossroot is incomplete',
      why: `its pins are not in ${folder}`,
      todo: 'use the whole repository: the bundles in dist/ need data/ next to them',
    });
  };
}

/** Where the pins of a release for a target are. */
export function pinsFile(folder: string, { name }: Release, { triple }: Target): string {
  return join(folder, triple, `${name}.json`);
}

/** How a tree is chosen and made from the packages of a release. */
export interface TreePlan {
  readonly kind: TreeKind;
  readonly release: Release;
  /** The versions of the file rules and of the code that makes the tree: others may make another one. */
  readonly rules: string;
  /**
   * @throws CrossrootError when the archive cannot be verified or the packages cannot be satisfied.
   */
  choose(from?: AnswerFrom): Promise<ChosenPackages>;
  /**
   * Makes the tree in an empty folder, and gives the sums that it took while it wrote the files.
   * @throws CrossrootError when a package is not available or is refused, or the packages make no such tree.
   */
  make(packages: ListedPackages, root: string): Promise<KnownSums>;
  /** @throws CrossrootError for a folder that is no such tree. */
  check(root: string): void;
}

/** Finds or makes the tree of these packages, whatever its digest is. */
export async function makeTree(
  plan: TreePlan,
  chosen: ChosenPackages,
  store: Store,
  phase: Phase,
): Promise<StoredTree> {
  const { packages, resolved, suites } = chosen;
  const listed = newest(suites.map(({ date }) => date)) ?? resolved;
  return store.get(specOf(plan, { packages, listed }), phase);
}

/**
 * Finds or makes a planned tree: the pinned one, which asks the archive for nothing but packages that are
 * missing; without a pin, the one that the archive's present state comes to.
 * @throws CrossrootError when it is not available, or is not the pinned one.
 */
export async function provideTree(
  plan: TreePlan,
  pin: TreePin | undefined,
  store: Store,
  phase: Phase,
): Promise<StoredTree> {
  const started = store.now();
  if (pin === undefined) {
    const tree = await makeChosen(plan, store, phase);
    // Choosing is a part of having it.
    return { ...tree, tookMs: store.now() - started };
  }
  const { packages, digest, suites, pack } = pin;
  const resolved = new Date(pin.resolved);
  const listed = newest(Object.values(suites).map((date) => new Date(date))) ?? resolved;
  phase.info(`${count(packages.length, 'package')}, pinned ${formatMoment(resolved)}: ${digest}`, 'detail');
  try {
    return await store.get({ ...specOf(plan, { packages, listed }), digest, pack }, phase);
  } catch (error) {
    // A mirror has dropped the package; behind a firewall, the snapshot service cannot be reached either.
    if (error instanceof DownloadError && error.isGoneSomewhere) throw withRenewal(error, plan.kind);
    const isOther =
      error instanceof OtherPackageError || (error instanceof DownloadError && error.isOtherSomewhere);
    throw isOther && pack === undefined ? orEditedLock(error) : error;
  }
}

/** A pin that nobody edited is as the signed index was; a mirror is to blame for the rest. */
function orEditedLock({ what, why, todo, cause }: CrossrootError): CrossrootError {
  const restore =
    'if the package was edited in the lock: restore the lock from version control, or write it again: crossroot lock --update';
  return new CrossrootError({ what, why, todo: [restore, ...todo.map((line) => `or ${line}`)], cause });
}

/** A mirror that moves on may drop a package after it was chosen: then the packages are chosen once more. */
async function makeChosen(plan: TreePlan, store: Store, phase: Phase): Promise<StoredTree> {
  let chosen: ChosenPackages;
  try {
    chosen = await plan.choose();
  } catch (error) {
    if (!(error instanceof DownloadError && error.isUnreachable)) throw error;
    return findLast(plan, error, store, phase);
  }
  try {
    return await makeTree(plan, chosen, store, phase);
  } catch (error) {
    if (!(error instanceof DownloadError && error.isGoneSomewhere)) throw error;
    const anew = await plan.choose({ anew: true });
    if (isDeepStrictEqual(anew.packages, chosen.packages)) throw error;
    phase.info(`choosing again, because a mirror has changed: ${factsOf(error)}`);
    return makeTree(plan, anew, store, phase);
  }
}

/**
 * Finds the tree that the same request came to last, while no archive can be reached. Nothing is made: what is
 * at hand was verified when it was.
 * @throws CrossrootError when it is not at hand, or nothing is remembered of it.
 */
async function findLast(
  plan: TreePlan,
  failure: DownloadError,
  store: Store,
  phase: Phase,
): Promise<StoredTree> {
  const { what, why, todo } = failure;
  const lock = 'to build offline later: while online, run crossroot lock and build once with the lock';
  const unreachable = new CrossrootError({ what, why, todo: [...todo, lock], cause: failure });
  const chosen = await plan.choose({ unreachable });
  const make = async () => {
    throw unreachable;
  };
  const tree = await makeTree({ ...plan, make }, chosen, store, phase);
  phase.info(factsOf(failure));
  const age = ago(store.now() - chosen.resolved.getTime());
  const states = chosen.suites.map(({ suite, date }) => `${suite} of ${date.toUTCString().slice(5, 16)}`);
  store.warn(`${what}: using the ${plan.kind} on this machine, resolved ${age} from ${listOf(states)}`);
  return tree;
}

function withRenewal(error: DownloadError, kind: TreeKind): CrossrootError {
  const renew = 'or pin the packages of today: crossroot lock --update';
  // A new lock takes the gcc that Crossroot pins, which may be the one that is gone.
  const newer =
    kind === 'gcc' ? ['if that still asks for this gcc: use a newer Crossroot, which pins a newer gcc'] : [];
  return new CrossrootError({
    what: error.what,
    why: error.why,
    todo: [...error.todo, renew, ...newer],
    cause: error,
  });
}

/** A mirror may lag: its lists are as old as their own dates say, whatever this machine's clock says. */
function newest(dates: readonly Date[]): Date | undefined {
  return dates.toSorted((a, b) => a.getTime() - b.getTime()).at(-1);
}

function specOf(plan: TreePlan, chosen: ListedPackages): TreeSpec {
  const { kind, rules, release } = plan;
  return {
    ...treeKey({ kind, rules, from: 'packages', release: release.name, packages: chosen.packages }),
    make: (root) => plan.make(chosen, root),
    check: (root) => plan.check(root),
  };
}
