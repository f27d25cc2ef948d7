import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { decodeXzInThreads } from './archive/xz.js';
import type { Reading } from './debian/choose-packages.js';
import type { Keyring } from './debian/keyring.js';
import { findMirrors, type Mirrors, type PublicMirrors, publicMirrors } from './debian/mirrors.js';
import { withOwnRepositories } from './debian/own-mirrors.js';
import { type OwnRepository, ownSuite } from './debian/own-repository.js';
import type { Suite } from './debian/release-suites.js';
import type { SuiteDate } from './debian/suite.js';
import { CrossrootError, factsOf } from './errors.js';
import { type Host, hostOf } from './host.js';
import { openNet } from './net/download.js';
import { defaultNetSettings, type Net, type NetSettings } from './net/net.js';
import type { GithubCacheOptions } from './store/github-cache.js';
import { readPackInWorker } from './store/pack-thread.js';
import { type BuiltInPins, pinsIn } from './store/plan.js';
import {
  type PackPlace,
  type PacksChoice,
  pageSettings,
  ReleasePage,
  releasePageIn,
} from './store/release-page.js';
import { Store, treesIn } from './store/store.js';
import { type FindTool, findInRunnersToolCache } from './store/tool-cache.js';
import { makeTriedStaging, NoProgramsError, pathProblem } from './system/place-problem.js';
import { makePrivateDirectory } from './system/private-directory.js';
import { removeStaging } from './system/staging.js';
import { isFull, isUnwritable, storageError } from './system/storage-error.js';
import type { Target } from './target.js';

/** The outside world of a run. The entries open the real one; tests open another. */
export interface World {
  readonly environment: Readonly<Record<string, string>>;
  readonly host: Host;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The host's glibc version, for example `2.39`; undefined when it has another C library. */
  readonly hostGlibc: () => string | undefined;
  /** The folder of apt's configuration. */
  readonly aptRoot: string;
  /** The tool cache: where trees live on this machine. */
  readonly toolCache: string;
  /** The look-up of the runner, where the tool cache is the runner's. */
  readonly findTool?: FindTool;
  /** A folder for files that the run needs only while it works. */
  readonly temp: string;
  /** Keys that stand for those in `data/`. */
  readonly keys?: Keyring;
  /** The folders of this machine's keyrings. */
  readonly keyFolders: readonly string[];
  /** The programs that talk to the GitHub cache, unpack packs, and decode xz where the machine has none. */
  readonly cacheJob: string;
  readonly packWorker: string;
  readonly xzWorker: string;
  /** How long the GitHub cache may take; its usual limits when absent. */
  readonly cacheLimits?: Pick<GithubCacheOptions, 'restoreMs' | 'saveMs'>;
  readonly publicMirrors: PublicMirrors;
  /** How patient the network is; its proxies come from the variables. */
  readonly netSettings: NetSettings;
  /** The trees that Crossroot itself pins. */
  readonly pins: BuiltInPins;
  /** Where their packs are. */
  readonly releasePage: () => PackPlace;
}

/** The world of the process that runs. */
export function realWorld(): World {
  const environment = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return {
    environment,
    host: { platform: process.platform, arch: process.arch },
    // What is set while a run works changes neither its day nor its times.
    clock: () => Math.round(performance.timeOrigin + performance.now()),
    hostGlibc,
    aptRoot: '/etc/apt',
    keyFolders: ['/usr/share/keyrings', '/etc/apt/keyrings', '/etc/apt/trusted.gpg.d'],
    toolCache: placesOf(environment).toolCache,
    temp: placesOf(environment).temp,
    cacheJob: besideEntry('cache-job'),
    packWorker: besideEntry('pack-worker'),
    xzWorker: besideEntry('xz-worker'),
    publicMirrors,
    netSettings: defaultNetSettings,
    pins: pinsIn(dataPath('pins')),
    releasePage: () => releasePageIn(dataPath('packs.json')),
  };
}

/** The places that the variables name, and which of them do. */
function placesOf(environment: World['environment']) {
  const { RUNNER_TOOL_CACHE, XDG_CACHE_HOME, RUNNER_TEMP, TMPDIR } = environment;
  const cacheHome = XDG_CACHE_HOME || join(environment.HOME || ownHome(), '.cache');
  const home = XDG_CACHE_HOME ? 'XDG_CACHE_HOME' : 'HOME';
  return {
    toolCache: RUNNER_TOOL_CACHE || join(cacheHome, 'crossroot'),
    toolCacheFrom: RUNNER_TOOL_CACHE ? 'RUNNER_TOOL_CACHE' : home,
    temp: RUNNER_TEMP || tmpdir(),
    tempFrom: RUNNER_TEMP || !TMPDIR ? 'RUNNER_TEMP' : 'TMPDIR',
  };
}

