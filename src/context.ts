import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decodeXzInThreads } from './archive/xz.js';
import type { Reading } from './debian/choose-packages.js';
import type { Keyring } from './debian/keyring.js';
import { findMirrors, type Mirrors } from './debian/mirrors.js';
import { withOwnRepositories } from './debian/own-mirrors.js';
import { type OwnRepository, ownSuite } from './debian/own-repository.js';
import type { Suite } from './debian/release-suites.js';
import type { SuiteDate } from './debian/suite.js';
import { hostOf } from './host.js';
import { openNet } from './net/download.js';
import type { Net } from './net/net.js';
import { openPlaces, type Places } from './places.js';
import { readPackInWorker } from './store/pack-thread.js';
import { type PacksChoice, pageSettings, ReleasePage } from './store/release-page.js';
import { Store } from './store/store.js';
import { removeStaging } from './system/staging.js';
import type { Target } from './target.js';
import { cacheEnvironment, placesOf, proxiesOf, type World } from './world.js';

/** What everything that makes a tree works with; one for each run. */
export interface Context extends Places {
  /** The machine that programs are chosen for: this one, or another one that a lock is written for. */
  readonly host: Target;
  readonly net: Net;
  /** Ends what the run has begun: once it fails there is nothing to wait for. */
  readonly ending: AbortController;
  readonly mirrors: Mirrors;
  /** The suites that the user brings: packages of a sysroot may come from them, and nothing else. */
  readonly ownSuites: readonly Suite[];
  readonly store: Store;
  /** Keys that stand for those in `data/`. */
  readonly keys: Keyring | undefined;
  /** The folders of this machine's keyrings. */
  readonly keyFolders: readonly string[];
  readonly now: Date;
  /** The day whose state of the archive is wanted, when it is not today's. */
  readonly at?: Date | undefined;
  /** The dates of a lock that is being renewed: suites that are older are refused. */
  readonly notBefore?: readonly SuiteDate[] | undefined;
  /** Folder of the resolutions that this machine remembers; undefined when the archive is to be read again. */
  readonly records: string | undefined;
  /** The sums of `InRelease` files that this run has asked for. */
  readonly sums: Map<string, Promise<string | undefined>>;
  /** What this run is reading of releases. */
  readonly readings: Map<string, Promise<Reading>>;
  /** Value of PATH, for finding programs such as xz. */
  readonly path: string;
  close(): Promise<void>;
}

/** The time for which packages are chosen. */
export function dayOf({ at, now }: Pick<Context, 'at' | 'now'>): Date {
  return at ?? now;
}

/**
 * Opens the context of a run.
 * @param options.mirrors base URLs that the user named
 * @param options.repositories those that the user brings; none when absent
 * @param options.packs who is asked for packs; nobody when absent
 * @param options.fresh has the archive read again; when absent, what this machine read lately is used
 * @param options.warn takes what the run goes on without
 * @throws CrossrootError when apt's configuration or a mirror cannot be used, and on a machine that Crossroot
 * does not run on.
 */
export async function openContext(options: {
  readonly world: World;
  readonly mirrors: readonly string[];
  readonly repositories?: readonly OwnRepository[];
  readonly useCache: boolean;
  readonly packs?: PacksChoice;
  readonly fresh?: { readonly at?: Date | undefined; readonly notBefore: readonly SuiteDate[] };
  readonly warn: (line: string) => void;
}): Promise<Context> {
  const { world, warn, fresh, repositories = [] } = options;
  const host = hostOf(world.host);
  decodeXzInThreads(world.xzWorker);
  const { environment } = world;
  const { aptRoot, publicMirrors } = world;
  const released = await findMirrors({ mirrors: options.mirrors, aptRoot, publicMirrors, at: fresh?.at });
  const { toolCache, temp } = await openPlaces(world, warn);
  const ending = new AbortController();
  const settings = { ...world.netSettings, proxies: proxiesOf(environment) };
  const net = openNet(settings, ending);
  const pageNet = openNet(pageSettings(settings), ending);
  const path = environment.PATH ?? '';
  const unpack = readPackInWorker(world.packWorker);
  const { packs = { kind: 'off' } } = options;
  const forCache = options.useCache ? cacheEnvironment(environment) : undefined;
  const store = new Store({
    toolCache,
    toolCacheFrom: placesOf(environment).toolCacheFrom,
    temp: world.temp,
    warn,
    path,
    now: world.clock,
    readPack: unpack,
    page:
      packs.kind === 'off'
        ? undefined
        : new ReleasePage({
            ...world.releasePage(),
            ...(packs.kind === 'own' ? { base: packs.base, warn } : {}),
            ...{ net: pageNet, ending: ending.signal, path, readPack: unpack },
          }),
    // A digest that is written down for others must be what the packages come to.
    ownOnly: fresh !== undefined,
    remote:
      forCache &&
      new (await import('./store/github-cache.js')).GithubCache({
        ...{ job: world.cacheJob, environment: forCache, path, warn },
        ...world.cacheLimits,
      }),
    findTool: toolCache === world.toolCache ? world.findTool : undefined,
  });
  return {
    host,
    net,
    ending,
    mirrors: withOwnRepositories(released, repositories, environment),
    ownSuites: repositories.map(ownSuite),
    store,
    keys: world.keys,
    keyFolders: world.keyFolders,
    now: new Date(world.clock()),
    temp,
    toolCache,
    at: fresh?.at,
    notBefore: fresh?.at === undefined ? fresh?.notBefore : undefined,
    records: fresh === undefined ? join(toolCache, 'crossroot-resolutions') : undefined,
    sums: new Map(),
    readings: new Map(),
    path,
    close: async () => {
      try {
        await net.close();
        await pageNet.close();
        await store.saved();
      } finally {
        await removeStaging(temp);
        if (existsSync(temp)) warn(`${temp} cannot be removed; a later run tries again`);
      }
    },
  };
}
