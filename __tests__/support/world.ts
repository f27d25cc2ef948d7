import type { Release } from '../../src/debian/release.js';
import type { LoopbackArchive } from './archive.js';
import type { ArchivePackage } from './archive-index.js';
import { gccPackages } from './world-gcc.js';
import { sysrootPackages } from './world-sysroot.js';

const worlds = new Map<string, readonly ArchivePackage[]>();

/**
 * All packages of a small release: what a sysroot and a cross gcc are made of. Built once in a test process.
 */
export function worldPackages(release: Release): readonly ArchivePackage[] {
  const known = worlds.get(release.name);
  if (known !== undefined) return known;
  const packages = [...sysrootPackages(release), ...gccPackages(release)];
  worlds.set(release.name, packages);
  return packages;
}

/** Adds them to the release's own suite; `publish` shows them. */
export function addWorld(archive: LoopbackArchive, release: Release): void {
  archive.add(release.name, ...worldPackages(release));
}
