import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fenced block of a document. */
export interface Block {
  /** Path of the document, from the repository's root. */
  readonly file: string;
  /** The line of its first character, from 1. */
  readonly line: number;
  /** What stands behind the opening fence: `yaml`, `sh`; empty when nothing does. */
  readonly language: string;
  readonly text: string;
}

/** A document, taken apart as far as tests ask. */
export interface Document {
  readonly file: string;
  readonly blocks: readonly Block[];
  /** The anchors that GitHub gives to its headings. */
  readonly anchors: ReadonlySet<string>;
  /** Where its links lead, outside of blocks and code. */
  readonly links: readonly string[];
}

const generated = new Set(['node_modules', 'dist', 'lib', 'target', '.git']);

/** Every Markdown file of the repository, but for what is generated. */
export function documents(folder = '.'): readonly Document[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return generated.has(entry.name) ? [] : documents(path);
    return entry.name.endsWith('.md') ? [takeApart(path, readFileSync(path, 'utf8'))] : [];
  });
}

/** The documents for users: README.md and docs/. */
export function userDocuments(): readonly Document[] {
  return documents().filter(({ file }) => file === 'README.md' || file.startsWith('docs/'));
}

/** Reads a document; fenced blocks (CommonMark 4.5) may be indented, as in lists. */
export function takeApart(file: string, text: string): Document {
  const blocks: Block[] = [];
  const prose: string[] = [];
  let open: { readonly indent: number; readonly language: string; readonly line: number } | undefined;
  let body: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^( *)```(.*)$/.exec(line);
    if (open === undefined && fence !== null) {
      open = { indent: fence[1]?.length ?? 0, language: fence[2]?.trim() ?? '', line: index + 2 };
    } else if (open !== undefined && fence !== null && fence[2]?.trim() === '') {
      blocks.push({ file, line: open.line, language: open.language, text: `${body.join('\n')}\n` });
      open = undefined;
      body = [];
    } else if (open !== undefined) {
      body.push(line.slice(open.indent));
    } else {
      prose.push(line);
    }
  }
  if (open !== undefined) throw new Error(`${file}:${open.line}: a block without an end`);
  return { file, blocks, anchors: anchorsOf(prose), links: linksOf(prose) };
}

function anchorsOf(prose: readonly string[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const line of prose) {
    const heading = /^#{1,6} +(.+?)(?: +#+)?$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const anchor = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count += 1) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}

function linksOf(prose: readonly string[]): readonly string[] {
  const text = prose.join('\n').replaceAll(/`[^`]*`/g, '');
  return [...text.matchAll(/\]\(<?([^()\s>]+)>?(?: "[^"]*")?\)/g)].map(([, link]) => link ?? '');
}
