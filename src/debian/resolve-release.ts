import * as v from 'valibot';
import type { Phase } from '../reporting/report.js';
import { count } from '../text/format.js';
import { type Package, packageSchema } from './package.js';
import { PackageIndex } from './packages-index.js';
import { type PruningRules, pruningVersion } from './pruning.js';
import type { Release } from './release.js';
import { type Recall, type RecordPlace, recallAnswer, recordAnswer } from './remembered.js';
import { resolve } from './resolver.js';
import { type ReadRelease, readRelease, type SuiteDate, type SuiteState } from './suite.js';

/** What was chosen from a release, and the states of the suites that it was chosen from. */
interface Resolution<State = SuiteDate> {
  readonly packages: readonly Package[];
  readonly suites: readonly State[];
}

/** What is to be chosen from a release. */
interface ReleaseQuestion {
  readonly release: Release;
  /** Debian architecture: `arm64`. */
  readonly architecture: string;
  readonly names: readonly string[];
  readonly rules: PruningRules;
  /** True: what this machine remembers is not used, and remembered anew. */
  readonly anew?: boolean | undefined;
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
 * Chooses the exact packages that the named ones need, from all suites of a release, newest versions first.
 * While the suites are, byte for byte, those that this machine verified and answered from before, the answer is
 * taken from its record.
 * @throws CrossrootError when the release cannot be verified or the names cannot be satisfied.
 */
export async function resolveRelease(question: ReleaseQuestion): Promise<Resolution> {
  const { release, architecture, names, rules, phase, context } = question;
  const { records, now } = context;
  if (records === undefined) return choose(question);
  const parts = ['resolution 2', release, architecture, [...names].sort(), rules, pruningVersion];
  const place = { folder: records, asked: JSON.stringify(parts) };
  const recalled = question.anew ? undefined : await recallResolution(place, { ...context, release, phase });
  if (recalled !== undefined) return recalled;
  const chosen = await choose(question);
  recordResolution(place, { ...chosen, now });
  return chosen;
}

async function choose(question: ReleaseQuestion): Promise<Resolution<SuiteState>> {
  const { architecture, names, rules, phase } = question;
  const { index, suites } = await readOnce(question);
  const { packages, leftOut } = resolve({ index, names, architecture, rules });
  phase.info(`${count(packages.length, 'package')} chosen, ${leftOut.length} left out as of no use to a build`);
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

const answerSchema = v.object({ packages: v.pipe(v.array(packageSchema), v.minLength(1)) });

/**
 * Recalls a resolution that this machine made before, as {@link recallAnswer} does.
 * @returns undefined when the release has to be read.
 */
export async function recallResolution(place: RecordPlace, recall: Recall): Promise<Resolution | undefined> {
  const what = ({ packages }: v.InferOutput<typeof answerSchema>) => count(packages.length, 'package');
  const recalled = await recallAnswer(place, answerSchema, recall, what);
  return recalled === undefined ? undefined : { packages: recalled.answer.packages, suites: recalled.suites };
}

/** Remembers a resolution. */
export function recordResolution(
  place: RecordPlace,
  { suites, packages, now }: Resolution<SuiteState> & { readonly now: Date },
): void {
  recordAnswer(place, { packages: [...packages] }, suites, now);
}
