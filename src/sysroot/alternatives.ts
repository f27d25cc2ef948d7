import { lstatSync, lutimesSync, symlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Package } from '../debian/package.js';
import { existsBeneath, realBeneath, resolveBeneath } from '../system/rooted-path.js';
import { plainLine } from '../text/plain-text.js';

/** A link that a package registers, and the file that it leads to; paths under the root. */
interface Alternative {
  readonly link: string;
  readonly path: string;
}

/** What one `update-alternatives --install` registers: links that change together, the first one leading. */
interface Choice {
  readonly links: readonly [Alternative, ...Alternative[]];
  /** Undefined when it cannot be read. */
  readonly priority: number | undefined;
}

/** A link that was made in a sysroot. */
export interface MadeAlternative extends Alternative {
  /** The package that registered it. */
  readonly from: string;
}

/** Longer is no word that is read, in characters: what a script says costs no more than its size. */
const longestWord = 1024;

/**
 * Reads what a `postinst` script registers with update-alternatives(1). The script is not run. Words may hold
 * variables that the script sets once, to plain text, and Debian's name of the architecture.
 * @param gnu what `dpkg-architecture -qDEB_HOST_MULTIARCH` says: `aarch64-linux-gnu`
 * @param keep which links matter, by path under the root; a folder's end is a slash
 * @returns the choices that can be read, and the commands of which something that matters cannot.
 */
export function readAlternatives(
  script: string,
  gnu: string,
  keep: (path: string) => boolean = () => true,
): { readonly choices: readonly Choice[]; readonly unread: readonly string[] } {
  const choices: Choice[] = [];
  const unread: string[] = [];
  const lines = liveLines(script);
  const variables = variablesOf(lines, gnu);
  for (const line of lines) {
    const [, text] = /(?:^|[;&|]\s*|\b(?:then|do|else)\s+)update-alternatives\s+([^;&|#<>]*)/.exec(line) ?? [];
    if (text === undefined || !text.includes('--install')) continue;
    const raw = text.trim().split(/\s+/);
    const { choice, isWhole } = choiceOf(raw, variables);
    if (choice !== undefined) choices.push(choice);
    if (!isWhole && !isOfPrograms(raw, keep)) unread.push(`update-alternatives ${text.trim()}`);
  }
  return { choices, unread };
}

/** Whether all links of a command are in folders of which nothing is kept, as far as they can be read. */
function isOfPrograms(raw: readonly string[], keep: (path: string) => boolean): boolean {
  const links = raw.flatMap((word, at) => (/^--(?:install|slave)$/.test(word) ? [raw[at + 1] ?? ''] : []));
  return links.every((link) => {
    const [, folder] = /^"?\/((?:[\w.+-]+\/)+)[^/]*$/.exec(link.slice(0, longestWord)) ?? [];
    return folder !== undefined && !keep(`${folder}any`);
  });
}

/** The commands of a script, a line each, without what stands under a test of two texts that differ. */
function liveLines(script: string): readonly string[] {
  let dead = 0;
  return script
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => {
      if (line.startsWith('#')) return false;
      const [, left, sign, right] = /^if \[ "([^"$]*)" (==?|!=) "([^"$]*)" \]/.exec(line) ?? [];
      const isFalse = sign !== undefined && (left === right) === (sign === '!=');
      if (dead === 0 && !isFalse) return true;
      if (/^if\b/.test(line)) dead += 1;
      if (/\bfi$/.test(line) || (dead === 1 && line === 'else')) dead -= 1;
      return false;
    });
}

const architecture = /^(?:\$\(|`)dpkg-architecture -q ?DEB_HOST_MULTIARCH(?:\)|`)$/;

/** The variables that always have one value: undefined stands for those that have others, too. */
function variablesOf(lines: readonly string[], gnu: string): ReadonlyMap<string, string | undefined> {
  const variables = new Map<string, string | undefined>();
  for (const line of lines) {
    const [, name, raw] = /^(?:export\s+|readonly\s+)?(\w+)=(.*?);?$/.exec(line) ?? [];
    if (name === undefined || raw === undefined) continue;
    const text = raw.replace(/^(["'])(.*)\1$/, '$2');
    const value = architecture.test(text) ? gnu : resolve(text, variables);
    variables.set(name, variables.has(name) && variables.get(name) !== value ? undefined : value);
  }
  return variables;
}

/** A word of the shell with its variables replaced; undefined when it is more than that. */
function resolve(word: string, variables: ReadonlyMap<string, string | undefined>): string | undefined {
  if (word.length > longestWord) return undefined;
  let isKnown = true;
  const text = word
    .replace(/^"([^"]*)"$|^'([^'$]*)'$/, '$1$2')
    .replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, plain) => {
      const value = variables.get(braced ?? plain);
      isKnown &&= value !== undefined;
      return value ?? '';
    });
  return isKnown && text.length <= longestWord && /^[\w./+:@=,~-]*$/.test(text) ? text : undefined;
}

/** A choice, as far as its words can be read: of one whose links cannot be, nothing is taken. */
function choiceOf(
  raw: readonly string[],
  variables: ReadonlyMap<string, string | undefined>,
): { readonly choice: Choice | undefined; readonly isWhole: boolean } {
  const words = raw.map((word) => resolve(word, variables));
  const links: Alternative[] = [];
  let [priority, isWhole]: [string | undefined, boolean] = [undefined, true];
  for (let at = 0; at < words.length; ) {
    const [option, link, name, path, number] = words.slice(at, at + 5);
    if (option === '--install' || option === '--slave') {
      const alternative = alternativeOf(link, path);
      const isLeading = option === '--install';
      if (name === undefined || alternative === undefined || isLeading !== (links.length === 0))
        return unreadable;
      if (isLeading && raw[at + 4] === undefined) return unreadable;
      if (isLeading) priority = number;
      links.push(alternative);
      at += isLeading ? 5 : 4;
      continue;
    }
    // What a variable stands for without quotes may be any number of words: more links, for one.
    if (option === undefined && links.length > 0 && /^\$\w+$/.test(raw[at] ?? '')) isWhole = false;
    else if (option !== '' && option !== '--force' && option !== '--quiet') return unreadable;
    at += 1;
  }
  const [leading, ...others] = links;
  if (leading === undefined || !/^-?\d{1,9}$/.test(priority ?? '0')) return unreadable;
  const choice: Choice = {
    links: [leading, ...others],
    priority: priority === undefined ? undefined : Number(priority),
  };
  return { choice, isWhole };
}

const unreadable = { choice: undefined, isWhole: false };

function alternativeOf(link: string | undefined, path: string | undefined): Alternative | undefined {
  const isPlain = (text: string | undefined): text is string =>
    text !== undefined && /^\/./.test(text) && posix.normalize(text) === text && !/\/$|[^/]{256}/.test(text);
  return isPlain(link) && isPlain(path) ? { link: link.slice(1), path: path.slice(1) } : undefined;
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
