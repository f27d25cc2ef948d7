import type { Release } from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import type { TarballPlace } from '../unpack/tarball-place.js';
import { chooseGcc } from './choose-gcc.js';

/** Which gcc. */
export type GccChoice = DebianGccChoice | ForeignGccChoice;

/** A gcc that Crossroot unpacks from packages. */
export type DebianGccChoice =
  | { readonly kind: 'auto' }
  | { readonly kind: 'debian'; readonly release: Release };

/** A gcc that somebody else made. */
export type ForeignGccChoice =
  | { readonly kind: 'system' }
  | { readonly kind: 'tarball'; readonly tarball: TarballPlace };

/** Says whether a choice is a gcc that Crossroot unpacks from packages. */
export function isDebianGcc(choice: GccChoice): choice is DebianGccChoice {
  return choice.kind === 'auto' || choice.kind === 'debian';
}

/**
 * The release whose gcc is asked for, and what is to be said about it.
 * @param glibc the version of the sysroot's
 * @throws CrossrootError when there is none for so old a glibc.
 */
export function gccFor(
  gcc: DebianGccChoice,
  glibc: string,
): {
  readonly release: Release;
  readonly words: string;
  /** True when it is made for a newer glibc than the sysroot has. */
  readonly isNewer: boolean;
} {
  if (gcc.kind === 'auto') {
    const { release, reason } = chooseGcc(glibc);
    return { release, words: `gcc of debian:${release.name}: ${reason}`, isNewer: false };
  }
  const { release } = gcc;
  const isNewer = compareVersions(release.glibc, glibc) > 0;
  const made = `the gcc of debian:${release.name} is made for glibc ${release.glibc}, the sysroot has ${glibc}`;
  return { release, words: isNewer ? `${made}: C++ may not link` : made, isNewer };
}
