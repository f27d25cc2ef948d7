import { closeSync, fstatSync, readSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decompress } from '../archive/compression.js';
import { compressionOf, looksLike, magicBytes } from '../archive/magic.js';
import { TarReader, type TarSink } from '../archive/tar.js';
import { hasChecksum } from '../archive/tar-header.js';
import { CrossrootError, messageOf } from '../errors.js';
import { openFile, streamFile } from '../system/open-file.js';
import { storageError } from '../system/storage-error.js';
import type { TarballHolds } from './leading-folder.js';
import { TarballPass } from './tarball-pass.js';
import type { KnownSums } from './tree-digest.js';

/** How a tarball that somebody else made is unpacked. */
export interface TarballOptions {
  /** How messages call it: `the tarball ./device.tar.zst`. */
  readonly what: string;
  /** The value of PATH on which `xz`, `zstd` and `bzip2` are looked for. */
  readonly path: string;
  /**
   * Which members to take, by their path under the root that was found: no leading `/` or `./`, no trailing
   * `/`.
   */
  readonly keep: (path: string) => boolean;
  /** By what its root is known. */
  readonly holds: TarballHolds;
  /** Told what is worth a line in the log: the folder that became the root, absolute names. */
  readonly note?: (text: string) => void;
  /** What unpacking may cost. */
  readonly limits?: TarballLimits;
}

/** What unpacking a tarball may cost. */
export interface TarballLimits {
  /** The most bytes of content that may be kept. */
  readonly maxBytes: number;
  readonly maxMembers: number;
}

/**
 * A stage3 has some 100,000 members and 1.5 GB; a device's whole system ten times as much, of which a fifth is
 * kept.
 */
const defaultLimits: TarballLimits = { maxBytes: 8 * 2 ** 30, maxMembers: 4_000_000 };

/** Tar archives of systems compress to a half up to a tenth; this is beyond them, and ends a bomb. */
const maxRatio = 200;
const freeBytes = 2 ** 28;

/**
 * bzip2 gives a block of at most 900 KB, and runs in it, before it finds the sum wrong: damage is better
 * reported than what it looks like.
 */
const longestUnchecked = 2 ** 22;

/**
 * Unpacks what a build needs of a tarball that somebody else made: a root file system, a device's libraries, a
 * toolchain. Compressed with gzip, xz, zstd, bzip2 or not at all, whatever the file is called; of one stream or
 * many.
 *
 * - The root is found (see {@link RootFinder}) and what is above it is left out. Members may be named
 * `usr/x`, `./usr/x`, `/usr/x`, `rootfs/usr/x`.
 * - Members stay under the root; links on their way are resolved there, absolute targets from the root. `..`
 * in a name is refused.
 * - Files become 0644 or 0755 by their owner's execute bit, folders 0755. Owners are ignored; times are kept in
 * whole seconds.
 * - Of members of the same path the later wins. A hardlink may name a file that is left out: it gets the
 * content. Sparse files keep their holes.
 * - Devices, FIFOs, unknown types and names that are not UTF-8 are refused if `keep` says yes to them, else
 * passed over.
 *
 * It is read once as it is written; a second time when the root is not where the first members let it be
 * expected, or when a file that is left out is wanted by a hardlink.
 *
 * @param file the tarball. @param root an empty folder that nobody else writes; after a failure it holds parts
 * of the tarball and must be removed.
 * @returns the sums of the files, taken as they were written.
 * @throws CrossrootError when it cannot be read, is no tarball, is cut short, damaged or malicious, holds no
 * root or two, and when the disk is full or read-only.
 */
export async function unpackTarball(file: string, root: string, options: TarballOptions): Promise<KnownSums> {
  const { what, note } = options;
  const costs = { ...(options.limits ?? defaultLimits), ...options };
  const source = Source.open(file, options);
  try {
    let pass = new TarballPass(root, costs);
    await source.read(pass);
    const found = pass.find();
    if (!pass.isUnpacked(found)) {
      await empty(root);
      pass = new TarballPass(root, costs, found);
      await source.read(pass);
    }
    if (found.length > 0) note?.(`${what}: its folder ${found.join('/')} is the root`);
    if (pass.absolute !== undefined)
      note?.(`${what}: absolute names, such as ${pass.absolute}, are read as relative to the root`);
    const deferred = pass.deferred();
    if (!deferred.isComplete) await source.read(deferred);
    if (!deferred.isComplete) throw new Error('a file that hard links refer to is gone');
    source.checkUnchanged();
    pass.tree.setFolderTimes();
    return pass.tree.sums();
  } catch (error) {
    throw storageError(error, `unpacking ${what}`, root);
  } finally {
    source.close();
  }
}

