import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as faults from '../support/archive-faults.js';
import type { Machine } from '../support/runner.js';
import { expectRefusal, type RunOptions, worldBench } from '../support/world-bench.js';

const bench = worldBench();
const day = 24 * 3_600_000;
const inputs = { packages: 'libssl-dev' };
/** Where nothing answers. */
const nowhere = 'http://127.0.0.1:9';
const netSettings = { attempts: 1, backoffMs: 1, idleTimeoutMs: 300 };

/** A machine that has built once, and its sysroot's digest. */
async function usedMachine(): Promise<{ machine: Machine; digest: string | undefined }> {
  const machine = await bench.machineWithGcc();
  const { code, outputs } = await bench.run(machine, { inputs });
  expect(code).toBe(0);
  return { machine, digest: outputs['sysroot-digest'] };
}

/** Runs some days after the archive's time. */
const later = (days: number, machine: Machine, options: RunOptions = {}) =>
  bench.run(machine, {
    ...options,
    inputs: { ...inputs, ...options.inputs },
    doors: { now: bench.archive().now.getTime() + days * day, netSettings },
  });

describe('without a lock, and with the trees of the last run in place', () => {
  test.each<[string, Record<string, string>, faults.Handler | undefined]>([
    ['refuses connections', { mirror: nowhere }, undefined],
    ['is busy', {}, faults.status(503)],
    ['says nothing', {}, faults.stalled],
  ])('an archive that %s is gone without, and the age of what serves is told', async (_, more, handler) => {
    const { machine, digest } = await usedMachine();
    if (handler !== undefined) bench.onRequest(/\/dists\//, handler);
    const result = await later(3, machine, { inputs: more });
    expect(result).toMatchObject({ code: 0, errors: [], outputs: { 'sysroot-digest': digest } });
    expect(result.warnings).toEqual([
      expect.stringMatching(
        /^cannot download the InRelease of \S+: using the sysroot on this machine, resolved 3 days ago from bookworm of \d\d \w{3} \d{4}, bookworm-/,
      ),
    ]);
  });

  test.each<[string, number, Record<string, string>, (machine: Machine) => Promise<void>]>([
    ['is older than 30 days', 31, {}, async () => undefined],
    ['is for other packages', 3, { packages: 'zlib1g-dev' }, async () => undefined],
    [
      'has lost its tree',
      3,
      {},
      ({ toolCache }) => rm(join(toolCache, 'crossroot-sysroot'), { recursive: true }),
    ],
    [
      'cannot record',
      3,
      {},
      ({ toolCache }) => rm(join(toolCache, 'crossroot-resolutions'), { recursive: true }),
    ],
  ])('what %s does not serve, and the refusal names the lock', async (_, days, more, change) => {
    const { machine } = await usedMachine();
    await change(machine);
    const result = await later(days, machine, { inputs: { mirror: nowhere, ...more } });
    await expectRefusal(machine, result, 'cannot download the InRelease of', 'refused', 'crossroot lock');
  });
});

describe('an archive that answers is heard, whatever is in place', () => {
  test('a 404 is no silence, and nothing older serves', async () => {
    const { machine } = await usedMachine();
    bench.onRequest(/\/dists\//, faults.status(404));
    await expectRefusal(machine, await later(3, machine), '404 Not Found');
  });

  test('nor is a release that is not what was signed', async () => {
    const { machine } = await usedMachine();
    bench.onRequest(/InRelease$/, faults.alteredByte);
    await expectRefusal(machine, await later(1, machine), 'InRelease');
  });
});

test('a step to which no cache service is named says so in one line', async () => {
  const { stdout } = await bench.run(await bench.machineWithGcc());
  expect(stdout.match(/^this runner has no cache service: .*$/gm)).toHaveLength(1);
});
