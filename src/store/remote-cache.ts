import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CrossrootError, factsOf, messageOf } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { makePrivateDirectory } from '../system/private-directory.js';
import { makeStaging } from '../system/staging.js';
import { isFull } from '../system/storage-error.js';
import { type readPack, readPackNote, writePack } from './pack.js';
import type { FoundTree } from './tool-cache.js';
import { cacheKey, type TreeKey } from './tree-key.js';

/** A cache elsewhere that keeps one file for a key. Its failures are warnings of its own. */
export interface RemoteCache {
  /** Puts the file of a key at `file`; false when there is none. */
  restore(key: string, file: string): Promise<boolean>;
  save(key: string, file: string): Promise<void>;
}

/** What restoring and saving work with. */
export interface CacheOptions {
  readonly remote?: RemoteCache | undefined;
  /** The value of PATH on which `zstd` is looked for. */
  readonly path: string;
  readonly readPack: typeof readPack;
  readonly warn: (line: string) => void;
}

/** A tree, and the digest that it must have, where it is pinned, or else what looks at it. */
type Wanted = TreeKey & { readonly digest?: string; readonly check?: (root: string) => void };

/** A tree that was restored or made. */
export type NewTree = Pick<FoundTree, 'digest' | 'madeInMs'>;

/**
 * Fetches the pack of a tree to a new file, and unpacks it into a new folder.
 * @returns what came; `undefined`, with nothing left of it, when there is no pack or it is not what it should
 * be.
 * @throws CrossrootError when the disk is full.
 */
export async function restorePack(
  wanted: Wanted,
  pack: string,
  tree: string,
  { remote, path, warn, readPack }: CacheOptions,
  phase: Phase,
): Promise<NewTree | undefined> {
  if (remote === undefined) return undefined;
  const { kind, digest } = wanted;
  const key = cacheKey(wanted);
  phase.info(`cache key ${key}, made from ${wanted.madeOf}`, 'detail');
  try {
    if (!(await remote.restore(key, pack))) return undefined;
    mkdirSync(tree, { recursive: true });
    const { sha256 } = await readPack(pack, tree, path);
    const note = readPackNote(pack);
    if (digest !== undefined && digest !== sha256) {
      warn(`the cached ${kind} is not the pinned one, making it again: ${sha256} is not ${digest}`);
    } else if (digest === undefined && note?.key !== key) {
      warn(`the cached ${kind} does not match its key, making it again: ${key}`);
    } else {
      if (digest === undefined) wanted.check?.(tree);
      phase.info(`restored from the cache, key ${key}`, 'detail');
      return { digest: sha256, madeInMs: note?.madeInMs };
    }
  } catch (error) {
    if (error instanceof CrossrootError && isFull(error.cause)) throw error;
    warn(`the cached ${kind} cannot be used, making it again: ${factsOf(error)}`);
  }
  await rm(tree, { recursive: true, force: true });
  await rm(pack, { force: true });
  return undefined;
}

/**
 * Packs a tree and saves it, beside whatever the caller does meanwhile. Never rejects: a failure is a warning.
 * @param place where the pack is staged; made where there is none.
 */
export async function savePack(
  wanted: Wanted,
  { path: root, digest, madeInMs }: FoundTree,
  place: string,
  { remote, path, warn }: CacheOptions,
): Promise<void> {
  if (remote === undefined) return;
  let staging: string | undefined;
  try {
    makePrivateDirectory(place);
    staging = makeStaging(place);
    const pack = join(staging, 'pack');
    const key = cacheKey(wanted);
    const note = madeInMs === undefined ? undefined : { key, madeInMs };
    await writePack(root, pack, { path, digest, note });
    await remote.save(key, pack);
  } catch (error) {
    warn(`cannot save the ${wanted.kind} to the cache: ${factsOf(error)}`);
  } finally {
    const keep = (error: unknown) => warn(`${staging} cannot be removed: ${messageOf(error)}`);
    if (staging !== undefined) await rm(staging, { recursive: true, force: true }).catch(keep);
  }
}
