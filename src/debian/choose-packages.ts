import type { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { count } from '../text/format.js';
import { refuseDoubles, refuseReplacements } from './own-choice.js';
import type { Package } from './package.js';
import { PackageIndex } from './packages-index.js';
import type { PruningRules } from './pruning.js';
import type { Release } from './release.js';
import { resolve } from './resolver.js';
import { type ReadRelease, readRelease, type SuiteDate, type SuiteState } from './suite.js';

/** What was chosen from a release, and the states of the suites that it was chosen from. */
export interface Resolution<State = SuiteDate> {
  readonly packages: readonly Package[];
  readonly suites: readonly State[];
  /** When it was chosen, where that was on another day. */
  readonly chosenAt?: Date;
}

/**
 * Where an answer comes from. When absent: from what this machine read within a day, where no suite changed,
 * else from the archive.
 */
export interface AnswerFrom {
  /** True: the archive alone, and it is remembered anew. */
  readonly anew?: boolean | undefined;
  /** What this machine last read: the archive cannot be reached, and this says why. */
  readonly unreachable?: CrossrootError | undefined;
}

/** What is to be chosen from a release. */
export interface ReleaseQuestion extends AnswerFrom {
  readonly release: Release;
  /** Debian architecture: `arm64`. */
  readonly architecture: string;
  readonly names: readonly string[];
  readonly rules: PruningRules;
  readonly phase: Phase;
  readonly context: Omit<ReadRelease, 'release' | 'architecture' | 'phase'> & {
    /** The folder of remembered resolutions; when absent, the release is read however lately it was. */
    readonly records: string | undefined;
    /** The sums of `InRelease` files that this run has asked for, by repository and suite. */
    readonly sums: Map<string, Promise<string | undefined>>;
    /** What this run is reading of releases, by release and architecture. */
    readonly readings: Map<string, Promise<Reading>>;
  };
}

/** A release as one architecture sees it. */
export interface Reading {
  readonly index: PackageIndex;
  readonly suites: readonly SuiteState[];
}

/**
 * Reads a release, and chooses from all of its suites, newest versions first.
 * @throws CrossrootError when the release cannot be verified or the names cannot be satisfied.
 */
export async function choosePackages(question: ReleaseQuestion): Promise<Resolution<SuiteState>> {
  const { architecture, names, rules, phase } = question;
  phase.info('reading the package lists', 'now');
  const { index, suites } = await readOnce(question);
  const { packages, leftOut } = resolve({ index, names, architecture, rules });
  phase.info(
    `${count(packages.length, 'package')} chosen, ${leftOut.length} left out because builds do not need them`,
    'detail',
  );
  refuseReplacements(packages, names);
  refuseDoubles(packages, index);
  return { packages: packages.map(toPackage), suites };
}

/** Several trees of a run are chosen from the same release: it is read once for each architecture. */
async function readOnce({ release, architecture, phase, context }: ReleaseQuestion): Promise<Reading> {
  const { readings } = context;
  const key = JSON.stringify([release, architecture]);
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = readRelease({ ...context, release, architecture, phase }).then(({ candidates, suites }) => ({
    index: new PackageIndex(candidates),
    suites,
  }));
  readings.set(key, reading);
  // An index takes some hundred megabytes: it is shared while it is read, and not kept for later.
  const forget = () => readings.delete(key);
  reading.then(forget, forget);
  return reading;
}

/** A candidate without the fields that only choosing needs. */
function toPackage({ name, version, architecture, repository, path, size, sha256 }: Package): Package {
  return { name, version, architecture, repository, path, size, sha256 };
}
