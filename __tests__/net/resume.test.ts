import type { ServerResponse } from 'node:http';
import { expect, test } from '@jest/globals';
import { openNet } from '../../src/net/download.js';
import { type Answer, payload, quick, resetAfter, want, wantUnknown, withServer } from './server.js';

const open = () => openNet(quick);
const half = 50_000;

function rest(response: ServerResponse, from: number, headers: Readonly<Record<string, string>>): void {
  const range = `bytes ${from}-${payload.length - 1}/${payload.length}`;
  response.writeHead(206, { 'content-range': range, ...headers });
  response.end(payload.subarray(from));
}

/** The bytes that a request with `Range` asks to begin with. */
function firstByte(range: string | undefined): number {
  return Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? Number.NaN);
}

test.each([
  ['ETag', { etag: '"v1"' }, '"v1"'],
  ['Last-Modified', { 'last-modified': 'Sat, 01 Nov 2025 10:00:00 GMT' }, 'Sat, 01 Nov 2025 10:00:00 GMT'],
])('continues a body after a reset when its %s is the same', async (_, headers, validator) => {
  const answer: Answer = (response, n, request) => {
    if (n === 1) resetAfter(response, half, headers);
    else rest(response, firstByte(request.headers.range), headers);
  };
  await withServer({ '/a': answer }, open, async (server, net) => {
    let arrived = 0;
    const onBytes = (bytes: number) => {
      arrived += bytes;
    };
    const fetched = await net.toBytes({ ...want(server.source('/a')), onBytes });
    expect(Buffer.from(fetched.bytes).equals(payload)).toBe(true);
    expect(arrived).toBe(payload.length);
    const again = server.requests[1]?.headers;
    expect(firstByte(again?.range)).toBeGreaterThan(0);
    expect(again?.['if-range']).toBe(validator);
  });
});

test('starts over when the server answers a range with the whole body', async () => {
  const answer: Answer = (response, n) => {
    if (n === 1) resetAfter(response, half, { etag: '"v1"' });
    else response.setHeader('etag', '"v2"').end(payload);
  };
  await withServer({ '/a': answer }, open, async (server, net) => {
    const fetched = await net.toBytes(want(server.source('/a')));
    expect(Buffer.from(fetched.bytes).equals(payload)).toBe(true);
    expect(server.asked).toHaveLength(2);
  });
});

const wrongRests: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['another ETag', { etag: '"v2"' }],
  ['no ETag', {}],
  ['another first byte', { etag: '"v1"', 'content-range': 'bytes 7-99999/100000' }],
  ['another total', { etag: '"v1"', 'content-range': 'bytes 50000-99998/99999' }],
  ['an unreadable Content-Range', { etag: '"v1"', 'content-range': 'bytes half' }],
];

test.each(wrongRests)('starts over when the rest comes with %s', async (_, headers) => {
  const answer: Answer = (response, n, request) => {
    if (n === 1) resetAfter(response, half, { etag: '"v1"' });
    else if (request.headers.range !== undefined) rest(response, firstByte(request.headers.range), headers);
    else response.end(payload);
  };
  await withServer({ '/a': answer }, open, async (server, net) => {
    const fetched = await net.toBytes(want(server.source('/a')));
    expect(Buffer.from(fetched.bytes).equals(payload)).toBe(true);
    expect(server.requests.map((request) => request.headers.range !== undefined)).toEqual([false, true, false]);
  });
});

test('starts over when the server cannot satisfy the range', async () => {
  const answer: Answer = (response, n, request) => {
    if (n === 1) resetAfter(response, half, { etag: '"v1"' });
    else if (request.headers.range !== undefined) response.writeHead(416).end();
    else response.end(payload);
  };
  await withServer({ '/a': answer }, open, async (server, net) => {
    await net.toBytes(want(server.source('/a')));
    expect(server.asked).toHaveLength(3);
  });
});

test('checks the SHA256 over all pieces and starts over when they do not belong together', async () => {
  const answer: Answer = (response, n, request) => {
    if (n === 1) {
      response.writeHead(200, { 'content-length': payload.length, etag: '"v1"' });
      response.write(Buffer.alloc(half), () => setTimeout(() => response.destroy(), 50));
    } else if (request.headers.range !== undefined) {
      rest(response, firstByte(request.headers.range), { etag: '"v1"' });
    } else {
      response.end(payload);
    }
  };
  await withServer({ '/a': answer }, open, async (server, net) => {
    const fetched = await net.toBytes(want(server.source('/a')));
    expect(Buffer.from(fetched.bytes).equals(payload)).toBe(true);
    expect(server.asked).toHaveLength(3);
  });
});

test.each([
  ['with a weak ETag', { etag: 'W/"v1"' }, want],
  ['without ETag and Last-Modified', {}, want],
  ['whose SHA256 is not known', { etag: '"v1"' }, wantUnknown],
])('does not piece together a body %s', async (_, headers, wanted) => {
  const answer: Answer = (response, n) => {
    if (n === 1) resetAfter(response, half, headers);
    else response.end(payload);
  };
  await withServer({ '/a': answer }, open, async (server, net) => {
    const fetched = await net.toBytes(wanted(server.source('/a')));
    expect(Buffer.from(fetched.bytes).equals(payload)).toBe(true);
    expect(server.requests.map((request) => request.headers.range)).toEqual([undefined, undefined]);
  });
});

test('asks for the whole body again when no byte of it came', async () => {
  const answer: Answer = (response, n) => {
    if (n > 1) {
      response.end(payload);
      return;
    }
    response.writeHead(200, { 'content-length': payload.length, etag: '"v1"' });
    response.flushHeaders();
    setTimeout(() => response.destroy(), 50);
  };
  await withServer({ '/a': answer }, open, async (server, net) => {
    await net.toBytes(want(server.source('/a')));
    expect(server.requests.map((request) => request.headers.range)).toEqual([undefined, undefined]);
  });
});
