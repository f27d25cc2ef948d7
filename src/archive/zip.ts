import { readSync } from 'node:fs';
import { Readable } from 'node:stream';
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

/** A place of an archive is read with what follows it, where what is asked for next mostly is. */
const windowBytes = 2 ** 16;

/** Reads a file at places that mostly follow each other. */
class ReadAhead {
  private readonly window = Buffer.alloc(windowBytes);
  private bytes = this.window.subarray(0, 0);
  private from = 0;

  constructor(private readonly descriptor: number) {}

  /** @returns fewer bytes at the end of the file; valid until the next call. */
  read(at: number, length: number): Buffer {
    const start = at - this.from;
    if (start >= 0 && start + length <= this.bytes.length) return this.bytes.subarray(start, start + length);
    const into = length > windowBytes ? Buffer.alloc(length) : this.window;
    this.bytes = into.subarray(0, readSync(this.descriptor, into, 0, into.length, at));
    this.from = at;
    return this.bytes.subarray(0, length);
  }

  /** @param end without it */
  *parts(start: number, end: number): Generator<Buffer> {
    for (let at = start; at < end; at += windowBytes) {
      const part = Buffer.from(this.read(at, Math.min(windowBytes, end - at)));
      if (part.length === 0) return;
      yield part;
    }
  }
}

/**
 * The files of a zip archive in the order of its directory (APPNOTE.TXT), without folders. Members are read by
 * the directory, where zip64 sizes count, and at most as many bytes as it says.
 * @param file the open file, which stays open, and its size in bytes
 * @param what how messages call it
 * @throws CrossrootError when it is damaged, or names a place outside of itself.
 */
export async function* zipMembers(
  { descriptor, size }: { readonly descriptor: number; readonly size: number },
  what: string,
): AsyncGenerator<ZipMember> {
  // Few audits meet a zip file.
  const { default: yauzl } = await import('yauzl');
  const [directory, contents] = [new ReadAhead(descriptor), new ReadAhead(descriptor)];
  /** The package's own reader waits for the system twice a member, which takes long where there are many. */
  class Reader extends yauzl.RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(new ReadAhead(descriptor).parts(start, end));
    }

    override read(
      into: Buffer,
      offset: number,
      length: number,
      at: number,
      done: (error: Error | null, length: number) => void,
    ): void {
      const copied = directory.read(at, length).copy(into, offset);
      process.nextTick(done, null, copied);
    }
  }
  try {
    const zip = await yauzl.fromRandomAccessReaderPromise(new Reader(), size, { autoClose: false });
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      yield {
        name: entry.fileName,
        size: entry.uncompressedSize,
        start: () => startOf(contents, entry),
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
  contents: ReadAhead,
  entry: {
    readonly relativeOffsetOfLocalHeader: number;
    readonly compressedSize: number;
    readonly compressionMethod: number;
  },
): Buffer {
  const { size, nameLength, extraLength } = localHeader;
  const at = entry.relativeOffsetOfLocalHeader;
  const header = contents.read(at, size);
  if (header.length < size) return Buffer.alloc(0);
  const content = at + size + header.readUInt16LE(nameLength) + header.readUInt16LE(extraLength);
  const start = contents.read(content, Math.min(startBytes, entry.compressedSize));
  if (entry.compressionMethod !== deflated) return start;
  try {
    return inflateRawSync(start, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
