import { type Context, dayOf } from '../context.js';
import { withOwnSuites } from '../debian/own-repository.js';
import { sysrootPruningRules } from '../debian/pruning.js';
import type { Release } from '../debian/release.js';
import { resolveRelease } from '../debian/resolve-release.js';
import { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import type { TreePlan } from '../store/plan.js';
import { fileRulesVersion } from '../unpack/file-rules.js';
import type { WantedDebianSysroot } from './make-debian-sysroot.js';
import { readSysroot } from './read-sysroot.js';

/** The first number is raised when the code here makes another sysroot of the same packages. */
export const sysrootRules = `4.${fileRulesVersion}`;

/** How the sysroot of a release is chosen and made, of the named packages, each perhaps with `=version`. */
export function planSysroot(
  request: WantedDebianSysroot & { readonly names: readonly string[] },
  context: Context,
  phase: Phase,
): TreePlan {
  const { release, target, names } = request;
  return {
    kind: 'sysroot',
    release,
    rules: sysrootRules,
    choose: async (from) => {
      const resolution = await resolveRelease({
        ...from,
        release: withOwnSuites(release, context.ownSuites),
        architecture: target.debian,
        names: [...target.libc.packages, ...names],
        rules: sysrootPruningRules(target),
        phase,
        context,
      });
      return { ...resolution, resolved: resolution.chosenAt ?? dayOf(context) };
    },
    make: async (chosen, root) => {
      const { makeDebianSysroot } = await import('./make-debian-sysroot.js');
      const { sums, glibc } = await makeDebianSysroot(request, chosen, root, context, phase);
      refuseOtherGlibc(glibc, release);
      return sums;
    },
    check: (root) => refuseOtherGlibc(readSysroot(root, target).glibc, release),
  };
}

/** The gcc was chosen for the release's own glibc. */
function refuseOtherGlibc(glibc: string | undefined, release: Release): void {
  if (glibc === undefined || glibc === release.glibc) return;
  throw new CrossrootError({
    what: `the sysroot of ${release.title} does not have the glibc of the release`,
    why: `its libc.so.6 is ${glibc}, data/releases.json has ${release.glibc}`,
    todo: 'do not request another version of libc6 in packages, or report this',
  });
}
