import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAsLoader } from '../../src/elf/loading.js';
import { targetNamed } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';
import { aarch64, type ElfOptions, makeElf, propertyNote } from '../support/world-elf.js';

const folders = temporaryFolders();
const s390x = targetNamed('s390x-unknown-linux-gnu').machine;
const i686 = targetNamed('i686-unknown-linux-gnu').machine;

/** What is read of a hand-made file. */
async function read(options: Partial<ElfOptions>, change?: (bytes: Buffer) => void) {
  const file = join(await folders.make(), 'app');
  const bytes = makeElf({ machine: aarch64, type: 'dynamic', ...options });
  change?.(bytes);
  writeFileSync(file, bytes);
  return readAsLoader(file);
}

describe('the largest page with which a file can be loaded', () => {
  test.each([
    ['what its segments are aligned to', 4096n, {}, 4096],
    ['also of 32 bits', 65_536n, { machine: i686 }, 65_536],
    ['also of the other byte order', 4096n, { machine: s390x }, 4096],
    ['one byte where they are not aligned', 0n, {}, 1],
    ['the power of two in a number that is none', 65_536n + 4096n, {}, 4096],
    ['whatever the number is', 2n ** 63n, {}, 2 ** 63],
    ['not known where nothing is loaded', 4096n, { type: 'object' }, undefined],
  ] as const)('is %s', async (_, alignment, options, largestPage) => {
    expect(await read({ ...options, alignment })).toMatchObject({ kind: 'elf', largestPage });
  });

  test('is what address and offset have in common where they say something else', async () => {
    // p_vaddr of the first segment; nothing is found by addresses in a file without a dynamic section.
    const move = (bytes: Buffer) => {
      bytes.writeBigUInt64LE(0x4000n, 64 + 16);
      bytes.writeUInt16LE(1, 56);
    };
    expect(await read({}, move)).toMatchObject({ kind: 'elf', largestPage: 16_384 });
  });
});

describe('the properties of a file', () => {
  const both = { 1: 7, 2: 0xffff_ffff };

  test.each([
    [64, aarch64],
    [32, i686],
  ] as const)('of %d bits are read by their types', async (bits, machine) => {
    const read64 = await read({ machine, properties: propertyNote(both, { bits }) });
    expect(read64).toMatchObject({ properties: new Map(Object.entries(both).map(([k, v]) => [+k, v])) });
  });

  test('of several notes count together, and notes of others do not count', async () => {
    const notes = [
      propertyNote({ 1: 1 }, { bits: 64 }),
      propertyNote({ 1: 2 }, { bits: 64, name: 'XNU' }),
      propertyNote({ 1: 4 }, { bits: 64 }),
    ];
    expect(await read({ properties: Buffer.concat(notes) })).toMatchObject({ properties: new Map([[1, 5]]) });
  });

  test.each([
    ['a file without notes', undefined],
    ['an empty note', propertyNote({}, { bits: 64 })],
  ])('are none in %s', async (_, properties) => {
    const made = await read(properties === undefined ? {} : { properties });
    expect(made).toMatchObject({ kind: 'elf', properties: new Map() });
  });

  const note = propertyNote({ 1: 1 }, { bits: 64 });
  const outside = 'its property notes end outside their segment';
  const set = (at: number, value: number) => {
    const bytes = Buffer.from(note);
    bytes.writeUInt32LE(value, at);
    return bytes;
  };

  test.each([
    ['half a header', note.subarray(0, 8)],
    ['a name without end', set(0, 0xffff_ffff)],
    ['a content without end', set(4, 0xffff_ffff)],
    ['half a property', set(4, 4)],
    ['a property without end', set(20, 0xffff_ffff)],
    ['a property that is longer than its note', set(20, 9)],
  ])('that have %s are damage', async (_, properties) => {
    expect(await read({ properties })).toMatchObject({ kind: 'damaged', why: outside });
  });

  test('larger than the notes of any linker are not read', async () => {
    // p_filesz of the third segment.
    const grow = (bytes: Buffer) => bytes.writeBigUInt64LE(1n << 62n, 64 + 56 * 2 + 32);
    expect(await read({ properties: note }, grow)).toMatchObject({
      kind: 'damaged',
      why: 'its property notes have 4611686018427387904 bytes',
    });
  });
});
