import { Pull } from './pull-bytes.js';

/** No block is longer than this: 900,000 symbols of 20 bits, and its tables. */
const longestBlock = 2_400_000;
const blockMark = 0x314159265359;
const endMark = 0x177245385090;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});

/**
 * Decompresses bzip2, any number of streams one after another, as `bzip2` 1.0 writes them; for machines without
 * the program. Needs 4 bytes of memory for each byte of a block (900 KB at most) and checks the sums of blocks
 * and of streams.
 *
 * @throws Error on input that is cut short or corrupt.
 */
export async function* bunzip2(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const input = new Pull(source);
  const work = new Uint32Array(900_000);
  do {
    const start = (await input.peek(4)).toString('latin1');
    if (!/^BZh[1-9]$/.test(start)) throw new Error('what should be a bzip2 stream is none');
    input.skip(4);
    const size = Number(start[3]) * 100_000;
    let sum = 0;
    let bit = 0;
    for (;;) {
      await input.has(longestBlock);
      const bits = new Bits(input.ahead, bit);
      const mark = bits.read(24) * 2 ** 24 + bits.read(24);
      const expected = (bits.read(16) << 16) | bits.read(16);
      if (mark === endMark) {
        if (expected !== sum) throw new Error('the sum of a bzip2 stream is wrong');
        input.skip(Math.ceil(bits.position / 8));
        break;
      }
      if (mark !== blockMark) throw new Error('the compressed data is corrupt');
      const block = readBlock(bits, work.subarray(0, size));
      let crc = -1;
      for (const piece of unrun(work, block)) {
        crc = addToCrc(crc, piece);
        yield piece;
      }
      if (~crc !== expected) throw new Error('the sum of a bzip2 block is wrong');
      sum = ((sum << 1) | (sum >>> 31)) ^ expected;
      input.skip(bits.position >> 3);
      bit = bits.position & 7;
    }
  } while (await input.has(1));
}

function addToCrc(crc: number, bytes: Buffer): number {
  let sum = crc;
  for (let at = 0; at < bytes.length; at++) sum = (sum << 8) ^ (crcTable[(sum >>> 24) ^ (bytes[at] ?? 0)] ?? 0);
  return sum;
}

/** Reads bits, the highest of a byte first. */
class Bits {
  readonly #bytes: Buffer;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(bytes: Buffer, bit: number) {
    this.#bytes = bytes;
    this.#at = 0;
    this.read(bit);
  }

  /** Bits that were read. */
  get position(): number {
    return this.#at * 8 - this.#count;
  }

  /** The next bits, 24 at most. */
  read(count: number): number {
    const bits = this.peek(count);
    this.skip(count);
    return bits;
  }

  /** The next bits, which stay; zeros beyond the end. 24 at most. */
  peek(count: number): number {
    while (this.#count < count) this.#fill();
    return (this.#held >>> (this.#count - count)) & ((1 << count) - 1);
  }

  /** Passes over bits that were looked at. @throws Error beyond the end. */
  skip(count: number): void {
    this.#count -= count;
    if (this.#count < 0 || this.position > this.#bytes.length * 8) throw new Error('unexpected end of input');
  }

  #fill(): void {
    const byte = this.#bytes[this.#at++] ?? 0;
    this.#held = (this.#held << 8) | byte;
    this.#count += 8;
  }
}

interface Block {
  readonly length: number;
  /** Where the first byte is found. */
  readonly start: number;
}

/** A prefix code: for each length the first code beyond it, and where its symbols stand. */
interface Code {
  readonly limits: Int32Array;
  readonly bases: Int32Array;
  readonly symbols: Uint16Array;
  readonly shortest: number;
}

/**
 * Undoes the prefix codes, move-to-front and the Burrows-Wheeler transform: `work` holds, above the byte, where
 * the next is.
 */
function readBlock(bits: Bits, work: Uint32Array): Block {
  if (bits.read(1) === 1) throw new Error('its blocks are randomised, as bzip2 before 0.9.5 made them');
  const origin = bits.read(24);
  const order = readAlphabet(bits);
  const symbols = order.length + 2;
  const groups = bits.read(3);
  const count = bits.read(15);
  if (groups < 2 || groups > 6 || count < 1) throw new Error('the compressed data is corrupt');
  const selectors = readSelectors(bits, groups, count);
  const codes = Array.from({ length: groups }, () => readCode(bits, symbols));
  const counts = new Int32Array(256);
  let length = 0;
  let run = 0;
  let weight = 1;
  let selected = 0;
  let left = 0;
  let code: Code | undefined;
  for (;;) {
    if (left === 0) {
      code = codes[selectors[selected++] ?? -1];
      left = 50;
    }
    if (code === undefined) throw new Error('the compressed data is corrupt');
    left--;
    const symbol = readSymbol(bits, code);
    if (symbol <= 1) {
      run += weight << symbol;
      weight <<= 1;
      if (run > work.length) throw new Error('a bzip2 block is too long');
      continue;
    }
    if (run > 0) {
      const byte = order[0] ?? 0;
      if (length + run > work.length) throw new Error('a bzip2 block is too long');
      work.fill(byte, length, length + run);
      counts[byte] = (counts[byte] ?? 0) + run;
      length += run;
      run = 0;
      weight = 1;
    }
    if (symbol === symbols - 1) break;
    if (length === work.length) throw new Error('a bzip2 block is too long');
    const byte = order[symbol - 1] ?? 0;
    order.copyWithin(1, 0, symbol - 1);
    order[0] = byte;
    counts[byte] = (counts[byte] ?? 0) + 1;
    work[length++] = byte;
  }
  if (origin >= length) throw new Error('the compressed data is corrupt');
  return { length, start: link(work, length, counts, origin) };
}

/** Links the bytes of a block to each other. @returns the first link. */
function link(work: Uint32Array, length: number, counts: Int32Array, origin: number): number {
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const count = counts[byte] ?? 0;
    counts[byte] = sum;
    sum += count;
  }
  for (let at = 0; at < length; at++) {
    const byte = (work[at] ?? 0) & 0xff;
    const to = counts[byte] ?? 0;
    counts[byte] = to + 1;
    work[to] = (work[to] ?? 0) | (at << 8);
  }
  return (work[origin] ?? 0) >>> 8;
}

