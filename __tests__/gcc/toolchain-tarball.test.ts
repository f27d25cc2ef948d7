import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { toolchainTree } from '../../src/gcc/own-gcc.js';
import type { Net } from '../../src/net/net.js';
import { type Target, targets } from '../../src/target.js';
import { fileRules } from '../../src/unpack/file-rules.js';
import type { TarballPlace } from '../../src/unpack/tarball-place.js';
import { temporaryFolders } from '../support/temp.js';
import { layToolchain } from '../support/toolchain.js';
import { quiet } from '../unpack/trees.js';

const folders = temporaryFolders();

function target(): Target {
  const [first] = targets;
  if (first === undefined) throw new Error('no target');
  return first;
}

const url = 'https://tools.example/aarch64--glibc--stable.tar?token=secret';

interface Bench {
  readonly file: string;
  /** SHA256 of the file. */
  readonly sum: string;
  readonly temp: string;
  readonly fetched: string[];
  readonly plan: (tarball: TarballPlace) => ReturnType<typeof toolchainTree>;
}

/** A tarball of a toolchain, and a network that serves it. */
async function makeBench(
  layOut: (root: string) => void = (root) => void layToolchain(root, 'arm'),
): Promise<Bench> {
  const folder = await folders.make();
  const file = join(folder, 'toolchain.tar');
  const laid = join(folder, 'toolchain');
  mkdirSync(laid);
  layOut(laid);
  execFileSync('tar', ['--create', '--file', file, '--directory', folder, 'toolchain']);
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  const fetched: string[] = [];
  const net: Net = {
    toFile: async (wanted, to) => {
      const [source] = wanted.sources;
      if (source === undefined) throw new Error('nowhere to fetch from');
      fetched.push(`${wanted.what}: ${source.url} ${wanted.sha256}`);
      copyFileSync(file, to);
    },
    toBytes: () => Promise.reject(new Error('a tarball is fetched into a file')),
    close: () => Promise.resolve(),
  };
  const plan = (tarball: TarballPlace) => toolchainTree(tarball, target(), { net, temp, path: '' }, quiet);
  return { file, sum, temp, fetched, plan };
}

test('knows a toolchain by the SHA256 of its tarball, wherever that comes from', async () => {
  const { file, sum, plan } = await makeBench();
  const here = await plan({ kind: 'file', path: file, sha256: undefined });
  const there = await plan({ kind: 'url', url, sha256: sum });
  const other = await plan({
    kind: 'url',
    url,
    sha256: sum.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
  });
  expect(here.key).toMatch(/^[0-9a-f]{64}$/);
  expect(there.key).toBe(here.key);
  expect(other.key).not.toBe(here.key);
  expect(here.kind).toBe('gcc');
  expect(here.madeOf).toContain(sum);
});

test('refuses a file with another checksum than gcc-sha256 says', async () => {
  const { file, sum, plan } = await makeBench();
  await expect(plan({ kind: 'file', path: file, sha256: sum })).resolves.toBeDefined();
  await expect(plan({ kind: 'file', path: file, sha256: '0'.repeat(64) })).rejects.toThrow(
    new RegExp(`its SHA256: ${sum}[\\s\\S]*gcc-sha256: 0{64}`),
  );
});

test('refuses a file that is not there', async () => {
  const { file, plan } = await makeBench();
  await expect(plan({ kind: 'file', path: `${file}.gone`, sha256: undefined })).rejects.toThrow(
    /the toolchain .* cannot be read/,
  );
});

test('fetches a URL only when the tree is made, tells no secret of it, and leaves nothing behind', async () => {
  const { sum, temp, fetched, plan } = await makeBench();
  const spec = await plan({ kind: 'url', url, sha256: sum });
  expect(fetched).toEqual([]);
  expect(spec.madeOf).not.toContain('secret');
  const root = join(temp, 'root');
  mkdirSync(root);
  const sums = await spec.make(root);
  expect(fetched).toEqual([`the toolchain https://tools.example/aarch64--glibc--stable.tar: ${url} ${sum}`]);
  expect(sums?.byPath.has('bin/aarch64-none-linux-gnu-gcc')).toBe(true);
  expect(readdirSync(temp)).toEqual(['root']);
});

test('leaves nothing of a download behind that makes no toolchain', async () => {
  const { sum, temp, plan } = await makeBench((root) => writeFileSync(join(root, 'README'), ''));
  const root = join(temp, 'root');
  mkdirSync(root);
  await expect((await plan({ kind: 'url', url, sha256: sum })).make(root)).rejects.toThrow();
  expect(readdirSync(temp)).toEqual(['root']);
});

test('makes no tree of a toolchain that cannot be used', async () => {
  const { file, temp, plan } = await makeBench((root) => {
    mkdirSync(join(root, 'bin'), { recursive: true });
    writeFileSync(join(root, 'bin/aarch64-none-elf-gcc'), '');
  });
  const spec = await plan({ kind: 'file', path: file, sha256: undefined });
  const root = join(temp, 'root');
  mkdirSync(root);
  await expect(spec.make(root)).rejects.toThrow(/bare metal/);
  expect(existsSync(file)).toBe(true);
});

test('refuses a file that is changed while it is unpacked', async () => {
  const { file, temp, plan } = await makeBench();
  const spec = await plan({ kind: 'file', path: file, sha256: undefined });
  writeFileSync(file, readFileSync(file));
  const root = join(temp, 'root');
  mkdirSync(root);
  await expect(spec.make(root)).rejects.toThrow(/changed while it was being unpacked/);
});

test.each([
  ['bin/aarch64-none-linux-gnu-gcc', true],
  ['bin/aarch64-buildroot-linux-gnu-g++.br_real', true],
  ['libexec/gcc/aarch64-none-linux-gnu/13.2.1/cc1plus', true],
  ['libexec/gcc/aarch64-none-linux-gnu/13.2.1/liblto_plugin.so', true],
  ['aarch64-none-linux-gnu/include/c++/13.2.1/bits/locale_classes.h', true],
  ['aarch64-none-linux-gnu/libc/usr/lib64/libc.so', true],
  ['aarch64-none-linux-gnu/lib64/libstdc++.so.6.0.32', true],
  ['bin/aarch64-none-linux-gnu-gdb', false],
  ['bin/aarch64-none-linux-gnu-gdb-add-index', false],
  ['libexec/gcc/aarch64-none-linux-gnu/13.2.1/f951', false],
  ['lib/python3.11/os.py', false],
  ['aarch64-none-linux-gnu/lib64/libstdc++.so.6.0.32-gdb.py', false],
  ['aarch64-none-linux-gnu/libc/usr/lib64/gconv/UTF-16.so', false],
  ['share/doc/gcc/index.html', false],
  ['share/locale/de/LC_MESSAGES/gcc.mo', false],
])('of a toolchain, %s is kept: %s', (path, isKept) => {
  expect(fileRules('toolchain')(path)).toBe(isKept);
});
