import { Readable } from 'node:stream';
import { decompress } from '../archive/compression.js';
import { CrossrootError } from '../errors.js';

/** How an index is compressed: the end of its file name. */
export type IndexCompression = 'gz' | 'xz';

/**
 * Decompresses an index piece by piece.
 *
 * @param what how messages call the index.
 * @param size bytes that must come out: one more and the work stops, one fewer and it is refused at the end.
 * @param path the value of PATH on which `xz` is looked for.
 * @throws CrossrootError when the data is malformed or of another size.
 */
export async function* decompressIndex(
  bytes: Uint8Array,
  compression: IndexCompression,
  what: string,
  size: number,
  path = process.env.PATH ?? '',
): AsyncGenerator<Uint8Array, void, undefined> {
  const format = compression === 'gz' ? 'gzip' : 'xz';
  // What is too much is refused below, in other words.
  const options = { what, path, maxBytes: Number.POSITIVE_INFINITY };
  let total = 0;
  try {
    for await (const chunk of decompress(Readable.from([bytes]), format, options)) {
      total += chunk.length;
      if (total > size) break;
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof CrossrootError)) throw error;
    throw new CrossrootError({
      what: `${what} cannot be decompressed`,
      why: error.why,
      todo: 'use another mirror',
      cause: error,
    });
  }
  if (total !== size) {
    throw new CrossrootError({
      what: `${what} is not as large as its release says when it is decompressed`,
      why: `${size} bytes were promised; ${total > size ? 'more' : `only ${total}`} came out`,
      todo: 'use another mirror',
    });
  }
}
