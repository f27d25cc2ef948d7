import { createHash, type Hash, hash } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  futimesSync,
  linkSync,
  lutimesSync,
  openSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import type { TarMember, TarSink } from '../archive/tar.js';
import { CrossrootError } from '../errors.js';
import { type FileNode, type FolderNode, type Layout, type Node, refused } from './nodes.js';
import { hashFile } from './tree-digest.js';

/** A file that came a second time; the two can be compared when all is unpacked. */
export interface Again {
  readonly path: string;
  /** The file that stands there. */
  readonly node: FileNode;
  /** Who brought it the second time. */
  readonly from: string;
  /** The SHA256 that it has there. */
  readonly sha256: () => string;
}

/** What a {@link Writer} works with. */
export interface WriterOptions {
  readonly layout: Layout;
  /** How messages call the archive. */
  readonly from: string;
  readonly keep: (path: string) => boolean;
  /** True to hash every file. */
  readonly hash: boolean;
  /** Counts a member and refuses it when there are too many. */
  readonly count: (member: TarMember) => void;
  readonly again: (again: Again) => void;
}

/** The file whose content is arriving. */
interface Current {
  readonly path: string;
  readonly node: FileNode;
  /** The open file; `undefined` when the same path stands there already. */
  readonly fd: number | undefined;
  readonly before: FileNode | undefined;
  digest: Hash | undefined;
}

/**
 * Writes the members of one archive into a layout. Calls are synchronous: for thousands of small files that is
 * fastest.
 */
