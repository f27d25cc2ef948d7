import { chmodSync, lstatSync, lutimesSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CrossrootError, codeOf, factsOf } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { makeTriedStaging } from '../system/place-problem.js';
import { plainPath } from '../system/plain-path.js';
import { makePrivateDirectory, whyShared } from '../system/private-directory.js';
import { removeStaging } from '../system/staging.js';
import { isFull, isUnwritable, storageError } from '../system/storage-error.js';
import { digestTree, type KnownSums, walk } from '../unpack/tree-digest.js';
import type { PackFile, ReleasePage } from './release-page.js';
import type { CacheOptions, NewTree } from './remote-cache.js';
import {
  type FindTool,
  type FoundTree,
  type KnownDigest,
  signTree,
  ToolCache,
  writeMarker,
} from './tool-cache.js';
import { type TreeKey, treeFolder } from './tree-key.js';

/** A tree that is asked for: a tree without a pin is found by its key. */
export interface TreeSpec extends TreeKey {
  /**
   * The digest that the tree must have, where it is pinned. A tree that is there is used when its key has come
   * to that digest before: a lock can name one that its packages do not make.
   */
  readonly digest?: string;
  /** Its pack on the release page, where that has one. Only of a tree with a digest. */
  readonly pack?: PackFile | undefined;
  /** True for a tree that no other machine would look for: it stays out of the remote cache. */
  readonly localOnly?: boolean;
  /** @throws CrossrootError for a folder that is no such tree: a pack without a pin may hold any. */
  readonly check?: (root: string) => void;
  /** Makes the tree in an empty folder; gives the sums of the files that it took while it wrote them. */
  readonly make: (root: string) => Promise<KnownSums | undefined>;
}

/** A tree that is ready for use. */
export interface StoredTree extends FoundTree {
  readonly from: 'tool cache' | 'cache' | 'release page' | 'made';
  /** How long it took to have it, in milliseconds. */
  readonly tookMs: number;
  /** Ends when the pack is saved to the remote cache; never rejects. */
  readonly saved: Promise<void>;
}

export interface StoreOptions extends CacheOptions {
  /** The tool cache: a folder that lasts. */
  readonly toolCache: string;
  /** The variable that names it. */
  readonly toolCacheFrom?: string;
  /** The look-up of the runner, where the tool cache is the runner's. */
  readonly findTool?: FindTool | undefined;
  /** The folder for packs, and for trees when the tool cache cannot be written. */
  readonly temp: string;
  /** Absent where no page of packs is asked. */
  readonly page?: ReleasePage | undefined;
  /** True when the digest of a tree without a pin must be one made here, never what a pack states. */
  readonly ownOnly?: boolean;
  readonly now: () => number;
}

/** Where trees go in a folder for temporary files. */
export function treesIn(temp: string): string {
  return join(temp, 'crossroot-trees');
}

type Provided = Omit<StoredTree, 'tookMs'>;

/** A tree that is new here. */
type Provision = NewTree & { readonly from: Exclude<StoredTree['from'], 'tool cache'> };

/**
 * Where trees live on a machine: in the tool cache, else in the remote cache, else on the release page, else
 * made. A tree is kept under
 * its digest; which digest the packages of a tree have come to is remembered beside it.
 *
 * Marker and tree are staged together and appear by one rename. Of several processes that make the same tree,
 * the first one's stays. A pack from the remote cache is digested and held against the pin; without a pin it
 * states its own digest.
 */
export class Store {
  readonly #options: StoreOptions;
  readonly #toolCache: ToolCache;
  /** Used when the tool cache cannot be written. */
  readonly #fallback: ToolCache;
  readonly #saving: Promise<void>[] = [];
  #hasWarned = false;

  constructor(options: StoreOptions) {
    const { toolCache, findTool, temp, warn } = options;
    this.#options = options;
    this.#toolCache = new ToolCache(toolCache, warn, findTool);
    this.#fallback = new ToolCache(treesIn(temp), warn);
  }

  /** Milliseconds since any moment. */
  now(): number {
    return this.#options.now();
  }

  /** Tells what a run goes on with that is not as it was asked for. */
  warn(line: string): void {
    this.#options.warn(line);
  }

