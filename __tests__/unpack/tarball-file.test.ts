import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { tarArchive } from '../support/deb-tar.js';
import { nodeHasZstd } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { file, refusal } from './members.js';
import { testWithPrograms, unpackFile } from './tarballs.js';

const folders = temporaryFolders();
const path = process.env.PATH ?? '';
const nowhere = '/nonexistent';
const content = Buffer.concat([randomBytes(300_000), Buffer.alloc(2_000_000, 'run'), Buffer.alloc(300_000)]);
const archive = tarArchive([{ ...file('usr/include/a.h'), content }]);
const program = (name: string) => (bytes: Buffer) =>
  execFileSync(name, ['-c', '-q'], { input: bytes, maxBuffer: 1 << 24 });
let temp: string;
let root: string;
let tarball: string;

beforeEach(async () => {
  temp = await folders.make();
  root = join(temp, 'root');
  tarball = join(temp, 'misleading.zip');
  await mkdir(root);
});

async function unpack(bytes: Buffer, where: string): Promise<Buffer> {
  await writeFile(tarball, bytes);
  await unpackFile(tarball, root, { path: where });
  return readFile(join(root, 'usr/include/a.h'));
}

/** Kinds of compression: what makes them, with and without programs to read them. */
const kinds: readonly (readonly [string, string, string, (bytes: Buffer) => Buffer])[] = [
  ['gzip', 'gzip', nowhere, (bytes) => gzipSync(bytes)],
  ['xz', 'xz', path, program('xz')],
  ['xz without the program', 'xz', nowhere, program('xz')],
  ['bzip2', 'bzip2', path, program('bzip2')],
  ['zstd', 'zstd', path, program('zstd')],
  ...(nodeHasZstd ? [['zstd without the program', 'zstd', nowhere, program('zstd')] as const] : []),
];

describe.each(kinds)('%s', (_, name, where, pack) => {
  const testKind = testWithPrograms([name], `tarballs compressed with ${name}`);

  testKind('is known whatever the file is called', async () => {
    expect((await unpack(pack(archive), where)).equals(content)).toBe(true);
  });

  testKind('may have several streams', async () => {
    const streams = [0, 1000, 1000, 700_000].map((start, n, starts) =>
      pack(archive.subarray(start, starts[n + 1])),
    );
    expect((await unpack(Buffer.concat(streams), where)).equals(content)).toBe(true);
  });

  testKind('is refused when it is cut short or damaged', async () => {
    const whole = pack(archive);
    expect(await refusal(unpack(whole.subarray(0, whole.length - 5), where))).toMatch(
      /^the tarball t\.tar cannot be decompressed.*\n.*why: .*\w/,
    );
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(150_000) ^ 4, 150_000);
    await mkdir(join(temp, 'again'));
    await writeFile(tarball, flipped);
    const text = await refusal(unpackFile(tarball, join(temp, 'again'), { path: where }));
    expect(text).toMatch(/cannot be decompressed(.|\n)*do: make or fetch it again: this one is truncated/);
  });
});

test('a tarball compressed with bzip2 is refused where the program is missing, saying what to install', async () => {
  expect(await refusal(unpack(Buffer.from('BZh91AY&SY'), nowhere))).toMatch(
    /^the tarball t\.tar cannot be decompressed: bzip2 is not on PATH\n(.*\n)*.*do: install bzip2/,
  );
});

test('a bomb is stopped at a ceiling that comes from its size', async () => {
  const bomb = gzipSync(Buffer.alloc(2 ** 28 + 2 ** 27));
  expect(await refusal(unpack(bomb, nowhere))).toMatch(
    /is too large when decompressed\n.*the limit is 3\d{8} bytes/,
  );
});

testWithPrograms(['pzstd'], 'tarballs of pzstd')('takes what pzstd wrote, in many frames', async () => {
  const input = join(temp, 't.tar');
  await writeFile(input, archive);
  execFileSync('pzstd', ['-q', '-1', '-p', '2', input, '-o', tarball]);
  expect((await unpack(await readFile(tarball), path)).equals(content)).toBe(true);
});

