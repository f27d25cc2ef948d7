import { closeSync, openSync, readSync } from 'node:fs';

/** What a pack in a cache says of itself besides its tree. */
export interface PackNote {
  /** How long it took to make the tree, in milliseconds. */
  readonly madeInMs: number;
}

/** A skippable frame's magic number (RFC 8878 §3.1.2): decompressors pass over it. */
const magic = 0x184d2a5c;
const headerBytes = 8;
/** More than any note needs. */
const mostBytes = 1024;

/** A note as the skippable frame that stands before a pack's own. */
export function noteFrame(note: PackNote): Buffer {
  const text = Buffer.from(JSON.stringify(note));
  const header = Buffer.alloc(headerBytes);
  header.writeUInt32LE(magic, 0);
  header.writeUInt32LE(text.length, 4);
  return Buffer.concat([header, text]);
}

/**
 * Reads the note before a pack. It is somebody else's word, for people to read; nothing is decided by it.
 * @returns undefined when there is none, or it is damaged
 * @throws a system error when the file cannot be read.
 */
export function readPackNote(file: string): PackNote | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(headerBytes + mostBytes);
    const length = readSync(descriptor, bytes, 0, bytes.length, 0);
    if (length < headerBytes || bytes.readUInt32LE(0) !== magic) return undefined;
    const end = headerBytes + bytes.readUInt32LE(4);
    return end > length ? undefined : parseNote(bytes.toString('utf8', headerBytes, end));
  } finally {
    closeSync(descriptor);
  }
}

function parseNote(text: string): PackNote | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (typeof value !== 'object' || value === null || !('madeInMs' in value)) return undefined;
  const { madeInMs } = value;
  const isTime = typeof madeInMs === 'number' && Number.isFinite(madeInMs) && madeInMs >= 0;
  return isTime ? { madeInMs } : undefined;
}
