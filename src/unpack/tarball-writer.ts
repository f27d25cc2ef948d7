import { linkSync, lutimesSync, openSync, rmdirSync, symlinkSync, unlinkSync } from 'node:fs';
import type { TarMember, TarSink } from '../archive/tar.js';
import type { CrossrootError } from '../errors.js';
import { FileContent } from './file-content.js';
import { startsWith } from './leading-folder.js';
import { type FileNode, type FolderNode, type Layout, refused } from './nodes.js';

/** A file of which some hardlink was kept and which itself was left out: its content is still to be fetched. */
export interface Owed {
  /** How manyeth member of the tarball holds the content. */
  readonly index: number;
  readonly node: FileNode;
}

/** What a {@link TarballWriter} works with. */
export interface TarballWriterOptions {
  readonly layout: Layout;
  /** How messages call the tarball. */
  readonly what: string;
  /** The parts of the folder in the tarball that becomes the root. */
  readonly root: readonly string[];
  readonly keep: (path: string) => boolean;
  /** How many members of the tarball came before the first that is given. */
  readonly before: number;
  /** The most bytes of content that may be kept. */
  readonly maxBytes: number;
}

/** A file that was left out; some later hardlink may want it. */
interface LeftOut {
  readonly kind: 'left out';
  readonly index: number;
  readonly member: TarMember;
  /** Where the content goes, once a hardlink wants it. */
  node?: FileNode;
}

type Known = FileNode | LeftOut | { readonly kind: 'symlink'; readonly member: TarMember };

/**
 * Writes the members of a tarball that somebody else made. As safe as the Writer of packages, and more patient:
 * of members of the same path the later wins, what is no file, folder or link may be there as long as it is
 * left out, and hardlinks to what is left out are owed their content. Calls are synchronous: for thousands of
 * small files that is fastest.
 */
export class TarballWriter implements TarSink {
  readonly #owed: Owed[] = [];
  readonly #options: TarballWriterOptions;
  /** What came so far, by the path in the tarball. */
  readonly #known = new Map<string, Known>();
  /** Folders of members, so that neighbours are not resolved again. */
  readonly #folders = new Map<string, FolderNode>();
  /** The paths on disk of files with more names than one. */
  readonly #names = new Map<FileNode, Set<string>>();
  /** Files that were replaced and stand nowhere any more. */
  readonly #gone = new Set<FileNode>();
  #current: FileContent | undefined;
  #index: number;
  #bytes = 0;

  constructor(options: TarballWriterOptions) {
    this.#options = options;
    this.#index = options.before - 1;
  }

  /** What a second reading has to fetch. */
  owed(): readonly Owed[] {
    return this.#owed.filter(({ node }) => !this.#gone.has(node));
  }

  member(member: TarMember): void {
    this.#index++;
    const whole = partsOf(member.name);
    if (whole.includes('..')) throw this.#refused(member.name, 'a name contains ..');
    const { root, keep } = this.#options;
    const parts = startsWith(whole, root) ? whole.slice(root.length) : undefined;
    const path = parts?.join('/') ?? '';
    const key = whole.join('/');
    if (parts === undefined || path === '' || !keep(path)) this.#leaveOut(key, member);
    else this.#take(parts, key, member);
  }

  data(bytes: Buffer): void {
    this.#current?.data(bytes);
  }

  hole(bytes: number): void {
    this.#current?.hole(bytes);
  }

  end(): void {
    this.#current?.end();
    this.#current = undefined;
  }

  /** Closes the file that is open, if one is. */
  close(): void {
    this.#current?.close();
    this.#current = undefined;
  }

