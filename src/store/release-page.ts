import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hasZstd } from '../archive/zstd.js';
import { CrossrootError, factsOf } from '../errors.js';
import type { Net, NetSettings } from '../net/net.js';
import type { Phase } from '../reporting/report.js';
import { readText } from '../system/open-file.js';
import { isFull } from '../system/storage-error.js';
import { formatBytes } from '../text/format.js';
import type { readPack } from './pack.js';
import type { CachedTree } from './tree-key.js';

/** What is known of a pack's file before it is fetched. */
export interface PackFile {
  /** In bytes. */
  readonly size: number;
  /** Over the file, lowercase hexadecimal. */
  readonly sha256: string;
}

/** The place where the packs of pinned trees are offered. */
export interface PackPlace {
  /** Each pack is right beneath it, see {@link packName}. */
  readonly base: string;
  /** How long it may stand still, in milliseconds, added up over a download. */
  readonly patienceMs: number;
}

/** How long Crossroot's own release page may stand still. */
const patienceMs = 4_000;
/** Larger is no file with the URL of a page, in bytes. */
const mostBytes = 2 ** 16;

/** The release page that a file names, `data/packs.json`. @throws a system error when there is no such file. */
export function releasePageIn(file: string): PackPlace {
  const { base } = JSON.parse(readText(file, mostBytes));
  return { base, patienceMs };
}

/** Who is asked for packs: Crossroot's release page, nobody, or a place of the user's. */
export type PacksChoice = { readonly kind: 'auto' | 'off' } | { readonly kind: 'own'; readonly base: string };

export interface ReleasePageOptions extends PackPlace {
  /** Opened with {@link pageSettings}. */
  readonly net: Net;
  /** Aborted when the run ends. */
  readonly ending: AbortSignal;
  /** The value of PATH on which `zstd` is looked for. */
  readonly path: string;
  readonly readPack: typeof readPack;
  /** Takes why packages serve; a line of the tree's phase when absent. */
  readonly warn?: ((line: string) => void) | undefined;
}

/** The name of the pack of a tree. */
export function packName({ kind, digest }: CachedTree): string {
  return `${kind}-${digest}.tar.zst`;
}

/**
 * How the network is used for a place that may fail, because packages can always serve: a cut is gone on from
 * once, and nobody waits as long as the place asks to.
 */
export function pageSettings(settings: NetSettings): NetSettings {
  return { ...settings, attempts: Math.min(2, settings.attempts), retryAfterCapMs: 0 };
}

const tickMs = 250;
/** Bytes a second; a place that gives less stands still. */
const leastRate = 64 * 1024;

/**
 * Packs of pinned trees on a release page, which is a place like a mirror: what comes is held against the size
 * and SHA256 of the pin as it arrives, then the tree against its digest. At the first failure it is not asked
 * again in the run, which says so once, and packages serve.
 */
export class ReleasePage {
  readonly #options: ReleasePageOptions;
  #off = false;

  constructor(options: ReleasePageOptions) {
    this.#options = options;
  }

  /**
   * Fetches a pack to a new file, and unpacks it into a new folder.
   * @returns false, with nothing left, when the page did not give the tree.
   * @throws CrossrootError when the disk is full, or the run is ending.
   */
  async restore(
    wanted: CachedTree,
    pack: PackFile,
    file: string,
    tree: string,
    phase: Phase,
  ): Promise<boolean> {
    if (this.#off) return false;
    const { path, readPack, ending } = this.#options;
    try {
      if (!hasZstd(path))
        throw new Error(`there is no zstd on PATH, and Node ${process.versions.node} has none`);
      await this.#fetch(wanted, pack, file, phase);
      mkdirSync(tree, { recursive: true });
      const { sha256 } = await readPack(file, tree, path);
      if (sha256 !== wanted.digest)
        throw new Error(
          `the pack of the ${wanted.kind} has the digest ${sha256}, but ${wanted.digest} is pinned`,
        );
      phase.info(`from the release page: ${packName(wanted)}, ${formatBytes(pack.size)}`, 'detail');
      return true;
    } catch (error) {
      const isFullDisk = error instanceof CrossrootError && isFull(error.cause);
      if (isFullDisk || ending.aborted) throw error;
      this.#turnOff(factsOf(error), phase);
    }
    for (const left of [tree, file]) await rm(left, { recursive: true, force: true });
    return false;
  }

  #turnOff(why: string, phase: Phase): void {
    if (this.#off) return;
    this.#off = true;
    const line = `using packages instead of packs: ${why}`;
    if (this.#options.warn === undefined) phase.info(line);
    else this.#options.warn(line);
  }

  async #fetch(wanted: CachedTree, pack: PackFile, file: string, phase: Phase): Promise<void> {
    const { base, net, patienceMs: patience } = this.#options;
    const tooSlow = new AbortController();
    let arrived = 0;
    let stoodStill = 0;
    // Ticks and not one time-out: what arrived while this process was held up is read in between.
    const ticks = setInterval(() => {
      if (arrived < (leastRate * tickMs) / 1000) stoodStill += tickMs;
      arrived = 0;
      if (stoodStill >= patience) tooSlow.abort();
    }, tickMs);
    try {
      const what = `the pack of the ${wanted.kind}`;
      const sources = [{ name: 'release page', url: `${base}/${packName(wanted)}` }];
      const onBytes = (bytes: number) => {
        arrived += bytes;
        phase.downloaded(bytes);
      };
      const { signal } = tooSlow;
      phase.downloaded(0, pack.size);
      await net.toFile({ what, sources, ...pack, maxBytes: pack.size, onBytes, signal }, file);
    } catch (error) {
      if (!tooSlow.signal.aborted) throw error;
      throw new Error(`${base} sent nothing for ${patience / 1000} s`, { cause: error });
    } finally {
      clearInterval(ticks);
    }
  }
}
