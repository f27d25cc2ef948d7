import distributions from '../../data/distributions.json' with { type: 'json' };
import { gccReleases, newestReleaseFor } from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import { gccsFor, isDebianGcc } from '../gcc/choose-gcc.js';
import { findMissing } from '../missing-libraries/build-errors.js';
import {
  explainMissing,
  lockRenewal,
  type FailedBuild as MissingSearch,
} from '../missing-libraries/explain.js';
import { explainHostNeeds } from '../missing-libraries/host-needs.js';
import { explainLacking } from '../missing-libraries/lacking.js';
import { explainWithoutPackages } from '../missing-libraries/static-libc.js';
import type { Explanation } from '../rust/cargo.js';
import { explainCargoLock } from '../rust/cargo-lock.js';
import { releaseOfSysroot, type Sysroot, type SysrootChoice } from '../sysroot/sysroot.js';
import { setting } from '../text/input-words.js';
import { type FailedBuild, plainLines, targetLinkerLines } from './build-output.js';
import { explainHostTools } from './host-tools.js';
import { explainLtoObjects } from './lto-objects.js';
import { type Origin, originOf, undefinedSymbols } from './newer-symbols.js';
import { explainStartedPrograms } from './started-programs.js';
import { explainWrongMachine } from './wrong-machine.js';

/** What there is to know of a failure of cargo. */
export interface Failure extends Pick<MissingSearch, 'context' | 'report' | 'alsoWanted'> {
  readonly request: MissingSearch['request'] & {
    readonly sysroot: SysrootChoice;
    /** The newest glibc that the result may need. */
    readonly glibc: string | undefined;
    readonly workingDirectory: string;
  };
  readonly sysroot: Pick<Sysroot, 'path' | 'layout' | 'glibc'>;
  /** Where clang finds the gcc's start files and libraries; undefined where it must not look. */
  readonly toolchain: string | undefined;
  /** All variables that cargo ran with. */
  readonly env: Readonly<Record<string, string>>;
  /** Those of the run itself. */
  readonly userEnv: Readonly<Record<string, string>>;
}

/**
 * Explains why a build failed, as far as its words tell: what of the target was not found, what was made for
 * another machine or a newer C library, what of this machine is missing.
 * @param stderr what cargo wrote to standard error, or its end.
 * @returns nothing when nothing is known.
 */
export async function explainFailure(stderr: string, failure: Failure): Promise<Explanation> {
  const { request, sysroot, env, context, report } = failure;
  const { target, workingDirectory: cwd } = request;
  const lines = plainLines(stderr);
  const build: FailedBuild = { lines, env };
  const wrong = explainWrongMachine(lines, { target, root: sysroot.path, cwd });
  const ofGcc = explainGccParts(lines, failure);
  const ofHost = explainHostNeeds(findMissing(stderr, target), stderr);
  const others = new Set([...wrong.libraries, ...gccLibraries]);
  const missing = ofHost.ofTarget.filter(({ kind, name }) => kind !== 'library' || !others.has(name));
  const ofTarget =
    request.sysroot.kind !== 'debian'
      ? explainLacking(missing, sysroot)
      : target.libc.isStatic
        ? explainWithoutPackages(missing, target)
        : explainMissing(missing, {
            ...{ request, context, report, alsoWanted: failure.alsoWanted },
            ...{ root: sysroot.path, release: request.sysroot.release },
          });
  const all = [
    wrong.explanation,
    ofGcc,
    explainNewerSymbols(lines, failure),
    isDebianGcc(request.gcc) ? explainLtoObjects(build, target) : none,
    explainStartedPrograms(build, target),
    explainHostTools(build),
    ofHost.explanation,
    await ofTarget,
    explainCargoLock(lines, failure.userEnv),
  ];
  return { why: all.flatMap(({ why }) => why), todo: all.flatMap(({ todo }) => todo) };
}

const none: Explanation = { why: [], todo: [] };

/** Libraries that belong to gcc, and are beside it: no package of the target has them where linkers look. */
const gccLibraries: readonly string[] = ['gcc', 'gcc_s', 'gcc_eh', 'stdc++'];

