import type { Chunk } from './chunks.js';

/**
 * Instructions of AArch64 (Arm Architecture Reference Manual, C6.2): a word is one when it has the value in the
 * bits of the mask.
 */
const { adr, adrp, add, compare, ifHigher, ifNotHigher, nop, branch } = {
  adr: { mask: 0x9f00_0000, value: 0x1000_0000 },
  adrp: { mask: 0x9f00_0000, value: 0x9000_0000 },
  /** `add xD, xN, #imm` */
  add: { mask: 0xffc0_0000, value: 0x9100_0000 },
  /** `cmp xN, #imm, lsl #12` */
  compare: { mask: 0xffc0_001f, value: 0xf140_001f },
  /** `b.hi` */
  ifHigher: { mask: 0xff00_001f, value: 0x5400_0008 },
  /** `b.ls` */
  ifNotHigher: { mask: 0xff00_001f, value: 0x5400_0009 },
  nop: { mask: 0xffff_ffff, value: 0xd503_201f },
  /** All branches, and what acts on the system. */
  branch: { mask: 0x1c00_0000, value: 0x1400_0000 },
} as const;

/** Whether a word can be the last one of something that is looked for, by its first 8 bits: few can. */
const isOfUse = Uint8Array.from({ length: 256 }, (_, first) =>
  Number([adr, add, ifHigher].some(({ mask, value }) => (first & (mask >>> 24)) === value >>> 24)),
);

const wordSize = 4;
/** In instructions: from `adrp` to `add`, from a comparison to its branch, from the place it leads to on. */
const [nearAddress, nearBranch, nearPlace] = [8, 3, 8];
/** Comparisons and uses: more than the largest programs have. */
const mostFound = 2 ** 16;

/**
 * Finds what a program for AArch64 compares a number with before it takes up a message:
 * `if (number > SIZE) write(MESSAGE)`, where the size is a power of two, 4096 or more.
 * @param code the chunks of its code
 * @param message the address of the message
 * @returns the sizes; empty where the code is of another shape.
 */
export function checkedSizes(code: Iterable<Chunk>, message: number): readonly number[] {
  /** The size by the address that is gone to when a number is larger; 0 where there are several. */
  const checks = new Map<number, number>();
  const uses: { readonly first: number; readonly last: number }[] = [];
  for (const { address, bytes } of code) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / wordSize));
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0;
      if (isOfUse[word >>> 24] === 0) continue;
      const size = comparedWith(words, at);
      const use = size === undefined ? useOf(words, at, address, message) : undefined;
      if (size !== undefined) {
        const place = address + wordSize * (at + (is(word, ifHigher) ? branchLength(word) : 1));
        checks.set(place, (checks.get(place) ?? size) === size ? size : 0);
      } else if (use !== undefined) {
        uses.push({ first: address + wordSize * straightFrom(words, use), last: address + wordSize * use });
      }
      if (checks.size + uses.length > mostFound) return [];
    }
  }
  return uses.flatMap(({ first, last }) => {
    const places = Array.from({ length: (last - first) / wordSize + 1 }, (_, back) => last - back * wordSize);
    const place = places.find((one) => checks.has(one));
    return (place === undefined ? 0 : checks.get(place)) || [];
  });
}

function is(word: number, { mask, value }: { readonly mask: number; readonly value: number }): boolean {
  return (word & mask) >>> 0 === value;
}

/** The power of two in the comparison that decides a branch for higher numbers. */
function comparedWith(words: Uint32Array, end: number): number | undefined {
  const word = words[end] ?? 0;
  if (!is(word, ifHigher) && !is(word, ifNotHigher)) return undefined;
  const comparison = words[lastBefore(words, end, nearBranch, (one) => is(one, compare))] ?? 0;
  const pages = (comparison >>> 10) & 0xfff;
  return pages !== 0 && (pages & (pages - 1)) === 0 ? pages * 4096 : undefined;
}

/** In instructions. */
function branchLength(word: number): number {
  return (word << 8) >> 13;
}

/** Where the instructions begin that take up the message and end here. */
function useOf(words: Uint32Array, at: number, address: number, message: number): number | undefined {
  const word = words[at] ?? 0;
  if (is(word, adr)) return address + wordSize * at + numberIn(word) === message ? at : undefined;
  if (!is(word, add) || ((word >>> 10) & 0xfff) !== message % 4096) return undefined;
  const register = (word >>> 5) & 31;
  const isBase = (one: number) => is(one, adrp) && (one & 31) === register;
  const from = lastBefore(words, at, nearAddress, isBase);
  const here = address + wordSize * from;
  const page = here - (here % 4096) + numberIn(words[from] ?? 0) * 4096;
  return from >= 0 && page === message - (message % 4096) ? from : undefined;
}

/** The last of some instructions before one that is as wanted; -1 where none is. */
function lastBefore(
  words: Uint32Array,
  end: number,
  most: number,
  isWanted: (word: number) => boolean,
): number {
  for (let at = end - 1; at >= Math.max(0, end - most); at--) {
    if (isWanted(words[at] ?? 0)) return at;
  }
  return -1;
}

/** The signed number of 21 bits in `adr` and `adrp`. */
function numberIn(word: number): number {
  return (((word << 8) >> 13) << 2) | ((word >>> 29) & 3);
}

/** The first of the instructions before one that lead to it without a branch: where a check may lead. */
function straightFrom(words: Uint32Array, use: number): number {
  const isOther = (one: number) => is(one, branch) && !is(one, nop);
  const last = lastBefore(words, use, nearPlace, isOther);
  return last < 0 ? Math.max(0, use - nearPlace) : last + 1;
}
