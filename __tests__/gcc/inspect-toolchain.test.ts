import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compareWithSysroot, objectionTo } from '../../src/gcc/inspect-toolchain.js';
import { findToolchain } from '../../src/gcc/own-gcc.js';
import { type Target, targets } from '../../src/target.js';
import { targetNamed } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';
import { glibcOf, layToolchain, toolchainVersion } from '../support/toolchain.js';

const folders = temporaryFolders();

function target(): Target {
  const [first] = targets;
  if (first === undefined) throw new Error('no target');
  return first;
}

test.each([
  ['bootlin', 'lib64'],
  ['arm', 'lib64'],
  ['crosstool-ng', 'sysroot/lib'],
] as const)(
  "finds the gcc of a toolchain laid out as %s's, its glibc and its own libraries",
  async (layout, runtimes) => {
    const root = await folders.makeAwkward();
    const machine = layToolchain(root, layout, { glibc: '2.39' });
    const toolchain = await findToolchain(root, target());
    expect(toolchain).toMatchObject({ version: toolchainVersion, glibc: '2.39', clangPrefix: root });
    expect(toolchain.headers).toEqual([join(root, 'lib/gcc', machine, toolchainVersion, 'include')]);
    expect(toolchain.cxxHeaders).toEqual([join(root, machine, 'include/c++', toolchainVersion)]);
    expect(toolchain.runtimes.get('libstdc++.so')).toBe(join(root, machine, runtimes, 'libstdc++.so'));
    expect(toolchain.runtimes.has('libc.so.6')).toBe(false);
    expect([...toolchain.programs.keys()]).toEqual(expect.arrayContaining(['gcc', 'g++', 'cpp', 'ar', 'ld']));
  },
);

test('takes the gcc behind a wrapper of Buildroot, which would name its own sysroot', async () => {
  const root = await folders.make();
  layToolchain(root, 'bootlin');
  const { programs } = await findToolchain(root, target());
  expect(programs.get('gcc')).toMatch(/gcc\.br_real$/);
  expect(programs.get('g++')).toMatch(/g\+\+\.br_real$/);
  expect(programs.get('ar')).toMatch(/-ar$/);
});

test("offers clang nothing when a C library's headers stand among gcc's own", async () => {
  const root = await folders.make();
  layToolchain(root, 'debian');
  expect((await findToolchain(root, target())).clangPrefix).toBeUndefined();
});

test('knows no glibc of a toolchain that brings none, or one for another machine', async () => {
  const root = await folders.make();
  const machine = layToolchain(root, 'arm');
  const libc = join(root, machine, 'libc/lib64/libc.so.6');
  writeFileSync(libc, glibcOf('2.39', 62));
  expect((await findToolchain(root, target())).glibc).toBeUndefined();
  rmSync(libc);
  expect((await findToolchain(root, target())).glibc).toBeUndefined();
});

test('keeps include-fixed for its limits.h alone', async () => {
  const root = await folders.make();
  const machine = layToolchain(root, 'arm');
  const parts = join(root, 'lib/gcc', machine, toolchainVersion);
  mkdirSync(join(parts, 'include-fixed'));
  writeFileSync(join(parts, 'include-fixed/pthread.h'), '');
  expect((await findToolchain(root, target())).headers).toEqual([join(parts, 'include')]);
  writeFileSync(join(parts, 'include-fixed/limits.h'), '');
  expect((await findToolchain(root, target())).headers).toEqual([
    join(parts, 'include'),
    join(parts, 'include-fixed'),
  ]);
});

test.each([
  ['aarch64-none-elf-gcc', 'bare metal'],
  ['aarch64-linux-musl-gcc', 'musl'],
  ['aarch64-buildroot-linux-uclibc-gcc', 'uClibc'],
  ['aarch64-linux-android-gcc', 'bionic'],
  ['aarch64_be-none-linux-gnu-gcc', 'not compile for AArch64'],
  ['aarch64-none-linux-gnu_ilp32-gcc', '64-bit pointers'],
  ['arm-none-linux-gnueabihf-gcc', 'not compile for AArch64'],
  ['x86_64-linux-gnu-gcc', 'not compile for AArch64'],
  ['gcc', 'the machine that it runs on'],
])('refuses a toolchain whose only compiler is %s', async (name, why) => {
  const root = await folders.make();
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin', name), '#!/bin/sh\n', { mode: 0o755 });
  await expect(findToolchain(root, target())).rejects.toThrow(new RegExp(`bin/${name}: .*${why}`));
});

test('refuses a folder without any compiler', async () => {
  const root = await folders.make();
  await expect(findToolchain(root, target())).rejects.toThrow(/it has no bin/);
  mkdirSync(join(root, 'bin'));
  await expect(findToolchain(root, target())).rejects.toThrow(/no <triplet>-gcc in bin/);
});

test('refuses a gcc with a fitting name that says it compiles for musl', async () => {
  const root = await folders.make();
  layToolchain(root, 'bootlin', { machine: 'aarch64-buildroot-linux-musl' });
  await expect(findToolchain(root, target())).rejects.toThrow(
    /aarch64-buildroot-linux-musl: its C library is musl/,
  );
});

test('tells in its own words why a gcc does not run here', async () => {
  const root = await folders.make();
  mkdirSync(join(root, 'bin'));
  const words = "libc.so.6: version `GLIBC_2.99' not found";
  writeFileSync(
    join(root, 'bin/aarch64-linux-gcc'),
    `#!/bin/sh\necho "${words.replace('`', '\\`')}" >&2\nexit 1\n`,
    {
      mode: 0o755,
    },
  );
  await expect(findToolchain(root, target())).rejects.toThrow(words);
});

test('says that C++ may not link when the toolchain is made for a newer glibc than the sysroot has', async () => {
  const root = await folders.make();
  layToolchain(root, 'arm', { glibc: '2.36' });
  const toolchain = await findToolchain(root, target());
  expect(compareWithSysroot(toolchain, '2.31')).toMatchObject({
    isNewer: true,
    message: expect.stringMatching(/2\.36.*2\.31: C\+\+ may not link/),
  });
  expect(compareWithSysroot(toolchain, '2.36').isNewer).toBe(false);
  expect(compareWithSysroot(toolchain, '2.41').isNewer).toBe(false);
  expect(compareWithSysroot({ ...toolchain, glibc: undefined }, '2.31').isNewer).toBe(false);
});

test.each([
  [
    'armv7-unknown-linux-gnueabihf',
    ['arm-linux-gnueabihf', 'arm-unknown-linux-gnueabihf', 'armv7a-hardfloat-linux-gnueabihf'],
  ],
  ['arm-unknown-linux-gnueabi', ['arm-linux-gnueabi', 'armv5tel-softfloat-linux-gnueabi']],
  ['aarch64-unknown-linux-gnu', ['aarch64-linux-gnu', 'aarch64-buildroot-linux-gnu', 'aarch64-linux']],
])('takes gccs for %s by whatever vendor and version of the processor they name: %j', (triple, machines) => {
  for (const machine of machines) expect(objectionTo(machine, targetNamed(triple))).toBeUndefined();
  expect(objectionTo('armeb-linux-gnueabihf', targetNamed(triple))).toMatch(/does not compile for/);
});
