import { chmod, cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Lock } from '../../src/lock/lock.js';
import { writePack } from '../../src/store/pack.js';
import { digestTree } from '../../src/unpack/tree-digest.js';
import { parseLock } from '../lock/locks.js';
import { startCacheServer } from '../support/cache-server.js';
import { cachedPacks } from '../support/cached-packs.js';
import { testWith } from '../support/programs.js';
import type { Machine } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const day = 24 * 3_600_000;
const good = { code: 0, errors: [], warnings: [] };
const packages = { packages: 'libssl-dev' };
const testPacks = testWith('zstd in Node or as a program', 'runs that save and restore packs');

const fileOf = (machine: Machine) => join(machine.workspace, 'crossroot.lock');
const read = async (machine: Machine): Promise<Lock> =>
  parseLock(await readFile(fileOf(machine), 'utf8'), 'the lock');
const lock = (machine: Machine, ...words: string[]) =>
  bench.run(machine, { desk: ['lock', ...words], doors: everywhere() });
const asked = () => bench.archive().requests.map(({ path }) => path);
const listsAsked = () => asked().filter((path) => path.includes('/dists/'));

/** The places behind the mirror, as `data/mirrors.json` has them. */
function everywhere() {
  const { snapshot, ended } = bench.archive();
  return {
    publicMirrors: [
      { name: 'snapshot service', bases: basesOf((repository) => `${snapshot}/${repository}/{time}`) },
      { name: 'ended releases', bases: basesOf((repository) => `${ended}/${repository}`) },
    ],
  };
}

const basesOf = (base: (repository: string) => string) => ({
  debian: base('debian'),
  'debian-security': base('debian-security'),
});

/** A machine whose project has the lock of another one. */
async function machineWith(text: string): Promise<Machine> {
  const machine = await bench.machine();
  await writeFile(fileOf(machine), text);
  return machine;
}

async function newLock(...words: string[]): Promise<{ text: string; lock: Lock }> {
  const machine = await bench.machineWithGcc();
  expect(await lock(machine, '--packages', 'libssl-dev', ...words)).toMatchObject({ code: 0 });
  bench.archive().forgetRequests();
  return { text: await readFile(fileOf(machine), 'utf8'), lock: await read(machine) };
}

/** The archive a day later, with a newer OpenSSL; the older one has left the mirror. */
const aDayLater = (days = 1) =>
  bench.moveTo(new Date(bench.archive().now.getTime() + days * day), (archive) => {
    for (const old of bench.world().filter(({ name }) => /^libssl/.test(name))) {
      const newer = JSON.parse(JSON.stringify({ ...old, files: undefined }).replaceAll('3.0.17-1', '3.0.18-1'));
      archive.add('bookworm', {
        ...newer,
        files: [...(old.files ?? []), { path: `usr/include/${old.name}-news.h`, content: '#define NEWS\n' }],
      });
    }
  });

describe('a locked run', () => {
  test('reads no index, and gives the very trees of the lock', async () => {
    const { text, lock } = await newLock();
    const machine = await machineWith(text);
    bench.archive().forgetRequests();
    const result = await bench.run(machine, { inputs: { ...packages, locked: 'true' } });
    expect(result).toMatchObject(good);
    expect(result.outputs['sysroot-digest']).toBe(lock.trees.sysroot.digest);
    expect(listsAsked()).toEqual([]);
    expect(asked()).toHaveLength(lock.trees.gcc.packages.length + lock.trees.sysroot.packages.length);
    expect(await readFile(fileOf(machine), 'utf8')).toBe(text);
  });

  test('asks for nothing at all when the trees are there', async () => {
    const machine = await machineWith((await newLock()).text);
    await bench.run(machine, { inputs: packages });
    bench.archive().forgetRequests();
    const again = await bench.run(machine, { inputs: packages });
    expect(again).toMatchObject({ ...good, outputs: { 'cache-hit': 'true' } });
    expect(asked()).toEqual([]);
  });

  test('finds the trees that a run without a lock has made', async () => {
    const machine = await bench.machine();
    const loose = await bench.run(machine, { inputs: packages });
    await writeFile(fileOf(machine), (await newLock()).text);
    bench.archive().forgetRequests();
    const locked = await bench.run(machine, { inputs: packages });
    expect(locked.outputs).toEqual({ ...loose.outputs, 'cache-hit': 'true' });
    expect(asked()).toEqual([]);
  });

  test('installs the same digest after the archive moved on, from the snapshot service', async () => {
    const { text, lock } = await newLock();
    await aDayLater();
    const machine = await machineWith(text);
    const result = await bench.run(machine, { inputs: packages, doors: everywhere() });
    expect(result).toMatchObject(good);
    expect(result.outputs['sysroot-digest']).toBe(lock.trees.sysroot.digest);
    const places = asked().filter((path) => path.endsWith('libssl3_3.0.17-1_arm64.deb'));
    expect(places.map((path) => path.split('/')[1])).toEqual(['debian', 'snapshot', 'snapshot']);
  });

  test('takes what the snapshot service has not either from the archive of ended releases', async () => {
    const { text, lock } = await newLock();
    await aDayLater();
    bench.onRequest(/^\/snapshot\//, ({ response }) => {
      response.writeHead(404).end();
    });
    const result = await bench.run(await machineWith(text), { inputs: packages, doors: everywhere() });
    expect(result).toMatchObject(good);
    expect(result.outputs['sysroot-digest']).toBe(lock.trees.sysroot.digest);
    const places = asked().filter((path) => path.endsWith('libssl-dev_3.0.17-1_arm64.deb'));
    expect(places.map((path) => path.split('/')[1])).toEqual(['debian', 'snapshot', 'ended']);
  });

  test('takes lockfile relative to working-directory', async () => {
    const { text } = await newLock();
    const machine = await bench.machineWithGcc();
    await writeFile(join(machine.workspace, 'other.lock'), text);
    bench.archive().forgetRequests();
    const inputs = { ...packages, lockfile: 'other.lock', locked: 'true' };
    expect(await bench.run(machine, { inputs })).toMatchObject(good);
    expect(listsAsked()).toEqual([]);
  });
});

