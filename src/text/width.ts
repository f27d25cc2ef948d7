import stringWidth from 'string-width';

/** `Intl.Segmenter` copies the whole text for each grapheme: longer texts are not measured. */
const longest = 4096;

/** The columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return text.length > longest ? text.length : stringWidth(text);
}

/**
 * A text in exactly so many columns, padded at the end or, for a number, at the start. What is too long loses
 * its start.
 */
export function fitted(text: string, columns: number, right = false): string {
  const shown = endOf(text, columns);
  const padding = ' '.repeat(columns - widthOf(shown));
  return right ? padding + shown : shown + padding;
}

/** The end of a text, after `…` where it is cut; never wider than so many columns. */
export function endOf(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  // Half of what is measured leaves room for padding.
  const segments = new Intl.Segmenter().segment(text.slice(-longest / 2));
  const graphemes = Array.from(segments, ({ segment }) => segment);
  let room = columns - 1;
  const lastLeftOut = graphemes.findLastIndex((grapheme) => {
    room -= widthOf(grapheme);
    return room < 0;
  });
  return columns < 1 ? '' : `…${graphemes.slice(lastLeftOut + 1).join('')}`;
}

/**
 * Parts in lines of at most so many columns: the first line starts with the label, the others are
 * indented by two columns more than it is. A part that does not fit in a line is split into its words; a word
 * that does not fit has a line of its own.
 */
export function wrapped(label: string, parts: readonly string[], columns: number): readonly string[] {
  const indent = label.length - label.trimStart().length + 2;
  const room = columns - Math.max(indent, widthOf(label));
  const [first = '', ...rest] = parts.flatMap((part) => (widthOf(part) > room ? part.split(' ') : [part]));
  let line = label + first;
  const lines: string[] = [];
  for (const piece of rest) {
    const joined = `${line} ${piece}`;
    const isTooWide = widthOf(joined) > columns;
    if (isTooWide) lines.push(line);
    line = isTooWide ? ' '.repeat(indent) + piece : joined;
  }
  return [...lines, line];
}
