import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SuiteDate } from './debian/archive.js';
import type { Keyring } from './debian/keyring.js';
import { findMirrors, type Mirrors } from './debian/mirrors.js';
import type { Reading } from './debian/resolve-release.js';
import type { Doors } from './doors.js';
import { CrossrootError } from './errors.js';
import { lazyNet } from './net/lazy.js';
import type { Net } from './net/net.js';
import { GithubCache, hasGithubCache } from './tree/github-cache.js';
import { readPackApart } from './tree/read-pack-apart.js';
import { makeStaging } from './tree/staging.js';
import { isUnwritable, storageError } from './tree/storage.js';
import { Store } from './tree/store.js';

/** What everything that makes a tree works with; one for each run. */
export interface Workshop {
  readonly net: Net;
  readonly mirrors: Mirrors;
  readonly store: Store;
  /** Keys that may sign a release; those in `data/` when absent. */
  readonly keys: Keyring | undefined;
  readonly now: Date;
  /** The day whose state of the archive is wanted, when it is not today's. */
  readonly at?: Date | undefined;
  /** The dates of a lock that is being renewed: suites that are older are refused. */
  readonly notBefore?: readonly SuiteDate[] | undefined;
  /** A folder of this run alone, removed at its end. */
  readonly temp: string;
  /** Folder of the resolutions that this machine remembers; undefined when the archive is to be read anew. */
  readonly records: string | undefined;
  /** The sums of `InRelease` files that this run has asked for. */
  readonly sums: Map<string, Promise<string | undefined>>;
  /** What this run is reading of releases. */
  readonly readings: Map<string, Promise<Reading>>;
  /** Value of PATH, for finding programs such as xz. */
  readonly path: string;
  close(): Promise<void>;
}

/** Which state of the archive a lock is to be made from. */
export interface Freshness {
  readonly at?: Date | undefined;
  readonly notBefore: readonly SuiteDate[];
}

/** The time for which packages are chosen. */
export function dayOf({ at, now }: Pick<Workshop, 'at' | 'now'>): Date {
  return at ?? now;
}

/**
 * Opens the workshop of a run.
 * @param options.mirrors base URLs that the user named
 * @param options.fresh has the archive read anew; when absent, what this machine read lately is believed
 * @param options.warn takes what the run goes on without
 * @throws CrossrootError when apt's configuration or a mirror cannot be used.
 */
export async function openWorkshop(options: {
  readonly doors: Doors;
  readonly mirrors: readonly string[];
  readonly useCache: boolean;
  readonly fresh?: Freshness;
  readonly warn: (line: string) => void;
}): Promise<Workshop> {
  const { doors, warn, fresh } = options;
  const { environment } = doors;
  const mirrors = await findMirrors({
    mirrors: options.mirrors,
    aptRoot: doors.aptRoot,
    publicMirrors: doors.publicMirrors,
    ...(fresh?.at === undefined ? {} : { at: fresh.at }),
  });
  refuseColons([doors.toolCache, doors.temp]);
  const temp = makeFolder(doors);
  const net = lazyNet({ ...doors.netSettings, proxies: proxiesOf(environment) });
  const path = environment.PATH ?? '';
  const remote =
    options.useCache && hasGithubCache(environment)
      ? new GithubCache({ job: doors.cacheJob, environment, warn, ...doors.cacheLimits })
      : undefined;
  const store = new Store({
    toolCache: doors.toolCache,
    temp: doors.temp,
    warn,
    path,
    now: doors.clock,
    readPack: readPackApart(doors.packWorker),
    // A digest that is written down for others must be what the packages come to.
    ownOnly: fresh !== undefined,
    ...(remote === undefined ? {} : { remote }),
  });
  return {
    net,
    mirrors,
    store,
    keys: doors.keys,
    now: new Date(doors.clock()),
    temp,
    at: fresh?.at,
    notBefore: fresh?.at === undefined ? fresh?.notBefore : undefined,
    records: fresh === undefined ? join(doors.toolCache, 'crossroot-resolutions') : undefined,
    sums: new Map(),
    readings: new Map(),
    path,
    close: async () => {
      await net.close();
      rmSync(temp, { recursive: true, force: true });
    },
  };
}

/**
 * Packages wait beside the trees that are made of them: whatever a killed run leaves there, the next one sweeps away. A
 * tool cache that cannot be written is not needed for that.
 */
function makeFolder({ toolCache, temp }: Doors): string {
  try {
    return makeStaging(toolCache);
  } catch (error) {
    if (!isUnwritable(error)) throw storageError(error, 'writing the tool cache', toolCache);
  }
  try {
    mkdirSync(temp, { recursive: true });
    return mkdtempSync(join(temp, 'crossroot-'));
  } catch (error) {
    throw storageError(error, 'making a temporary folder', temp);
  }
}

/** @throws CrossrootError for a folder that the launchers could not name: ld.so(8) splits its library path there. */
function refuseColons(folders: readonly string[]): void {
  const folder = folders.find((path) => /[:;]/.test(path));
  if (folder === undefined) return;
  throw new CrossrootError({
    what: `trees cannot stand in ${folder}`,
    why: 'lists of folders are split at colons and semicolons, by the loader, by PATH and by pkg-config',
    todo: 'set RUNNER_TOOL_CACHE and RUNNER_TEMP to folders without them',
  });
}

function proxiesOf(environment: Doors['environment']) {
  const http = environment.http_proxy || environment.HTTP_PROXY;
  const https = environment.https_proxy || environment.HTTPS_PROXY;
  const except = environment.no_proxy || environment.NO_PROXY;
  return { ...(http ? { http } : {}), ...(https ? { https } : {}), ...(except ? { except } : {}) };
}
