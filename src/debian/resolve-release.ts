import type { Net } from '../net/net.js';
import type { Phase } from '../reporting/report.js';
import { count } from '../text/format.js';
import type { Keyring } from './keyring.js';
import type { Mirrors } from './mirrors.js';
import type { Package } from './package.js';
import { PackageIndex } from './packages-index.js';
import { type PruningRules, pruningVersion } from './pruning.js';
import type { Release } from './release.js';
import { recallResolution, recordResolution } from './remembered-resolution.js';
import { resolve } from './resolver.js';
import { readRelease, type SuiteDate, type SuiteState } from './suite.js';

/** What is to be chosen from a release. */
export interface ReleaseQuestion {
  readonly release: Release;
  /** Debian architecture: `arm64`. */
  readonly architecture: string;
  readonly names: readonly string[];
  readonly rules: PruningRules;
  readonly phase: Phase;
  readonly context: {
    readonly net: Net;
    readonly mirrors: Mirrors;
    readonly keys: Keyring | undefined;
    readonly now: Date;
    /** The day whose state the mirrors show, when it is not today's. */
    readonly at?: Date | undefined;
    /** The dates of a lock: suites that are older are refused. */
    readonly notBefore?: readonly SuiteDate[] | undefined;
    /** The folder of remembered resolutions; when absent, the release is read however lately it was. */
    readonly records: string | undefined;
    /** The sums of `InRelease` files that this run has asked for. */
    readonly sums: Map<string, Promise<string | undefined>>;
    /** What this run is reading of releases, by release and architecture. */
    readonly readings: Map<string, Promise<Reading>>;
  };
}

/** What was chosen, and the states of the suites that it was chosen from. */
export interface Resolution {
  readonly packages: readonly Package[];
  readonly suites: readonly SuiteDate[];
}

/** A release as one architecture sees it. */
export interface Reading {
  readonly index: PackageIndex;
  readonly suites: readonly SuiteState[];
}

/**
 * Chooses the exact packages that the named ones need, from all suites of a release, newest versions first.
 * While the suites are, byte for byte, those that this machine verified and answered from before, the answer is
 * taken from its record.
 * @throws CrossrootError when the release cannot be verified or the names cannot be satisfied.
 */
export async function resolveRelease(question: ReleaseQuestion): Promise<Resolution> {
  const { release, architecture, names, rules, phase, context } = question;
  const { net, mirrors, now, records, sums } = context;
  if (records === undefined) return choose(question);
  const asked = JSON.stringify([
    'resolution 2',
    release,
    architecture,
    [...names].sort(),
    rules,
    pruningVersion,
  ]);
  const place = { folder: records, asked };
  const recalled = await recallResolution(place, { release, net, mirrors, now, sums, phase });
  if (recalled !== undefined) return recalled;
  const chosen = await choose(question);
  recordResolution(place, { ...chosen, now });
  return chosen;
}

async function choose(
  question: ReleaseQuestion,
): Promise<{ readonly packages: readonly Package[]; readonly suites: readonly SuiteState[] }> {
  const { architecture, names, rules, phase } = question;
  const { index, suites } = await readOnce(question);
  const resolution = resolve({ index, names, architecture, rules });
  const packages = resolution.packages.map(toPackage);
  phase.info(
    `${count(packages.length, 'package')} chosen, ${resolution.leftOut.length} left out as of no use to a build`,
  );
  return { packages, suites };
}

/** Several trees of a run are chosen from the same release: it is read once for each architecture. */
async function readOnce({ release, architecture, phase, context }: ReleaseQuestion): Promise<Reading> {
  const { net, mirrors, keys, now, at, notBefore, readings } = context;
  const key = JSON.stringify([release, architecture]);
  const known = readings.get(key);
  if (known !== undefined) return known;
  const options = { release, architecture, mirrors, net, phase, now };
  const reading = readRelease({
    ...options,
    ...(at === undefined ? {} : { at }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(keys === undefined ? {} : { keys }),
  }).then(({ candidates, suites }) => ({ index: new PackageIndex(candidates), suites }));
  readings.set(key, reading);
  // An index takes some hundred megabytes: it is shared by those who ask while it is read, and not kept for
  // later.
  const forget = () => readings.delete(key);
  reading.then(forget, forget);
  return reading;
}

/** A candidate without the fields that only choosing needs. */
function toPackage({ name, version, architecture, repository, path, size, sha256 }: Package): Package {
  return { name, version, architecture, repository, path, size, sha256 };
}
