import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hashFile } from '../../src/unpack/tree-digest.js';
import type { Machine } from '../support/runner.js';
import { expectRefusal, worldBench } from '../support/world-bench.js';

const bench = worldBench();

type Plant = (file: string) => unknown;

const fifo: Plant = (file) => execFileSync('mkfifo', [file]);
const endless: Plant = (file) => symlink('/dev/zero', file);
const huge: Plant = async (file) => {
  await writeFile(file, '');
  await truncate(file, 2 ** 36);
};

async function plantIn(folder: string, name: string, plant: Plant): Promise<string> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await plant(file);
  return file;
}

describe('what is no regular file, or has no end, is refused in words and never waited for:', () => {
  const places: [string, Plant, string, Readonly<Record<string, string>>, RegExp][] = [
    ['a lock that is a FIFO', fifo, 'crossroot.lock', {}, /crossroot\.lock cannot be read\n.*it is a FIFO/],
    [
      'a lock of 64 GB',
      huge,
      'crossroot.lock',
      {},
      /crossroot\.lock cannot be read\n.*larger than the limit of 16\.0 MB/,
    ],
    ['cargo’s configuration that is a FIFO', fifo, '.cargo/config.toml', {}, /config\.toml.*\n.*it is a FIFO/],
    ['cargo’s configuration without end', endless, '.cargo/config', {}, /config.*\n.*it is a device/],
    ['a sysroot of 64 GB', huge, 'root.tar', { sysroot: './root.tar' }, /root\.tar.*\n.*larger than/],
    ['a gcc of 64 GB', huge, 'gcc.tar', { gcc: './gcc.tar' }, /gcc\.tar.*\n.*larger than/],
    ['a sysroot that is a FIFO', fifo, 'root.tar', { sysroot: './root.tar' }, /input sysroot/],
  ];
  test.each(places)('%s', async (_name, plant, name, inputs, words) => {
    const machine = await bench.machineWithGcc();
    await plantIn(machine.workspace, name, plant);
    await expectRefusal(machine, await bench.run(machine, { inputs }), words);
  });

  test('a file of a tree, an archive or a bill of materials', async () => {
    const file = await plantIn(await bench.folders.make(), 'file', huge);
    expect(() => hashFile(file)).toThrow(/file" cannot be part of a tree\n.*larger than/);
  });
});

test('apt’s sources and records of earlier runs that are FIFOs are passed over', async () => {
  const machine = await bench.machineWithGcc();
  const aptRoot = await bench.folders.make();
  await plantIn(aptRoot, 'sources.list', fifo);
  await plantIn(aptRoot, 'sources.list.d/debian.sources', endless);
  const first = await bench.run(machine, { doors: { aptRoot } });
  expect(first).toMatchObject({ code: 0, errors: [], warnings: [] });
  for (const name of ['crossroot-resolutions', 'crossroot-digests']) {
    const folder = join(machine.toolCache, name);
    for (const record of await readdir(folder)) {
      await rm(join(folder, record));
      await plantIn(folder, record, fifo);
    }
  }
  await rm(`${first.outputs.sysroot}.complete`);
  await plantIn(dirname(first.outputs.sysroot ?? ''), 'x64.complete', fifo);
  const again = await bench.run(machine);
  expect(again).toMatchObject({ code: 0, errors: [], outputs: { sysroot: first.outputs.sysroot } });
});

describe('a lock', () => {
  const refusalOf = async (machine: Machine) => {
    const result = await bench.run(machine);
    await expectRefusal(machine, result, /the lock \S+crossroot\.lock/);
    return result.errors.join('\n');
  };

  test('that is a link which leads nowhere is refused, and not taken for none', async () => {
    const machine = await bench.machineWithGcc();
    await symlink('../moved/crossroot.lock', join(machine.workspace, 'crossroot.lock'));
    expect(await refusalOf(machine)).toMatch(/it is a dangling link/);
  });

  test.each([
    ['a file of passwords', 'secret:$6$salt:19000:0:99999:7:::\n'],
    ['JSON', '{"version": "secret", "request": ["secret"], "token": "secret", "trees": "secret"}'],
  ])('that is %s is refused, and none of its content is shown', async (_name, text) => {
    const machine = await bench.machineWithGcc();
    await writeFile(join(machine.root, 'shadow'), text);
    await symlink(join(machine.root, 'shadow'), join(machine.workspace, 'crossroot.lock'));
    expect(await refusalOf(machine)).not.toMatch(/secret|19000/);
  });
});

test('cargo’s configuration that is no TOML is named with its line, and none of its content is shown', async () => {
  const machine = await bench.machineWithGcc();
  await writeFile(join(machine.root, 'shadow'), '# users\nroot:$6$secret:19000:0:99999:7:::\n');
  await plantIn(machine.workspace, '.cargo/config.toml', (file) => symlink(join(machine.root, 'shadow'), file));
  const result = await bench.run(machine);
  expect(result.stdout).toMatch(/config\.toml cannot be read as TOML.*line 2/);
  expect(result.stdout + result.stderr).not.toContain('secret');
});
