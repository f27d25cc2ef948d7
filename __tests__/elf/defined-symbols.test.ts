import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { DefinedSymbols } from '../../src/elf/defined-symbols.js';
import { DynamicSection, tags } from '../../src/elf/dynamic.js';
import { bytesInMemory, readElfIn } from '../../src/elf/file.js';
import { readSymbols } from '../../src/elf/symbols.js';

/** The C library of this process: it has thousands of symbols, and a table of their hashes. */
const { sharedObjects } = process.report.getReport() as { readonly sharedObjects: readonly string[] };
const libc = readFileSync(sharedObjects.find((path) => /\/libc[.-]/.test(path)) ?? '/nowhere');
const names = [...definedIn(libc).all()];

function definedIn(bytes: Buffer): Pick<DefinedSymbols, 'has' | 'all'> {
  const read = readSymbols(bytesInMemory(bytes), 'defined');
  if (read.kind !== 'elf') throw new Error(read.kind === 'damaged' ? read.why : 'it is no ELF file');
  return read.defined;
}

/** The C library with another hash table. @param spoil gets the numbers of the table, as 32 bits each */
function spoiled(spoil: (words: Uint32Array) => void): Buffer {
  const bytes = Buffer.from(libc);
  const found = readElfIn(bytesInMemory(bytes), (elf) => {
    const dynamic = new DynamicSection(elf);
    return { at: Number(elf.offsetOf(dynamic.value(tags.gnuHash) ?? 0n)), rows: dynamic.symbols()?.rows ?? 0 };
  });
  if (found.kind !== 'elf') throw new Error('it has no hash table');
  const [buckets = 0, first = 0, filters = 0] = [0, 4, 8].map((at) => bytes.readUInt32LE(found.at + at));
  const start = found.at + 16 + filters * 8;
  const words = new Uint32Array(buckets + found.rows - first);
  for (const [at] of words.entries()) words[at] = bytes.readUInt32LE(start + at * 4);
  spoil(words.subarray(buckets));
  for (const [at, word] of words.entries()) bytes.writeUInt32LE(word, start + at * 4);
  return bytes;
}

test('a symbol is found by its hash just as by its name', () => {
  const defined = definedIn(libc);
  expect(names.length).toBeGreaterThan(1000);
  expect(names.filter((name) => !defined.has(name))).toEqual([]);
  expect(names.filter((name) => defined.has(`${name}_of_nobody`))).toEqual([]);
});

test('what has another hash in the table is not found, as the loader does not find it', () => {
  const defined = definedIn(spoiled((hashes) => hashes.set(hashes.map((hash) => hash ^ 0x1000))));
  expect(names.filter((name) => defined.has(name))).toEqual([]);
});

test('a table whose buckets have no end costs no more than reading the names', () => {
  const defined = definedIn(spoiled((hashes) => hashes.fill(0)));
  expect(names.filter((name) => !defined.has(name))).toEqual([]);
  expect(defined.has('a_symbol_of_nobody')).toBe(false);
});
