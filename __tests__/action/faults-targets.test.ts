import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builderOf, helloWorld } from '../support/built-files.js';
import { cargoStandIn } from '../support/cargo-stand-in.js';
import type { Machine } from '../support/runner.js';
import { targetNamed } from '../support/targets.js';
import { layToolchain } from '../support/toolchain.js';
import { expectRefusal, type RunOptions, toolCacheOf, worldBench } from '../support/world-bench.js';
import { aarch64, type ElfOptions, makeElf } from '../support/world-elf.js';

const arm64 = 'aarch64-unknown-linux-gnu';
const armhf = 'armv7-unknown-linux-gnueabihf';
const x64 = 'x86_64-unknown-linux-gnu';
const musl = 'aarch64-unknown-linux-musl';
const riscv = 'riscv64gc-unknown-linux-gnu';
const loong = 'loongarch64-unknown-linux-gnu';
const bench = worldBench('bookworm', [arm64, armhf, x64, musl].map(targetNamed));
const good = { code: 0, errors: [], warnings: [] };

/** Refused before anything is fetched or written. */
async function expectRefusedAtOnce(
  machine: Machine,
  options: RunOptions,
  ...words: readonly (string | RegExp)[]
): Promise<void> {
  bench.archive().forgetRequests();
  const before = await readdir(machine.toolCache);
  await expectRefusal(machine, await bench.run(machine, options), ...words);
  expect(bench.archive().requests).toEqual([]);
  expect(await readdir(machine.toolCache)).toEqual(before);
}

describe('a target that there is not is refused at once, with those that were perhaps meant:', () => {
  test.each([
    ['with a letter too few', 'arch64-unknown-linux-gnu', /did you mean aarch64-unknown-linux-gnu\?/],
    ['without its vendor', 'x86_64-linux-gnu', /did you mean x86_64-unknown-linux-gnu\?/],
    ['without its ABI', 'aarch64-unknown-linux', /mean aarch64-\S+-gnu or aarch64-\S+-musl\?/],
    ['of another vendor', 'x86_64-alpine-linux-musl', /did you mean x86_64-unknown-linux-musl\?/],
    ['with half a float ABI', 'armv7-unknown-linux-musl', /did you mean armv7-unknown-linux-musleabihf\?/],
    ['of a machine alone', 'riscv64gc', /did you mean riscv64gc-unknown-linux-gnu\?/],
    ['of another system', 'x86_64-pc-windows-gnu', /use one of aarch64-\S+, x86_64-.*musleabihf$/m],
  ])('%s', async (_, target, words) => {
    await expectRefusedAtOnce(await bench.machine(), { inputs: { target } }, JSON.stringify(target), words);
  });
});

describe('a target that a release lacks is refused at once, with what can be had:', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly RegExp[]]>([
    [
      'its packages',
      { target: riscv, sysroot: 'debian:bookworm' },
      [
        /has no packages for riscv64gc-\S+ \(riscv64\); it has aarch64-/,
        /use one of debian:trixie, debian:forky, ubuntu:focal/,
      ],
    ],
    [
      'its gcc',
      { target: loong, sysroot: 'debian:forky', gcc: 'debian:bookworm' },
      [/has no gcc for loongarch64-/, /use one of auto, debian:trixie, debian:forky$/m],
    ],
    [
      'its C library, and not its machine',
      { target: musl, sysroot: 'debian:buster' },
      [
        /debian:buster is not a release for aarch64-\S+-musl; it has aarch64-\S+-gnu, /,
        /one of debian:bullseye, /,
      ],
    ],
    [
      'any with so old a glibc',
      { target: riscv, sysroot: '', glibc: '2.36' },
      [/no release of Debian with riscv64gc-\S+ has a glibc that old/, /2\.41 \(debian:trixie\)/],
    ],
  ])('%s', async (_, inputs, words) => {
    await expectRefusedAtOnce(await bench.machine(), { inputs }, ...words);
  });
});