export class Writer implements TarSink {
  files = 0;
  bytes = 0;
  text: string | undefined;
  readonly #options: WriterOptions;
  /** Files of this archive by path, for hardlinks; `left out` where `keep` said no. */
  readonly #own = new Map<string, FileNode | 'left out'>();
  /** Folders of members, so that neighbours are not resolved again. */
  readonly #folders = new Map<string, FolderNode>();
  #current: Current | undefined;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  comment(text: string): void {
    this.text ??= text;
  }

  member(member: TarMember): void {
    this.#options.count(member);
    const parts = this.#parts(member.name, member.name);
    const path = parts.join('/');
    if (path === '') {
      if (member.type !== 'folder') throw this.#refused(member.name, 'it would replace the root');
      return;
    }
    if (!this.#options.keep(path)) {
      if (member.type === 'file') this.#own.set(path, 'left out');
      return;
    }
    switch (member.type) {
      case 'folder': {
        const folder = this.#options.layout.folder(parts, this.#options.from);
        folder.mtime = Math.max(folder.mtime ?? 0, member.mtime);
        break;
      }
      case 'symlink':
        this.#symlink(path, parts, member);
        break;
      case 'hardlink':
        this.#hardlink(path, parts, member);
        break;
      case 'file':
        this.#file(path, parts, member);
        break;
      case 'device':
      case 'FIFO':
      case 'unknown':
        throw this.#refused(member.name, `it is no file, folder or link (${member.type})`);
    }
  }

  data(bytes: Buffer): void {
    const current = this.#current;
    if (current === undefined) return;
    if (this.#options.hash || current.before !== undefined) {
      if (bytes.length === current.node.size) current.node.sha256 = hash('sha256', bytes, 'hex');
      else {
        current.digest ??= createHash('sha256');
        current.digest.update(bytes);
      }
    }
    if (current.fd === undefined) return;
    for (let at = 0; at < bytes.length; ) at += writeSync(current.fd, bytes, at);
  }

  end(): void {
    const current = this.#current;
    if (current === undefined) return;
    const { path, node, before } = current;
    if (this.#options.hash || before !== undefined)
      node.sha256 ??= current.digest?.digest('hex') ?? hash('sha256', '', 'hex');
    if (current.fd !== undefined) {
      // Not left to open: the umask would take part.
      fchmodSync(current.fd, node.mode);
      futimesSync(current.fd, node.mtime, node.mtime);
      this.close();
    }
    this.#current = undefined;
    this.files++;
    this.bytes += node.size;
    if (before === undefined) return;
    before.mtime = Math.max(before.mtime, node.mtime);
    this.#options.again({
      path,
      node: before,
      from: this.#options.from,
      sha256: () => node.sha256 ?? '',
    });
  }

  /** Closes the file that is open, if one is. */
  close(): void {
    const fd = this.#current?.fd;
    this.#current = undefined;
    if (fd !== undefined) closeSync(fd);
  }

  #file(path: string, parts: readonly string[], member: TarMember): void {
    const { folder, name, before } = this.#place(parts);
    const node: FileNode = {
      kind: 'file',
      disk: `${folder.disk}/${name}`,
      size: member.size,
      mode: (member.mode & 0o100) === 0 ? 0o644 : 0o755,
      mtime: member.mtime,
      from: this.#options.from,
      sha256: undefined,
    };
    if (before === undefined) {
      folder.children.set(name, node);
      this.#own.set(path, node);
      this.#current = { path, node, fd: openSync(node.disk, 'wx'), before: undefined, digest: undefined };
      return;
    }
    if (before.kind !== 'file') throw this.#conflict(path, before, `one is a file, the other a ${before.kind}`);
    if (before.size !== node.size) throw this.#conflict(path, before, 'the sizes differ');
    if (before.mode !== node.mode) throw this.#conflict(path, before, 'the modes differ');
    this.#own.set(path, before);
    this.#current = { path, node, fd: undefined, before, digest: undefined };
  }

  #symlink(path: string, parts: readonly string[], member: TarMember): void {
    const { folder, name, before } = this.#place(parts);
    if (member.link === '') throw this.#refused(member.name, 'it is a symlink to nowhere');
    if (before === undefined) {
      const disk = `${folder.disk}/${name}`;
      symlinkSync(member.link, disk);
      lutimesSync(disk, member.mtime, member.mtime);
      const { link: target, mtime } = member;
      folder.children.set(name, {
        kind: 'symlink',
        disk,
        target,
        mtime,
        from: new Set([this.#options.from]),
      });
      return;
    }
    if (before.kind !== 'symlink')
      throw this.#conflict(path, before, `one is a symlink, the other a ${before.kind}`);
    if (before.target !== member.link) throw this.#conflict(path, before, 'the targets differ');
    before.from.add(this.#options.from);
    before.mtime = Math.max(before.mtime, member.mtime);
    lutimesSync(before.disk, before.mtime, before.mtime);
  }

  #hardlink(path: string, parts: readonly string[], member: TarMember): void {
    const target = this.#linked(member);
    const { folder, name, before } = this.#place(parts);
    this.#own.set(path, target);
    this.files++;
    if (before === undefined) {
      linkSync(target.disk, `${folder.disk}/${name}`);
      folder.children.set(name, target);
      return;
    }
    if (before === target) return;
    if (before.kind !== 'file') throw this.#conflict(path, before, `one is a file, the other a ${before.kind}`);
    if (before.size !== target.size || before.mode !== target.mode)
      throw this.#conflict(path, before, 'the sizes or modes differ');
    const sha256 = () => target.sha256 ?? hashFile(target.disk);
    this.#options.again({ path, node: before, from: this.#options.from, sha256 });
  }

  /** The file that a hardlink names. */
  #linked(member: TarMember): FileNode {
    const parts = this.#parts(member.link, member.name);
    const direct = this.#own.get(parts.join('/'));
    if (direct === 'left out')
      throw this.#refused(member.name, `it is a hardlink to ${member.link}, which is left out of the tree`);
    const node = direct ?? this.#options.layout.find(parts, this.#options.from);
    if (node?.kind === 'file' && (direct !== undefined || new Set(this.#own.values()).has(node))) return node;
    throw this.#refused(
      member.name,
      `it is a hardlink to ${member.link}, which is no file that the archive brought before`,
    );
  }

  /** Where a member goes, and what stands there. */
  #place(parts: readonly string[]): { folder: FolderNode; name: string; before: Node | undefined } {
    const name = parts.at(-1) ?? '';
    const above = parts.slice(0, -1);
    const key = above.join('/');
    let folder = this.#folders.get(key);
    if (folder === undefined) {
      folder = this.#options.layout.folder(above, this.#options.from);
      this.#folders.set(key, folder);
    }
    return { folder, name, before: folder.children.get(name) };
  }

  /** The parts of a name. Absolute names and `..` are refused: no honest archive has them. */
  #parts(name: string, member: string): readonly string[] {
    if (name.startsWith('/')) throw this.#refused(member, 'a name is absolute');
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..')) throw this.#refused(member, 'a name contains ..');
    if (parts.some((part) => part.length > 63 && Buffer.byteLength(part) > 255))
      throw this.#refused(member, 'a part of its name is longer than 255 bytes');
    return parts;
  }

  #refused(name: string, why: string): CrossrootError {
    return refused(this.#options.from, name, why);
  }

  #conflict(path: string, before: Node, why: string): CrossrootError {
    const other = before.kind === 'symlink' ? [...before.from].join(', ') : before.from;
    return conflict(path, this.#options.from, other, why);
  }
}

/** Two archives that disagree about one path. */
export function conflict(path: string, from: string, other: string, why: string): CrossrootError {
  return new CrossrootError({
    what:
      from === other
        ? `${from} is refused: it brings ${JSON.stringify(path)} twice`
        : `${from} and ${other || 'another package'} cannot stand in one tree: both bring ${JSON.stringify(path)}`,
    why,
    todo:
      from === other
        ? 'leave the package out, or ask for another version of it (name=version in packages)'
        : 'leave one of the two packages out',
  });
}
