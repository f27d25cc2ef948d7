import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAsLoader } from '../../src/elf/loading.js';
import { isFor } from '../../src/elf/machine.js';
import { parseLocks } from '../../src/lock/lock-text.js';
import type { Machine } from '../support/runner.js';
import { targetNamed } from '../support/targets.js';
import { worldBench } from '../support/world-bench.js';

const arm64 = 'aarch64-unknown-linux-gnu';
const armhf = 'armv7-unknown-linux-gnueabihf';
const i386 = 'i686-unknown-linux-gnu';
const x64 = 'x86_64-unknown-linux-gnu';
const bench = worldBench('bookworm', [arm64, armhf, i386, x64].map(targetNamed));
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
    const [, words = ''] = /add it without .*: crossroot lock (.*) \(in /.exec(refused.errors.join()) ?? [];
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

describe('several steps in one job', () => {
  const underscored = (triple: string) => triple.replaceAll('-', '_');

  test.each([
    ['rustflags: env', 'env'],
    ['rustflags: target', 'target'],
  ])('leave with %s what a later cargo needs for each of the targets', async (_, rustflags) => {
    const machine = await bench.machine();
    const env: Record<string, string> = {};
    let path: readonly string[] = ['/usr/bin', '/bin'];
    const sysroots = new Map<string, string>();
    for (const target of [arm64, x64, armhf]) {
      const inputs = { target, packages: 'zlib1g-dev', rustflags };
      const result = await bench.run(machine, { inputs, env, path });
      expect(result).toMatchObject(good);
      Object.assign(env, result.env);
      path = [...result.path, ...path];
      sysroots.set(target, result.outputs.sysroot ?? '');
    }
    const start = (name: string, args: readonly string[], more: Readonly<Record<string, string>>) =>
      execFileSync('/usr/bin/env', [name, ...args], {
        env: { ...env, HOME: machine.home, PATH: path.join(':'), ...more },
        encoding: 'utf8',
      });
    for (const [triple, sysroot] of sysroots) {
      // As cargo links: the arguments of rustc that it reads for the target, and the linker that they name.
      const ofTarget = env[`CARGO_TARGET_${underscored(triple).toUpperCase()}_RUSTFLAGS`];
      const flags = (env.RUSTFLAGS ?? ofTarget ?? '').split(' ');
      const named = flags.find((flag) => flag.startsWith('linker='))?.slice('linker='.length);
      const linker = named ?? env[`CARGO_TARGET_${underscored(triple).toUpperCase()}_LINKER`] ?? '';
      const args = flags.flatMap((flag) =>
        flag.startsWith('link-arg=') ? [flag.slice('link-arg='.length)] : [],
      );
      for (const one of args) expect(one).toBe(`--sysroot=${sysroot}`);
      const program = join(await bench.folders.make(), 'program');
      start(linker, ['-o', program, '-lz', ...args], {});
      const read = readAsLoader(program);
      expect(read.kind === 'elf' && isFor(read.machine, targetNamed(triple).machine)).toBe(true);
      // As the crate pkg-config asks, and as a build script does that calls it by its plain name.
      const told = { TARGET: triple, HOST: x64 };
      const own = {
        PKG_CONFIG_LIBDIR: env[`PKG_CONFIG_LIBDIR_${underscored(triple)}`] ?? '',
        PKG_CONFIG_SYSROOT_DIR: env[`PKG_CONFIG_SYSROOT_DIR_${underscored(triple)}`] ?? '',
      };
      const answer = `-I${sysroot}/usr/include -lz\n`;
      const asked = ['--libs', 'zlib'];
      expect(start(env[`PKG_CONFIG_${underscored(triple)}`] ?? '', asked, { ...told, ...own })).toBe(answer);
      expect(start('pkg-config', asked, told)).toBe(answer);
    }
    // Nobody says for whom: the last one.
    expect(start('pkg-config', ['--libs', 'zlib'], {})).toContain(`${sysroots.get(armhf)}/`);
    expect(env.CARGO_BUILD_TARGET).toBe(armhf);
  });
});
