import { basename } from 'node:path';
import { compareVersions } from '../debian/version.js';
import type { Target } from '../target.js';
import { type DistributionRelease, findSoname, releasesFor } from './distributions.js';
import type { Findings } from './result.js';
import { type Floors, type VersionFamily, versionFamilies } from './symbol-versions.js';

/** What decides where an artifact runs. */
export interface RuntimeNeeds {
  readonly floors: Floors;
  /** The names under `DT_NEEDED`. */
  readonly needed: readonly string[];
  /** True when it has no interpreter and needs no library. */
  readonly isStatic: boolean;
  /** The largest page, in bytes, with which it can be loaded; any where that is not known. */
  readonly largestPage?: number | undefined;
  /** The processor that it is marked for: `x86-64-v3`; the target's where it is not known. */
  readonly level?: string | undefined;
}

/** Why a release cannot run an artifact, or, when it is `unknown`, why that is not certain. */
export type Reason =
  | { readonly kind: 'musl' }
  | { readonly kind: 'glibc' }
  /** It has kernels with larger pages; in bytes. */
  | { readonly kind: 'pages'; readonly has: number; readonly largest: number }
  | { readonly kind: 'too old'; readonly family: VersionFamily; readonly has: string; readonly needed: string }
  /** The release does not have this library. */
  | { readonly kind: 'missing'; readonly soname: string }
  /** Of this library the table does not know whether the release has it. */
  | { readonly kind: 'unknown'; readonly soname: string }
  /** It has libraries for the architecture, which nothing installs by itself. */
  | { readonly kind: 'multilib'; readonly bits: 32 | 64 }
  /** It also runs on lesser processors than this one, which is needed. */
  | { readonly kind: 'processor'; readonly needed: string };

/** Whether a release can run an artifact. */
export interface ReleaseVerdict {
  /** `Debian`, `Raspberry Pi OS`. */
  readonly distribution: string;
  /** `12`; empty where a distribution has one row for all. */
  readonly release: string;
  /** `bookworm`, where there is a name. */
  readonly name: string | undefined;
  /** `unless`: it runs where what `why` has is given, which are `unknown`, `multilib` and `processor`. */
  readonly runs: 'yes' | 'unless' | 'no';
  readonly why: readonly Reason[];
  /**
   * The packages that bring needed libraries, by name, as far as they are known; without glibc's and gcc's own.
   */
  readonly packages: readonly string[];
}

/**
 * Says of each release in the table that runs programs for the target's architecture whether it can run an
 * artifact, in the order of the data: oldest first within a distribution. A release can when its libraries
 * define versions as high as the floors, when its packages bring every needed library, and when its kernels can
 * load it. That the packages are installed there is not promised.
 */
export function whereItRuns(needs: RuntimeNeeds, target: Target): readonly ReleaseVerdict[] {
  return releasesFor(target.debian).map((release) => ({
    distribution: release.distribution,
    release: release.release,
    name: release.name,
    ...judge(needs, target, release),
  }));
}

function judge(
  needs: RuntimeNeeds,
  target: Target,
  one: DistributionRelease,
): Pick<ReleaseVerdict, 'runs' | 'why' | 'packages'> {
  const { runtime, page = 0 } = one;
  const { largestPage: largest = page } = needs;
  const smallPages = page > largest ? [{ kind: 'pages', has: page, largest } as const] : [];
  const processor = processorFor(needs, target, one);
  if (needs.isStatic) return outcome(smallPages, processor, []);
  if (runtime.kind !== target.libc.name) return outcome([{ kind: runtime.kind }], [], []);
  const isOwn = (soname: string) => runtime.kind === 'musl' && muslNames.test(soname);
  const libraries = [...new Set(needs.needed)]
    .filter((soname) => !isOwn(soname))
    .map((soname) => ({ soname, presence: findSoname(one.distribution, one.release, soname) }));
  const packages = libraries.flatMap(({ presence }) =>
    presence.kind === 'there' && presence.package !== undefined ? [presence.package] : [],
  );
  const reasons = (kind: 'missing' | 'unknown'): readonly Reason[] =>
    libraries.filter(({ presence }) => presence.kind === kind).map(({ soname }) => ({ kind, soname }));
  const tooOld = versionFamilies.flatMap((family): readonly Reason[] => {
    const needed = needs.floors[family];
    const has = runtime.kind === 'musl' ? '' : family === 'GLIBC' ? runtime.glibc : runtime.gcc[family];
    if (runtime.kind === 'musl' || needed === undefined || compareVersions(needed, has) <= 0) return [];
    return [{ kind: 'too old', family, has, needed }];
  });
  const no = [...tooOld, ...reasons('missing'), ...smallPages];
  // Which libraries it has for the second architecture was not looked up.
  return one.isMultilib
    ? outcome(no, [...processor, { kind: 'multilib', bits: target.machine.bits }], [])
    : outcome(no, [...processor, ...reasons('unknown')], packages);
}

function outcome(
  no: readonly Reason[],
  unless: readonly Reason[],
  packages: readonly string[],
): Pick<ReleaseVerdict, 'runs' | 'why' | 'packages'> {
  return {
    runs: no.length > 0 ? 'no' : unless.length > 0 ? 'unless' : 'yes',
    why: no.length > 0 ? no : unless,
    packages: [...new Set(packages)].sort(),
  };
}

/** What an artifact needs of the processor that not every machine of a release has. */
function processorFor(
  { level, isStatic }: RuntimeNeeds,
  { levels }: Target,
  { processor, runsWithout }: DistributionRelease,
): readonly Reason[] {
  // A static program for the target needs its processor wherever it runs: that is nothing of the release.
  if (runsWithout !== undefined && !isStatic) return [{ kind: 'processor', needed: runsWithout }];
  if (levels === undefined || level === undefined) return [];
  const rank = (name: string) => {
    const at = levels.names.indexOf(name);
    return at < 0 ? levels.names.length : at;
  };
  return rank(level) > rank(processor ?? levels.baseline) ? [{ kind: 'processor', needed: level }] : [];
}

/**
 * Where artifacts run, by their paths. Those of which it is not known what they need have no verdicts: static
 * libraries, and what could not be read or is for another machine. A library that is an artifact too is not
 * asked of a release.
 */
export function runsOn(
  artifacts: readonly (Findings & { readonly path: string })[],
  target: Target,
): ReadonlyMap<string, readonly ReleaseVerdict[]> {
  const own = new Set(artifacts.map(({ path }) => basename(path)));
  return new Map(
    artifacts.flatMap(({ path, floors, needed, linkage, largestPage, level }) => {
      if (linkage === 'archive' || linkage === 'unknown') return [];
      const isStatic = linkage !== 'dynamic' && needed.length === 0;
      const others = needed.filter(({ name, place }) => place !== 'beside' || !own.has(name));
      const names = others.map(({ name }) => name);
      const needs = { floors, needed: names, isStatic, largestPage, level };
      return [[path, whereItRuns(needs, target)] as const];
    }),
  );
}

/** What musl's own library is called: its loader by Alpine, its linker's name for it, the loader itself. */
export const muslNames = /^(?:libc\.musl-.*\.so\.1|ld-musl-.*\.so\.1|libc\.so)$/;
