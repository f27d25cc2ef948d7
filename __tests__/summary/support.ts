/**
 * A line of Markdown without its code (CommonMark 0.31, "Code spans": a run of backticks up to the next run of
 * the same length), be it between backticks or in an element.
 */
export function outsideCode(line: string): string {
  const bare = line.replace(/<code(?: title="[0-9a-f]*")?>(?:[^<]|<span><\/span>)*<\/code>/g, 'CODE');
  let rest = bare;
  let text = '';
  for (let start = /`+/.exec(rest); start !== null; start = /`+/.exec(rest)) {
    const [run] = start;
    const inside = rest.slice(start.index + run.length);
    const end = new RegExp(`(?<!\`)${run}(?!\`)`).exec(inside);
    text += rest.slice(0, start.index) + (end === null ? run : 'CODE');
    rest = end === null ? inside : inside.slice(end.index + run.length);
  }
  return text + rest;
}

/** The lines of a fenced block of a language. */
export function fenced(markdown: string, language: string): readonly string[] {
  const lines = markdown.split('\n');
  const start = lines.indexOf(`\`\`\`${language}`);
  const end = lines.indexOf('```', start);
  if (start < 0 || end < 0) throw new Error(`no block of ${language}`);
  return lines.slice(start + 1, end);
}
