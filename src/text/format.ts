/** Bytes as people read them: `13.1 MB` (10^6 bytes). */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The size of a page: `64 KiB`. */
export function formatPage(bytes: number): string {
  return bytes % 1024 === 0 ? `${bytes / 1024} KiB` : count(bytes, 'byte');
}

/** Milliseconds as people read them: `1.24 s`. */
export function formatTime(milliseconds: number): string {
  return milliseconds < 100 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`;
}

/** A time that has passed, in milliseconds, as people say it: `3 days ago`, `5 hours ago`, `1 minute ago`. */
export function ago(milliseconds: number): string {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return `${count(minutes, 'minute')} ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${count(hours, 'hour')} ago` : `${count(Math.floor(hours / 24), 'day')} ago`;
}

/** `1 artifact`, `2 artifacts`, `2 libraries`. */
export function count(number: number, one: string, many = pluralOf(one)): string {
  return `${number} ${number === 1 ? one : many}`;
}

function pluralOf(noun: string): string {
  return noun.endsWith('ry') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** `a`, `a and b`, `a, b and c`; or with `or`. */
export function listOf(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Lines of which the last one says how many more there are: `c; 3 more`. */
export function withMore(lines: readonly string[], more: number, noun = ''): readonly string[] {
  if (more <= 0) return lines;
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}; ${more} more${noun}`];
}

/** A moment as messages tell it, in UTC: `2026-09-01T12:00:00Z`. */
export function formatMoment(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** The first so many characters of a text, the last one being `…` where it is cut. */
export function cutTo(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
