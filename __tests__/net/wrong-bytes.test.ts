import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openNet } from '../../src/net/download.js';
import {
  type Answer,
  failureOf,
  payload,
  quick,
  resetAfter,
  sha256,
  untilClose,
  want,
  wantUnknown,
  withFolder,
  withServer,
} from './server.js';

const good: Answer = (response) => response.end(payload);
const open = () => openNet(quick);

test('fetches a body again that ended early though its Content-Length was right', async () => {
  const answer: Answer = (response, n) => {
    if (n === 1) resetAfter(response, 1000);
    else response.end(payload);
  };
  await withServer({ '/a': answer }, open, async (server, net) => {
    const fetched = await net.toBytes(want(server.source('/a')));
    expect(Buffer.from(fetched.bytes).equals(payload)).toBe(true);
    expect(server.asked).toEqual(['/a', '/a']);
  });
});

test('fetches a body again that ended early without a Content-Length', async () => {
  const answer: Answer = (response, n) => untilClose(response, n > 1 ? payload : payload.subarray(0, 1000));
  await withServer({ '/a': answer }, open, async (server, net) => {
    const fetched = await net.toBytes(want(server.source('/a')));
    expect(fetched.bytes).toHaveLength(payload.length);
    expect(fetched.sha256).toBe(sha256(payload));
    expect(server.asked).toEqual(['/a', '/a']);
  });
});

test('goes to the next source after a bounded number of short bodies, then fails naming sizes and places', async () => {
  const stated: Answer = (response) => response.end(payload.subarray(0, 500));
  const unstated: Answer = (response) => untilClose(response, payload.subarray(0, 600));
  await withServer({ '/a': stated, '/b': unstated }, open, async (server, net) => {
    const failure = await failureOf(
      net.toBytes(want(server.source('/a', 'mirror'), server.source('/b', 'public mirror'))),
    );
    expect(server.asked).toEqual(['/a', '/a', '/a', '/b', '/b', '/b']);
    expect(failure.what).toBe('cannot download libx-dev 1.0-1 arm64');
    expect(failure.why).toEqual([
      `mirror ${server.base}/a: offers 500 bytes instead of 100000 (tried 3 times)`,
      `public mirror ${server.base}/b: the body ended after 600 of 100000 bytes (tried 3 times)`,
    ]);
    expect(failure.todo.length).toBeGreaterThan(0);
    expect(failure.isGoneSomewhere).toBe(false);
  });
});

test('stops an endless body at the first chunk over the promised size and asks the next source', async () => {
  const endless: Answer = (response) => {
    const more = () => {
      while (!response.destroyed && response.write(payload));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };
  await withServer({ '/endless': endless, '/b': good }, open, async (server, net) => {
    let arrived = 0;
    const onBytes = (bytes: number) => {
      arrived += bytes;
    };
    await net.toBytes({ ...want(server.source('/endless'), server.source('/b')), onBytes });
    expect(server.asked).toEqual(['/endless', '/b']);
    // What came of the endless body: its promised size and no more than the chunk that went over.
    expect(arrived).toBeGreaterThan(2 * payload.length);
    expect(arrived).toBeLessThanOrEqual(2 * payload.length + 65_536);
  });
});

test('refuses one byte more than promised', async () => {
  const answer: Answer = (response) => untilClose(response, Buffer.concat([payload, Buffer.from('x')]));
  await withServer({ '/a': answer }, open, async (server, net) => {
    const failure = await failureOf(net.toBytes(want(server.source('/a'))));
    expect(failure.why).toEqual([`mirror ${server.base}/a: sent more bytes than the 100000 promised`]);
  });
});

test('reads no body whose Content-Length is over what was promised or allowed', async () => {
  const answer: Answer = (response) => response.end(Buffer.alloc(300_000));
  await withServer({ '/a': answer }, open, async (server, net) => {
    let arrived = 0;
    const onBytes = (bytes: number) => {
      arrived += bytes;
    };
    const promised = await failureOf(net.toBytes({ ...want(server.source('/a')), onBytes }));
    expect(promised.message).toContain('offers 300000 bytes, more than the 100000 promised');
    const allowed = await failureOf(net.toBytes({ ...wantUnknown(server.source('/a')), onBytes }));
    expect(allowed.message).toContain('offers 300000 bytes, more than the 200000 allowed');
    expect(arrived).toBe(0);
  });
});

test('stops a body of unknown size at the bytes allowed', async () => {
  const answer: Answer = (response) => untilClose(response, Buffer.alloc(300_000));
  await withServer({ '/a': answer }, open, async (server, net) => {
    const failure = await failureOf(net.toBytes(wantUnknown(server.source('/a'))));
    expect(failure.message).toContain('sent more bytes than the 200000 allowed');
  });
});

test('drops a body of the right size with another SHA256 and asks the next source at once', async () => {
  const other = Buffer.alloc(payload.length, 7);
  const answers = { '/a': ((response) => response.end(other)) as Answer, '/b': good };
  await withFolder(async (folder) => {
    await withServer(answers, open, async (server, net) => {
      await net.toFile(want(server.source('/a'), server.source('/b')), join(folder, 'x.deb'));
      expect(server.asked).toEqual(['/a', '/b']);
      const failure = await failureOf(net.toFile(want(server.source('/a')), join(folder, 'y.deb')));
      expect(failure.why).toEqual([
        `mirror ${server.base}/a: 100000 bytes have the SHA256 ${sha256(other)}, not ${sha256(payload)}`,
      ]);
      expect(await readdir(folder)).toEqual(['x.deb']);
    });
  });
});

test("takes a captive portal's page for what it is", async () => {
  const portal: Answer = (response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end('<html>log in');
  await withServer({ '/a': portal }, open, async (server, net) => {
    const promised = await failureOf(net.toBytes(want(server.source('/a'))));
    expect(promised.why).toEqual([`mirror ${server.base}/a: offers 12 bytes instead of 100000 (an HTML page)`]);
    const unknown = await failureOf(net.toBytes(wantUnknown(server.source('/a'))));
    expect(unknown.why).toEqual([`mirror ${server.base}/a: the response is an HTML page, not the file`]);
    expect(unknown.todo[0]).toContain('login page');
    expect(server.asked).toEqual(['/a', '/a']);
  });
});

test('asks for the bytes as they are and refuses a Content-Encoding', async () => {
  const encoded: Answer = (response) => response.setHeader('content-encoding', 'gzip').end(payload);
  await withServer({ '/a': encoded, '/b': good }, open, async (server, net) => {
    await net.toBytes(want(server.source('/a'), server.source('/b')));
    expect(server.asked).toEqual(['/a', '/b']);
    expect(server.requests.map((request) => request.headers['accept-encoding'])).toEqual([
      'identity',
      'identity',
    ]);
    const failure = await failureOf(net.toBytes(wantUnknown(server.source('/a'))));
    expect(failure.message).toContain('refused a body with Content-Encoding gzip');
  });
});
