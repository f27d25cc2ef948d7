/** Characters that take two columns (Unicode UAX #11, Wide and Fullwidth, by their blocks; emoji). */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** Characters that take none: marks, and what only joins or formats others. */
const none = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/** The columns that a text takes on a terminal. Control characters must not be in it. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/**
 * A text in just so many columns, blanks behind it or, for a number, before it. What is too long loses its
 * start.
 */
export function fitted(text: string, columns: number, right = false): string {
  const shown = endOf(text, columns);
  const blanks = ' '.repeat(columns - widthOf(shown));
  return right ? `${blanks}${shown}` : `${shown}${blanks}`;
}

/** The end of a text, with `…` before it when it is not all; never more columns than these. */
export function endOf(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let end = '';
  let width = 1;
  for (const character of [...text].reverse()) {
    width += columnsOf(character);
    if (width > columns) break;
    end = `${character}${end}`;
  }
  return columns < 1 ? '' : `…${end}`;
}

/**
 * Parts in lines of at most so many columns, the first behind a label, the others as far to the right as
 * `indent` says. A part stays in one line if it can, else its words do; a word that is longer has a line of its
 * own.
 */
export function wrapped(
  label: string,
  parts: readonly string[],
  columns: number,
  indent: number,
): readonly string[] {
  const room = columns - Math.max(indent, widthOf(label));
  const pieces = parts.flatMap((part) => (widthOf(part) > room ? part.split(' ') : [part]));
  const lines: string[] = [];
  let start = label;
  let line = '';
  for (const piece of pieces) {
    const joined = line === '' ? piece : `${line} ${piece}`;
    if (line === '' || widthOf(start + joined) <= columns) {
      line = joined;
      continue;
    }
    lines.push(start + line);
    start = ' '.repeat(indent);
    line = piece;
  }
  return [...lines, start + line];
}

function columnsOf(character: string): number {
  if (none.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
