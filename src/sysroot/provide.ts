import { refuseNewerGlibc } from '../input-toolchain.js';
import type { Request } from '../inputs.js';
import { shownUrl } from '../net/url.js';
import type { Phase } from '../report.js';
import type { TreePin } from '../tree/plan.js';
import type { Workshop } from '../workshop.js';
import { provideFolderSysroot } from './from-folder.js';
import { provideTarballSysroot } from './from-tarball.js';
import { provideDebianSysroot } from './make.js';
import type { Sysroot } from './sysroot.js';

/**
 * Provides the sysroot that a run asks for.
 * @param pin the packages and the digest of one of Debian, when they are fixed
 * @throws CrossrootError when it cannot be had, is none, or has a newer glibc than it may have.
 */
export async function provideSysroot(
  request: Pick<Request, 'sysroot' | 'target' | 'packages' | 'sysrootGlibcLimit'>,
  pin: TreePin | undefined,
  workshop: Workshop,
  phase: Phase,
): Promise<Sysroot> {
  const { sysroot, target, packages, sysrootGlibcLimit: limit } = request;
  if (sysroot.kind === 'debian') {
    return provideDebianSysroot({ release: sysroot.release, target, names: packages }, pin, workshop, phase);
  }
  const found =
    sysroot.kind === 'tarball'
      ? await provideTarballSysroot(sysroot.tarball, target, workshop, phase)
      : await provideFolderSysroot(sysroot.path, target, limit, workshop, phase);
  refuseNewerGlibc(nameOfSysroot(sysroot), found.glibc, limit);
  phase.info(`glibc ${found.glibc}, layout ${found.layout.kind}`);
  return found;
}

/** How a run's account calls its sysroot. */
export function nameOfSysroot(sysroot: Request['sysroot']): string {
  if (sysroot.kind === 'debian') return `debian:${sysroot.release.name}`;
  if (sysroot.kind === 'directory') return sysroot.path;
  return sysroot.tarball.kind === 'url' ? shownUrl(sysroot.tarball.url) : sysroot.tarball.path;
}
