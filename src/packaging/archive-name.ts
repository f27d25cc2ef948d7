/** How an archive is to be called, and compressed. */
export interface ArchiveName {
  /** The file's name without the suffix; `{name}`, `{version}` and `{target}` stand for what they say. */
  readonly template: string;
  readonly compression: ArchiveCompression;
}

/** The suffix of each compression. */
export const archiveSuffixes = { gzip: '.tar.gz', zstd: '.tar.zst' } as const;
export type ArchiveCompression = keyof typeof archiveSuffixes;

/** What a template's placeholders stand for. */
export const placeholders = ['name', 'version', 'target'] as const;
export type Placeholder = (typeof placeholders)[number];

/** What `archive: true` means. */
export const defaultTemplate = '{name}-{version}-{target}';

/** Whether a template has a placeholder. */
export function has(template: string, placeholder: Placeholder): boolean {
  return template.includes(`{${placeholder}}`);
}

/** The text of a template, with each placeholder replaced by its value. */
export function expand(template: string, values: Readonly<Record<Placeholder, string>>): string {
  return template.replace(anyPlaceholder, (text, name: string) => (isPlaceholder(name) ? values[name] : text));
}

/** Why a template cannot be used; undefined when it can. */
export function templateProblem(template: string): string | undefined {
  const unknown = [...template.matchAll(anyPlaceholder)].find(([, name = '']) => !isPlaceholder(name));
  const allowed = placeholders.map((name) => `{${name}}`).join(', ');
  if (unknown !== undefined) return `${unknown[0]} is not one of its placeholders ${allowed}`;
  const rest = template.replace(anyPlaceholder, 'x');
  if (/[{}]/.test(rest)) return `a brace stands in it that is not part of ${allowed}`;
  return nameProblem(rest);
}

/** The longest name that a file can have is 255 bytes; behind this one may stand `.tar.zst.sha256`. */
const longest = 255 - '.tar.zst.sha256'.length;

/** Why a text cannot be the name of an archive and of the folder in it; undefined when it can. */
export function nameProblem(name: string): string | undefined {
  if (name === '') return 'nothing is left of it without the suffix';
  if (/[/\\]/.test(name)) return 'it holds a slash, and an archive is one file';
  if (name.includes('..') || name === '.') return 'it holds .., which leads to another folder';
  if (name.startsWith('-')) return 'it begins with a dash, which programs take for an option';
  if (/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u.test(name)) return 'it holds a control character';
  if (/^\s|\s$/.test(name)) return 'it begins or ends with a blank';
  if (Buffer.byteLength(name) > longest) return `it is longer than ${longest} bytes`;
  return undefined;
}

const anyPlaceholder = /\{([^{}]*)\}/g;

function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((one) => one === name);
}
