import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { openNet } from '../../src/net/download.js';
import { PlaceFailure } from '../../src/net/failure.js';
import { nextHop } from '../../src/net/request.js';
import { type Answer, failureOf, payload, quick, want, withServer } from './server.js';

const good: Answer = (response) => response.end(payload);
const to =
  (location: string, status = 302): Answer =>
  (response) =>
    response.writeHead(status, { location }).end();
const open = () => openNet(quick);

test.each([301, 302, 303, 307, 308])('follows a relative redirect with %i', async (status) => {
  await withServer(
    { '/archive/x.deb': to('../file/abc?v=1', status), '/file/abc?v=1': good },
    open,
    async (server, net) => {
      await net.toBytes(want(server.source('/archive/x.deb')));
      expect(server.asked).toEqual(['/archive/x.deb', '/file/abc?v=1']);
    },
  );
});

test('follows five hops and refuses a sixth', async () => {
  const chain = Object.fromEntries([0, 1, 2, 3, 4, 5].map((i) => [`/${i}`, to(`/${i + 1}`)]));
  await withServer({ ...chain, '/6': good }, open, async (server, net) => {
    await net.toBytes(want(server.source('/1')));
    const failure = await failureOf(net.toBytes(want(server.source('/0'))));
    expect(failure.why).toEqual([
      `mirror ${server.base}/0: refused the redirect to ${server.base}/6: more than 5 hops`,
    ]);
  });
});

test('refuses a loop at once', async () => {
  await withServer({ '/a': to('/b'), '/b': to('/a') }, open, async (server, net) => {
    const failure = await failureOf(net.toBytes(want(server.source('/a'))));
    expect(failure.why).toEqual([
      `mirror ${server.base}/a: refused the redirect that loops back to ${server.base}/a`,
    ]);
    expect(server.asked).toEqual(['/a', '/b']);
  });
});

test('asks the next source after a redirect that is refused', async () => {
  const nowhere: Answer = (response) => response.writeHead(302).end();
  await withServer(
    { '/a': to('ftp://mirror.example/x'), '/b': nowhere, '/c': good },
    open,
    async (server, net) => {
      const sources = ['/a', '/b', '/c'].map((path) => server.source(path));
      await net.toBytes(want(...sources));
      expect(server.asked).toEqual(['/a', '/b', '/c']);
    },
  );
});

test('refuses a Location with control characters', async () => {
  // A real http server would not send this one.
  const server = createServer((socket) => {
    socket.once('data', () => socket.end('HTTP/1.1 302 Found\r\nLocation: /a\tb\r\nContent-Length: 0\r\n\r\n'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
  const net = openNet(quick);
  try {
    const failure = await failureOf(net.toBytes(want({ name: 'mirror', url })));
    expect(failure.why).toEqual([
      `mirror ${url}: refused the redirect with control characters in its Location`,
    ]);
  } finally {
    await net.close();
    await new Promise((resolve) => server.close(resolve));
  }
});

test.each([
  ['from https to http', 'https://mirror.example/x', 'http://mirror.example/y'],
  ['to a file', 'https://mirror.example/x', 'file:///etc/passwd'],
  ['with a newline', 'https://mirror.example/x', '/y\n'],
  ['with NUL', 'https://mirror.example/x', '/y\u0000'],
  ['with a password', 'https://mirror.example/x', 'https://user:hunter2@mirror.example/y'],
  ['that is no URL', 'https://mirror.example/x', 'https://[half'],
])('refuses a redirect %s', (_, from, location) => {
  let refused: unknown;
  try {
    nextHop([new URL(from)], location);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(PlaceFailure);
  expect(String(refused)).toContain('refused the redirect');
  expect(String(refused)).not.toContain('hunter2');
});

test('follows a redirect from http to https', () => {
  const next = nextHop([new URL('http://mirror.example/x')], 'https://mirror.example/x');
  expect(next.href).toBe('https://mirror.example/x');
});

test('sends the credentials of an address to its own host only, and shows them nowhere', async () => {
  await withServer({ '/moved': good }, open, async (other, net) => {
    const elsewhere = `${other.base}/moved`;
    await withServer({ '/a': to('/b'), '/b': to(elsewhere) }, open, async (server) => {
      const secret = (path: string) => ({
        name: 'mirror',
        url: `http://us%65r:p%40ss@${server.host}${path}?token=hunter2`,
      });
      const plain = { name: 'mirror', url: secret('/a').url.replace('?token=hunter2', '') };
      await net.toBytes(want(plain));
      const basic = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
      expect(server.requests.map((request) => request.headers.authorization)).toEqual([basic, basic]);
      expect(other.requests.map((request) => request.headers.authorization)).toEqual([undefined]);
      const failure = await failureOf(net.toBytes(want(secret('/c'))));
      expect(failure.why).toEqual([`mirror ${server.base}/c: 404 Not Found`]);
      expect(failure.message).not.toMatch(/p%40ss|p@ss|hunter2/);
    });
  });
});
