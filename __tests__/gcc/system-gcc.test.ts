import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findSystemGcc } from '../../src/gcc/own-gcc.js';
import { type Target, targets } from '../../src/target.js';
import { temporaryFolders } from '../support/temp.js';
import { layToolchain } from '../support/toolchain.js';

const folders = temporaryFolders();

function target(): Target {
  const [first] = targets;
  if (first === undefined) throw new Error('no target');
  return first;
}

test("finds the machine's own cross gcc on PATH, with its binutils", async () => {
  const root = await folders.make();
  layToolchain(root, 'debian', { glibc: '2.36' });
  const { gcc, glibc, programs } = await findSystemGcc(target(), `relative:${root}/bin`);
  expect(gcc).toBe(join(root, 'bin/aarch64-linux-gnu-gcc'));
  expect(glibc).toBe('2.36');
  expect(programs.get('ar')).toBe(join(root, 'bin/aarch64-linux-gnu-ar'));
});

test('never takes the launchers of an earlier step', async () => {
  const launchers = join(await folders.make('crossroot-launchers'), '1.0.0-h0/x64/bin');
  mkdirSync(launchers, { recursive: true });
  writeFileSync(join(launchers, 'aarch64-linux-gnu-gcc'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const linked = join(await folders.make(), 'linked');
  symlinkSync(launchers, linked);
  const root = await folders.make();
  layToolchain(root, 'debian');
  const { gcc } = await findSystemGcc(target(), `${launchers}:${linked}:${root}/bin`);
  expect(gcc).toBe(join(root, 'bin/aarch64-linux-gnu-gcc'));
});

test('never takes a compiler cache, which would find the launchers of Crossroot in its turn', async () => {
  const cache = await folders.make();
  writeFileSync(join(cache, 'ccache'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  symlinkSync('ccache', join(cache, 'aarch64-linux-gnu-gcc'));
  const root = await folders.make();
  layToolchain(root, 'debian');
  const { gcc } = await findSystemGcc(target(), `${cache}:${root}/bin`);
  expect(gcc).toBe(join(root, 'bin/aarch64-linux-gnu-gcc'));
});

test('finds a crosstool-NG toolchain that somebody put on PATH', async () => {
  const root = await folders.make();
  layToolchain(root, 'crosstool-ng');
  const { gcc } = await findSystemGcc(target(), `${root}/bin`);
  expect(gcc).toBe(join(root, 'bin/aarch64-unknown-linux-gnu-gcc'));
});

test('says how each distribution installs it when there is none, and what was seen', async () => {
  const bin = await folders.make();
  writeFileSync(join(bin, 'aarch64-linux-gnu-gcc-12'), '#!/bin/sh\n', { mode: 0o755 });
  const failure = findSystemGcc(target(), bin);
  await expect(failure).rejects.toThrow(/apt-get install gcc-aarch64-linux-gnu g\+\+-aarch64-linux-gnu/);
  await expect(failure).rejects.toThrow(/pacman -S aarch64-linux-gnu-gcc/);
  await expect(failure).rejects.toThrow(/dnf install gcc-aarch64-linux-gnu/);
  await expect(failure).rejects.toThrow(join(bin, 'aarch64-linux-gnu-gcc-12'));
});
