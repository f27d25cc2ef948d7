/** Unpacks a pack in a thread of its own, see `read-pack-in-worker.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { readPack } from './pack.js';
import type { PackAnswer, PackOrder } from './read-pack-in-worker.js';

const { file, root, path }: PackOrder = workerData;
parentPort?.postMessage(await answer());

async function answer(): Promise<PackAnswer> {
  try {
    return { digest: await readPack(file, root, path) };
  } catch (error) {
    if (!(error instanceof CrossrootError)) return { failure: { what: messageOf(error) } };
    const { what, why, todo, cause } = error;
    const code = codeOf(cause);
    return { failure: { what, why, todo, ...(code === undefined ? {} : { cause: { code } }) } };
  }
}
