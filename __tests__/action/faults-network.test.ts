import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import * as faults from '../support/archive-faults.js';
import { snapshotTime } from '../support/archive-history.js';
import { expectRefusal, worldBench } from '../support/world-bench.js';
import { mirrorOf } from '../support/world-pins.js';

const bench = worldBench();
const good = { code: 0, errors: [], warnings: [] };
const deb = /libssl3_3\.0\.17-1_arm64\.deb$/;
const inputs = { packages: 'libssl-dev' };
/** A network that has little patience, for refusals to come soon. */
const hasty = { netSettings: { backoffMs: 20, idleTimeoutMs: 500 } };

describe('a package that comes once', () => {
  test.each<[string, faults.Handler]>([
    ['cut short, with its length', faults.cutShort(true)],
    ['cut short, without a length', faults.cutShort(false)],
    ['with nothing more after its first half', faults.stalled],
    ['as a failure of the server', faults.status(502)],
    ['as a wish to come again in a second', faults.status(503, { 'retry-after': '1' })],
  ])('%s is fetched again', async (_name, handler) => {
    bench.onRequest(deb, handler, { times: 1 });
    expect(await bench.run(await bench.machineWithGcc(), { inputs, doors: hasty })).toMatchObject(good);
    expect(bench.archive().requests.filter(({ path }) => deb.test(path))).toHaveLength(2);
  });

  test.each<[string, faults.Handler]>([
    ['with a byte altered', faults.alteredByte],
    ['longer than promised', faults.longer(1)],
  ])('%s is taken from the next place', async (_name, handler) => {
    bench.onRequest(deb, handler, { times: 1 });
    const doors = { publicMirrors: [snapshot()] };
    expect(await bench.run(await bench.machineWithGcc(), { inputs, doors })).toMatchObject(good);
    const asked = bench.archive().requests.flatMap(({ path }) => (deb.test(path) ? [path] : []));
    expect(asked.map((path) => path.split('/')[1])).toEqual(['debian', 'snapshot', 'snapshot']);
  });
});

describe('a package that never comes right is refused', () => {
  test.each<[string, faults.Handler, readonly (string | RegExp)[]]>([
    ['cut short', faults.cutShort(true), [/tried 4 times/]],
    ['cut short without a length', faults.cutShort(false), [/\d+ of \d+ bytes/]],
    ['longer', faults.longer(1), [/sent more bytes than the \d+ promised/]],
    ['of other bytes', faults.alteredByte, [/SHA256 [0-9a-f]{64}, not [0-9a-f]{64}/]],
    ['as a portal', faults.portal, [/bytes/, /a login page/]],
    ['as 404', faults.status(404), ['404 Not Found', 'check the name and the version']],
    ['as 403', faults.status(403), ['403 Forbidden', 'use a mirror that needs no login: `mirror: https://']],
    ['in a day', faults.status(503, { 'retry-after': '86400' }), [/asked to wait 24 h, more than the 60 s/]],
    ['stalled', faults.stalled, [/500 ms/]],
  ])('%s', async (_name, handler, words) => {
    bench.onRequest(deb, handler);
    const machine = await bench.machineWithGcc();
    const result = await bench.run(machine, { inputs, doors: hasty });
    const { path } = bench.archive().packageOf('bookworm', 'libssl3', 'arm64');
    await expectRefusal(machine, result, 'cannot download libssl3 3.0.17-1 arm64', path, ...words);
  });
});

test('a package that no place has any more is refused, naming it, its version and every place', async () => {
  bench.onRequest(deb, faults.status(404));
  const machine = await bench.machineWithGcc();
  const doors = { publicMirrors: [snapshot(), ended()] };
  const result = await bench.run(machine, { inputs, doors });
  const { path } = bench.archive().packageOf('bookworm', 'libssl3', 'arm64');
  const bases = [mirrorOf(bench.archive()), snapshot().bases.debian, ended().bases.debian];
  await expectRefusal(
    machine,
    result,
    'cannot download libssl3 3.0.17-1 arm64',
    ...bases.map((base) => `${base}/${path}: 404 Not Found`),
  );
});

test('a package that is gone from the mirror is taken from the snapshot, through its relative redirect', async () => {
  bench.onRequest(/^\/debian\/pool\/.*libssl3/, faults.status(404));
  const doors = { publicMirrors: [snapshot()] };
  expect(await bench.run(await bench.machineWithGcc(), { inputs, doors })).toMatchObject(good);
});

