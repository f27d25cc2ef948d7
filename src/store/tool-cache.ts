import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { CrossrootError, codeOf, factsOf, messageOf } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { replaceText } from '../system/atomic-file.js';
import { fittingText, readText } from '../system/open-file.js';
import { giveBackRights, makePrivateDirectory, refuseShared, whyShared } from '../system/private-directory.js';
import { makeStaging, removeStaging } from '../system/staging.js';
import { isUnwritable } from '../system/storage-error.js';
import { digestTree } from '../unpack/tree-digest.js';
import {
  type CachedTool,
  type CachedTree,
  cachedTool,
  type TreeKey,
  type TreeKind,
  treeFolder,
} from './tree-key.js';

/** Looks a tool up: gives its folder, or an empty text when that is not there or has no marker beside it. */
export type FindTool = (tool: CachedTool) => Promise<string>;

/**
 * Looks a tool up in the runner's tool cache, as every action does. `@actions/tool-cache` takes the folder from
 * the variable of the process and writes debug commands to standard output, so this is for a step of a workflow
 * alone: there the runner has set the variable, and reads the output.
 */
export const findInRunnersToolCache: FindTool = async ({ name, version }) => {
  const { find } = await import('@actions/tool-cache');
  return find(name, version, treeFolder);
};

/** A tree that is there and is what it should be. */
export interface FoundTree {
  readonly path: string;
  readonly digest: string;
  /** How long it took to make it, here or elsewhere, in milliseconds; undefined when that is not known. */
  readonly madeInMs: number | undefined;
}

/** The digest that the ingredients of a tree have come to, as this machine or a pack says. */
export interface KnownDigest {
  readonly digest: string;
  readonly from: 'made' | 'pack';
}

/**
 * Trees in a folder with the layout of `@actions/tool-cache`: `<tool>/<version>/<arch>`, and a marker
 * `<arch>.complete` beside it.
 *
 * A tree is used when the file facts in its marker still hold, else it is digested again. The marker is
 * believed: that guards against damage and not against another program of the same user. What another user can
 * have written is not used, for they can change it while it is in use; and a folder of theirs is not removed.
 */
export class ToolCache {
  /** @param findTool the look-up of the runner, where the folder is the runner's */
  constructor(
    readonly folder: string,
    private readonly warn: (line: string) => void,
    private readonly findTool?: FindTool,
  ) {}

  /** The tree, if it is what it should be; anything else that is in its place is removed. */
  async find(tree: CachedTree, phase: Phase): Promise<FoundTree | undefined> {
    const folder = dirname(this.#pathOf(tree));
    if (whyShared(dirname(folder)) !== undefined) return undefined;
    const inode = inodeOf(folder);
    if (inode === undefined || isOthersFolder(folder)) return undefined;
    let why: string;
    try {
      const found = await this.#examine(tree);
      if (typeof found !== 'string') return found;
      why = found;
    } catch (error) {
      // What no tree can hold is reported in words.
      if (!isUnwritable(error) && !(error instanceof CrossrootError)) throw error;
      // Another process may have found it unfit and moved it away.
      if (inodeOf(folder) !== inode) return undefined;
      why = `it cannot be read: ${factsOf(error)}`;
    }
    this.warn(`making the ${tree.kind} in ${this.folder} again: ${why}`);
    await this.#discard(folder, inode, phase);
    return undefined;
  }

  /**
   * Refuses to make a tree for a place that is not this user's alone.
   * @param digest where it is known already
   * @throws SharedFolderError
   */
  refuseShared(kind: TreeKind, digest = ''): void {
    const entry = dirname(this.#pathOf({ kind, digest }));
    refuseShared(dirname(entry));
    if (isOthersFolder(entry)) refuseShared(entry);
  }

  /**
   * Moves a new tree with its marker into its place, by one rename: another process sees all of it or nothing.
   * @param entry the folder that holds both
   * @returns the tree that is there now: that of another process, if it was faster
   */
  async publish(tree: CachedTree, entry: string, phase: Phase): Promise<{ path: string; other?: FoundTree }> {
    const path = this.#pathOf(tree);
    makePrivateDirectory(dirname(dirname(path)), 0o755);
    for (let attempt = 1; ; attempt++) {
      try {
        renameSync(entry, dirname(path));
        return { path };
      } catch (error) {
        const isTaken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error) ?? '');
        if (!isTaken || attempt === 5) throw error;
        this.refuseShared(tree.kind, tree.digest);
      }
      const other = await this.find(tree, phase);
      if (other !== undefined) return { path, other };
    }
  }

