import { Duplex, pipeline, Readable, Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { CrossrootError, messageOf } from '../errors.js';
import { findProgram, throughProgram } from '../system/process.js';
import { bunzip2 } from './bzip2.js';
import type { TarDialect } from './tar-extended.js';
import { zstdFrames } from './zstd-frames.js';

/** How a file is compressed. */
export type Compression = 'none' | 'gzip' | 'xz' | 'zstd' | 'bzip2';

/** What decompressing may cost, and where programs are. */
export interface DecompressOptions {
  /** How messages call the data. */
  readonly what: string;
  /** The most bytes that may come out; at the first byte over it, reading stops. */
  readonly maxBytes: number;
  /** The value of PATH on which `xz`, `zstd` and `bzip2` are looked for. */
  readonly path: string;
  /**
   * Whose file it is. What a user brings as a `tarball` may have several zstd frames (pzstd), and may need the
   * memory of `zstd --long=31`. `package`, also for packs, when not given.
   */
  readonly dialect?: TarDialect;
  /** How many bytes go in, where that is known: for a few, starting a program takes longer than it saves. */
  readonly size?: number;
}

/** Up to as many compressed bytes the slower decoder inside the bundle is done before a program has started. */
const smallBytes = 96 * 1024;

/**
 * The most memory that one decompressor may use: xz -9 needs 65 MiB, zstd's own default limit is 128 MiB. `zstd
 * --long=31` needs 2 GiB for what is as large; no more of it is touched than comes out.
 */
const memoryMiB: Readonly<Record<TarDialect, number>> = { package: 128, tarball: 2048 };
const chunkBytes = 1 << 18;

/**
 * Decompresses a stream (RFC 1952, the .xz format 1.2.1, RFC 8878, bzip2) with bounded memory and a ceiling on
 * what comes out.
 *
 * xz: the program `xz` when it is on the PATH, else (and for a few bytes) a slower decoder inside the bundle.
 * zstd: Node's own where it has one (22.15, 23.8 and newer), which takes a single frame of a package, else the
 * program `zstd`. bzip2: the program `bzip2` when it is on the PATH, else the slower one of ours.
 *
 * @returns the decompressed bytes. The stream fails with a CrossrootError on truncated or corrupt input, at the
 * ceiling, and when a program is missing. Destroying it ends the child process and the source.
 */
export function decompress(source: Readable, compression: Compression, options: DecompressOptions): Readable {
  const ceiling = new Ceiling(compression, options);
  const stages: NodeJS.ReadWriteStream[] = [];
  try {
    stages.push(...decoderOf(compression, options));
  } catch (error) {
    source.destroy();
    process.nextTick(() => ceiling.destroy(asError(error)));
    return ceiling;
  }
  pipeline([source, ...stages, ceiling], (error) => {
    if (error) ceiling.destroy(error);
  });
  return ceiling;
}

/**
 * A stage that compresses into one zstd frame (RFC 8878): level 3, with a checksum over the content and no time
 * stamp. The same input gives the same bytes wherever the same version of libzstd is used.
 *
 * @param path the value of PATH on which `zstd` is looked for when this Node has no zstd.
 * @param what how a message calls what is compressed
 * @throws CrossrootError when there is neither.
 */
export function zstdCompressor(path: string, what = 'the pack'): Duplex {
  if (!nodeHasZstd()) {
    return throughProgram(zstdProgram(path, what), [
      ...['-3', '-q', '-c', '--check', '--single-thread', '--no-progress'],
    ]);
  }
  return Duplex.from(async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const engine = zlib.createZstdCompress({
      chunkSize: chunkBytes,
      params: {
        [zlib.constants.ZSTD_c_compressionLevel]: 3,
        [zlib.constants.ZSTD_c_checksumFlag]: 1,
      },
    });
    const fed = feedInTurn(source, engine);
    yield* engine;
    await fed;
  });
}

/**
 * Writes each chunk when the one before is done, and ends when all are. Node's stream, told to end while a
 * chunk waits, ends the frame with that chunk and then adds an empty frame.
 */
async function feedInTurn(source: AsyncIterable<Buffer>, engine: Duplex): Promise<void> {
  try {
    for await (const chunk of source)
      await new Promise<void>((resolve, reject) => {
        engine.write(chunk, (error) => (error ? reject(error) : resolve()));
      });
    engine.end();
  } catch (error) {
    engine.destroy(asError(error));
  }
}

/** Passes bytes on up to a ceiling, and turns what the stages before it raise into words. */
class Ceiling extends Transform {
  readonly #compression: Compression;
  readonly #options: DecompressOptions;
  #left: number;

