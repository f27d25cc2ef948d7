/** Unpacks a pack in a thread of its own, see `readPackInWorker`. */
import { parentPort, workerData } from 'node:worker_threads';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { readPack } from './pack.js';
import type { PackAnswer, PackOrder } from './pack-thread.js';

const order: PackOrder = workerData;
parentPort?.postMessage(await answer());

async function answer(): Promise<PackAnswer> {
  try {
    return { digest: await readPack(...order) };
  } catch (error) {
    if (!(error instanceof CrossrootError)) return { failure: { what: messageOf(error) } };
    const { what, why, todo, cause } = error;
    const code = codeOf(cause);
    return { failure: { what, why, todo, ...(code === undefined ? {} : { cause: { code } }) } };
  }
}