  #leaveOut(key: string, member: TarMember): void {
    switch (member.type) {
      case 'file':
        this.#known.set(key, { kind: 'left out', index: this.#index, member });
        break;
      case 'symlink':
        this.#known.set(key, { kind: 'symlink', member });
        break;
      case 'hardlink': {
        const target = this.#known.get(partsOf(member.link).join('/'));
        if (target === undefined) this.#known.delete(key);
        else this.#known.set(key, target);
        break;
      }
      case 'folder':
      case 'device':
      case 'FIFO':
      case 'unknown':
        this.#known.delete(key);
    }
  }

  #take(parts: readonly string[], key: string, member: TarMember): void {
    const { name } = member;
    if (name.includes('\ufffd') || member.link.includes('\ufffd'))
      throw this.#refused(name, 'its name, or what it links to, is not UTF-8');
    if (parts.some((part) => part.length > 63 && Buffer.byteLength(part) > 255))
      throw this.#refused(name, 'a part of its name is longer than 255 bytes');
    switch (member.type) {
      case 'folder':
        this.#folder(parts, member);
        this.#known.delete(key);
        break;
      case 'symlink':
        this.#symlink(parts, key, member);
        break;
      case 'hardlink':
        this.#hardlink(parts, key, member);
        break;
      case 'file': {
        const node = this.#file(parts, member);
        this.#known.set(key, node);
        this.#current = new FileContent(node, openSync(node.disk, 'wx'));
        break;
      }
      case 'device':
      case 'FIFO':
      case 'unknown':
        throw this.#refused(name, `it is no file, folder or link (${member.type})`);
    }
  }

  #folder(parts: readonly string[], member: TarMember): void {
    const { folder: parent, name } = this.#place(parts);
    const before = parent.children.get(name);
    if (before?.kind === 'file') this.#clear(parent, name, member);
    const folder = this.#options.layout.folder(parts, this.#options.what);
    folder.mtime = member.mtime;
  }

  #symlink(parts: readonly string[], key: string, member: TarMember): void {
    if (member.link === '') throw this.#refused(member.name, 'it is a symlink to nowhere');
    const { folder, name } = this.#place(parts);
    this.#clear(folder, name, member);
    const disk = `${folder.disk}/${name}`;
    symlinkSync(member.link, disk);
    lutimesSync(disk, member.mtime, member.mtime);
    const { link: target, mtime } = member;
    const from = new Set([this.#options.what]);
    folder.children.set(name, { kind: 'symlink', disk, target, mtime, from });
    this.#known.set(key, { kind: 'symlink', member });
  }

  /** The node of a new file; nothing stands at its place any more. */
  #file(parts: readonly string[], member: TarMember): FileNode {
    this.#bytes += member.size;
    const { maxBytes, what } = this.#options;
    if (this.#bytes > maxBytes)
      throw this.#refused(member.name, `with its ${member.size} bytes there are more than ${maxBytes}`);
    const { folder, name } = this.#place(parts);
    this.#clear(folder, name, member);
    const node: FileNode = {
      kind: 'file',
      disk: `${folder.disk}/${name}`,
      size: member.size,
      mode: (member.mode & 0o100) === 0 ? 0o644 : 0o755,
      mtime: member.mtime,
      from: what,
      sha256: undefined,
    };
    folder.children.set(name, node);
    return node;
  }

  #hardlink(parts: readonly string[], key: string, member: TarMember): void {
    const target = this.#target(member);
    switch (target.kind) {
      case 'symlink':
        this.#symlink(parts, key, { ...member, link: target.member.link });
        return;
      case 'left out': {
        if (target.node !== undefined && !this.#gone.has(target.node)) {
          this.#link(parts, key, member, target.node);
          return;
        }
        const { size, mode, mtime } = target.member;
        const node = this.#file(parts, { ...member, size, mode, mtime });
        new FileContent(node, openSync(node.disk, 'wx')).close();
        this.#owed.push({ index: target.index, node });
        target.node = node;
        this.#known.set(key, node);
        return;
      }
      case 'file':
        this.#link(parts, key, member, target);
    }
  }

  /** Gives a file one more name. */
  #link(parts: readonly string[], key: string, member: TarMember, node: FileNode): void {
    const { folder, name } = this.#place(parts);
    this.#known.set(key, node);
    if (folder.children.get(name) === node) return;
    this.#clear(folder, name, member);
    const disk = `${folder.disk}/${name}`;
    linkSync(node.disk, disk);
    folder.children.set(name, node);
    const names = this.#names.get(node) ?? new Set([node.disk]);
    this.#names.set(node, names.add(disk));
  }

  /** What a hardlink names. */
  #target(member: TarMember): Known {
    const parts = partsOf(member.link);
    const target = this.#known.get(parts.join('/'));
    if (target !== undefined && !(target.kind === 'file' && this.#gone.has(target))) return target;
    const { root, layout, what } = this.#options;
    if (parts.includes('..')) throw this.#refused(member.name, 'what it links to contains ..');
    // A name that leads through a symlink.
    const node = startsWith(parts, root) ? layout.find(parts.slice(root.length), what) : undefined;
    if (node?.kind === 'file') return node;
    throw this.#refused(
      member.name,
      `it is a hardlink to ${member.link}, which is no file that came before it in the tarball`,
    );
  }

  /** Where a member goes. */
  #place(parts: readonly string[]): { readonly folder: FolderNode; readonly name: string } {
    const above = parts.slice(0, -1);
    const key = above.join('/');
    let folder = this.#folders.get(key);
    if (folder === undefined) {
      folder = this.#options.layout.folder(above, this.#options.what);
      this.#folders.set(key, folder);
    }
    return { folder, name: parts.at(-1) ?? '' };
  }

  /** Removes what stands at the place of a member: the later one wins. */
  #clear(folder: FolderNode, name: string, member: TarMember): void {
    const before = folder.children.get(name);
    if (before === undefined) return;
    const disk = `${folder.disk}/${name}`;
    if (before.kind === 'folder') {
      if (before.children.size > 0)
        throw this.#refused(member.name, 'a folder that is not empty came before it at the same place');
      rmdirSync(disk);
    } else {
      unlinkSync(disk);
      if (before.kind === 'file') this.#forget(before, disk);
    }
    folder.children.delete(name);
    // Folders may have been reached through it.
    if (before.kind !== 'file') this.#folders.clear();
  }

  #forget(node: FileNode, disk: string): void {
    const names = this.#names.get(node);
    names?.delete(disk);
    const [other] = names ?? [];
    if (other === undefined) this.#gone.add(node);
    else node.disk = other;
  }

  #refused(name: string, why: string): CrossrootError {
    return refused(this.#options.what, name, why, 'tarball');
  }
}

/** The parts of a name; one that is absolute is taken beneath the root of the tarball. */
export function partsOf(name: string): readonly string[] {
  return name.split('/').filter((part) => part !== '' && part !== '.');
}
