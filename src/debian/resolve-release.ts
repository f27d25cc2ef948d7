import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { CrossrootError, codeOf } from '../errors.js';
import { replaceText } from '../system/atomic-file.js';
import { readText } from '../system/open-file.js';
import { makePrivateDirectory, whyShared } from '../system/private-directory.js';
import { count } from '../text/format.js';
import type { ReleaseQuestion, Resolution } from './choose-packages.js';
import { packageSchema, sha256Schema } from './package.js';
import { pruningVersion } from './pruning.js';
import type { ReadRelease, SuiteState } from './suite.js';

/**
 * Chooses the exact packages that the named ones need, from all suites of a release, newest versions first.
 * While the suites are, byte for byte, those that this machine verified and answered from before, the answer is
 * taken from its record.
 * @throws CrossrootError when the release cannot be verified or the names cannot be satisfied.
 */
export async function resolveRelease(question: ReleaseQuestion): Promise<Resolution> {
  const { release, architecture, names, rules, phase, context } = question;
  const { records, now } = context;
  if (records === undefined) return chooseAnew(question);
  const parts = ['resolution 2', release, architecture, [...names].sort(), rules, pruningVersion];
  const place = { folder: records, asked: JSON.stringify(parts) };
  const recalled = question.anew ? undefined : await recallResolution(place, { ...context, release, phase });
  if (recalled !== undefined) return recalled;
  const chosen = await chooseAnew(question);
  recordResolution(place, { ...chosen, now });
  return chosen;
}

async function chooseAnew(question: ReleaseQuestion): Promise<Resolution<SuiteState>> {
  const { choosePackages } = await import('./choose-packages.js');
  return choosePackages(question);
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
  const { fetchInRelease } = await import('./suite.js');
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