/** The bytes that occur, in two steps of 16 bits. */
function readAlphabet(bits: Bits): Uint8Array {
  const rows = bits.read(16);
  const bytes: number[] = [];
  for (let row = 0; row < 16; row++) {
    if ((rows & (0x8000 >> row)) === 0) continue;
    const used = bits.read(16);
    for (let column = 0; column < 16; column++)
      if ((used & (0x8000 >> column)) !== 0) bytes.push(row * 16 + column);
  }
  if (bytes.length === 0) throw new Error('the compressed data is corrupt');
  return Uint8Array.from(bytes);
}

/** Which code each 50 symbols use, themselves moved to front. */
function readSelectors(bits: Bits, groups: number, count: number): Uint8Array {
  const selectors = new Uint8Array(count);
  const recent = Uint8Array.from({ length: groups }, (_, n) => n);
  for (let at = 0; at < count; at++) {
    let place = 0;
    while (bits.read(1) === 1) place++;
    if (place >= groups) throw new Error('the compressed data is corrupt');
    const selector = recent[place] ?? 0;
    recent.copyWithin(1, 0, place);
    recent[0] = selector;
    selectors[at] = selector;
  }
  return selectors;
}

const longestCode = 20;

function readCode(bits: Bits, count: number): Code {
  const lengths = new Uint8Array(count);
  let length = bits.read(5);
  for (let symbol = 0; symbol < count; symbol++) {
    while (bits.read(1) === 1) length += bits.read(1) === 0 ? 1 : -1;
    if (length < 1 || length > longestCode) throw new Error('the compressed data is corrupt');
    lengths[symbol] = length;
  }
  const limits = new Int32Array(longestCode + 2);
  const bases = new Int32Array(longestCode + 2);
  const symbols = new Uint16Array(count);
  let next = 0;
  let code = 0;
  for (let size = 1; size <= longestCode; size++) {
    code <<= 1;
    bases[size] = next - code;
    for (let symbol = 0; symbol < count; symbol++) {
      if (lengths[symbol] !== size) continue;
      symbols[next++] = symbol;
      code++;
    }
    limits[size] = code;
  }
  return { limits, bases, symbols, shortest: Math.min(...lengths) };
}

function readSymbol(bits: Bits, { limits, bases, symbols, shortest }: Code): number {
  const window = bits.peek(longestCode);
  for (let size = shortest; size <= longestCode; size++) {
    const code = window >>> (longestCode - size);
    if (code >= (limits[size] ?? 0)) continue;
    bits.skip(size);
    const symbol = symbols[code + (bases[size] ?? 0)];
    if (symbol === undefined) break;
    return symbol;
  }
  throw new Error('the compressed data is corrupt');
}

/**
 * Follows the links of a block and undoes the runs that stand before all else: four equal bytes, then how many
 * more.
 */
function* unrun(work: Uint32Array, { length, start }: Block): Generator<Buffer> {
  const size = 1 << 18;
  let piece = Buffer.allocUnsafe(size);
  let fill = 0;
  let next = start;
  let last = -1;
  let same = 0;
  for (let at = 0; at < length; at++) {
    const entry = work[next] ?? 0;
    const byte = entry & 0xff;
    next = entry >>> 8;
    if (fill + 256 > size) {
      yield piece.subarray(0, fill);
      piece = Buffer.allocUnsafe(size);
      fill = 0;
    }
    if (same === 4) {
      piece.fill(last, fill, fill + byte);
      fill += byte;
      same = 0;
      last = -1;
    } else {
      same = byte === last ? same + 1 : 1;
      last = byte;
      piece[fill++] = byte;
    }
  }
  yield piece.subarray(0, fill);
}
