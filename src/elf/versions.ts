import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** What a file says of itself, and what a reader of it found in its dynamic part. */
export type Parts<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly why: string; readonly machine: ElfMachine }
  | ({ readonly kind: 'elf'; readonly machine: ElfMachine } & T);

/** What a file shares with others (ELF gABI, chapters 4 and 5). */
export interface ElfVersions {
  /** The names under `DT_NEEDED`. */
  readonly needed: readonly string[];
  /** The symbol versions that it defines (LSB Core, "Symbol Versioning"), without its own name. */
  readonly versions: readonly string[];
}

export type ElfFile = Parts<ElfVersions>;

/**
 * What a reader of a 64-bit little-endian ELF file has at hand. Whatever leads out of the file is called
 * damage.
 */
export interface ElfReader {
  /** Size of the file in bytes. */
  readonly size: number;
  /** Bytes at an offset of the file. */
  readonly read: Read;
  readonly header: Buffer;
  readonly segments: readonly Segment[];
  /** The dynamic section up to `DT_NULL`; empty when there is none. */
  readonly dynamic: readonly { readonly tag: bigint; readonly value: bigint }[];
  /** The value of the first entry with a tag. */
  value(tag: bigint): bigint | undefined;
  /** A name of the dynamic section's table of names. */
  nameAt(offset: bigint): string;
  /** The place in the file of an address in memory. */
  offsetOf(address: bigint): bigint;
}

/** Which machine an ELF file is for. */
export interface ElfMachine {
  /** `e_machine`: 62 is x86-64, 183 is AArch64. */
  readonly number: number;
  readonly bits: 32 | 64;
  readonly isBigEndian: boolean;
}

const headerSize = 64;
const segmentSize = 56;
const dynamicEntrySize = 16;
const definitionSize = 20;
const auxiliarySize = 8;
const longestName = 4096;
/** More than any library has; a hostile file must not choose how much is read. */
const mostDynamicEntries = 65_536;

const [loadSegment, dynamicSegment] = [1, 2];
const [endTag, neededTag, stringsTag, stringsSizeTag] = [0n, 1n, 5n, 10n];
const [definitionsTag, definitionsCountTag] = [0x6ffffffcn, 0x6ffffffdn];
/** `VER_FLG_BASE`: the definition is the file's own name. */
const baseFlag = 1;

/** Thrown by whatever reads with an {@link ElfReader}, caught in {@link readElfParts}. */
export class Damage extends Error {}

/**
 * Reads what an ELF file needs and which symbol versions it defines; of a file that is not 64-bit little-endian
 * only the machine.
 * @throws the system's error when the file cannot be read.
 */
export function readElfVersions(file: string): ElfFile {
  return readElfParts(file, { needed: [], versions: [] }, readVersions);
}

/**
 * Reads parts of an ELF file. Every offset and count of the file is held against its size before it is
 * followed.
 * @param other what is given for a file that is not 64-bit little-endian, of which only the machine is read
 * @throws the system's error when the file cannot be read.
 */
export function readElfParts<T>(file: string, other: T, parts: (elf: ElfReader) => T): Parts<T> {
  // A FIFO would have us wait for whoever writes to it.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return { kind: 'none' };
    const { size } = status;
    const read = (at: bigint, length: number): Buffer => {
      if (at < 0n || at + BigInt(length) > BigInt(size)) throw new Damage(`it ends before byte ${at}`);
      const bytes = Buffer.alloc(length);
      if (readSync(descriptor, bytes, 0, length, Number(at)) < length) throw new Damage('it ends too early');
      return bytes;
    };
    const machine = readMachine(read, size);
    if (machine === undefined) return { kind: 'none' };
    if (machine.bits === 32 || machine.isBigEndian) return { kind: 'elf', machine, ...other };
    try {
      return { kind: 'elf', machine, ...parts(makeReader(read, size)) };
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      return { kind: 'damaged', why: error.message, machine };
    }
  } finally {
    closeSync(descriptor);
  }
}

type Read = (at: bigint, length: number) => Buffer;

function readMachine(read: Read, size: number): ElfMachine | undefined {
  const smallestHeader = 20;
  if (size < smallestHeader) return undefined;
  const header = read(0n, smallestHeader);
  if (header.readUInt32BE(0) !== 0x7f454c46) return undefined;
  const isBigEndian = header[5] === 2;
  return {
    number: isBigEndian ? header.readUInt16BE(18) : header.readUInt16LE(18),
    bits: header[4] === 1 ? 32 : 64,
    isBigEndian,
  };
}

