import type { Context } from '../context.js';
import type { Phase } from '../reporting/report.js';
import type { TreePin } from '../store/plan.js';
import type { Target } from '../target.js';
import { nameOfSysroot, refuseNewerGlibc, type SysrootChoice } from './choice.js';
import { provideDebianSysroot } from './debian-sysroot.js';
import { provideFolderSysroot } from './directory-sysroot.js';
import type { Sysroot } from './sysroot.js';
import { provideTarballSysroot } from './tarball-sysroot.js';

/** The sysroot that a run asks for. */
export interface WantedSysroot {
  readonly sysroot: SysrootChoice;
  readonly target: Target;
  readonly packages: readonly string[];
  /** The newest glibc that it may have; any when absent. */
  readonly sysrootGlibcLimit: string | undefined;
}

/**
 * Provides the sysroot that a run asks for.
 * @param pin the packages and the digest of one of Debian, when they are fixed
 * @throws CrossrootError when it cannot be had, is none, or has a newer glibc than it may have.
 */
export async function provideSysroot(
  request: WantedSysroot,
  pin: TreePin | undefined,
  context: Context,
  phase: Phase,
): Promise<Sysroot> {
  const { sysroot, target, packages, sysrootGlibcLimit: limit } = request;
  if (sysroot.kind === 'debian') {
    return provideDebianSysroot({ release: sysroot.release, target, names: packages }, pin, context, phase);
  }
  const found =
    sysroot.kind === 'tarball'
      ? await provideTarballSysroot(sysroot.tarball, target, context, phase)
      : await provideFolderSysroot(sysroot.path, target, limit, context, phase);
  refuseNewerGlibc(nameOfSysroot(sysroot), found.glibc, limit);
  phase.info(`glibc ${found.glibc}, layout ${found.layout.kind}`);
  return found;
}
