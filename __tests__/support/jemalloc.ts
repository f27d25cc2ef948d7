import { payloadAt } from './world-elf.js';

const text = Buffer.from('<jemalloc>: Unsupported system page size\n\0');
/** Where the code of {@link checking} begins: after the message, which is at `payloadAt`. */
const codeAt = payloadAt + 64;

/** Instructions of AArch64, as `aarch64-linux-gnu-as` makes them of these words. */
export const code = {
  /** `cmp x0, #pages, lsl #12` */
  compare: (pages: number) => 0xf140_001f + (pages << 10),
  /** `b.hi`, this many instructions on. */
  ifHigher: (length: number) => 0x5400_0008 + ((length & 0x7_ffff) << 5),
  /** `b.ls` */
  ifNotHigher: (length: number) => 0x5400_0009 + ((length & 0x7_ffff) << 5),
  /** `adrp x0, .` and `add x0, x0, #payloadAt % 4096` */
  message: [0x9000_0000, 0x9100_0000 + ((payloadAt % 4096) << 10)],
  /** `adr x0`, of an instruction that has this many before it. */
  nearMessage: (index: number) => adr(payloadAt - codeAt - 4 * index),
  /** `bl`, `ret`, `nop`, `mov w0, #1`, `stp x19, x20, [sp, #16]` */
  call: 0x9400_0002,
  ret: 0xd65f_03c0,
  nop: 0xd503_201f,
  move: 0x5280_0020,
  save: 0xa901_53f3,
} as const;

function adr(distance: number): number {
  return (0x1000_0000 + ((distance & 3) << 29) + (((distance >> 2) & 0x7_ffff) << 5)) >>> 0;
}

/** A payload with jemalloc's message and instructions. */
export function jemallocWith(words: readonly number[] = [], rest: Buffer = Buffer.alloc(0)): Buffer {
  const payload = Buffer.alloc(codeAt - payloadAt + words.length * 4);
  text.copy(payload);
  for (const [at, word] of words.entries()) payload.writeUInt32LE(word >>> 0, codeAt - payloadAt + at * 4);
  return Buffer.concat([payload, rest]);
}

/** The same, made for a page of this size in bytes, as gcc compiles it. */
export function jemallocFor(page: number): Buffer {
  const { compare, ifHigher, save, ret, message, call } = code;
  return jemallocWith([compare(page / 4096), ifHigher(3), save, ret, ...message, call]);
}

/** jemalloc's defaults, of numbers as large as an address. */
export function defaults(
  numbers: readonly number[],
  { bits, isBigEndian }: { readonly bits: 32 | 64; readonly isBigEndian: boolean },
): Buffer {
  return Buffer.concat(
    numbers.map((number) => {
      const bytes = Buffer.alloc(bits / 8);
      if (isBigEndian) bytes.writeUInt32BE(number, bytes.length - 4);
      else bytes.writeUInt32LE(number);
      return bytes;
    }),
  );
}
