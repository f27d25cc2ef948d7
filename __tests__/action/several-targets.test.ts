import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseLocks } from '../../src/lock/lock-file.js';
import type { Machine } from '../support/runner.js';
import { targetNamed } from '../support/targets.js';
import { worldBench } from '../support/world-bench.js';

const triples = ['aarch64-unknown-linux-gnu', 'armv7-unknown-linux-gnueabihf', 'i686-unknown-linux-gnu'];
const [arm64 = '', armhf = '', i386 = ''] = triples;
const bench = worldBench('bookworm', triples.map(targetNamed));
const good = { code: 0, errors: [], warnings: [] };

const fileOf = (machine: Machine) => join(machine.workspace, 'crossroot.lock');
const textOf = (machine: Machine) => readFile(fileOf(machine), 'utf8');
const lock = (machine: Machine, ...words: string[]) => bench.run(machine, { desk: ['lock', ...words] });

/** The part of a lock's text that is about a target. */
function partOf(text: string, triple: string): unknown {
  return JSON.parse(text).targets[triple];
}

describe('a lock of several targets', () => {
  const both = ['--target', armhf, '--target', arm64, '--packages', 'libssl-dev'];

  test('is written at once, sorted, and a run of each target looks at its own part', async () => {
    const machine = await bench.machine();
    expect(await lock(machine, ...both)).toMatchObject({ code: 0, stdout: '' });
    const text = await textOf(machine);
    const locks = parseLocks(text, 'the lock');
    expect(locks.map(({ request }) => request.target)).toEqual([arm64, armhf]);
    for (const { request, trees } of locks) {
      const inputs = { target: request.target, packages: 'libssl-dev', locked: 'true' };
      bench.archive().forgetRequests();
      const result = await bench.run(machine, { inputs });
      expect(result).toMatchObject({ ...good, outputs: { 'sysroot-digest': trees.sysroot.digest } });
      const lists = bench.archive().requests.filter(({ path }) => path.includes('/dists/'));
      expect(lists).toEqual([]);
    }
    expect(await textOf(machine)).toBe(text);
  });

  test('is renewed for one target alone, and each change says whose it is', async () => {
    const machine = await bench.machine();
    await lock(machine, ...both);
    const before = await textOf(machine);
    const { code, stdout } = await lock(machine, '--target', armhf, '--packages', 'zlib1g-dev');
    expect(code).toBe(0);
    expect(stdout).toContain(`${armhf}: sysroot: libssl-dev:armhf 3.0.17-1 removed\n`);
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(`${armhf}: sysroot: `);
    const after = await textOf(machine);
    expect(partOf(after, arm64)).toEqual(partOf(before, arm64));
    const lines = new Set(after.split('\n'));
    const gone = before.split('\n').filter((one) => !lines.has(one));
    expect(gone.filter((one) => one.includes(':arm64') || one.includes('_arm64.deb'))).toEqual([]);
    // Without --target each part keeps what it was made for.
    expect(await lock(machine, '--update')).toMatchObject({ code: 0, stdout: '' });
    expect(await lock(machine, '--check')).toMatchObject({ code: 0, stdout: '' });
    expect(await textOf(machine)).toBe(after);
  });

  test('refuses a run of another target, and the command it names adds that and keeps the others', async () => {
    const machine = await bench.machine();
    await lock(machine, ...both);
    const before = await textOf(machine);
    const inputs = { target: i386, packages: 'zlib1g-dev' };
    const refused = await bench.run(machine, { inputs });
    expect(refused.code).toBe(1);
    const [, words = ''] = /add it, and .*: crossroot lock (.*) \(in /.exec(refused.errors.join()) ?? [];
    expect(words).toBe(`--target ${i386} --sysroot debian:bookworm --packages zlib1g-dev`);
    expect(await lock(machine, ...words.split(' '))).toMatchObject({ code: 0, stdout: '' });
    expect(await bench.run(machine, { inputs })).toMatchObject(good);
    const after = await textOf(machine);
    for (const triple of [arm64, armhf]) expect(partOf(after, triple)).toEqual(partOf(before, triple));
  });

  test('grows out of a lock of one target, as every Crossroot has written it', async () => {
    const machine = await bench.machine();
    await lock(machine, '--packages', 'libssl-dev');
    const { version, request, trees } = JSON.parse(await textOf(machine));
    expect([version, request.target]).toEqual([1, arm64]);
    expect(await lock(machine, '--target', armhf)).toMatchObject({ code: 0, stdout: '' });
    const { target: _, ...others } = request;
    expect(partOf(await textOf(machine), arm64)).toEqual({ request: others, trees });
  });

  test('whose part for one target was altered is refused for that one, and serves the other', async () => {
    const machine = await bench.machine();
    await lock(machine, ...both);
    const text = await textOf(machine);
    const { digest } = JSON.parse(text).targets[armhf].trees.sysroot;
    await writeFile(fileOf(machine), text.replace(digest, '0'.repeat(64)));
    const run = (target: string) => bench.run(machine, { inputs: { target, packages: 'libssl-dev' } });
    expect((await run(armhf)).code).toBe(1);
    expect(await run(arm64)).toMatchObject(good);
  });
});
