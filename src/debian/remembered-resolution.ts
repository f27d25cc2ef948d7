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
import { type Package, packageSchema, sha256Schema } from './package.js';
import type { Release } from './release.js';
import { fetchInRelease, type SuiteDate, type SuiteState } from './suite.js';

/** What was chosen from a release, and the states of the suites that it was chosen from. */
export interface Resolution {
  readonly packages: readonly Package[];
  readonly suites: readonly SuiteDate[];
}

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
    v.array(v.object({ suite: v.string(), sha256: sha256Schema, date: time, validUntil: v.optional(time) })),
    v.minLength(1),
  ),
  packages: v.pipe(v.array(packageSchema), v.minLength(1)),
});

type Recorded = v.InferOutput<typeof recordSchema>;

/** Within this time of a verified resolution no mirror is asked: the steps of a job get the same packages. */
const shortUse = 15 * 60 * 1000;

/** A record older than this is not used: keys expire and are revoked. */
const longestUse = 24 * 60 * 60 * 1000;

/**
 * Recalls a resolution that this machine made before. For a quarter of an hour it is taken as it is; for a day,
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
): Promise<Resolution | undefined> {
  const { release, sums, phase } = through;
  const now = through.now.getTime();
  const recorded = read(place);
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
      const sum = sums.get(key) ?? inReleaseSum(repository, suite, through);
      sums.set(key, sum);
      return (await sum) === known.sha256;
    }),
  );
  if (unchanged.includes(false)) return undefined;
  phase.info(`${chosen}: no suite changed`);
  write(place, { ...recorded, seen: now });
  return { packages, suites };
}

/** Remembers a resolution. */
export function recordResolution(
  place: RecordPlace,
  made: { readonly suites: readonly SuiteState[]; readonly packages: readonly Package[]; readonly now: Date },
): void {
  const now = made.now.getTime();
  const suites = made.suites.map(({ suite, sha256, date, validUntil }) => ({
    suite,
    sha256,
    date: date.getTime(),
    validUntil: validUntil?.getTime(),
  }));
  write(place, { asked: place.asked, at: now, seen: now, suites, packages: [...made.packages] });
}

/** A folder that cannot be written does not fail the run: the next one reads the release again. */
function write(place: RecordPlace, recorded: Recorded): void {
  try {
    mkdirSync(place.folder, { recursive: true });
    replaceText(fileOf(place), JSON.stringify(recorded));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

async function inReleaseSum(
  repository: string,
  suite: string,
  { net, mirrors, phase }: { readonly net: Net; readonly mirrors: Mirrors; readonly phase: Phase },
): Promise<string | undefined> {
  try {
    const sources = mirrors.sources(repository, `dists/${suite}/InRelease`);
    return (await fetchInRelease(suite, sources, { net, phase })).sha256;
  } catch (error) {
    return ignoreFailure(error);
  }
}

function ignoreFailure(error: unknown): undefined {
  if (!(error instanceof CrossrootError)) throw error;
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
