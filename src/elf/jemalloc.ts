import { checkedSizes } from './checked-sizes.js';
import { chunksOf, loadedSegments } from './chunks.js';
import { type ElfBytes, type ElfFile, type Reading, readElf, readElfIn, type Segment } from './file.js';
import type { ElfMachine } from './machine.js';

/** The sizes of pages, in bytes, of which a jemalloc was made for one: where that can be seen, for `least`. */
export interface MadeFor {
  readonly least: number;
  readonly most: number;
}

/** What of jemalloc is in a file. */
export interface JemallocFacts {
  /** Undefined where there is none; `unknown` where the file does not show what it was made for. */
  readonly jemalloc: MadeFor | 'unknown' | undefined;
}

/** What jemalloc 5.0 and newer say before they give up because the kernel's pages are larger than theirs. */
const message = Buffer.from('<jemalloc>: Unsupported system page size\n\0');

/** `PF_X` and `PF_W`. */
const [executable, writable] = [1, 2];
/** `EM_AARCH64`. */
const aarch64 = 183;

/** The least page that it is made for on Linux. */
const smallestPage = 4096;

/**
 * The numbers of `SEC_OPTS_DEFAULT` in jemalloc 5.3.0 and 5.3.1. The second is 32 KiB or the page that it was
 * made for, whichever is more.
 */
const defaults = [
  (largest: number) => [4, largest, 0x4_0000, 0x2_0000, 0],
  (largest: number) => [2, largest, 0x4_0000, 3],
] as const;
const smallestDefault = 0x8000;
/** By the number in the defaults; the first that is found counts. */
const madeFor: readonly (readonly [number, MadeFor])[] = [
  [smallestDefault, { least: smallestPage, most: smallestDefault }],
  [0x1_0000, { least: 0x1_0000, most: 0x1_0000 }],
];

/** Of all segments together, in bytes: hostile ones overlap. A file with more is not looked at. */
const mostSearched = 2 ** 28;

/**
 * Finds a jemalloc in a file, and for which pages it was made. Its message says that it is there; then the
 * comparison counts that leads to the message (AArch64), else a default that depends on the page (jemalloc 5.3,
 * any machine). All three are in stripped files too.
 * @param file its path, or its bytes
 * @throws the system's error when the file cannot be read.
 */
export function readJemalloc(file: string | ElfBytes): Reading<JemallocFacts> {
  const view = (elf: ElfFile): JemallocFacts => ({ jemalloc: findJemalloc(elf) });
  return typeof file === 'string' ? readElf(file, view) : readElfIn(file, view);
}

function findJemalloc(elf: ElfFile): JemallocFacts['jemalloc'] {
  const loaded = loadedSegments(elf);
  if (loaded.reduce((sum, { size }) => sum + size, 0n) > BigInt(mostSearched)) return undefined;
  const having = (flag: number) => loaded.filter(({ flags }) => (flags & flag) !== 0);
  const at = addressOf(elf, loaded, [message]);
  if (at === undefined) return undefined;
  const sizes = elf.machine.number === aarch64 ? checkedSizes(chunksOf(elf, having(executable)), at) : [];
  if (sizes.length > 0) {
    const page = Math.min(...sizes);
    return { least: page, most: page };
  }
  const data = having(writable);
  const found = madeFor.find(([largest]) => {
    const all = defaults.map((numbers) => bytesOf(numbers(largest), elf.machine));
    return addressOf(elf, data, all) !== undefined;
  });
  return found?.[1] ?? 'unknown';
}

/** The address of the first of some bytes that segments have. */
function addressOf(elf: ElfFile, segments: readonly Segment[], wanted: readonly Buffer[]): number | undefined {
  for (const { address, bytes } of chunksOf(elf, segments)) {
    for (const one of wanted) {
      const at = bytes.indexOf(one);
      if (at >= 0) return address + at;
    }
  }
  return undefined;
}

/** Numbers of the size of an address, as a program has them. */
function bytesOf(numbers: readonly number[], { bits, isBigEndian }: ElfMachine): Buffer {
  const size = bits / 8;
  const bytes = Buffer.alloc(numbers.length * size);
  for (const [index, number] of numbers.entries()) {
    const at = index * size + (isBigEndian ? size - 4 : 0);
    if (isBigEndian) bytes.writeUInt32BE(number, at);
    else bytes.writeUInt32LE(number, at);
  }
  return bytes;
}
