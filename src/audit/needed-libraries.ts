import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type LibraryNames, readLibrary } from '../elf/dynamic.js';
import { isFor } from '../elf/machine.js';
import { codeOf } from '../errors.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import { resolveBeneath } from '../system/rooted-path.js';
import type { Target } from '../target.js';
import { type ElfFacts, type FileFacts, isOfTarget } from './elf-facts.js';
import { originFolder } from './run-paths.js';

/** A library that a file needs, and where it is. */
export interface Needed {
  readonly name: string;
  readonly found: Found;
}

export type Found =
  /** Its path is relative to the sysroot. */
  | { readonly kind: 'sysroot'; readonly file: LibraryFile }
  /** It is where an `$ORIGIN` leads, then `file` is there; or this build made it. */
  | ({ readonly kind: 'beside'; readonly file: LibraryFile | undefined } & BesideLibrary)
  /** `others`: files of that name that are not for the target; those of the sysroot relative to it. */
  | { readonly kind: 'missing'; readonly others: readonly string[] }
  /** There is no sysroot to look in. */
  | { readonly kind: 'unchecked' };

/** A library that travels with what needs it. */
export interface BesideLibrary {
  /** Absolute path of the file. */
  readonly disk: string;
  /** The absolute path at which the loader looks for it here; undefined when no `$ORIGIN` leads anywhere. */
  readonly at: string | undefined;
}

export interface LibraryFile extends LibraryNames {
  readonly path: string;
  /** Its absolute path. */
  readonly disk: string;
}

/** A folder of a run path, and the absolute path of the file that has it: `$ORIGIN` is that one's folder. */
export interface RunPath {
  readonly folder: string;
  readonly file: string;
}

/** Finds libraries by the names under `DT_NEEDED`, as the loader of the target would (ld.so(8)). */
export interface Libraries {
  /** @param runPaths where the loader looks first */
  find(name: string, runPaths: readonly RunPath[]): Found;
  /** Where a file of the library folders is: its absolute path. */
  place(name: string): string | undefined;
}

/** @param built the libraries that are audited along: absolute paths by their names and sonames */
export function librariesOf(
  sysroot: Sysroot | undefined,
  target: Target,
  built: ReadonlyMap<string, string>,
): Libraries {
  const root = sysroot?.path ?? '';
  const standard = sysroot === undefined ? [] : libraryFolders(sysroot, target);
  const known = new Map<string, Found>();
  const lookIn = (folders: readonly string[], name: string): Found => {
    if (sysroot === undefined) return { kind: 'unchecked' };
    const others: string[] = [];
    for (const folder of folders) {
      const path = readable(() => resolveBeneath(root, `${folder}/${name}`));
      if (path === undefined || others.includes(path)) continue;
      const names = readNames(join(root, path), target);
      if (names !== undefined) return { kind: 'sysroot', file: { ...names, path } };
      others.push(path);
    }
    return { kind: 'missing', others };
  };
  const inStandard = (name: string): Found => {
    const found = known.get(name) ?? lookIn(standard, name);
    known.set(name, found);
    return found;
  };
  return {
    find: (name, runPaths) => {
      // ld.so takes a name with a slash for a path.
      if (name.startsWith('/')) return lookIn([dirname(name)], basename(name));
      if (name === '' || name.includes('/')) return lookIn([], name);
      const origins = runPaths.flatMap(({ folder, file }) => originFolder(folder, file) ?? []);
      const places = [...new Set(origins.map((folder) => join(folder, name)))];
      const file = firstFor(target, places);
      const at = file?.path ?? places[0];
      const disk = file?.path ?? built.get(name);
      if (disk !== undefined) return { kind: 'beside', file, disk, at };
      const folders = runPaths.map(({ folder }) => folder).filter((folder) => folder.startsWith('/'));
      const own = lookIn(folders, name);
      const found = own.kind === 'sysroot' ? own : inStandard(name);
      if (found.kind !== 'missing') return found;
      return { kind: 'missing', others: [...places.filter((path) => existsSync(path)), ...found.others] };
    },
    place: (name) => {
      const paths = standard.map((folder) => resolveBeneath(root, `${folder}/${name}`));
      const found = paths.find((path) => path !== undefined);
      return found === undefined ? undefined : join(root, found);
    },
  };
}

