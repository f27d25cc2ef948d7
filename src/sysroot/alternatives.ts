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
  readonly priority: number;
}

/** A link that was made in a sysroot. */
export interface MadeAlternative extends Alternative {
  /** The package that registered it. */
  readonly from: string;
}

/**
 * Reads what a `postinst` script registers with update-alternatives(1). The script is not run. Words may hold
 * variables that the script sets once, to plain text, and Debian's name of the architecture.
 * @param gnu what `dpkg-architecture -qDEB_HOST_MULTIARCH` says: `aarch64-linux-gnu`
 * @returns the choices that can be read, and the commands that cannot.
 */
export function readAlternatives(
  script: string,
  gnu: string,
): { readonly choices: readonly Choice[]; readonly unread: readonly string[] } {
  const choices: Choice[] = [];
  const unread: string[] = [];
  const lines = liveLines(script);
  const variables = variablesOf(lines, gnu);
  for (const line of lines) {
    const [, text] = /(?:^|[;&|]\s*|\b(?:then|do|else)\s+)update-alternatives\s+([^;&|#<>]*)/.exec(line) ?? [];
    if (text === undefined || !text.includes('--install')) continue;
    const choice = choiceOf(text.split(/\s+/).map((word) => resolve(word, variables)));
    if (choice === undefined) unread.push(`update-alternatives ${text.trim()}`);
    else choices.push(choice);
  }
  return { choices, unread };
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
  let isKnown = true;
  const text = word
    .replace(/^"([^"]*)"$|^'([^'$]*)'$/, '$1$2')
    .replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, plain) => {
      const value = variables.get(braced ?? plain);
      isKnown &&= value !== undefined;
      return value ?? '';
    });
  return isKnown && /^[\w./+:@=,~-]*$/.test(text) ? text : undefined;
}

function choiceOf(words: readonly (string | undefined)[]): Choice | undefined {
  let rest = words.filter((word) => word !== '');
  let links: Choice['links'] | undefined;
  let priority: number | undefined;
  while (rest.length > 0) {
    const [option, link, name, path, number] = rest;
    if (option === '--install' || option === '--slave') {
      const alternative = alternativeOf(link, path);
      if (name === undefined || alternative === undefined) return undefined;
      if ((option === '--install') !== (links === undefined)) return undefined;
      if (option === '--install' && !/^-?\d{1,9}$/.test(number ?? '')) return undefined;
      if (option === '--install') priority = Number(number);
      links = links === undefined ? [alternative] : [...links, alternative];
      rest = rest.slice(option === '--install' ? 5 : 4);
    } else if (option === '--force' || option === '--quiet') rest = rest.slice(1);
    else return undefined;
  }
  return links === undefined || priority === undefined ? undefined : { links, priority };
}

function alternativeOf(link: string | undefined, path: string | undefined): Alternative | undefined {
  const isPlain = (text: string | undefined): text is string =>
    text !== undefined && /^\/./.test(text) && posix.normalize(text) === text && !text.endsWith('/');
  return isPlain(link) && isPlain(path) ? { link: link.slice(1), path: path.slice(1) } : undefined;
}

/** The alternatives that the packages of a sysroot register, while it is made. */
export class Alternatives {
  /** By the leading link. */
  readonly #groups = new Map<string, { readonly from: string; readonly choice: Choice }[]>();
  readonly #unread: string[] = [];

  /** @param gnu Debian's name of the architecture in paths: `aarch64-linux-gnu` */
  constructor(private readonly gnu: string) {}

  /** Notes what a package registers. */
  add({ name }: Pick<Package, 'name'>, script: string): void {
    const { choices, unread } = readAlternatives(script, this.gnu);
    for (const command of unread)
      this.#unread.push(`${name} says what cannot be read without running it: ${plainLine(command)}`);
    for (const choice of choices) {
      const [{ link }] = choice.links;
      this.#groups.set(link, [...(this.#groups.get(link) ?? []), { from: name, choice }]);
    }
  }

  /**
   * Makes the links as `update-alternatives --auto` would, those that a sysroot keeps: of each group the choice
   * of the highest priority whose file is there, of equal ones the first by path. A link without its file
   * is not made, and what a package itself brings stays.
   * @returns the links that were made, sorted, and the commands that could not be read.
   */
  make(root: string, keep: (path: string) => boolean) {
    const made: MadeAlternative[] = [];
    for (const [, group] of [...this.#groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const rank = ({ choice, from }: (typeof group)[number]) => `${choice.links[0].path} ${from}`;
      // What the rules leave out, such as a program, may lead what they keep.
      const there = group.filter(({ choice: { links } }) => {
        const [{ path }] = links;
        return !keep(path) || existsBeneath(root, path);
      });
      const [best] = there.sort(
        (a, b) => b.choice.priority - a.choice.priority || (rank(a) < rank(b) ? -1 : 1),
      );
      for (const { link, path } of best?.choice.links ?? []) {
        if (keep(link) && makeLink(root, link, path)) made.push({ link, path, from: best?.from ?? '' });
      }
    }
    return {
      made: made.sort((a, b) => (a.link < b.link ? -1 : 1)),
      unread: this.#unread.sort(),
    };
  }
}

function makeLink(root: string, link: string, path: string): boolean {
  const [folder, target] = [link, path].map((one) => resolveBeneath(root, posix.dirname(one)));
  if (folder === undefined || target === undefined || !existsBeneath(root, path)) return false;
  const file = join(root, folder, posix.basename(link));
  if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) return false;
  symlinkSync(posix.join(posix.relative(folder, target), posix.basename(path)), file);
  const { mtime } = lstatSync(realBeneath(root, path));
  lutimesSync(file, mtime, mtime);
  return true;
}
