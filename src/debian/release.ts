import rows from '../../data/releases.json' with { type: 'json' };
import type { Target } from '../target.js';
import { compareVersions } from './version.js';

/** One suite of a repository that a release is made of. */
export interface Suite {
  /** The repository's name under a mirror: `debian` or `debian-security`. */
  readonly repository: string;
  readonly suite: string;
  readonly components: readonly string[];
}

/** A distribution release: what belongs together. A row of `data/releases.json`. */
export interface Release {
  /** Codename: `bookworm`. */
  readonly name: string;
  /** The glibc version that it ships: `2.36`. */
  readonly glibc: string;
  /** True when Debian no longer updates it: its `Valid-Until` is then not held against it. */
  readonly ended: boolean;
  /** True when its packages need `lib -> usr/lib` to be there already. */
  readonly mergedUsr: boolean;
  readonly repositories: readonly Suite[];
  readonly gcc: {
    readonly version: string;
    /** True when its loader knows `--argv0` (glibc 2.33 or newer). */
    readonly argv0: boolean;
    /** The package that holds the program `pkgconf`. */
    readonly pkgconf: string;
  };
  readonly rust: { readonly compiler: string; readonly cargo: string; readonly std: string };
}

/** All releases, oldest glibc first. */
export const releases: readonly Release[] = Object.entries(rows).map(([name, row]) => ({ name, ...row }));

/** The release with this codename, if there is one. */
export function findRelease(name: string): Release | undefined {
  return releases.find((release) => release.name === name);
}

/** The releases that have packages for a target, oldest glibc first. */
export function releasesOf(target: Target): readonly Release[] {
  return releases.filter(({ name }) => target.releases.includes(name));
}

/** The releases whose gcc compiles for a target, oldest glibc first. */
export function gccReleasesOf({ gccReleases }: Target): readonly Release[] {
  return releases.filter(({ name }) => gccReleases === undefined || gccReleases.includes(name));
}

/**
 * The newest release whose glibc is this one or older: what is built for it runs with this glibc.
 * @param among oldest glibc first
 */
export function newestReleaseFor(glibc: string, among: readonly Release[]): Release | undefined {
  return among.findLast((release) => compareVersions(release.glibc, glibc) <= 0);
}
