import {
  debianReleasesOf,
  type GccRelease,
  gccReleasesOf,
  hasGcc,
  newestReleaseFor,
  type Release,
} from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import { CrossrootError } from '../errors.js';
import type { Target } from '../target.js';
import type { TarballPlace } from '../unpack/tarball-place.js';

export type GccChoice = DebianGccChoice | OwnGccChoice;

/** A gcc that Crossroot unpacks from packages. */
export type DebianGccChoice =
  | { readonly kind: 'auto' }
  | { readonly kind: 'debian'; readonly release: GccRelease };

/** A gcc that the user brings. */
export type OwnGccChoice =
  | { readonly kind: 'system' }
  | { readonly kind: 'tarball'; readonly tarball: TarballPlace };

/** Whether a choice is a gcc that Crossroot unpacks from packages. */
export function isDebianGcc(choice: GccChoice): choice is DebianGccChoice {
  return choice.kind === 'auto' || choice.kind === 'debian';
}

/** How a gcc suits a sysroot: a line for the log, and whether it is made for a newer glibc. */
export interface GccFit {
  readonly message: string;
  readonly isNewer: boolean;
}

/**
 * The releases whose gcc compiles for a target, oldest glibc first, without those whose C++ library is newer
 * than the sysroot's own.
 * @param sysroot its release, where it is made of one
 */
export function gccsFor(target: Target, sysroot: Release | undefined): readonly GccRelease[] {
  const { newestGcc } = sysroot ?? {};
  const all = gccReleasesOf(target);
  return newestGcc === undefined ? all : all.filter(({ gcc }) => compareVersions(gcc.version, newestGcc) <= 0);
}

/**
 * The release whose gcc is asked for.
 * @param glibc the version of the sysroot's
 * @param sysroot its release, where it is made of one
 * @throws CrossrootError when there is none for so old a glibc.
 */
export function chooseGcc(
  gcc: DebianGccChoice,
  glibc: string,
  target: Target,
  sysroot?: Release,
): GccFit & { readonly release: GccRelease } {
  const release = gcc.kind === 'debian' ? gcc.release : releaseNotNewer(glibc, gccsFor(target, sysroot));
  return { release, ...fitOf(`the gcc of ${release.title}`, release.glibc, glibc) };
}

/** @param own the glibc that the gcc was made with */
export function fitOf(name: string, own: string, glibc: string): GccFit {
  const isNewer = compareVersions(own, glibc) > 0;
  const made = `${name} is built for glibc ${own}; the sysroot has ${glibc}`;
  return { message: isNewer ? `${made}: C++ may not link` : made, isNewer };
}

/**
 * The release whose gcc and Rust suit a sysroot. A newer gcc's C++ library asks for symbols that an older glibc
 * does not have; an older gcc with a newer sysroot works.
 * @param glibc the version of the sysroot's
 * @param among oldest glibc first
 * @throws CrossrootError when the sysroot is older than every pinned gcc.
 */
export function releaseNotNewer(glibc: string, among: readonly GccRelease[]): GccRelease {
  const release = newestReleaseFor(glibc, among);
  if (release !== undefined) return release;
  const [oldest] = among;
  throw new CrossrootError({
    what: `no pinned gcc is old enough for a sysroot with glibc ${glibc}`,
    why: `the oldest is from ${oldest?.title}, built for glibc ${oldest?.glibc}`,
    todo: `use a sysroot with glibc ${oldest?.glibc} or newer`,
  });
}

/**
 * The release whose Rust suits a sysroot of a release: its own, where that is used.
 * @throws CrossrootError when the sysroot is older than every pinned one.
 */
export function rustReleaseFor(sysroot: Release, target: Target): GccRelease {
  return hasGcc(sysroot) ? sysroot : releaseNotNewer(sysroot.glibc, debianReleasesOf(target));
}
