import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Context } from '../context.js';
import { type FoundFiles, type OwnedFile, openContents } from '../debian/contents.js';
import type { Release } from '../debian/release.js';
import { isDebianGcc } from '../gcc/choose-gcc.js';
import { type LockInputs, lockCommandFor, lockRequestOf } from '../lock/mismatch.js';
import type { Phase, Report } from '../reporting/report.js';
import type { Explanation } from '../rust/cargo.js';
import { type Choice, chooseOwner } from './choose-package.js';
import { clangHeadersMissing, explainClang } from './clang-headers.js';
import { findMissing, type Missing } from './not-found.js';
import { type Places, placesOf } from './places.js';

/** What is needed to explain a failure of cargo's. */
export interface Explained {
  readonly request: Omit<LockInputs, 'sysroot'> & { readonly lockfile: string; readonly locked: boolean };
  /** The release that the sysroot is made of. */
  readonly release: Release;
  /** The sysroot's root. */
  readonly root: string;
  readonly context: Pick<Context, 'net' | 'mirrors' | 'keys' | 'now' | 'at'>;
  readonly report: Report;
  /** How long the archive may take to answer, in milliseconds. */
  readonly patience?: number;
}

const defaultPatience = 60_000;

/**
 * Explains what a build did not find: names the packages of the release that bring it, from the release's
 * `Contents`, which are fetched only then.
 *
 * @param stderr what cargo wrote to standard error, or its end.
 * @returns nothing when cargo failed for another reason.
 */
export async function explainMissing(stderr: string, explained: Explained): Promise<Explanation> {
  const { request, release, root } = explained;
  const ofClang = clangHeadersMissing(stderr);
  const wanted = findMissing(stderr)
    .filter(({ kind, name }) => kind !== 'header' || !ofClang.has(name))
    .map((missing) => ({ missing, places: placesOf(missing, request.target.gnu) }));
  const isThere = (path: string) => existsSync(join(root, path));
  const absent = wanted.filter(({ places }) => !places.exact.some(isThere));
  const { files, problems } = await look(absent, explained);
  const verdicts = wanted.map(({ missing, places }): Verdict => {
    const label = labelOf(missing);
    const path = places.exact.find(isThere);
    if (path !== undefined)
      return { kind: 'there', words: `${label} was not found, though the sysroot has ${path}` };
    const choice = chooseOwner(missing, places, files);
    if (choice === undefined) return { kind: 'unknown', label };
    const { package: name } = choice;
    const words = `${label} was not found: in debian:${release.name} ${brings(choice)}`;
    if (isThere(choice.path))
      return {
        kind: 'there',
        words: `${label} was not found, though the sysroot has ${choice.path}, of ${name}`,
      };
    if (request.packages.some((one) => one.split('=', 1)[0] === name))
      return { kind: 'there', words: `${words}, which is in packages` };
    return { kind: 'package', name, words };
  });
  const [problem] = problems;
  const clang = explainClang(ofClang);
  const { why, todo } = tell(verdicts, problem, explained);
  return { why: [...clang.why, ...why], todo: [...clang.todo, ...todo] };
}

/** What is known of something that was not found. */
type Verdict =
  | { readonly kind: 'package'; readonly name: string; readonly words: string }
  | { readonly kind: 'there'; readonly words: string }
  | { readonly kind: 'unknown'; readonly label: string };

/**
 * Looks for the packages of the target first, and where they have nothing that tools would find by themselves,
 * for those that are the same on every architecture: their index is three times as large.
 */
async function look(
  wanted: readonly { readonly missing: Missing; readonly places: Places }[],
  { request, release, context, report, patience = defaultPatience }: Explained,
): Promise<FoundFiles> {
  const files: OwnedFile[] = [];
  const problems: string[] = [];
  if (wanted.length === 0) return { files, problems };
  const endings = [...new Set(wanted.flatMap(({ places }) => places.endings))];
  const isSure = () =>
    wanted.every(({ missing, places }) => (chooseOwner(missing, places, files)?.rank ?? 2) < 2);
  const { net, mirrors, keys, now, at } = context;
  const search = async (phase: Phase, signal: AbortSignal): Promise<void> => {
    const contents = openContents({
      ...{ release, net, mirrors, now, phase, signal },
      ...(keys === undefined ? {} : { keys }),
      ...(at === undefined ? {} : { at }),
    });
    for (const architecture of [request.target.debian, 'all']) {
      const found = await contents.find(architecture, endings);
      files.push(...found.files);
      problems.push(...found.problems);
      if (isSure()) return;
    }
  };
  await report.phase('looking for the packages of what is missing', async (phase) => {
    const problem = await within(patience, (signal) => search(phase, signal));
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
  return result === undefined ? undefined : `the archive did not answer within ${milliseconds / 1000} s`;
}

function tell(
  verdicts: readonly Verdict[],
  problem: string | undefined,
  { request, release }: Explained,
): Explanation {
  const added = new Set(verdicts.flatMap((one) => (one.kind === 'package' ? one.name : [])));
  const unknown = verdicts.flatMap((one) => (one.kind === 'unknown' ? one.label : []));
  const there = verdicts.flatMap((one) => (one.kind === 'there' ? one.words : []));
  // A module is not found either when one that it requires is missing: then that one is what matters.
  if (added.size + unknown.length === 0) {
    return {
      why: there,
      todo:
        there.length === 0
          ? []
          : [
              'see above whether it is a matter of search paths, of versions or of static linking: no package is missing',
            ],
    };
  }
  const why = verdicts.flatMap((one) => (one.kind === 'package' ? one.words : []));
  const todo = added.size === 0 ? [] : additions({ request, release }, added);
  if (unknown.length === 0) return { why, todo };
  const labels = unknown.join(', ');
  if (problem === undefined) {
    const none = `no package of debian:${release.name} is known to bring ${labels}`;
    const own = 'see whether the crate can build its own: often by a feature such as vendored or bundled';
    return { why: [...why, none], todo: [...todo, own] };
  }
  return {
    why: [...why, `which package brings ${labels} could not be looked up: ${problem}`],
    todo: [
      ...todo,
      `add to packages what you would install for ${labels} to build on the target itself: a -dev package`,
    ],
  };
}

/** The input line, and the lock that must follow it. */
function additions(
  { request, release }: Pick<Explained, 'request' | 'release'>,
  added: ReadonlySet<string>,
): readonly string[] {
  const packages = [...new Set([...request.packages, ...added])].sort();
  const { target, rust } = request;
  const gcc = isDebianGcc(request.gcc) ? request.gcc : ({ kind: 'auto' } as const);
  const sysroot = { kind: 'debian', release } as const;
  const asked = lockRequestOf({ target, rust, gcc, sysroot, packages });
  const isLocked = request.locked || existsSync(request.lockfile);
  return [
    `add to packages: \`packages: ${packages.join(' ')}\``,
    ...(isLocked ? [`write the lock anew, too: ${lockCommandFor(asked, request.lockfile)}`] : []),
  ];
}

function brings({ package: name, path, others }: Choice): string {
  if (others.length === 0) return `${name} brings ${path}`;
  return `${name} brings ${path}, and so ${others.length === 1 ? 'does' : 'do'} ${others.join(' and ')}`;
}

/** How messages call what was not found. */
function labelOf({ kind, name }: Missing): string {
  switch (kind) {
    case 'library':
      return `-l${name}`;
    case 'header':
      return name;
    case 'module':
      return `${name}.pc`;
    case 'cmake':
      return `${name} (for CMake)`;
  }
}
