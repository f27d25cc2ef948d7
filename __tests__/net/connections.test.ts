import { EventEmitter, once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { openNet } from '../../src/net/download.js';
import { defaultNetSettings, type NetSettings } from '../../src/net/net.js';
import {
  type Answer,
  errorOf,
  failureOf,
  payload,
  quick,
  resetAfter,
  serve,
  want,
  withFolder,
  withServer,
} from './server.js';

const good: Answer = (response) => response.end(payload);

/** The most requests that a server saw at the same time while twelve downloads ran. */
async function mostAtOnce(settings: NetSettings): Promise<number> {
  let now = 0;
  let most = 0;
  const slow: Answer = (response) => {
    now += 1;
    most = Math.max(most, now);
    setTimeout(() => {
      now -= 1;
      response.end(payload);
    }, 30);
  };
  await withServer(
    { '/a': slow },
    () => openNet(settings),
    async (server, net) => {
      await Promise.all(Array.from({ length: 12 }, () => net.toBytes(want(server.source('/a')))));
    },
  );
  return most;
}

test('keeps to the connections that a host may have', async () => {
  expect(await mostAtOnce({ ...quick, connectionsPerHost: 4 })).toBe(4);
});

test('keeps to two connections with a limited host, and knows the snapshot service as one', async () => {
  expect(await mostAtOnce({ ...quick, limitedHosts: ['127.0.0.1'] })).toBe(2);
  expect(defaultNetSettings.limitedHosts).toContain('snapshot.debian.org');
  expect(defaultNetSettings.connectionsPerLimitedHost).toBe(2);
});

test('asks again after a reset before the answer', async () => {
  const answer: Answer = (response, n) => {
    if (n === 1) response.destroy();
    else response.end(payload);
  };
  await withServer(
    { '/a': answer },
    () => openNet(quick),
    async (server, net) => {
      await net.toBytes(want(server.source('/a')));
      expect(server.asked).toEqual(['/a', '/a']);
    },
  );
});

test('goes to the next source when a host refuses connections, and asks it no more for a while', async () => {
  const gone = await serve({});
  await gone.close();
  await withServer(
    { '/b': good },
    () => openNet(quick),
    async (server, net) => {
      const elsewhere = {
        name: 'public mirror',
        url: server.source('/b').url.replace('127.0.0.1', 'localhost'),
      };
      await net.toBytes(want(gone.source('/b'), elsewhere));
      expect(server.asked).toEqual(['/b']);
      const failure = await failureOf(net.toBytes(want(gone.source('/b'))));
      expect(failure.message).toContain('not tried again after: the connection was refused');
      expect(failure.todo[0]).toContain('proxy settings');
    },
  );
});

test('goes on asking a host that resets one file but answers for others', async () => {
  const resets: Answer = (response) => resetAfter(response, 10);
  await withServer(
    { '/bad': resets, '/good': good },
    () => openNet(quick),
    async (server, net) => {
      await failureOf(net.toBytes(want(server.source('/bad'))));
      await net.toBytes(want(server.source('/good')));
    },
  );
});

test('says when a host name is not known', async () => {
  const net = openNet({ ...quick, attempts: 1 });
  const failure = await failureOf(net.toBytes(want({ name: 'mirror', url: 'http://mirror.invalid/x' })));
  await net.close();
  expect(failure.message).toMatch(/the host name (is not known|could not be looked up)/);
});

test('refuses a source that is not http or https', async () => {
  const net = openNet(quick);
  const failure = await failureOf(net.toBytes(want({ name: 'mirror', url: 'file:///etc/passwd' })));
  await net.close();
  expect(failure.message).toContain('not an http or https URL');
});

test('closing ends what is under way, leaves no file, and nothing begins after it', async () => {
  const stalls: Answer = (response) => {
    response.writeHead(200, { 'content-length': payload.length });
    response.write(payload.subarray(0, 1000));
  };
  const busy: Answer = (response) => response.writeHead(429, { 'retry-after': '50' }).end();
  await withFolder(async (folder) => {
    const server = await serve({ '/a': stalls, '/b': busy });
    const net = openNet(quick);
    const progress = new EventEmitter();
    const arrived = once(progress, 'bytes');
    const first = errorOf(
      net.toFile({ ...want(server.source('/a')), onBytes: () => progress.emit('bytes') }, join(folder, 'a')),
    );
    await arrived;
    const second = errorOf(net.toBytes(want(server.source('/b'))));
    while (!server.asked.includes('/b')) await new Promise((resolve) => setTimeout(resolve, 5));
    await net.close();
    expect(await readdir(folder)).toEqual([]);
    for (const error of [await first, await second, await errorOf(net.toBytes(want(server.source('/a'))))]) {
      expect(error).toBeInstanceOf(CrossrootError);
      expect(String(error)).toContain('the run is ending');
    }
    // Would wait for ever if a connection were still open.
    await server.close();
  });
});

/** A loopback proxy for plain requests and tunnels; notes what it was asked for. */
async function serveProxy() {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    authorizations.push(incoming.headers['proxy-authorization']);
    request(incoming.url ?? '', { headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    }).end();
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    const [host, port] = (incoming.url ?? '').split(':');
    const far = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      far.pipe(socket).pipe(far);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    authorizations,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('goes through the proxy that it is given, with its credentials, and not for excepted hosts', async () => {
  const proxy = await serveProxy();
  const server = await serve({ '/a': good });
  const http = `http://user:hunter2@${proxy.host}`;
  const through = openNet({ ...quick, proxies: { http } });
  const direct = openNet({ ...quick, proxies: { http, except: 'localhost,127.0.0.1' } });
  try {
    await through.toBytes(want(server.source('/a')));
    expect(proxy.asked).toEqual([`GET ${server.base}/a`]);
    expect(proxy.authorizations).toEqual([`Basic ${Buffer.from('user:hunter2').toString('base64')}`]);
    await direct.toBytes(want(server.source('/a')));
    expect(proxy.asked).toHaveLength(1);
  } finally {
    await through.close();
    await direct.close();
    await server.close();
    await proxy.close();
  }
});

test('leaves a proxy that does not open its tunnel', async () => {
  const proxy = createServer();
  const tunnels: { destroy(): void }[] = [];
  proxy.on('connect', (_, socket) => tunnels.push(socket));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const net = openNet({ ...quick, attempts: 1, proxies: { https: host } });
  try {
    const failure = await failureOf(net.toBytes(want({ name: 'mirror', url: 'https://a.example/a' })));
    expect(failure.message).toContain('no answer within');
  } finally {
    await net.close();
    for (const tunnel of tunnels) tunnel.destroy();
    await new Promise((resolve) => proxy.close(resolve));
  }
}, 20_000);

test('asks an https source through a tunnel of the proxy', async () => {
  const proxy = await serveProxy();
  const server = await serve({ '/a': good });
  const net = openNet({ ...quick, attempts: 1, proxies: { https: proxy.host } });
  try {
    // The server speaks no TLS: the download fails, but only behind the tunnel.
    await failureOf(net.toBytes(want({ name: 'mirror', url: `https://${server.host}/a` })));
    expect(proxy.asked).toEqual([`CONNECT ${server.host}`]);
  } finally {
    await net.close();
    await server.close();
    await proxy.close();
  }
});

test.each([
  ['an https source goes through the proxy for https alone', { http: true, https: false }, []],
  ['an http source goes through the proxy for http alone', { http: false, https: true }, ['/a']],
])('%s', async (_, has, direct) => {
  const proxy = await serveProxy();
  const server = await serve({ '/a': good });
  const value = (set: boolean) => (set ? proxy.host : '');
  const proxies = { http: value(has.http), https: value(has.https) };
  const net = openNet({ ...quick, attempts: 1, proxies });
  try {
    const url = has.http ? `https://${server.host}/a` : `${server.base}/a`;
    // The server speaks no TLS, so https fails; the proxy would have seen it before.
    await Promise.allSettled([net.toBytes(want({ name: 'mirror', url }))]);
    expect(proxy.asked).toEqual([]);
    expect(server.asked).toEqual(direct);
  } finally {
    await net.close();
    await server.close();
    await proxy.close();
  }
});

test('does not read the proxies of the environment by itself', async () => {
  const server = await serve({ '/a': good });
  const before = process.env.http_proxy;
  process.env.http_proxy = 'http://127.0.0.1:1';
  const net = openNet(quick);
  try {
    await net.toBytes(want(server.source('/a')));
  } finally {
    if (before === undefined) delete process.env.http_proxy;
    else process.env.http_proxy = before;
    await net.close();
    await server.close();
  }
});

test('refuses a proxy that is not an http or https URL, without showing its password', async () => {
  for (const http of ['ftp://user:hunter2@proxy.example', 'http://user:hunter2@:x']) {
    const source = { name: 'mirror', url: 'http://127.0.0.1/a' };
    const refused = await errorOf(openNet({ ...quick, proxies: { http } }).toBytes(want(source)));
    expect(refused).toBeInstanceOf(CrossrootError);
    expect(String(refused)).not.toContain('hunter2');
  }
});
