import { describe, expect, test } from '@jest/globals';
import { bytesInMemory } from '../../src/elf/file.js';
import { readJemalloc } from '../../src/elf/jemalloc.js';
import { targets } from '../../src/target.js';
import { code, defaults, jemallocFor, jemallocWith } from '../support/jemalloc.js';
import { targetNamed } from '../support/targets.js';
import { aarch64, type Machine, makeElf } from '../support/world-elf.js';

const { compare, ifHigher, ifNotHigher, message, nearMessage, call, ret, nop, move, save } = code;

/** What is found in a file with these bytes. */
function found(payload: Buffer | string, machine: number | Machine = aarch64) {
  const read = readJemalloc(bytesInMemory(makeElf({ machine, type: 'dynamic', payload })));
  return read.kind === 'elf' ? read.jemalloc : read;
}
const exactly = (page: number) => ({ least: page, most: page });

describe('the pages of a jemalloc', () => {
  test.each([4096, 16_384, 65_536])('are what its code compares the kernel’s with: %d', (page) => {
    expect(found(jemallocFor(page))).toEqual(exactly(page));
  });

  test.each([
    ['a branch around the message', [compare(4), ifNotHigher(4), ...message, call, ret]],
    ['a branch back to it', [...message, call, ret, compare(4), ifHigher(-5)]],
    ['instructions before the message', [compare(4), ifHigher(2), ret, save, move, ...message, call]],
    ['one between the comparison and its branch', [compare(4), save, ifHigher(2), ret, ...message, call]],
    ['an address that the linker shortened', [compare(4), ifHigher(2), ret, nop, nearMessage(4), call]],
    [
      'other comparisons near it',
      [compare(1), ifHigher(9), compare(4), ifHigher(2), ret, ...message, call, compare(16), ifHigher(2), ret],
    ],
  ] as const)('are found behind %s', (_, words) => {
    expect(found(jemallocWith(words))).toEqual(exactly(16_384));
  });

  test('are the smallest where a file has several', () => {
    const one = (pages: number) => [compare(pages), ifHigher(2), ret, ...message, call, ret];
    expect(found(jemallocWith([...one(16), ...one(4)]))).toEqual(exactly(16_384));
  });

  test.each([
    ['nothing is compared', [...message, call]],
    ['the number is no power of two', [compare(3), ifHigher(2), ret, ...message, call]],
    ['two comparisons lead to it', [compare(1), ifHigher(4), compare(4), ifHigher(2), ret, ...message, call]],
    ['another branch is before it', [compare(1), ifNotHigher(3), move, ret, ...message, call]],
    ['other bytes are taken up', [compare(1), ifHigher(2), ret, message[0], message[1] + (1 << 10), call]],
  ] as const)('are unknown where %s', (_, words) => {
    expect(found(jemallocWith(words))).toBe('unknown');
  });

  const sizes = targets.filter(({ page }) => page > 4096).map(({ machine }) => machine);
  const others = ['s390x-unknown-linux-gnu', 'armv7-unknown-linux-gnueabihf'].map(
    (triple) => targetNamed(triple).machine,
  );
  test.each([...sizes, ...others].map((machine) => [machine.name, machine] as const))(
    'are seen in the defaults of jemalloc 5.3 for %s',
    (_, machine) => {
      const of = (...numbers: readonly number[]) =>
        found(jemallocWith([], defaults(numbers, machine)), machine);
      expect(of(4, 0x8000, 0x4_0000, 0x2_0000, 0)).toEqual({ least: 4096, most: 32_768 });
      expect(of(4, 0x1_0000, 0x4_0000, 0x2_0000, 0)).toEqual(exactly(65_536));
      expect(of(2, 0x8000, 0x4_0000, 3)).toEqual({ least: 4096, most: 32_768 });
      expect(of(2, 0x1_0000, 0x4_0000, 3)).toEqual(exactly(65_536));
      expect(of(4, 0x8000, 0x4_0000, 0x2_0001, 0)).toBe('unknown');
    },
  );

  test('are not asked of a file without its message', () => {
    const words = jemallocFor(4096).toString('latin1').replace('<jemalloc>', '<otheralloc');
    expect(found(Buffer.from(words, 'latin1'))).toBeUndefined();
    expect(found('')).toBeUndefined();
  });

  test('are found where the file is read in parts', () => {
    for (const gap of [2 ** 20 - 4096 - 68, 2 ** 20 - 4096 - 76, 2 ** 21])
      expect(
        found(
          jemallocWith(
            Array(Math.floor(gap / 4))
              .fill(nop)
              .concat(compareFar(gap)),
          ),
        ),
      ).toEqual(exactly(4096));
  });
});

/** A check after so many bytes of other instructions. */
function compareFar(gap: number): readonly number[] {
  const pages = Math.floor((64 + Math.floor(gap / 4) * 4 + 12) / 4096);
  const back = (-pages & 0x1f_ffff) >>> 0;
  const adrp = 0x9000_0000 + ((back & 3) << 29) + (((back >>> 2) & 0x7_ffff) << 5);
  return [compare(1), ifHigher(2), ret, adrp >>> 0, message[1], call];
}
