import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { messageOf } from '../errors.js';
import { type ArchiveFiles, type FoundPath, whereItLeads } from '../packaging/archive-contents.js';
import {
  type ArchiveCompression,
  type ArchiveName,
  archiveSuffixes,
  defaultTemplate,
  templateProblem,
} from '../packaging/archive-name.js';
import { readManifest } from '../packaging/cargo-manifest.js';
import type { CargoCommand } from '../rust/cargo.js';
import { splitArgs } from '../rust/cargo-args.js';
import { inputName, setting } from '../text/input-words.js';
import { refused } from './values.js';

/** Words that YAML has for true and false, and this input has not. */
const nearlySwitch = /^(?:true|false|yes|no|on|off)$/i;
/** Suffixes of what is no `.tar.gz` and no `.tar.zst`. */
const otherSuffix = /\.(?:tar|t[gbx]z2?|zip|7z|rar|gz|xz|bz2|lz|lz4|zst)$/i;

/** The cargo commands that leave files behind which somebody else can use. */
const buildingCommands: readonly string[] = ['build', 'test', 'bench', 'rustc'] satisfies CargoCommand[];

/**
 * Reads the input `archive`; undefined when there is to be none.
 * @throws CrossrootError for a template that no file can be named after, and where the command builds nothing.
 */
export function parseArchive(value: string, command: string): ArchiveName | undefined {
  if (value === 'false' || value === '') return undefined;
  const name = parseArchiveName(value);
  if (buildingCommands.includes(command)) return name;
  throw refused('archive', value, {
    why: `${setting('command', command)} builds nothing that can be packed`,
    todo: `use one of the commands ${buildingCommands.join(', ')}, or leave ${inputName('archive')} out`,
  });
}

function parseArchiveName(value: string): ArchiveName {
  if (value === 'true') return { template: defaultTemplate, compression: 'gzip' };
  const compression: ArchiveCompression = value.endsWith(archiveSuffixes.zstd) ? 'zstd' : 'gzip';
  const suffix = archiveSuffixes[compression];
  const template = value.endsWith(suffix) ? value.slice(0, -suffix.length) : value;
  const problem = nearlySwitch.test(value)
    ? 'it is not true, false or a file name'
    : otherSuffix.test(template)
      ? `archives are ${Object.values(archiveSuffixes).join(' or ')}`
      : templateProblem(template);
  if (problem === undefined) return { template, compression };
  throw refused('archive', value, {
    why: problem,
    todo: `use true, false, or a file name such as ${defaultTemplate}${archiveSuffixes.gzip}`,
  });
}

/**
 * Reads the input `archive-files`: paths relative to the working directory, blanks or newlines between them;
 * quotes keep a name with blanks together.
 * @param workspace the folder that nothing may lead out of: the checkout. The working directory and the root of
 * its cargo workspace are allowed too.
 * @throws CrossrootError for a path that leads nowhere, or out of these folders.
 */
export function parseArchiveFiles(
  value: string,
  workingDirectory: string,
  workspace = workingDirectory,
): ArchiveFiles {
  const words = splitArgs(value, 'archive-files');
  if (words.length === 0) return { entries: [], roots: [] };
  const cargoRoot = readManifest(join(workingDirectory, 'Cargo.toml'))?.workspace;
  const folders = [workingDirectory, workspace, ...(cargoRoot === undefined ? [] : [cargoRoot])];
  const roots = new Set(folders.filter((folder) => existsSync(folder)).map((folder) => realpathSync(folder)));
  return { entries: words.map((word) => parseFile(word, workingDirectory, [...roots])), roots: [...roots] };
}

const advice = () => `name files and folders of the project, relative to ${inputName('working-directory')}`;

function parseFile(word: string, workingDirectory: string, roots: readonly string[]) {
  const path = resolve(workingDirectory, word);
  // A file beside or above the working directory goes where its own folder is, as there are no parents in
  // an archive.
  const name = relative(workingDirectory, path).replace(/^(?:\.\.(?:\/|$))+/, '');
  if (name === '') throw refused('archive-files', word, { why: 'it is the whole project', todo: advice() });
  let found: FoundPath;
  try {
    found = whereItLeads(path, roots);
  } catch (error) {
    const why = existsSync(dirname(path)) ? `there is no file or folder ${path}` : messageOf(error);
    throw refused('archive-files', word, { why, todo: advice() });
  }
  const { type, real } = found;
  if (type === 'file' || type === 'folder') return { name, path };
  const outside = `it leads to ${real}, outside of ${roots.join(' and ')}`;
  const why = type === 'outside' ? outside : 'it is neither a file nor a folder';
  throw refused('archive-files', word, { why, todo: advice() });
}
