import { lstatSync, lutimesSync, symlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Package } from '../debian/package.js';
import { existsBeneath, realBeneath, resolveBeneath } from '../system/rooted-path.js';
import { plainLine } from '../text/plain-text.js';
import { type Alternative, type Choice, longestWord, readAlternatives } from './read-alternatives.js';

/** A link that was made in a sysroot. */
export interface MadeAlternative extends Alternative {
  /** The package that registered it. */
  readonly from: string;
}

/** What a package registers for the links of a group. */
interface Candidate {
  readonly from: string;
  readonly choice: Choice;
}

/** The alternatives that the packages of a sysroot register, while it is made. */
export class Alternatives {
  /** By the leading link. */
  readonly #groups = new Map<string, Candidate[]>();
  readonly #unread: string[] = [];

  /**
   * @param gnu Debian's name of the architecture in paths: `aarch64-linux-gnu`
   * @param keep which links the sysroot keeps
   */
  constructor(
    private readonly gnu: string,
    private readonly keep: (path: string) => boolean,
  ) {}

  /** Notes what a package registers. */
  add({ name }: Pick<Package, 'name'>, script: string): void {
    const { choices, unread } = readAlternatives(script, this.gnu, this.keep);
    const [first, ...others] = unread;
    const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
    if (first !== undefined)
      this.#unread.push(
        `what a script of ${name} does cannot be known without running it: ${shortened(first)}${more}`,
      );
    for (const choice of choices) {
      const [{ link }] = choice.links;
      const group = this.#groups.get(link) ?? [];
      this.#groups.set(link, group);
      group.push({ from: name, choice });
    }
  }

  /**
   * Makes the links as `update-alternatives --auto` would, those that a sysroot keeps: of each group the choice
   * of the highest priority whose file is there, of equal ones the first by path. A link without its file
   * is not made, and what a package itself brings stays. Nor are links of which several files could be the
   * choice, when the priority of one cannot be read.
   * @returns the links that were made, sorted, and what could not be read.
   */
  make(root: string): { readonly made: readonly MadeAlternative[]; readonly unread: readonly string[] } {
    const made: MadeAlternative[] = [];
    const unread = [...this.#unread];
    for (const [leading, group] of this.#inOrder()) {
      const there = group.filter(({ choice: { links } }) => {
        const [{ path }] = links;
        // What the rules leave out, such as a program, may lead what they keep.
        return !this.keep(path) || existsBeneath(root, path);
      });
      const paths = new Set(there.map(pathOf));
      const isOpen = paths.size > 1 && there.some(({ choice }) => choice.priority === undefined);
      if (isOpen && there.some(({ choice }) => choice.links.some(({ link }) => this.keep(link)))) {
        const names = [...new Set(there.map(({ from }) => from))].sort().join(' and ');
        unread.push(
          `${names}: which of them /${leading} links to cannot be known without running their scripts`,
        );
      }
      const best = isOpen ? [] : this.#best(there);
      for (const { from, choice } of best) {
        for (const { link, path } of choice.links) {
          if (this.keep(link) && makeLink(root, link, path)) made.push({ link, path, from });
        }
      }
    }
    return { made: made.sort((a, b) => (a.link < b.link ? -1 : 1)), unread: unread.sort() };
  }

  /** By the leading link; after all others, those that choose among links of others. */
  #inOrder(): readonly (readonly [string, readonly Candidate[]])[] {
    const links = new Set(
      [...this.#groups.values()].flat().flatMap(({ choice }) => choice.links.map(({ link }) => link)),
    );
    const rank = (group: readonly Candidate[]) => Number(group.some((one) => links.has(pathOf(one))));
    return [...this.#groups].sort(([a, m], [b, n]) => rank(m) - rank(n) || (a < b ? -1 : 1));
  }

  /** The best choice; several packages may register parts of it, one what goes with the other's. */
  #best(there: readonly Candidate[]): readonly Candidate[] {
    const sorted = there.toSorted(
      (a, b) =>
        (b.choice.priority ?? 0) - (a.choice.priority ?? 0) ||
        compare(pathOf(a), pathOf(b)) ||
        compare(a.from, b.from),
    );
    const [best] = sorted;
    return best === undefined ? [] : sorted.filter((one) => pathOf(one) === pathOf(best));
  }
}

function pathOf({ choice: { links } }: Candidate): string {
  return links[0].path;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function shortened(command: string): string {
  const [longest, line] = [300, plainLine(command.slice(0, longestWord))];
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function makeLink(root: string, link: string, path: string): boolean {
  const [folder, target] = [link, path].map((one) => resolveBeneath(root, posix.dirname(one)));
  if (folder === undefined || target === undefined || !existsBeneath(root, path)) return false;
  if (!lstatSync(join(root, folder)).isDirectory()) return false;
  const file = join(root, folder, posix.basename(link));
  if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) return false;
  symlinkSync(posix.join(posix.relative(folder, target), posix.basename(path)), file);
  const { mtime } = lstatSync(realBeneath(root, path));
  lutimesSync(file, mtime, mtime);
  return true;
}
