import { createHash } from 'node:crypto';
import { createWriteStream, lstatSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { endOfArchive, fileContent, inPieces, tarHeader } from '../archive/tar-writer.js';
import { zstdCompressor } from '../archive/zstd.js';
import { replaceFile } from '../system/atomic-file.js';
import { refuseSpecial } from '../system/output-place.js';
import { makeDirectories } from '../system/private-directory.js';
import { storageError } from '../system/storage-error.js';
import { sortByPath } from '../unpack/tree-digest.js';
import type { Member } from './archive-contents.js';
import type { ArchiveCompression } from './archive-name.js';

/** What an archive is made of. */
interface ArchiveFacts {
  /** The folder in the archive that holds all members. */
  readonly top: string;
  readonly members: readonly Member[];
  /** The time of every member, whole seconds since 1970. */
  readonly seconds: number;
  readonly compression: ArchiveCompression;
}

/**
 * Writes a tar archive (POSIX.1-2024, pax): members sorted by the bytes of their paths, owner 0, modes 0755 and
 * 0644, one time for all. The same files give the same tar archive on every machine, and the same compressed
 * one wherever zlib or libzstd is of the same version.
 * @param path the value of PATH on which `zstd` is looked for when this Node has no zstd
 * @throws CrossrootError when a file cannot be read or the archive not be written; nothing is left of it.
 */
export async function writeArchiveFile(
  file: string,
  facts: ArchiveFacts,
  path: string,
): Promise<{ readonly size: number; readonly sha256: string }> {
  return writeOutput(file, async (staged) => {
    const sum = createHash('sha256');
    let size = 0;
    await pipeline(
      Readable.from(inPieces(archive(facts)), { objectMode: false }),
      facts.compression === 'gzip' ? createGzip({ level: 9 }) : zstdCompressor(path, 'the archive'),
      async function* (source: AsyncIterable<Buffer>) {
        for await (const bytes of source) {
          if (facts.compression === 'gzip') hideSystem(bytes, size);
          sum.update(bytes);
          size += bytes.length;
          yield bytes;
        }
      },
      createWriteStream(staged, { flags: 'wx' }),
    );
    return { size, sha256: sum.digest('hex') };
  });
}

/**
 * Writes a file of the packaging's folder, which is made where there is none.
 * @param write writes the file under the name that it is given
 * @throws CrossrootError when it cannot be written; nothing is left of it.
 */
export async function writeOutput<T>(file: string, write: (staged: string) => T | Promise<T>): Promise<T> {
  try {
    makeDirectories(dirname(file));
    refuseSpecial(file);
    return await replaceFile(file, write);
  } catch (error) {
    throw storageError(error, `writing ${file}`, dirname(file));
  }
}

/**
 * Removes such a file, where there is one.
 * @throws CrossrootError when it cannot be removed.
 */
export function removeOutput(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    throw storageError(error, `removing ${file}`, dirname(file));
  }
}

/** Node's gzip header has no time and no name; the system that it names (RFC 1952, OS) is made "unknown". */
function hideSystem(bytes: Buffer, offset: number): void {
  const at = 9 - offset;
  if (at >= 0 && at < bytes.length) bytes[at] = 255;
}

function* archive({ top, members, seconds }: ArchiveFacts): Generator<Buffer> {
  const common = { mtime: seconds, link: '' };
  const all = members.map((member) => ({ ...member, path: `${top}/${member.path}` }));
  const files = all.filter(({ isFolder }) => isFolder !== true);
  const emptyFolders = all.filter(({ isFolder }) => isFolder === true).map(({ path }) => path);
  const folders = [...new Set([...all.flatMap(({ path }) => parents(path)), ...emptyFolders])];
  const entries = [...files, ...folders.map((path) => ({ path, disk: undefined, isProgram: false }))];
  for (const { path, disk, isProgram } of sortByPath(entries)) {
    if (disk === undefined) {
      yield tarHeader({ ...common, path, type: 'folder', mode: 0o755, size: 0 });
      continue;
    }
    const stat = lstatSync(disk);
    const { size, mode } = stat;
    const isExecutable = isProgram || (mode & 0o100) !== 0;
    yield tarHeader({ ...common, path, type: 'file', mode: isExecutable ? 0o755 : 0o644, size });
    if (size > 0) yield* fileContent(disk, stat);
  }
  yield endOfArchive;
}

/** `a`, `a/b` for `a/b/c`. */
function parents(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
