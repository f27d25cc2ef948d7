import { findRelease, type GccRelease, type Release } from '../../src/debian/release.js';
import { type Target, targets } from '../../src/target.js';
import type { LoopbackArchive } from './archive.js';
import type { ArchivePackage } from './archive-index.js';
import type { OtherWorld } from './world-bench.js';
import { sysrootPackages } from './world-sysroot.js';

/** The release with this name of a lock: `ubuntu:jammy`. */
export function otherRelease(name: string): Release {
  const release = findRelease(name);
  if (release === undefined) throw new Error(`there is no release ${name}`);
  return release;
}

/**
 * A release of Ubuntu with what a sysroot is made of in the ports, packed as Ubuntu packs it.
 * @param gcc whose runtime libraries it has
 * @param more further packages, by suite
 */
export function ubuntuWorld(
  name: string,
  gcc: string,
  more: Readonly<Record<string, readonly ArchivePackage[]>> = {},
  target: Target = targets[0],
): OtherWorld {
  const release = otherRelease(name);
  const like: GccRelease = {
    ...release,
    gcc: { version: gcc, argv0: true, pkgconf: 'pkgconf' },
    rust: { compiler: '', cargo: '', std: '' },
  };
  const zst = (one: ArchivePackage): ArchivePackage => ({ ...one, compression: 'zst' });
  const own = `ubuntu-ports/${name.replace(/.*:/, '')}`;
  const packages = Object.entries(more).map(([suite, list]) => [suite, list.map(zst)] as const);
  return {
    release,
    packages: [[own, sysrootPackages(like, target).map(zst)], ...packages],
  };
}

/** The value of the input `mirror` with which a run reads all of an archive's repositories. */
export function allMirrors({ mirror }: LoopbackArchive): string {
  return ['debian', 'ubuntu', 'ubuntu-ports', 'raspberrypi'].map((name) => `${mirror}/${name}`).join(' ');
}
