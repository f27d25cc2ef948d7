import { compareVersions } from '../debian/version.js';
import { CrossrootError } from '../errors.js';
import { inputName, setting } from '../text/input-words.js';

/**
 * Refuses a sysroot whose glibc is newer than the result may need, where no audit holds the result to it.
 * @param limit the newest glibc that it may have
 * @throws CrossrootError
 */
export function refuseNewerGlibc(sysroot: string, own: string | undefined, limit: string | undefined): void {
  if (own === undefined || limit === undefined || compareVersions(own, limit) <= 0) return;
  throw new CrossrootError({
    what: `the sysroot ${sysroot} has a newer glibc than the floor`,
    why: [
      `${sysroot} has glibc ${own}; ${inputName('glibc')} says ${limit}`,
      'and the audit that would check the result is off',
    ],
    todo: [
      `leave out ${inputName('sysroot')}, so that ${inputName('glibc')} chooses it`,
      `or build with ${setting('audit', 'error')}, which fails if the result needs more`,
      `or raise ${inputName('glibc')}`,
    ],
  });
}
