import { closeSync, fstatSync, readSync, type Stats } from 'node:fs';
import { CrossrootError } from '../errors.js';
import { openFile } from '../system/open-file.js';
import { checksum } from './tar-header.js';

/** What a header needs to say; owners are always 0 and have no names. */
export interface TarEntry {
  /** The path from the root, without a leading `./` and a trailing `/`. */
  readonly path: string;
  readonly type: 'file' | 'folder' | 'symlink';
  readonly mode: number;
  /** Bytes of content; 0 for folders and symlinks. */
  readonly size: number;
  /** Whole seconds since 1970. */
  readonly mtime: number;
  /** A symlink's target, `` otherwise. */
  readonly link: string;
}

const block = 512;
const flags = { file: '0', symlink: '2', folder: '5' } as const;
/** The largest number that eleven octal digits hold. */
const maxOctal = 8 ** 11 - 1;

/**
 * The header blocks of a member: `ustar`, with an extended header before it when a name does not fit
 * (POSIX.1-2024, pax).
 *
 * @throws RangeError for a size of 8 GiB and more.
 */
export function tarHeader(entry: TarEntry): Buffer {
  if (entry.size > maxOctal) throw new RangeError(`${entry.path} is too large for a pack: ${entry.size} bytes`);
  const name = entry.type === 'folder' ? `${entry.path}/` : entry.path;
  const split = splitName(name);
  const extended = [
    ...(split === undefined ? [record('path', name)] : []),
    ...(Buffer.byteLength(entry.link) > 100 ? [record('linkpath', entry.link)] : []),
  ].join('');
  const header = ustar({ ...(split ?? { prefix: '', name: 'long-name' }), entry, flag: flags[entry.type] });
  return extended === '' ? header : Buffer.concat([extendedHeader('x', extended), header]);
}

/** A global extended header that holds a comment; every tar program skips it. */
export function commentHeader(comment: string): Buffer {
  return extendedHeader('g', record('comment', comment));
}

const pieceBytes = 1 << 20;

/** The bytes of a tar archive in pieces of 1 MiB, so that a compressor sees the same pieces every time. */
export function* inPieces(archive: Iterable<Buffer>): Generator<Buffer> {
  let piece = Buffer.allocUnsafe(pieceBytes);
  let fill = 0;
  for (const bytes of archive) {
    for (let at = 0; at < bytes.length; ) {
      const copied = bytes.copy(piece, fill, at);
      at += copied;
      fill += copied;
      if (fill < pieceBytes) continue;
      yield piece;
      piece = Buffer.allocUnsafe(pieceBytes);
      fill = 0;
    }
  }
  yield piece.subarray(0, fill);
}

/**
 * The content of a file with what fills it up to whole blocks. The bytes that are given are overwritten by the
 * next.
 * @param before what the file was when its header was written
 * @throws CrossrootError when it is another by now, or is written while it is read.
 */
export function* fileContent(disk: string, before: Stats): Generator<Buffer> {
  const { size } = before;
  const buffer = Buffer.allocUnsafe(Math.min(size, pieceBytes));
  const fd = openFile(disk);
  try {
    for (let left = size; left > 0; ) {
      const read = readSync(fd, buffer, 0, Math.min(left, buffer.length), null);
      if (read === 0) break;
      left -= read;
      yield buffer.subarray(0, read);
    }
    const after = fstatSync(fd);
    if (!sameFields.every((field) => after[field] === before[field])) throw changed(disk);
  } finally {
    closeSync(fd);
  }
  yield padding(size);
}

/** What every change of a file's content changes; no program can set the time of the inode back. */
const sameFields = ['dev', 'ino', 'size', 'mtimeMs', 'ctimeMs'] as const;

function changed(disk: string): CrossrootError {
  return new CrossrootError({
    what: `${disk} changed while it was being packed`,
    why: 'the archive would contain a mix of old and new contents',
    todo: 'run again when nothing is writing to it',
  });
}

/** The zeros that fill content of a size up to whole blocks. */
export function padding(size: number): Buffer {
  return Buffer.alloc((block - (size % block)) % block);
}

/** The end-of-archive mark. */
export const endOfArchive = Buffer.alloc(2 * block);

function extendedHeader(flag: 'x' | 'g', content: string): Buffer {
  const bytes = Buffer.from(content);
  const entry = { path: '', type: 'file', mode: 0o644, size: bytes.length, mtime: 0, link: '' } as const;
  return Buffer.concat([ustar({ prefix: '', name: 'pax', entry, flag }), bytes, padding(bytes.length)]);
}

function ustar(of: { prefix: string; name: string; entry: TarEntry; flag: string }): Buffer {
  const { mode, size, mtime, link } = of.entry;
  const header = Buffer.alloc(block);
  header.write(of.name, 0, 100);
  header.write(octal(mode, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(size, 11), 124);
  header.write(octal(Math.min(Math.max(mtime, 0), maxOctal), 11), 136);
  header.write(of.flag, 156);
  header.write(Buffer.byteLength(link) > 100 ? '' : link, 157, 100);
  header.write('ustar\x0000', 257);
  header.write(of.prefix, 345, 155);
  header.write(`${octal(checksum(header), 6)}\0 `, 148);
  return header;
}

/**
 * Splits a name at a slash into a prefix of up to 155 bytes and a rest of up to 100; `undefined` when that
 * cannot be done.
 */
function splitName(name: string): { prefix: string; name: string } | undefined {
  if (Buffer.byteLength(name) <= 100) return { prefix: '', name };
  for (let at = name.lastIndexOf('/', name.length - 2); at > 0; at = name.lastIndexOf('/', at - 1)) {
    const prefix = name.slice(0, at);
    const rest = name.slice(at + 1);
    if (Buffer.byteLength(rest) > 100) return undefined;
    if (Buffer.byteLength(prefix) <= 155) return { prefix, name: rest };
  }
  return undefined;
}

/** A record of an extended header; its length counts its own digits. */
function record(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length++;
  return `${length} ${key}=${value}\n`;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