  /**
   * Finds or makes a tree. Its path is one that all tools can carry.
   * @throws CrossrootError when a new tree does not have the pinned digest, and when neither the tool cache nor
   * the folder for temporary files can take it; and what `make` throws.
   */
  async get(spec: TreeSpec, phase: Phase): Promise<StoredTree> {
    const started = this.now();
    const provided = (await this.#find(spec, phase)) ?? (await this.#provide(spec, phase));
    return { ...provided, path: plainPath(provided.path), tookMs: this.now() - started };
  }

  /** Waits until all packs are saved, or have failed to be. */
  async saved(): Promise<void> {
    await Promise.all(this.#saving);
  }

  async #find(spec: TreeSpec, phase: Phase): Promise<Provided | undefined> {
    const mayUseFallback = whyShared(this.#fallback.folder) === undefined;
    for (const place of [this.#toolCache, ...(mayUseFallback ? [this.#fallback] : [])]) {
      const known = this.#recall(place, spec);
      const digest = spec.digest ?? known;
      const found = digest === undefined ? undefined : await place.find({ kind: spec.kind, digest }, phase);
      if (found === undefined) continue;
      if (place !== this.#toolCache) await this.#sayWhyNotToolCache(spec);
      if (digest === known) return { ...found, from: 'tool cache', saved: Promise.resolve() };
      phase.info(`${found.path} was not recorded as made from these packages: fetching them to check`);
    }
    return undefined;
  }

  async #provide(spec: TreeSpec, phase: Phase): Promise<Provided> {
    const { place, staging } = await this.#stage(spec);
    try {
      return await this.#restoreOrMake(spec, place, staging, phase);
    } catch (error) {
      throw storageError(error, `making the ${spec.kind}`, place.folder);
    } finally {
      await removeStaging(staging);
    }
  }

  /** A staging folder in the first place that can be written. */
  async #stage(spec: TreeSpec): Promise<{ place: ToolCache; staging: string }> {
    const own = await this.#stageInToolCache(spec);
    if (own !== undefined) return { place: this.#toolCache, staging: own };
    const fallback = this.#fallback.folder;
    try {
      makePrivateDirectory(fallback);
      return { place: this.#fallback, staging: await makeTriedStaging(fallback) };
    } catch (error) {
      throw storageError(error, 'writing the folder for temporary files', fallback);
    }
  }

  /** The same in the tool cache; undefined, after a warning, where that cannot be written. */
  async #stageInToolCache(spec: TreeSpec): Promise<string | undefined> {
    const { folder } = this.#toolCache;
    try {
      this.#toolCache.refuseShared(spec.kind, spec.digest ?? this.#recall(this.#toolCache, spec));
      return await makeTriedStaging(folder);
    } catch (error) {
      if (!isUnwritable(error) && !isFull(error)) throw storageError(error, 'writing the tool cache', folder);
      const why = error instanceof CrossrootError ? factsOf(error) : codeOf(error);
      const named = this.#options.toolCacheFrom === undefined ? '' : ` of ${this.#options.toolCacheFrom}`;
      if (!this.#hasWarned)
        this.#options.warn(
          `the tool cache ${folder}${named} cannot be written (${why}): using ${this.#fallback.folder} instead`,
        );
      this.#hasWarned = true;
      return undefined;
    }
  }

  /** A run that finds its trees where an earlier one had to put them warns as that one did. */
  async #sayWhyNotToolCache(spec: TreeSpec): Promise<void> {
    const staging = this.#hasWarned ? undefined : await this.#stageInToolCache(spec);
    if (staging !== undefined) await removeStaging(staging);
  }

  async #restoreOrMake(spec: TreeSpec, place: ToolCache, staging: string, phase: Phase): Promise<Provided> {
    const entry = join(staging, 'entry');
    const tree = join(entry, treeFolder);
    const { savePack } = await import('./remote-cache.js');
    const cache = { ...this.#options, remote: spec.localOnly ? undefined : this.#options.remote };
    const { from, ...made } =
      (await this.#restore(spec, join(staging, 'pack'), tree, cache, phase)) ?? (await this.#make(spec, tree));
    for (const folder of [entry, tree]) chmodSync(folder, 0o755);
    writeMarker(`${tree}.complete`, { ...made, signature: signTree(tree) });
    const { path, other } = await place.publish({ kind: spec.kind, digest: made.digest }, entry, phase);
    this.#remember(place, spec, { digest: made.digest, from: from === 'made' ? 'made' : 'pack' });
    const nothingSaved = Promise.resolve();
    if (other !== undefined) return { ...other, from: 'tool cache', saved: nothingSaved };
    // What the page has is not kept in the cache as well, whose space is the user's.
    if (from !== 'made') return { path, ...made, from, saved: nothingSaved };
    const saved = savePack(spec, { path, ...made }, this.#fallback.folder, cache);
    this.#saving.push(saved);
    return { path, ...made, from, saved };
  }

  async #restore(
    spec: TreeSpec,
    file: string,
    tree: string,
    cache: CacheOptions,
    phase: Phase,
  ): Promise<Provision | undefined> {
    const { digest, kind, pack } = spec;
    if (digest === undefined && this.#options.ownOnly) return undefined;
    const { restorePack } = await import('./remote-cache.js');
    const cached = await restorePack(spec, file, tree, cache, phase);
    if (cached !== undefined) return { ...cached, from: 'cache' };
    if (digest === undefined || pack === undefined) return undefined;
    const isThere = await this.#options.page?.restore({ kind, digest }, pack, file, tree, phase);
    return isThere === true ? { digest, madeInMs: undefined, from: 'release page' } : undefined;
  }

  async #make(spec: TreeSpec, tree: string): Promise<Provision> {
    const started = this.now();
    const digest = await makeAndDigest(tree, spec.make);
    if (spec.digest === undefined || spec.digest === digest) {
      return { digest, madeInMs: Math.round(this.now() - started), from: 'made' };
    }
    throw new CrossrootError({
      what: `the ${spec.kind} does not have the pinned digest`,
      why: [`its digest: ${digest}`, `pinned: ${spec.digest}`, 'its packages are the pinned ones'],
      todo: [
        'if the digest in the lock was edited: restore the file from version control, or update it with `crossroot lock`',
        'otherwise report this with the log of the run',
      ],
    });
  }

  #recall(place: ToolCache, spec: TreeSpec): string | undefined {
    const known = place.recall(spec);
    return known?.from === 'pack' && this.#options.ownOnly ? undefined : known?.digest;
  }

  /** Remembering only saves time: a run that has its tree goes on without. */
  #remember(place: ToolCache, spec: TreeSpec, known: KnownDigest): void {
    try {
      place.remember(spec, known);
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
      this.#options.warn(
        `cannot record the digest of the ${spec.kind}, so the next run makes it again: ${factsOf(error)}`,
      );
    }
  }
}

