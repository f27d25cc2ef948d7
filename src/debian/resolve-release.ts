import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { CrossrootError, codeOf } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { replaceText } from '../system/atomic-file.js';
import { readText } from '../system/open-file.js';
import { makePrivateDirectory, whyShared } from '../system/private-directory.js';
import { count } from '../text/format.js';
import { type Package, packageSchema, sha256Schema } from './package.js';
import { PackageIndex } from './packages-index.js';
import { type PruningRules, pruningVersion } from './pruning.js';
import type { Release } from './release.js';
import { resolve } from './resolver.js';
import { fetchInRelease, type ReadRelease, readRelease, type SuiteDate, type SuiteState } from './suite.js';

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

/** Where a resolution is remembered: the folder of records, and the whole question as text. */
export interface RecordPlace {
  readonly folder: string;
  readonly asked: string;
}

const time = v.pipe(
  v.number(),
  v.check((milliseconds) => !Number.isNaN(new Date(milliseconds).getTime())),
);

/** Times are in milliseconds since 1970. */
const recordSchema = v.object({
  asked: v.string(),
  /** When the suites were verified. */
  at: time,
  /** When they were last seen to be the same. */
  seen: time,
  suites: v.pipe(
    v.array(v.object({ suite: v.string(), sha256: sha256Schema, date: time, validUntil: v.optional(time) })),
    v.minLength(1),
  ),
  packages: v.pipe(v.array(packageSchema), v.minLength(1)),
});

/** Within this time of a verified resolution no mirror is asked: the steps of a job get the same packages. */
const shortUse = 15 * 60 * 1000;

/** A record older than this is not used: keys expire and are revoked. */
const longestUse = 24 * 60 * 60 * 1000;

/** What a record is checked through. */
type Recall = Pick<ReadRelease, 'release' | 'net' | 'mirrors' | 'now' | 'phase'> &
  Pick<ReleaseQuestion['context'], 'sums'>;

/**
 * Recalls a resolution that this machine made before. For a quarter of an hour it is taken as it is; for a day,
 * each suite's `InRelease` is fetched and must have the bytes that were verified then. None may have passed its
 * `Valid-Until`. The record is trusted as the trees beside it in the tool cache are.
 * @returns undefined when the release has to be read.
 */
export async function recallResolution(place: RecordPlace, recall: Recall): Promise<Resolution | undefined> {
  const { release, sums, phase } = recall;
  const now = recall.now.getTime();
  const recorded = readRecord(place);
  if (recorded === undefined || recorded.at > now || recorded.at + longestUse < now) return undefined;
  if (recorded.suites.some(({ validUntil }) => validUntil !== undefined && validUntil < now)) return undefined;

  const { packages } = recorded;
  const suites = recorded.suites.map(({ suite, date }) => ({ suite, date: new Date(date) }));
  const chosen = `${count(packages.length, 'package')}, as chosen at ${new Date(recorded.at).toISOString()}`;
  if (recorded.seen <= now && now < recorded.seen + shortUse) {
    phase.info(chosen);
    return { packages, suites };
  }
  const unchanged = await Promise.all(
    release.repositories.map(async ({ repository, suite }) => {
      const known = recorded.suites.find((entry) => entry.suite === suite);
      if (known === undefined) return false;
      const key = `${repository}/${suite}`;
      const sum = sums.get(key) ?? inReleaseSum(repository, suite, recall);
      sums.set(key, sum);
      return (await sum) === known.sha256;
    }),
  );
  if (unchanged.includes(false)) return undefined;
  phase.info(`${chosen}: no suite changed`);
  writeRecord(place, { ...recorded, seen: now });
  return { packages, suites };
}

async function inReleaseSum(repository: string, suite: string, recall: Recall): Promise<string | undefined> {
  try {
    const sources = recall.mirrors.sources(repository, `dists/${suite}/InRelease`);
    return (await fetchInRelease(suite, sources, recall)).sha256;
  } catch (error) {
    if (error instanceof CrossrootError) return undefined;
    throw error;
  }
}

/** Remembers a resolution. */
export function recordResolution(
  place: RecordPlace,
  made: Resolution<SuiteState> & { readonly now: Date },
): void {
  const now = made.now.getTime();
  const suites = made.suites.map(({ suite, sha256, date, validUntil }) => ({
    ...{ suite, sha256, date: date.getTime() },
    validUntil: validUntil?.getTime(),
  }));
  writeRecord(place, { asked: place.asked, at: now, seen: now, suites, packages: [...made.packages] });
}

/** A folder that cannot be written does not fail the run: the next one reads the release again. */
function writeRecord(place: RecordPlace, recorded: v.InferOutput<typeof recordSchema>): void {
  try {
    makePrivateDirectory(place.folder, 0o755);
    replaceText(fileOf(place), JSON.stringify(recorded));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

/** A package takes some 300 bytes. */
const mostRecordBytes = 16_000_000;

/** A record that is missing, damaged, or perhaps another user's is as good as none. */
function readRecord(place: RecordPlace): v.InferOutput<typeof recordSchema> | undefined {
  if ((whyShared(place.folder) ?? whyShared(fileOf(place), 'file')) !== undefined) return undefined;
  try {
    const text = readText(fileOf(place), mostRecordBytes, { links: 'refuse' });
    const { success, output } = v.safeParse(recordSchema, JSON.parse(text));
    return success && output.asked === place.asked ? output : undefined;
  } catch (error) {
    if (codeOf(error) !== undefined || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fileOf({ folder, asked }: RecordPlace): string {
  return join(folder, `${createHash('sha256').update(asked).digest('hex').slice(0, 32)}.json`);
}
