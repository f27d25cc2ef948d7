import { basename } from 'node:path';
import data from '../../data/distributions.json' with { type: 'json' };
import { compareVersions } from '../debian/version.js';
import type { LibcName } from '../libc.js';
import { type Target, targets } from '../target.js';
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
 * Says of each release in the table that has the target's architecture whether it can run an artifact, in the
 * order of the data: oldest first within a distribution. A release can when its libraries define versions as
 * high as the floors, when its packages bring every needed library, and when its kernels can load it. That the
 * packages are installed there is not promised.
 */
export function whereItRuns(needs: RuntimeNeeds, { debian, libc }: Target): readonly ReleaseVerdict[] {
  return distributions.flatMap(({ distribution, releases }) =>
    releases
      .filter(({ architectures }) => architectures.includes(debian))
      .map(({ release, name, runtime, pages }) => ({
        distribution,
        release,
        name,
        ...judge({ ...needs, libc: libc.name }, distribution, release, runtime, pages[debian]),
      })),
  );
}

function judge(
  needs: RuntimeNeeds & { readonly libc: LibcName },
  distribution: string,
  release: string,
  runtime: Runtime,
  page = 0,
): Pick<ReleaseVerdict, 'runs' | 'why' | 'packages'> {
  const { largestPage: largest = page } = needs;
  const smallPages = page > largest ? [{ kind: 'pages', has: page, largest } as const] : [];
  if (needs.isStatic) return { runs: smallPages.length > 0 ? 'no' : 'yes', why: smallPages, packages: [] };
  if (runtime.kind !== needs.libc) return { runs: 'no', why: [{ kind: runtime.kind }], packages: [] };
  const isOwn = (soname: string) => runtime.kind === 'musl' && muslNames.test(soname);
  const libraries = [...new Set(needs.needed)]
    .filter((soname) => !isOwn(soname))
    .map((soname) => ({
      soname,
      presence: findSoname(distribution, release, soname),
    }));
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
  const unknown = reasons('unknown');
  return {
    runs: no.length > 0 ? 'no' : unknown.length > 0 ? 'unless' : 'yes',
    why: no.length > 0 ? no : unknown,
    packages: [...new Set(packages)].sort(),
  };
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
    artifacts.flatMap(({ path, floors, needed, linkage, largestPage }) => {
      if (linkage === 'archive' || linkage === 'unknown') return [];
      const isStatic = linkage !== 'dynamic' && needed.length === 0;
      const others = needed.filter(({ name, place }) => place !== 'beside' || !own.has(name));
      const names = others.map(({ name }) => name);
      const needs = { floors, needed: names, isStatic, largestPage };
      return [[path, whereItRuns(needs, target)] as const];
    }),
  );
}

/** What musl's own library is called: its loader by Alpine, its linker's name for it, the loader itself. */
export const muslNames = /^(?:libc\.musl-.*\.so\.1|ld-musl-.*\.so\.1|libc\.so)$/;

/** The highest version that a library of gcc's defines, by family: `{ GLIBCXX: '3.4.30', … }`. */
type GccVersions = Readonly<Record<Exclude<VersionFamily, 'GLIBC'>, string>>;

/** The C library of a release, and of what gcc its libstdc++ and libgcc_s are. */
type Runtime =
  | { readonly kind: 'glibc'; readonly glibc: string; readonly gcc: GccVersions }
  | { readonly kind: 'musl' };

/** Whether a release brings a library: in which package, where the table says that too. */
type Presence =
  | { readonly kind: 'there'; readonly package: string | undefined }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown' };

/** A release of a distribution as it is written: what is read of it, of packages for `data.architecture`. */
interface Row {
  /** `12`, `24.04`; empty where a row speaks of every release. */
  readonly release: string;
  /** The codename, where there is one: `bookworm`. */
  readonly name?: string;
  /** Debian's names of further architectures that it has, besides those of all releases. */
  readonly others?: readonly string[];
  /** Without it, a release has musl. */
  readonly glibc?: string;
  /** One that `data.gcc.versions` knows. */
  readonly gcc?: string;
  /** The largest page, in bytes, of its own kernels, by Debian's names of architectures: where not 4 KiB. */
  readonly pages?: Readonly<Record<string, number>>;
}

/** The package that brings a library; or whether it is there. */
type Finding = string | boolean;

/** Of one soname in one distribution, by release or range: what was found, or with a source of its own. */
type Ranges = Readonly<Record<string, Finding | { readonly is: Finding }>>;

const blocks: readonly {
  readonly distribution: string;
  /** The distribution whose packages it takes its libraries from, release by release. */
  readonly librariesOf?: string;
  /** Debian's names of the architectures that all its releases have, besides `data.architecture`. */
  readonly others?: readonly string[];
  readonly releases: readonly Row[];
}[] = data.distributions;
const gccVersions: Readonly<Record<string, GccVersions>> = data.gcc.versions;
const sonames: Readonly<Record<string, Readonly<Record<string, Ranges>>>> = data.sonames;
const everywhere: ReadonlySet<string> = new Set([...data.everywhere, ...targets.map(({ loader }) => loader)]);

/** All distributions of `data/distributions.json` with their releases, in its order: oldest first. */
export const distributions = blocks.map(({ distribution, releases, others = [] }) => ({
  distribution,
  releases: releases.map((row) => ({
    release: row.release,
    name: row.name,
    architectures: [data.architecture, ...others, ...(row.others ?? [])],
    runtime: runtimeOf(distribution, row),
    pages: row.pages ?? {},
  })),
}));

/**
 * Whether a release with glibc brings a library, going by its soname.
 * @param distribution and `release`: as in `distributions`
 * @param soname as under `DT_NEEDED`: `libssl.so.3`
 */
export function findSoname(distribution: string, release: string, soname: string): Presence {
  if (everywhere.has(soname)) return { kind: 'there', package: undefined };
  const block = blocks.find((one) => one.distribution === distribution);
  const owner = blocks.find((one) => one.distribution === (block?.librariesOf ?? distribution));
  const order = owner?.releases.map((row) => row.release) ?? [];
  const ranges = Object.entries(sonames[soname]?.[owner?.distribution ?? ''] ?? {});
  const found = ranges.find(([range]) => releasesIn(range, order).includes(release))?.[1];
  if (found === undefined) return { kind: 'unknown' };
  const is = typeof found === 'object' ? found.is : found;
  if (is === false) return { kind: 'missing' };
  return { kind: 'there', package: is === true ? undefined : is };
}

/**
 * The releases that a range names: `12` is one, `11..13` is those from 11 to 13, both included.
 * @param order all releases of the distribution, oldest first.
 * @throws Error when the range names a release that is not there, or runs backwards: the data is wrong then.
 */
export function releasesIn(range: string, order: readonly string[]): readonly string[] {
  const [first = '', last = first] = range.split('..');
  const [from, to] = [order.indexOf(first), order.indexOf(last)];
  if (from < 0 || to < from) throw new Error(`the range ${range} is none of ${order.join(', ')}`);
  return order.slice(from, to + 1);
}

function runtimeOf(distribution: string, { release, glibc, gcc }: Row): Runtime {
  if (glibc === undefined) return { kind: 'musl' };
  const versions = gccVersions[gcc ?? ''];
  if (versions === undefined) throw new Error(`${distribution} ${release} has an unknown gcc: ${gcc}`);
  return { kind: 'glibc', glibc, gcc: versions };
}
