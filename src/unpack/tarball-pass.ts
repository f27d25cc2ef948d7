import type { TarMember, TarSink } from '../archive/tar.js';
import { guessRoot, RootFinder, startsWith, type TarballHolds } from './leading-folder.js';
import type { Layout } from './nodes.js';
import { refused } from './nodes.js';
import { type Owed, partsOf, TarballWriter } from './tarball-writer.js';

/** What a {@link TarballPass} works with. */
export interface PassOptions {
  readonly what: string;
  readonly keep: (path: string) => boolean;
  readonly holds: TarballHolds;
  readonly maxBytes: number;
  readonly maxMembers: number;
}

/**
 * One reading of a tarball. With no root given, one is guessed from the first members and unpacked from, while
 * the names of all members tell whether the guess was right.
 */
export class TarballPass implements TarSink {
  readonly layout: Layout;
  /** The first absolute name, if there was one. */
  absolute: string | undefined;
  readonly #options: PassOptions;
  readonly #finder: RootFinder;
  /** Whether the root may still turn out to be another: then a refusal waits until it is known. */
  readonly #isGuess: boolean;
  #root: readonly string[] | undefined;
  #writer: TarballWriter | undefined;
  /** Folders that passed by before there was a guess. */
  readonly #missed: (readonly string[])[] = [];
  /** Whether more than folders passed by. */
  #missedMore = false;
  #failure: { readonly error: unknown } | undefined;
  #members = 0;

  constructor(layout: Layout, options: PassOptions, root?: readonly string[]) {
    this.layout = layout;
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
   * Whether what was unpacked is all that is beneath a root.
   * @throws CrossrootError what was refused beneath it.
   */
  isUnpacked(root: readonly string[]): boolean {
    if (this.#root?.join('/') !== root.join('/')) return false;
    if (this.#missedMore) return false;
    if (this.#missed.some((parts) => parts.length > root.length && startsWith(parts, root))) return false;
    if (this.#failure !== undefined) throw this.#failure.error;
    return true;
  }

  /** What a second reading has to fetch. */
  owed(): readonly Owed[] {
    return this.#writer?.owed() ?? [];
  }

  member(member: TarMember): void {
    this.#members++;
    const { what, maxMembers, holds } = this.#options;
    if (this.#members > maxMembers)
      throw refused(what, member.name, `there are more than ${maxMembers} members`, 'tarball');
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
    const { layout } = this;
    this.#root = root;
    this.#writer = new TarballWriter({
      ...this.#options,
      layout,
      root,
      before: Math.max(0, this.#members - 1),
    });
  }

  #attempt(act: (writer: TarballWriter) => void): void {
    if (this.#writer === undefined || this.#failure !== undefined) return;
    try {
      act(this.#writer);
    } catch (error) {
      this.#writer.close();
      if (!this.#isGuess) throw error;
      this.#failure = { error };
    }
  }
}
