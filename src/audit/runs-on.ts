import { basename } from 'node:path';
import { compareVersions } from '../debian/version.js';
import { type DistributionRelease, distributions, findSoname, type Runtime } from './distributions.js';
import type { AuditedArtifact } from './result.js';
import { type Floors, type VersionFamily, versionFamilies } from './symbol-versions.js';

/** What decides where an artifact runs. */
export interface RuntimeNeeds {
  readonly floors: Floors;
  /** The names under `DT_NEEDED`. */
  readonly needed: readonly string[];
  /** True when it has no interpreter and needs no library. */
  readonly isStatic: boolean;
}

/** Why a release cannot run an artifact, or, when it is `unknown`, why that is not certain. */
export type Reason =
  | { readonly kind: 'musl' }
  | { readonly kind: 'too old'; readonly family: VersionFamily; readonly has: string; readonly needed: string }
  /** The release does not have this library. */
  | { readonly kind: 'missing'; readonly soname: string }
  /** Of this library the table does not know whether the release has it. */
  | { readonly kind: 'unknown'; readonly soname: string };

/** Whether a release can run an artifact. */
export interface ReleaseVerdict {
  /** `Debian`, `Raspberry Pi OS`. */
  readonly distribution: string;
  /** `12`; empty where a distribution has one row for all. */
  readonly release: string;
  /** `bookworm`, where there is a name. */
  readonly name: string | undefined;
  /** `unless`: it runs when the libraries in `why` are there, which are all `unknown`. */
  readonly runs: 'yes' | 'unless' | 'no';
  readonly why: readonly Reason[];
  /**
   * The packages that bring needed libraries, by name, as far as they are known; without glibc's and gcc's own.
   */
  readonly packages: readonly string[];
}

/**
 * Says of each release in the table whether it can run an artifact, in the order of the data: oldest first
 * within a distribution. A release can when its libraries define versions as high as the floors, and when its
 * packages bring every needed library. That they are installed there is not promised.
 */
export function whereItRuns(needs: RuntimeNeeds): readonly ReleaseVerdict[] {
  return distributions.flatMap(({ distribution, releases }) =>
    releases.map((release) => ({
      distribution,
      release: release.release,
      name: release.name,
      ...judge(needs, distribution, release),
    })),
  );
}

function judge(
  needs: RuntimeNeeds,
  distribution: string,
  { release, runtime }: DistributionRelease,
): Pick<ReleaseVerdict, 'runs' | 'why' | 'packages'> {
  if (needs.isStatic) return { runs: 'yes', why: [], packages: [] };
  if (runtime.kind === 'musl') return { runs: 'no', why: [{ kind: 'musl' }], packages: [] };
  const libraries = [...new Set(needs.needed)].map((soname) => ({
    soname,
    presence: findSoname(distribution, release, soname),
  }));
  const packages = libraries.flatMap(({ presence }) =>
    presence.kind === 'there' && presence.package !== undefined ? [presence.package] : [],
  );
  const reasons = (kind: 'missing' | 'unknown'): readonly Reason[] =>
    libraries.filter(({ presence }) => presence.kind === kind).map(({ soname }) => ({ kind, soname }));
  const no = [...tooOld(needs, runtime), ...reasons('missing')];
  const unknown = reasons('unknown');
  return {
    runs: no.length > 0 ? 'no' : unknown.length > 0 ? 'unless' : 'yes',
    why: no.length > 0 ? no : unknown,
    packages: [...new Set(packages)].sort(),
  };
}

function tooOld({ floors }: RuntimeNeeds, runtime: Extract<Runtime, { kind: 'glibc' }>): readonly Reason[] {
  return versionFamilies.flatMap((family) => {
    const needed = floors[family];
    const has = family === 'GLIBC' ? runtime.glibc : runtime.gcc[family];
    if (needed === undefined || compareVersions(needed, has) <= 0) return [];
    return [{ kind: 'too old', family, has, needed }];
  });
}

/**
 * Where artifacts run, by their paths. Those of which it is not known what they need have no verdicts: static
 * libraries, and what could not be read or is for another machine. A library that is an artifact too is not
 * asked of a release.
 */
export function runsOn(artifacts: readonly AuditedArtifact[]): ReadonlyMap<string, readonly ReleaseVerdict[]> {
  const own = new Set(artifacts.map(({ path }) => basename(path)));
  return new Map(
    artifacts.flatMap(({ path, floors, needed, linkage }) => {
      if (linkage === 'archive' || linkage === 'unknown') return [];
      const isStatic = linkage !== 'dynamic' && needed.length === 0;
      const others = needed.filter(({ name, place }) => place !== 'beside' || !own.has(name));
      const needs = { floors, needed: others.map(({ name }) => name), isStatic };
      return [[path, whereItRuns(needs)] as const];
    }),
  );
}
