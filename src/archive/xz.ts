import { Duplex, Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../errors.js';
import { giveBytes, takeBytes } from '../system/thread-channel.js';

/** What XZ Embedded's return codes (`enum xz_ret`) mean. */
const xzAnswers = new Map([
  ['4', 'the dictionary is larger than 64 MiB'],
  ['5', 'this is not in the .xz format'],
  ['6', 'the stream uses an option that is not supported'],
  ['7', 'the compressed data is corrupt'],
  ['8', 'unexpected end of input'],
]);

/** The program of threads that decode, once a run has said which it is. */
let worker: string | undefined;

/**
 * Has streams decoded in threads of their own, side by side: the decoder takes twice as long as the program
 * `xz`, and there is one in each thread.
 * @param program the compiled `xz-worker`; undefined: this thread decodes
 */
export function decodeXzInThreads(program: string | undefined): void {
  worker = program;
}

/** The decoder inside the bundle as a stage of a pipeline. @param isSmall what takes less time than a thread */
export function bundledXz(isSmall: boolean): Duplex {
  return worker === undefined || isSmall ? Duplex.from(decodeXz) : inThread(worker);
}

/** Decodes in this thread; one stream after the other. @throws Error for what is no whole .xz file. */
export async function* decodeXz(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { default: xz } = await import('xz-decompress');
  const reader = new xz.XzReadableStream(Readable.toWeb(Readable.from(source))).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (error) {
    const code = /error code (\d+)/.exec(messageOf(error))?.[1];
    throw new Error(xzAnswers.get(code ?? '8') ?? messageOf(error), { cause: error });
  } finally {
    // One that is left open holds the one decoder that there is.
    await reader.cancel().catch(() => undefined);
  }
}

function inThread(program: string): Duplex {
  return Duplex.from(async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const [input, output] = [new MessageChannel(), new MessageChannel()];
    const ports = [input.port2, output.port2];
    const thread = new Worker(program, { workerData: ports, transferList: ports });
    const ended = new AbortController();
    thread.once('error', (error) => ended.abort(error));
    thread.once('exit', () => ended.abort(new Error('the decoding thread has ended')));
    void giveBytes(input.port1, source);
    try {
      yield* takeBytes(output.port1, ended.signal);
    } catch (error) {
      throw ended.signal.aborted ? ended.signal.reason : error;
    } finally {
      await thread.terminate();
    }
  });
}
