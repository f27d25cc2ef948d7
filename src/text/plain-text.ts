/**
 * Text in which nothing acts on a terminal or a log: each control character (C0, C1, DEL), line separator and
 * character that turns the direction of writing is spelled out, `\u{1b}`. Names of files, and what they hold,
 * come from others.
 */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, spelled);
}

/** The same for text of several lines: its line ends and tabs stay. */
export function plainText(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, spelled);
}

function spelled(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
