import { realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CrossrootError } from '../errors.js';
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
import { type ArchiveName, archiveSuffixes, expand, has, nameProblem } from './archive-name.js';
import { type Manifest, readManifest } from './cargo-manifest.js';
import { addDocuments } from './documents.js';

/** What is packed: the package, or the folder where there are several and no package that holds them. */
export interface PackedName {
  readonly name: string;
  /** Undefined where several packages have different ones. */
  readonly version: string | undefined;
}

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
 * @param options.tell takes a sentence about each readme or licence that is left out
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
}): Promise<WrittenArchive<T>> {
  const { archive, triple, files } = options;
  const chosen = choosePacked(options.artifacts, options.command);
  const names = packedName(chosen, options.workingDirectory);
  const packed = withLibraries(chosen, options.artifacts);
  const stem = stemOf(archive, names, triple);
  const contents = new Contents();
  for (const { path, executable } of packed)
    contents.add({ path: basename(path), disk: realpathSync(path), isProgram: executable });
  for (const { name, path } of files.entries) {
    for (const member of membersAt(path, name, files.roots)) contents.add(member);
  }
  addDocuments(contents, packagesOf(packed), files.roots, options.tell);
  const folder = packagingFolder(packed[0]?.path ?? '', triple);
  const file = join(folder, `${stem}${archiveSuffixes[archive.compression]}`);
  const checksumFile = `${file}.sha256`;
  // A checksum is never beside an archive that it is not of.
  removeOutput(checksumFile);
  const { compression } = archive;
  const facts = { top: stem, members: contents.all(), seconds: options.seconds, compression };
  const { size, sha256 } = await writeArchiveFile(file, facts, options.path);
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

/**
 * What an archive is named after: the package of all that is packed, else the package of the working directory,
 * else that folder.
 * @throws CrossrootError when a Cargo.toml cannot be read.
 */
function packedName(
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

function stemOf({ template }: ArchiveName, { name, version }: PackedName, target: string): string {
  if (version === undefined && has(template, 'version')) {
    throw new CrossrootError({
      what: 'the archive has no one version to be named after',
      why: 'what is packed is of packages with different versions, and working-directory has no package of its own',
      todo: [
        'write a template without {version}, for example archive: {name}-{target}',
        'or choose one package by args (-p NAME)',
      ],
    });
  }
  const stem = expand(template, { name, version: version ?? '', target });
  const problem = nameProblem(stem);
  if (problem === undefined) return stem;
  throw new CrossrootError({
    what: `the archive cannot be called ${JSON.stringify(stem)}`,
    why: problem,
    todo: 'write another template into the input archive',
  });
}

function packagesOf(
  packed: readonly Packable[],
): readonly { readonly name: string; readonly manifest: Manifest }[] {
  const byManifest = new Map(packed.map((artifact) => [artifact.manifest, artifact.package]));
  const found = [...byManifest]
    .flatMap(([file, name]) => {
      const manifest = readManifest(file);
      return manifest === undefined ? [] : [{ name, manifest }];
    })
    .map((found) => ({ ...found, path: `${found.name}\0${found.manifest.folder}` }));
  return sortByPath(found);
}
