import { type Context, dayOf } from '../context.js';
import { pruningRules } from '../debian/pruning.js';
import type { Release } from '../debian/release.js';
import { resolveRelease } from '../debian/resolve-release.js';
import type { Phase } from '../reporting/report.js';
import type { TreePlan } from '../store/plan.js';
import { unpackPackages } from '../store/unpack-packages.js';
import type { Target } from '../target.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { finishGccTree } from './finish-gcc-tree.js';

/**
 * The version of what makes a gcc tree of packages; the first number is raised when the code here makes another
 * one.
 */
export const gccRules = `1.${fileRulesVersion}`;

/** How the gcc of a release is chosen and made. */
export function planGcc(
  { release, target }: { readonly release: Release; readonly target: Target },
  context: Context,
  phase: Phase,
): TreePlan {
  const { version, pkgconf } = release.gcc;
  return {
    kind: 'gcc',
    release,
    rules: gccRules,
    choose: async () => {
      const resolution = await resolveRelease({
        // Security and point releases take packages away from the mirrors: those of the release's own suite
        // last longest.
        release: { ...release, repositories: release.repositories.slice(0, 1) },
        architecture: 'amd64',
        names: [`gcc-${version}-${target.gnu}`, `g++-${version}-${target.gnu}`, pkgconf],
        rules: pruningRules('gcc'),
        phase,
        context,
      });
      return { ...resolution, resolved: dayOf(context) };
    },
    make: async (chosen, root) => {
      const sums = await unpackPackages({
        ...chosen,
        root,
        keep: fileRules('gcc'),
        links: {},
        phase,
        context,
      });
      finishGccTree(root, release, target);
      return sums;
    },
  };
}
