import { basename, dirname, join } from 'node:path';
import { readElfVersions } from '../elf-versions.js';
import { codeOf } from '../errors.js';
import { resolveBeneath } from '../sysroot/beneath.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { isFor } from './own-reading.js';
import { originFolder } from './run-paths.js';

/** Where a library that an artifact needs is. */
export type Found =
  | {
      readonly kind: 'sysroot';
      /** Beneath the sysroot. */
      readonly path: string;
      /** The symbol versions that it defines. */
      readonly versions: readonly string[];
    }
  /** This build made it, or it stands where the artifact's `$ORIGIN` leads. */
  | { readonly kind: 'beside' }
  /** `no`: files of that name that are not for the target; paths beneath the sysroot. */
  | { readonly kind: 'missing'; readonly others: readonly string[] };

/** Finds libraries by the names under `DT_NEEDED`, as the loader of the target would (ld.so(8)). */
export interface Libraries {
  /**
   * @param name as the file says
   * @param runPaths the folders of the file's run paths
   * @param file absolute path of the artifact
   */
  find(name: string, runPaths: readonly string[], file: string): Found;
  /** Where a file of the library folders is, beneath the sysroot. */
  place(name: string): string | undefined;
}

/** Debian's /etc/ld.so.conf.d/libc.conf; no package has files there, what a device's owner built stands there. */
const localFolders = (gnu: string): readonly string[] => [`usr/local/lib/${gnu}`, 'usr/local/lib'];

/**
 * @param built the names and sonames of the libraries that this build made
 */
export function librariesOf(sysroot: Sysroot, target: Target, built: ReadonlySet<string>): Libraries {
  const standard = [
    ...sysroot.layout.libraries,
    ...(sysroot.layout.kind === 'multiarch' ? localFolders(target.gnu) : []),
  ];
  const known = new Map<string, Found>();
  const lookIn = (folders: readonly string[], name: string): Found => {
    const others: string[] = [];
    for (const folder of folders) {
      const path = readable(() => resolveBeneath(sysroot.path, `${folder}/${name}`)?.path);
      if (path === undefined || others.includes(path)) continue;
      const versions = versionsOf(join(sysroot.path, path), target);
      if (versions !== undefined) return { kind: 'sysroot', path, versions };
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
    find: (name, runPaths, file) => {
      // ld.so takes a name with a slash for a path.
      if (name.startsWith('/')) return lookIn([dirname(name)], basename(name));
      if (name === '' || name.includes('/')) return { kind: 'missing', others: [] };
      if (built.has(name) || runPaths.some((folder) => standsBeside(folder, name, file, target)))
        return { kind: 'beside' };
      const own = lookIn(
        runPaths.filter((folder) => folder.startsWith('/')),
        name,
      );
      return own.kind === 'sysroot' ? own : inStandard(name);
    },
    place: (name) =>
      standard
        .map((folder) => resolveBeneath(sysroot.path, `${folder}/${name}`)?.path)
        .find((path) => path !== undefined),
  };
}

function standsBeside(folder: string, name: string, file: string, target: Target): boolean {
  const place = originFolder(folder, file);
  return place !== undefined && versionsOf(join(place, name), target) !== undefined;
}

/** The symbol versions that a library for the target defines; undefined for what is none. */
function versionsOf(path: string, target: Target): readonly string[] | undefined {
  const elf = readable(() => readElfVersions(path));
  return elf?.kind === 'elf' && isFor(elf.machine, target.elfMachine) ? elf.versions : undefined;
}

/** What is read of a path that an artifact made up; undefined when there can be no such file, or this user may not read it. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const refusals = ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG', 'ENXIO'];
    if (refusals.includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
