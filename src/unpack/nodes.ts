import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { remedies, type TarDialect } from '../archive/tar-header.js';
import { CrossrootError } from '../errors.js';

/** A folder that stands in the tree. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly disk: string;
  readonly parent: FolderNode | undefined;
  readonly children: Map<string, Node>;
  /** Who brought it first, itself or something beneath it. */
  readonly from: string;
  /** The newest time that a member gave it, in whole seconds. */
  mtime: number | undefined;
}

export interface FileNode {
  readonly kind: 'file';
  /** A path at which it stands; it may have more names. */
  disk: string;
  readonly size: number;
  readonly mode: number;
  mtime: number;
  /** Who brought it first. */
  readonly from: string;
  /** SHA256 of what was written, once it is complete and where it was asked for. */
  sha256: string | undefined;
}

export interface LinkNode {
  readonly kind: 'symlink';
  readonly disk: string;
  readonly target: string;
  mtime: number;
  /** Who brought it; a member may pass through a link that its own archive brought. */
  readonly from: Set<string>;
}

export type Node = FolderNode | FileNode | LinkNode;

/** Linux gives up after as many links (path_resolution(7)). */
const maxLinks = 40;

/** A declared link belongs to everybody. */
const everybody = '';

/**
 * What stands beneath a root that nobody else writes, kept in memory: names are resolved here and never by the
 * kernel, so a link cannot lead a write outside.
 */
export class Layout {
  readonly root: FolderNode;
  readonly #dialect: TarDialect;

  /**
   * @param root an empty folder. @param links links to make at once, for example `lib` to `usr/lib`.
   * @param dialect whose archives come; decides the words of a refusal.
   */
  constructor(root: string, links: Readonly<Record<string, string>>, dialect: TarDialect = 'package') {
    this.#dialect = dialect;
    this.root = {
      kind: 'folder',
      disk: root,
      parent: undefined,
      children: new Map(),
      from: '',
      mtime: undefined,
    };
    for (const [name, target] of Object.entries(links)) {
      const disk = `${root}/${name}`;
      symlinkSync(target, disk);
      this.root.children.set(name, { kind: 'symlink', disk, target, mtime: 0, from: new Set([everybody]) });
    }
  }

  /**
   * The folder that a path leads to, links resolved beneath the root. Folders that are missing are made.
   *
   * @param from the archive on whose behalf it is asked.
   * @throws CrossrootError when the path leads outside, through a file, or through a link that another archive
   * brought: which of two archives comes first would decide what the tree looks like.
   */
  folder(parts: readonly string[], from: string): FolderNode {
    return this.#walk(this.root, parts, from, { left: maxLinks, make: true }, parts);
  }

  /**
   * What stands at a path, links of its folders resolved beneath the root; `undefined` when there is nothing.
   */
  find(parts: readonly string[], from: string): Node | undefined {
    const budget = { left: maxLinks, make: false };
    const last = parts.at(-1);
    if (last === undefined) return this.root;
    try {
      return this.#walk(this.root, parts.slice(0, -1), from, budget, parts).children.get(last);
    } catch (error) {
      if (error === missing) return undefined;
      throw error;
    }
  }

  /** All that stands in the tree with its path from the root, parents first. */
  *entries(
    folder: FolderNode = this.root,
    beneath = '',
  ): Generator<{ readonly path: string; readonly node: Node }> {
    for (const [name, node] of folder.children) {
      const path = beneath === '' ? name : `${beneath}/${name}`;
      yield { path, node };
      if (node.kind === 'folder') yield* this.entries(node, path);
    }
  }

  #walk(
    start: FolderNode,
    parts: readonly string[],
    from: string,
    budget: { left: number; readonly make: boolean },
    whole: readonly string[],
  ): FolderNode {
    let folder = start;
    for (const part of parts) {
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (folder.parent === undefined) throw this.#refused(from, whole, 'a link leads it out of the tree');
        folder = folder.parent;
        continue;
      }
      const child = folder.children.get(part);
      switch (child?.kind) {
        case undefined:
          if (!budget.make) throw missing;
          folder = makeFolder(folder, part, from);
          break;
        case 'folder':
          folder = child;
          break;
        case 'file':
          throw this.#refused(from, whole, `${part} on its way is a file of ${child.from}`);
        case 'symlink':
          if (!child.from.has(everybody) && !child.from.has(from))
            throw this.#refused(
              from,
              whole,
              `${part} on its way is a symlink of ${[...child.from].join(', ')}`,
            );
          budget.left--;
          if (budget.left < 0) throw this.#refused(from, whole, 'its links lead in a circle');
          folder = this.#walk(
            child.target.startsWith('/') ? this.root : folder,
            child.target.split('/'),
            from,
            budget,
            whole,
          );
          break;
      }
    }
    return folder;
  }

  #refused(from: string, name: readonly string[], why: string): CrossrootError {
    return refused(from, name, why, this.#dialect);
  }
}

const missing = new Error('nothing stands there');

function makeFolder(parent: FolderNode, name: string, from: string): FolderNode {
  const disk = `${parent.disk}/${name}`;
  mkdirSync(disk);
  // Not left to mkdir: the umask would take part.
  chmodSync(disk, 0o755);
  const folder: FolderNode = { kind: 'folder', disk, parent, children: new Map(), from, mtime: undefined };
  parent.children.set(name, folder);
  return folder;
}

/** A member that must not be unpacked. */
export function refused(
  from: string,
  name: string | readonly string[],
  why: string,
  dialect: TarDialect = 'package',
): CrossrootError {
  const member = typeof name === 'string' ? name : name.join('/');
  return new CrossrootError({
    what: `${from} is refused: its member ${JSON.stringify(member)} cannot be unpacked safely`,
    why,
    todo: remedies[dialect],
  });
}
