import { readSync } from 'node:fs';
import { UnfitFileError, withFile } from '../system/open-file.js';
import type { ElfMachine } from './machine.js';

/** What a file is, and what was read of it. */
export type Reading<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly why: string; readonly machine: ElfMachine }
  | ({ readonly kind: 'elf'; readonly machine: ElfMachine } & T);

/** A program header. */
export interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly offset: bigint;
  readonly address: bigint;
  /** Size in the file. */
  readonly size: bigint;
  /** `p_align`, of which 0 says what 1 says: none. */
  readonly alignment: bigint;
}

/** Types of segments (`p_type`). */
export const segmentTypes = {
  load: 1,
  dynamic: 2,
  interpreter: 3,
  stack: 0x6474e551,
  properties: 0x6474e553,
} as const;

/** Numbers at offsets of a structure, in the byte order of its file. */
export interface Fields {
  byte(at: number): number;
  half(at: number): number;
  word(at: number): number;
  /** A number of the size of an address. */
  long(at: number): bigint;
}

/** The sizes of the structures of a class of ELF files, and the offsets of their fields. */
const layouts = {
  32: {
    header: { size: 52, segments: 28, sections: 32, flags: 36, counts: 42 },
    segment: { size: 32, flags: 24, offset: 4, address: 8, fileSize: 16, alignment: 28 },
    section: { size: 40, offset: 16, fileSize: 20, link: 24 },
    dynamicEntry: { size: 8, value: 4 },
    symbol: { size: 16, value: 4, valueSize: 4, info: 12 },
    relocation: { size: 8, sizeWithAddend: 12 },
    propertyUnit: 4,
  },
  64: {
    header: { size: 64, segments: 32, sections: 40, flags: 48, counts: 54 },
    segment: { size: 56, flags: 4, offset: 8, address: 16, fileSize: 32, alignment: 48 },
    section: { size: 64, offset: 24, fileSize: 32, link: 40 },
    dynamicEntry: { size: 16, value: 8 },
    symbol: { size: 24, value: 8, valueSize: 8, info: 4 },
    relocation: { size: 16, sizeWithAddend: 24 },
    propertyUnit: 8,
  },
} as const;

/** The part of the header that says how to read the rest. */
export const identitySize = 20;

/** Thrown where what a file says of itself leads out of it or past a bound; {@link readElf} catches it. */
export class Damage extends Error {}

/**
 * Reads an ELF file (ELF gABI, chapters 4 and 5) of any class and byte order. Every offset is held against the
 * size of the file before it is followed, and every count against a bound before memory is taken for it.
 * @param view reads what is wanted, and throws {@link Damage}
 * @throws the system's error when the file cannot be read.
 */
export function readElf<T extends object>(path: string, view: (elf: ElfFile) => T): Reading<T> {
  try {
    return withFile(path, (descriptor, { size }) =>
      readElfIn({ size, read: (into, at) => readSync(descriptor, into, 0, into.length, at) }, view),
    );
  } catch (error) {
    if (error instanceof UnfitFileError) return { kind: 'none' };
    throw error;
  }
}

/** The bytes of a file that is open, or in memory. */
export interface ElfBytes {
  readonly size: number;
  /** Fills a buffer from an offset on, and gives how many bytes there were. */
  read(into: Buffer, at: number): number;
}

/** A file that is in memory. */
export function bytesInMemory(bytes: Buffer): ElfBytes {
  return { size: bytes.length, read: (into, at) => bytes.copy(into, 0, at) };
}

/** Reads as {@link readElf} does, from bytes that are at hand. */
export function readElfIn<T extends object>(bytes: ElfBytes, view: (elf: ElfFile) => T): Reading<T> {
  const identity = Buffer.alloc(identitySize);
  const length = bytes.read(identity, 0);
  if (!isElf(identity.subarray(0, length))) return { kind: 'none' };
  const machine = machineOf(identity);
  try {
    const [elfClass, order] = [identity.readUInt8(4), identity.readUInt8(5)];
    if (![1, 2].includes(elfClass) || ![1, 2].includes(order))
      throw new Damage(`its class is ${elfClass} and its byte order ${order}, which ELF does not have`);
    const elf = new ElfFile(bytes, machine);
    const isLoaded = elf.type === 2 || elf.type === 3;
    return { kind: 'elf', machine: isLoaded ? { ...machine, flags: elf.flags } : machine, ...view(elf) };
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return { kind: 'damaged', why: error.message, machine };
  }
}

/** Whether the first bytes of a file are those of an ELF file, and enough to say for which machine it is. */
export function isElf(identity: Buffer): boolean {
  return identity.length >= identitySize && identity.readUInt32BE(0) === 0x7f454c46;
}

