import type { GccRelease } from '../../src/debian/release.js';
import { isHost } from '../../src/host.js';
import { type Target, targets } from '../../src/target.js';
import type { LoopbackArchive } from './archive.js';
import type { ArchivePackage } from './archive-index.js';
import { host } from './targets.js';
import { gccPackages } from './world-gcc.js';
import { sysrootPackages } from './world-sysroot.js';

const worlds = new Map<string, readonly ArchivePackage[]>();

/**
 * All packages of a small release: what a sysroot and a gcc are made of, for each of the targets and each machine that builds. Built once in a test process.
 */
export function worldPackages(
  release: GccRelease,
  wanted: readonly Target[] = [targets[0]],
  builders: readonly Target[] = [host],
): readonly ArchivePackage[] {
  const key = [release.name, ...[...wanted, { triple: 'on' }, ...builders].map(({ triple }) => triple)].join(
    ' ',
  );
  const known = worlds.get(key);
  if (known !== undefined) return known;
  // Of the host's own machine, a sysroot and a gcc have packages in common.
  const packages = new Map<string, ArchivePackage>();
  const isNative = (target: Target) => builders.some((builder) => isHost(target, builder));
  const ordered = wanted.toSorted((a, b) => Number(isNative(b)) - Number(isNative(a)));
  for (const one of [
    ...ordered.flatMap((target) => sysrootPackages(release, target, builders)),
    ...ordered.flatMap((target) => builders.flatMap((builder) => gccPackages(release, target, builder))),
  ]) {
    const name = `${one.name} ${one.architecture}`;
    if (!packages.has(name)) packages.set(name, one);
  }
  worlds.set(key, [...packages.values()]);
  return [...packages.values()];
}

/** Adds them to the release's own suite; `publish` shows them. */
export function addWorld(
  archive: LoopbackArchive,
  release: GccRelease,
  wanted?: readonly Target[],
  builders?: readonly Target[],
): void {
  archive.add(release.name, ...worldPackages(release, wanted, builders));
}
