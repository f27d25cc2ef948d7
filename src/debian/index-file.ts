import { createGunzip } from 'node:zlib';
import { CrossrootError, messageOf } from '../errors.js';
import type { Net } from '../net/net.js';
import type { Phase } from '../reporting/report.js';
import { findProgram } from '../system/find-program.js';
import { throughProgram } from '../system/process.js';
import type { ListedFile, SignedRelease } from './in-release.js';
import type { Mirrors } from './mirrors.js';

/** How an index is compressed: the end of its file name. */
export type IndexCompression = 'gz' | 'xz';

/** A compressed index of a suite, `Packages` or `Contents`, as its signed release lists it. */
interface IndexFile extends ListedFile {
  /** Under the suite's folder: `main/binary-arm64/Packages.gz`. */
  readonly path: string;
  readonly compression: IndexCompression;
  /** Bytes that it decompresses to. */
  readonly unpackedSize: number;
}

/** More than ten times Debian's largest; a release that lists more is not believed. */
const maxUnpacked = 1024 ** 3;

/**
 * Chooses the index of a component's packages: `.gz`, which decompresses four times as fast, else `.xz`.
 * @throws CrossrootError when the release lists neither, or sizes that are absurd
 */
export function chooseIndex(release: SignedRelease, component: string, architecture: string): IndexFile {
  const stem = `${component}/binary-${architecture}/Packages`;
  const index = listedIndex(release, stem);
  if (index === undefined) {
    throw new CrossrootError({
      what: `${release.url} lists no index that can be used for ${component} on ${architecture}`,
      why: [
        `it must list ${stem} and either ${stem}.gz or ${stem}.xz`,
        `its architectures are ${release.architectures.join(' ')}`,
      ],
      todo: 'choose a release that has this architecture',
    });
  }
  return index;
}

/**
 * An index that a release may have: `.gz`, else `.xz`.
 * @param stem its path without the ending: `main/Contents-arm64`
 * @returns undefined when the release does not list it, packed and with the size that it unpacks to
 * @throws CrossrootError when the release lists sizes that are absurd
 */
export function listedIndex(release: SignedRelease, stem: string): IndexFile | undefined {
  const unpacked = release.files.get(stem);
  const compression = (['gz', 'xz'] as const).find((end) => release.files.has(`${stem}.${end}`));
  const file = release.files.get(`${stem}.${compression}`);
  if (unpacked === undefined || compression === undefined || file === undefined) return undefined;
  if (unpacked.size > maxUnpacked || file.size > maxUnpacked) {
    throw new CrossrootError({
      what: `${release.url} lists an index that is too large`,
      why: `${stem} has ${unpacked.size} bytes, ${file.size} compressed; at most ${maxUnpacked} are read`,
    });
  }
  return { path: `${stem}.${compression}`, compression, ...file, unpackedSize: unpacked.size };
}

/** An index that is being read. */
export interface OpenIndex {
  /** How messages call it. */
  readonly what: string;
  /** Its text; reading it throws as `decompressIndex` does. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Fetches an index and decompresses it piece by piece. It is fetched by hash where the archive offers that: a
 * mirror that is being updated may have a new `InRelease` and still the old index beside it. Each mirror is
 * asked by hash, then by name.
 * @throws CrossrootError when no place has that very file, with its sum and the sums that were found
 */
export async function openIndex(
  index: IndexFile,
  release: SignedRelease,
  repository: string,
  { mirrors, net, phase }: { readonly mirrors: Mirrors; readonly net: Net; readonly phase: Phase },
): Promise<OpenIndex> {
  const { path, size, sha256 } = index;
  const what = `the index ${path} of ${release.suite}`;
  const folder = `dists/${release.suite}`;
  const hashPath = `${path.slice(0, path.lastIndexOf('/'))}/by-hash/SHA256/${sha256}`;
  const byName = mirrors.sources(repository, `${folder}/${path}`);
  const byHash = release.byHash ? mirrors.sources(repository, `${folder}/${hashPath}`) : [];
  const sources = byName.flatMap((source, at) => [...byHash.slice(at, at + 1), source]);
  const onBytes = (bytes: number) => phase.downloaded(bytes);
  try {
    const { bytes } = await net.toBytes({ what, sources, size, sha256, maxBytes: size, onBytes });
    return { what, chunks: decompressIndex(bytes, index.compression, what, index.unpackedSize) };
  } catch (error) {
    if (!(error instanceof CrossrootError)) throw error;
    throw new CrossrootError({
      what: `no mirror has the index ${path} that ${release.url} promises`,
      why: [
        `the release of ${release.date.toUTCString()} promises ${size} bytes with SHA256 ${sha256}`,
        error.what,
        ...error.why,
      ],
      todo: ['try again in a while: a mirror may be in the middle of an update', 'use another mirror'],
      cause: error,
    });
  }
}

/** Debian's indices use dictionaries of at most 64 MiB (xz -9); xz needs a little more than that. */
const xzMemory = '128MiB';

/**
 * Decompresses an index piece by piece: `.xz` through the system's `xz` program, or where there is none through
 * WebAssembly, 1.7 times slower.
 * @param what how messages call the index
 * @param size bytes that must come out: one more and the work stops, one fewer and it is refused at the end
 * @param xzProgram name or path of the program `xz`
 * @throws CrossrootError when the data is malformed or of another size
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
  if (compression === 'gz') return createGunzip({ chunkSize: 256 * 1024 }).end(bytes);
  const program = findProgram(xzProgram, process.env.PATH ?? '');
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
    // A stream that is left open holds the one decoder that there is. One that has ended inside cannot be
    // cancelled and says so: it holds nothing any more.
    await reader.cancel().catch(() => undefined);
  }
}

type XzModule = typeof import('xz-decompress');

/** The package is CommonJS: Node gives its exports as the default, its types say otherwise. */
async function importXz(): Promise<XzModule> {
  const module: XzModule & { readonly default?: XzModule } = await import('xz-decompress');
  return module.default ?? module;
}
