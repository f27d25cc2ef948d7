import { posix } from 'node:path';
import { type Context, dayOf } from '../context.js';
import type { Package } from '../debian/package.js';
import { sysrootPruningRules } from '../debian/pruning.js';
import type { Release } from '../debian/release.js';
import { resolveRelease } from '../debian/resolve-release.js';
import { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import type { TreePlan } from '../store/plan.js';
import { unpackPackages } from '../store/unpack-packages.js';
import type { Target } from '../target.js';
import { count } from '../text/format.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { Alternatives } from './alternatives.js';
import { finishSysroot, readSysroot } from './finish-sysroot.js';
import { describeFinding, type Finding } from './sysroot.js';
import { PackageList } from './sysroot-packages.js';

/** The first number is raised when the code here makes another sysroot of the same packages. */
export const sysrootRules = `4.${fileRulesVersion}`;

/** How the sysroot of a release is chosen and made, of the named packages, each perhaps with `=version`. */
export function planSysroot(
  request: { readonly release: Release; readonly target: Target; readonly names: readonly string[] },
  context: Context,
  phase: Phase,
): TreePlan {
  const { release, target, names } = request;
  return {
    kind: 'sysroot',
    release,
    rules: sysrootRules,
    choose: async (how) => {
      const resolution = await resolveRelease({
        ...how,
        release,
        architecture: target.debian,
        names: [...target.libc.packages, ...names],
        rules: sysrootPruningRules(target),
        phase,
        context,
      });
      return { ...resolution, resolved: dayOf(context) };
    },
    make: async (chosen, root) => {
      const folders = release.mergedUsr ? ['lib', posix.dirname(target.interpreter).slice(1)] : [];
      const links = Object.fromEntries(folders.map((folder) => [folder, `usr/${folder}`]));
      const keep = fileRules('sysroot');
      const list = new PackageList();
      const alternatives = new Alternatives(target.gnu, keep);
      const took = (from: Package, path: string) => list.took(from, path);
      const postinst = (from: Package, script: string) => alternatives.add(from, script);
      const sums = await unpackPackages({ ...chosen, root, keep, links, took, postinst, phase, context });
      const { made, unread } = alternatives.make(root);
      if (made.length > 0) phase.info(`${count(made.length, 'link')} made as update-alternatives --auto would`);
      for (const line of unread) phase.info(`note: ${line}`);
      list.write(root, release.name, made);
      const { glibc } = finishSysroot(root, target, phase, (errors) => noSysroot(release, errors));
      refuseOtherGlibc(glibc, release);
      return sums;
    },
    check: (root) => refuseOtherGlibc(readSysroot(root, target).glibc, release),
  };
}

function noSysroot(release: Release, errors: readonly Finding[]): CrossrootError {
  return new CrossrootError({
    what: `the packages of debian:${release.name} do not make a sysroot`,
    why: errors.map(describeFinding),
    todo: 'add the package that brings what is missing to packages, or report this with the list of packages',
  });
}

/** The gcc was chosen for the release's own glibc. */
function refuseOtherGlibc(glibc: string | undefined, release: Release): void {
  if (glibc === undefined || glibc === release.glibc) return;
  throw new CrossrootError({
    what: `the sysroot of debian:${release.name} has another glibc than the release`,
    why: `its libc.so.6 states ${glibc}, data/releases.json says ${release.glibc}`,
    todo: 'ask for no other version of libc6 in packages, or report this',
  });
}
