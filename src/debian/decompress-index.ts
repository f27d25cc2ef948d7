import { createGunzip } from 'node:zlib';
import { CrossrootError, messageOf } from '../errors.js';
import { findProgram, throughProgram } from '../system/process.js';

/** How an index is compressed: the end of its file name. */
export type IndexCompression = 'gz' | 'xz';

/** Debian's indices use dictionaries of at most 64 MiB (xz -9); xz needs a little more than that. */
const xzMemory = '128MiB';

/**
 * Decompresses an index piece by piece.
 *
 * `.xz` goes through the system's `xz` program, and where there is none through WebAssembly, 1.7 times slower.
 *
 * @param what how messages call the index.
 * @param size bytes that must come out: one more and the work stops, one fewer and it is refused at the end.
 * @param xzProgram name or path of the program `xz`.
 * @throws CrossrootError when the data is malformed or of another size.
 */
export async function* decompressIndex(
  bytes: Uint8Array,
  compression: IndexCompression,
  what: string,
  size: number,
  xzProgram = 'xz',
): AsyncGenerator<Uint8Array, void, undefined> {
  let total = 0;
  try {
    for await (const chunk of open(bytes, compression, xzProgram)) {
      total += chunk.length;
      if (total > size) break;
      yield chunk;
    }
  } catch (error) {
    throw new CrossrootError({
      what: `${what} cannot be decompressed`,
      why: messageOf(error),
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

function open(bytes: Uint8Array, compression: IndexCompression, xzProgram: string): AsyncIterable<Uint8Array> {
  switch (compression) {
    case 'gz': {
      const gunzip = createGunzip({ chunkSize: 256 * 1024 });
      gunzip.end(bytes);
      return gunzip;
    }
    case 'xz':
      return unxz(bytes, xzProgram);
  }
}

function unxz(bytes: Uint8Array, name: string): AsyncIterable<Uint8Array> {
  const program = findProgram(name, process.env.PATH ?? '');
  if (program === undefined) return unxzInWasm(bytes);
  const args = ['--decompress', '--stdout', '--threads=1', `--memlimit-decompress=${xzMemory}`];
  return throughProgram(program, args).end(bytes);
}

async function* unxzInWasm(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const { XzReadableStream } = await importXz();
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  const reader = new XzReadableStream(source).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // A stream that is left open holds the one decoder that there is. One that has ended inside, with a piece
    // still to be read, cannot be cancelled and says so; there is nothing more to let go of then.
    await reader.cancel().catch(() => undefined);
  }
}

type XzModule = typeof import('xz-decompress');

/** The package is CommonJS: Node gives its exports as the default, its types say otherwise. */
async function importXz(): Promise<XzModule> {
  const module: XzModule & { readonly default?: XzModule } = await import('xz-decompress');
  return module.default ?? module;
}
