/**
 * Text that cannot act on a terminal or a log, for names and contents of others' files: each control character
 * (C0, C1, DEL), line separator and bidirectional control is spelled out, `\u{1b}`.
 */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, spelled);
}

/** The same for text of several lines: line ends and tabs stay. */
export function plainText(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, spelled);
}

/**
 * The same for a message that is shown as it is: no further line of it is a command of the runner (`::error`,
 * `##[error]`), which passes over blanks before one.
 */
export function plainMessage(text: string): string {
  return plainText(text).replace(/(?::(?=:)|#(?=#\[))(?<=\n\s*.)/g, spelled);
}

/**
 * The same text with every URL in it as a message may show it: without user, password, query and fragment,
 * which may hold secrets. A URL ends at a blank.
 */
export function withoutSecrets(text: string): string {
  const shown = text.replace(urls, (url) => {
    // What is no URL after all may have a password with slashes in it: it is before the last @.
    const login = URL.canParse(`http:${url}`) ? /^\/\/[^/?#]*@/ : /^.*@/;
    return url
      .replace(login, '//')
      .replace(cutLogin, '//')
      .replace(/[?#].*/, '');
  });
  // Neither of these is a URL, and both are easily written for one. Bounded, so that no text takes long.
  return shown
    .replace(/(?<=\bhttps?)\/\/\S{0,2000}@/g, '//')
    .replace(/\b(https?:\/?[^\s/?#][^\s?#]{0,2000})[?#]\S*/g, '$1');
}

/** A user and the start of a password, where the URL was cut in it: what follows the colon is no port. */
const cutLogin = /^\/\/[^/?#@[\]]*:(?!\d{0,5}\W{0,3}(?:[/?#]|$))[^/?#\s"'`]*/;

/** From the slashes of a URL to its end, or to the next URL; quotes and stops after a query are not its own. */
const urls = /(?<=\w:)\/\/(?:(?!\/\/)[^\s?#])+(?:[?#]\S*?(?=["'`)\]>,;:.]{0,3}(?:\s|$)))?/g;

/**
 * What of a list of paths can be written a path a line.
 * @param list what the list is called, for the warning
 * @param warn takes a sentence about each path that is left out for its line end
 */
export function pathsForLines(
  paths: readonly string[],
  list: string,
  warn: (line: string) => void,
): readonly string[] {
  return paths.filter((path) => {
    const fits = !/[\r\n]/.test(path);
    if (!fits)
      warn(
        `${list} leaves out ${plainLine(path)}: it lists one path per line, and this path contains a newline`,
      );
    return fits;
  });
}

function spelled(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
