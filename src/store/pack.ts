import { createReadStream, createWriteStream, lstatSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decompress } from '../archive/compression.js';
import { commentHeader, endOfArchive, fileContent, inPieces, tarHeader } from '../archive/tar-writer.js';
import { zstdCompressor } from '../archive/zstd.js';
import { CrossrootError } from '../errors.js';
import { storageError } from '../system/storage-error.js';
import { digestTree, type Found, sortByPath, type TreeDigest, walk } from '../unpack/tree-digest.js';
import { Unpacker } from '../unpack/unpacker.js';
import { noteFrame, type PackNote } from './pack-note.js';

/** What reading a pack may cost. */
export interface PackLimits {
  /** The most bytes that the tar archive may have. */
  readonly maxBytes: number;
  readonly maxMembers: number;
}

/**
 * A gcc tree has some 130 MB and 1,500 entries, a sysroot with a desktop's libraries some 250 MB and 10,000.
 */
export const packLimits: PackLimits = { maxBytes: 8 * 2 ** 30, maxMembers: 1_000_000 };

/** How the pack says what it must come to, in a comment that every tar program skips. */
const comment = /^crossroot tree ([0-9a-f]{64})$/;

/**
 * Writes a tree as a pack, `.tar.zst`: members sorted by the bytes of their paths, owner 0, times in whole
 * seconds, hardlinks as files of their own; before them, as a comment, the digest of the tree. The tar archive
 * has the same bytes on every machine, and so has the pack wherever libzstd is of the same version.
 *
 * @param root the tree. @param file the pack; it is removed again after a failure.
 * @param options.path the value of PATH on which `zstd` is looked for.
 * @param options.digest the digest of the tree, when it is known already.
 * @param options.note goes before it; a pack without one is the same everywhere.
 * @throws CrossrootError when the tree cannot be read or the pack not be written.
 */
export async function writePack(
  root: string,
  file: string,
  options: { readonly path: string; readonly digest?: string; readonly note?: PackNote },
): Promise<void> {
  try {
    const digest = options.digest ?? (await digestTree(root)).sha256;
    const tar = Readable.from(inPieces(archive(root, `crossroot tree ${digest}`)), { objectMode: false });
    const output = createWriteStream(file, { flags: 'wx' });
    if (options.note !== undefined) output.write(noteFrame(options.note));
    await pipeline(tar, zstdCompressor(options.path), output);
  } catch (error) {
    await rm(file, { force: true });
    throw storageError(error, `packing ${root}`, file);
  }
}

/**
 * Unpacks a pack into an empty folder as safely as a package (see {@link Unpacker}) and digests it from the
 * bytes as they are written. The folder holds parts of the pack after a failure and must be removed.
 *
 * @param path the value of PATH on which `zstd` is looked for.
 * @throws CrossrootError when the pack is cut short, damaged or malicious, and when it does not come to the
 * digest that it states. That guards against damage; whoever can write a pack can also write what it states.
 */
export async function readPack(
  file: string,
  root: string,
  limits: PackLimits,
  path: string,
): Promise<TreeDigest> {
  const unpacker = new Unpacker(root, limits);
  const what = `the pack ${file}`;
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  const tar = decompress(source, 'zstd', { what, maxBytes: limits.maxBytes, path });
  const text = await unpacker.unpack(tar, what);
  unpacker.finish();
  const digest = unpacker.digest();
  const stated = comment.exec(text ?? '')?.[1];
  if (stated === digest.sha256) return digest;
  throw new CrossrootError({
    what: `${file} is no intact pack`,
    why: [`what it says it comes to: ${stated ?? 'nothing'}`, `what it comes to: ${digest.sha256}`],
    todo: 'remove the file; Crossroot makes the tree anew',
  });
}

function* archive(root: string, text: string): Generator<Buffer> {
  yield commentHeader(text);
  for (const found of sortByPath(walk(root))) yield* member(found);
  yield endOfArchive;
}

function* member({ path, disk, type }: Found): Generator<Buffer> {
  const stat = lstatSync(disk);
  const link = type === 'symlink' ? readlinkSync(disk) : '';
  const size = type === 'file' ? stat.size : 0;
  const mode = type === 'symlink' ? 0o777 : stat.mode & 0o777;
  yield tarHeader({ path, type, mode, size, mtime: Math.floor(stat.mtimeMs / 1000), link });
  if (size > 0) yield* fileContent(disk, size);
}
