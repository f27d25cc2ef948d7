import { type Release, releases } from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import { CrossrootError } from '../errors.js';

/** The newest release whose glibc is this one or older: what is built for it runs with this glibc. */
export function newestReleaseFor(glibc: string): Release | undefined {
  return releases.findLast((release) => compareVersions(release.glibc, glibc) <= 0);
}

/**
 * Refuses a sysroot whose glibc is newer than the result may need, where no audit holds the result to it.
 * @param sysroot how the message calls it
 * @param limit the newest glibc that it may have
 * @throws CrossrootError
 */
export function refuseNewerGlibc(sysroot: string, own: string, limit: string | undefined): void {
  if (limit === undefined || compareVersions(own, limit) <= 0) return;
  throw new CrossrootError({
    what: `the sysroot ${sysroot} has a newer glibc than the result may need`,
    why: [
      `${sysroot} has glibc ${own}; the input glibc says ${limit}`,
      'nothing is audited that would hold the result to it',
    ],
    todo: [
      'leave out sysroot, so that glibc chooses it',
      'or build with audit: error, which refuses a result that needs more',
      'or raise glibc',
    ],
  });
}