describe('a zstd frame', () => {
  /**
   * A frame with one block that is not compressed, which claims a window of two to the power of `log` (RFC 8878
   * §3.1.1).
   */
  const frame = (log: number): Buffer => {
    const bytes = tarArchive([file('usr/include/a.h', 'x')]);
    const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, (log - 10) << 3, 0, 0, 0]);
    head.writeUIntLE((bytes.length << 3) | 1, 6, 3);
    return Buffer.concat([head, bytes]);
  };
  const testZstd = nodeHasZstd ? test : testWithPrograms(['zstd'], 'windows of zstd');

  testZstd.each([27, 31])('with the window of --long=%i is taken', async (log) => {
    expect((await unpack(frame(log), path)).toString()).toBe('x');
  });

  testZstd('with a larger window is refused, saying how much it may need', async () => {
    expect(await refusal(unpack(frame(32), path))).toMatch(
      /cannot be decompressed \(zstd\)\n(.*\n)*.*more memory than the 2048 MiB/,
    );
  });
});

describe('what is not a tarball is named', () => {
  const at = (offset: number, mark: string) =>
    Buffer.concat([Buffer.alloc(offset), Buffer.from(mark, 'hex'), Buffer.alloc(2048)]);
  test.each<[string, Buffer]>([
    ['it looks like an empty file', Buffer.alloc(0)],
    ['it looks like a web page', Buffer.from('\n<!DOCTYPE html>\n<html>'.padEnd(3000))],
    ['it looks like JSON', Buffer.from('{"message": "Not Found"}')],
    ['its content (decompressed with gzip) looks like a web page', gzipSync('<html><body>'.padEnd(3000))],
    [
      'its content (decompressed with gzip) looks like data that is compressed once more, with gzip',
      gzipSync(gzipSync(archive)),
    ],
    ['it looks like a zip file', at(0, '504b0304')],
    ['it looks like a 7z file', at(0, '377abcaf271c')],
    ['it looks like a squashfs image', at(0, '68737173')],
    ['it looks like an ext2, ext3 or ext4 image', at(1080, '53ef')],
    ['its content (decompressed with gzip) looks like an ext2', gzipSync(at(1080, '53ef'))],
    ['it looks like an image of a disk with partitions', at(510, '55aa')],
    ['it looks like a Debian package', Buffer.from('!<arch>\ndebian-binary')],
    [
      'it looks like a file encrypted with OpenPGP',
      Buffer.concat([Buffer.of(0x85, 1, 12, 3), randomBytes(2000)]),
    ],
    ['it looks like a file encrypted with OpenPGP', Buffer.from('-----BEGIN PGP MESSAGE-----\n'.padEnd(600))],
    ['it looks like a Git LFS pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\n')],
    ['it has no tar header at its start', Buffer.alloc(2000, 'x')],
  ])('%s', async (words, bytes) => {
    const text = await refusal(unpack(bytes, path));
    expect(text).toContain(`the tarball t.tar is not a tarball\n  why: ${words}`);
    expect(text).toMatch(/do: use a tar archive/);
  });

  test('a tar archive that is cut short is said to be that', async () => {
    for (const length of [100, 512, 5000, archive.length - 1024])
      expect(await refusal(unpack(archive.subarray(0, length), path))).toMatch(/truncated/);
  });

  test.each([
    ['a file that is not there', 'missing', /cannot be read\n.*ENOENT/],
    ['a folder', 'root', /cannot be read\n.*it is a folder/],
  ])('%s', async (_, name, why) => {
    expect(await refusal(unpackFile(join(temp, name), root))).toMatch(why);
  });
});

test('refuses a tarball that is written to while it is unpacked', async () => {
  await writeFile(tarball, archive);
  let isFirst = true;
  const keep = (): boolean => {
    if (isFirst) appendFileSync(tarball, Buffer.alloc(512));
    isFirst = false;
    return true;
  };
  expect(await refusal(unpackFile(tarball, root, { keep }))).toMatch(
    /changed while it was being unpacked|too large when decompressed/,
  );
});
