import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a source by another; paths are relative to `src`, with their `.ts`. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const root = join(import.meta.dirname, '../../../src');

/** The paths of all sources, relative to `src`. */
export function sourceFiles(): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** The text of a source. */
export function sourceText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** All imports between sources, dynamic ones and those of types too. */
export function importsOf(file: string): readonly Import[] {
  const specifiers = /\b(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g;
  return [...sourceText(file).matchAll(specifiers)].map(([, specifier = '']) => ({
    from: file,
    to: `${normalize(join(dirname(file), specifier))}.ts`,
  }));
}