describe('another target than the input says', () => {
  test.each([`--release --target ${x64}`, `--target=${x64}.2.17`, '--target'])(
    'is refused at once in args: %s',
    async (args) => {
      const options = { inputs: { command: 'build', args } };
      await expectRefusedAtOnce(await bench.machine(), options, /asks cargo for .*target/, 'remove `--target`');
    },
  );

  test('gives way to it in the cargo config, and is told and kept for later steps in a variable', async () => {
    const machine = await bench.machineWithGcc();
    await mkdir(join(machine.workspace, '.cargo'));
    await writeFile(join(machine.workspace, '.cargo/config.toml'), `[build]\ntarget = ["${armhf}"]\n`);
    const cargo = await cargoStandIn(machine.root);
    const run = (env: Readonly<Record<string, string>> = {}) =>
      bench.run(machine, { inputs: { command: 'build' }, env: { PATH: cargo.path, ...env } });
    const ofConfig = await run();
    expect(ofConfig).toMatchObject({ ...good, env: { CARGO_BUILD_TARGET: arm64 } });
    expect(await cargo.words()).toEqual(expect.arrayContaining(['--target', arm64]));
    const ofVariable = await run({ CARGO_BUILD_TARGET: x64 });
    expect(ofVariable).toMatchObject(good);
    expect(await cargo.words()).toEqual(expect.arrayContaining(['--target', arm64]));
    expect(ofVariable.env.CARGO_BUILD_TARGET).toBeUndefined();
    expect(ofVariable.stdout).toContain(`kept your CARGO_BUILD_TARGET=${x64}`);
  });
});

const tar = (file: string, folder: string) =>
  execFileSync('tar', ['--create', '--file', file, '--directory', folder, '.']);

describe('a sysroot of another machine', () => {
  test('is refused in a tarball, in one word for its one fault, and no tree is made', async () => {
    const machine = await bench.machine();
    const made = await bench.run(machine, { inputs: { target: armhf } });
    tar(join(machine.workspace, 'root.tar'), made.outputs.sysroot ?? '');
    const elsewhere = await bench.machine();
    await cp(join(machine.workspace, 'root.tar'), join(elsewhere.workspace, 'root.tar'));
    for (const [target, name] of [
      [x64, 'x86-64'],
      [arm64, 'AArch64'],
    ] as const) {
      const refused = await bench.run(elsewhere, { inputs: { target, sysroot: 'root.tar' } });
      const why = `the sysroot is for another machine: lib/arm-linux-gnueabihf/libc.so.6 is for hard-float ARM (32-bit), not for ${name}`;
      await expectRefusal(elsewhere, refused, 'the sysroot is for another machine');
      expect(refused.errors.join().split('\n').slice(1, -1)).toEqual([`  why: ${why}`]);
      // Only an arm64 kernel may run with the libraries of armhf alone.
      expect(refused.errors.join().includes('a 64-bit kernel with 32-bit libraries')).toBe(target === arm64);
    }
    const { trees } = await toolCacheOf(elsewhere);
    expect(Object.keys(trees).filter((name) => name.includes('sysroot'))).toEqual([]);
  });

  test('is refused in a tree that was made of the same tarball for the machine that it is whole for', async () => {
    const machine = await bench.machine();
    const roots = await bench.folders.make();
    for (const target of [arm64, armhf]) {
      const { outputs } = await bench.run(machine, { inputs: { target } });
      await cp(outputs.sysroot ?? '', roots, { recursive: true, verbatimSymlinks: true, force: true });
    }
    await rm(join(roots, 'usr/lib/arm-linux-gnueabihf/crt1.o'));
    tar(join(machine.workspace, 'both.tar'), roots);
    const run = (target: string) => bench.run(machine, { inputs: { target, sysroot: 'both.tar' } });
    expect(await run(arm64)).toMatchObject(good);
    await expectRefusal(machine, await run(armhf), 'both.tar cannot be used as a sysroot', 'crt1.o is missing');
  });
});