/** Where the loader looks, and what a device's owner built is. */
function libraryFolders({ layout }: Sysroot, { gnu }: Target): readonly string[] {
  // Debian's /etc/ld.so.conf.d/libc.conf; no package has files there.
  const local = layout.kind === 'multiarch' ? [`usr/local/lib/${gnu}`, 'usr/local/lib'] : [];
  return [...layout.libraries, ...local];
}

function firstFor(target: Target, paths: readonly string[]): LibraryFile | undefined {
  for (const path of paths) {
    const names = readNames(path, target);
    if (names !== undefined) return { ...names, path };
  }
  return undefined;
}

/** What a library for the target shares with others; undefined for what is none. */
export function readNames(path: string, target: Target): Omit<LibraryFile, 'path'> | undefined {
  const elf = readable(() => readLibrary(path));
  return elf?.kind === 'elf' && isFor(elf.machine, target.machine) ? { ...elf, disk: path } : undefined;
}

/** Reads a path that a file made up; undefined when there is no such file, or this user may not read it. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const refusals = ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG', 'ENXIO'];
    if (refusals.includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

/** A ready-made library that is where an `$ORIGIN` leads: it travels with the artifact. */
export interface BundledLibrary {
  /** Absolute path. */
  readonly file: string;
  readonly read: FileFacts;
  readonly needed: readonly Needed[];
}

/** What an artifact loads; the libraries that a file needs in their order. */
export interface Loading {
  readonly needed: readonly Needed[];
  readonly bundled: readonly BundledLibrary[];
  /** True when there are more bundled libraries than are followed. */
  readonly isCut: boolean;
}

/** More than any program brings along; what a file says must not choose how much is read. */
export const mostBundled = 64;

/**
 * Follows what the loader would load for an artifact, breadth first, as it does (ld.so(8)): through the
 * ready-made libraries beside it, each once; the sysroot's libraries and this build's own are not followed.
 * @param artifact absolute path
 * @param read reads a library
 * @param isArtifact whether a file, by its absolute path without links, is audited by itself
 * @throws the system's error when a library cannot be read.
 */
export function followLoader(
  artifact: string,
  facts: ElfFacts,
  libraries: Libraries,
  read: (file: string) => FileFacts,
  isArtifact: (file: string) => boolean,
  target: Target,
): Loading {
  const loaded = new Map<string, Found>();
  /** What a file needs, and the run paths that count for what it loads. */
  const load = (file: string, one: ElfFacts, inherited: readonly RunPath[]) => {
    if (!isOfTarget(one, target)) return nothing;
    const own = one.runPaths.map((folder) => ({ folder, file }));
    const runPaths = own.length === 0 || one.passesRunPaths ? [...own, ...inherited] : own;
    const needed = one.needed.map((name) => {
      const found = loaded.get(name) ?? libraries.find(name, runPaths);
      if (found.kind !== 'missing') loaded.set(name, found);
      return { name, found };
    });
    return { needed, passed: one.passesRunPaths ? runPaths : inherited };
  };
  const first = load(artifact, facts, []);
  const waiting = [first];
  const seen = new Set<string>();
  const bundled: BundledLibrary[] = [];
  for (const { needed, passed } of waiting) {
    for (const { found } of needed) {
      if (found.kind !== 'beside' || found.file === undefined) continue;
      const file = found.file.path;
      const place = realpathSync(file);
      if (seen.has(place) || isArtifact(place)) continue;
      if (bundled.length === mostBundled) return { needed: first.needed, bundled, isCut: true };
      seen.add(place);
      const library = read(file);
      const own = library.kind === 'facts' ? load(file, library.facts, passed) : nothing;
      bundled.push({ file, read: library, needed: own.needed });
      waiting.push(own);
    }
  }
  return { needed: first.needed, bundled, isCut: false };
}

const nothing = { needed: [], passed: [] };
