import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../../src/context.js';
import type { PublicMirrors } from '../../src/debian/mirrors.js';
import type { Host } from '../../src/host.js';
import type { NetSettings } from '../../src/net/net.js';
import type { BuiltInPins } from '../../src/store/plan.js';
import type { LoopbackArchive } from './archive.js';
import type { Machine } from './runner.js';

/** The doors that the test's entry opens in place of the real ones. */
export interface TestWorld {
  readonly keys: LoopbackArchive['keys']['rows'];
  readonly pins: BuiltInPins;
  readonly aptRoot: string;
  /** Milliseconds since 1970 at which the clock stands. */
  readonly now: number;
  /** True: the clock goes on from there, for runs that tell how long something took. */
  readonly clockRuns?: boolean;
  readonly host: Host;
  /** The host's glibc version; absent when it has another C library. */
  readonly hostGlibc?: string | undefined;
  /** None when absent. */
  readonly publicMirrors?: PublicMirrors;
  readonly cacheLimits?: NonNullable<World['cacheLimits']>;
  /** What differs from the real ones. */
  readonly netSettings?: Partial<NetSettings>;
}

/**
 * The variable that tells the test's entry where its doors are written. Only the entry reads it; no bundle
 * holds it.
 */
export const worldVariable = 'CROSSROOT_TEST_WORLD';

/** The compiled file of the test's entry. */
export const entry = join(import.meta.dirname, 'entry.js');

/**
 * Variables with which a step of the test's entry lives in the world of a loopback archive: its keys, its time,
 * and an apt that is set up with nothing. Whatever is not on the loopback goes to a proxy that is not there.
 * @param doors what differs
 */
export async function hermetic(
  machine: Machine,
  archive: LoopbackArchive,
  doors: Partial<TestWorld> = {},
): Promise<Readonly<Record<string, string>>> {
  const aptRoot = join(machine.root, 'etc', 'apt');
  await mkdir(aptRoot, { recursive: true });
  const file = join(machine.root, 'doors.json');
  const all: TestWorld = {
    keys: archive.keys.rows,
    pins: {},
    aptRoot,
    now: archive.now.getTime(),
    host: { platform: 'linux', arch: 'x64' },
    hostGlibc: '2.36',
    ...doors,
  };
  await writeFile(file, JSON.stringify(all));
  const nowhere = 'http://127.0.0.1:9';
  return {
    [worldVariable]: file,
    http_proxy: nowhere,
    https_proxy: nowhere,
    no_proxy: '127.0.0.1',
  };
}
