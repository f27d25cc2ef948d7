import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type LibraryNames, readLibrary } from '../../src/elf/dynamic.js';
import type { Reading } from '../../src/elf/file.js';
import { temporaryFolders } from '../support/temp.js';
import { aarch64, makeElf } from '../support/world-elf.js';

const folders = temporaryFolders();
const whole = makeElf({
  machine: aarch64,
  type: 'dynamic',
  soname: 'liba.so.1',
  needed: ['libb.so.2', 'libc.so.6'],
  versions: ['A_1', 'A_2'],
});

test('reads what a library needs and the versions that it defines, without its own name', async () => {
  expect(await read(whole)).toEqual({
    kind: 'elf',
    machine: { number: aarch64, bits: 64, isBigEndian: false, flags: 0 },
    needed: ['libb.so.2', 'libc.so.6'],
    versions: ['A_1', 'A_2'],
    runPaths: [],
  });
});

test('an object file needs nothing and defines nothing', async () => {
  const object = makeElf({ machine: aarch64, type: 'object' });
  expect(await read(object)).toMatchObject({ kind: 'elf', needed: [], versions: [] });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('GROUP ( libc.so.6 )')],
  ['half a magic number', Buffer.from('\x7fEL')],
])('%s is no ELF file', async (_, content) => {
  expect(await read(content)).toEqual({ kind: 'none' });
});

describe('a hostile file is called damaged, and nothing outside of it is read', () => {
  test('wherever it is cut off', async () => {
    // p_offset and p_filesz of the second segment, which is PT_DYNAMIC.
    const dynamicEnd = Number(whole.readBigUInt64LE(64 + 56 + 8) + whole.readBigUInt64LE(64 + 56 + 32));
    for (let length = 20; length < dynamicEnd; length += 7) {
      const elf = await read(whole.subarray(0, length));
      expect([length, elf.kind]).toEqual([length, 'damaged']);
    }
  });

  test.each([
    ['a class that there is not', (file: Buffer) => file.writeUInt8(3, 4)],
    ['a byte order that there is not', (file: Buffer) => file.writeUInt8(0, 5)],
    ['program headers behind the end', (file: Buffer) => file.writeBigUInt64LE(1n << 40n, 32)],
    ['program headers at the last number', (file: Buffer) => file.writeBigUInt64LE(0xffff_ffff_ffff_fff0n, 32)],
    ['program headers of one byte', (file: Buffer) => file.writeUInt16LE(1, 54)],
    ['a dynamic section as large as memory', (file: Buffer) => file.writeBigUInt64LE(1n << 62n, 64 + 56 + 32)],
    ['a name outside of the table of names', set(1n, 1n << 32n)],
    ['a table of names at no address', set(5n, 1n << 50n)],
    [
      'a table of names that is endless',
      (file: Buffer) => {
        set(10n, (1n << 64n) - 1n)(file);
        set(1n, 1n << 62n)(file);
      },
    ],
    ['definitions at no address', set(0x6ffffffcn, 1n << 50n)],
    ['more definitions than an index can number', set(0x6ffffffdn, 1n << 31n)],
  ])('%s', async (_, damage) => {
    const file = Buffer.from(whole);
    damage(file);
    expect(await read(file)).toMatchObject({ kind: 'damaged', why: expect.any(String) });
  });

  test('a definition whose next one is behind the end', async () => {
    const file = Buffer.from(whole);
    const at = Number(entryValue(file, 0x6ffffffcn));
    file.writeUInt32LE(0xffff_fff0, at + 16);
    expect(await read(file)).toMatchObject({ kind: 'damaged' });
  });

  test('whatever byte is changed, the answer comes', async () => {
    const kinds = new Set<string>();
    for (let at = 4; at < 700; at += 1) {
      const file = Buffer.from(whole);
      file.writeUInt8((file[at] ?? 0) ^ 0xff, at);
      kinds.add((await read(file)).kind);
    }
    expect([...kinds].sort()).toEqual(['damaged', 'elf']);
  });
});

let folder: string | undefined;

async function read(content: Buffer): Promise<Reading<LibraryNames>> {
  folder = await folders.make();
  const file = join(folder, 'file');
  writeFileSync(file, content);
  return readLibrary(file);
}

function entry(file: Buffer, tag: bigint): number {
  const at = Number(file.readBigUInt64LE(64 + 56 + 8));
  const size = Number(file.readBigUInt64LE(64 + 56 + 32));
  for (let one = at; one < at + size; one += 16) if (file.readBigUInt64LE(one) === tag) return one;
  throw new Error(`there is no entry ${tag}`);
}

function entryValue(file: Buffer, tag: bigint): bigint {
  return file.readBigUInt64LE(entry(file, tag) + 8);
}

function set(tag: bigint, value: bigint): (file: Buffer) => void {
  return (file) => {
    file.writeBigUInt64LE(value, entry(file, tag) + 8);
  };
}
