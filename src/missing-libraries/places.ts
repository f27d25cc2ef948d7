import type { Missing } from './not-found.js';

/**
 * Where something that a build did not find stands in a release (FHS 3.0 §4.5 to §4.11, Debian's multiarch
 * specification).
 */
export interface Places {
  /** Where the tools look by themselves; paths beneath the root. */
  readonly exact: readonly string[];
  /** The ends of all paths that can be meant, each from a `/` on. */
  readonly endings: readonly string[];
  /**
   * How good a path is: 0 when tools look there by themselves, more when they must be told; undefined when it
   * is another file.
   */
  rank(path: string): number | undefined;
}

/**
 * Says where something would stand.
 * @param gnu the GNU triplet, which is the multiarch folder.
 */
export function placesOf({ kind, name }: Missing, gnu: string): Places {
  switch (kind) {
    case 'library':
      return libraryPlaces(name, gnu);
    case 'header': {
      const folders = ['usr/include', `usr/include/${gnu}`];
      return places([`/${name}`], folders, (folder) =>
        folder.startsWith('usr/include/') ||
        (folder.startsWith(`usr/lib/${gnu}/`) && folder.endsWith('/include'))
          ? 2
          : undefined,
      );
    }
    case 'module':
      return places([`/${name}.pc`], shareFolders(gnu, 'pkgconfig'), () => undefined);
    case 'cmake':
      return cmakePlaces(name, gnu);
  }
}

function libraryPlaces(name: string, gnu: string): Places {
  const files = name.startsWith(':') ? [`/${name.slice(1)}`] : [`/lib${name}.so`, `/lib${name}.a`];
  // Alternatives, such as those of BLAS, have a folder each.
  const own = new RegExp(`^usr/lib/${gnu}/[^/]+$`);
  const folders = [`usr/lib/${gnu}`, 'usr/lib', `lib/${gnu}`, 'lib'];
  const all = places(files, folders, (folder) => (own.test(folder) ? 2 : undefined));
  return {
    ...all,
    rank: (path) => {
      const rank = all.rank(path);
      return rank === 0 && path.endsWith('.a') && files.length > 1 ? 1 : rank;
    },
  };
}

/** CMake's own modules look for a library; its `.pc` file has most often the same name, in lower case. */
function cmakePlaces(name: string, gnu: string): Places {
  const low = name.toLowerCase();
  const files = [`/${name}Config.cmake`, `/${low}-config.cmake`];
  const folders = shareFolders(gnu, 'cmake');
  const configuration = places(files, [], (folder) =>
    folders.some((above) => `${folder}/`.startsWith(`${above}/`)) ? 0 : undefined,
  );
  const modules = places([`/${low}.pc`, `/lib${low}.pc`], shareFolders(gnu, 'pkgconfig'), () => undefined);
  return {
    exact: [],
    endings: [...configuration.endings, ...modules.endings],
    rank: (path) => configuration.rank(path) ?? (modules.rank(path) === undefined ? undefined : 2),
  };
}

function shareFolders(gnu: string, folder: string): readonly string[] {
  return [`usr/lib/${gnu}/${folder}`, `usr/lib/${folder}`, `usr/share/${folder}`];
}

function places(
  endings: readonly string[],
  folders: readonly string[],
  elsewhere: (folder: string) => number | undefined,
): Places {
  return {
    exact: folders.flatMap((folder) => endings.map((ending) => `${folder}${ending}`)),
    endings,
    rank: (path) => {
      const ending = endings.find((one) => path.endsWith(one));
      if (ending === undefined) return undefined;
      const folder = path.slice(0, -ending.length);
      return folders.includes(folder) ? 0 : elsewhere(folder);
    },
  };
}
