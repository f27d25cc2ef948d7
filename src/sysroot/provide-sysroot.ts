import type { Context } from '../context.js';
import type { Phase } from '../reporting/report.js';
import { openTarball, tarballName } from '../store/fetch-tarball.js';
import { provideTree, type TreePin } from '../store/plan.js';
import type { StoredTree, TreeSpec } from '../store/store.js';
import { treeKey } from '../store/tree-key.js';
import { plainPath } from '../system/plain-path.js';
import type { Target } from '../target.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { unpackTarball } from '../unpack/tarball.js';
import type { TarballPlace } from '../unpack/tarball-place.js';
import { missingFiles } from './check.js';
import { planSysroot } from './debian-sysroot.js';
import { copyWhereNeeded } from './directory-sysroot.js';
import { finishSysroot, readSysroot, unusable } from './finish-sysroot.js';
import { refuseNewerGlibc } from './glibc-floor.js';
import { nameOfLibc, nameOfSysroot, type Sysroot, type SysrootChoice } from './sysroot.js';

/** The sysroot that a run asks for. */
interface WantedSysroot {
  readonly sysroot: SysrootChoice;
  readonly target: Target;
  readonly packages: readonly string[];
  /** The newest glibc that it may have; any when absent. */
  readonly sysrootGlibcLimit: string | undefined;
}

/**
 * Provides the sysroot that a run asks for.
 * @param pin the packages and the digest of one of Debian, when they are fixed
 * @throws CrossrootError when it is not available, is none, or has a newer glibc than it may have.
 */
export async function provideSysroot(
  wanted: WantedSysroot,
  pin: TreePin | undefined,
  context: Context,
  phase: Phase,
): Promise<Sysroot> {
  const { sysroot, target, packages, sysrootGlibcLimit: limit } = wanted;
  const ready = (tree: StoredTree): Sysroot => {
    const facts = readSysroot(tree.path, target);
    // A tree that was found may have been made for another target.
    const missing = missingFiles(tree.path, facts.layout, target);
    if (missing.length > 0) throw unusable(nameOfSysroot(sysroot))(missing);
    return { path: tree.path, tree, ...facts };
  };
  let found: Sysroot;
  switch (sysroot.kind) {
    case 'debian': {
      const plan = planSysroot({ release: sysroot.release, target, names: packages }, context, phase);
      return ready(await provideTree(plan, pin, context.store, phase));
    }
    case 'tarball':
      found = ready(await context.store.get(await tarballTree(sysroot.tarball, target, context, phase), phase));
      break;
    case 'directory': {
      const { path } = sysroot;
      const inPlace = { path, tree: undefined, ...readSysroot(path, target) };
      refuseNewerGlibc(path, inPlace.glibc, limit);
      const copy = copyWhereNeeded(inPlace, target, phase);
      found =
        copy === undefined
          ? { ...inPlace, path: plainPath(path) }
          : ready(await context.store.get(copy, phase));
      break;
    }
  }
  refuseNewerGlibc(nameOfSysroot(sysroot), found.glibc, limit);
  phase.info(`${nameOfLibc(target, found.glibc)}, layout ${found.layout.kind}`);
  return found;
}

/** The first number is raised when the code here makes another tree of the same tarball. */
const tarballRules = `1.${fileRulesVersion}`;

/**
 * What the store needs to find or make the sysroot in a tarball: what a build needs of it, with relative links.
 */
async function tarballTree(
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
