import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { messageOf } from '../errors.js';

/** What goes over a port: bytes, or the end with what went wrong. */
type Message = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: string | undefined };

/**
 * Gives bytes to another thread. While it works on a piece, the next one is made; no more are on their way.
 * Never rejects: the other thread learns of a failure.
 */
export async function giveBytes(port: MessagePort, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  let taken: Promise<unknown> = Promise.resolve();
  let failure: string | undefined;
  try {
    for await (const piece of pieces) {
      await taken;
      const bytes = new Uint8Array(piece);
      port.postMessage({ bytes } satisfies Message, [bytes.buffer]);
      taken = once(port, 'message');
    }
  } catch (error) {
    failure = messageOf(error);
  }
  await taken;
  // A thread that ended before its last message was taken would take it along.
  taken = once(port, 'message');
  port.postMessage({ failure } satisfies Message);
  await taken;
}

/**
 * The bytes that another thread gives.
 * @throws Error with the failure of the other thread, and when the signal ends it
 */
export async function* takeBytes(port: MessagePort, signal?: AbortSignal): AsyncGenerator<Buffer> {
  for (;;) {
    const [message]: Message[] = await once(port, 'message', { signal });
    const isLast = message === undefined || 'failure' in message;
    if (!isLast) yield Buffer.from(message.bytes.buffer);
    port.postMessage('taken');
    if (!isLast) continue;
    if (message?.failure !== undefined) throw new Error(message.failure);
    return;
  }
}
