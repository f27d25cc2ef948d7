import { lstatSync, mkdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { isPrivateDirectory, makePrivateDirectory } from '../system/private-directory.js';
import { makeStaging, sweepStaging } from '../system/staging.js';
import { isUnwritable, storageError } from '../system/storage-error.js';
import { digestTree, type KnownSums } from '../unpack/tree-digest.js';
import { type KnownDigest, recallDigest, rememberDigest } from './known-digests.js';
import type { readPack } from './pack.js';
import { type NewTree, type RemoteCache, restorePack, savePack } from './remote.js';
import { readStamp, settleTree, signTree, writeStamp } from './stamp.js';
import { type CachedTool, findInToolCache } from './tool-cache.js';

export type TreeKind = 'sysroot' | 'gcc' | 'rust';

/** A tree that somebody wants. */
export interface TreeSpec {
  readonly kind: TreeKind;
  /** SHA256 (lowercase hexadecimal) over what the tree is made of, by which a tree without a pin is found. */
  readonly key: string;
  /** What went into the key, for whoever reads the log. */
  readonly madeOf: string;
  /** The digest that the tree must have, where it is pinned: it is found by that alone. */
  readonly digest?: string;
  /** True for a tree that no other machine would look for: it stays out of the remote cache. */
  readonly localOnly?: boolean;
  /**
   * Makes the tree in an empty folder. Sums that it took while it wrote the files may be told, so that the
   * files need not be read again.
   */
  readonly make: (staging: string, tellSums: (sums: KnownSums) => void) => Promise<void>;
}

/** A tree that is ready for use. */
export interface StoredTree {
  readonly path: string;
  readonly digest: string;
  readonly from: 'tool cache' | 'cache' | 'made';
  /** How long it took to have it, in milliseconds. */
  readonly tookMs: number;
  /**
   * How long it took to make it, here or where its pack was written, in milliseconds; undefined where nobody
   * noted it.
   */
  readonly madeInMs: number | undefined;
  /** Ends when the pack is saved to the remote cache; never rejects. */
  readonly saved: Promise<void>;
}

export interface StoreOptions {
  /** The tool cache: a folder that lasts. */
  readonly toolCache: string;
  /** The folder for packs, and for trees when the tool cache cannot be written. */
  readonly temp: string;
  /** The value of PATH on which `zstd` is looked for. */
  readonly path: string;
  readonly remote?: RemoteCache;
  /**
   * True: the digest of a tree without a pin is one that this machine has made of its packages, never what a
   * pack states.
   */
  readonly ownOnly?: boolean;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Unpacks packs. */
  readonly readPack: typeof readPack;
  readonly warn: (line: string) => void;
}

/** What a tree is found by. */
interface NamedTree {
  readonly kind: TreeKind;
  readonly digest: string;
}

/** A tree that stands in a place. */
interface Standing {
  readonly path: string;
  readonly digest: string;
  readonly madeInMs: number | undefined;
}

/** A tree that was found or made, before it is known how long that took. */
type Provided = Omit<StoredTree, 'tookMs'>;

/**
 * Where trees live on a machine: in the tool cache in the layout of `@actions/tool-cache`
 * (`<tool>/<version>/<arch>` and a marker `<arch>.complete`), else in the remote cache, else made. A tree
 * stands under its digest; which digest the packages of a tree without a pin have come to is remembered beside
 * it.
 *
 * Marker and tree are staged together and appear by one rename of the folder that holds both, so whoever looks
 * sees all of a tree or nothing; of several processes that make the same tree, the first one's stays and the
 * others use it.
 *
 * A standing tree is used when the file facts in its marker still hold, else it is digested again; one that is
 * not what its marker or its pin says is made anew. The marker is believed, with a pin too: that guards against
 * damage and not against another program of the same user. A pack is digested and held against the pin; without
 * a pin it states its own digest.
 */
export class Store {
  readonly #options: StoreOptions;
  #toldFallback = false;

  constructor(options: StoreOptions) {
    this.#options = options;
  }

  /** Milliseconds by the store's clock. */
  now(): number {
    return this.#options.now();
  }

  /**
   * Finds or makes a tree.
   *
   * @throws CrossrootError when a new tree does not have the pinned digest, and when neither the tool cache nor
   * the folder for temporary files can take it; and what `make` throws.
   */
  async get(spec: TreeSpec, phase: Phase): Promise<StoredTree> {
    const started = this.#options.now();
    const provided = await this.#find(spec, phase);
    return { ...provided, tookMs: this.#options.now() - started };
  }

  async #find(spec: TreeSpec, phase: Phase): Promise<Provided> {
    if (!/^[0-9a-f]{64}$/.test(spec.key)) throw new Error(`${spec.key} is no SHA256`);
    const [toolCache, temporary] = this.#places();
    for (const place of [toolCache, ...(isPrivateDirectory(temporary) ? [temporary] : [])]) {
      const digest = spec.digest ?? this.#recall(place, spec);
      const standing = digest === undefined ? undefined : await this.#lookUp(place, spec.kind, digest, phase);
      if (standing !== undefined) return { ...standing, from: 'tool cache', saved: Promise.resolve() };
    }
    const { place, staging } = this.#stage();
    try {
      await sweepStaging(staging);
      return await this.#provide(spec, place, staging, phase);
    } catch (error) {
      throw storageError(error, `making the ${spec.kind}`, place);
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  }

  #recall(place: string, spec: TreeSpec): string | undefined {
    const known = recallDigest(place, spec);
    return known?.from === 'pack' && this.#options.ownOnly ? undefined : known?.digest;
  }

  /** Remembering only saves time: a run that has its tree goes on without. */
  #remember(place: string, spec: TreeSpec, known: KnownDigest): void {
    try {
      rememberDigest(place, spec, known);
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
      this.#options.warn(
        `which digest the packages of the ${spec.kind} came to is not remembered, and the next run makes it anew: ${messageOf(error)}`,
      );
    }
  }

  /** The tool cache, and the place that is used when it cannot be written. */
  #places(): readonly [string, string] {
    return [this.#options.toolCache, join(this.#options.temp, 'crossroot-trees')];
  }

  #stage(): { place: string; staging: string } {
    const [toolCache, temporary] = this.#places();
    try {
      return { place: toolCache, staging: makeStaging(toolCache) };
    } catch (error) {
      if (!isUnwritable(error)) throw storageError(error, 'writing the tool cache', toolCache);
      if (!this.#toldFallback)
        this.#options.warn(
          `the tool cache ${toolCache} cannot be written (${codeOf(error)}): trees go to ${temporary}`,
        );
      this.#toldFallback = true;
    }
    try {
      makePrivateDirectory(temporary);
      return { place: temporary, staging: makeStaging(temporary) };
    } catch (error) {
      throw storageError(error, 'writing the folder for temporary files', temporary);
    }
  }

  async #provide(spec: TreeSpec, place: string, staging: string, phase: Phase): Promise<Provided> {
    const entry = join(staging, 'entry');
    const tree = join(entry, 'x64');
    const mayRestore = spec.digest !== undefined || !this.#options.ownOnly;
    const where = { pack: join(staging, 'pack'), tree };
    const { remote, ...local } = this.#options;
    const door = spec.localOnly || remote === undefined ? local : { ...local, remote };
    const restored = mayRestore ? await restorePack(spec, where, door, phase) : undefined;
    const { digest, madeInMs } = restored ?? (await this.#make(spec, tree));
    const time = madeInMs === undefined ? {} : { madeInMs };
    writeStamp(`${tree}.complete`, { digest, signature: signTree(tree), ...time });
    const winner = await this.#publish({ kind: spec.kind, digest }, place, entry, phase);
    // What a lock says of a pack is not known to be what its packages come to; what was made here is.
    if (spec.digest === undefined || restored === undefined)
      this.#remember(place, spec, { digest, from: restored === undefined ? 'made' : 'pack' });
    if (winner !== undefined) return { ...winner, from: 'tool cache', saved: Promise.resolve() };
    const path = treePath(place, { kind: spec.kind, digest });
    if (restored !== undefined) return { path, ...restored, from: 'cache', saved: Promise.resolve() };
    const saved = savePack(spec, { path, digest, madeInMs }, this.#places()[1], door);
    return { path, digest, madeInMs, from: 'made', saved };
  }

  async #make(spec: TreeSpec, tree: string): Promise<NewTree> {
    const started = this.#options.now();
    mkdirSync(tree, { recursive: true });
    const since = lstatSync(tree).mtimeMs;
    let known: KnownSums | undefined;
    await spec.make(tree, (sums) => {
      known = sums;
    });
    settleTree(tree, since);
    const { sha256 } = await digestTree(tree, known);
    if (spec.digest === undefined || spec.digest === sha256) {
      return { digest: sha256, madeInMs: Math.round(this.#options.now() - started) };
    }
    throw new CrossrootError({
      what: `the ${spec.kind} that was made is not the pinned one`,
      why: [`its digest: ${sha256}`, `pinned: ${spec.digest}`],
      todo: 'report this with the log of the run; if the pin is your own and was to change, pin the tree anew',
    });
  }

  /** Puts an entry into its place; gives the tree of somebody who was faster, if there is one. */
  async #publish(tree: NamedTree, place: string, entry: string, phase: Phase): Promise<Standing | undefined> {
    const target = dirname(treePath(place, tree));
    mkdirSync(dirname(target), { recursive: true });
    for (let attempt = 1; ; attempt++) {
      try {
        renameSync(entry, target);
        return undefined;
      } catch (error) {
        const taken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error) ?? '');
        if (!taken || attempt === 5) throw error;
      }
      const winner = await this.#lookUp(place, tree.kind, tree.digest, phase);
      if (winner !== undefined) return winner;
    }
  }

  /** The tree of a place if it is what it should be; anything else that stands there is removed. */
  async #lookUp(place: string, kind: TreeKind, digest: string, phase: Phase): Promise<Standing | undefined> {
    const path = treePath(place, { kind, digest });
    const folder = dirname(path);
    let inode: number | undefined;
    try {
      inode = inodeOf(folder);
      if (inode === undefined) return undefined;
      const found = await this.#examine(path, { kind, digest });
      if (typeof found !== 'string') return found;
      this.#options.warn(`the ${kind} in ${place} is made anew: ${found}`);
    } catch (error) {
      if (!isUnwritable(error)) throw error;
      // Either it cannot be read, or somebody else has found it unfit and moved it away.
      if (codeOf(error) !== 'ENOENT' || inodeOf(folder) !== inode) return undefined;
    }
    await this.#discard(place, folder, inode, phase);
    return undefined;
  }

  /** The tree, or why it cannot be used. */
  async #examine(path: string, tree: NamedTree): Promise<Standing | string> {
    const place = dirname(dirname(dirname(path)));
    if ((await findInToolCache(place, toolOf(tree))) === undefined) return 'it has no marker';
    const marker = `${path}.complete`;
    const stamp = readStamp(marker);
    if (stamp === undefined) return 'its marker is damaged';
    const { digest } = tree;
    if (stamp.digest !== digest) return `its marker says ${stamp.digest}, and ${digest} is wanted`;
    const signature = signTree(path);
    const standing = { path, digest, madeInMs: stamp.madeInMs };
    if (signature === stamp.signature) return standing;
    const { sha256 } = await digestTree(path);
    if (sha256 !== digest) return `it was changed: its digest was ${digest} and is ${sha256}`;
    try {
      writeStamp(marker, { ...stamp, signature });
    } catch (error) {
      if (!isUnwritable(error)) throw error;
    }
    return standing;
  }

  /** Moves a folder out of its place, unless somebody has replaced it meanwhile, and removes it. */
  async #discard(place: string, folder: string, inode: number | undefined, phase: Phase): Promise<void> {
    try {
      const staging = makeStaging(place);
      try {
        if (inodeOf(folder) === inode) renameSync(folder, join(staging, 'unfit'));
      } finally {
        await rm(staging, { recursive: true, force: true });
      }
    } catch (error) {
      if (!isUnwritable(error)) throw error;
      phase.info(`${folder} cannot be removed: ${messageOf(error)}`);
    }
  }
}

/**
 * Where a tree stands in a place. Versions of the tool cache must be semver, hence the digest as a pre-release.
 */
function treePath(place: string, tree: NamedTree): string {
  const { name, version } = toolOf(tree);
  return join(place, name, version, 'x64');
}

function toolOf({ kind, digest }: NamedTree): CachedTool {
  return { name: `crossroot-${kind}`, version: `1.0.0-h${digest.slice(0, 32)}` };
}

function inodeOf(folder: string): number | undefined {
  return lstatSync(folder, { throwIfNoEntry: false })?.ino;
}
