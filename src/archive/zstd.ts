import { Duplex, Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { CrossrootError } from '../errors.js';
import { findProgram, throughProgram } from '../system/process.js';

const chunkBytes = 1 << 18;

/**
 * How much is spent on compressing: little, or as much as there is to gain for what is fetched many times. The
 * window of the latter is the longest that Node's zstd and the program decompress without being asked to.
 */
export const zstdEfforts = {
  little: { level: 3, window: 0 },
  much: { level: 19, window: 27 },
} as const;

/**
 * A stage that compresses into one zstd frame (RFC 8878), with a checksum over the content and no time stamp.
 * The same input gives the same bytes wherever the same version of libzstd is used.
 *
 * @param path the value of PATH on which `zstd` is looked for when this Node has no zstd.
 * @param what how a message calls what is compressed
 * @throws CrossrootError when there is neither.
 */
export function zstdCompressor(
  path: string,
  what = 'the pack',
  effort: keyof typeof zstdEfforts = 'little',
): Duplex {
  const { level, window } = zstdEfforts[effort];
  if (!nodeHasZstd()) {
    const long = window === 0 ? [] : [`--long=${window}`];
    return throughProgram(zstdProgram(path, what, 'compressed'), [
      ...[`-${level}`, ...long, '-q', '-c', '--check', '--single-thread', '--no-progress'],
    ]);
  }
  const params = {
    [zlib.constants.ZSTD_c_compressionLevel]: level,
    [zlib.constants.ZSTD_c_checksumFlag]: 1,
    [zlib.constants.ZSTD_c_windowLog]: window,
    [zlib.constants.ZSTD_c_enableLongDistanceMatching]: window === 0 ? 0 : 1,
  };
  return Duplex.from((source: AsyncIterable<Buffer>) =>
    through(source, zlib.createZstdCompress({ chunkSize: chunkBytes, params })),
  );
}

/**
 * Stages that decompress zstd: Node's own where it has one (22.15, 23.8 and newer), else the program `zstd`.
 *
 * @param options.path the value of PATH on which `zstd` is looked for.
 * @param options.memoryMiB the most memory that a window may take, a power of two.
 * @param options.frames whether Node's own takes a single frame, which is faster, and refuses what follows it.
 * @throws CrossrootError when there is neither.
 */
export function zstdDecoder(options: {
  readonly what: string;
  readonly path: string;
  readonly memoryMiB: number;
  readonly frames: 'one' | 'many';
}): readonly Duplex[] {
  const { what, path, memoryMiB, frames } = options;
  if (!nodeHasZstd()) {
    const args = ['-dc', '-q', '--no-progress', `--memory=${memoryMiB}MiB`];
    return [throughProgram(zstdProgram(path, what, 'decompressed'), args)];
  }
  if (frames === 'one') return oneFrame(zlib.createZstdDecompress({ chunkSize: chunkBytes }));
  return [Duplex.from((source: AsyncIterable<Buffer>) => allFrames(source, memoryMiB * 2 ** 20))];
}

/**
 * Refuses a machine that cannot compress with zstd.
 * @param what how a message calls what would be compressed
 * @throws CrossrootError
 */
export function refuseWithoutZstd(path: string, what: string): void {
  if (!nodeHasZstd()) zstdProgram(path, what, 'compressed');
}

/** Whether this machine can handle zstd. */
export function hasZstd(path: string): boolean {
  return nodeHasZstd() || findProgram('zstd', path) !== undefined;
}

function nodeHasZstd(): boolean {
  return typeof zlib.createZstdDecompress === 'function';
}

function zstdProgram(path: string, what: string, done: 'compressed' | 'decompressed'): string {
  const file = findProgram('zstd', path);
  if (file !== undefined) return file;
  throw new CrossrootError({
    what: `${what} cannot be ${done}: this machine has no zstd`,
    why: [`Node ${process.versions.node} has no built-in zstd`, 'there is no zstd on PATH'],
    todo: 'install the package zstd, or run Node 22.15 or newer',
  });
}

/**
 * Node's zstd stops at the end of the first frame, a skippable one too, and drops the rest without a word. So
 * skippable frames before the first are passed over here, and what follows it is refused.
 */
function oneFrame(engine: Duplex & { readonly bytesWritten: number }): readonly Duplex[] {
  let given = 0;
  const start = Duplex.from(async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const input = new PulledBytes(source);
    while (await input.skippedFrame());
    for await (const chunk of input.rest()) {
      given += chunk.length;
      yield chunk;
    }
  });
  const end = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk);
    },
    flush(done) {
      const rest = given - engine.bytesWritten;
      done(rest === 0 ? null : new Error(`${rest} bytes follow the first zstd frame`));
    },
  });
  return [start, engine, end];
}

