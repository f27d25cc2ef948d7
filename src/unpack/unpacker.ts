import { utimesSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type TarMember, TarReader } from '../archive/tar.js';
import { storageError } from '../system/storage-error.js';
import { Layout, refused } from './nodes.js';
import { digestEntries, hashFile, type KnownSums, type TreeDigest, type TreeEntry } from './tree-digest.js';
import { knownSums, setFolderTimes } from './unpacked-tree.js';
import { type Again, conflict, Writer } from './writer.js';

/** What unpacking may cost, and how it is done. */
export interface UnpackOptions {
  /** The most bytes of content that all archives together may have. */
  readonly maxBytes: number;
  /** The most members that all archives together may have. */
  readonly maxMembers: number;
  /** True to hash every file while it is written, for {@link Unpacker.digest}. */
  readonly hash?: boolean;
  /** Links to make before anything is unpacked, by name at the root: `{ lib: 'usr/lib' }`. */
  readonly links?: Readonly<Record<string, string>>;
}

/** What an archive brought. */
export interface Unpacked {
  readonly files: number;
  /** Bytes of content. */
  readonly bytes: number;
  /** The text of the archive's global header, where it has one. */
  readonly comment: string | undefined;
}

/**
 * Unpacks the tar archives of any number of packages into one folder; several may be unpacked at the same time,
 * and the result does not depend on the order.
 *
 * - Members stay beneath the root. Links on their way are resolved there, absolute targets from the root.
 * - A hardlink may only name a file that the same archive brought before; if that was left out by `keep`, it is
 * refused.
 * - Files become 0644 or 0755 by their owner's execute bit, folders 0755. Owners are ignored; times are kept in
 * whole seconds.
 * - The same path twice is fine when it is the same folder, the same link or a file with the same mode and
 * content (the newest time wins). Everything else is refused, and both packages are named. Names that differ in
 * case are different names.
 */
export class Unpacker {
  readonly #options: UnpackOptions;
  readonly #layout: Layout;
  readonly #again: Again[] = [];
  readonly #root: string;
  #bytes = 0;
  #members = 0;

  /** @param root an empty folder that nobody else writes. */
  constructor(root: string, options: UnpackOptions) {
    this.#options = options;
    this.#root = root;
    try {
      this.#layout = new Layout(root, options.links ?? {});
    } catch (error) {
      throw storageError(error, 'making a tree', root);
    }
  }

  /**
   * Unpacks one archive. After a failure the folder holds parts of it and must be removed.
   *
   * @param tar the bytes of the tar archive, not compressed.
   * @param from how messages call the archive; each needs a name of its own.
   * @param keep tells which members to unpack, by their path from the root: no leading `./`, no trailing `/`.
   * @throws CrossrootError on everything that is refused, and when the disk is full or read-only.
   */
  async unpack(tar: Readable, from: string, keep: (path: string) => boolean = () => true): Promise<Unpacked> {
    const writer = new Writer({
      layout: this.#layout,
      from,
      keep,
      hash: this.#options.hash === true,
      count: (member) => this.#count(member, from),
      again: (again) => this.#again.push(again),
    });
    const reader = new TarReader(from, writer);
    try {
      for await (const chunk of tar) reader.push(chunk);
      reader.finish();
    } catch (error) {
      throw storageError(error, `unpacking ${from}`, this.#root);
    } finally {
      writer.close();
    }
    return { files: writer.files, bytes: writer.bytes, comment: writer.text };
  }

  /**
   * Compares the files that came twice and sets the times of folders. Call it once, when all archives are
   * unpacked.
   *
   * @throws CrossrootError when two packages bring different files for one path.
   */
  finish(): void {
    try {
      for (const { path, node, from, sha256 } of this.#again) {
        if ((node.sha256 ?? hashFile(node.disk)) !== sha256())
          throw conflict(path, from, node.from, 'the contents differ');
        utimesSync(node.disk, node.mtime, node.mtime);
      }
      setFolderTimes(this.#layout);
    } catch (error) {
      throw storageError(error, 'finishing a tree', this.#root);
    }
  }

  /**
   * The sums of the files, taken as they were written; for after {@link finish}. Needs the option `hash`. What
   * is done to the tree from now on is later than their `until`.
   */
  sums(): KnownSums {
    return knownSums(this.#layout);
  }

  /** The digest of what was unpacked, from the bytes as they were written. Needs the option `hash`. */
  digest(): TreeDigest {
    return digestEntries(this.#entries());
  }

  *#entries(): Generator<TreeEntry> {
    for (const { path, node } of this.#layout.entries()) {
      switch (node.kind) {
        case 'folder':
          yield { type: 'folder', path, mode: 0o755 };
          break;
        case 'symlink':
          yield { type: 'symlink', path, target: node.target };
          break;
        case 'file':
          if (node.sha256 === undefined) throw new Error('the unpacker was made without the option hash');
          yield { type: 'file', path, mode: node.mode, size: node.size, sha256: node.sha256 };
          break;
      }
    }
  }

  #count(member: TarMember, from: string): void {
    this.#members++;
    this.#bytes += member.size;
    const { maxBytes, maxMembers } = this.#options;
    if (this.#bytes > maxBytes)
      throw refused(from, member.name, `with its ${member.size} bytes there are more than ${maxBytes}`);
    if (this.#members > maxMembers)
      throw refused(from, member.name, `there are more than ${maxMembers} members`);
  }
}
