import { join } from 'node:path';
import { pruningRules } from '../../src/debian/pruning.js';
import { resolveRelease } from '../../src/debian/resolve-release.js';
import { realDoors } from '../../src/doors.js';
import { gccTreeSpec } from '../../src/gcc/make.js';
import type { GccPins } from '../../src/gcc/pins.js';
import type { Release } from '../../src/release.js';
import { type Target, targets } from '../../src/target.js';
import { openWorkshop } from '../../src/workshop.js';
import type { LoopbackArchive } from './archive.js';

/** The first of the targets. */
export const target: Target = firstTarget();

/** The small world's gcc, made as a maintainer makes Debian's: chosen, made once, digested. */
export interface WorldGcc {
  readonly pins: GccPins;
  /** A tool cache that holds its tree and nothing else. */
  readonly toolCache: string;
}

/** Makes the small world's gcc in a folder. */
export async function makeWorldGcc(
  archive: LoopbackArchive,
  release: Release,
  folder: string,
): Promise<WorldGcc> {
  const toolCache = join(folder, 'tool');
  const doors = {
    ...realDoors(),
    environment: { PATH: process.env.PATH ?? '' },
    clock: () => archive.now.getTime(),
    keys: archive.keys.rows,
    aptRoot: join(folder, 'apt'),
    publicMirrors: [],
    toolCache,
    temp: join(folder, 'temp'),
  };
  const warn = (line: string): void => {
    throw new Error(line);
  };
  const workshop = await openWorkshop({ doors, mirrors: [mirrorOf(archive)], useCache: false, warn });
  const phase = { info: () => undefined, downloaded: () => undefined };
  const { version, pkgconf } = release.gcc;
  try {
    const packages = await resolveRelease({
      release,
      architecture: 'amd64',
      names: [`gcc-${version}-${target.gnu}`, `g++-${version}-${target.gnu}`, pkgconf],
      rules: pruningRules('gcc'),
      phase,
      workshop: { ...workshop, records: join(folder, 'records') },
    });
    const spec = gccTreeSpec({ release, target, pin: { packages } }, workshop, phase);
    const { digest } = await workshop.store.get(spec, phase);
    return { pins: { [release.name]: { packages, digest } }, toolCache };
  } finally {
    await workshop.close();
  }
}

/** The value of the input `mirror` for an archive. */
export function mirrorOf(archive: LoopbackArchive): string {
  return `${archive.mirror}/debian`;
}

function firstTarget(): Target {
  const [first] = targets;
  if (first === undefined) throw new Error('there is no target');
  return first;
}
