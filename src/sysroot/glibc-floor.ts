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
    what: `the sysroot ${sysroot} has a newer glibc than the result may need`,
    why: [
      `${sysroot} has glibc ${own}; ${inputName('glibc')} says ${limit}`,
      'nothing is audited that would hold the result to it',
    ],
    todo: [
      'leave out sysroot, so that glibc chooses it',
      `or build with ${setting('audit', 'error')}, which refuses a result that needs more`,
      'or raise glibc',
    ],
  });
}
