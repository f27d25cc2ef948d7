import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import type { Context } from '../context.js';
import { type FoundFiles, type OwnedFile, openContents } from '../debian/contents.js';
import { withOwnSuites } from '../debian/own-repository.js';
import { type Release, releaseFor } from '../debian/release.js';
import { type RecordPlace, recallAnswer, recordAnswer } from '../debian/remembered.js';
import type { Phase, Report } from '../reporting/report.js';
import type { Target } from '../target.js';
import { count } from '../text/format.js';
import type { Missing } from './build-errors.js';
import { choosePackage } from './choose-package.js';
import type { ExpectedPaths } from './expected-paths.js';

/** Something that is looked for, and where a release can have it. */
export interface Wanted {
  readonly missing: Missing;
  readonly paths: ExpectedPaths;
}

/** Where it is looked for. */
export interface LookUp {
  readonly release: Release;
  readonly target: Target;
  readonly context: Pick<Context, 'net' | 'mirrors' | 'keys' | 'now' | 'at'> &
    Partial<Pick<Context, 'records' | 'sums' | 'keyFolders' | 'ownSuites'>>;
  readonly phase: Phase;
  /** Ends the search. */
  readonly signal: AbortSignal;
}

const fileSchema = v.object({
  path: v.string(),
  package: v.string(),
  repository: v.exactOptional(v.string()),
});
const answerSchema = v.object({ files: v.array(fileSchema) });

/**
 * Looks in the signed `Contents` of a release for the packages that have what is wanted: among those of the
 * target first, and where they have nothing that tools would find by default, among those of all architectures,
 * whose index is three times as large. What was found is remembered, as resolutions are.
 */
export async function findOwners(wanted: readonly Wanted[], where: LookUp): Promise<FoundFiles> {
  if (wanted.length === 0) return { files: [], problems: [] };
  const { target, context, phase, signal } = where;
  const release = withOwnSuites(releaseFor(where.release, target.debian), context.ownSuites);
  const { records, net, mirrors, keys, keyFolders, now, at, sums = new Map() } = context;
  const endings = [...new Set(wanted.flatMap(({ paths }) => paths.endings))].sort();
  const asked = JSON.stringify(['owners 1', release, target.debian, target.gnu, endings]);
  const place: RecordPlace | undefined = records === undefined ? undefined : { folder: records, asked };
  const label = ({ files }: v.InferOutput<typeof answerSchema>) => `${count(files.length, 'file')} of Contents`;
  if (place !== undefined) {
    const recall = { release, net, mirrors, now, phase, sums };
    const recalled = await recallAnswer(place, answerSchema, recall, label);
    if (recalled !== undefined) return { files: recalled.answer.files, problems: [] };
  }
  const contents = openContents({
    ...{ release, net, mirrors, keys, keyFolders, now, phase, signal },
    ...(at === undefined ? {} : { at }),
  });
  const files: OwnedFile[] = [];
  const problems: string[] = [];
  const isSure = () =>
    wanted.every(({ missing, paths }) => (choosePackage(missing, paths, files)?.rank ?? 2) < 2);
  for (const architecture of [target.debian, 'all']) {
    const found = await contents.find(architecture, endings);
    files.push(...found.files);
    problems.push(...found.problems);
    if (isSure()) break;
  }
  if (place !== undefined && problems.length === 0)
    recordAnswer(place, { files }, await contents.states(), now);
  return { files, problems };
}

const defaultPatience = 60_000;

/**
 * The same as a phase of a run, and for as long as its patience lasts.
 * @param where.patience in milliseconds
 */
export async function findOwnersInTime(
  wanted: readonly Wanted[],
  where: Pick<LookUp, 'release' | 'target' | 'context'> & {
    readonly report: Report;
    readonly patience?: number | undefined;
  },
): Promise<FoundFiles> {
  const { report, patience = defaultPatience, ...look } = where;
  let files: readonly OwnedFile[] = [];
  const problems: string[] = [];
  if (wanted.length === 0) return { files, problems };
  await report.phase('looking up the packages of what is missing', async (phase) => {
    const problem = await within(patience, async (signal) => {
      const found = await findOwners(wanted, { ...look, phase, signal });
      files = found.files;
      problems.push(...found.problems);
    });
    if (problem !== undefined) problems.unshift(problem);
    for (const line of new Set(problems)) phase.info(line);
  });
  return { files, problems };
}

/** @returns undefined when the work is done in time, else why not. */
async function within(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<string | undefined> {
  const stop = new AbortController();
  const late = setTimeout(milliseconds, 'late' as const, { signal: stop.signal }).catch(() => undefined);
  const result = await Promise.race([work(stop.signal), late]).finally(() => stop.abort());
  return result === undefined ? undefined : `the archive did not respond within ${milliseconds / 1000} s`;
}
