import { compareVersions } from '../debian/version.js';
import { type DistributionRelease, distributions, findSoname, type Runtime } from './distributions.js';
import { type VersionFamily, versionFamilies } from './facts.js';

/** What decides where an artifact runs. */
export interface RuntimeNeeds {
  readonly floors: Readonly<Partial<Record<VersionFamily, string>>>;
  /** The names under `DT_NEEDED`. */
  readonly needed: readonly string[];
  /** True when it has no interpreter and needs no library. */
  readonly isStatic: boolean;
}

/** Whether a release can run an artifact. */
export interface ReleaseVerdict {
  /** `Debian`, `Raspberry Pi OS`. */
  readonly distribution: string;
  /** `12 (bookworm)`. */
  readonly release: string;
  /** `unless`: it runs when the libraries in `why` are there, of which the table does not know. */
  readonly runs: 'yes' | 'unless' | 'no';
  /** The reasons, one a line: `has glibc 2.31, and 2.34 is needed`, `no libssl.so.3`. */
  readonly why: readonly string[];
}

/** Ends the reason for `unless`; before it stands the soname. */
const notKnown = ': it is not known whether this release has it';

/**
 * Says of each release in the table whether it can run an artifact, in the order of the data: oldest first within a
 * distribution. A release can when its libraries define versions as high as the floors, and when its packages bring
 * every needed library. That they are installed there is not promised.
 */
export function whereItRuns(needs: RuntimeNeeds): readonly ReleaseVerdict[] {
  return distributions.flatMap(({ distribution, releases }) =>
    releases.map((release) => ({
      distribution,
      release: release.name === undefined ? release.release : `${release.release} (${release.name})`,
      ...judge(needs, distribution, release),
    })),
  );
}

function judge(
  needs: RuntimeNeeds,
  distribution: string,
  { release, runtime }: DistributionRelease,
): Pick<ReleaseVerdict, 'runs' | 'why'> {
  if (needs.isStatic) return { runs: 'yes', why: [] };
  if (runtime.kind === 'musl') return { runs: 'no', why: ['it has musl, not glibc'] };
  const tooOld = versionFamilies.flatMap((family) => {
    const [floor, highest] = [needs.floors[family], highestOf(runtime, family)];
    if (floor === undefined || compareVersions(floor, highest) <= 0) return [];
    const prefix = family === 'GLIBC' ? '' : `${family}_`;
    return [`has ${family === 'GLIBC' ? 'glibc ' : prefix}${highest}, and ${prefix}${floor} is needed`];
  });
  const libraries = [...new Set(needs.needed)].map((soname) => ({
    soname,
    kind: findSoname(distribution, release, soname).kind,
  }));
  const missing = libraries.filter(({ kind }) => kind === 'missing').map(({ soname }) => `no ${soname}`);
  if (tooOld.length > 0 || missing.length > 0) return { runs: 'no', why: [...tooOld, ...missing] };
  const unknown = libraries.filter(({ kind }) => kind === 'unknown').map(({ soname }) => soname + notKnown);
  return { runs: unknown.length > 0 ? 'unless' : 'yes', why: unknown };
}

function highestOf(runtime: Extract<Runtime, { kind: 'glibc' }>, family: VersionFamily): string {
  return family === 'GLIBC' ? runtime.glibc : runtime.gcc[family];
}

/**
 * Sums verdicts up in short lines, one or a few for each distribution: `Debian 12 (bookworm) and newer`. `and newer`
 * goes as far as the newest release of the table. A release that cannot run it has a line of its own only where the
 * others do not imply it: when an older one can, or, with the reason of the newest, when none can.
 *
 * @param verdicts in the order of `whereItRuns`.
 */
export function summarizeVerdicts(verdicts: readonly ReleaseVerdict[]): readonly string[] {
  const names = [...new Set(verdicts.map(({ distribution }) => distribution))];
  return names.flatMap((name) => {
    const own = verdicts.filter(({ distribution }) => distribution === name);
    const groups = groupAlike(own);
    const first = groups.findIndex(({ runs }) => runs !== 'no');
    return groups.slice(first < 0 ? -1 : first).map((group, index, shown) => {
      const releases = first < 0 ? group.releases.slice(-1) : group.releases;
      const label = [name, span(releases, index === shown.length - 1)].join(' ').trimEnd();
      return `${label}${condition(group)}`;
    });
  });
}

interface Group extends Pick<ReleaseVerdict, 'runs' | 'why'> {
  readonly releases: readonly string[];
}

/** Puts neighbours together that say the same, for the same reasons. */
function groupAlike(verdicts: readonly ReleaseVerdict[]): readonly Group[] {
  const groups: (Group & { readonly releases: string[] })[] = [];
  for (const { release, runs, why } of verdicts) {
    const last = groups.at(-1);
    const isAlike = last?.runs === runs && last.why.join('\n') === why.join('\n');
    if (isAlike) last.releases.push(release);
    else groups.push({ releases: [release], runs, why });
  }
  return groups;
}

function span(releases: readonly string[], isNewest: boolean): string {
  const [first = '', last = first] = [releases[0], releases.at(-1)];
  if (releases.length === 1) return first;
  return isNewest ? `${first} and newer` : `${first} to ${last}`;
}

function condition({ runs, why }: Group): string {
  switch (runs) {
    case 'yes':
      return '';
    case 'no':
      return `: no (${why.join('; ')})`;
    case 'unless': {
      const sonames = why.map((line) => line.slice(0, -notKnown.length));
      return `, when ${sonames.join(' and ')} ${sonames.length === 1 ? 'is' : 'are'} there`;
    }
  }
}
