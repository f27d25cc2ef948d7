import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { CrossrootError, codeOf } from '../errors.js';
import { replaceText } from '../system/atomic-file.js';
import { readText } from '../system/open-file.js';
import { makePrivateDirectory, whyShared } from '../system/private-directory.js';
import { formatMoment } from '../text/format.js';
import { sha256Schema } from './package.js';
import type { ReadRelease, SuiteDate, SuiteState } from './suite.js';

/** Where an answer is remembered: the folder of records, and the whole question as text. */
export interface RecordPlace {
  readonly folder: string;
  readonly asked: string;
}

const time = v.pipe(
  v.number(),
  v.check((milliseconds) => !Number.isNaN(new Date(milliseconds).getTime())),
);

/** What a record says of its answer. Times are in milliseconds since 1970. */
const stampSchema = v.object({
  asked: v.string(),
  /** When the suites were verified. */
  at: time,
  /** When they were last seen to be the same. */
  seen: time,
  suites: v.pipe(
    v.array(v.object({ suite: v.string(), sha256: sha256Schema, date: time, validUntil: v.optional(time) })),
    v.minLength(1),
  ),
});

/** Within this time of a verified answer no mirror is asked: the steps of a job get the same packages. */
const shortUse = 15 * 60 * 1000;

/** A record older than this is not used: keys expire and are revoked. */
const longestUse = 24 * 60 * 60 * 1000;

/** Nor is one older than this while no archive can be reached: whoever holds updates back does so no longer. */
const longestOffline = 30 * 24 * 60 * 60 * 1000;

/** What a record is checked through. */
export type Recall = Pick<ReadRelease, 'release' | 'net' | 'mirrors' | 'now' | 'phase'> & {
  /** The sums of `InRelease` files that this run has asked for, by repository and suite. */
  readonly sums: Map<string, Promise<string | undefined>>;
};

/**
 * Recalls what this machine read out of a release before. For a quarter of an hour it is taken as it is; for a
 * day, each suite's `InRelease` is fetched and must have the bytes that were verified then. None may have
 * passed its `Valid-Until`. The record is trusted as the trees beside it in the tool cache are.
 * @param schema what an answer looks like
 * @param label what messages call an answer
 * @returns undefined when the release has to be read.
 */
export async function recallAnswer<Answer extends object>(
  place: RecordPlace,
  schema: v.GenericSchema<unknown, Answer>,
  recall: Recall,
  label: (answer: Answer) => string,
): Promise<{ readonly answer: Answer; readonly suites: readonly SuiteDate[] } | undefined> {
  const { release, sums, phase } = recall;
  const now = recall.now.getTime();
  const recorded = readRecord(place, schema);
  if (recorded === undefined) return undefined;
  const { stamp, answer } = recorded;
  if (stamp.at > now || stamp.at + longestUse < now) return undefined;
  if (stamp.suites.some(({ validUntil }) => validUntil !== undefined && validUntil < now)) return undefined;

  const suites = datesOf(stamp);
  const chosen = `${label(answer)}, as chosen at ${formatMoment(new Date(stamp.at))}`;
  if (stamp.seen <= now && now < stamp.seen + shortUse) {
    phase.info(chosen, 'detail');
    return { answer, suites };
  }
  const unchanged = await Promise.all(
    release.repositories.map(async ({ name, repository, suite }) => {
      const known = stamp.suites.find((entry) => entry.suite === name);
      if (known === undefined) return false;
      const key = `${repository}/${suite}`;
      const sum = sums.get(key) ?? inReleaseSum(repository, suite, recall);
      sums.set(key, sum);
      return (await sum) === known.sha256;
    }),
  );
  if (unchanged.includes(false)) return undefined;
  phase.info(`${chosen}: no suite changed`, 'detail');
  writeRecord(place, { ...stamp, seen: now }, answer);
  return { answer, suites };
}

/**
 * Recalls what this machine last read out of a release, with nobody asked whether it is still so: for runs that
 * cannot reach the archive. A passed `Valid-Until` is no hindrance, because nobody presents it as today's.
 * @returns undefined when there is no such record, or it is too old.
 */
export function recallLast<Answer extends object>(
  place: RecordPlace,
  schema: v.GenericSchema<unknown, Answer>,
  now: Date,
): { readonly answer: Answer; readonly suites: readonly SuiteDate[]; readonly at: Date } | undefined {
  const recorded = readRecord(place, schema);
  if (recorded === undefined) return undefined;
  const { stamp, answer } = recorded;
  const age = now.getTime() - stamp.at;
  if (age < 0 || age > longestOffline) return undefined;
  return { answer, suites: datesOf(stamp), at: new Date(stamp.at) };
}

function datesOf(stamp: v.InferOutput<typeof stampSchema>): readonly SuiteDate[] {
  return stamp.suites.map(({ suite, date }) => ({ suite, date: new Date(date) }));
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

/** Remembers what was read out of suites in these states. */
export function recordAnswer(
  place: RecordPlace,
  answer: object,
  states: readonly SuiteState[],
  time: Date,
): void {
  const now = time.getTime();
  const suites = states.map(({ suite, sha256, date, validUntil }) => ({
    ...{ suite, sha256, date: date.getTime() },
    validUntil: validUntil?.getTime(),
  }));
  writeRecord(place, { asked: place.asked, at: now, seen: now, suites }, answer);
}

/** A folder that cannot be written does not fail the run: the next one reads the release again. */
function writeRecord(place: RecordPlace, stamp: v.InferOutput<typeof stampSchema>, answer: object): void {
  try {
    makePrivateDirectory(place.folder, 0o755);
    replaceText(fileOf(place), JSON.stringify({ ...stamp, ...answer }));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

/** A package takes some 300 bytes. */
const mostRecordBytes = 16_000_000;

/** A record that is missing, damaged, or perhaps another user's is as good as none. */
function readRecord<Answer>(place: RecordPlace, schema: v.GenericSchema<unknown, Answer>) {
  if ((whyShared(place.folder) ?? whyShared(fileOf(place), 'file')) !== undefined) return undefined;
  try {
    const value: unknown = JSON.parse(readText(fileOf(place), mostRecordBytes, { links: 'refuse' }));
    const stamp = v.safeParse(stampSchema, value);
    const answer = v.safeParse(schema, value);
    if (!stamp.success || !answer.success || stamp.output.asked !== place.asked) return undefined;
    return { stamp: stamp.output, answer: answer.output };
  } catch (error) {
    if (codeOf(error) !== undefined || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fileOf({ folder, asked }: RecordPlace): string {
  return join(folder, `${createHash('sha256').update(asked).digest('hex').slice(0, 32)}.json`);
}