/**
 * Decompresses any number of frames (RFC 8878 §3.1), skippable ones among them. The block headers tell where a
 * frame ends, and each frame gets an engine of its own.
 *
 * @param maxWindow the most bytes of window, a power of two.
 */
async function* allFrames(source: AsyncIterable<Buffer>, maxWindow: number): AsyncGenerator<Buffer> {
  const input = new PulledBytes(source);
  const params = { [zlib.constants.ZSTD_d_windowLogMax]: Math.log2(maxWindow) };
  while (await input.has(1)) {
    if (await input.skippedFrame()) continue;
    if ((await input.peek(4)).readUInt32LE() !== 0xfd2fb528)
      throw new Error('the data after a zstd frame is not a zstd frame');
    yield* through(frameBytes(input), zlib.createZstdDecompress({ chunkSize: chunkBytes, params }));
  }
}

/** The bytes of one frame: its header, its blocks up to the last, its checksum. */
async function* frameBytes(input: PulledBytes): AsyncGenerator<Buffer> {
  const descriptor = (await input.peek(5)).readUInt8(4);
  const isSingle = (descriptor & 0x20) !== 0;
  const contentSize = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  yield* input.take(5 + (isSingle ? 0 : 1) + dictionary + contentSize);
  for (let isLast = false; !isLast; ) {
    const header = (await input.peek(3)).readUIntLE(0, 3);
    isLast = (header & 1) === 1;
    const type = (header >> 1) & 3;
    if (type === 3) throw new Error('a zstd block is of a reserved type');
    // A block of type 1 holds a single byte that is repeated.
    yield* input.take(3 + (type === 1 ? 1 : header >> 3));
  }
  if ((descriptor & 4) !== 0) yield* input.take(4);
}

/** What an engine makes of the bytes that it is given. */
async function* through(source: AsyncIterable<Buffer>, engine: Duplex): AsyncGenerator<Buffer> {
  const fed = feedInTurn(source, engine);
  try {
    yield* engine as AsyncIterable<Buffer>;
    await fed;
  } finally {
    engine.destroy();
  }
}

/**
 * Writes each chunk when the one before is done, and ends when all are. Node's stream, told to end while a
 * chunk waits, ends the frame with that chunk and then adds an empty frame.
 */
async function feedInTurn(source: AsyncIterable<Buffer>, engine: Duplex): Promise<void> {
  try {
    for await (const chunk of source)
      await new Promise<void>((resolve, reject) => {
        engine.once('close', resolve);
        engine.write(chunk, (error) => {
          engine.off('close', resolve);
          if (error) reject(error);
          else resolve();
        });
      });
    engine.end();
  } catch (error) {
    engine.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Bytes of a stream, taken in the amounts that a format asks for. */
class PulledBytes {
  readonly #source: AsyncIterator<Buffer>;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Waits until so many bytes have arrived. @returns false when the stream ends before. */
  async has(count: number): Promise<boolean> {
    while (this.#bytes.length < count) {
      const next = await this.#source.next();
      if (next.done === true) return false;
      this.#bytes = this.#bytes.length === 0 ? next.value : Buffer.concat([this.#bytes, next.value]);
    }
    return true;
  }

  /** The next bytes, which stay. @throws Error when the stream ends before. */
  async peek(count: number): Promise<Buffer> {
    if (!(await this.has(count))) throw new Error('unexpected end of input');
    return this.#bytes.subarray(0, count);
  }

  /** Passes over a skippable frame (RFC 8878 §3.1.2). @returns false when something else comes next. */
  async skippedFrame(): Promise<boolean> {
    if (!(await this.has(4)) || this.#bytes.readUInt32LE() >>> 4 !== 0x184d2a5) return false;
    const size = (await this.peek(8)).readUInt32LE(4);
    for await (const _ of this.take(8 + size));
    return true;
  }

  /** Takes all that is left, in pieces as they arrive. */
  async *rest(): AsyncGenerator<Buffer> {
    for (; await this.has(1); this.#bytes = Buffer.alloc(0)) yield this.#bytes;
  }

  /** Takes so many bytes in pieces as they arrive. @throws Error when the stream ends before. */
  async *take(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      await this.peek(1);
      const piece = this.#bytes.subarray(0, left);
      this.#bytes = this.#bytes.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
}