test('one package that cannot be had does not make the run ask for ever', async () => {
  bench.onRequest(/\.deb$/, faults.status(503));
  const machine = await bench.machine();
  await expectRefusal(machine, await bench.run(machine, { doors: hasty }), '503 Service Unavailable');
  const counts = new Map<string, number>();
  for (const { path } of bench.archive().requests) counts.set(path, (counts.get(path) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBe(4);
});

test('a mirror that is down is refused, saying where nobody answered', async () => {
  const machine = await bench.machineWithGcc();
  const mirror = 'http://127.0.0.1:9/debian';
  const result = await bench.run(machine, { inputs: { mirror }, doors: hasty });
  await expectRefusal(
    machine,
    result,
    /http:\/\/127\.0\.0\.1:9\/debian\S*\/InRelease: the connection was refused/,
    'check the network and the proxy settings',
  );
});

test('a mirror that is down is passed over for the next one', async () => {
  const mirror = `http://127.0.0.1:9/debian ${mirrorOf(bench.archive())}`;
  const result = await bench.run(await bench.machine(), { inputs: { mirror }, doors: hasty });
  expect(result).toMatchObject(good);
});

describe('a first mirror beside a healthy second one is left after its first answers', () => {
  let slow: Server;
  afterEach(() => {
    slow.closeAllConnections();
    slow.close();
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ['when it answers nothing', () => undefined],
    ['when it trickles', trickleForEver],
  ])('%s', async (_name, answer) => {
    const asked: (string | undefined)[] = [];
    slow = createServer((request, response) => {
      asked.push(request.url);
      answer(response);
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/debian`;
    const mirror = `${base} ${mirrorOf(bench.archive())}`;
    const doors = { netSettings: { slowWindowMs: 800 } };
    const run = bench.run(await bench.machineWithGcc(), { inputs: { ...inputs, mirror }, doors });
    expect(await run).toMatchObject(good);
    expect(asked.toSorted()).toEqual([
      '/debian-security/dists/bookworm-security/InRelease',
      '/debian/dists/bookworm-updates/InRelease',
      '/debian/dists/bookworm/InRelease',
    ]);
  });
});

/** A byte now and then, without an end. */
function trickleForEver(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'), 50);
  response.once('close', () => clearInterval(timer));
}

describe('proxies of upper-case variables', () => {
  const proxies = { http_proxy: undefined, https_proxy: undefined, no_proxy: undefined };
  const HTTP_PROXY = 'http://127.0.0.1:9';

  test('are not used for hosts that NO_PROXY excepts', async () => {
    const env = { ...proxies, HTTP_PROXY, NO_PROXY: 'deb.example, 127.0.0.0/8' };
    expect(await bench.run(await bench.machineWithGcc(), { env })).toMatchObject(good);
  });

  test('are used for others', async () => {
    const env = { ...proxies, HTTP_PROXY, NO_PROXY: '128.0.0.0/8' };
    const machine = await bench.machineWithGcc();
    const result = await bench.run(machine, { env, doors: hasty });
    await expectRefusal(machine, result, 'the connection was refused', 'the proxy settings');
  });
});

describe('a mirror that changes', () => {
  const name = 'linux-libc-dev';
  const isOld = /linux-libc-dev_6\.1\.99-1_\w+\.deb$/;
  const isNew = /linux-libc-dev_6\.1\.100-1_\w+\.deb$/;
  const renewIn = (minutes: number) =>
    bench.moveTo(new Date(bench.archive().now.getTime() + minutes * 60_000), (archive) => {
      const known = bench.world().find((one) => one.name === name);
      if (known === undefined) throw new Error(`there is no ${name}`);
      archive.add('bookworm', { ...known, version: '6.1.100-1' });
    });
  const asked = (path: RegExp) => bench.archive().requests.filter((request) => path.test(request.path)).length;
  /** The release file stays as it was, while the mirror drops the indices that it names. */
  const keepInRelease = async (options?: { readonly times: number }) => {
    const first = bench.archive().file('/debian/dists/bookworm/InRelease');
    await renewIn(30);
    bench.onRequest('/debian/dists/bookworm/InRelease', faults.bytes(first), options);
    bench.onRequest(/\/bookworm\/main\/binary-arm64\/by-hash\//, faults.status(404));
  };

  test('after its InRelease was read is read once more', async () => {
    await keepInRelease({ times: 1 });
    const result = await bench.run(await bench.machineWithGcc());
    expect(result).toMatchObject(good);
    expect(result.stdout).toContain('bookworm: reading it again, because it has changed');
    expect([asked(isOld), asked(isNew)]).toEqual([0, 1]);
  });

  test('and keeps an old InRelease is refused, after it was asked once more', async () => {
    await keepInRelease();
    const machine = await bench.machineWithGcc();
    await expectRefusal(machine, await bench.run(machine), 'no mirror has the index', 'middle of an update');
    expect(asked(/\/bookworm\/InRelease$/)).toBe(2);
  });

  test('after its packages were chosen, also by an earlier run, has them chosen once more', async () => {
    const machine = await bench.machineWithGcc();
    bench.onRequest(isOld, faults.status(403), { times: 1 });
    expect(await bench.run(machine)).toMatchObject({ code: 1 });
    await renewIn(5);
    const result = await bench.run(machine);
    expect(result).toMatchObject(good);
    expect(result.stdout).toContain('choosing again, because a mirror has changed');
    expect([asked(isOld), asked(isNew)]).toEqual([2, 1]);
  });
});

describe('no secret of a URL is shown', () => {
  const token = 'hunter2';
  const hidden = [
    ['a mirror with a query', { mirror: `https://127.0.0.1:9/debian?token=${token}` }, {}],
    ['a mirror with a password', { mirror: `https://user:${token}@127.0.0.1:9/debian` }, {}],
    ['a tarball of another scheme', { sysroot: `ftp://user:${token}@127.0.0.1/x.tar#${token}` }, {}],
    ['a proxy that is none', {}, { http_proxy: `ftp://user:${token}@127.0.0.1`, no_proxy: 'none' }],
    ['a proxy that refuses', {}, { http_proxy: `http://user:${token}@127.0.0.1:9`, no_proxy: 'none' }],
  ] as const;

  test.each(hidden)('of %s', async (_name, more, env) => {
    const machine = await bench.machineWithGcc();
    const result = await bench.run(machine, { inputs: { ...inputs, ...more }, env, doors: hasty });
    expect(result.errors).toHaveLength(1);
    expect(JSON.stringify(result)).not.toContain(token);
  });

  test('of a redirect', async () => {
    bench.onRequest(/InRelease$/, faults.redirect(`/gone?token=${token}#${token}`));
    const result = await bench.run(await bench.machineWithGcc(), { inputs, doors: hasty });
    expect(result.errors.join()).toContain('404 Not Found');
    expect(JSON.stringify(result)).not.toContain(token);
  });
});

test('a captive portal is refused with a hint to it', async () => {
  bench.onRequest(/./, faults.portal);
  const machine = await bench.machineWithGcc();
  await expectRefusal(
    machine,
    await bench.run(machine),
    'cannot download the InRelease of bookworm',
    'the response is an HTML page, not the file',
    'a login page',
  );
});

test('an index that lags behind its release file is taken by hash', async () => {
  bench.onRequest(/binary-arm64\/Packages\.gz$/, faults.bytes('an older index'));
  expect(await bench.run(await bench.machineWithGcc())).toMatchObject(good);
});

test('an index that is only there as it was before is refused', async () => {
  bench.onRequest(/\/bookworm\/main\/binary-arm64\/by-hash\//, faults.status(404));
  bench.onRequest('/debian/dists/bookworm/main/binary-arm64/Packages.gz', faults.alteredByte);
  const machine = await bench.machineWithGcc();
  await expectRefusal(
    machine,
    await bench.run(machine),
    /no mirror has the index main\/binary-arm64\/Packages\.gz that .*InRelease promises/,
    /promises \d+ bytes with SHA256 [0-9a-f]{64}/,
    /SHA256 [0-9a-f]{64}, not [0-9a-f]{64}/,
    'a mirror may be in the middle of an update',
  );
});

/** The snapshot service, asked for a time between two snapshots. */
function snapshot() {
  const { snapshot, now } = bench.archive();
  const time = snapshotTime(new Date(now.getTime() + 12 * 3_600_000));
  return { name: 'snapshot', bases: { debian: `${snapshot}/debian/${time}` } };
}

function ended() {
  return { name: 'ended releases', bases: { debian: `${bench.archive().ended}/debian` } };
}
