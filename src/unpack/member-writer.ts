import { linkSync, lutimesSync, openSync, rmdirSync, symlinkSync, unlinkSync } from 'node:fs';
import type { TarMember, TarSink } from '../archive/tar.js';
import type { CrossrootError } from '../errors.js';
import { conflict, type Duplicate } from './duplicate.js';
import { FileContent } from './file-content.js';
import { HardlinkTargets, type Linkable } from './hardlink-targets.js';
import { type Archive, folderAt, memberParts, refused, refuseUnwritable, startsWith } from './member-path.js';
import type { UnpackPolicy } from './unpack-policy.js';
import type { FileNode, FolderNode, LinkNode, Node, UnpackedTree } from './unpacked-tree.js';

/** What a {@link MemberWriter} works with. */
export interface WriterOptions {
  readonly tree: UnpackedTree;
  readonly policy: UnpackPolicy;
  /** How messages call the archive. */
  readonly from: string;
  /** Which members to unpack, by path from the root. */
  readonly keep: (path: string) => boolean;
  /** Counts what a member costs: of a tarball files that are kept, else all. Throws when it is too much. */
  readonly count: (member: TarMember) => void;
  /** The parts of the folder in the archive that becomes the root. */
  readonly root: readonly string[];
  /** How many members of the archive came before the first that is given. */
  readonly before: number;
}

/** A file of which some hardlink was kept and which itself was left out: its content is still to be fetched. */
export interface Deferred {
  /** The number of the member that holds the content, from 0. */
  readonly index: number;
  readonly node: FileNode;
}

/** Where a member goes, and what is there. */
interface Place {
  readonly folder: FolderNode;
  readonly name: string;
  readonly disk: string;
  /** The path from the root. */
  readonly path: string;
  readonly before: Node | undefined;
}

/**
 * Writes the members of one archive into a tree: types and modes are decided here alone, where a member may go
 * in `member-path.ts`. Calls are synchronous: for thousands of small files that is fastest.
 */
export class MemberWriter implements TarSink {
  /** Files that came a second time, for after the last member. */
  readonly duplicates: Duplicate[] = [];
  /** The text of the archive's global header, where it has one. */
  globalComment: string | undefined;
  readonly #options: WriterOptions;
  readonly #archive: Archive;
  readonly #deferred: Deferred[] = [];
  readonly #targets: HardlinkTargets;
  /** Folders of members, so that neighbours are not resolved again. */
  readonly #folders = new Map<string, FolderNode>();
  /** The file whose content is arriving. */
  #content: FileContent | undefined;
  #index: number;

  constructor(options: WriterOptions) {
    this.#options = options;
    const { tree, root, from, policy, before } = options;
    this.#archive = { from, dialect: policy.dialect };
    this.#targets = new HardlinkTargets(tree, root, this.#archive, policy.hardlinks === 'strict');
    this.#index = before - 1;
  }

  /** What a second reading has to fetch. */
  deferred(): readonly Deferred[] {
    return this.#deferred.filter(({ node }) => node.names.length > 0);
  }

  comment(text: string): void {
    this.globalComment ??= text;
  }

