import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CrossrootError, codeOf } from '../errors.js';
import type { Net } from '../net/net.js';
import type { Phase } from '../reporting/report.js';
import { replaceText } from '../system/atomic-file.js';
import { count } from '../text/format.js';
import type { Mirrors } from './mirrors.js';
import type { Package } from './package.js';
import { packageSchema, sha256Schema } from './package-schema.js';
import type { Release } from './release.js';
import { maxInRelease, type SuiteDate, type SuiteState } from './suite.js';

/** Which record: the folder of records, and the whole question as text. */
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
    v.array(
      v.object({ suite: v.string(), sha256: sha256Schema, date: time, validUntil: v.exactOptional(time) }),
    ),
    v.minLength(1),
  ),
  packages: v.pipe(v.array(packageSchema), v.minLength(1)),
});

type Recorded = v.InferOutput<typeof recordSchema>;

/** Within this time of a verified answer nobody is asked: the steps of a job get the same packages. */
const shortUse = 15 * 60 * 1000;

/** A record older than this is not used: keys expire and are revoked. */
const longestUse = 24 * 60 * 60 * 1000;

/**
 * Recalls an answer that this machine gave before. For a quarter of an hour it is taken as it is; for a day,
 * each suite's `InRelease` is fetched and must have the bytes that were verified then. None may have passed its
 * `Valid-Until`. The record is trusted as the trees beside it in the tool cache are.
 * @returns undefined when the release has to be read.
 */
export async function recallResolution(
  place: RecordPlace,
  through: {
    readonly release: Release;
    readonly net: Net;
    readonly mirrors: Mirrors;
    readonly now: Date;
    /** The sums of `InRelease` files that this run has asked for, by repository and suite. */
    readonly sums: Map<string, Promise<string | undefined>>;
    readonly phase: Phase;
  },
): Promise<Recalled | undefined> {
  const { release, sums, phase } = through;
  const now = through.now.getTime();
  const recorded = read(place);
  if (recorded === undefined || recorded.at > now || recorded.at + longestUse < now) return undefined;
  if (recorded.suites.some(({ validUntil }) => validUntil !== undefined && validUntil < now)) return undefined;
  if (recorded.seen <= now && now < recorded.seen + shortUse) {
    phase.info(`${count(recorded.packages.length, 'package')}, as chosen at ${timeOf(recorded)}`);
    return answerOf(recorded);
  }
  const states = await Promise.all(
    release.repositories.map(async ({ repository, suite }) => {
      const known = recorded.suites.find((entry) => entry.suite === suite);
      if (known === undefined) return false;
      const key = `${repository}/${suite}`;
      const sum = sums.get(key) ?? inReleaseSum(repository, suite, through);
      sums.set(key, sum);
      return (await sum) === known.sha256;
    }),
  );
  if (!states.every((unchanged) => unchanged)) return undefined;
  phase.info(
    `${count(recorded.packages.length, 'package')}, as chosen at ${timeOf(recorded)}: no suite changed`,
  );
  write(place, { ...recorded, seen: now });
  return answerOf(recorded);
}

/** An answer of before. */
interface Recalled {
  readonly packages: readonly Package[];
  readonly suites: readonly SuiteDate[];
}

function answerOf({ packages, suites }: Recorded): Recalled {
  return { packages, suites: suites.map(({ suite, date }) => ({ suite, date: new Date(date) })) };
}

/** Remembers an answer. */
export function recordResolution(
  place: RecordPlace,
  answer: {
    readonly suites: readonly SuiteState[];
    readonly packages: readonly Package[];
    readonly now: Date;
  },
): void {
  const recorded: Recorded = {
    asked: place.asked,
    at: answer.now.getTime(),
    seen: answer.now.getTime(),
    suites: answer.suites.map(({ suite, sha256, date, validUntil }) => ({
      suite,
      sha256,
      date: date.getTime(),
      ...(validUntil === undefined ? {} : { validUntil: validUntil.getTime() }),
    })),
    packages: [...answer.packages],
  };
  write(place, recorded);
}

/** A folder that cannot be written is none of the run's business: the next run reads again. */
function write(place: RecordPlace, recorded: Recorded): void {
  try {
    mkdirSync(place.folder, { recursive: true });
    replaceText(fileOf(place), JSON.stringify(recorded));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

function timeOf(recorded: Recorded): string {
  return new Date(recorded.at).toISOString();
}

async function inReleaseSum(
  repository: string,
  suite: string,
  { net, mirrors, phase }: { readonly net: Net; readonly mirrors: Mirrors; readonly phase: Phase },
): Promise<string | undefined> {
  try {
    const { sha256 } = await net.toBytes({
      what: `the InRelease of ${suite}`,
      sources: mirrors.sources(repository, `dists/${suite}/InRelease`),
      maxBytes: maxInRelease,
      onBytes: (bytes) => phase.downloaded(bytes),
    });
    return sha256;
  } catch (error) {
    if (error instanceof CrossrootError) return undefined;
    throw error;
  }
}

/** A record that is missing or damaged is as good as none. */
function read(place: RecordPlace): Recorded | undefined {
  try {
    const { success, output } = v.safeParse(recordSchema, JSON.parse(readFileSync(fileOf(place), 'utf8')));
    return success && output.asked === place.asked ? output : undefined;
  } catch (error) {
    if (codeOf(error) !== undefined || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fileOf({ folder, asked }: RecordPlace): string {
  return join(folder, `${createHash('sha256').update(asked).digest('hex').slice(0, 32)}.json`);
}
