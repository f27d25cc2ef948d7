import { closeSync, openSync, readSync } from 'node:fs';

/** What the header and the segments of an ELF file say (ELF gABI, chapters 4 and 5). */
export interface ElfFacts {
  /** `e_machine`: 62 is x86-64, 183 is AArch64. */
  readonly machine: number;
  /** True when the file asks for an interpreter: it is a program, not only a library. */
  readonly hasInterpreter: boolean;
  /** Where the last segment ends in the file, in bytes. What lies behind it is never loaded. */
  readonly loadedEnd: number;
}

const headerSize = 64;
const programInterpreter = 3;

/**
 * Reads the facts of a 64-bit little-endian ELF file.
 * @returns undefined when the file is no such ELF file.
 * @throws the system's error when the file cannot be read.
 */
export function readElf(file: string): ElfFacts | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const header = Buffer.alloc(headerSize);
    if (readSync(descriptor, header, 0, headerSize, 0) < headerSize) return undefined;
    const isElf64 = header.readUInt32BE(0) === 0x7f454c46 && header[4] === 2 && header[5] === 1;
    if (!isElf64) return undefined;
    const start = Number(header.readBigUInt64LE(32));
    const size = header.readUInt16LE(54);
    const count = header.readUInt16LE(56);
    const table = Buffer.alloc(size * count);
    if (size < 56 || readSync(descriptor, table, 0, table.length, start) < table.length) {
      return { machine: header.readUInt16LE(18), hasInterpreter: false, loadedEnd: 0 };
    }
    let hasInterpreter = false;
    let loadedEnd = start + table.length;
    for (let at = 0; at < table.length; at += size) {
      hasInterpreter ||= table.readUInt32LE(at) === programInterpreter;
      const end = Number(table.readBigUInt64LE(at + 8) + table.readBigUInt64LE(at + 32));
      loadedEnd = Math.max(loadedEnd, end);
    }
    return { machine: header.readUInt16LE(18), hasInterpreter, loadedEnd };
  } finally {
    closeSync(descriptor);
  }
}
