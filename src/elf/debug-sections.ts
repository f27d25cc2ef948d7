import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';

/** A section of an ELF file (ELF gABI, chapter 4, "Sections"). */
interface ElfSection {
  readonly name: string;
  /** True when it is part of the running program's memory (`SHF_ALLOC`). */
  readonly isLoaded: boolean;
  /** Where its bytes are in the file. */
  readonly offset: number;
  readonly size: number;
}

const headerSize = 64;
const rowSize = 64;
const allocated = 2n;
/** Of a section, in bytes. Names may overlap, so that a small file can have many long ones. */
const longestName = 256;
/** What `e_shstrndx` says when the number is in the first section's `sh_link`. */
const indexElsewhere = 0xffff;

/**
 * Reads the table of sections of a 64-bit little-endian ELF file.
 * @returns undefined when the file is no such ELF file, or its table is damaged.
 * @throws the system's error when the file cannot be read.
 */
function readSections(file: string): readonly ElfSection[] | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const { size: fileSize } = fstatSync(descriptor);
    const bytesAt = (offset: number, size: number): Buffer | undefined => {
      if (offset < 0 || offset + size > fileSize) return undefined;
      const bytes = Buffer.alloc(size);
      return readSync(descriptor, bytes, 0, size, offset) === size ? bytes : undefined;
    };
    const header = bytesAt(0, headerSize);
    if (header === undefined || header.readUInt32BE(0) !== 0x7f454c46) return undefined;
    if (header[4] !== 2 || header[5] !== 1) return undefined;
    const start = Number(header.readBigUInt64LE(40));
    if (start === 0) return [];
    if (header.readUInt16LE(58) !== rowSize) return undefined;
    const first = bytesAt(start, rowSize);
    if (first === undefined) return undefined;
    const count = header.readUInt16LE(60) || Number(first.readBigUInt64LE(32));
    const table = bytesAt(start, count * rowSize);
    if (table === undefined) return undefined;
    const index = header.readUInt16LE(62);
    const namesAt = (index === indexElsewhere ? first.readUInt32LE(40) : index) * rowSize;
    if (namesAt + rowSize > table.length) return undefined;
    const names = bytesAt(...placeOf(table, namesAt));
    if (names === undefined) return undefined;
    return Array.from({ length: count }, (_, row) => {
      const at = row * rowSize;
      const [offset, size] = placeOf(table, at);
      const name = textAt(names, table.readUInt32LE(at), longestName);
      return { name, isLoaded: (table.readBigUInt64LE(at + 8) & allocated) !== 0n, offset, size };
    });
  } finally {
    closeSync(descriptor);
  }
}

function placeOf(table: Buffer, at: number): readonly [offset: number, size: number] {
  return [Number(table.readBigUInt64LE(at + 24)), Number(table.readBigUInt64LE(at + 32))];
}

/** A text that a NUL ends, or the most bytes that it may have. */
function textAt(bytes: Buffer, at: number, most = bytes.length): string {
  const all = bytes.subarray(at, at + most);
  const end = all.indexOf(0);
  return all.toString('utf8', 0, end === -1 ? all.length : end);
}

/** What of an ELF file a debugger reads and a running program does not. */
export interface DebugState {
  /** True when it has debug information of its own: DWARF, compressed or not. */
  readonly hasDebug: boolean;
  /** True when it has a symbol table beside the one that the loader reads. */
  readonly hasSymbols: boolean;
  readonly hasBuildId: boolean;
  /**
   * The name of the file that holds its debug information, as `.gnu_debuglink` says (GDB, "Separate Debug
   * Files").
   */
  readonly debugLink: string | undefined;
}

/**
 * @returns undefined when the file is no intact 64-bit little-endian ELF file.
 * @throws the system's error when the file cannot be read.
 */
export function readDebugState(file: string): DebugState | undefined {
  const sections = readSections(file);
  if (sections === undefined) return undefined;
  const has = (...names: readonly string[]): boolean => sections.some(({ name }) => names.includes(name));
  const link = sections.find(({ name }) => name === '.gnu_debuglink');
  return {
    hasDebug: has('.debug_info', '.debug_line', '.zdebug_info', '.zdebug_line'),
    hasSymbols: has('.symtab'),
    hasBuildId: has('.note.gnu.build-id'),
    debugLink: link === undefined ? undefined : linkName(file, link),
  };
}

/** The name is that of a file in the same folder, whatever a foreign one says. */
function linkName(file: string, { offset, size }: ElfSection): string | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(size, 4096));
    const read = readSync(descriptor, bytes, 0, bytes.length, offset);
    const name = basename(textAt(bytes.subarray(0, read), 0));
    return name === '' ? undefined : name;
  } finally {
    closeSync(descriptor);
  }
}