/** Empty for a user that the system does not know, as in many containers. */
function ownHome(): string {
  try {
    return userInfo().homedir;
  } catch {
    return '';
  }
}

/** The world of a step of a workflow: the tool cache is the runner's, and is read as every action does. */
export function workflowWorld(): World {
  const world = realWorld();
  const isRunners = world.environment.RUNNER_TOOL_CACHE === world.toolCache;
  return isRunners ? { ...world, findTool: findInRunnersToolCache } : world;
}

/** What is in `data/` and not in the bundles, so that new pins need no new bundles. */
function dataPath(name: string): string {
  return join(dirname(process.argv[1] ?? ''), '../../data', name);
}

/** A bundle beside the one that was started. */
function besideEntry(name: string): string {
  return join(dirname(process.argv[1] ?? ''), '..', name, 'index.js');
}

const glibcReport = v.object({ header: v.object({ glibcVersionRuntime: v.string() }) });

function hostGlibc(): string | undefined {
  const report = v.safeParse(glibcReport, process.report.getReport());
  return report.success ? report.output.header.glibcVersionRuntime : undefined;
}

/** What everything that makes a tree works with; one for each run. */
export interface Context {
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
  /** A folder of this run alone, removed at its end. */
  readonly temp: string;
  /** Where trees and launchers live: the tool cache, or the place that serves for it. */
  readonly toolCache: string;
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
        if (existsSync(temp)) warn(`${temp} cannot be removed; a later run will`);
      }
    },
  };
}

/**
 * Packages wait beside the trees that are made of them: what a killed run leaves there, the next one removes.
 * Where the tool cache takes nothing more, they wait in the folder for temporary files; one that can start no
 * programs is of no use even for what is in it.
 */
async function openPlaces(
  world: World,
  warn: (line: string) => void,
): Promise<Pick<Context, 'toolCache' | 'temp'>> {
  const { toolCacheFrom, tempFrom } = placesOf(world.environment);
  refuseUnusablePaths(world);
  const trees = treesIn(world.temp);
  let { toolCache } = world;
  try {
    return { toolCache, temp: await makeTriedStaging(toolCache) };
  } catch (error) {
    if (!isUnwritable(error) && !isFull(error)) throw storageError(error, 'writing the tool cache', toolCache);
    if (error instanceof NoProgramsError) {
      warn(`the tool cache of ${toolCacheFrom} cannot be used: ${factsOf(error)}; using ${trees} instead`);
      toolCache = trees;
    }
  }
  try {
    makePrivateDirectory(trees);
    return { toolCache, temp: await makeTriedStaging(trees) };
  } catch (error) {
    const places = `the tool cache ${world.toolCache} (${toolCacheFrom}) and the temporary folder ${world.temp} (${tempFrom})`;
    throw storageError(error, `writing both ${places}`, world.temp);
  }
}

/**
 * Refuses places whose files could not be named.
 * @throws CrossrootError that names the variable.
 */
export function refuseUnusablePaths({ environment, toolCache, temp }: World): void {
  const { toolCacheFrom, tempFrom } = placesOf(environment);
  refusePath(toolCache, toolCacheFrom);
  refusePath(temp, tempFrom);
}

function refusePath(folder: string, variable: string): void {
  const why = pathProblem(folder);
  if (why === undefined) return;
  throw new CrossrootError({
    what: `trees cannot be kept in ${JSON.stringify(folder)}, which ${variable} names`,
    why,
    todo: `set ${variable} to the absolute path of a folder without \`:\`, \`;\` and control characters`,
  });
}

/**
 * The variables of the process that talks to the GitHub cache, by its working folder; undefined where no cache
 * service is named: at a terminal, and on some servers.
 */
export function cacheEnvironment(environment: Readonly<Record<string, string | undefined>>) {
  const { ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL } = environment;
  if (!ACTIONS_CACHE_URL && !ACTIONS_RESULTS_URL) return undefined;
  return (folder: string) => ({ ...environment, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder });
}

function proxiesOf(environment: World['environment']) {
  return {
    http: environment.http_proxy || environment.HTTP_PROXY || '',
    https: environment.https_proxy || environment.HTTPS_PROXY || '',
    except: environment.no_proxy || environment.NO_PROXY || '',
  };
}
