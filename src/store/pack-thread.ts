import { Worker } from 'node:worker_threads';
import { CrossrootError, type Failure } from '../errors.js';
import type { TreeDigest } from '../unpack/tree-digest.js';
import type { readPack } from './pack.js';

/** The arguments of `readPack` in a thread. */
export type PackOrder = readonly [file: string, root: string, path: string];

/** What a thread answers. A failure's cause is its code alone: errors do not cross threads whole. */
export type PackAnswer = { readonly digest: TreeDigest } | { readonly failure: Failure };

/**
 * Gives a `readPack` that works in a thread of its own: a run unpacks two packs or three, and making thousands
 * of files keeps a processor busy.
 * @param worker the compiled `pack-worker`
 */
export function readPackInWorker(worker: string): typeof readPack {
  return async (file, root, path) => {
    const order: PackOrder = [file, root, path];
    const answer = await new Promise<PackAnswer>((resolve, reject) => {
      const thread = new Worker(worker, { workerData: order });
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', (code) => reject(new Error(`the thread that unpacks ${file} ended with ${code}`)));
    });
    if ('digest' in answer) return answer.digest;
    throw new CrossrootError(answer.failure);
  };
}
