import { readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { constants, inflateRawSync } from 'node:zlib';
import { CrossrootError, messageOf } from '../errors.js';

/** A file in a zip archive. */
export interface ZipMember {
  /** As the archive spells it. */
  readonly name: string;
  /** Bytes of its content, as the archive says; no more are given. */
  readonly size: number;
  /** The first bytes of its content, as far as they are known without reading more than a few. */
  start(): Buffer;
  /** Its content; an error of the stream says what is wrong with it. */
  open(): Promise<Readable>;
}

/**
 * The files of a zip archive in the order of its directory (APPNOTE.TXT), without folders. Members are read by
 * the directory, where zip64 sizes count, and at most as many bytes as it says.
 * @param descriptor of the open file, which stays open
 * @param what how messages call it
 * @throws CrossrootError when it is damaged, or names a place outside of itself.
 */
export async function* zipMembers(descriptor: number, what: string): AsyncGenerator<ZipMember> {
  // Few audits meet a zip file.
  const { default: yauzl } = await import('yauzl');
  try {
    const zip = await yauzl.fromFdPromise(descriptor, { lazyEntries: true, autoClose: false });
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      yield {
        name: entry.fileName,
        size: entry.uncompressedSize,
        start: () => startOf(descriptor, entry),
        open: () => zip.openReadStreamPromise(entry),
      };
    }
  } catch (error) {
    if (error instanceof CrossrootError) throw error;
    throw new CrossrootError({
      what: `${what} is not a readable zip archive`,
      why: messageOf(error),
      todo: 'make or fetch it again: this one is truncated, damaged or encrypted',
      cause: error,
    });
  }
}

/** The fixed part of a local header, and where in it the lengths are of what follows it. */
const localHeader = { size: 30, nameLength: 26, extraLength: 28 };
/** Enough for the tables of deflate and the first bytes. */
const startBytes = 512;
const deflated = 8;

/** To open each member of a large archive takes ten times as long. */
function startOf(
  descriptor: number,
  entry: {
    readonly relativeOffsetOfLocalHeader: number;
    readonly compressedSize: number;
    readonly compressionMethod: number;
  },
): Buffer {
  const read = (at: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
  };
  const { size, nameLength, extraLength } = localHeader;
  const at = entry.relativeOffsetOfLocalHeader;
  const header = read(at, size);
  if (header.length < size) return Buffer.alloc(0);
  const content = at + size + header.readUInt16LE(nameLength) + header.readUInt16LE(extraLength);
  const start = read(content, Math.min(startBytes, entry.compressedSize));
  if (entry.compressionMethod !== deflated) return start;
  try {
    return inflateRawSync(start, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
