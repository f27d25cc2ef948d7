import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Keyring } from './debian/keyring.js';
import { type PublicMirrors, publicMirrors } from './debian/mirrors.js';
import type { Host } from './host.js';
import { defaultNetSettings, type NetSettings } from './net/net.js';
import type { GithubCacheOptions } from './store/github-cache.js';
import { type BuiltInPins, pinsIn } from './store/plan.js';
import { type PackPlace, releasePageIn } from './store/release-page.js';
import { type FindTool, findInRunnersToolCache } from './store/tool-cache.js';

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
export function placesOf(environment: World['environment']) {
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

/**
 * The variables of the process that talks to the GitHub cache, by its working folder; undefined where no cache
 * service is named: at a terminal, and on some servers.
 */
export function cacheEnvironment(environment: Readonly<Record<string, string | undefined>>) {
  const { ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL } = environment;
  if (!ACTIONS_CACHE_URL && !ACTIONS_RESULTS_URL) return undefined;
  return (folder: string) => ({ ...environment, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder });
}

/** The proxies that the variables name, by the scheme of an address; empty for none. */
export function proxiesOf(environment: World['environment']) {
  return {
    http: environment.http_proxy || environment.HTTP_PROXY || '',
    https: environment.https_proxy || environment.HTTPS_PROXY || '',
    except: environment.no_proxy || environment.NO_PROXY || '',
  };
}
