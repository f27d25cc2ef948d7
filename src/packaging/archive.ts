import { realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CrossrootError } from '../errors.js';
import { findProgram, messageLines, outputOf, shortAnswer } from '../system/process.js';
import { sortByPath } from '../unpack/tree-digest.js';
import {
  type ArchiveFiles,
  Contents,
  choosePacked,
  membersAt,
  type Packable,
  withLibraries,
} from './archive-contents.js';
import { removeOutput, writeArchiveFile, writeOutput } from './archive-file.js';
import { type ArchiveName, archiveSuffixes, type PackedName, packedName, stemOf } from './archive-name.js';
import { readManifest } from './cargo-manifest.js';
import { addDocuments } from './documents.js';

/** An archive that was written. */
export interface WrittenArchive<T extends Packable> extends PackedName {
  /** Absolute path. */
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  /** Lowercase hexadecimal. */
  readonly sha256: string;
  /** The file beside it that `sha256sum --check` reads. */
  readonly checksumFile: string;
  /** The folder that it was written to. */
  readonly folder: string;
  /** The file's name without suffix, and the folder in it. */
  readonly stem: string;
  /** The artifacts in it. */
  readonly packed: readonly T[];
}

/**
 * Packs what cargo built, with the libraries of its own that it needs, readme and licences, into
 * `<target-dir>/<triple>/crossroot/`, and writes the checksum beside it.
 *
 * @param options.command the cargo command that built the artifacts
 * @param options.seconds the time of all members (see `archiveTime`)
 * @param options.path the value of PATH on which `zstd` is looked for
 * @param options.tell takes a sentence about each readme or licence that is left out, and of a library that no
 * run path finds
 * @param options.warn takes a sentence about each library without which a program does not start from there
 * @throws CrossrootError when there is nothing to pack, two files would have one name, the archive cannot be
 * named after the template, a file leads out of the project, or the disk is full.
 */
export async function writeArchive<T extends Packable>(options: {
  readonly archive: ArchiveName;
  readonly artifacts: readonly T[];
  readonly command: string;
  readonly triple: string;
  /** Absolute path. */
  readonly workingDirectory: string;
  readonly files: ArchiveFiles;
  readonly seconds: number;
  readonly path: string;
  readonly tell: (line: string) => void;
  readonly warn: (line: string) => void;
}): Promise<WrittenArchive<T>> {
  const { archive, triple, files } = options;
  const chosen = choosePacked(options.artifacts, options.command);
  const names = packedName(chosen, options.workingDirectory);
  const { members, packed } = withLibraries(chosen, options.artifacts, options.warn, options.tell);
  const stem = stemOf(archive, names, triple);
  const contents = new Contents();
  for (const member of members) contents.add(member);
  const folder = packagingFolder(packed[0]?.path ?? '', triple);
  // There is none yet in a first run.
  const output = join(realpathSync(dirname(folder)), basename(folder));
  for (const { name, path } of files.entries) {
    for (const member of membersAt(path, name, files.roots, output)) contents.add(member);
  }
  addDocuments(contents, packagesOf(packed), files.roots, options.tell);
  const file = join(folder, `${stem}${archiveSuffixes[archive.compression]}`);
  const checksumFile = `${file}.sha256`;
  // A checksum is never beside an archive that it is not of.
  removeOutput(checksumFile);
  const facts = { top: stem, members: contents.all(), seconds: options.seconds };
  const { size, sha256 } = await writeArchiveFile(
    file,
    { ...facts, compression: archive.compression },
    options.path,
  );
  const line = `${sha256}  ${basename(file)}\n`;
  await writeOutput(checksumFile, (staged) => writeFileSync(staged, line));
  return { ...names, path: file, size, sha256, checksumFile, folder, stem, packed };
}

/**
 * Where archives are written: beside the folders of the profiles, so that `cargo clean` removes them and two
 * targets do not meet.
 * @param path an artifact's: `…/<triple>/<profile>/app`
 */
export function packagingFolder(path: string, triple: string): string {
  const at = path.lastIndexOf(`/${triple}/`);
  return join(at === -1 ? dirname(path) : path.slice(0, at + 1 + triple.length), 'crossroot');
}

/** The packages of what is packed, sorted by their names. */
function packagesOf(packed: readonly Packable[]) {
  const byManifest = new Map(packed.map((artifact) => [artifact.manifest, artifact.package]));
  const found = [...byManifest].flatMap(([file, name]) => {
    const manifest = readManifest(file);
    return manifest === undefined ? [] : [{ name, manifest, path: `${name}\0${manifest.folder}` }];
  });
  return sortByPath(found);
}

/** 1980-01-01, the first day that every archive format knows. */
const firstDay = 315_532_800;
/** The last second that the eleven octal digits of a tar header hold. */
const lastSecond = 8 ** 11 - 1;

/** A time in whole seconds since 1970, where it is from, and for `nothing` why there is no commit. */
type ArchiveTime = { readonly seconds: number } & (
  | { readonly from: 'SOURCE_DATE_EPOCH' | 'commit' }
  | { readonly from: 'nothing'; readonly why: string }
);

/**
 * The time that an archive says it was made at, so that the same commit gives the same bytes:
 * `SOURCE_DATE_EPOCH` (its specification, "Setting the variable") when that is set, else the time of the commit
 * that is checked out, else 1980-01-01. A folder that is no repository, or that git does not trust
 * (`safe.directory`), has no commit.
 * @param environment the variables that git gets; its PATH is searched
 * @throws CrossrootError when SOURCE_DATE_EPOCH is no number of seconds.
 */
export async function archiveTime(
  workingDirectory: string,
  environment: Readonly<Record<string, string>>,
): Promise<ArchiveTime> {
  const { SOURCE_DATE_EPOCH: epoch = '' } = environment;
  if (epoch !== '') return { seconds: parseEpoch(epoch), from: 'SOURCE_DATE_EPOCH' };
  const commit = await commitTime(workingDirectory, environment);
  return 'why' in commit
    ? { seconds: firstDay, from: 'nothing', why: commit.why }
    : { seconds: commit.seconds, from: 'commit' };
}

function parseEpoch(value: string): number {
  const seconds = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (seconds <= lastSecond) return seconds;
  throw new CrossrootError({
    what: `SOURCE_DATE_EPOCH has the invalid value ${JSON.stringify(value)}`,
    why: `it must be a number of seconds since 1970, from 0 to ${lastSecond}`,
    todo: 'set it to the output of `git log -1 --format=%ct`, or unset it',
  });
}

async function commitTime(
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly seconds: number } | { readonly why: string }> {
  const git = findProgram('git', environment.PATH ?? '');
  if (git === undefined) return { why: 'there is no git on PATH' };
  const args = ['--no-pager', '-c', 'log.showSignature=false', 'log', '-1', '--format=%ct'];
  const { code, stdout, stderr, failure } = await outputOf(git, args, {
    cwd,
    env: environment,
    limits: shortAnswer,
  });
  const text = code === 0 ? /^\d{1,15}$/m.exec(stdout.trim())?.[0] : undefined;
  if (text !== undefined && Number(text) <= lastSecond) return { seconds: Number(text) };
  const [said = failure ?? 'git reports no time that an archive can have'] = messageLines(stderr);
  return { why: said };
}
