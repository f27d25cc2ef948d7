/** Where a compiler is to look, and nowhere else. All paths are absolute. */
export interface SearchFolders {
  /** Folders of headers for every language. */
  readonly headers: readonly string[];
  /** Folders of the C++ library's headers, which come before those. */
  readonly cxxHeaders: readonly string[];
  /**
   * A folder of linker scripts, searched before all libraries: what a variable says, and the path below that.
   */
  readonly scripts: { readonly variable: string; readonly below: string };
  readonly libraries: readonly string[];
  /** Folders where the linker finds the libraries that libraries need. */
  readonly needed: readonly string[];
}

/**
 * A specs file (GCC manual, "Spec Files") that replaces the folders which a gcc was built to search.
 *
 * Headers: `-nostdinc` takes all of them away, and they come back with `-isystem` and `-idirafter`, which keeps
 * the order that gcc itself has (the caller's `-I` and `-isystem`, C++, C) and its rule that a system folder
 * named with `-I` stays where it is. A caller's own `-nostdinc` and `-nostdinc++` mean what they say.
 * Libraries: `link_libgcc` is where gcc puts a `-L` for each of its folders, behind the caller's.
 */
export function searchSpecs(folders: SearchFolders): string {
  const each = (option: string, list: readonly string[]) => list.map((path) => `${option}${specWord(path)}`);
  const { variable, below } = folders.scripts;
  const c = ['-nostdinc', ...each('-idirafter ', folders.headers)].join(' ');
  const cxx = each('-isystem ', folders.cxxHeaders).join(' ');
  const link = [
    `-L%:getenv(${variable} ${specWord(below)})`,
    ...each('-L', folders.libraries),
    ...each('-rpath-link=', folders.needed),
  ].join(' ');
  return [
    `*cpp:\n+ %{!nostdinc:${c}}\n`,
    ...(cxx === '' ? [] : [`*cc1plus:\n+ %{!nostdinc:%{!nostdinc++:${cxx}}}\n`]),
    `*link_libgcc:\n${link}\n`,
    '',
  ].join('\n');
}

/** One word of a spec, whatever it contains. */
function specWord(text: string): string {
  return text.replace(/[^\w./+,=@:~-]/gu, (character) => (character === '%' ? '%%' : `\\${character}`));
}
