import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as faults from '../support/archive-faults.js';
import { type CacheFault, type CacheServer, startCacheServer } from '../support/cache-server.js';
import { leftBehind } from '../support/cached-packs.js';
import { describeWith, testWith } from '../support/programs.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const zstd = 'zstd in Node or as a program';
const testPacks = testWith(zstd, 'faults of the GitHub cache');
const describePacks = describeWith(zstd, 'a GitHub cache that answers otherwise');
/** Shorter than the retries of @actions/cache, which go on for half a minute. */
const cacheLimits = { restoreMs: 4_000, saveMs: 4_000 };
let server: CacheServer;

beforeEach(async () => {
  server = await startCacheServer();
});

afterEach(() => server.close());

describePacks.each<[string, CacheFault]>([
  ['answers 400', 400],
  ['answers 429 and asks for a day', 429],
  ['answers 503', 503],
  ['stalls', 'stalls'],
  ['takes no writes', 'read-only'],
])('a cache service that %s', (_, fault) => {
  test('costs no more than one warning', async () => {
    server.fault = fault;
    const machine = await bench.machine();
    const result = await bench.run(machine, { env: server.environment, doors: { cacheLimits } });
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.outputs['cache-hit']).toBe('false');
    expect(result.warnings).toEqual([
      expect.stringMatching(/^continuing without the GitHub cache: \w+ crossroot-/),
    ]);
    expect(`${result.stdout}${result.stderr}`).not.toContain('sig=');
    expect(server.requests.length).toBeGreaterThan(0);
    expect(await leftBehind(machine)).toEqual([]);
  });
});

testPacks('a cache service that is being written by another job (409) costs no warning', async () => {
  server.fault = 409;
  const result = await bench.run(await bench.machine(), { env: server.environment });
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(result.outputs['cache-hit']).toBe('false');
});

testPacks('a pack that breaks off on its way is made anew, with one warning', async () => {
  await bench.run(await bench.machine(), { env: server.environment });
  server.fault = 'cuts';
  const machine = await bench.machine();
  const result = await bench.run(machine, { env: server.environment, doors: { cacheLimits } });
  expect(result).toMatchObject({ code: 0, errors: [] });
  expect(result.outputs['cache-hit']).toBe('false');
  expect(result.warnings).toEqual([expect.stringMatching(/^continuing without the GitHub cache: restoring /)]);
  expect(await leftBehind(machine)).toEqual([]);
});

testPacks('a cache service that is gone costs one warning', async () => {
  await server.close();
  const result = await bench.run(await bench.machine(), { env: server.environment, doors: { cacheLimits } });
  expect(result).toMatchObject({
    code: 0,
    errors: [],
    warnings: [expect.stringMatching(/^continuing without/)],
  });
});

test('no cache service costs a line in the log, and none where none is wanted', async () => {
  const machine = await bench.machine();
  const result = await bench.run(machine);
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(result.stdout.split('this runner has no cache service')).toHaveLength(2);
  expect((await bench.run(machine, { inputs: { cache: 'false' } })).stdout).not.toContain('cache service');
});

testPacks('a failure while packs are on their way is told as it is, and nothing is left', async () => {
  server.fault = 'stalls';
  bench.onRequest(/InRelease/, async (exchange) => {
    await sleep(1500);
    faults.status(404)(exchange);
  });
  const machine = await bench.machine();
  const inputs = { packages: 'libssl-dev' };
  const limits = { restoreMs: 200, saveMs: 2_000 };
  const result = await bench.run(machine, { inputs, env: server.environment, doors: { cacheLimits: limits } });
  expect(result).toMatchObject({ code: 1, errors: [expect.stringMatching(/InRelease/)] });
  expect(await leftBehind(machine)).toEqual([]);
});