/** The machine that the first bytes of an ELF file name. */
export function machineOf(identity: Buffer): ElfMachine {
  const isBigEndian = identity[5] === 2;
  return {
    number: isBigEndian ? identity.readUInt16BE(18) : identity.readUInt16LE(18),
    bits: identity[4] === 1 ? 32 : 64,
    isBigEndian,
  };
}

/** An open ELF file, with what its header and its program headers say. */
export class ElfFile {
  /** Size of the file in bytes. */
  readonly size: number;
  readonly layout: (typeof layouts)[32 | 64];
  /** `e_type`: 2 is EXEC, 3 is DYN. */
  readonly type: number;
  /** `e_flags`. */
  readonly flags: number;
  readonly segments: readonly Segment[];
  /** Where the program headers end. */
  readonly segmentsEnd: bigint;
  /** Where the section headers are, and which section has their names, as the header says. */
  readonly sections;

  /** @throws Damage when the header or the program headers are damaged. */
  constructor(
    private readonly file: ElfBytes,
    readonly machine: ElfMachine,
  ) {
    this.size = file.size;
    this.layout = layouts[machine.bits];
    const { header, segment } = this.layout;
    const fields = this.fields(0n, header.size);
    const countAt = (index: number): number => fields.half(header.counts + index * 2);
    this.type = fields.half(16);
    this.flags = fields.word(header.flags);
    this.sections = {
      at: fields.long(header.sections),
      entrySize: countAt(2),
      count: countAt(3),
      names: countAt(4),
    };
    const [at, entrySize, count] = [fields.long(header.segments), countAt(0), countAt(1)];
    if (count > 0 && entrySize !== segment.size)
      throw new Damage(`its program headers have ${entrySize} bytes`);
    this.segmentsEnd = at + BigInt(count * segment.size);
    this.segments = this.table(at, segment.size, count).map((row) => ({
      type: row.word(0),
      flags: row.word(segment.flags),
      offset: row.long(segment.offset),
      address: row.long(segment.address),
      size: row.long(segment.fileSize),
      alignment: row.long(segment.alignment),
    }));
  }

  /** @throws Damage when they are not all in the file. */
  bytes(at: bigint, length: number): Buffer {
    if (at + BigInt(length) > BigInt(this.size)) throw new Damage(`it ends before byte ${at}`);
    const bytes = Buffer.alloc(length);
    if (this.file.read(bytes, Number(at)) < length) throw new Damage('it is truncated');
    return bytes;
  }

  fields(at: bigint, length: number): Fields {
    return this.fieldsOf(this.bytes(at, length));
  }

  /** The row of the symbol that a relocation names (`ELF32_R_SYM`, `ELF64_R_SYM`); 0 is none. */
  symbolOf(relocation: Fields, at: number): number {
    const { bits, isBigEndian } = this.machine;
    return bits === 32 ? relocation.word(at + 4) >>> 8 : relocation.word(at + (isBigEndian ? 8 : 12));
  }

  /** The rows of a table. The caller bounds their count. */
  table(at: bigint, rowSize: number, count: number): readonly Fields[] {
    const bytes = this.bytes(at, rowSize * count);
    return Array.from({ length: count }, (_, row) =>
      this.fieldsOf(bytes.subarray(row * rowSize, (row + 1) * rowSize)),
    );
  }

  /** The place in the file of an address in memory. */
  offsetOf(address: bigint): bigint {
    const segment = this.segmentAt(address);
    return segment.offset + (address - segment.address);
  }

  /** The address at which what is loaded from the file ends, in the segment of an address. */
  endOf(address: bigint): bigint {
    const segment = this.segmentAt(address);
    return segment.address + segment.size;
  }

  private segmentAt(address: bigint): Segment {
    const segment = this.segments.find(
      (one) => one.type === segmentTypes.load && one.address <= address && address < one.address + one.size,
    );
    if (segment === undefined)
      throw new Damage(`the address 0x${address.toString(16)} is not in any of its segments`);
    return segment;
  }

  private fieldsOf(bytes: Buffer): Fields {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const { bits, isBigEndian } = this.machine;
    return {
      byte: (at) => view.getUint8(at),
      half: (at) => view.getUint16(at, !isBigEndian),
      word: (at) => view.getUint32(at, !isBigEndian),
      long: (at) =>
        bits === 64 ? view.getBigUint64(at, !isBigEndian) : BigInt(view.getUint32(at, !isBigEndian)),
    };
  }
}

/** The text before the first NUL, or all of it where there is none. */
export function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