  member(member: TarMember): void {
    this.#index++;
    const { policy, root, keep, count } = this.#options;
    const isPackage = policy.dialect === 'package';
    if (isPackage) count(member);
    const whole = memberParts(member.name, member, this.#archive);
    if (isPackage && whole.length === 0 && member.type !== 'folder')
      throw this.#refused(member, 'it would replace the root folder');
    const parts = startsWith(whole, root) ? whole.slice(root.length) : [];
    const isKept = parts.length > 0 && keep(parts.join('/'));
    if (isKept || isPackage) refuseUnwritable(parts, member, this.#archive);
    if (isKept) this.#targets.add(whole, this.#write(parts, member));
    else this.#targets.addLeftOut(whole, member, this.#index);
  }

  data(bytes: Buffer): void {
    this.#content?.data(bytes);
  }

  hole(bytes: number): void {
    this.#content?.hole(bytes);
  }

  end(): void {
    this.#content?.end();
    this.#content = undefined;
  }

  /** Closes the file that is open, if one is. */
  close(): void {
    this.#content?.close();
    this.#content = undefined;
  }

  #write(parts: readonly string[], member: TarMember): Linkable | undefined {
    switch (member.type) {
      case 'folder':
        this.#folder(parts, member);
        return undefined;
      case 'symlink':
        return this.#symlink(parts, member, member.link);
      case 'hardlink':
        return this.#hardlink(parts, member);
      case 'file':
        return this.#file(parts, member);
      case 'device':
      case 'FIFO':
      case 'unknown':
        throw this.#refused(member, `it is not a file, folder or link (${member.type})`);
    }
  }

  #folder(parts: readonly string[], member: TarMember): void {
    const isReplaced = this.#options.policy.conflict === 'last-wins';
    if (isReplaced) {
      const place = this.#place(parts);
      if (place.before?.kind === 'file') this.#vacate(place, member);
    }
    const folder = folderAt(this.#options.tree, parts, this.#archive);
    folder.mtime = isReplaced ? member.mtime : Math.max(folder.mtime ?? 0, member.mtime);
  }

  #symlink(parts: readonly string[], member: TarMember, target: string): LinkNode {
    if (target === '') throw this.#refused(member, 'it is a symlink with an empty target');
    const place = this.#place(parts);
    const before = this.#vacate(place, member);
    if (before === undefined) {
      symlinkSync(target, place.disk);
      lutimesSync(place.disk, member.mtime, member.mtime);
      const from = new Set([this.#options.from]);
      return put(place, { kind: 'symlink', target, mtime: member.mtime, from });
    }
    if (before.kind !== 'symlink')
      throw this.#conflict(place, before, `one is a symlink, the other a ${before.kind}`);
    if (before.target !== target) throw this.#conflict(place, before, 'the targets differ');
    before.from.add(this.#options.from);
    before.mtime = Math.max(before.mtime, member.mtime);
    lutimesSync(place.disk, before.mtime, before.mtime);
    return before;
  }

  #file(parts: readonly string[], member: TarMember): FileNode {
    const { policy, from, count } = this.#options;
    if (policy.dialect === 'tarball') count(member);
    const place = this.#place(parts);
    const { size, mtime } = member;
    // Owners, setuid and the like are dropped: only the owner's execute bit counts.
    const mode = (member.mode & 0o100) === 0 ? 0o644 : 0o755;
    const names = [place.disk];
    const node: FileNode = { kind: 'file', names, size, mode, mtime, from: new Set([from]), sha256: '' };
    const before = this.#vacate(place, member);
    if (before === undefined) {
      this.#content = new FileContent(node, openSync(place.disk, 'wx'));
      return put(place, node);
    }
    const same = this.#sameFile(place, before, node);
    same.from.add(from);
    same.mtime = Math.max(same.mtime, mtime);
    this.#content = new FileContent(node, undefined);
    return same;
  }

  #hardlink(parts: readonly string[], member: TarMember): Linkable {
    const target = this.#targets.find(member);
    switch (target.kind) {
      case 'symlink':
        return this.#symlink(parts, member, target.target);
      case 'file':
        return this.#link(parts, member, target);
      case 'left out': {
        if (target.node !== undefined && target.node.names.length > 0)
          return this.#link(parts, member, target.node);
        const { size, mode, mtime } = target.member;
        const node = this.#file(parts, { ...member, size, mode, mtime });
        this.close();
        this.#deferred.push({ index: target.index, node });
        target.node = node;
        return node;
      }
    }
  }

  /** Gives a file one more name. */
  #link(parts: readonly string[], member: TarMember, node: FileNode): FileNode {
    const place = this.#place(parts);
    if (place.before === node) return node;
    const before = this.#vacate(place, member);
    if (before !== undefined) {
      this.#sameFile(place, before, node);
      return node;
    }
    linkSync(node.names[0] ?? '', place.disk);
    node.names.push(place.disk);
    return put(place, node);
  }

  #place(parts: readonly string[]): Place {
    const name = parts.at(-1) ?? '';
    const above = parts.slice(0, -1);
    const key = above.join('/');
    const folder = this.#folders.get(key) ?? folderAt(this.#options.tree, above, this.#archive);
    this.#folders.set(key, folder);
    const disk = `${folder.disk}/${name}`;
    return { folder, name, disk, path: parts.join('/'), before: folder.children.get(name) };
  }

  /** Removes what is at a place where the later member wins. @returns what must be the same as the member. */
  #vacate({ folder, name, disk, before }: Place, member: TarMember): Node | undefined {
    if (before === undefined || this.#options.policy.conflict === 'refuse') return before;
    if (before.kind === 'folder') {
      if (before.children.size > 0)
        throw this.#refused(member, 'a folder that is not empty already has that path');
      rmdirSync(disk);
    } else {
      unlinkSync(disk);
    }
    folder.children.delete(name);
    if (before.kind === 'file') before.names.splice(before.names.indexOf(disk), 1);
    // Folders may have been reached through it.
    else this.#folders.clear();
    return undefined;
  }

  /** The file at a place, as far as it can be compared now with the one that comes again. */
  #sameFile(place: Place, node: Node, again: FileNode): FileNode {
    if (node.kind !== 'file') throw this.#conflict(place, node, `one is a file, the other a ${node.kind}`);
    if (node.size !== again.size) throw this.#conflict(place, node, 'the sizes differ');
    if (node.mode !== again.mode) throw this.#conflict(place, node, 'the modes differ');
    this.duplicates.push({ path: place.path, node, again, from: this.#options.from });
    return node;
  }

  #refused({ name }: TarMember, why: string): CrossrootError {
    return refused(this.#archive, name, why);
  }

  #conflict({ path }: Place, before: Node, why: string): CrossrootError {
    return conflict(path, this.#options.from, before, why);
  }
}

function put<N extends Node>({ folder, name }: Place, node: N): N {
  folder.children.set(name, node);
  return node;
}
