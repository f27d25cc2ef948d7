import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { toolchainTree, type UnpackToolchain } from '../../src/gcc/toolchain-tree.js';
import type { Net } from '../../src/net/net.js';
import { type Target, targets } from '../../src/target.js';
import { fileRules } from '../../src/unpack/file-rules.js';
import type { TarballPlace } from '../../src/unpack/tarball-place.js';
import { temporaryFolders } from '../support/temp.js';
import { layToolchain } from '../support/toolchain.js';

const folders = temporaryFolders();

function target(): Target {
  const [first] = targets;
  if (first === undefined) throw new Error('no target');
  return first;
}

const silent = { info: () => undefined, downloaded: () => undefined };
const bytes = 'the bytes of a tarball';
const sum = createHash('sha256').update(bytes).digest('hex');
const url = 'https://tools.example/aarch64--glibc--stable.tar.xz?token=secret';

interface Bench {
  readonly file: string;
  readonly temp: string;
  readonly unpacked: string[];
  readonly fetched: string[];
  readonly plan: (tarball: TarballPlace) => ReturnType<typeof toolchainTree>;
}

/** The unpacker lays out a toolchain whatever the tarball holds; the network serves the file. */
async function makeBench(
  layOut: (root: string) => void = (root) => void layToolchain(root, 'arm'),
): Promise<Bench> {
  const folder = await folders.make();
  const file = join(folder, 'toolchain.tar.xz');
  writeFileSync(file, bytes);
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  const unpacked: string[] = [];
  const fetched: string[] = [];
  const unpack: UnpackToolchain = async (from, root, { what }) => {
    unpacked.push(`${what}: ${readFileSync(from, 'utf8')}`);
    layOut(root);
    return { byPath: new Map(), until: 0n };
  };
  const net: Net = {
    toFile: async (wanted, to) => {
      const [source] = wanted.sources;
      if (source === undefined) throw new Error('nowhere to fetch from');
      fetched.push(`${source.url} ${wanted.sha256}`);
      copyFileSync(file, to);
      return { source, size: bytes.length, sha256: sum };
    },
    toBytes: () => Promise.reject(new Error('a tarball is fetched into a file')),
    close: () => Promise.resolve(),
  };
  const plan = (tarball: TarballPlace) =>
    toolchainTree(tarball, target(), unpack, { net, temp, path: '' }, silent);
  return { file, temp, unpacked, fetched, plan };
}

test('knows a toolchain by the SHA256 of its tarball, wherever that comes from', async () => {
  const { file, plan } = await makeBench();
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
  const { file, plan } = await makeBench();
  await expect(plan({ kind: 'file', path: file, sha256: sum })).resolves.toBeDefined();
  await expect(plan({ kind: 'file', path: file, sha256: '0'.repeat(64) })).rejects.toThrow(
    new RegExp(`its SHA256: ${sum}[\\s\\S]*gcc-sha256: 0{64}`),
  );
});

test('refuses a file that is not there, and an address that is not https', async () => {
  const { file, plan } = await makeBench();
  await expect(plan({ kind: 'file', path: `${file}.gone`, sha256: undefined })).rejects.toThrow(
    /the toolchain .* cannot be read/,
  );
  await expect(plan({ kind: 'url', url: 'http://tools.example/x.tar', sha256: sum })).rejects.toThrow(
    /not an https URL/,
  );
});

test('fetches a URL only when the tree is made, tells no secret of it, and leaves nothing behind', async () => {
  const { temp, unpacked, fetched, plan } = await makeBench();
  const spec = await plan({ kind: 'url', url, sha256: sum });
  expect(fetched).toEqual([]);
  expect(spec.madeOf).not.toContain('secret');
  const root = join(temp, 'root');
  mkdirSync(root);
  await spec.make(root, () => undefined);
  expect(fetched).toEqual([`${url} ${sum}`]);
  expect(unpacked).toEqual([`https://tools.example/aarch64--glibc--stable.tar.xz: ${bytes}`]);
  expect(readdirSync(temp)).toEqual(['root']);
});

test('makes no tree of a toolchain that cannot be used', async () => {
  const { file, temp, plan } = await makeBench((root) => {
    mkdirSync(join(root, 'bin'), { recursive: true });
    writeFileSync(join(root, 'bin/aarch64-none-elf-gcc'), '');
  });
  const spec = await plan({ kind: 'file', path: file, sha256: undefined });
  const told: unknown[] = [];
  await expect(spec.make(join(temp, 'root'), (sums) => told.push(sums))).rejects.toThrow(/bare metal/);
  expect(told).toEqual([]);
  expect(existsSync(file)).toBe(true);
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
