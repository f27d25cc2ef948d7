import type { TarMember } from '../archive/tar.js';
import { type Archive, memberParts, nodeAt, partsOf, refused, startsWith } from './member-path.js';
import type { FileNode, LinkNode, UnpackedTree } from './unpacked-tree.js';

/** What a hardlink can name. */
export type Linkable = FileNode | LeftOut | Pick<LinkNode, 'kind' | 'target'>;

/** A file that was left out; some later hardlink may want it. */
export interface LeftOut {
  readonly kind: 'left out';
  readonly index: number;
  readonly member: TarMember;
  /** Where the content goes, once a hardlink wants it. */
  node?: FileNode;
}

/** What the hardlinks of one archive name: files of that archive and, unless strict, what was left out. */
export class HardlinkTargets {
  readonly #tree: UnpackedTree;
  readonly #root: readonly string[];
  readonly #archive: Archive;
  readonly #isStrict: boolean;
  /** By path in the archive. */
  readonly #seen = new Map<string, Linkable>();

  /** @param root the parts of the folder in the archive that becomes the root. */
  constructor(tree: UnpackedTree, root: readonly string[], archive: Archive, isStrict: boolean) {
    this.#tree = tree;
    this.#root = root;
    this.#archive = archive;
    this.#isStrict = isStrict;
  }

  /** A member came. @param linkable what a hardlink to it is one to; undefined when there can be none. */
  add(parts: readonly string[], linkable: Linkable | undefined): void {
    const key = parts.join('/');
    if (linkable === undefined) this.#seen.delete(key);
    else this.#seen.set(key, linkable);
  }

  /** A member came that was left out. @param index its number in the archive. */
  addLeftOut(parts: readonly string[], member: TarMember, index: number): void {
    const { type, link } = member;
    if (type === 'symlink') this.add(parts, { kind: 'symlink', target: link });
    else if (type === 'hardlink' && !this.#isStrict) this.add(parts, this.#seen.get(partsOf(link).join('/')));
    else
      this.add(parts, type === 'file' || type === 'hardlink' ? { kind: 'left out', index, member } : undefined);
  }

  /** What a hardlink names. @throws CrossrootError when it may not name that. */
  find(member: TarMember): Linkable {
    const { link } = member;
    const called = this.#isStrict ? 'a name' : 'what it links to';
    const parts = memberParts(link, member, this.#archive, called);
    const seen = this.#seen.get(parts.join('/'));
    if (seen?.kind === 'file' && seen.names.length > 0) return seen;
    if (seen?.kind === 'left out' && this.#isStrict)
      throw this.#refused(member, `it is a hardlink to ${link}, which is left out of the tree`);
    if (seen !== undefined && seen.kind !== 'file' && !this.#isStrict) return seen;
    // A name that leads through a symlink.
    const node = startsWith(parts, this.#root)
      ? nodeAt(this.#tree, parts.slice(this.#root.length), this.#archive)
      : undefined;
    if (node?.kind === 'file' && node.from.has(this.#archive.from)) return node;
    const what = this.#isStrict ? 'earlier in the archive' : 'earlier in the tarball';
    throw this.#refused(member, `it is a hardlink to ${link}, which is not a file ${what}`);
  }

  #refused({ name }: TarMember, why: string): Error {
    return refused(this.#archive, name, why);
  }
}
