import type { Context } from '../context.js';
import type { Release } from '../debian/release.js';
import { CrossrootError } from '../errors.js';
import type { Report } from '../reporting/report.js';
import type { Target } from '../target.js';
import { keepUnchanged } from './changes.js';
import type { Lock } from './lock.js';
import { makeLock } from './make-lock.js';

/** New pins, and the names of the releases that could not be had: theirs are the old ones. */
export interface MadePins {
  readonly pins: Readonly<Record<string, Lock>>;
  readonly failed: readonly string[];
}

/**
 * Makes the locks that `data/pins.json` holds: of each release its gcc, and its sysroot without further
 * packages. They come from the release's own suite, because security and point releases take packages away from
 * the mirrors, and these last longest there.
 * @param wanted the releases whose pins are to be made anew
 */
export async function makePins(
  wanted: readonly Release[],
  target: Target,
  old: Readonly<Record<string, Lock>>,
  { context, report }: { readonly context: Context; readonly report: Report },
): Promise<MadePins> {
  const pins: Record<string, Lock> = { ...old };
  const failed: string[] = [];
  for (const release of wanted) {
    const own = { ...release, repositories: release.repositories.slice(0, 1) };
    const request = {
      target,
      sysroot: own,
      packages: [],
      gcc: { kind: 'debian', release: own },
      rust: { kind: 'rustup' },
    } as const;
    try {
      const made = await makeLock({ request, builtIn: {}, context, report });
      const before = old[release.name];
      pins[release.name] = before === undefined ? made : keepUnchanged(before, made);
    } catch (error) {
      if (!(error instanceof CrossrootError)) throw error;
      report.warning(`the pins of ${release.name} stay as they were: ${error.message}`);
      failed.push(release.name);
    }
  }
  return { pins, failed };
}
