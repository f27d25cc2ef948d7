import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findGccRelease, type GccRelease } from '../../src/debian/release.js';
import { finishGccTree } from '../../src/gcc/debian-gcc.js';
import { makeLaunchers } from '../../src/gcc/launchers.js';
import type { Layout } from '../../src/sysroot/layout.js';
import { targets } from '../../src/target.js';
import { makeElf } from '../support/elf.js';
import { debian, gentoo } from '../support/layouts.js';
import { host } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const [target] = targets;
if (target === undefined) throw new Error('no target');
const x86 = 62;
const loader = 'lib/x86_64-linux-gnu/ld-linux-x86-64.so.2';
const cross = 'usr/lib/gcc-cross/aarch64-linux-gnu/12';
// Prints how the loader was called, so that a launcher can be seen at work without a real gcc.
const speakingLoader = '#!/bin/sh\nfor word in "$@"; do echo "$word"; done\n';

test('starts each program through the loader of its own tree, wherever the tree stands', async () => {
  const root = await makeUnpacked();
  finishGccTree(root, release('bookworm'), target, host);
  const moved = join(await folders.make('moved here'), 'gcc');
  renameSync(root, moved);
  const words = run(join(moved, cross, 'cc1'), ['-quiet', 'a b']);
  expect(words[0]).toBe('--inhibit-cache');
  expect(words).toContain('--argv0');
  const program = words.find((word) => word.endsWith('cc1.elf')) ?? '';
  expect(readFileSync(program).subarray(1, 4).toString()).toBe('ELF');
  expect(words.slice(-2)).toEqual(['-quiet', 'a b']);
});

test('leaves argv0 alone where the loader does not know it', async () => {
  const root = await makeUnpacked('10');
  finishGccTree(root, release('bullseye'), target, host);
  const words = run(join(root, 'usr/bin/aarch64-linux-gnu-gcc-10'), []);
  expect(words).not.toContain('--argv0');
});

test('gives gcc an as and an ld that run by the names under which it looks for them', async () => {
  const root = await makeUnpacked();
  finishGccTree(root, release('bookworm'), target, host);
  const words = run(join(root, 'usr/aarch64-linux-gnu/bin/ld'), ['--version']);
  expect(words.at(-2)).toMatch(/usr\/bin\/aarch64-linux-gnu-ld\.bfd\.elf$/);
});

test('points a library link into a package that is left out at the sysroot', async () => {
  const root = await makeUnpacked();
  finishGccTree(root, release('bookworm'), target, host);
  expect(readFileSync(join(root, cross, 'libstdc++.so'), 'utf8')).toBe('INPUT ( libstdc++.so.6 )\n');
});

test('cuts off debug information that makes up most of a program, and keeps its time', async () => {
  const root = await makeUnpacked();
  const cc1 = join(root, cross, 'cc1');
  writeFileSync(cc1, makeElf({ machine: x86, program: true, tail: Buffer.alloc(100_000, 'debug') }));
  utimesSync(cc1, 1_600_000_000, 1_600_000_000);
  finishGccTree(root, release('bookworm'), target, host);
  const trimmed = readFileSync(`${cc1}.elf`);
  expect(trimmed.length).toBe(makeElf({ machine: x86, program: true }).length);
  expect(trimmed.readBigUInt64LE(40)).toBe(0n);
  expect(lstatSync(`${cc1}.elf`).mtimeMs).toBe(1_600_000_000_000);
});

test('refuses packages without a loader, naming it', async () => {
  const root = await folders.make('empty');
  for (const folder of ['usr/bin', 'usr/lib/gcc-cross/aarch64-linux-gnu/12'])
    mkdirSync(join(root, folder), { recursive: true });
  expect(() => finishGccTree(root, release('bookworm'), target, host)).toThrow(
    /ld-linux-x86-64\.so\.2 is missing/,
  );
});

