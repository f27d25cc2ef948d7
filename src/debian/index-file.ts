import { Readable } from 'node:stream';
import { decompress } from '../archive/compression.js';
import { CrossrootError } from '../errors.js';
import type { Net } from '../net/net.js';
import type { Phase } from '../reporting/report.js';
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
export const maxUnpacked = 1024 ** 3;

/**
 * Chooses the index of a component's packages: `.gz`, which decompresses four times as fast, else `.xz`.
 * @throws CrossrootError when the release lists neither, or sizes that are absurd
 */
export function chooseIndex(release: SignedRelease, component: string, architecture: string): IndexFile {
  const stem = `${component}/binary-${architecture}/Packages`;
  const index = listedIndex(release, stem);
  if (index === undefined) {
    throw new CrossrootError({
      what: `${release.url} lists no usable index for ${component} on ${architecture}`,
      why: [
        `it must list ${stem} and either ${stem}.gz or ${stem}.xz`,
        `its architectures are ${release.architectures.join(' ')}`,
      ],
      todo: 'use a release that has this architecture',
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
      why: `${stem} has ${unpacked.size} bytes, ${file.size} compressed; the limit is ${maxUnpacked}`,
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
  const hashPath = `${path.slice(0, path.lastIndexOf('/') + 1)}by-hash/SHA256/${sha256}`;
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
      todo: ['try again later: a mirror may be in the middle of an update', 'use another mirror'],
      cause: error,
    });
  }
}

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
      what: `${what} does not have the size that its release states`,
      why: `the release states ${size} bytes; ${total > size ? 'more' : `only ${total}`} came out`,
      todo: 'use another mirror',
    });
  }
}