/** A program header (ELF gABI, chapter 5). */
export interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly offset: bigint;
  readonly address: bigint;
  readonly size: bigint;
}

function makeReader(read: Read, size: number): ElfReader {
  const header = read(0n, headerSize);
  const segments = readSegments(read, header);
  const section = segments.find(({ type }) => type === dynamicSegment);
  const dynamic = section === undefined ? [] : readEntries(read, section);
  const value = (tag: bigint): bigint | undefined => dynamic.find((entry) => entry.tag === tag)?.value;
  const [strings, stringsSize] = [value(stringsTag), value(stringsSizeTag)];
  const nameAt = (offset: bigint): string => {
    if (strings === undefined || stringsSize === undefined) throw new Damage('it has no table of names');
    if (offset >= stringsSize) throw new Damage(`a name stands at ${offset}, behind the table of names`);
    const rest = stringsSize - offset;
    const length = rest > BigInt(longestName) ? longestName : Number(rest);
    const bytes = read(offsetOf(segments, strings + offset), length);
    const end = bytes.indexOf(0);
    if (end < 0) throw new Damage(`the name at ${offset} has no end`);
    return bytes.toString('utf8', 0, end);
  };
  return {
    size,
    read,
    header,
    segments,
    dynamic,
    value,
    nameAt,
    offsetOf: (address) => offsetOf(segments, address),
  };
}

function readVersions(elf: ElfReader): ElfVersions {
  const needed = elf.dynamic.filter(({ tag }) => tag === neededTag).map((entry) => elf.nameAt(entry.value));
  const definitions = elf.value(definitionsTag);
  if (definitions === undefined) return { needed, versions: [] };
  const at = elf.offsetOf(definitions);
  const count = elf.value(definitionsCountTag) ?? 0n;
  return { needed, versions: readDefinitions(elf.read, at, count, elf.nameAt) };
}

function readSegments(read: Read, header: Buffer): readonly Segment[] {
  const [start, size, count] = [header.readBigUInt64LE(32), header.readUInt16LE(54), header.readUInt16LE(56)];
  if (count > 0 && size < segmentSize) throw new Damage(`its program headers have ${size} bytes`);
  const table = read(start, size * count);
  return Array.from({ length: count }, (_, index) => {
    const at = index * size;
    return {
      type: table.readUInt32LE(at),
      flags: table.readUInt32LE(at + 4),
      offset: table.readBigUInt64LE(at + 8),
      address: table.readBigUInt64LE(at + 16),
      size: table.readBigUInt64LE(at + 32),
    };
  });
}

function readEntries(
  read: Read,
  { offset, size }: Segment,
): readonly { readonly tag: bigint; readonly value: bigint }[] {
  const count = size / BigInt(dynamicEntrySize);
  if (count > BigInt(mostDynamicEntries)) throw new Damage(`its dynamic section has ${count} entries`);
  const table = read(offset, Number(count) * dynamicEntrySize);
  const entries = Array.from({ length: Number(count) }, (_, index) => ({
    tag: table.readBigUInt64LE(index * dynamicEntrySize),
    value: table.readBigUInt64LE(index * dynamicEntrySize + 8),
  }));
  const end = entries.findIndex(({ tag }) => tag === endTag);
  return end < 0 ? entries : entries.slice(0, end);
}

function offsetOf(segments: readonly Segment[], address: bigint): bigint {
  const segment = segments.find(
    (one) => one.type === loadSegment && one.address <= address && address < one.address + one.size,
  );
  if (segment === undefined)
    throw new Damage(`the address 0x${address.toString(16)} is in none of its segments`);
  return segment.offset + (address - segment.address);
}

/** Follows the chain of `Verdef` records; each names itself in the first of its `Verdaux` records. */
function readDefinitions(
  read: Read,
  start: bigint,
  count: bigint,
  nameAt: (offset: bigint) => string,
): readonly string[] {
  // vd_ndx has 15 bits.
  if (count > 0x8000n) throw new Damage(`it claims ${count} symbol versions`);
  const versions: string[] = [];
  let at = start;
  for (let index = 0n; index < count; index += 1n) {
    const record = read(at, definitionSize);
    const [flags, auxiliaries] = [record.readUInt16LE(2), record.readUInt16LE(6)];
    if (auxiliaries > 0 && (flags & baseFlag) === 0) {
      const name = read(at + BigInt(record.readUInt32LE(12)), auxiliarySize).readUInt32LE(0);
      versions.push(nameAt(BigInt(name)));
    }
    const next = record.readUInt32LE(16);
    if (next === 0) break;
    at += BigInt(next);
  }
  return versions;
}