describe('whatever else differs, the digest and the bytes of the packs are the same', () => {
  const mask = process.umask();
  afterEach(() => {
    process.umask(mask);
  });

  testPacks('on two machines with other umask, language, time zone and order of arrival', async () => {
    const { text, lock } = await newLock();
    const packsOf = async (env: Readonly<Record<string, string>>) => {
      const server = await startCacheServer();
      try {
        const options = { inputs: packages, env: { ...server.environment, ...env } };
        expect(await bench.run(await machineWith(text), options)).toMatchObject(good);
        const packs = cachedPacks(server, await bench.folders.make());
        const keys = [...server.entries.keys()].sort();
        return { keys, packs: await Promise.all(keys.map((key) => packs.read(key))) };
      } finally {
        await server.close();
      }
    };
    process.umask(0o022);
    const first = await packsOf({ LC_ALL: 'C', TZ: 'UTC' });
    process.umask(0o077);
    // The largest packages come last instead of first.
    for (const { path, size } of [...lock.trees.gcc.packages, ...lock.trees.sysroot.packages]) {
      bench.onRequest(`/debian/${path}`, ({ answer }) => {
        setTimeout(answer, size / 100);
      });
    }
    const second = await packsOf({ LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' });
    expect(first.keys).toHaveLength(2);
    expect(second.keys).toEqual(first.keys);
    for (const [at, pack] of first.packs.entries())
      expect(pack.equals(second.packs[at] ?? Buffer.of())).toBe(true);
  });

  testPacks('a cached pack is found by the packages of the lock, and the key is printed', async () => {
    const { text } = await newLock();
    const server = await startCacheServer();
    try {
      const options = { inputs: packages, env: server.environment };
      const first = await bench.run(await machineWith(text), options);
      expect(first).toMatchObject(good);
      for (const key of server.entries.keys())
        expect(first.stdout).toContain(`cache key ${key}, made from debian:bookworm`);
      bench.archive().forgetRequests();
      const second = await bench.run(await machineWith(text), options);
      expect(second).toMatchObject({ ...good, outputs: { 'cache-hit': 'true' } });
      expect(asked()).toEqual([]);
    } finally {
      await server.close();
    }
  });

  testPacks('without a lock the key and what it is made of are printed', async () => {
    const server = await startCacheServer();
    try {
      const result = await bench.run(await bench.machine(), { inputs: packages, env: server.environment });
      expect(result.stdout).toMatch(
        /cache key crossroot-sysroot-[0-9a-f]{64}, made from debian:bookworm, rules [\d.]+, the SHA256 of .*libssl-dev 3\.0\.17-1 arm64/,
      );
    } finally {
      await server.close();
    }
  });
});

describe('crossroot lock', () => {
  test('leaves a lock that answers as it is, and asks for nothing', async () => {
    const machine = await bench.machineWithGcc();
    await lock(machine, '--packages', 'libssl-dev');
    const before = await stat(fileOf(machine));
    bench.archive().forgetRequests();
    expect(await lock(machine)).toMatchObject({ code: 0, stdout: '' });
    expect((await stat(fileOf(machine))).mtimeMs).toBe(before.mtimeMs);
    expect(asked()).toEqual([]);
  });

  test('writes a new lock when the packages that are asked for change, and prints what changed', async () => {
    const machine = await bench.machineWithGcc();
    await lock(machine, '--packages', 'libssl-dev');
    const result = await lock(machine, '--packages', 'zlib1g-dev');
    expect(result.code).toBe(0);
    expect(result.stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'sysroot: libssl-dev:arm64 3.0.17-1 removed',
        expect.stringMatching(/^sysroot: zlib1g-dev:arm64 \S+ added$/),
      ]),
    );
    expect((await read(machine)).request.packages).toEqual(['zlib1g-dev']);
  });

  test('--update moves to the newest, prints each change, and needs no further flags', async () => {
    const machine = await machineWith((await newLock()).text);
    await aDayLater();
    const result = await lock(machine, '--update');
    expect(result).toMatchObject({
      code: 0,
      stdout: ['libssl-dev:arm64', 'libssl3:arm64']
        .map((name) => `sysroot: ${name} 3.0.17-1 -> 3.0.18-1\n`)
        .join(''),
    });
    const versions = (await read(machine)).trees.sysroot.packages.flatMap(({ name, version }) =>
      name.startsWith('libssl') ? [version] : [],
    );
    expect(versions).toEqual(['3.0.18-1', '3.0.18-1']);
  });

  test('--update leaves every byte of the lock when only dates have changed', async () => {
    const { text } = await newLock();
    const machine = await machineWith(text);
    await bench.moveTo(new Date(bench.archive().now.getTime() + day));
    expect(await lock(machine, '--update')).toMatchObject({ code: 0, stdout: '' });
    expect(await readFile(fileOf(machine), 'utf8')).toBe(text);
  });

  test('--check ends with 2 when something newer exists, says what, and writes nothing', async () => {
    const { text } = await newLock();
    const machine = await machineWith(text);
    expect(await lock(machine, '--check')).toMatchObject({ code: 0, stdout: '' });
    await aDayLater();
    bench.archive().forgetRequests();
    const result = await lock(machine, '--check');
    expect(result).toMatchObject({
      code: 2,
      stdout: 'sysroot: libssl-dev:arm64 3.0.17-1 -> 3.0.18-1\nsysroot: libssl3:arm64 3.0.17-1 -> 3.0.18-1\n',
    });
    expect(asked().filter((path) => path.endsWith('.deb'))).toEqual([]);
    expect(await readFile(fileOf(machine), 'utf8')).toBe(text);
  });

  test('--at chooses as of that day, through the snapshot service', async () => {
    const then = bench.archive().now;
    const before = await newLock();
    await aDayLater(40);
    const at = new Date(then.getTime() + 2 * day).toISOString().slice(0, 10);
    const machine = await bench.machineWithGcc();
    bench.archive().forgetRequests();
    expect(await lock(machine, '--packages', 'libssl-dev', '--at', at)).toMatchObject({ code: 0 });
    const { trees } = await read(machine);
    expect(trees.sysroot).toEqual({ ...before.lock.trees.sysroot, resolved: `${at}T00:00:00Z` });
    expect(listsAsked()).not.toEqual([]);
    for (const path of listsAsked())
      expect(path).toMatch(/^\/snapshot\/archive\/debian(?:-security)?\/\d{8}T\d{6}Z\//);
  });

  testPacks(
    'writes the digest that the packages come to, whatever a cached pack has brought here',
    async () => {
      const { lock: own } = await newLock();
      const server = await startCacheServer();
      try {
        const options = { inputs: packages, env: server.environment };
        const first = await bench.run(await bench.machineWithGcc(), options);
        const folder = await bench.folders.make();
        const [forged, pack] = [join(folder, 'forged'), join(folder, 'pack')];
        await cp(first.outputs.sysroot ?? '', forged, { recursive: true, verbatimSymlinks: true });
        await writeFile(join(forged, 'usr/include/forged.h'), '');
        const { sha256: digest } = await digestTree(forged);
        const packs = cachedPacks(server, folder);
        const note = { key: packs.keyOf('sysroot'), madeInMs: 1 };
        await writePack(forged, pack, { path: process.env.PATH ?? '', digest, note });
        await packs.replace(note.key, await readFile(pack));

        const machine = await bench.machineWithGcc();
        const loose = await bench.run(machine, options);
        expect(loose).toMatchObject({ ...good, outputs: { 'sysroot-digest': digest } });
        const desk = ['lock', '--packages', 'libssl-dev'] as const;
        expect(await bench.run(machine, { desk, env: server.environment })).toMatchObject({ code: 0 });
        expect((await read(machine)).trees.sysroot.digest).toBe(own.trees.sysroot.digest);
      } finally {
        await server.close();
      }
    },
  );

  test('keeps what others may do with the lock', async () => {
    const machine = await machineWith((await newLock()).text);
    await chmod(fileOf(machine), 0o664);
    await aDayLater();
    await lock(machine, '--update');
    expect((await stat(fileOf(machine))).mode & 0o777).toBe(0o664);
  });
});

test('a run without packages and without a lock takes the sysroot that Crossroot pins, and reads no index', async () => {
  const machine = await bench.machineWithGcc();
  await lock(machine);
  const { trees, request } = await read(machine);
  const other = await bench.machineWithGcc();
  bench.archive().forgetRequests();
  const result = await bench.run(other, { doors: { pins: { bookworm: { request, trees } } } });
  expect(result).toMatchObject(good);
  expect(result.outputs['sysroot-digest']).toBe(trees.sysroot.digest);
  expect(listsAsked()).toEqual([]);
});
