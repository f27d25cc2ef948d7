import type { PublicMirrors } from '../../src/debian/mirrors.js';
import type { Host } from '../../src/host.js';
import type { NetSettings } from '../../src/net/net.js';
import type { LockedTree } from '../../src/store/plan.js';
import type { PackPlace } from '../../src/store/release-page.js';
import type { World } from '../../src/world.js';
import type { LoopbackArchive } from './archive.js';

/** The pins of a world, by release. */
export interface WorldPins {
  readonly [release: string]: {
    readonly request: { readonly target: string };
    readonly trees: { readonly gcc?: LockedTree; readonly sysroot?: LockedTree };
  };
}

/** The doors that the test's entry opens in place of the real ones. */
export interface TestWorld {
  readonly keys: LoopbackArchive['keys']['rows'];
  readonly pins: WorldPins;
  readonly aptRoot: string;
  /** The real ones when absent. */
  readonly keyFolders?: readonly string[];
  /** Milliseconds since 1970 at which the clock stands. */
  readonly now: number;
  /** True: the clock goes on from there, for runs that tell how long something took. */
  readonly clockRuns?: boolean;
  readonly host: Host;
  /** The host's glibc version; absent when it has another C library. */
  readonly hostGlibc?: string | undefined;
  /** None when absent. */
  readonly publicMirrors?: PublicMirrors;
  /** The programs that a run starts. */
  readonly cacheJob: string;
  readonly packWorker: string;
  /** Where packs are; they are pinned where a test does so. */
  readonly releasePage?: PackPlace;
  readonly xzWorker: string;
  readonly cacheLimits?: NonNullable<World['cacheLimits']>;
  /** What differs from the real ones. */
  readonly netSettings?: Partial<NetSettings>;
}

/**
 * The variable that tells the test's entry where its doors are written. Only the entry reads it; no bundle
 * holds it.
 */
export const worldVariable = 'CROSSROOT_TEST_WORLD';
