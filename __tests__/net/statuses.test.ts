import { expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { openNet } from '../../src/net/download.js';
import { type Answer, failureOf, payload, quick, want, withServer } from './server.js';

const good: Answer = (response) => response.end(payload);
const says =
  (status: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end('words of the server');
const open = () => openNet(quick);

test.each([400, 401, 403, 404, 410, 451])('asks the next source at once after %i', async (status) => {
  await withServer({ '/a': says(status), '/b': good }, open, async (server, net) => {
    await net.toBytes(want(server.source('/a'), server.source('/b')));
    expect(server.asked).toEqual(['/a', '/b']);
  });
});

test('tells a file that a place said is missing from other failures', async () => {
  await withServer({ '/gone': says(410), '/closed': says(403) }, open, async (server, net) => {
    const missing = await failureOf(
      net.toBytes(want(server.source('/none', 'mirror'), server.source('/gone', 'snapshot'))),
    );
    expect(missing).toBeInstanceOf(CrossrootError);
    expect(missing.isGoneSomewhere).toBe(true);
    expect(missing.why).toEqual([
      `mirror ${server.base}/none: 404 Not Found`,
      `snapshot ${server.base}/gone: 410 Gone`,
    ]);
    const partly = await failureOf(net.toBytes(want(server.source('/none'), server.source('/closed'))));
    expect(partly.isGoneSomewhere).toBe(true);
    const failed = await failureOf(net.toBytes(want(server.source('/closed'))));
    expect(failed.isGoneSomewhere).toBe(false);
    const nowhere = await failureOf(net.toBytes(want()));
    expect(nowhere.isGoneSomewhere).toBe(false);
    expect(nowhere.why).toEqual(['no source for it is known']);
  });
});

test.each([408, 429, 500, 502, 503, 504])('asks again after %i', async (status) => {
  const answer: Answer = (response, n, request) => (n === 1 ? says(status) : good)(response, n, request);
  await withServer({ '/a': answer }, open, async (server, net) => {
    await net.toBytes(want(server.source('/a')));
    expect(server.asked).toEqual(['/a', '/a']);
  });
});

test('asks a source that keeps failing a bounded number of times', async () => {
  await withServer({ '/a': says(500) }, open, async (server, net) => {
    const failure = await failureOf(net.toBytes(want(server.source('/a'))));
    expect(server.asked).toHaveLength(quick.attempts);
    expect(failure.why).toEqual([`mirror ${server.base}/a: 500 Internal Server Error (tried 3 times)`]);
  });
});

test('names everything that one place said, in order', async () => {
  const answer: Answer = (response, n) => response.writeHead(n === 1 ? 502 : 404).end();
  await withServer({ '/a': answer }, open, async (server, net) => {
    const failure = await failureOf(net.toBytes(want(server.source('/a'))));
    expect(failure.why).toEqual([
      `mirror ${server.base}/a: 502 Bad Gateway; then 404 Not Found (tried 2 times)`,
    ]);
  });
});

/** Runs a download against a server that is busy once and notes when each request came. */
async function busyOnce(headers: () => Readonly<Record<string, string>>): Promise<readonly number[]> {
  const times: number[] = [];
  const answer: Answer = (response, n) => {
    times.push(performance.now());
    if (n === 1) response.writeHead(429, headers()).end();
    else response.end(payload);
  };
  await withServer({ '/a': answer }, open, async (server, net) => {
    await net.toBytes(want(server.source('/a')));
  });
  return times;
}

test('waits as long as Retry-After says in seconds', async () => {
  const [first = 0, second = 0] = await busyOnce(() => ({ 'retry-after': '1' }));
  expect(second - first).toBeGreaterThan(900);
});

test('waits until the date of Retry-After by the clock of the server', async () => {
  const serverTime = Date.parse('Tue, 01 Jan 2030 00:00:00 GMT');
  const [first = 0, second = 0] = await busyOnce(() => ({
    date: new Date(serverTime).toUTCString(),
    'retry-after': new Date(serverTime + 1000).toUTCString(),
  }));
  expect(second - first).toBeGreaterThan(900);
});

test('takes the time of this machine when an answer with Retry-After as a date has no Date', async () => {
  const answer: Answer = (response) => {
    response.sendDate = false;
    response.writeHead(503, { 'retry-after': new Date(Date.now() + 86_400_000).toUTCString() }).end();
  };
  await withServer({ '/a': answer }, open, async (server, net) => {
    const failure = await failureOf(net.toBytes(want(server.source('/a'))));
    expect(failure.message).toContain(
      '503 Service Unavailable, asked to wait 24 h, more than the 60 s allowed',
    );
  });
});

test('moves on from a host that asks to wait a day, and does not ask it again', async () => {
  await withServer({ '/a': says(429, { 'retry-after': '86400' }) }, open, async (busy, net) => {
    await withServer({ '/b': good }, open, async (other) => {
      // Another name of the same machine is another host.
      const elsewhere = {
        name: 'public mirror',
        url: other.source('/b').url.replace('127.0.0.1', 'localhost'),
      };
      await net.toBytes(want(busy.source('/a'), elsewhere));
      expect(other.asked).toEqual(['/b']);
      const failure = await failureOf(net.toBytes(want(busy.source('/a'), busy.source('/c'))));
      expect(failure.why[0]).toContain('not tried again');
      expect(failure.why[1]).toContain('429 Too Many Requests, asked to wait 24 h');
      expect(failure.isGoneSomewhere).toBe(false);
      expect(busy.asked).toEqual(['/a']);
    });
  });
});

test('makes no storm: while a host asks to wait, nobody asks it', async () => {
  const times: number[] = [];
  let busy = true;
  const answer: Answer = (response) => {
    times.push(performance.now());
    if (busy) response.writeHead(503, { 'retry-after': '1' }).end();
    else response.end(payload);
    busy = false;
  };
  const paths = ['/a', '/b', '/c', '/d', '/e', '/f'];
  const answers = Object.fromEntries(paths.map((path) => [path, answer]));
  await withServer(
    answers,
    () => openNet({ ...quick, connectionsPerHost: 1 }),
    async (server, net) => {
      await Promise.all(paths.map((path) => net.toBytes(want(server.source(path)))));
      expect(times).toHaveLength(paths.length + 1);
      const [first = 0, second = 0] = times;
      expect(second - first).toBeGreaterThan(900);
    },
  );
});
