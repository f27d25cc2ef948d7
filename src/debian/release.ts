import rows from '../../data/releases.json' with { type: 'json' };
import type { Target } from '../target.js';
import { type OwnSuites, type Suite, suitesOf } from './release-suites.js';
import { distributionOf } from './repositories.js';
import { compareVersions } from './version.js';

/** A distribution release: what belongs together. A row of `data/releases.json`. */
export interface Release {
  /** How users write it: `debian:bookworm`, `ubuntu:jammy`. */
  readonly title: string;
  /** How locks and keys of trees call it: Debian's by the codename alone, which came before others. */
  readonly name: string;
  /** `debian`, `ubuntu`. */
  readonly distribution: string;
  /** The number that may stand for its codename: `12`, `22.04`. */
  readonly version: string;
  /** The glibc version that it ships: `2.36`. */
  readonly glibc: string;
  /** True when it is no longer updated: its `Valid-Until` is then not held against it. */
  readonly ended: boolean;
  /** True when its packages need `lib -> usr/lib` to be there already. */
  readonly mergedUsr: boolean;
  /** The release's own suite first. */
  readonly repositories: readonly Suite[];
  /** Why it has nothing to link with for a Debian architecture, and what to do, where that is not plain. */
  readonly lacks?: Readonly<Record<string, string>> | undefined;
  /** The newest gcc whose C++ library is not newer than its own, where its glibc does not say that. */
  readonly newestGcc?: string | undefined;
  readonly gcc?: ReleaseGcc | undefined;
  readonly rust?: ReleaseRust | undefined;
}

interface ReleaseGcc {
  readonly version: string;
  /** True when its loader knows `--argv0` (glibc 2.33 or newer). */
  readonly argv0: boolean;
  /** The package that holds the program `pkgconf`. */
  readonly pkgconf: string;
}

interface ReleaseRust {
  readonly compiler: string;
  readonly cargo: string;
  readonly std: string;
}

/** A release whose gcc and Rust can be used, not only its libraries. */
export interface GccRelease extends Release {
  readonly gcc: ReleaseGcc;
  readonly rust: ReleaseRust;
}

/** What makes up a release, as `data/releases.json` writes it. */
interface Row extends OwnSuites, Omit<Release, 'title' | 'name' | 'distribution' | 'repositories'> {}

/** A release of another one's packages, and more of its own: no gcc is taken of it. */
interface LikeRow extends OwnSuites {
  /** The title of the other one. */
  readonly like: string;
  readonly lacks?: Release['lacks'];
}

const all: Readonly<Record<string, Row | LikeRow>> = rows;

/** All releases: those of a distribution beside each other, oldest glibc first. */
export const releases: readonly Release[] = Object.keys(all).map(releaseOfRow);

function releaseOfRow(title: string): Release {
  const row = all[title];
  if (row === undefined) throw new Error(`data/releases.json has no ${title}`);
  const [distribution = '', codename = ''] = title.split(':');
  const name = distribution === 'debian' ? codename : title;
  const own = suitesOf(name, row);
  if (!('like' in row)) return { ...row, title, name, distribution, repositories: own };
  const { gcc: _, rust: __, ...base } = releaseOfRow(row.like);
  const { lacks } = row;
  return { ...base, title, name, distribution, lacks, repositories: [...base.repositories, ...own] };
}

/** Those of Debian, whose gcc and Rust are used, oldest glibc first. */
export const gccReleases: readonly GccRelease[] = releases.filter(hasGcc);

/** Whether a release's gcc and Rust can be used. */
export function hasGcc(release: Release): release is GccRelease {
  return release.gcc !== undefined && release.rust !== undefined;
}

/** The release that locks call so, if there is one: `bookworm`, `ubuntu:jammy`. */
export function findRelease(name: string): Release | undefined {
  return releases.find((release) => release.name === name);
}

/** The release whose gcc is used that locks call so, if there is one. */
export function findGccRelease(name: string): GccRelease | undefined {
  return gccReleases.find((release) => release.name === name);
}

/** The release that users write so, if there is one: `debian:bookworm`, `debian:12`. */
export function releaseTitled(text: string): Release | undefined {
  return releases.find(
    ({ title, distribution, version }) => text === title || text === `${distribution}:${version}`,
  );
}

/** Whether an input's value names a release, known or not, and no place. */
export function namesRelease(value: string): boolean {
  return releases.some(({ distribution }) => value.startsWith(`${distribution}:`));
}

/** Whose packages most of a release are, and what those call it: of Raspberry Pi OS they are Debian's. */
export function originOf({ title, repositories }: Release): {
  readonly vendor: string;
  readonly release: string;
} {
  const [distribution = '', codename = ''] = title.split(':');
  return { vendor: distributionOf(repositories[0]?.repository ?? '') ?? distribution, release: codename };
}

/** How users write the release that locks call so. */
export function titleOf(name: string): string {
  return findRelease(name)?.title ?? name;
}

/** The releases that have packages for a target, in the order of `releases`. */
export function releasesOf(target: Target): readonly Release[] {
  return releases.filter(({ name }) => target.releases.includes(name));
}

/** The releases of Debian that have packages for a target, oldest glibc first. */
export function debianReleasesOf(target: Target): readonly GccRelease[] {
  return gccReleases.filter(({ name }) => target.releases.includes(name));
}

/** The releases whose gcc compiles for a target, oldest glibc first. */
export function gccReleasesOf(target: Target): readonly GccRelease[] {
  return gccReleases.filter(({ name }) => target.gccReleases?.includes(name) ?? true);
}

/**
 * The newest release whose glibc is this one or older: what is built for it runs with this glibc.
 * @param among oldest glibc first
 */
export function newestReleaseFor<Row extends Release>(glibc: string, among: readonly Row[]): Row | undefined {
  return among.findLast((release) => compareVersions(release.glibc, glibc) <= 0);
}

/** A release as one architecture sees it: without the suites that are for others. */
export function releaseFor<Row extends Release>(release: Row, architecture: string): Row {
  const repositories = release.repositories.filter(
    ({ architectures }) => architectures?.includes(architecture) ?? true,
  );
  return { ...release, repositories };
}
