import { printable } from '../net/url.js';
import type { Paragraph } from './control.js';

/** One source of packages as apt's set-up has it, in either format (sources.list(5)). */
export interface SourceEntry {
  /** How messages call it, in one line. */
  readonly text: string;
  readonly types: readonly string[];
  readonly uris: readonly string[];
  readonly suites: readonly string[];
  readonly components: readonly string[];
  /** By their names in the one-line form: `arch`, `signed-by`; several values are separated by commas. */
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Reads a source in the one-line form: `deb [arch=arm64 signed-by=/a.gpg] https://mirror.example/debian
 * bookworm main`; a comment may follow.
 * @returns undefined for a line that is none
 */
export function parseOneLine(line: string): SourceEntry | undefined {
  const match = /^\s*(deb(?:-src)?)\s*(?:\s|\[([^\]]*)\])\s*([^\s[]\S*)(?:\s+([^\s#]\S*))?\s*([^#]*)/.exec(
    line,
  );
  if (match === null) return undefined;
  const [, type = '', options = '', uri = '', suite, components = ''] = match;
  return {
    text: printable(line.replace(/\s#.*$/, '')),
    types: [type],
    uris: [uri],
    suites: suite === undefined ? [] : [suite],
    components: wordsOf(components),
    options: optionsOf(wordsOf(options)),
  };
}

/** Options of the form `name=value`, names in lower case; of one without a value that is empty. */
export function optionsOf(list: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    list.map((option) => {
      const [, name = option, value = ''] = /^([^=]*)=(.*)$/s.exec(option) ?? [];
      return [name.toLowerCase(), value];
    }),
  );
}

/** The fields of the other form that are no options. */
const plainFields = new Set(['types', 'uris', 'suites', 'components', 'enabled']);

/**
 * Reads a source in the deb822 form. Fields that begin with `X-` are others' own.
 * @returns undefined for one that is switched off
 */
export function parseDeb822(fields: Paragraph): SourceEntry | undefined {
  const enabled = (fields.get('enabled') ?? 'yes').toLowerCase();
  if (['no', 'false', 'without', 'off', 'disable', '0'].includes(enabled)) return undefined;
  const list = (name: string): readonly string[] => wordsOf(fields.get(name) ?? '');
  const [types, uris, suites, components] = [list('types'), list('uris'), list('suites'), list('components')];
  const options = [...fields].flatMap(([name, value]) => {
    if (plainFields.has(name) || name.startsWith('x-')) return [];
    return [[name === 'architectures' ? 'arch' : name, wordsOf(value).join(',')] as const];
  });
  const text = printable([...types, ...uris, ...suites, ...components].join(' '));
  return { text, types, uris, suites, components, options: new Map(options) };
}

/** What stands between blanks. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
