import { createWriteStream, lstatSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decompress } from '../archive/compression.js';
import { commentHeader, endOfArchive, fileContent, inPieces, tarHeader } from '../archive/tar-writer.js';
import { zstdCompressor, type zstdEfforts } from '../archive/zstd.js';
import { CrossrootError } from '../errors.js';
import { readStart, streamFile } from '../system/open-file.js';
import { storageError } from '../system/storage-error.js';
import { digestTree, type Found, sortByPath, type TreeDigest, walk } from '../unpack/tree-digest.js';
import { Unpacker } from '../unpack/unpacker.js';

/** A gcc tree has some 130 MB and 1,500 entries, a sysroot with a desktop's libraries 250 MB and 10,000. */
export const packLimits = { maxBytes: 8 * 2 ** 30, maxMembers: 1_000_000 };

/** How the pack says what it must come to, in a comment that every tar program skips. */
const comment = /^crossroot tree ([0-9a-f]{64})$/;

/**
 * Writes a tree as a pack, `.tar.zst`: members sorted by the bytes of their paths, owner 0, times in whole
 * seconds, hardlinks as files of their own; before them, as a comment, the digest of the tree. The tar archive
 * has the same bytes on every machine, and so has the pack wherever libzstd is of the same version.
 * @param file it is removed again after a failure.
 * @param options.digest the digest of the tree, when it is known already.
 * @param options.effort what is spent on compressing; little when absent.
 * @param options.note is put before the pack; one without a note is the same everywhere.
 * @throws CrossrootError when the tree cannot be read or the pack not be written.
 */
export async function writePack(
  root: string,
  file: string,
  options: {
    readonly path: string;
    readonly digest?: string;
    readonly note?: PackNote | undefined;
    readonly effort?: keyof typeof zstdEfforts;
  },
): Promise<void> {
  try {
    const digest = options.digest ?? (await digestTree(root)).sha256;
    const tar = Readable.from(inPieces(archive(root, `crossroot tree ${digest}`)), { objectMode: false });
    const output = createWriteStream(file, { flags: 'wx' });
    if (options.note !== undefined) output.write(noteFrame(options.note));
    await pipeline(tar, zstdCompressor(options.path, 'the pack', options.effort), output);
  } catch (error) {
    await rm(file, { force: true });
    throw storageError(error, `packing ${root}`, file);
  }
}

/**
 * Unpacks a pack into an empty folder as safely as a package (see {@link Unpacker}) and digests it from the
 * bytes as they are written. The folder holds parts of the pack after a failure and must be removed.
 * @throws CrossrootError when the pack is cut short, damaged or malicious, and when it does not come to the
 * digest that it states. That guards against damage; a user who can write a pack can also write what it states.
 */
export async function readPack(
  file: string,
  root: string,
  path: string,
  limits = packLimits,
): Promise<TreeDigest> {
  const unpacker = new Unpacker(root, limits);
  const what = `the pack ${file}`;
  const tar = decompress(streamFile(file), 'zstd', { what, maxBytes: limits.maxBytes, path });
  const text = await unpacker.unpack(tar, what);
  unpacker.finish();
  const digest = unpacker.digest();
  const stated = comment.exec(text ?? '')?.[1];
  if (stated === digest.sha256) return digest;
  throw new CrossrootError({
    what: `${file} is not an intact pack`,
    why: [`stated digest: ${stated ?? 'nothing'}`, `actual digest: ${digest.sha256}`],
    todo: 'remove the file; Crossroot will make the tree again',
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
  if (size > 0) yield* fileContent(disk, stat);
}

/** What a pack in a cache says of itself besides its tree. */
interface PackNote {
  /** The key that it was saved under. */
  readonly key: string;
  /** How long it took to make the tree, in milliseconds. */
  readonly madeInMs: number;
}

/** A skippable frame's magic number (RFC 8878 §3.1.2): decompressors pass over it. */
const noteMagic = 0x184d2a5c;
const noteHeaderBytes = 8;
/** More than any note needs. */
const mostNoteBytes = 1024;

/** A note as the skippable frame that comes before a pack's own. */
function noteFrame(note: PackNote): Buffer {
  const text = Buffer.from(JSON.stringify(note));
  const header = Buffer.alloc(noteHeaderBytes);
  header.writeUInt32LE(noteMagic, 0);
  header.writeUInt32LE(text.length, 4);
  return Buffer.concat([header, text]);
}

/**
 * Reads the note before a pack; nothing when there is none, or it is damaged. It is not verified: whoever
 * writes the cache can write any.
 */
export function readPackNote(file: string): PackNote | undefined {
  const bytes = readStart(file, noteHeaderBytes + mostNoteBytes);
  if (bytes.length < noteHeaderBytes || bytes.readUInt32LE(0) !== noteMagic) return undefined;
  const end = noteHeaderBytes + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  // By hand: the threads that read packs load this file, and a library for it would be most of what they
  // load.
  const note = /^\{"key":"([\w-]{1,200})","madeInMs":(\d{1,15})\}$/;
  const [, key, madeIn] = note.exec(bytes.toString('utf8', noteHeaderBytes, end)) ?? [];
  return key === undefined ? undefined : { key, madeInMs: Number(madeIn) };
}
