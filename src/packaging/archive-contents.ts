import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CrossrootError } from '../errors.js';
import type { ArtifactKind } from '../rust/cargo-messages.js';
import { hashFile } from '../unpack/tree-digest.js';

/** A file as it goes into an archive. */
export interface Member {
  /** Where it goes, beneath the archive's folder; parts joined with `/`. */
  readonly path: string;
  /** Where it is now, without any link on the way. */
  readonly disk: string;
  /** True for a file that is executable in the archive, whatever it is here. */
  readonly isProgram: boolean;
  /** True for a folder, which nothing lies in; other folders are there by what they hold. */
  readonly isFolder?: true;
}

/** Files that go into the archive beside what cargo built. */
export interface ArchiveFiles {
  /** Files, and folders with all that they hold: the name in the archive's folder, and the absolute path. */
  readonly entries: readonly { readonly name: string; readonly path: string }[];
  /** Real paths of the folders that nothing in them may lead out of. */
  readonly roots: readonly string[];
}

/** What has to be known of an artifact to put it into an archive. */
export interface Packable {
  /** Name and version of its package, and the absolute path of that one's Cargo.toml. */
  readonly package: string;
  readonly version: string;
  readonly manifest: string;
  readonly kind: ArtifactKind;
  /** Absolute path. */
  readonly path: string;
  readonly executable: boolean;
  /** The names of the libraries that it needs, where they are known. */
  readonly libraries?: readonly string[];
}

const tests: readonly ArtifactKind[] = ['test', 'bench'];
/** What goes into an archive: of these, the first that were built. */
const preference: readonly (readonly ArtifactKind[])[] = [
  ['bin'],
  ['example', 'cdylib', 'staticlib', 'dylib'],
  tests,
];

/**
 * The artifacts that are packed: programs; when none was built, examples and libraries; for `test` and `bench`
 * the tests.
 * @param command the cargo command that built them
 * @throws CrossrootError when there are none.
 */
export function choosePacked<T extends Packable>(artifacts: readonly T[], command: string): readonly T[] {
  const each = [...new Map(artifacts.map((artifact) => [artifact.path, artifact])).values()];
  const kinds = tests.some((name) => name === command) ? [tests] : preference;
  const chosen = kinds
    .map((wanted) => each.filter(({ kind }) => wanted.includes(kind)))
    .find((found) => found.length > 0);
  if (chosen === undefined) {
    throw new CrossrootError({
      what: 'there is nothing to put into an archive',
      why: `cargo ${command} built no program and no library for the target`,
      todo: 'choose a package with a program by args (-p NAME), or set archive to false',
    });
  }
  return chosen;
}

/**
 * What is packed with the libraries of this build that it needs, and that these need: a program finds them
 * beside it (`$ORIGIN`), or not at all.
 */
export function withLibraries<T extends Packable>(chosen: readonly T[], artifacts: readonly T[]): readonly T[] {
  const packed = [...chosen];
  const paths = new Set(chosen.map(({ path }) => path));
  // What is added on the way is looked at, too.
  for (const { libraries = [] } of packed) {
    for (const artifact of artifacts) {
      const isLibrary = artifact.kind === 'cdylib' || artifact.kind === 'dylib';
      if (!isLibrary || paths.has(artifact.path) || !libraries.includes(basename(artifact.path))) continue;
      paths.add(artifact.path);
      packed.push(artifact);
    }
  }
  return packed;
}

/** The members of an archive, with a rule for two that want the same place. */
export class Contents {
  readonly #members = new Map<string, Member>();

  /** @throws CrossrootError when another file is there. */
  add(member: Member): void {
    const other = this.#members.get(member.path);
    if (other !== undefined && other.disk !== member.disk) throw clash(member.path, other.disk, member.disk);
    this.#members.set(member.path, other ?? member);
  }

  /**
   * Adds a file unless another one is there.
   * @returns false when that one has another content.
   */
  offer(member: Member): boolean {
    const other = this.#members.get(member.path);
    if (other === undefined) this.#members.set(member.path, member);
    if (other === undefined || other.disk === member.disk) return true;
    return (
      other.isFolder === true || member.isFolder === true || hashFile(other.disk) === hashFile(member.disk)
    );
  }

  /**
   * All of them, in no order.
   * @throws CrossrootError when a file is where another has a folder.
   */
  all(): readonly Member[] {
    for (const { path, disk } of this.#members.values()) {
      for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
        const file = this.#members.get(path.slice(0, at));
        if (file !== undefined && file.isFolder !== true) throw clash(file.path, file.disk, disk);
      }
    }
    return [...this.#members.values()];
  }
}

function clash(name: string, one: string, other: string): CrossrootError {
  return new CrossrootError({
    what: `two files would be ${name} in the archive`,
    why: [one, other],
    todo: 'build one of them only (-p NAME in args), or rename one; name files in archive-files that are not there by themselves',
  });
}

/** What is at a path, links followed; `outside` when that is in none of the allowed folders. */
export interface FoundPath {
  readonly type: 'file' | 'folder' | 'outside' | 'other';
  readonly real: string;
}

/**
 * Looks where a path leads.
 * @param roots real paths of the folders that it may lead to
 * @throws the system's error when it leads nowhere, or in a circle.
 */
export function whereItLeads(disk: string, roots: readonly string[]): FoundPath {
  const real = realpathSync(disk);
  if (!roots.some((root) => real === root || real.startsWith(root === '/' ? root : `${root}/`)))
    return { type: 'outside', real };
  const stat = statSync(real);
  return { type: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other', real };
}

/**
 * The files at a path: itself, or all that a folder holds. Links are followed, so that the archive holds files
 * and folders alone.
 * @param path where it goes
 * @param output the real path of the folder that archives are written to
 * @throws CrossrootError when something in it leads nowhere, in a circle, out of the allowed folders, or is no
 * file, and when it is in that folder or holds it.
 */
export function* membersAt(
  disk: string,
  path: string,
  roots: readonly string[],
  output?: string,
  above: readonly string[] = [],
): Generator<Member> {
  let found: FoundPath;
  try {
    found = whereItLeads(disk, roots);
  } catch (error) {
    throw unfit(disk, 'it leads nowhere', error);
  }
  const { type, real } = found;
  if (type === 'outside') throw unfit(disk, `it leads to ${real}, outside of ${roots.join(' and ')}`);
  if (type === 'other') throw unfit(disk, 'it is no file or folder');
  if (output !== undefined && (`${real}/`.startsWith(`${output}/`) || output.startsWith(`${real}/`)))
    throw unfit(disk, `archives are written to ${output}, so that each would hold those before it`);
  if (type === 'file') {
    yield { path, disk: real, isProgram: false };
    return;
  }
  if (above.includes(real)) throw unfit(disk, `it leads back to ${real}, which holds it`);
  const names = readdirSync(real);
  if (names.length === 0) yield { path, disk: real, isProgram: false, isFolder: true };
  for (const name of names) {
    if (name.includes('\ufffd')) throw unfit(join(disk, name), 'its name is not UTF-8');
    yield* membersAt(join(disk, name), `${path}/${name}`, roots, output, [...above, real]);
  }
}

function unfit(disk: string, why: string, cause?: unknown): CrossrootError {
  return new CrossrootError({
    what: `${disk} cannot go into the archive`,
    why,
    todo: `remove ${basename(disk)}, or name other files in archive-files`,
    cause,
  });
}
