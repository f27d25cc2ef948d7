import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GithubCache } from '../../src/store/github-cache.js';
import { stagingName } from '../../src/system/storage-error.js';
import { cacheEnvironment } from '../../src/world.js';
import type { CacheServer } from './cache-server.js';
import { entryOf } from './entries.js';
import type { Machine } from './runner.js';

/** The packs in a cache service, out of the tarballs of `@actions/cache` in which they are kept. */
export interface CachedPacks {
  /** The key of the only pack of a kind of tree. */
  keyOf(kind: string): string;
  read(key: string): Promise<Buffer>;
  /** Puts other bytes in a pack's place, as if a run had saved them. */
  replace(key: string, bytes: Uint8Array): Promise<void>;
}

/** @param folder for temporary files */
export function cachedPacks(server: CacheServer, folder: string): CachedPacks {
  const warn = (line: string): void => {
    throw new Error(line);
  };
  const environment = cacheEnvironment({ PATH: process.env.PATH, ...server.environment });
  if (environment === undefined) throw new Error('the server names no cache service');
  const cache = new GithubCache({ job: entryOf('cache-job'), environment, path: process.env.PATH ?? '', warn });
  return {
    keyOf: (kind) => {
      const keys = [...server.entries.keys()].filter((key) => key.startsWith(`crossroot-${kind}-`));
      const [key] = keys;
      if (key === undefined || keys.length > 1) throw new Error(`${keys.length} packs of the kind ${kind}`);
      return key;
    },
    read: async (key) => {
      // Several may be read at once.
      const file = join(folder, `read-${key}`);
      if (!(await cache.restore(key, file))) throw new Error(`no pack ${key}`);
      return readFile(file);
    },
    replace: async (key, bytes) => {
      const file = join(folder, 'written');
      await writeFile(file, bytes);
      server.entries.delete(key);
      await cache.save(key, file);
    },
  };
}

/**
 * What a run has left behind besides trees: files in the folder for temporary files, and staging in the tool
 * cache.
 */
export async function leftBehind(machine: Machine): Promise<readonly string[]> {
  const staged = join(machine.toolCache, stagingName);
  const places = [machine.temp, ...((await readdir(machine.toolCache)).includes(stagingName) ? [staged] : [])];
  const entries = await Promise.all(
    places.map((place) => readdir(place, { recursive: true, withFileTypes: true })),
  );
  return entries
    .flat()
    .filter((entry) => !entry.isDirectory() || entry.parentPath === staged)
    .map(({ parentPath, name }) => join(parentPath, name));
}