async function empty(root: string): Promise<void> {
  for (const name of await readdir(root)) await rm(`${root}/${name}`, { recursive: true });
}

/** What receives the members of one reading; no more is read when it is complete. */
type Reading = TarSink & { readonly isComplete?: boolean; close(): void };

/** What is known of a file from when it was opened. */
interface Opened {
  readonly start: Buffer;
  readonly size: number;
  readonly changed: bigint;
}

/** The file of a tarball: open, looked at, and read from the start as often as it takes. */
class Source {
  readonly #file: number;
  readonly #options: TarballOptions;
  readonly #opened: Opened;

  private constructor(file: number, options: TarballOptions, opened: Opened) {
    this.#file = file;
    this.#options = options;
    this.#opened = opened;
  }

  static open(path: string, options: TarballOptions): Source {
    let file: number | undefined;
    try {
      file = openFile(path);
      const bytes = Buffer.alloc(magicBytes);
      const start = bytes.subarray(0, readSync(file, bytes, 0, magicBytes, 0));
      const stat = fstatSync(file, { bigint: true });
      return new Source(file, options, { start, size: Number(stat.size), changed: stat.mtimeNs });
    } catch (error) {
      if (file !== undefined) closeSync(file);
      throw new CrossrootError({
        what: `${options.what} cannot be read`,
        why: messageOf(error),
        todo: 'name an existing tarball that this user can read',
        cause: error,
      });
    }
  }

  /** Reads the tarball from its start. */
  async read(reading: Reading): Promise<void> {
    const { what } = this.#options;
    const reader = new TarReader(what, reading, 'tarball');
    let isFirst = true;
    let wrong: CrossrootError | undefined;
    let seen = 0;
    try {
      for await (const chunk of this.#bytes()) {
        if (isFirst) wrong = this.#checkStart(chunk);
        isFirst = false;
        seen += chunk.length;
        if (wrong === undefined) reader.push(chunk);
        else if (seen > longestUnchecked) break;
        if (reading.isComplete) return;
      }
      if (isFirst) wrong = this.#checkStart(Buffer.alloc(0));
      if (wrong !== undefined) throw wrong;
      reader.finish();
    } finally {
      reading.close();
    }
  }

  /** @throws CrossrootError when somebody has written to the file since it was opened. */
  checkUnchanged(): void {
    const stat = fstatSync(this.#file, { bigint: true });
    if (Number(stat.size) === this.#opened.size && stat.mtimeNs === this.#opened.changed) return;
    throw new CrossrootError({
      what: `${this.#options.what} changed while it was being unpacked`,
      why: 'its size or modification time is not what it was at the start',
      todo: 'run again when the file is complete',
    });
  }

  close(): void {
    closeSync(this.#file);
  }

  #bytes(): Readable {
    const { what, path } = this.#options;
    const compression = compressionOf(this.#opened.start);
    const maxBytes = compression === 'none' ? this.#opened.size : this.#opened.size * maxRatio + freeBytes;
    // Each reading begins at the start of what was opened, whatever the name leads to by now.
    const compressed = streamFile(`/proc/self/fd/${this.#file}`);
    return decompress(compressed, compression, { what, maxBytes, path, dialect: 'tarball' });
  }

  /**
   * Says what a file is that is no tar archive, from the first bytes that came out of it; nothing when it may
   * be one.
   */
  #checkStart(chunk: Buffer): CrossrootError | undefined {
    const compression = compressionOf(this.#opened.start);
    // The first piece that a decompressor gives may be short.
    const start = compression === 'none' ? this.#opened.start : chunk;
    const header = start.subarray(0, 512);
    if (header.length === 512 && hasChecksum(header)) return undefined;
    const seen = looksLike(start);
    // An archive without members begins with its end.
    const mayBeTar = header.length > 0 && (header.length < 512 || header.every((byte) => byte === 0));
    if (seen === undefined && mayBeTar) return undefined;
    const inside = compression === 'none' ? 'it' : `its content (decompressed with ${compression})`;
    return new CrossrootError({
      what: `${this.#options.what} is not a tarball`,
      why: seen === undefined ? `${inside} has no tar header at its start` : `${inside} looks like ${seen}`,
      todo: 'use a tar archive, plain or compressed with gzip, xz, zstd or bzip2',
    });
  }
}