/** 1980-01-01, the time of everything that Crossroot itself put into a tree. */
const ownTime = 315_532_800;

/** Makes a tree in a new folder, and gives its digest. */
export async function makeAndDigest(root: string, make: TreeSpec['make']): Promise<string> {
  mkdirSync(root, { recursive: true });
  const since = lstatSync(root).mtimeMs;
  const sums = await make(root);
  settleTree(root, since);
  return (await digestTree(root, sums)).sha256;
}

/**
 * Makes a new tree independent of who made it and when: files become 0644 or 0755 by their owner's execute bit,
 * folders 0755, and what is younger than `sinceMs` gets a fixed time, so that a pack of it has the same bytes
 * elsewhere and build scripts that compare times with those of headers see the same ones.
 *
 * @param sinceMs when making the tree began, in milliseconds since 1970 by the file system's own time.
 */
export function settleTree(root: string, sinceMs: number): void {
  for (const { disk, type } of walk(root)) {
    const stat = lstatSync(disk);
    const wanted = type === 'file' && (stat.mode & 0o100) === 0 ? 0o644 : 0o755;
    if (type !== 'symlink' && (stat.mode & 0o7777) !== wanted) chmodSync(disk, wanted);
    if (stat.mtimeMs >= sinceMs) lutimesSync(disk, ownTime, ownTime);
  }
}
