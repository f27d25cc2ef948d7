import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { stagingName } from '../../src/system/storage-error.js';
import type { Handler } from '../support/archive-faults.js';
import type { Machine } from '../support/runner.js';
import { expectNoLeftovers, toolCacheOf, worldBench } from '../support/world-bench.js';

const bench = worldBench();
const good = { code: 0, errors: [], warnings: [] };
const twoTrees = [expect.stringMatching(/^crossroot-gcc\//), expect.stringMatching(/^crossroot-sysroot\//)];

/** A handler that answers once it is told to. */
function held(): { readonly handler: Handler; readonly arrived: Promise<void>; release(): void } {
  let arrive = (): void => undefined;
  let release = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const handler: Handler = async ({ answer }) => {
    arrive();
    await released;
    answer();
  };
  return { handler, arrived, release: () => release() };
}

async function stagingOf(machine: Machine): Promise<readonly string[]> {
  return readdir(join(machine.toolCache, stagingName));
}

describe('a run that is ended in the middle', () => {
  test.each<[string, NodeJS.Signals, RegExp]>([
    ['SIGKILL while it reads the release', 'SIGKILL', /by-hash/],
    ['SIGKILL while it makes the sysroot', 'SIGKILL', /libc6-dev_.*_arm64\.deb$/],
    ['SIGTERM while it makes the sysroot', 'SIGTERM', /libc6-dev_.*_arm64\.deb$/],
    ['SIGKILL while it makes the gcc', 'SIGKILL', /gcc-12-.*_amd64\.deb$/],
  ])('by %s leaves nothing that the next one trips over or keeps', async (_name, signal, match) => {
    const machine = await bench.machine();
    const hold = held();
    const mend = bench.onRequest(match, hold.handler);
    const step = await bench.start(machine);
    await hold.arrived;
    step.kill(signal);
    const end = signal === 'SIGTERM' ? { code: 143 } : { signal };
    expect(await step.result).toMatchObject({ ...end, env: {}, path: [], outputs: {} });
    mend();
    hold.release();

    expect(await bench.run(machine)).toMatchObject(good);
    const { trees, others } = await toolCacheOf(machine);
    expect(Object.keys(trees)).toEqual(twoTrees);
    expect(others).toEqual([]);
  });
});

test('a run does not sweep away what a live neighbour is making', async () => {
  const machine = await bench.machine();
  const hold = held();
  bench.onRequest(/libc6-dev_.*_arm64\.deb$/, hold.handler, { times: 1 });
  const neighbour = await bench.start(machine);
  await hold.arrived;
  const staged = await stagingOf(machine);
  expect(staged).not.toEqual([]);
  expect(await bench.run(machine)).toMatchObject(good);
  const left = await stagingOf(machine);
  expect(left).not.toEqual([]);
  expect(staged).toEqual(expect.arrayContaining([...left]));
  hold.release();
  expect(await neighbour.result).toMatchObject(good);
  await expectNoLeftovers(machine);
});

test('four runs at once on one tool cache all succeed, with one tree of each kind', async () => {
  const machine = await bench.machine();
  const steps = await Promise.all(
    ['libssl-dev', 'libssl-dev', 'libssl-dev', 'libssl-dev'].map((packages) =>
      bench.start(machine, { inputs: { packages } }),
    ),
  );
  const results = await Promise.all(steps.map((step) => step.result));
  for (const result of results) {
    expect(result).toMatchObject({ ...good, env: results[0]?.env, path: results[0]?.path });
  }
  const { trees, others } = await toolCacheOf(machine);
  expect(Object.keys(trees)).toEqual(twoTrees);
  expect(others).toEqual([]);
  await expectNoLeftovers(machine);
});

test('a tree that was changed since is told in one warning and made anew', async () => {
  const machine = await bench.machine();
  const first = await bench.run(machine);
  const { sysroot = '' } = first.outputs;
  await writeFile(join(sysroot, 'usr/include/stdio.h'), '#error changed\n');
  const second = await bench.run(machine);
  expect(second).toMatchObject({ code: 0, errors: [], outputs: { 'cache-hit': 'false' } });
  expect(second.outputs['sysroot-digest']).toBe(first.outputs['sysroot-digest']);
  expect(second.warnings).toEqual([expect.stringMatching(/^making the sysroot in .* again: it was changed/)]);
  expect(await readFile(join(sysroot, 'usr/include/stdio.h'), 'utf8')).not.toContain('changed');
  await expectNoLeftovers(machine);
});