  constructor(compression: Compression, options: DecompressOptions) {
    super({ highWaterMark: 1 << 20 });
    this.#compression = compression;
    this.#options = options;
    this.#left = options.maxBytes;
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error?: Error | null, chunk?: Buffer) => void,
  ): void {
    this.#left -= chunk.length;
    if (this.#left >= 0) done(null, chunk);
    else
      done(
        new CrossrootError({
          what: `${this.#options.what} decompresses to more than it may`,
          why: `the ceiling is ${this.#options.maxBytes} bytes`,
          todo: `${anew[dialectOf(this.#options)]}: this one is damaged, or made to fill the disk`,
        }),
      );
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (error === null || error instanceof CrossrootError) done(error);
    else {
      const dialect = dialectOf(this.#options);
      const isGreedy = /too much memory|memory usage limit|dictionary is larger/i.test(messageOf(error));
      done(
        new CrossrootError({
          what: `${this.#options.what} cannot be decompressed (${this.#compression})`,
          why: messageOf(error),
          todo: isGreedy
            ? `${anew[dialect]}: this one needs more memory than the ${memoryMiB[dialect]} MiB that a decompressor may use`
            : `${anew[dialect]}: this one is cut short or damaged`,
          cause: error,
        }),
      );
    }
  }
}

const anew: Readonly<Record<TarDialect, string>> = {
  package: 'use another version of it',
  tarball: 'make or fetch it anew',
};

function dialectOf(options: DecompressOptions): TarDialect {
  return options.dialect ?? 'package';
}

function decoderOf(compression: Compression, options: DecompressOptions): Duplex[] {
  const dialect = dialectOf(options);
  const memory = memoryMiB[dialect];
  switch (compression) {
    case 'none':
      return [];
    case 'gzip':
      return [zlib.createGunzip({ chunkSize: chunkBytes })];
    case 'xz': {
      const isSmall = options.size !== undefined && options.size <= smallBytes;
      const xz = isSmall ? undefined : findProgram('xz', options.path);
      if (xz === undefined) return [bundledXz()];
      return [throughProgram(xz, ['-dc', '-q', `--memlimit-decompress=${memory}MiB`])];
    }
    case 'zstd': {
      if (nodeHasZstd() && dialect === 'package')
        return oneFrame(zlib.createZstdDecompress({ chunkSize: chunkBytes }));
      if (nodeHasZstd()) return [throughFunction((source) => zstdFrames(source, memory * 2 ** 20))];
      const args = ['-dc', '-q', '--no-progress', `--memory=${memory}MiB`];
      return [throughProgram(zstdProgram(options.path, options.what), args)];
    }
    case 'bzip2': {
      const bzip2 = findProgram('bzip2', options.path);
      return [bzip2 === undefined ? throughFunction(bunzip2) : throughProgram(bzip2, ['-dc'])];
    }
  }
}

function throughFunction(stage: (source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>): Duplex {
  return Duplex.from(stage);
}

/**
 * Node's zstd stops at the end of the first frame and drops the rest without a word; here the rest is refused.
 */
function oneFrame(engine: Duplex & { readonly bytesWritten: number }): Duplex[] {
  let given = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      given += chunk.length;
      done(null, chunk);
    },
  });
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk);
    },
    flush(done) {
      const rest = given - engine.bytesWritten;
      done(rest === 0 ? null : new Error(`${rest} bytes follow the first zstd frame`));
    },
  });
  return [count, engine, check];
}

/** XZ Embedded's answers (`enum xz_ret`) in words. */
const xzAnswers = new Map([
  ['4', 'the dictionary is larger than 64 MiB'],
  ['5', 'this is not the .xz format'],
  ['6', 'the stream uses an option that is not supported'],
  ['7', 'the compressed data is corrupt'],
  ['8', 'unexpected end of input'],
]);

function bundledXz(): Duplex {
  return Duplex.from(async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
    const { default: xz } = await import('xz-decompress');
    const reader = new xz.XzReadableStream(Readable.toWeb(Readable.from(source))).getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    } catch (error) {
      const code = /error code (\d+)/.exec(messageOf(error))?.[1];
      throw new Error(xzAnswers.get(code ?? '8') ?? messageOf(error), { cause: error });
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  });
}

function nodeHasZstd(): boolean {
  return typeof zlib.createZstdDecompress === 'function';
}

function zstdProgram(path: string, what: string): string {
  const file = findProgram('zstd', path);
  if (file !== undefined) return file;
  throw new CrossrootError({
    what: `${what} cannot be handled: there is no zstd on this machine`,
    why: [`Node ${process.versions.node} has no zstd of its own`, 'there is no program zstd on the PATH'],
    todo: 'install the package zstd, or run Node 22.15 or newer',
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
