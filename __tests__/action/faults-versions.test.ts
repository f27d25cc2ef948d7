import { cp, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { signTree } from '../../src/store/tool-cache.js';
import { nameOfOwner } from '../../src/system/staging.js';
import { stagingName } from '../../src/system/storage-error.js';
import { digestTree } from '../../src/unpack/tree-digest.js';
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

test('what a run leaves is whole by what older ones look at too, and what they add later changes nothing', async () => {
  const machine = await bench.machine();
  const { outputs } = await bench.run(machine);
  const records = join(machine.toolCache, 'crossroot-digests');
  const digests: Record<string, string> = {};
  for (const name of await readdir(records)) {
    expect(name).toMatch(/^(?:gcc|sysroot)-[0-9a-f]{32}$/);
    const [, digest = ''] = /^([0-9a-f]{64}) made\n$/.exec(await readFile(join(records, name), 'utf8')) ?? [];
    digests[name.split('-')[0] ?? ''] = digest;
  }
  const entryOf = (kind: string) => join(machine.toolCache, `crossroot-${kind}`, `1.0.0-h${digests[kind]}`);
  for (const kind of ['gcc', 'sysroot']) {
    const tree = join(entryOf(kind), 'x64');
    const marker = { digest: digests[kind], signature: signTree(tree), madeInMs: expect.any(Number) };
    expect(JSON.parse(await readFile(`${tree}.complete`, 'utf8'))).toEqual(marker);
    expect((await digestTree(tree)).sha256).toBe(digests[kind]);
  }
  // As an older one adds them: the digest under a key of its own, a tree by a shorter name, a folder at work.
  await writeFile(join(records, `sysroot-${'0'.repeat(32)}`), `${digests.sysroot} made\n`);
  const short = entryOf('sysroot').slice(0, -32);
  await cp(entryOf('sysroot'), short, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  const live = join(machine.toolCache, stagingName, `${nameOfOwner()}-0123456789ab`, 'entry', 'x64');
  await mkdir(live, { recursive: true });
  const places = [entryOf('gcc'), entryOf('sysroot'), join(entryOf('sysroot'), 'x64.complete'), short, live];
  const facts = () =>
    Promise.all(
      [...places, records].map(async (place) => [place, (await stat(place)).ino, (await stat(place)).ctimeMs]),
    );
  const before = await facts();
  bench.archive().forgetRequests();
  const again = await bench.run(machine);
  expect(again).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(again.outputs).toEqual({ ...outputs, 'cache-hit': 'true' });
  expect(bench.archive().requests.filter(({ path }) => path.endsWith('.deb'))).toEqual([]);
  expect(await facts()).toEqual(before);
});
