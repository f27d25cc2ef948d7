import { chmodSync, lstatSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { digestEntries, type KnownSums, type TreeDigest, type TreeEntry } from './tree-digest.js';

/** A folder in the tree. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly disk: string;
  readonly parent: FolderNode | undefined;
  readonly children: Map<string, Node>;
  /** The archive that brought it first, itself or something in it. */
  readonly from: ReadonlySet<string>;
  /** The newest time that a member gave it, in whole seconds. */
  mtime: number | undefined;
}

export interface FileNode {
  readonly kind: 'file';
  /** The paths at which it is; none when other members replaced it everywhere. */
  readonly names: string[];
  readonly size: number;
  readonly mode: number;
  mtime: number;
  /** The archives that brought it, the first one first. */
  readonly from: Set<string>;
  /** SHA256 of what was written, once it is complete. */
  sha256: string;
}

export interface LinkNode {
  readonly kind: 'symlink';
  readonly target: string;
  mtime: number;
  /** The archives that brought it, the first one first. */
  readonly from: Set<string>;
}

export type Node = FolderNode | FileNode | LinkNode;

/** A declared link belongs to everybody. */
export const everybody = '';

/** What is under a root that nobody else writes, kept in memory. */
export class UnpackedTree {
  readonly root: FolderNode;

  /** @param root an empty folder. @param links links to make at once, for example `lib` to `usr/lib`. */
  constructor(root: string, links: Readonly<Record<string, string>> = {}) {
    this.root = folderNode(root, undefined, everybody);
    for (const [name, target] of Object.entries(links)) {
      symlinkSync(target, `${root}/${name}`);
      this.root.children.set(name, { kind: 'symlink', target, mtime: 0, from: new Set([everybody]) });
    }
  }

  /** Gives folders the times of their members: what was written into them meanwhile has changed them. */
  setFolderTimes(): void {
    for (const { node } of entries(this.root)) {
      if (node.kind === 'folder' && node.mtime !== undefined) utimesSync(node.disk, node.mtime, node.mtime);
    }
  }

  /** The digest of the tree, from the bytes as they were written. */
  digest(): TreeDigest {
    return digestEntries(Array.from(entries(this.root), entryOf));
  }

  /**
   * The sums of the files, taken while they were written. What is done to the tree from now on is later than
   * their `until`.
   */
  sums(): KnownSums {
    const byPath = new Map<string, string>();
    for (const { path, node } of entries(this.root)) if (node.kind === 'file') byPath.set(path, node.sha256);
    const probe = `${this.root.disk}/.crossroot-time`;
    writeFileSync(probe, '', { flag: 'wx' });
    const until = lstatSync(probe, { bigint: true }).ctimeNs;
    rmSync(probe);
    return { byPath, until };
  }
}

/** Makes a folder in a folder that has nothing of this name. @param from the archive that it is made for. */
export function makeFolder(parent: FolderNode, name: string, from: string): FolderNode {
  const disk = `${parent.disk}/${name}`;
  mkdirSync(disk);
  // Not left to mkdir: the umask would take part.
  chmodSync(disk, 0o755);
  const folder = folderNode(disk, parent, from);
  parent.children.set(name, folder);
  return folder;
}

function folderNode(disk: string, parent: FolderNode | undefined, from: string): FolderNode {
  return { kind: 'folder', disk, parent, children: new Map(), from: new Set([from]), mtime: undefined };
}

interface Found {
  readonly path: string;
  readonly node: Node;
}

/** All that is in a folder with its path from the root, parents first. */
function* entries(folder: FolderNode, above = ''): Generator<Found> {
  for (const [name, node] of folder.children) {
    const path = above === '' ? name : `${above}/${name}`;
    yield { path, node };
    if (node.kind === 'folder') yield* entries(node, path);
  }
}

function entryOf({ path, node }: Found): TreeEntry {
  switch (node.kind) {
    case 'folder':
      return { type: 'folder', path, mode: 0o755 };
    case 'symlink':
      return { type: 'symlink', path, target: node.target };
    case 'file':
      return { type: 'file', path, mode: node.mode, sha256: node.sha256 };
  }
}
