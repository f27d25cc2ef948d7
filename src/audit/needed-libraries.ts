import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isFor } from '../elf/file.js';
import { readLibrary } from '../elf/versions.js';
import { codeOf } from '../errors.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import { resolveBeneath } from '../system/rooted-path.js';
import type { Target } from '../target.js';
import { originFolder } from './run-paths.js';

/** A library that a file needs, and where it is. */
export interface Needed {
  readonly name: string;
  readonly found: Found;
}

/** Where a library that an artifact needs is. */
export type Found =
  /** Its path is relative to the sysroot. */
  | { readonly kind: 'sysroot'; readonly file: LibraryFile }
  /** This build made it, or it is where an `$ORIGIN` leads; then its absolute path. */
  | { readonly kind: 'beside'; readonly file: LibraryFile | undefined }
  /** `others`: files of that name that are not for the target; those of the sysroot relative to it. */
  | { readonly kind: 'missing'; readonly others: readonly string[] };

export interface LibraryFile {
  readonly path: string;
  /** The symbol versions that it defines. */
  readonly versions: readonly string[];
}

/** A folder of a run path, and the absolute path of the file that has it: `$ORIGIN` is that one's folder. */
export interface RunPath {
  readonly folder: string;
  readonly file: string;
}

/** Finds libraries by the names under `DT_NEEDED`, as the loader of the target would (ld.so(8)). */
export interface Libraries {
  /**
   * @param name as the file says
   * @param runPaths where the loader looks first
   */
  find(name: string, runPaths: readonly RunPath[]): Found;
  /** Where a file of the library folders is, relative to the sysroot. */
  place(name: string): string | undefined;
}

/**
 * Debian's /etc/ld.so.conf.d/libc.conf; no package has files there, but what a device's owner built is there.
 */
const localFolders = (gnu: string): readonly string[] => [`usr/local/lib/${gnu}`, 'usr/local/lib'];

/**
 * @param built the names and sonames of the libraries that this build made
 */
export function librariesOf(sysroot: Sysroot, target: Target, built: ReadonlySet<string>): Libraries {
  const { path: root, layout } = sysroot;
  const standard = [...layout.libraries, ...(layout.kind === 'multiarch' ? localFolders(target.gnu) : [])];
  const known = new Map<string, Found>();
  const lookIn = (folders: readonly string[], name: string): Found => {
    const others: string[] = [];
    for (const folder of folders) {
      const path = readable(() => resolveBeneath(root, `${folder}/${name}`));
      if (path === undefined || others.includes(path)) continue;
      const versions = versionsOf(join(root, path), target);
      if (versions !== undefined) return { kind: 'sysroot', file: { path, versions } };
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
      if (name === '' || name.includes('/')) return { kind: 'missing', others: [] };
      const places = placesBeside(name, runPaths);
      const file = firstFor(target, places);
      if (file !== undefined || built.has(name)) return { kind: 'beside', file };
      const folders = runPaths.map(({ folder }) => folder).filter((folder) => folder.startsWith('/'));
      const own = lookIn(folders, name);
      const found = own.kind === 'sysroot' ? own : inStandard(name);
      if (found.kind !== 'missing') return found;
      return { kind: 'missing', others: [...places.filter((path) => existsSync(path)), ...found.others] };
    },
    place: (name) =>
      standard.map((folder) => resolveBeneath(root, `${folder}/${name}`)).find((path) => path !== undefined),
  };
}

/** The absolute paths that `$ORIGIN` leads to. */
function placesBeside(name: string, runPaths: readonly RunPath[]): readonly string[] {
  const folders = runPaths.flatMap(({ folder, file }) => originFolder(folder, file) ?? []);
  return [...new Set(folders.map((folder) => join(folder, name)))];
}

function firstFor(target: Target, paths: readonly string[]): LibraryFile | undefined {
  for (const path of paths) {
    const versions = versionsOf(path, target);
    if (versions !== undefined) return { path, versions };
  }
  return undefined;
}

/** The symbol versions that a library for the target defines; undefined for what is none. */
function versionsOf(path: string, target: Target): readonly string[] | undefined {
  const elf = readable(() => readLibrary(path));
  return elf?.kind === 'elf' && isFor(elf.machine, target.elfMachine) ? elf.versions : undefined;
}

/**
 * What is read of a path that an artifact made up; undefined when there can be no such file, or this user may
 * not read it.
 */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const refusals = ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG', 'ENXIO'];
    if (refusals.includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
