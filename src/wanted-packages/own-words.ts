import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../errors.js';
import { fittingText } from '../system/open-file.js';
import type { Crate } from './crate-graph.js';
import { isAlwaysThere } from './known-crates.js';
import { parseWant, type Want } from './want.js';

/** The most files of a crate that are read, and the most bytes of one. */
const mostFiles = 500;
const mostBytes = 2 ** 20;

/** How a build script asks for a library, where the name stands there as it is. */
const ofBuildScript: readonly (readonly [pattern: RegExp, want: (name: string) => string])[] = [
  [/\b(?:probe|probe_library|find_library|find)\(\s*"([\w.+-]{1,100})"\s*\)/g, (name) => `${name}.pc`],
  [/\bcargo::?rustc-link-lib=(?:dylib=)?([\w.+-]{1,100})"/g, (name) => `-l${name}`],
];

const ofSource = /^[ \t]*#\[link\(\s*name\s*=\s*"([\w.+-]{1,100})"\s*(?:,\s*kind\s*=\s*"dylib"\s*)?\)\]/gm;

/**
 * Reads what a crate's build script and sources name literally: modules of pkg-config and libraries. What a
 * script makes up as it runs cannot be known before it does.
 */
export function wantsInOwnWords({ buildScript, folder }: Crate): readonly Want[] {
  const found = new Set<string>();
  const script = buildScript === undefined ? '' : textOf(buildScript);
  for (const [pattern, want] of ofBuildScript)
    for (const [, name = ''] of script.matchAll(pattern)) found.add(want(name));
  for (const file of sourcesIn(join(folder, 'src')))
    for (const [, name] of textOf(file).matchAll(ofSource)) found.add(`-l${name}`);
  const isNews = (text: string) => !(text.startsWith('-l') && isAlwaysThere(text.slice(2)));
  return [...found].filter(isNews).map(parseWant);
}

function sourcesIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    const sources = files.filter((one) => one.isFile() && one.name.endsWith('.rs'));
    return sources.slice(0, mostFiles).map(({ parentPath, name }) => join(parentPath, name));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}

/** Empty for what is no file to read. */
function textOf(file: string): string {
  try {
    return fittingText(file, mostBytes) ?? '';
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return '';
  }
}
