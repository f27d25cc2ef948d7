import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request with what would be answered without the fault. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The file that is asked for, when the server has it. */
  readonly file: Buffer | undefined;
  /** Answers as if there were no fault. */
  readonly answer: () => void;
}

/** Answers a request in a way of its own. */
export type Handler = (exchange: Exchange) => void | Promise<void>;

/** A status without the file, with headers such as `retry-after`. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Handler {
  return ({ response }) => {
    response.writeHead(code, headers).end(`${code}\n`);
  };
}

/** Other bytes in place of the file. */
export function bytes(other: Uint8Array | string, headers: Readonly<Record<string, string>> = {}): Handler {
  return ({ response }) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(other), ...headers }).end(other);
  };
}

/** The file with one byte changed in its middle: the right size, another sum. */
export const alteredByte: Handler = ({ response, file = Buffer.alloc(1) }) => {
  const other = Buffer.from(file);
  const middle = other.length >> 1;
  other[middle] = (other[middle] ?? 0) ^ 1;
  response.writeHead(200, { 'content-length': other.length }).end(other);
};

/** The first half of the file. With a length the connection breaks off; without one the body just ends. */
export function cutShort(withLength: boolean): Handler {
  return async ({ response, file = Buffer.alloc(2) }) => {
    response.writeHead(200, withLength ? { 'content-length': file.length } : {});
    await written(response, file.subarray(0, file.length >> 1));
    if (withLength) response.destroy();
    else response.end();
  };
}

/** The file and `extra` bytes more; no length is given. */
export function longer(extra: number): Handler {
  return ({ response, file = Buffer.alloc(0) }) => {
    response.writeHead(200);
    response.write(file);
    response.end(Buffer.alloc(extra));
  };
}

/** The first half of the file, then nothing more, until the client or the archive closes. */
export const stalled: Handler = async ({ response, file = Buffer.alloc(2) }) => {
  response.writeHead(200, { 'content-length': file.length });
  await written(response, file.subarray(0, file.length >> 1));
};

/** One byte each `milliseconds`. */
export function trickle(milliseconds: number): Handler {
  return async ({ response, file = Buffer.alloc(2) }) => {
    response.writeHead(200, { 'content-length': file.length });
    for (let at = 0; at < file.length && !response.destroyed; at += 1) {
      await written(response, file.subarray(at, at + 1));
      await sleep(milliseconds);
    }
    response.end();
  };
}

/** The connection is reset after `count` bytes of the file; the ETag is the one of a whole answer. */
export function resetAfter(count: number, etag: string): Handler {
  return async ({ request, response, file = Buffer.alloc(0) }) => {
    response.writeHead(200, { 'content-length': file.length, etag, 'accept-ranges': 'bytes' });
    await written(response, file.subarray(0, count));
    request.socket.resetAndDestroy();
  };
}

/** Sends the client elsewhere. */
export function redirect(location: string, code = 302): Handler {
  return status(code, { location });
}

/** The page of a captive portal. */
export const portal: Handler = bytes('<!DOCTYPE html><title>Please log in</title>', {
  'content-type': 'text/html',
});

function written(response: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    response.write(chunk, () => resolve());
  });
}
