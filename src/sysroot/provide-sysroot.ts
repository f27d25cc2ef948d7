import type { Context } from '../context.js';
import { ownLines } from '../debian/own-choice.js';
import type { Phase } from '../reporting/report.js';
import { provideTree, type TreePin } from '../store/plan.js';
import type { StoredTree } from '../store/store.js';
import { plainPath } from '../system/plain-path.js';
import type { Target } from '../target.js';
import { planSysroot } from './debian-sysroot.js';
import { refuseNewerGlibc } from './glibc-floor.js';
import { missingNames, readSysroot } from './read-sysroot.js';
import { nameOfLibc, nameOfSysroot, type Sysroot, type SysrootChoice } from './sysroot.js';
import { readSysrootPackages } from './sysroot-packages.js';

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
  const ready = async (tree: StoredTree): Promise<Sysroot> => {
    const { path } = tree;
    const facts = readSysroot(path, target);
    if (missingNames(path, facts.layout, target).length === 0) return { path, tree, ...facts };
    // A tree that was found may have been made for another target.
    const [{ missingFiles }, { unusable }] = await Promise.all([
      import('./check.js'),
      import('./finish-sysroot.js'),
    ]);
    throw unusable(nameOfSysroot(sysroot))(missingFiles(path, facts.layout, target));
  };
  let found: Sysroot;
  switch (sysroot.kind) {
    case 'debian': {
      const plan = planSysroot({ release: sysroot.release, target, names: packages }, context, phase);
      found = await ready(await provideTree(plan, pin, context.store, phase));
      for (const line of context.ownSuites.length === 0 ? [] : ownLines(readSysrootPackages(found.path).all))
        phase.info(line);
      return found;
    }
    case 'tarball': {
      const { tarballTree } = await import('./tarball-sysroot.js');
      found = await ready(
        await context.store.get(await tarballTree(sysroot.tarball, target, context, phase), phase),
      );
      break;
    }
    case 'directory': {
      const { path } = sysroot;
      const inPlace = { path, tree: undefined, ...readSysroot(path, target) };
      refuseNewerGlibc(path, inPlace.glibc, limit);
      const { copyWhereNeeded } = await import('./directory-sysroot.js');
      const copy = copyWhereNeeded(inPlace, target, phase);
      found =
        copy === undefined
          ? { ...inPlace, path: plainPath(path) }
          : await ready(await context.store.get(copy, phase));
      break;
    }
  }
  refuseNewerGlibc(nameOfSysroot(sysroot), found.glibc, limit);
  phase.info(`${nameOfLibc(target, found.glibc)}, layout ${found.layout.kind}`, 'detail');
  return found;
}
