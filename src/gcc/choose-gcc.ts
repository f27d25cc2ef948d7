import { type Release, releases } from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import { CrossrootError } from '../errors.js';

/** A gcc that was chosen, and why. */
export interface ChosenGcc {
  readonly release: Release;
  readonly reason: string;
}

/**
 * Chooses the pinned gcc whose own glibc is the newest not newer than the sysroot's. A newer gcc's C++ library
 * asks for symbols that an older glibc does not have; an older gcc with a newer sysroot works.
 * @param glibc the sysroot's glibc version
 * @throws CrossrootError when the sysroot is older than every pinned gcc.
 */
export function chooseGcc(glibc: string): ChosenGcc {
  const release = releases.findLast((row) => compareVersions(row.glibc, glibc) <= 0);
  if (release === undefined) {
    const oldest = releases[0];
    throw new CrossrootError({
      what: `no pinned gcc fits a sysroot with glibc ${glibc}`,
      why: `the oldest is of debian:${oldest?.name}, made for glibc ${oldest?.glibc}`,
      todo: `use a sysroot with glibc ${oldest?.glibc} or newer`,
    });
  }
  const reason = `its glibc ${release.glibc} is the newest not newer than the sysroot's ${glibc}`;
  return { release, reason };
}
