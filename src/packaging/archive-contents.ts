import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import type { BesideLibrary } from '../audit/needed-libraries.js';
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
  /** The libraries that travel with it, where they are known. */
  readonly libraries?: readonly (BesideLibrary & {
    /** By which it is asked for. */
    readonly name: string;
  })[];
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
      what: 'there is nothing to archive',
      why: `cargo ${command} built no program or library for the target`,
      todo: 'select a package with a program in args (-p NAME), or set archive to false',
    });
  }
  return chosen;
}

/**
 * What is packed, with the libraries that travel with it and that these need, each where the program looks for
 * it: a place beneath the program's folder stays what it is here, and a library of this build that no run path
 * finds goes beside the program.
 * @param warn takes a sentence about each library that the program looks for outside of the archive; it goes
 * beside the program
 * @param tell takes one about each that it looks for nowhere in the archive
 * @returns the members, and the artifacts among them
 */
export function withLibraries<T extends Packable>(
  chosen: readonly T[],
  artifacts: readonly T[],
  warn: (line: string) => void,
  tell: (line: string) => void,
): { readonly members: readonly Member[]; readonly packed: readonly T[] } {
  const byPath = new Map(
    artifacts.map((artifact) => [existsSync(artifact.path) ? realpathSync(artifact.path) : '', artifact]),
  );
  const members = new Map<string, Member>();
  const packed: T[] = [];
  const add = (file: string, path: string, isProgram: boolean): void => {
    const member = { path, disk: realpathSync(file), isProgram };
    const key = `${path}\0${member.disk}`;
    if (members.has(key)) return;
    members.set(key, member);
    const artifact = byPath.get(member.disk);
    if (artifact === undefined) return;
    if (!packed.includes(artifact)) packed.push(artifact);
    for (const { name, disk, at } of artifact.libraries ?? []) {
      const folder = posix.dirname(path);
      const place = posix.join(folder, at === undefined ? name : posix.relative(posix.dirname(file), at));
      const isOutside = place.startsWith('../');
      if (isOutside) warn(`${path} ${looksFor(name, place)}: link it with -C link-arg=-Wl,-rpath,$ORIGIN`);
      else if (at === undefined) tell(`${path} has no run path to ${name}, which is next to it in the archive`);
      add(disk, isOutside ? posix.join(folder, name) : place, false);
    }
  };
  for (const { path, executable } of chosen) add(path, basename(path), executable);
  return { members: [...members.values()], packed };
}

function looksFor(name: string, place: string): string {
  return `looks for ${name} at ${place}, which is outside of the archive's folder, so it does not start from there`;
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
    what: `two files would have the name ${name} in the archive`,
    why: [one, other],
    todo: 'build only one of them (-p NAME in args), or rename one; in archive-files, name only files that are not included anyway',
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
 * @throws the system's error when it is a dangling link, or in a circle.
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
 * @throws CrossrootError when something in it is a dangling link, in a loop, outside the allowed folders, or no
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
    throw unfit(disk, 'it is a dangling link', error);
  }
  const { type, real } = found;
  if (type === 'outside') throw unfit(disk, `it points to ${real}, outside of ${roots.join(' and ')}`);
  if (type === 'other') throw unfit(disk, 'it is neither a file nor a folder');
  if (output !== undefined && (`${real}/`.startsWith(`${output}/`) || output.startsWith(`${real}/`)))
    throw unfit(disk, `archives are written to ${output}, so each would contain the earlier ones`);
  if (type === 'file') {
    yield { path, disk: real, isProgram: false };
    return;
  }
  if (above.includes(real)) throw unfit(disk, `it points back to ${real}, which contains it`);
  const names = readdirSync(real);
  if (names.length === 0) yield { path, disk: real, isProgram: false, isFolder: true };
  for (const name of names) {
    if (name.includes('\ufffd')) throw unfit(join(disk, name), 'its name is not UTF-8');
    yield* membersAt(join(disk, name), `${path}/${name}`, roots, output, [...above, real]);
  }
}

function unfit(disk: string, why: string, cause?: unknown): CrossrootError {
  return new CrossrootError({
    what: `${disk} cannot be added to the archive`,
    why,
    todo: `remove ${basename(disk)}, or name other files in archive-files`,
    cause,
  });
}
