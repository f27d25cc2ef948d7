import data from '../../data/distributions.json' with { type: 'json' };
import { targets } from '../target.js';
import type { VersionFamily } from './symbol-versions.js';

/** The highest version that a library of gcc's defines, by family: `{ GLIBCXX: '3.4.30', … }`. */
type GccVersions = Readonly<Record<Exclude<VersionFamily, 'GLIBC'>, string>>;

/** The C library of a release, and of what gcc its libstdc++ and libgcc_s are. */
export type Runtime =
  | { readonly kind: 'glibc'; readonly glibc: string; readonly gcc: GccVersions }
  | { readonly kind: 'musl' };

/** Whether a release brings a library: in which package, where the table says that too. */
export type Presence =
  | { readonly kind: 'there'; readonly package: string | undefined }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown' };

/** A release, and what it has for one architecture. */
export interface DistributionRelease {
  /** `Debian`, `Raspberry Pi OS`. */
  readonly distribution: string;
  /** `12`, `24.04`; empty where a row speaks of every release. */
  readonly release: string;
  /** The codename, where there is one: `bookworm`. */
  readonly name: string | undefined;
  /** True when it has only libraries for the architecture, to be installed beside those of its own. */
  readonly isMultilib: boolean;
  readonly runtime: Runtime;
  /** The largest page of its own kernels, in bytes; undefined where none larger than 4 KiB is known. */
  readonly page: number | undefined;
  /** The processor that all of it needs: `x86-64-v2`; undefined where the target's will do. */
  readonly processor: string | undefined;
  /** What programs for the target need of a processor, and it does not: `ARMv7`. */
  readonly runsWithout: string | undefined;
}

/** One value for all architectures, or by Debian's names of them, and of all others. */
type ByArchitecture = string | Readonly<Record<string, string>>;

/** Debian's names of the architectures that a release has, and of those that it has libraries for alone. */
interface Architectures {
  readonly architectures?: readonly string[];
  readonly multilib?: readonly string[];
}

/** A release of a distribution as it is written. Its architectures are those of its block where it has none. */
interface Row extends Architectures {
  readonly release: string;
  readonly name?: string;
  /** Without it, a release has musl. */
  readonly glibc?: ByArchitecture;
  /** One that `data.gcc.versions` knows. */
  readonly gcc?: string;
  /** By Debian's names of architectures. */
  readonly pages?: Readonly<Record<string, number>>;
  readonly processors?: Readonly<Record<string, string>>;
}

/** The package that brings a library; or whether it is there. */
type Finding = string | boolean;

/** Of one soname in one distribution, by release or range: what was found, or with a source of its own. */
type Ranges = Readonly<Record<string, Finding | { readonly is: Finding }>>;

interface Block extends Architectures {
  readonly distribution: string;
  /** The distribution whose packages it takes its libraries from, release by release. */
  readonly librariesOf?: string;
  readonly runsWithout?: Readonly<Record<string, string>>;
  readonly releases: readonly Row[];
}

const blocks: readonly Block[] = data.distributions;
const gccVersions: Readonly<Record<string, Readonly<Record<keyof GccVersions, ByArchitecture>>>> =
  data.gcc.versions;
const sonames: Readonly<Record<string, Readonly<Record<string, Ranges>>>> = data.sonames;
const everywhere: ReadonlySet<string> = new Set([...data.everywhere, ...targets.map(({ loader }) => loader)]);

/**
 * The releases of `data/distributions.json` that run programs for an architecture, in its order: oldest first
 * within a distribution.
 * @param architecture Debian's name of it
 */
export function releasesFor(architecture: string): readonly DistributionRelease[] {
  return blocks.flatMap((block) =>
    block.releases.flatMap((row) => {
      const { architectures = block.architectures ?? [], multilib = block.multilib ?? [] } = row;
      const isMultilib = multilib.includes(architecture);
      if (!isMultilib && !architectures.includes(architecture)) return [];
      const { distribution } = block;
      return [
        {
          ...{ distribution, release: row.release, name: row.name, isMultilib },
          runtime: runtimeOf(distribution, row, architecture),
          page: row.pages?.[architecture],
          processor: row.processors?.[architecture],
          runsWithout: block.runsWithout?.[architecture],
        },
      ];
    }),
  );
}

/**
 * Whether a release with glibc brings a library, going by its soname.
 * @param distribution and `release`: as in the table
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

function runtimeOf(distribution: string, { release, glibc, gcc }: Row, architecture: string): Runtime {
  if (glibc === undefined) return { kind: 'musl' };
  const versions = gccVersions[gcc ?? ''];
  if (versions === undefined) throw new Error(`${distribution} ${release} has an unknown gcc: ${gcc}`);
  const own = (value: ByArchitecture): string =>
    typeof value === 'string' ? value : (value[architecture] ?? value.others ?? '');
  const { GLIBCXX, CXXABI, GCC } = versions;
  return {
    kind: 'glibc',
    glibc: own(glibc),
    gcc: { GLIBCXX: own(GLIBCXX), CXXABI: own(CXXABI), GCC: own(GCC) },
  };
}
