import { linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CrossrootError, messageOf } from '../errors.js';
import { runProgram } from '../system/process.js';
import { makeTemporaryFolder } from '../system/temporary-folder.js';
import { keepingEntries, readCacheEntry } from './cache-entry.js';
import type { RemoteCache } from './remote-cache.js';

export interface GithubCacheOptions {
  /** The compiled `cache-job`. */
  readonly job: string;
  /** The variables of the job, by the folder that it works in: with the cache service and the token for it. */
  readonly environment: (folder: string) => Readonly<Record<string, string | undefined>>;
  /** The value of PATH on which `zstd` is looked for. */
  readonly path: string;
  readonly warn: (line: string) => void;
  /** The longest that a restore may take, in milliseconds. */
  readonly restoreMs?: number;
  /** The longest that a save may take, in milliseconds. */
  readonly saveMs?: number;
}

/** What came of a job, with what went wrong in a line. */
interface Outcome {
  readonly done: boolean;
  readonly failure?: string | undefined;
}

/** The only name in a cache entry. It is relative, so that entries fit whatever folder a runner works in. */
const packName = 'pack.tar.zst';

/**
 * The GitHub cache as the remote cache of a store: one entry a key, one file an entry.
 *
 * `@actions/cache` runs in a process of its own: a service that stalls is ended at a deadline with all its
 * sockets, its tar and its partial files; its annotations are counted and not printed. The first failure is one
 * warning, and switches the cache off for the rest of the run.
 */
export class GithubCache implements RemoteCache {
  #off = false;

  constructor(private readonly options: GithubCacheOptions) {}

  async restore(key: string, file: string): Promise<boolean> {
    return await this.#inFolder(file, async (folder) => {
      const { done, failure } = await this.#run('restore', key, folder, this.options.restoreMs ?? 60_000);
      if (done) await this.#takePack(folder, key, file);
      else if (failure !== undefined) this.#fail(`restoring ${key}: ${failure}`);
      return done && !this.#off;
    });
  }

  async #takePack(folder: string, key: string, file: string): Promise<void> {
    const pack = join(folder, packName);
    try {
      await readCacheEntry(folder, packName, pack, this.options.path);
      renameSync(pack, file);
    } catch (error) {
      const why = error instanceof CrossrootError ? [error.what, ...error.why].join(': ') : messageOf(error);
      this.#fail(`restoring ${key}: ${why}`);
    }
  }

  async save(key: string, file: string): Promise<void> {
    await this.#inFolder(file, async (folder) => {
      linkSync(file, join(folder, packName));
      const { done, failure } = await this.#run('save', key, folder, this.options.saveMs ?? 120_000);
      if (!done && failure !== undefined) this.#fail(`saving ${key}: ${failure}`);
      return done;
    });
  }

  /** Runs an operation in a folder beside the file, and removes that folder with whatever is left in it. */
  async #inFolder(file: string, operation: (folder: string) => Promise<boolean>): Promise<boolean> {
    if (this.#off) return false;
    // @actions/cache splits command lines at spaces, and takes paths for patterns.
    if (/[^\w./@+=:,-]/.test(dirname(file))) {
      this.#fail(`the path of its folder has spaces or special characters: ${dirname(file)}`);
      return false;
    }
    let folder: string | undefined;
    try {
      folder = makeTemporaryFolder(join(dirname(file), 'cache-'));
      return await operation(folder);
    } catch (error) {
      this.#fail(messageOf(error));
      return false;
    } finally {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    }
  }

  #fail(why: string): void {
    if (!this.#off) this.options.warn(`continuing without the GitHub cache: ${why}`);
    this.#off = true;
  }

  async #run(operation: 'restore' | 'save', key: string, folder: string, time: number): Promise<Outcome> {
    const environment = this.options.environment(folder);
    let output = '';
    const take = (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-100_000);
    };
    const args = [this.options.job, operation, packName, key];
    const env = operation === 'restore' ? keepingEntries(environment, folder) : environment;
    const options = { cwd: folder, env, limits: { time, bytes: 2 ** 28 } };
    const { failure, isLate, stderr } = await runProgram(process.execPath, args, take, options);
    if (failure === undefined) return outcomeOf(`${output}\n${stderr}`);
    return { done: false, failure: isLate ? `no response within ${time / 1000} s` : failure };
  }
}

/** The library reports failures as annotations, and why a save was refused in debug lines. */
function outcomeOf(output: string): Outcome {
  const lines = output.split('\n');
  if (lines.includes('{"done":true}')) return { done: true };
  const reported =
    find(lines, /^::debug::Failed to reserve cache: (?:Error: )?(.*)$/) ??
    find(lines, /^::(?:warning|error)(?: [^:]*)?::(.*)$/) ??
    (lines.includes('{"done":false}')
      ? undefined
      : (find(lines, /^(\w*Error: .*)$/) ?? 'it ended without a result'));
  // Another job has saved the same key: that is as good.
  if (reported !== undefined && /\(409\)|already[ _]exists/i.test(reported)) return { done: false };
  return { done: false, failure: reported?.replace(/%0A.*/, '').replaceAll(/\?\S+/g, '?…') };
}

function find(lines: readonly string[], pattern: RegExp): string | undefined {
  return lines.map((line) => pattern.exec(line)?.[1]).find((text) => text !== undefined);
}
