import { createHash, type Hash, hash } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { CrossrootError } from '../errors.js';
import { withFile } from '../system/open-file.js';
import { formatBytes } from '../text/format.js';

/** What a tree comes to. */
export interface TreeDigest {
  /** The digest: SHA256, lowercase hexadecimal. */
  readonly sha256: string;
}

/** One thing in a tree, as the digest sees it. */
export type TreeEntry =
  | { readonly type: 'folder'; readonly path: string; readonly mode: number }
  | { readonly type: 'file'; readonly path: string; readonly mode: number; readonly sha256: string }
  | { readonly type: 'symlink'; readonly path: string; readonly target: string };

/**
 * The digest of entries, in any order.
 *
 * It is the SHA256 over the line `crossroot tree 1\n` and a record for each entry under the root, sorted by
 * the bytes of the path in UTF-8. A record is four fields, each ended by a NUL:
 *
 * 1. the type: `folder`, `file` or `symlink`;
 * 2. the path from the root, parts joined with `/`, without a leading one;
 * 3. the permission bits (`mode & 07777`) as four octal digits, empty for a symlink;
 * 4. a file's SHA256 in lowercase hexadecimal, a symlink's target, nothing for a folder.
 *
 * Owners and times are left out. So are hardlinks: each name counts as a file of its own.
 */
export function digestEntries(entries: Iterable<TreeEntry>): TreeDigest {
  const digest = createHash('sha256').update('crossroot tree 1\n');
  for (const entry of sortByPath(entries)) {
    switch (entry.type) {
      case 'folder':
        digest.update(`folder\0${entry.path}\0${octal(entry.mode)}\0\0`);
        break;
      case 'file':
        digest.update(`file\0${entry.path}\0${octal(entry.mode)}\0${entry.sha256}\0`);
        break;
      case 'symlink':
        digest.update(`symlink\0${entry.path}\0\0${entry.target}\0`);
        break;
    }
  }
  return { sha256: digest.digest('hex') };
}

/** The sums of files that were taken while they were written. */
export interface KnownSums {
  /** SHA256 in lowercase hexadecimal, by path from the root. */
  readonly byPath: ReadonlyMap<string, string>;
  /**
   * The file system's time when the last file was complete, in nanoseconds: what changed since then has to be
   * read.
   */
  readonly until: bigint;
}

/**
 * Reads the tree under `root` and gives its digest (see {@link digestEntries}). Links are not followed.
 *
 * @param known sums that need not be taken again, of files whose inode did not change since; for a root that
 * nobody else writes.
 * @throws CrossrootError when it holds something that is no file, folder or symlink, or a name that is not
 * UTF-8.
 */
export async function digestTree(root: string, known?: KnownSums): Promise<TreeDigest> {
  const entries: TreeEntry[] = [];
  let sinceYield = 0;
  for (const { path, disk, type } of walk(root)) {
    if (type === 'symlink') {
      entries.push({ type, path, target: readlinkSync(disk) });
      continue;
    }
    const stat = lstatSync(disk, { bigint: true });
    const mode = Number(stat.mode) & 0o7777;
    if (type === 'folder') {
      entries.push({ type, path, mode });
      continue;
    }
    const sum = known !== undefined && stat.ctimeNs < known.until ? known.byPath.get(path) : undefined;
    entries.push({ type, path, mode, sha256: sum ?? hashFile(disk) });
    sinceYield += 65536 + (sum === undefined ? Number(stat.size) : 0);
    if (sinceYield > 1 << 24) {
      sinceYield = 0;
      await setImmediate();
    }
  }
  return digestEntries(entries);
}

/** Something found under a root. */
export interface Found {
  /** The path from the root. */
  readonly path: string;
  /** The path on disk. */
  readonly disk: string;
  readonly type: TreeEntry['type'];
}

/** All that is under a root, parents before their children, without following links. */
export function* walk(root: string, folder = ''): Generator<Found> {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const disk = `${root}/${entry.name}`;
    if (entry.name.includes('\ufffd')) throw unfit(path, 'its name is not UTF-8');
    if (entry.isDirectory()) {
      yield { path, disk, type: 'folder' };
      yield* walk(disk, path);
    } else if (entry.isSymbolicLink()) {
      yield { path, disk, type: 'symlink' };
    } else if (entry.isFile()) {
      yield { path, disk, type: 'file' };
    } else {
      throw unfit(path, 'it is not a file, folder or symlink');
    }
  }
}

/** Sorts by the bytes of the path in UTF-8. */
export function sortByPath<T extends { readonly path: string }>(entries: Iterable<T>): readonly T[] {
  const keyed = Array.from(entries, (entry) => ({ key: Buffer.from(entry.path).toString('latin1'), entry }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ entry }) => entry);
}

const buffer = Buffer.allocUnsafe(1 << 20);

/** No pack holds a larger file. */
const largestFile = 8 * 2 ** 30;

/**
 * The SHA256 of a file, lowercase hexadecimal: of as much as it has when it is opened. Reads in pieces, so that
 * memory stays bounded.
 * @throws CrossrootError when it is larger than a file of a tree may be.
 */
export function hashFile(file: string): string {
  return withFile(file, (fd, { size }) => {
    if (size > largestFile) throw unfit(file, `it is larger than ${formatBytes(largestFile)}`);
    let digest: Hash | undefined;
    for (let left = size; ; ) {
      const read = readSync(fd, buffer, 0, Math.min(buffer.length, left), null);
      left -= read;
      const bytes = buffer.subarray(0, read);
      if (digest === undefined && read < buffer.length) return hash('sha256', bytes, 'hex');
      if (read === 0) return digest?.digest('hex') ?? '';
      digest = (digest ?? createHash('sha256')).update(bytes);
    }
  });
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}

function unfit(path: string, why: string): CrossrootError {
  return new CrossrootError({
    what: `${JSON.stringify(path)} cannot be part of a tree`,
    why,
    todo: 'remove it from the folder or tarball that the tree is made from',
  });
}
