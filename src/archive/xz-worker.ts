/** Decodes one .xz stream in a thread of its own, see `decodeXzInThreads`. */
import { type MessagePort, workerData } from 'node:worker_threads';
import { giveBytes, takeBytes } from '../system/thread-channel.js';
import { decodeXz } from './xz.js';

/** How many bytes go over at once: each message takes as long as decoding some kilobytes. */
const pieceBytes = 1 << 20;

const [input, output]: readonly [MessagePort, MessagePort] = workerData;
await giveBytes(output, inPieces(decodeXz(takeBytes(input))));

async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    bytes += chunk.length;
    if (bytes < pieceBytes) continue;
    yield Buffer.concat(waiting);
    [waiting, bytes] = [[], 0];
  }
  yield Buffer.concat(waiting);
}