/** A linker that is not gcc does not know where gcc keeps its own libraries. */
function explainGccParts(lines: readonly string[], { toolchain, request }: Failure): Explanation {
  const parts = new Set(
    targetLinkerLines(lines, request.target).flatMap(
      (line) =>
        /\b(?:cannot find|unable to find library|library not found:) -?l?(gcc(?:_s|_eh)?|stdc\+\+)(?=[:\s]|$)/.exec(
          line,
        )?.[1] ?? [],
    ),
  );
  if (parts.size === 0) return none;
  const names = [...parts].map((name) => `-l${name}`).join(', ');
  const why = [`${names} belongs to gcc, and no package of the target contains it`];
  if (toolchain === undefined) return { why, todo: [] };
  return {
    why,
    todo: [`link with Crossroot's gcc; if clang is the linker, pass it --gcc-toolchain=${toolchain}`],
  };
}

const gccVersions: Readonly<Record<string, { readonly GLIBCXX: string }>> = distributions.gcc.versions;

/** The symbols of libstdc++ that come with the gcc of a release, up to this version. */
function glibcxxOf(gcc: string): string | undefined {
  return gccVersions[gcc]?.GLIBCXX;
}

/** Undefined references that only a newer glibc or libstdc++ has. */
function explainNewerSymbols(lines: readonly string[], failure: Failure): Explanation {
  const { request, sysroot } = failure;
  const gcc = isDebianGcc(request.gcc)
    ? request.gcc.kind === 'debian'
      ? request.gcc.release
      : newestReleaseFor(sysroot.glibc ?? '', gccsFor(request.target, releaseOfSysroot(request.sysroot)))
    : undefined;
  const has: Readonly<Record<Origin['family'], string | undefined>> = {
    GLIBC: sysroot.glibc,
    GLIBCXX: gcc === undefined ? undefined : glibcxxOf(gcc.gcc.version),
  };
  const newer = undefinedSymbols(targetLinkerLines(lines, request.target)).flatMap((symbol) => {
    const origin = originOf(symbol);
    const own = origin === undefined ? undefined : has[origin.family];
    if (origin === undefined || own === undefined || compareVersions(origin.version, own) <= 0) return [];
    return [{ ...symbol, origin, own }];
  });
  // The newest that one file asks for says it all.
  const files = new Map<string, (typeof newer)[number]>();
  for (const one of newer) {
    const key = `${one.origin.family} ${one.origin.before ?? ''} ${one.from ?? ''}`;
    const known = files.get(key);
    if (known === undefined || compareVersions(one.origin.version, known.origin.version) > 0)
      files.set(key, one);
  }
  const all = [...files.values()];
  const why = all.map(({ name, origin: { family, version, before }, from = 'an object', own }) => {
    const library = family === 'GLIBC' ? 'glibc' : 'libstdc++';
    const since = `${library} ${family === 'GLIBC' ? '' : 'GLIBCXX_'}${version}`;
    const elsewhere = before === undefined ? '' : `, and which lib${before} had before`;
    const here = family === 'GLIBC' ? `this sysroot has ${own}` : `this gcc has GLIBCXX_${own}`;
    return `${from} needs ${name}, which ${since} introduced${elsewhere}: ${here}`;
  });
  return { why, todo: newerAdvice(all, failure) };
}

function newerAdvice(
  all: readonly { readonly from: string | undefined; readonly origin: Origin; readonly own: string }[],
  { request, sysroot }: Failure,
): readonly string[] {
  if (all.length === 0) return [];
  const moved = [...new Set(all.flatMap(({ origin }) => origin.before ?? []))];
  const link = moved.map((library) => `link it: put \`-l${library}\` after what needs it`);
  const rest = all.filter(({ origin }) => origin.before === undefined);
  if (rest.length === 0) return link;
  const suits = gccReleases.find(({ glibc, gcc }) =>
    rest.every(({ origin: { family, version } }) => {
      const theirs = family === 'GLIBC' ? glibc : glibcxxOf(gcc.version);
      return theirs !== undefined && compareVersions(version, theirs) <= 0;
    }),
  );
  const mayTake =
    suits !== undefined && (request.glibc === undefined || compareVersions(suits.glibc, request.glibc) <= 0);
  const archives = [...new Set(rest.flatMap(({ from }) => from?.replace(/^.* in /, '') ?? []))];
  const older = `a ${archives.join(' and ') || 'library'} built for glibc ${sysroot.glibc} or older`;
  if (!mayTake) return [...link, `use ${older}`];
  const { kind } = request.sysroot;
  const taken =
    kind === 'debian'
      ? [`use ${setting('sysroot', suits.title)} if the result may need glibc ${suits.glibc}`]
      : [`use a sysroot as new as ${suits.title} (glibc ${suits.glibc}) if the result may need that`];
  return [...link, ...taken, ...(kind === 'debian' ? lockRenewal(request, suits) : []), `or use ${older}`];
}
