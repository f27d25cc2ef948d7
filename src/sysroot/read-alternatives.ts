import { posix } from 'node:path';

/** A link that a package registers, and the file that it leads to; paths under the root. */
export interface Alternative {
  readonly link: string;
  readonly path: string;
}

/** What one `update-alternatives --install` registers: links that change together, the first one leading. */
export interface Choice {
  readonly links: readonly [Alternative, ...Alternative[]];
  /** Undefined when it cannot be read. */
  readonly priority: number | undefined;
}

/** Longer is no word that is read, in characters: what a script says costs no more than its size. */
export const longestWord = 1024;

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
