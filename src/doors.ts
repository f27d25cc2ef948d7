import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Keyring } from './debian/keyring.js';
import { type PublicMirrors, publicMirrors } from './debian/mirrors.js';
import type { Host } from './host.js';
import { type BuiltInPins, builtInPins } from './lock/pins.js';
import { defaultNetSettings, type NetSettings } from './net/settings.js';
import type { GithubCacheOptions } from './tree/github-cache.js';

/** The outside world of a run. The entries open the real one; tests open another. */
export interface Doors {
  /** The variables that are set. */
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
  /** A folder for files that the run needs only while it works. */
  readonly temp: string;
  /** The keys that may sign a release; those in `data/` when absent. */
  readonly keys?: Keyring;
  /** The program that talks to the GitHub cache. */
  readonly cacheJob: string;
  /** The program of the threads that unpack packs. */
  readonly packWorker: string;
  /** How long it may take; its usual limits when absent. */
  readonly cacheLimits?: Pick<GithubCacheOptions, 'restoreMs' | 'saveMs'>;
  readonly publicMirrors: PublicMirrors;
  /** How patient the network is; its proxies come from the variables. */
  readonly netSettings: NetSettings;
  /** The trees that Crossroot itself pins. */
  readonly pins: BuiltInPins;
}

/** The world of the process that runs. */
export function realDoors(): Doors {
  const environment = definedVariables(process.env);
  const cacheHome = environment.XDG_CACHE_HOME || join(homedir(), '.cache');
  return {
    environment,
    host: { platform: process.platform, arch: process.arch },
    clock: Date.now,
    hostGlibc,
    aptRoot: '/etc/apt',
    toolCache: environment.RUNNER_TOOL_CACHE || join(cacheHome, 'crossroot'),
    temp: environment.RUNNER_TEMP || tmpdir(),
    cacheJob: besideEntry('cache-job'),
    packWorker: besideEntry('pack-worker'),
    publicMirrors,
    netSettings: defaultNetSettings,
    pins: builtInPins,
  };
}

/** A bundle that stands beside the one that was started. */
function besideEntry(name: string): string {
  return join(dirname(process.argv[1] ?? ''), '..', name, 'index.js');
}

function definedVariables(variables: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function hostGlibc(): string | undefined {
  const report: unknown = process.report.getReport();
  const header =
    typeof report === 'object' && report !== null && 'header' in report ? report.header : undefined;
  if (typeof header !== 'object' || header === null || !('glibcVersionRuntime' in header)) return undefined;
  return typeof header.glibcVersionRuntime === 'string' ? header.glibcVersionRuntime : undefined;
}
