import { utimesSync } from 'node:fs';
import { type TarMember, TarReader } from '../archive/tar.js';
import { storageError } from '../system/storage-error.js';
import { conflict, type Duplicate } from './duplicate.js';
import { refused } from './member-path.js';
import { MemberWriter } from './member-writer.js';
import type { KnownSums, TreeDigest } from './tree-digest.js';
import { packagePolicy } from './unpack-policy.js';
import { UnpackedTree } from './unpacked-tree.js';

/** What unpacking may cost, and how it is done. */
export interface UnpackOptions {
  /** The most bytes of content that all archives together may have. */
  readonly maxBytes: number;
  /** The most members that all archives together may have. */
  readonly maxMembers: number;
  /** Links to make before anything is unpacked, by name at the root: `{ lib: 'usr/lib' }`. */
  readonly links?: Readonly<Record<string, string>>;
}

/**
 * Unpacks the tar archives of any number of packages into one folder; several may be unpacked at the same time,
 * and the result does not depend on the order.
 *
 * - Members stay under the root. Links on their way are resolved there, absolute targets from the root.
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
  readonly #tree: UnpackedTree;
  readonly #duplicates: Duplicate[] = [];
  #bytes = 0;
  #members = 0;

  /** @param root an empty folder that nobody else writes. */
  constructor(root: string, options: UnpackOptions) {
    this.#options = options;
    try {
      this.#tree = new UnpackedTree(root, options.links);
    } catch (error) {
      throw storageError(error, 'making a tree', root);
    }
  }

  /**
   * Unpacks one archive. After a failure the folder holds parts of it and must be removed.
   *
   * @param tar the bytes of the tar archive, not compressed.
   * @param from how messages call the archive; each needs a name of its own.
   * @param keep says which members to unpack, by their path from the root: no leading `./`, no trailing `/`.
   * @returns the text of the archive's global header, where it has one.
   * @throws CrossrootError on everything that is refused, and when the disk is full or read-only.
   */
  async unpack(
    tar: AsyncIterable<Buffer>,
    from: string,
    keep: (path: string) => boolean = () => true,
  ): Promise<string | undefined> {
    const writer = new MemberWriter({
      tree: this.#tree,
      policy: packagePolicy,
      from,
      keep,
      count: (member) => this.#count(member, from),
      root: [],
      before: 0,
    });
    const reader = new TarReader(from, writer);
    try {
      for await (const chunk of tar) reader.push(chunk);
      reader.finish();
    } catch (error) {
      throw storageError(error, `unpacking ${from}`, this.#tree.root.disk);
    } finally {
      writer.close();
    }
    for (const duplicate of writer.duplicates) this.#duplicates.push(duplicate);
    return writer.globalComment;
  }

  /**
   * Compares the files that came twice and sets the times of folders. Call it once, when all archives are
   * unpacked.
   *
   * @throws CrossrootError when two packages bring different files for one path.
   */
  finish(): void {
    try {
      for (const { path, node, again, from } of this.#duplicates) {
        if (node.sha256 !== again.sha256) throw conflict(path, from, node, 'the contents differ');
        utimesSync(node.names[0] ?? '', node.mtime, node.mtime);
      }
      this.#tree.setFolderTimes();
    } catch (error) {
      throw storageError(error, 'finishing a tree', this.#tree.root.disk);
    }
  }

  /** See {@link UnpackedTree.sums}; for after {@link finish}. */
  sums(): KnownSums {
    return this.#tree.sums();
  }

  /** The digest of what was unpacked, from the bytes as they were written. */
  digest(): TreeDigest {
    return this.#tree.digest();
  }

  #count(member: TarMember, from: string): void {
    this.#members++;
    this.#bytes += member.size;
    const { maxBytes, maxMembers } = this.#options;
    const archive = { from, dialect: packagePolicy.dialect };
    if (this.#bytes > maxBytes)
      throw refused(archive, member.name, `it brings the total above the limit of ${maxBytes} bytes`);
    if (this.#members > maxMembers)
      throw refused(archive, member.name, `there are more than ${maxMembers} members`);
  }
}
