import { describe, expect, test } from '@jest/globals';
import { openNet } from '../../src/net/download.js';
import { type Answer, failureOf, payload, quick, serve, want, withServer } from './server.js';

test('ends a body that stalls', async () => {
  const stalls: Answer = (response) => {
    response.writeHead(200, { 'content-length': payload.length });
    response.write(payload.subarray(0, 1000));
  };
  await withServer(
    { '/a': stalls },
    () => openNet({ ...quick, idleTimeoutMs: 100 }),
    async (server, net) => {
      const failure = await failureOf(net.toBytes(want(server.source('/a'))));
      expect(failure.why).toEqual([`mirror ${server.base}/a: no byte came for 100 ms (tried 3 times)`]);
      expect(server.asked).toHaveLength(3);
    },
  );
});

test('ends a request that is never answered, and asks that host no more for a while', async () => {
  const silent: Answer = () => undefined;
  const open = () => openNet({ ...quick, connectTimeoutMs: 60, idleTimeoutMs: 40 });
  await withServer({ '/a': silent }, open, async (server, net) => {
    const failure = await failureOf(net.toBytes(want(server.source('/a'))));
    expect(failure.why).toEqual([`mirror ${server.base}/a: no answer within 100 ms (tried 3 times)`]);
    const next = await failureOf(net.toBytes(want(server.source('/b'))));
    expect(next.why).toEqual([`mirror ${server.base}/b: not tried again after: no answer within 100 ms`]);
    expect(server.asked).toEqual(['/a', '/a', '/a']);
  });
});

test('ends a body that trickles, also after a quick start', async () => {
  const timers = new Set<NodeJS.Timeout>();
  const trickles: Answer = (response) => {
    response.writeHead(200, { 'content-length': payload.length });
    response.write(payload.subarray(0, 50_000));
    timers.add(setInterval(() => response.write('x'), 20));
  };
  const open = () => openNet({ ...quick, attempts: 1, minimumRate: 1000, rateWindowMs: 300 });
  try {
    await withServer({ '/a': trickles }, open, async (server, net) => {
      const failure = await failureOf(net.toBytes(want(server.source('/a'))));
      expect(failure.message).toMatch(/only \d+ bytes came in 300 ms/);
    });
  } finally {
    for (const timer of timers) clearInterval(timer);
  }
});

test('says that a file is missing even when the body of the 404 stalls', async () => {
  const stalls: Answer = (response) => {
    response.writeHead(404, { 'content-length': 100 });
    response.write('no');
  };
  await withServer(
    { '/a': stalls },
    () => openNet({ ...quick, idleTimeoutMs: 100 }),
    async (server, net) => {
      const failure = await failureOf(net.toBytes(want(server.source('/a'))));
      expect(failure.isGoneSomewhere).toBe(true);
    },
  );
});

test('lets a body take its time as long as bytes keep coming', async () => {
  const steady: Answer = (response) => {
    response.writeHead(200, { 'content-length': payload.length });
    const part = payload.length / 10;
    for (let i = 0; i < 10; i += 1) {
      setTimeout(() => response.write(payload.subarray(i * part, (i + 1) * part)), i * 60);
    }
  };
  await withServer(
    { '/a': steady },
    () => openNet({ ...quick, idleTimeoutMs: 400 }),
    async (server, net) => {
      await net.toBytes(want(server.source('/a')));
      expect(server.asked).toEqual(['/a']);
    },
  );
});

test('goes on asking a host that is silent about one file but answers for others', async () => {
  const silent: Answer = () => undefined;
  const good: Answer = (response) => response.end(payload);
  await withServer(
    { '/silent': silent, '/good': good },
    () => openNet({ ...quick, connectTimeoutMs: 60, idleTimeoutMs: 40 }),
    async (server, net) => {
      const failing = failureOf(net.toBytes(want(server.source('/silent'))));
      await net.toBytes(want(server.source('/good')));
      await failing;
      await net.toBytes(want(server.source('/good')));
    },
  );
});

describe('a slow host beside a healthy one', () => {
  const good: Answer = (response) => response.end(payload);
  const silent: Answer = () => undefined;
  const stalls: Answer = (response) => {
    response.writeHead(200, { 'content-length': payload.length });
    response.write(payload.subarray(0, 1000));
  };
  const trickles: Answer = (response) => {
    response.writeHead(200, { 'content-length': payload.length });
    const timer = setInterval(() => response.write('x'), 20);
    response.once('close', () => clearInterval(timer));
  };
  const steady: Answer = (response) => {
    response.writeHead(200, { 'content-length': payload.length });
    let at = 0;
    const timer = setInterval(() => {
      if (at < payload.length) response.write(payload.subarray(at, at + 10_000));
      else clearInterval(timer);
      at += 10_000;
    }, 60);
  };
  const hasty = { ...quick, attempts: 1, slowWindowMs: 400 };

  test.each([
    ['answers nothing', silent],
    ['stalls in the middle', stalls],
    ['trickles', trickles],
  ])('that %s is left, and comes last for the rest of the run', async (_, answer) => {
    const healthy = await serve({ '/a': good, '/b': good });
    try {
      const open = () => openNet(hasty);
      await withServer({ '/a': answer, '/b': answer, '/only': good }, open, async (slow, net) => {
        const wanted = (path: string) => want(slow.source(path), healthy.source(path));
        const { source, bytes } = await net.toBytes(wanted('/a'));
        expect([source, bytes]).toEqual([healthy.source('/a'), payload]);
        await Promise.all(['/b', '/b', '/only'].map((path) => net.toBytes(wanted(path))));
        expect(slow.asked).toEqual(['/a', '/only']);
        expect(healthy.asked).toEqual(['/a', '/b', '/b', '/only']);
      });
    } finally {
      await healthy.close();
    }
  });

  test('is waited for when no other place has the bytes, and not left for a place that is slower', async () => {
    const slower = await serve({ '/a': silent });
    try {
      const open = () => openNet({ ...hasty, connectTimeoutMs: 4000 });
      await withServer({ '/a': steady }, open, async (slow, net) => {
        const wanted = want(slow.source('/a'), slower.source('/a'));
        expect((await net.toBytes(wanted)).bytes).toEqual(payload);
        await net.toBytes(wanted);
        expect(slow.asked).toEqual(['/a', '/a', '/a']);
        expect(slower.asked).toEqual(['/a']);
      });
    } finally {
      await slower.close();
    }
  });

  test('fails the download when no place gives the bytes, each place with its reason', async () => {
    const open = () => openNet({ ...hasty, idleTimeoutMs: 900 });
    await withServer({ '/a': stalls }, open, async (slow, net) => {
      const gone = await serve({});
      const failure = await failureOf(net.toBytes(want(slow.source('/a'), gone.source('/a'))));
      await gone.close();
      expect(failure.why).toEqual([
        `mirror ${gone.base}/a: 404 Not Found`,
        `mirror ${slow.base}/a: no byte came for 900 ms`,
      ]);
    });
  });
});
