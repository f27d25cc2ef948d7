/** One word for a POSIX shell, whatever it contains (IEEE 1003.1, 2.2.2 single quotes). */
export function shellWord(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * One word for fish, whatever it contains, without a line end: `eval (…)` splits there. Within single quotes
 * only they and the backslash have a meaning (fish documentation, "Quotes").
 */
export function fishWord(text: string): string {
  return text
    .split('\n')
    .map((line) => `'${line.replaceAll(/['\\]/g, String.raw`\$&`)}'`)
    .join(String.raw`\n`);
}
