import type { Context } from '../context.js';
import type { Phase } from '../reporting/report.js';
import { openTarball, tarballName } from '../store/fetch-tarball.js';
import type { TreeSpec } from '../store/store.js';
import { treeKey } from '../store/tree-key.js';
import type { Target } from '../target.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { unpackTarball } from '../unpack/tarball.js';
import type { TarballPlace } from '../unpack/tarball-place.js';
import { finishSysroot, unusable } from './finish-sysroot.js';

/** The first number is raised when the code here makes another tree of the same tarball. */
const tarballRules = `1.${fileRulesVersion}`;

/**
 * What the store needs to find or make the sysroot in a tarball: what a build needs of it, with relative links.
 */
export async function tarballTree(
  tarball: TarballPlace,
  target: Target,
  context: Context,
  phase: Phase,
): Promise<TreeSpec> {
  const what = `the tarball ${tarballName(tarball)}`;
  const { sha256, use } = await openTarball(tarball, what, 'sysroot', context, phase);
  const note = (text: string) => phase.info(text);
  const options = { what, path: context.path, keep: fileRules('sysroot'), holds: 'sysroot', note } as const;
  return {
    ...treeKey({ kind: 'sysroot', rules: tarballRules, from: 'tarball', sha256, what }),
    make: async (root) => {
      const sums = await use((file) => unpackTarball(file, root, options));
      finishSysroot(root, target, phase, unusable(what));
      return sums;
    },
  };
}