test('a gcc of another machine is refused, with what it is for', async () => {
  const machine = await bench.machine();
  const folder = await bench.folders.make();
  layToolchain(folder, 'arm');
  tar(join(machine.workspace, 'gcc.tar'), folder);
  const run = (target: string) => bench.run(machine, { inputs: { target, gcc: 'gcc.tar' } });
  expect(await run(arm64)).toMatchObject(good);
  for (const [target, name] of [
    [x64, 'x86-64'],
    [armhf, 'hard-float ARM (32-bit)'],
  ] as const) {
    const words = [
      `has no gcc for ${name} Linux`,
      `aarch64-none-linux-gnu-gcc: it does not compile for ${name}`,
    ];
    await expectRefusal(machine, await run(target), ...words);
  }
});

describe('a lock of several targets', () => {
  test('whose trees were given to another target is refused at once, also where they are at hand', async () => {
    const machine = await bench.machine();
    const file = join(machine.workspace, 'crossroot.lock');
    const targets = [arm64, armhf, musl].flatMap((target) => ['--target', target]);
    expect(await bench.run(machine, { desk: ['lock', ...targets] })).toMatchObject({ code: 0 });
    const text = await readFile(file, 'utf8');
    for (const [target, kind, other, lacking] of [
      [armhf, 'gcc', arm64, 'gcc: the lock has no gcc-12-arm-linux-gnueabihf:amd64'],
      [arm64, 'sysroot', armhf, 'sysroot: the lock has no libc6-dev:arm64'],
      [musl, 'sysroot', arm64, 'sysroot: the lock has no musl-dev:arm64'],
      [arm64, 'sysroot', musl, 'sysroot: the lock has no libc6-dev:arm64'],
    ] as const) {
      const lock = JSON.parse(text);
      lock.targets[target].trees[kind] = lock.targets[other].trees[kind];
      await writeFile(file, JSON.stringify(lock, undefined, 2));
      const command = `crossroot lock --target ${target} `;
      await expectRefusedAtOnce(machine, { inputs: { target } }, `${lacking}, which ${target} needs`, command);
    }
  });
});

describe('the audit refuses what was built', () => {
  /** The breaches of a program for the target that differs from a hello-world in this. */
  async function breachesOf(target: string, other: Partial<ElfOptions>): Promise<readonly string[]> {
    const machine = await bench.machine();
    const { machine: own, interpreter } = targetNamed(target);
    const content = makeElf({ ...helloWorld, machine: own, interpreter, ...other });
    const { path } = await builderOf(machine, [{ name: 'app', content }], {}, targetNamed(target));
    const result = await bench.run(machine, { inputs: { command: 'build', target }, env: { PATH: path } });
    const refused = /^1 of 1 artifact failed the audit$/m.test(result.errors.join());
    expect(result.code).toBe(refused ? 1 : 0);
    return [...result.errors.join().matchAll(/^ {2}problem: \S+\/app (.*)$/gm)].map(([, words = '']) => words);
  }

  const of = (triple: string, other: object) => ({ ...targetNamed(triple).machine, ...other });
  test.each([
    ['another machine', armhf, of(arm64, {}), 'AArch64'],
    ['another class', arm64, of(arm64, { bits: 32 }), 'ILP32 AArch64'],
    ['another byte order', arm64, of(arm64, { isBigEndian: true }), 'big-endian AArch64'],
    ['another float ABI', armhf, of(armhf, { flags: { value: 0x5000200 } }), 'soft-float ARM (32-bit)'],
  ])('for %s', async (_, target, machine, name) => {
    expect(await breachesOf(target, {})).toEqual([]);
    expect(await breachesOf(target, { machine })).toEqual([`is for ${name}, not for ${target}`]);
  });

  test('for musl with anything of glibc', async () => {
    const loaded = 'needs libc.so.6, which is not in the sysroot';
    const loader = 'asks for the loader /lib/ld-linux-aarch64.so.1';
    const { interpreter } = helloWorld;
    expect(await breachesOf(musl, { interpreter, machine: aarch64 })).toEqual([loader, loaded]);
    expect(await breachesOf(musl, {})).toEqual([loaded]);
  });
});
