import data from '../../data/distributions.json' with { type: 'json' };
import type { VersionFamily } from './elf-facts.js';

/** A family that follows from the gcc whose runtime libraries a release has. */
export type GccFamily = Exclude<VersionFamily, 'GLIBC'>;

/** The highest version that a library defines, by family, without the family: `{ GLIBCXX: '3.4.30', … }`. */
export type GccVersions = Readonly<Record<GccFamily, string>>;

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
  /** The last day of its free support, as an ISO date, where that is known. */
  readonly until: string | undefined;
  /** Where the figures were read, and when. */
  readonly source: string;
}

/** A distribution with its releases, oldest first. */
export interface Distribution {
  readonly distribution: string;
  readonly releases: readonly DistributionRelease[];
}

/** How it is known that a release has a library, or that it does not. */
export interface Evidence {
  /** Where it was read, and when. */
  readonly source: string;
  /** What was concluded rather than read, and from what; undefined where the files themselves were read. */
  readonly inferred: string | undefined;
}

/** Whether a release brings a library: in which package, where the table says that too. */
export type Presence =
  | { readonly kind: 'there'; readonly package: string | undefined; readonly evidence: Evidence | undefined }
  | { readonly kind: 'missing'; readonly evidence: Evidence }
  | { readonly kind: 'unknown' };

/** A row as it is written. A row of glibc names its `glibc`, and the `gcc` that `data.gcc.versions` knows. */
interface Row {
  readonly release: string;
  readonly name?: string | undefined;
  readonly glibc?: string | undefined;
  readonly gcc?: string | undefined;
  readonly until?: string | undefined;
  readonly source: string;
}

interface Block {
  readonly distribution: string;
  /** The distribution whose packages it takes its libraries from, release by release. */
  readonly librariesOf?: string | undefined;
  readonly releases: readonly Row[];
}

/** The package that brings a library; or whether it is there. */
type Finding = string | boolean;

/**
 * Of one soname in one distribution, for a release or a range: what was found, where not in the usual place.
 */
type Ranges = Readonly<Record<string, Finding | { readonly is: Finding; readonly source: string }>>;

const blocks: readonly Block[] = data.distributions;
const gccVersions: Readonly<Record<string, GccVersions>> = data.gcc.versions;
const sonames: Readonly<Record<string, Readonly<Record<string, Ranges>>>> = data.sonames;
const sources: Readonly<Record<string, { readonly source: string; readonly inferred?: string | undefined }>> =
  data.sonameSources;
/** For each distribution, by release or range, the name of the source of what has no other. */
const usualSources: Readonly<Record<string, Readonly<Record<string, string>>>> = data.sonamesFrom;
const everywhere: ReadonlySet<string> = new Set(data.everywhere);

/** All distributions of `data/distributions.json`, in its order. */
export const distributions: readonly Distribution[] = blocks.map(({ distribution, releases }) => ({
  distribution,
  releases: releases.map((row) => ({
    release: row.release,
    name: row.name,
    runtime: runtimeOf(distribution, row),
    until: row.until,
    source: row.source,
  })),
}));

/** The sonames of which the table says where they are. */
export const knownSonames: readonly string[] = Object.keys(sonames);

/**
 * Whether a release with glibc brings a library, going by its soname.
 *
 * @param distribution as in `distributions`.
 * @param release as in `DistributionRelease.release`.
 * @param soname as under `DT_NEEDED`: `libssl.so.3`.
 */
export function findSoname(distribution: string, release: string, soname: string): Presence {
  if (everywhere.has(soname)) return { kind: 'there', package: undefined, evidence: undefined };
  const block = blocks.find((one) => one.distribution === distribution);
  const owner = blocks.find((one) => one.distribution === (block?.librariesOf ?? distribution));
  if (owner === undefined) return { kind: 'unknown' };
  const order = owner.releases.map((row) => row.release);
  const row = valueFor(sonames[soname]?.[owner.distribution] ?? {}, release, order);
  if (row === undefined) return { kind: 'unknown' };
  const usual = valueFor(usualSources[owner.distribution] ?? {}, release, order);
  const [found, source] = typeof row === 'object' ? [row.is, row.source] : [row, usual];
  const evidence = evidenceNamed(source);
  if (found === false) return { kind: 'missing', evidence };
  return { kind: 'there', package: found === true ? undefined : found, evidence };
}

function valueFor<T>(
  ranges: Readonly<Record<string, T>>,
  release: string,
  order: readonly string[],
): T | undefined {
  return Object.entries(ranges).find(([range]) => releasesIn(range, order).includes(release))?.[1];
}

function evidenceNamed(name: string | undefined): Evidence {
  const found = sources[name ?? ''];
  if (found === undefined) throw new Error(`the table has no source ${name}`);
  return { source: found.source, inferred: found.inferred };
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
