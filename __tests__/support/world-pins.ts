import { join } from 'node:path';
import { openContext } from '../../src/context.js';
import type { GccRelease } from '../../src/debian/release.js';
import { makePins } from '../../src/lock/make-lock.js';
import { makeReport } from '../../src/reporting/report.js';
import { type Target, targets } from '../../src/target.js';
import { realWorld } from '../../src/world.js';
import type { LoopbackArchive } from './archive.js';
import type { WorldPins } from './test-world.js';

/** The first of the targets. */
export const target: Target = firstTarget();

/** The small world's gcc, made as a maintainer makes Debian's: chosen, made once, digested. */
export interface WorldGcc {
  readonly pins: WorldPins;
  /** The same with the sysroot without further packages. */
  readonly allPins: WorldPins;
  /** A tool cache that holds its tree, and the sysroot's. */
  readonly toolCache: string;
}

/** Makes the small world's gcc in a folder. */
export async function makeWorldGcc(
  archive: LoopbackArchive,
  release: GccRelease,
  folder: string,
  of: Target = target,
): Promise<WorldGcc> {
  const toolCache = join(folder, 'tool');
  const doors = {
    ...realWorld(),
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
  const fresh = { notBefore: [] };
  const context = await openContext({
    world: doors,
    mirrors: [mirrorOf(archive)],
    useCache: false,
    fresh,
    warn,
  });
  const report = makeReport({ ...silent, warning: warn }, doors.clock);
  try {
    const made = (await makePins([release], of, {}, { context, report })).pins[release.name];
    if (made === undefined) throw new Error(`no pins were made for ${release.name}`);
    // The sysroot is left to be chosen from the archive, as it is for a project with packages and without a
    // lock.
    const pins = { [release.name]: { ...made, trees: { gcc: made.trees.gcc } } };
    return { pins, allPins: { [release.name]: made }, toolCache };
  } finally {
    await context.close();
  }
}

const silent = {
  running: () => undefined,
  summary: () => undefined,
  finished: () => undefined,
  info: () => undefined,
  child: { colour: false, stderr: () => undefined, stdout: () => undefined, annotation: () => undefined },
};

/** The value of the input `mirror` for an archive. */
export function mirrorOf(archive: LoopbackArchive): string {
  return `${archive.mirror}/debian`;
}

function firstTarget(): Target {
  const [first] = targets;
  if (first === undefined) throw new Error('there is no target');
  return first;
}