test('puts the sysroot into the compilers and the linker, also one with blanks and quotes in its path', async () => {
  const gcc = await makeUnpacked();
  finishGccTree(gcc, release('bookworm'), target, host);
  const sysroot = join(await folders.makeAwkward(), "it's $HOME");
  const bin = await folders.make('bin');
  mkdirSync(join(bin, '../linkers'));
  for (const { name, text } of makeLaunchers({
    gcc,
    release: release('bookworm'),
    target,
    host,
    sysroot,
    layout: { ...debian, pkgConfig: ['usr/lib/pkgconfig'] },
  })) {
    writeFileSync(join(bin, name), text, { mode: 0o755 });
  }
  for (const name of ['gcc', 'g++', 'cpp', 'ld']) {
    expect(run(join(bin, `aarch64-linux-gnu-${name}`), ['-c'])).toContain(`--sysroot=${sysroot}`);
  }
  expect(run(join(bin, 'aarch64-linux-gnu-ar'), ['rcs'])).not.toContain(`--sysroot=${sysroot}`);
});

test('tells the compilers where a layout keeps libraries, and nothing more for Debian’s', async () => {
  const gcc = await makeUnpacked();
  finishGccTree(gcc, release('bookworm'), target, host);
  const textOf = (name: string, layout: Layout): string => {
    const launchers = makeLaunchers({ gcc, host, release: release('bookworm'), target, sysroot: '/s', layout });
    return launchers.find((launcher) => launcher.name === `aarch64-linux-gnu-${name}`)?.text ?? '';
  };
  for (const name of ['gcc', 'g++', 'ld']) {
    expect(textOf(name, debian)).toContain(' --sysroot=/s "$@"');
    expect(textOf(name, gentoo)).toContain('-rpath-link=/s/usr/lib64');
  }
  expect(textOf('gcc', gentoo)).toContain(' --sysroot=/s -B/s/usr/lib64/ ');
  expect(textOf('ld', gentoo)).toContain(' --sysroot=/s -YP,/s/usr/lib64:');
});

test('pkg-config searches the sysroot unless the caller says otherwise', async () => {
  const gcc = await makeUnpacked();
  finishGccTree(gcc, release('bookworm'), target, host);
  writeFileSync(join(gcc, loader), '#!/bin/sh\necho "$PKG_CONFIG_LIBDIR|$PKG_CONFIG_SYSROOT_DIR"\n', {
    mode: 0o755,
  });
  const options = {
    gcc,
    release: release('bookworm'),
    target,
    host,
    sysroot: '/s',
    layout: { ...debian, pkgConfig: ['a', 'b'] },
  };
  const launcher = makeLaunchers(options).find(({ name }) => name === 'aarch64-linux-gnu-pkgconf');
  const file = join(await folders.make('bin'), 'pkg-config');
  writeFileSync(file, launcher?.text ?? '', { mode: 0o755 });
  expect(run(file, [])).toEqual(['/s/a:/s/b|/s']);
  expect(run(file, [], { PKG_CONFIG_LIBDIR: '', PKG_CONFIG_SYSROOT_DIR: '/other' })).toEqual(['|/other']);
});

function release(name: string): GccRelease {
  const found = findGccRelease(name);
  if (found === undefined) throw new Error(`no release ${name}`);
  return found;
}

async function makeUnpacked(version = '12'): Promise<string> {
  const root = await folders.make('gcc');
  const put = (path: string, content: Buffer | string, mode = 0o755) => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content, { mode });
  };
  const program = makeElf({ machine: x86, program: true });
  const parts = `usr/lib/gcc-cross/aarch64-linux-gnu/${version}`;
  put(loader, speakingLoader);
  put(`${parts}/cc1`, program);
  put('usr/bin/pkgconf', program);
  for (const name of ['gcc', 'g++', 'cpp']) put(`usr/bin/aarch64-linux-gnu-${name}-${version}`, program);
  for (const name of ['ar', 'as', 'ld.bfd']) put(`usr/bin/aarch64-linux-gnu-${name}`, program);
  symlinkSync('aarch64-linux-gnu-ld.bfd', join(root, 'usr/bin/aarch64-linux-gnu-ld'));
  mkdirSync(join(root, 'usr/aarch64-linux-gnu/bin'), { recursive: true });
  for (const name of ['as', 'ld']) {
    symlinkSync(`../../bin/aarch64-linux-gnu-${name}`, join(root, 'usr/aarch64-linux-gnu/bin', name));
  }
  symlinkSync('../../../../aarch64-linux-gnu/lib/libstdc++.so.6', join(root, parts, 'libstdc++.so'));
  return root;
}

function run(
  file: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): readonly string[] {
  const text = execFileSync(file, [...words], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...variables },
  });
  return text.trimEnd().split('\n');
}
