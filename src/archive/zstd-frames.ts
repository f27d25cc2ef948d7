import type { Duplex } from 'node:stream';
import * as zlib from 'node:zlib';
import { Pull } from './pull-bytes.js';

/**
 * Decompresses any number of zstd frames (RFC 8878 §3.1), skippable ones among them, with Node's own zstd,
 * which by itself stops at the end of the first. A frame is followed by its own block headers, and each gets an
 * engine of its own.
 *
 * @param maxWindow the most bytes of window, a power of two.
 */
export async function* zstdFrames(source: AsyncIterable<Buffer>, maxWindow: number): AsyncGenerator<Buffer> {
  const input = new Pull(source);
  while (await input.has(1)) {
    const magic = (await input.peek(4)).readUInt32LE();
    if (magic >>> 4 === 0x184d2a5) {
      const size = (await input.peek(8)).readUInt32LE(4);
      for await (const _ of input.pieces(8 + size));
    } else if (magic === 0xfd2fb528) {
      yield* oneFrame(input, maxWindow);
    } else {
      throw new Error('what follows a zstd frame is none');
    }
  }
}

async function* oneFrame(input: Pull, maxWindow: number): AsyncGenerator<Buffer> {
  const engine = zlib.createZstdDecompress({
    chunkSize: 1 << 18,
    params: { [zlib.constants.ZSTD_d_windowLogMax]: Math.log2(maxWindow) },
  });
  const fed = feed(frameBytes(input), engine);
  try {
    yield* engine as AsyncIterable<Buffer>;
    await fed;
  } finally {
    engine.destroy();
  }
}

async function feed(bytes: AsyncIterable<Buffer>, engine: Duplex): Promise<void> {
  try {
    for await (const piece of bytes)
      await new Promise<void>((resolve, reject) => {
        engine.once('close', resolve);
        engine.write(piece, (error) => {
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

/** The bytes of one frame: its header, its blocks up to the last, its checksum. */
async function* frameBytes(input: Pull): AsyncGenerator<Buffer> {
  const descriptor = (await input.peek(5)).readUInt8(4);
  const isSingle = (descriptor & 0x20) !== 0;
  const contentSize = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  yield* input.pieces(5 + (isSingle ? 0 : 1) + dictionary + contentSize);
  for (let isLast = false; !isLast; ) {
    const header = (await input.peek(3)).readUIntLE(0, 3);
    isLast = (header & 1) === 1;
    const type = (header >> 1) & 3;
    if (type === 3) throw new Error('a zstd block is of a reserved type');
    // A block of type 1 holds a single byte that is repeated.
    yield* input.pieces(3 + (type === 1 ? 1 : header >> 3));
  }
  if ((descriptor & 4) !== 0) yield* input.pieces(4);
}
