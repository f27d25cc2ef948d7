import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readDebugState } from '../../src/elf/sections.js';
import { temporaryFolders } from '../support/temp.js';
import { aarch64, makeElf } from '../support/world-elf.js';

const folders = temporaryFolders();
const whole = makeElf({ machine: aarch64, type: 'dynamic', needed: ['libc.so.6'] });
const sectionsAt = Number(whole.readBigUInt64LE(40));

test('a file without debug information, symbols and build id has none', async () => {
  expect(await read(() => undefined)).toMatchObject({
    kind: 'elf',
    hasDebug: false,
    hasSymbols: false,
    hasBuildId: false,
    debugLink: undefined,
  });
});

test.each([
  ['of another size', (file: Buffer) => file.writeUInt16LE(40, 58)],
  ['behind the end', (file: Buffer) => file.writeBigUInt64LE(1n << 40n, 40)],
  ['more than any file has, in a file that is as large', tooMany],
  ['whose names are in none of them', (file: Buffer) => file.writeUInt16LE(0xff00, 62)],
])('section headers %s are damage', async (_, damage) => {
  expect(await read(damage, 2 ** 40)).toMatchObject({ kind: 'damaged', why: expect.any(String) });
});

/** The header says zero, and the first section how many there are. */
function tooMany(file: Buffer): void {
  file.writeUInt16LE(0, 60);
  file.writeBigUInt64LE(2n ** 33n, sectionsAt + 32);
}

/** Reads a changed copy, which a hole makes as large as is said. */
async function read(change: (file: Buffer) => void, size = whole.length) {
  const bytes = Buffer.from(whole);
  change(bytes);
  const file = join(await folders.make(), 'file');
  writeFileSync(file, bytes);
  truncateSync(file, size);
  return readDebugState(file);
}
