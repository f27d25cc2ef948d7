import type { Missing } from './build-errors.js';

/** Where a release can have what a build did not find (FHS 3.0 §4.5 to §4.11; Debian's multiarch paths). */
export interface ExpectedPaths {
  /** Where the tools look by default, relative to the root. */
  readonly exact: readonly string[];
  /** The ends of all paths that can be meant, each from a `/` on. */
  readonly endings: readonly string[];
  /**
   * How good a path is: 0 where tools look by default, more where they need an option; undefined when it is
   * another file.
   */
  rank(path: string): number | undefined;
}

/** @param gnu the GNU triplet, which is the multiarch folder */
export function expectedPaths({ kind, name }: Missing, gnu: string): ExpectedPaths {
  switch (kind) {
    case 'library':
      return libraryPaths(name, gnu);
    case 'header': {
      const inclusion = new RegExp(`^usr/(?:include/|lib/${gnu}/(?:.*/)?include$)`);
      const folders = ['usr/include', `usr/include/${gnu}`];
      return pathsOf([`/${name}`], folders, (folder) => (inclusion.test(folder) ? 2 : undefined));
    }
    case 'module':
      return pathsOf([`/${name}.pc`], shareFolders(gnu, 'pkgconfig'));
    case 'cmake':
      return cmakePaths(name, gnu);
  }
}

function libraryPaths(name: string, gnu: string): ExpectedPaths {
  const files = name.startsWith(':') ? [`/${name.slice(1)}`] : [`/lib${name}.so`, `/lib${name}.a`];
  // Alternatives, such as those of BLAS, have a folder each.
  const alternative = new RegExp(`^usr/lib/${gnu}/[^/]+$`);
  const folders = [`usr/lib/${gnu}`, 'usr/lib', `lib/${gnu}`, 'lib'];
  const paths = pathsOf(files, folders, (folder) => (alternative.test(folder) ? 2 : undefined));
  return {
    ...paths,
    rank: (path) => {
      const rank = paths.rank(path);
      return rank === 0 && path.endsWith('.a') && files.length > 1 ? 1 : rank;
    },
  };
}

/** CMake's own modules look for a library; its `.pc` file mostly has the same name, in lower case. */
function cmakePaths(name: string, gnu: string): ExpectedPaths {
  const lower = name.toLowerCase();
  const folders = shareFolders(gnu, 'cmake');
  const isInFolders = (folder: string) => folders.some((above) => `${folder}/`.startsWith(`${above}/`));
  const files = [`/${name}Config.cmake`, `/${lower}-config.cmake`];
  const configuration = pathsOf(files, [], (folder) => (isInFolders(folder) ? 0 : undefined));
  const modules = pathsOf([`/${lower}.pc`, `/lib${lower}.pc`], shareFolders(gnu, 'pkgconfig'));
  return {
    exact: [],
    endings: [...configuration.endings, ...modules.endings],
    rank: (path) => configuration.rank(path) ?? (modules.rank(path) === undefined ? undefined : 2),
  };
}

function shareFolders(gnu: string, folder: string): readonly string[] {
  return [`usr/lib/${gnu}/${folder}`, `usr/lib/${folder}`, `usr/share/${folder}`];
}

function pathsOf(
  endings: readonly string[],
  folders: readonly string[],
  rankElsewhere: (folder: string) => number | undefined = () => undefined,
): ExpectedPaths {
  return {
    exact: folders.flatMap((folder) => endings.map((ending) => `${folder}${ending}`)),
    endings,
    rank: (path) => {
      const ending = endings.find((one) => path.endsWith(one));
      if (ending === undefined) return undefined;
      const folder = path.slice(0, -ending.length);
      return folders.includes(folder) ? 0 : rankElsewhere(folder);
    },
  };
}
