import type { TarMember } from '../archive/tar.js';
import { remedies, type TarDialect } from '../archive/tar-header.js';
import { CrossrootError } from '../errors.js';
import { everybody, type FolderNode, makeFolder, type Node, type UnpackedTree } from './unpacked-tree.js';

/*
 * Where a member of an archive may be written. Names are checked and resolved here, in memory and never by the
 * kernel, so neither `..` nor a link leads a write out of the tree.
 */

/** The archive that a member comes from. */
export interface Archive {
  /** How messages call the archive; a member may pass through a link that its own archive brought. */
  readonly from: string;
  readonly dialect: TarDialect;
}

/** Linux gives up after as many links (path_resolution(7)). */
const maxLinks = 40;

/** The parts of a name; one that is absolute is taken under the root of the archive. */
export function partsOf(name: string): readonly string[] {
  return name.split('/').filter((part) => part !== '' && part !== '.');
}

/** Whether a path given in parts is a folder or in it. */
export function startsWith(parts: readonly string[], root: readonly string[]): boolean {
  return parts.length >= root.length && root.every((part, n) => part === parts[n]);
}

/**
 * The parts of a member's name, or of the name that a hardlink gives.
 *
 * @param what how a message calls it.
 * @throws CrossrootError when it contains `..`, and in a package when it is absolute: no honest one has such.
 */
export function memberParts(
  name: string,
  member: TarMember,
  archive: Archive,
  what = 'a name',
): readonly string[] {
  if (archive.dialect === 'package' && name.startsWith('/'))
    throw refused(archive, member.name, 'a name is absolute');
  const parts = partsOf(name);
  if (parts.includes('..')) throw refused(archive, member.name, `${what} contains ..`);
  return parts;
}

/** @throws CrossrootError when a name cannot be written as the archive spells it. */
export function refuseUnwritable(parts: readonly string[], { name, link }: TarMember, archive: Archive): void {
  if (`${name}${link}`.includes('\ufffd'))
    throw refused(archive, name, 'its name, or what it links to, is not UTF-8');
  if (parts.some((part) => part.length > 63 && Buffer.byteLength(part) > 255))
    throw refused(archive, name, 'a part of its name is longer than 255 bytes');
}

/**
 * The folder that a path leads to, links resolved under the root. Folders that are missing are made.
 *
 * @throws CrossrootError when the path leads outside, through a file, or through a link that another archive
 * brought: which of two archives comes first would decide what the tree looks like.
 */
export function folderAt(tree: UnpackedTree, parts: readonly string[], archive: Archive): FolderNode {
  const folder = walk(tree.root, parts, { tree, archive, path: parts, isMade: true, linksLeft: maxLinks });
  if (folder === undefined) throw new Error(`the folder ${parts.join('/')} was not made`);
  return folder;
}

/**
 * What is at a path, links of its folders resolved under the root; `undefined` when there is nothing.
 *
 * @throws CrossrootError as {@link folderAt} does.
 */
export function nodeAt(tree: UnpackedTree, parts: readonly string[], archive: Archive): Node | undefined {
  const last = parts.at(-1);
  if (last === undefined) return tree.root;
  const way = { tree, archive, path: parts, isMade: false, linksLeft: maxLinks };
  return walk(tree.root, parts.slice(0, -1), way)?.children.get(last);
}

interface Way {
  readonly tree: UnpackedTree;
  readonly archive: Archive;
  /** All of the path, for messages. */
  readonly path: readonly string[];
  /** Whether folders that are missing are made. */
  readonly isMade: boolean;
  linksLeft: number;
}

function walk(start: FolderNode, parts: readonly string[], way: Way): FolderNode | undefined {
  let folder: FolderNode | undefined = start;
  for (const part of parts) {
    if (folder === undefined) return undefined;
    folder = step(folder, part, way);
  }
  return folder;
}

function step(folder: FolderNode, part: string, way: Way): FolderNode | undefined {
  const { tree, archive, path } = way;
  if (part === '' || part === '.') return folder;
  if (part === '..') {
    if (folder.parent === undefined) throw refused(archive, path, 'a link points it outside the tree');
    return folder.parent;
  }
  const child = folder.children.get(part);
  switch (child?.kind) {
    case undefined:
      return way.isMade ? makeFolder(folder, part, archive.from) : undefined;
    case 'folder':
      return child;
    case 'file':
      throw refused(archive, path, `${part} in its path is a file from ${[...child.from].join(', ')}`);
    case 'symlink':
      if (!child.from.has(everybody) && !child.from.has(archive.from))
        throw refused(archive, path, `${part} in its path is a symlink from ${[...child.from].join(', ')}`);
      way.linksLeft--;
      if (way.linksLeft < 0) throw refused(archive, path, 'its links form a loop');
      return walk(child.target.startsWith('/') ? tree.root : folder, child.target.split('/'), way);
  }
}

/** The error for a member that must not be unpacked. */
export function refused(archive: Archive, name: string | readonly string[], why: string): CrossrootError {
  const member = typeof name === 'string' ? name : name.join('/');
  return new CrossrootError({
    what: `${archive.from} is refused: its member ${JSON.stringify(member)} cannot be unpacked safely`,
    why,
    todo: remedies[archive.dialect],
  });
}
