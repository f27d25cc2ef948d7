import data from '../../data/distributions.json' with { type: 'json' };
import type { VersionFamily } from './symbol-versions.js';

/** The highest version that a library of gcc's defines, by family: `{ GLIBCXX: '3.4.30', … }`. */
export type GccVersions = Readonly<Record<Exclude<VersionFamily, 'GLIBC'>, string>>;

/** The C library of a release, and of what gcc its libstdc++ and libgcc_s are. */
export type Runtime =
  | { readonly kind: 'glibc'; readonly glibc: string; readonly gcc: GccVersions }
  | { readonly kind: 'musl' };

/** A release of a distribution for AArch64. */
export interface DistributionRelease {
  /** `12`, `24.04`; empty where a row speaks of every release. */
  readonly release: string;
  /** The codename, where there is one: `bookworm`. */
  readonly name: string | undefined;
  readonly runtime: Runtime;
}

/** A distribution with its releases, oldest first. */
export interface Distribution {
  readonly distribution: string;
  readonly releases: readonly DistributionRelease[];
}

/** Whether a release brings a library: in which package, where the table says that too. */
export type Presence =
  | { readonly kind: 'there'; readonly package: string | undefined }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown' };

/** A row as it is written. A row of glibc names its `glibc`, and the `gcc` that `data.gcc.versions` knows. */
interface Row {
  readonly release: string;
  readonly name?: string;
  readonly glibc?: string;
  readonly gcc?: string;
}

interface Block {
  readonly distribution: string;
  /** The distribution whose packages it takes its libraries from, release by release. */
  readonly librariesOf?: string;
  readonly releases: readonly Row[];
}

/** The package that brings a library; or whether it is there. */
type Finding = string | boolean;

/** Of one soname in one distribution, by release or range: what was found, or with a source of its own. */
type Ranges = Readonly<Record<string, Finding | { readonly is: Finding }>>;

const blocks: readonly Block[] = data.distributions;
const gccVersions: Readonly<Record<string, GccVersions>> = data.gcc.versions;
const sonames: Readonly<Record<string, Readonly<Record<string, Ranges>>>> = data.sonames;
const everywhere: ReadonlySet<string> = new Set(data.everywhere);

/** All distributions of `data/distributions.json`, in its order. */
export const distributions: readonly Distribution[] = blocks.map(({ distribution, releases }) => ({
  distribution,
  releases: releases.map((row) => ({
    release: row.release,
    name: row.name,
    runtime: runtimeOf(distribution, row),
  })),
}));

/**
 * Whether a release with glibc brings a library, going by its soname.
 *
 * @param distribution as in `distributions`.
 * @param release as in `DistributionRelease.release`.
 * @param soname as under `DT_NEEDED`: `libssl.so.3`.
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
 *
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
