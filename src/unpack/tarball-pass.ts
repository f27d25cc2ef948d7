import { constants, openSync } from 'node:fs';
import type { TarMember, TarSink } from '../archive/tar.js';
import { FileContent } from './file-content.js';
import { guessRoot, RootFinder, type TarballHolds } from './leading-folder.js';
import { partsOf, refused, startsWith } from './member-path.js';
import { type Deferred, MemberWriter } from './member-writer.js';
import { tarballPolicy } from './unpack-policy.js';
import { UnpackedTree } from './unpacked-tree.js';

/** What a {@link TarballPass} works with. */
export interface PassOptions {
  readonly what: string;
  readonly keep: (path: string) => boolean;
  readonly holds: TarballHolds;
  /** The most bytes of content that may be kept. */
  readonly maxBytes: number;
  readonly maxMembers: number;
}

/**
 * One reading of a tarball. With no root given, one is guessed from the first members and unpacked from, while
 * the names of all members tell whether the guess was right.
 */
export class TarballPass implements TarSink {
  readonly tree: UnpackedTree;
  /** The first absolute name, if there was one. */
  absolute: string | undefined;
  readonly #options: PassOptions;
  readonly #finder: RootFinder;
  /** Whether the root may still turn out to be another: then a refusal waits until it is known. */
  readonly #isGuess: boolean;
  #root: readonly string[] | undefined;
  #writer: MemberWriter | undefined;
  /** Folders that passed by before there was a guess. */
  readonly #missed: (readonly string[])[] = [];
  /** Whether more than folders passed by. */
  #missedMore = false;
  #failure: { readonly error: unknown } | undefined;
  #members = 0;
  #bytes = 0;

  /** @param disk an empty folder. */
  constructor(disk: string, options: PassOptions, root?: readonly string[]) {
    this.tree = new UnpackedTree(disk);
    this.#options = options;
    this.#finder = new RootFinder(options.holds);
    this.#isGuess = root === undefined;
    if (root !== undefined) this.#begin(root);
  }

  /** The root, for after the last member. @throws CrossrootError when there is none, or more than one. */
  find(): readonly string[] {
    return this.#finder.find(this.#options.what);
  }

  /**
   * Whether what was unpacked is all that is under a root.
   * @throws CrossrootError what was refused under it.
   */
  isUnpacked(root: readonly string[]): boolean {
    if (this.#root?.join('/') !== root.join('/')) return false;
    if (this.#missedMore) return false;
    if (this.#missed.some((parts) => parts.length > root.length && startsWith(parts, root))) return false;
    if (this.#failure !== undefined) throw this.#failure.error;
    return true;
  }

  /** The content that a second reading has to fetch. */
  deferred(): DeferredContent {
    return new DeferredContent(this.#writer?.deferred() ?? []);
  }

  member(member: TarMember): void {
    this.#members++;
    const { maxMembers, holds } = this.#options;
    if (this.#members > maxMembers) throw this.#refused(member, `there are more than ${maxMembers} members`);
    if (member.name.startsWith('/')) this.absolute ??= member.name;
    const parts = partsOf(member.name);
    this.#finder.see(parts);
    if (this.#root === undefined) {
      const guess = guessRoot(parts, holds);
      if (guess !== undefined) this.#begin(guess);
      else if (member.type !== 'folder' || parts.includes('..')) this.#missedMore = true;
      else this.#missed.push(parts);
    }
    this.#attempt((writer) => writer.member(member));
  }

  data(bytes: Buffer): void {
    this.#attempt((writer) => writer.data(bytes));
  }

  hole(bytes: number): void {
    this.#attempt((writer) => writer.hole(bytes));
  }

  end(): void {
    this.#attempt((writer) => writer.end());
  }

  close(): void {
    this.#writer?.close();
  }

  #begin(root: readonly string[]): void {
    const { what: from, keep } = this.#options;
    this.#root = root;
    this.#writer = new MemberWriter({
      ...{ tree: this.tree, policy: tarballPolicy, from, keep, root },
      count: (member) => this.#count(member),
      before: Math.max(0, this.#members - 1),
    });
  }

  #attempt(act: (writer: MemberWriter) => void): void {
    if (this.#writer === undefined || this.#failure !== undefined) return;
    try {
      act(this.#writer);
    } catch (error) {
      this.#writer.close();
      if (!this.#isGuess) throw error;
      this.#failure = { error };
    }
  }

  #count(member: TarMember): void {
    this.#bytes += member.size;
    const { maxBytes } = this.#options;
    if (this.#bytes > maxBytes)
      throw this.#refused(member, `it brings the total above the limit of ${maxBytes} bytes`);
  }

  #refused({ name }: TarMember, why: string): Error {
    return refused({ from: this.#options.what, dialect: tarballPolicy.dialect }, name, why);
  }
}

/** Fetches, in a second reading, the content of files that were left out and that hardlinks want. */
export class DeferredContent implements TarSink {
  readonly #wanted: Map<number, Deferred>;
  #index = -1;
  #content: FileContent | undefined;

  constructor(deferred: readonly Deferred[]) {
    this.#wanted = new Map(deferred.map((one) => [one.index, one]));
  }

  /** Nothing more is wanted. */
  get isComplete(): boolean {
    return this.#wanted.size === 0;
  }

  member(_member: TarMember): void {
    this.#index++;
    const node = this.#wanted.get(this.#index)?.node;
    if (node === undefined) return;
    const fd = openSync(node.names[0] ?? '', constants.O_WRONLY | constants.O_NOFOLLOW);
    this.#content = new FileContent(node, fd);
  }

  data(bytes: Buffer): void {
    this.#content?.data(bytes);
  }

  hole(bytes: number): void {
    this.#content?.hole(bytes);
  }

  end(): void {
    if (this.#content === undefined) return;
    this.#content.end();
    this.#content = undefined;
    this.#wanted.delete(this.#index);
  }

  close(): void {
    this.#content?.close();
  }
}
