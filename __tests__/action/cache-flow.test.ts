import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type CacheServer, startCacheServer } from '../support/cache-server.js';
import { cachedPacks, leftBehind } from '../support/cached-packs.js';
import { testWith } from '../support/programs.js';
import type { Machine } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const testPacks = testWith('zstd in Node or as a program', 'runs that save and restore packs');
let server: CacheServer;

beforeEach(async () => {
  server = await startCacheServer();
});

afterEach(() => server.close());

const run = (machine: Machine, inputs: Readonly<Record<string, string>> = {}) =>
  bench.run(machine, { inputs: { packages: 'zlib1g-dev', ...inputs }, env: server.environment });

const fetchedPackages = () =>
  bench
    .archive()
    .requests.map(({ path }) => path)
    .filter((path) => path.endsWith('.deb'));

testPacks('what one machine has made, a fresh one restores without fetching a package', async () => {
  const machines = [await bench.machine(), await bench.machine()] as const;
  const first = await run(machines[0]);
  expect(first).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(first.outputs['cache-hit']).toBe('false');
  expect([...server.entries.keys()].sort()).toEqual([
    expect.stringMatching(/^crossroot-gcc-[0-9a-f]{64}$/),
    expect.stringMatching(/^crossroot-sysroot-[0-9a-f]{64}$/),
  ]);
  expect(fetchedPackages()).not.toEqual([]);

  bench.archive().forgetRequests();
  server.requests.length = 0;
  const second = await run(machines[1]);
  expect(second).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(second.outputs).toMatchObject({
    'cache-hit': 'true',
    'sysroot-digest': first.outputs['sysroot-digest'],
  });
  expect(second.outputs.sysroot).not.toBe(first.outputs.sysroot);
  expect(fetchedPackages()).toEqual([]);
  expect(server.requests.filter((request) => /Create|PUT/.test(request))).toEqual([]);
  for (const key of server.entries.keys()) expect(second.stdout).toContain(`key ${key}`);
  for (const machine of machines) expect(await leftBehind(machine)).toEqual([]);
});

test('a machine that has the trees already asks the cache for nothing', async () => {
  const machine = await bench.machine();
  await run(machine);
  server.requests.length = 0;
  expect((await run(machine)).outputs['cache-hit']).toBe('true');
  expect(server.requests).toEqual([]);
});

testPacks('other packages make another sysroot of their own, and the gcc is restored', async () => {
  const first = await run(await bench.machine());
  const second = await run(await bench.machine(), { packages: 'libssl-dev' });
  expect(second).toMatchObject({ code: 0, warnings: [] });
  expect(second.outputs['cache-hit']).toBe('false');
  expect(second.outputs['sysroot-digest']).not.toBe(first.outputs['sysroot-digest']);
  expect([...server.entries.keys()].filter((key) => key.startsWith('crossroot-gcc-'))).toHaveLength(1);
  expect([...server.entries.keys()].filter((key) => key.startsWith('crossroot-sysroot-'))).toHaveLength(2);
});

testPacks('packs are saved although the build fails, and the exit code is cargo’s', async () => {
  const machine = await bench.machine();
  await writeFile(join(machine.workspace, 'Cargo.toml'), '');
  const result = await run(machine, { command: 'build' });
  expect(result.code).toBe(70);
  expect(result.errors).toEqual([expect.stringMatching(/^cargo build failed\n/)]);
  expect(server.entries.size).toBe(2);
});

test('cache: false asks the cache for nothing', async () => {
  const result = await run(await bench.machine(), { cache: 'false' });
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(server.requests).toEqual([]);
});

const middleFlipped = (pack: Buffer): Buffer => {
  const altered = Buffer.from(pack);
  const middle = altered.length >> 1;
  altered[middle] = (altered[middle] ?? 0) ^ 0xff;
  return altered;
};

/** A pack after its note, which is a skippable frame (RFC 8878 §3.1.2). */
const noteEnd = (pack: Buffer): number => 8 + pack.readUInt32LE(4);

testPacks.each<[string, string, (pack: Buffer, other: Buffer) => Buffer]>([
  ['gcc', 'that is another tree’s', (_, other) => other],
  ['sysroot', 'that is another tree’s', (_, other) => other],
  [
    'sysroot',
    'that is another tree’s with a note that says it is not',
    (pack, other) => Buffer.concat([pack.subarray(0, noteEnd(pack)), other.subarray(noteEnd(other))]),
  ],
  ['gcc', 'with a byte flipped', middleFlipped],
  ['sysroot', 'that is cut off', (pack) => pack.subarray(0, pack.length - 40)],
  ['sysroot', 'that is no pack', () => Buffer.from('<html>log in first</html>\n')],
])('a cached pack of the %s %s is made anew, with one warning', async (kind, _, alter) => {
  const first = await run(await bench.machine());
  const packs = cachedPacks(server, await bench.folders.make());
  const key = packs.keyOf(kind);
  const other = packs.keyOf(kind === 'gcc' ? 'sysroot' : 'gcc');
  await packs.replace(key, alter(await packs.read(key), await packs.read(other)));

  const machine = await bench.machine();
  const second = await run(machine);
  expect(second).toMatchObject({ code: 0, errors: [] });
  expect(second.warnings).toEqual([
    expect.stringMatching(new RegExp(`^the cached ${kind} .*, making it again: .`)),
  ]);
  expect(second.outputs).toMatchObject({
    'cache-hit': 'false',
    'sysroot-digest': first.outputs['sysroot-digest'],
  });
  expect(await leftBehind(machine)).toEqual([]);
  expect(await readdir(second.outputs.sysroot ?? '')).toContain('usr');
});