  /** Says which digest the ingredients of a tree have last come to here; undefined when that is not known. */
  recall(tree: TreeKey): KnownDigest | undefined {
    const record = this.#recordOf(tree);
    if ((whyShared(dirname(record)) ?? whyShared(record, 'file')) !== undefined) return undefined;
    try {
      const text = readText(record, mostBytes, { links: 'refuse' });
      const [, digest, from] = /^([0-9a-f]{64}) (made|pack)\n$/.exec(text) ?? [];
      return digest === undefined ? undefined : { digest, from: from === 'made' ? 'made' : 'pack' };
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
      return undefined;
    }
  }

  /**
   * Remembers it, for every process.
   * @throws a system error when it cannot be written.
   */
  remember(tree: TreeKey, { digest, from }: KnownDigest): void {
    const record = this.#recordOf(tree);
    makePrivateDirectory(dirname(record), 0o755);
    replaceText(record, `${digest} ${from}\n`);
  }

  #recordOf({ kind, key }: TreeKey): string {
    return join(this.folder, 'crossroot-digests', `${kind}-${key.slice(0, 32)}`);
  }

  #pathOf(tree: CachedTree): string {
    const { name, version } = cachedTool(tree);
    return join(this.folder, name, version, treeFolder);
  }

  /** The tree, or why it cannot be used. */
  async #examine(tree: CachedTree): Promise<FoundTree | string> {
    const path = this.#pathOf(tree);
    const file = `${path}.complete`;
    const hasMarker = (await this.findTool?.(cachedTool(tree))) ?? (existsSync(path) && existsSync(file));
    if (!hasMarker) return 'it has no marker';
    const shared = whyShared(dirname(path)) ?? whyShared(path);
    if (shared !== undefined) return shared;
    const sharedMarker = whyShared(file, 'file');
    if (sharedMarker !== undefined) return `its marker is not trusted: ${sharedMarker}`;
    const marker = readMarker(file);
    if (marker === undefined) return 'its marker is damaged';
    const { digest } = tree;
    if (marker.digest !== digest) return `its marker says ${marker.digest}, but ${digest} is needed`;
    const signature = signTree(path);
    const found = { path, digest, madeInMs: marker.madeInMs };
    if (signature === marker.signature) return found;
    const { sha256 } = await digestTree(path);
    if (sha256 !== digest) return `it was changed: its digest was ${digest} and is ${sha256}`;
    try {
      writeMarker(file, { ...marker, signature });
    } catch (error) {
      if (!isUnwritable(error)) throw error;
    }
    return found;
  }

  /** Moves a folder out of its place, unless another process has replaced it meanwhile, and removes it. */
  async #discard(folder: string, inode: number, phase: Phase): Promise<void> {
    try {
      const staging = makeStaging(this.folder);
      try {
        const stat = lstatSync(folder, { throwIfNoEntry: false });
        if (stat?.ino === inode) {
          if (stat.isDirectory()) giveBackRights(folder, stat);
          renameSync(folder, join(staging, 'unfit'));
        }
      } finally {
        await removeStaging(staging);
      }
    } catch (error) {
      if (!isUnwritable(error)) throw error;
      phase.info(`${folder} cannot be removed: ${messageOf(error)}`);
    }
  }
}

function inodeOf(folder: string): number | undefined {
  try {
    return lstatSync(folder, { throwIfNoEntry: false })?.ino;
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    return undefined;
  }
}

/** Another user could change their folder while it is read or removed; root need not be feared. */
function isOthersFolder(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && ![process.getuid?.(), 0].includes(stat.uid);
}

/** A marker or a record of a digest has a few hundred. */
const mostBytes = 2 ** 16;

const markerSchema = v.object({
  /** The digest that the tree had when it was put there. */
  digest: v.string(),
  /** The facts of all its files at that time, see {@link signTree}. */
  signature: v.string(),
  /** How long it took to make the tree, in milliseconds, where that is known. */
  madeInMs: v.optional(v.number()),
});

/** What the marker beside a tree says of it. */
type Marker = v.InferOutput<typeof markerSchema>;

/**
 * A SHA256 over path, mode, inode, size, and times of content and inode in nanoseconds of all that is under a
 * root. While it is the same, nothing has changed the tree since it was digested: every change sets the inode's
 * time, which no program can set back.
 */
export function signTree(root: string): string {
  const digest = createHash('sha256');
  const visit = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = `${folder}/${name}`;
      const stat = lstatSync(path, { bigint: true });
      digest.update(
        `${path.slice(root.length)}\0${stat.mode} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}\n`,
      );
      if (stat.isDirectory()) visit(path);
    }
  };
  visit(root);
  return digest.digest('hex');
}

/** `undefined` when there is none or it is damaged. */
function readMarker(file: string): Marker | undefined {
  try {
    const text = fittingText(file, mostBytes, { links: 'refuse' });
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), markerSchema), text);
    return read.success ? read.output : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a marker by one rename. */
export function writeMarker(file: string, marker: Marker): void {
  replaceText(file, `${JSON.stringify(marker)}\n`);
}
