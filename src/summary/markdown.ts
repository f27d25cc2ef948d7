import { count, cutTo } from '../text/format.js';
import { plainLine } from '../text/plain-text.js';

/** The most characters that are shown of a name, and of a sentence. */
const longestName = 200;
const longestSentence = 1_000;

/**
 * A name as code in GitHub-flavoured Markdown (CommonMark 0.31, "Code spans"; GFM, "Tables"), also in a cell of
 * a table. There must be no backtick next to it.
 */
export function code(name: string): string {
  const text = cutTo(plainLine(name), longestName);
  if (text === '') return '(empty)';
  // A table is split at its bars before anything else is read, and parsers differ about a backslash before one.
  if (text.includes('|')) return `<code>${text.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const pad = /^[ `]|[ `]$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** The empty element keeps GitHub from making a link of what is around an `@`. */
function entity(character: string): string {
  return `&#${character.codePointAt(0)};${character === '@' ? '<span></span>' : ''}`;
}

/**
 * A sentence in one line of Markdown. Words that Markdown, HTML or GitHub (`@name`, `#1`, `:smile:`, addresses)
 * could take for more than words become code, and so does what is between backticks.
 */
export function prose(sentence: string): string {
  const words = cutTo(plainLine(sentence.trim()), longestSentence).match(proseParts) ?? [];
  if (words.length === 0) return '(empty)';
  return words.map((word, at) => (at === 0 && startsBlock.test(word) ? code(word) : proseWord(word))).join(' ');
}

/** Code between backticks with the punctuation around it, else what is between spaces. */
const proseParts = /\(*`[^`]+`[.,;:!?)]*(?=\s|$)|\S+/gu;

/** Words at the start of a line that begin a list, a heading or a rule. */
const startsBlock = /^(?:[-+=]+|\d+[.)])$/;

/** Letters, digits, harmless punctuation; `_` between letters only, where it does not emphasize. */
const plainWord = /^(?:[\p{L}\p{N}.,;:!?()'"%+=/-]|[^\0-\x7f]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+$/u;

/** Emoji, addresses and options. */
const moreThanWord = /:.*:|:\/\/|www\.|^-./i;

function proseWord(word: string): string {
  const quoted = /^(\(*)`([^`]+)`([.,;:!?)]*)$/.exec(word);
  if (quoted !== null) return `${quoted[1]}${code(quoted[2] ?? '')}${quoted[3]}`;
  if (plainWord.test(word) && !moreThanWord.test(word)) return word;
  const [, before = '', core = word, after = ''] = /^(\(*)(.*?)([.,;:!?)]*)$/u.exec(word) ?? [];
  return core === '' || core.includes('(') ? code(word) : `${before}${code(core)}${after}`;
}

/** A name in raw HTML, on one line. */
export function html(name: string): string {
  return cutTo(plainLine(name), longestName).replace(
    /[&<>"']/g,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

/**
 * A table of GFM; the cells are Markdown already. Columns are padded for those who read it raw.
 * @param titles one that ends with `:` is of a column of numbers, which is aligned right
 */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const columns = titles.map((title, at) => {
    const name = title.replace(/:$/, '');
    const longest = Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0));
    return { name, width: Math.min(40, longest), isNumber: title.endsWith(':') };
  });
  const line = (cells: readonly string[]): string => {
    const padded = columns.map(({ width, isNumber }, at) =>
      isNumber ? cells[at]?.padStart(width) : cells[at]?.padEnd(width),
    );
    return `| ${padded.join(' | ')} |`;
  };
  const rule = columns.map(({ width, isNumber }) => `${'-'.repeat(width - 1)}${isNumber ? ':' : '-'}`);
  return [line(columns.map(({ name }) => name)), line(rule), ...rows.map(line)];
}

/** Paragraphs and other blocks of Markdown with empty lines between them, without those that are empty. */
export function blocks(...all: readonly (string | readonly string[])[]): readonly string[] {
  const lists = all.map((block) => (typeof block === 'string' ? [block] : block));
  const filled = lists.filter((lines) => lines.join('') !== '');
  return filled.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

/** The first of many, and where there are more a line such as `… and 3 more artifacts` with an end. */
export function capped<T>(items: readonly T[], most: number, noun: string, end = '') {
  const rest = items.length - most;
  const more = rest > 0 ? [`… and ${count(rest, `more ${noun}`)}${end}`] : [];
  return { shown: items.slice(0, most), more };
}

/** A box of GitHub's; a quotation anywhere else. */
export function alert(kind: 'CAUTION' | 'WARNING', lines: readonly string[]): readonly string[] {
  return [`> [!${kind}]`, ...lines.map((line) => (line === '' ? '>' : `> ${line}`))];
}
