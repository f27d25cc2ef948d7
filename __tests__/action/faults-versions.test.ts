import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nameOfOwner } from '../../src/system/staging.js';
import { stagingName } from '../../src/system/storage-error.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();

test('what a Crossroot with other names and keys left, or is at work on, stays, and nothing is taken from it unproven', async () => {
  const machine = await bench.machine();
  const first = await bench.run(machine);
  const entry = dirname(first.outputs.sysroot ?? '');
  // As they were once: a shorter name, the key of the packages' sums alone, a live run's folder.
  const old = entry.slice(0, -32);
  await rename(entry, old);
  const digests = join(machine.toolCache, 'crossroot-digests');
  for (const name of await readdir(digests)) {
    await rename(join(digests, name), join(digests, `${name.split('-')[0]}-${'0'.repeat(32)}`));
  }
  const live = join(machine.toolCache, stagingName, `${nameOfOwner()}-0123456789ab`);
  await mkdir(join(live, 'entry'), { recursive: true });
  await writeFile(join(live, 'entry', 'half'), 'made');
  const before = await stat(join(old, 'x64'));
  const again = await bench.run(machine);
  expect(again).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { 'cache-hit': 'false' } });
  expect(again.outputs).toEqual({ ...first.outputs, 'cache-hit': 'false' });
  expect((await stat(join(old, 'x64'))).ino).toBe(before.ino);
  expect(await readFile(join(live, 'entry', 'half'), 'utf8')).toBe('made');
  expect(await bench.run(machine)).toMatchObject({ code: 0, outputs: { 'cache-hit': 'true' } });
});
