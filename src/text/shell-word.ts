/** One word for a POSIX shell, whatever it contains (IEEE 1003.1, 2.2.2 single quotes). */
export function shellWord(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
