import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { type Duplex, pipeline, type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CrossrootError } from '../errors.js';
import { findProgram, throughProgram } from '../system/process.js';
import type { TarDialect } from './tar-header.js';
import { bundledXz } from './xz.js';
import { zstdDecoder } from './zstd.js';

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
   * memory of `zstd --long=31`. `package`, also for packs and indices, when not given.
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

/** What to do about a file that is refused. */
const remedies: Readonly<Record<TarDialect, string>> = {
  package: 'use another version of the package',
  tarball: 'make or fetch it again',
};

/**
 * Decompresses a stream (RFC 1952, the .xz format 1.2.1, RFC 8878, bzip2) with bounded memory and a ceiling on
 * what comes out.
 *
 * xz: the program `xz` when it is on the PATH and not busybox's, else (and for a few bytes) a slower decoder
 * inside the bundle, see {@link bundledXz}.
 * zstd: see {@link zstdDecoder}; of a package a single frame is taken. bzip2: the program `bzip2`.
 *
 * @returns the decompressed bytes. The stream fails with a CrossrootError on truncated or corrupt input, at the
 * ceiling, and when a program is missing. Destroying it ends the child process and the source.
 */
export function decompress(source: Readable, compression: Compression, options: DecompressOptions): Readable {
  let left = options.maxBytes;
  const ceiling = new Transform({
    highWaterMark: 1 << 20,
    transform(chunk: Buffer, _encoding, done) {
      left -= chunk.length;
      if (left >= 0) done(null, chunk);
      else done(tooMuch(options));
    },
    destroy(error, done) {
      done(
        error === null || error instanceof CrossrootError
          ? error
          : cannotDecompress(error, compression, options),
      );
    },
  });
  try {
    pipeline([source, ...decoderOf(compression, options), ceiling], (error) => {
      if (error) ceiling.destroy(error);
    });
  } catch (error) {
    source.destroy();
    process.nextTick(() => ceiling.destroy(error instanceof Error ? error : new Error(String(error))));
  }
  return ceiling;
}

function tooMuch({ what, maxBytes, dialect = 'package' }: DecompressOptions): CrossrootError {
  return new CrossrootError({
    what: `${what} is too large when decompressed`,
    why: `the limit is ${maxBytes} bytes`,
    todo: `${remedies[dialect]}: this one is damaged, or was made to fill the disk`,
  });
}

function cannotDecompress(
  error: Error,
  compression: Compression,
  { what, dialect = 'package' }: DecompressOptions,
): CrossrootError {
  const isGreedy = /too much memory|memory usage limit|dictionary is larger/i.test(error.message);
  return new CrossrootError({
    what: `${what} cannot be decompressed (${compression})`,
    why: error.message,
    todo: isGreedy
      ? `${remedies[dialect]}: this one needs more memory than the ${memoryMiB[dialect]} MiB that a decompressor may use`
      : `${remedies[dialect]}: this one is truncated or damaged`,
    cause: error,
  });
}

function decoderOf(compression: Compression, options: DecompressOptions): readonly Duplex[] {
  const { what, path, size, dialect = 'package' } = options;
  const memory = memoryMiB[dialect];
  switch (compression) {
    case 'none':
      return [];
    case 'gzip':
      return [createGunzip({ chunkSize: 1 << 18 })];
    case 'xz': {
      const isSmall = size !== undefined && size <= smallBytes;
      const xz = isSmall ? undefined : findProgram('xz', path);
      // Busybox's knows no limit, and takes no bytes, and bytes behind the end, for a whole file.
      if (xz === undefined || basename(realpathSync(xz)) === 'busybox') return [bundledXz(isSmall)];
      return [throughProgram(xz, ['-dc', '-q', `--memlimit-decompress=${memory}MiB`])];
    }
    case 'zstd':
      return zstdDecoder({ what, path, memoryMiB: memory, frames: dialect === 'package' ? 'one' : 'many' });
    case 'bzip2': {
      const bzip2 = findProgram('bzip2', path);
      if (bzip2 !== undefined) return [throughProgram(bzip2, ['-dc'])];
      throw new CrossrootError({
        what: `${what} cannot be decompressed: bzip2 is not on PATH`,
        why: 'it is compressed with bzip2',
        todo: 'install bzip2, or recompress the tarball as .tar.xz or .tar.gz',
      });
    }
  }
}
