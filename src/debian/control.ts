import { CrossrootError } from '../errors.js';

/** One paragraph of control data: values by field name in lower case. */
export type Paragraph = ReadonlyMap<string, string>;

/**
 * Reads control data that must hold exactly one paragraph, as the control file of a `.deb` and a `Release` do
 * (Debian policy §5.1).
 *
 * Names are given in lower case. A value is trimmed; of a continuation line the blank that marks it and the
 * blanks at its end are dropped, and lines are joined with newlines.
 * @throws CrossrootError on anything that the policy does not allow, naming the line.
 */
export function parseControl(text: string): Paragraph {
  const [paragraph, second] = parseParagraphs(text);
  if (paragraph === undefined) throw malformed('it has no fields');
  if (second !== undefined) throw malformed('it has a second paragraph');
  return paragraph;
}

/**
 * Reads control data of any number of paragraphs (Debian policy §5.1).
 * @param options.comments true where lines that start with `#` are comments, as in apt's `.sources`
 * (sources.list(5)).
 * @throws CrossrootError on anything that the policy does not allow, naming the line.
 */
export function parseParagraphs(
  text: string,
  options: { readonly comments?: boolean } = {},
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current = new Map<string, string>();
  let name = '';
  for (const [index, line] of text.split('\n').entries()) {
    const first = line.charAt(0);
    if (first === '#' && options.comments === true) continue;
    if (line.trim() === '') {
      if (current.size > 0) paragraphs.push(current);
      current = new Map();
      name = '';
    } else if (hasControlCharacter(line)) {
      throw malformed(`line ${index + 1} contains a control character`);
    } else if (first === ' ' || first === '\t') {
      const value = current.get(name);
      if (value === undefined) throw malformed(`line ${index + 1} continues a field, but there is none`);
      current.set(name, `${value}\n${line.slice(1).trimEnd()}`);
    } else {
      const colon = line.indexOf(':');
      name = line.slice(0, Math.max(colon, 0)).toLowerCase();
      if (!fieldName.test(name)) throw malformed(`line ${index + 1} is not a field: ${JSON.stringify(line)}`);
      if (current.has(name)) throw malformed(`line ${index + 1} repeats the field ${name}`);
      current.set(name, line.slice(colon + 1).trim());
    }
  }
  if (current.size > 0) paragraphs.push(current);
  return paragraphs;
}

/** Printable ASCII but the colon, and no leading `#` or `-` (Debian policy §5.1). */
const fieldName = /^(?![#-])[!-9;-~]+$/;

function hasControlCharacter(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true;
  }
  return false;
}

function malformed(why: string): CrossrootError {
  return new CrossrootError({ what: 'the control data is malformed (Debian policy §5.1)', why });
}
