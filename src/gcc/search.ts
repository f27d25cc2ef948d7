import type { Layout } from '../sysroot/layout.js';
import type { Target } from '../target.js';

/** What a compiler and a linker are told beside the sysroot. */
export interface SearchArguments {
  /** For gcc and g++. */
  readonly compiler: readonly string[];
  /** For GNU ld, when it is called without them. */
  readonly linker: readonly string[];
}

/**
 * The library folders of a sysroot in which Debian's gcc and ld look without being told (`-print-search-dirs`).
 */
export function debianSearch(target: Target): readonly string[] {
  return [`lib/${target.gnu}`, `usr/lib/${target.gnu}`, 'lib', 'usr/lib'];
}

/**
 * The arguments that lead a gcc to the library folders of a layout that it does not look into by itself (GCC
 * manual, "Directory Options"; GNU ld manual, "Options"). None where it finds all.
 *
 * `-B` brings the start files and, behind the caller's own `-L`, the libraries. A folder with the libraries of
 * the sysroot's own gcc also has its start files and its libgcc.a, which are not for ours: it goes last, by way
 * of the linker's options. ld looks for what a library needs in none of those, only in `-rpath-link`; and ld's
 * `-Y` puts folders behind the caller's `-L`, though it stands before them.
 * @param searched the folders, beneath the sysroot, in which the gcc looks anyway
 */
export function searchArguments(sysroot: string, layout: Layout, searched: readonly string[]): SearchArguments {
  const folders = layout.libraries.filter((folder) => !searched.includes(folder));
  if (folders.length === 0) return { compiler: [], linker: [] };
  const paths = folders.map((folder) => `${sysroot}/${folder}`);
  return {
    compiler: folders.flatMap((folder) => {
      const path = `${sysroot}/${folder}`;
      const needed = ['-Xlinker', `-rpath-link=${path}`];
      return isOfGcc(folder) ? ['-Xlinker', `-L${path}`, ...needed] : [`-B${path}/`, ...needed];
    }),
    linker: [`-YP,${paths.join(':')}`, `-rpath-link=${paths.join(':')}`],
  };
}

function isOfGcc(folder: string): boolean {
  return folder.startsWith('usr/lib/gcc/');
}
