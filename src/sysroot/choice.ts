import type { Release } from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import { CrossrootError } from '../errors.js';
import { shownUrl } from '../net/url.js';
import type { Place } from '../unpack/tarball-place.js';

/** Where the sysroot comes from. */
export type SysrootChoice = { readonly kind: 'debian'; readonly release: Release } | Place;

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

/** How a run's account calls its sysroot. */
export function nameOfSysroot(sysroot: SysrootChoice): string {
  if (sysroot.kind === 'debian') return `debian:${sysroot.release.name}`;
  if (sysroot.kind === 'directory') return sysroot.path;
  return sysroot.tarball.kind === 'url' ? shownUrl(sysroot.tarball.url) : sysroot.tarball.path;
}
