import { realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CrossrootError } from '../errors.js';
import { inputName } from '../text/input-words.js';
import type { Packable } from './archive-contents.js';
import { readManifest } from './cargo-manifest.js';

/** How an archive is to be called, and compressed. */
export interface ArchiveName {
  /** The file's name without the suffix; `{name}`, `{version}` and `{target}` stand for what they say. */
  readonly template: string;
  readonly compression: ArchiveCompression;
}

/** The suffix of each compression. */
export const archiveSuffixes = { gzip: '.tar.gz', zstd: '.tar.zst' } as const;
export type ArchiveCompression = keyof typeof archiveSuffixes;

/** What `archive: true` means. */
export const defaultTemplate = '{name}-{version}-{target}';

/** What a template may have in braces. */
const placeholders = ['name', 'version', 'target'];
const anyPlaceholder = /\{([^{}]*)\}/g;

/** Why a template cannot be used; undefined when it can. */
export function templateProblem(template: string): string | undefined {
  const unknown = [...template.matchAll(anyPlaceholder)].find(([, name = '']) => !placeholders.includes(name));
  const allowed = placeholders.map((name) => `{${name}}`).join(', ');
  if (unknown !== undefined) return `${unknown[0]} is not one of its placeholders ${allowed}`;
  const rest = template.replace(anyPlaceholder, 'x');
  if (/[{}]/.test(rest)) return `it has a brace that is not part of ${allowed}`;
  return nameProblem(rest);
}

/** The longest name that a file can have is 255 bytes; `.tar.zst.sha256` may follow this one. */
const longest = 255 - '.tar.zst.sha256'.length;

/** Why a text cannot be the name of an archive and of the folder in it; undefined when it can. */
function nameProblem(name: string): string | undefined {
  if (name === '') return 'it has no name before the suffix';
  if (/[/\\]/.test(name)) return 'it contains a slash, and an archive is one file';
  if (name.includes('..') || name === '.') return 'it contains .., which leads to another folder';
  if (name.startsWith('-')) return 'it begins with a dash, as an option does';
  if (/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u.test(name)) return 'it contains a control character';
  if (/^\s|\s$/.test(name)) return 'it begins or ends with a space';
  if (Buffer.byteLength(name) > longest) return `it is longer than ${longest} bytes`;
  return undefined;
}

/** What is packed: the package, or the folder where there are several and no package that holds them. */
export interface PackedName {
  readonly name: string;
  /** Undefined where several packages have different ones. */
  readonly version: string | undefined;
}

/**
 * What an archive is named after: the package of all that is packed, else the package of the working directory,
 * else that folder.
 * @throws CrossrootError when a Cargo.toml cannot be read.
 */
export function packedName(
  packed: readonly Pick<Packable, 'package' | 'version' | 'manifest'>[],
  workingDirectory: string,
): PackedName {
  const [first, ...others] = [...new Map(packed.map((artifact) => [artifact.manifest, artifact])).values()];
  if (first !== undefined && others.length === 0) return { name: first.package, version: first.version };
  const own = readManifest(join(workingDirectory, 'Cargo.toml'))?.package;
  if (own !== undefined) return own;
  const versions = new Set(packed.map(({ version }) => version));
  return {
    name: basename(realpathSync(workingDirectory)),
    version: versions.size === 1 ? first?.version : undefined,
  };
}

/**
 * The name of an archive without suffix, and of the folder in it.
 * @throws CrossrootError when the template gives none that a file could have.
 */
export function stemOf({ template }: ArchiveName, { name, version }: PackedName, target: string): string {
  if (version === undefined && template.includes('{version}')) {
    throw new CrossrootError({
      what: 'the archive name needs one version, and there are several',
      why: `the files come from packages with different versions, and ${inputName('working-directory')} has no package of its own`,
      todo: [
        'use a template without {version}, for example archive: {name}-{target}',
        'or select one package in args (-p NAME)',
      ],
    });
  }
  const values = new Map([
    ['name', name],
    ['version', version ?? ''],
    ['target', target],
  ]);
  const stem = template.replace(anyPlaceholder, (text, placeholder: string) => values.get(placeholder) ?? text);
  const problem = nameProblem(stem);
  if (problem === undefined) return stem;
  throw new CrossrootError({
    what: `the archive cannot be named ${JSON.stringify(stem)}`,
    why: problem,
    todo: `use another template in ${inputName('archive')}`,
  });
}
