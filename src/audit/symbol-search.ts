import { type DynamicSymbols, readSymbols } from '../elf/symbols.js';
import type { Target } from '../target.js';
import {
  type Found,
  type Libraries,
  type Loading,
  type Needed,
  type RunPath,
  readable,
  readNames,
} from './needed-libraries.js';
import type { ReadFile } from './read-file.js';

/** The symbols without a version that a file wants and that nothing defines which is loaded with it. */
export interface Lacking {
  readonly symbols: readonly string[];
  /** Libraries that could not be searched: one of them may define the symbols. */
  readonly unsearched: readonly string[];
  /** How many files were searched. */
  readonly searched: number;
  /** Audited files that define some and are not loaded with it, by the symbol; of programs and libraries. */
  readonly along: ReadonlyMap<string, ReadFile>;
  /** What the file itself defines. */
  readonly defined: () => ReadonlySet<string>;
}

/** More than any program loads; what files say must not choose how much is read. */
const mostLibraries = 2000;
/** Of the symbols that are kept for the next file, in bytes. */
const mostKept = 2 ** 25;

/** A file whose symbols are looked for, and the audited one that it is loaded with: mostly itself. */
export interface Wanting {
  /** Absolute path. */
  readonly path: string;
  readonly file: ReadFile;
  readonly loading: Loading;
}

/**
 * Looks for the symbols that files want, as the loader would: in the file itself and in all that is loaded with
 * it, through the sysroot's libraries, too.
 * @param all the files that are audited
 * @returns what is lacking, by the files; of those that lack nothing there is none.
 * @throws the system's error when a file cannot be read.
 */
export function findLacking(
  wanting: readonly Wanting[],
  all: readonly ReadFile[],
  libraries: Libraries,
  target: Target,
): ReadonlyMap<Wanting, Lacking> {
  const search = new SymbolSearch(all, libraries, target);
  const found = wanting.flatMap((one) => {
    const lacking = search.after(one);
    return lacking === undefined ? [] : [[one, lacking] as const];
  });
  const along = search.along(new Set(found.flatMap(([, { symbols }]) => symbols)));
  return new Map(found.map(([one, lacking]) => [one, { ...lacking, along }]));
}

class SymbolSearch {
  private readonly known = new Map<string, DynamicSymbols>();
  private room = mostKept;
  private readonly audited: ReadonlyMap<string, ReadFile>;

  constructor(
    all: readonly ReadFile[],
    private readonly libraries: Libraries,
    private readonly target: Target,
  ) {
    this.audited = new Map(all.map((file) => [file.path, file]));
  }

  /** What of the symbols that a file wants is lacking after all is loaded. */
  after({ path, file, loading }: Wanting): Omit<Lacking, 'along'> | undefined {
    const member = file.path === path ? file.symbols : undefined;
    const wanted = member?.wanted ?? (file.isOnDisk ? this.wantedBy(path) : []);
    if (wanted.length === 0) return undefined;
    const rest = new Set(wanted);
    const waiting: Needed[] = [...loading.needed, ...loading.bundled.flatMap(({ needed }) => needed)];
    const runtime = this.runtime(file.isProgram);
    waiting.push(...runtime.filter(({ found }, at) => at === 0 || placeOf(found) !== undefined));
    const [names, places, unsearched] = [new Set<string>(), new Set<string>(), new Set<string>()];
    this.takeFrom(file.path, rest);
    for (const { name, found } of waiting) {
      if (rest.size === 0) return undefined;
      if (names.has(name)) continue;
      const library = placeOf(found);
      if (library === undefined || places.size === mostLibraries) unsearched.add(name);
      else {
        names.add(name);
        unsearched.delete(name);
        if (places.has(library)) continue;
        places.add(library);
        if (!this.takeFrom(library, rest)) unsearched.add(name);
        waiting.push(...this.neededBy(library, found));
      }
    }
    if (rest.size === 0) return undefined;
    const defined = () => this.definedIn(path)?.defined.all() ?? new Set<string>();
    return { symbols: [...rest], unsearched: [...unsearched], searched: places.size, defined };
  }

  /** Which audited files define symbols: a program before a library, which has to be loaded by somebody. */
  along(symbols: ReadonlySet<string>): ReadonlyMap<string, ReadFile> {
    const found = new Map<string, ReadFile>();
    if (symbols.size === 0) return found;
    const all = [...this.audited.values()];
    for (const file of [...all.filter((one) => one.isProgram), ...all.filter((one) => !one.isProgram)]) {
      const defined = this.definedIn(file.path)?.defined;
      for (const symbol of symbols)
        if (!found.has(symbol) && defined?.has(symbol) === true) found.set(symbol, file);
    }
    return found;
  }

  private wantedBy(path: string): readonly string[] {
    const read = readable(() => readSymbols(path, 'wanted'));
    return read?.kind === 'elf' ? read.wanted : [];
  }

  /** Takes the symbols that a file defines out of a set; false: it could not be read. */
  private takeFrom(path: string, symbols: Set<string>): boolean {
    const library = this.definedIn(path);
    for (const symbol of symbols) if (library?.defined.has(symbol) === true) symbols.delete(symbol);
    return library !== undefined;
  }

  /** What each process has: its loader; or what the program has that loads a library, the first one surely. */
  private runtime(isProgram: boolean): readonly Needed[] {
    const { libc, loader } = this.target;
    const names = isProgram ? [loader] : libc.libraries.map((name) => name.replace('{loader}', loader));
    return names.map((name) => ({ name, found: this.libraries.find(name, []) }));
  }

  private neededBy(path: string, found: Found): readonly Needed[] {
    const facts = this.audited.get(path)?.result;
    const own = facts?.kind === 'facts' ? facts.facts : undefined;
    const inFile = found.kind === 'sysroot' || found.kind === 'beside' ? found.file : undefined;
    const names = own ?? inFile ?? readNames(path, this.target);
    const runPaths: readonly RunPath[] = (names?.runPaths ?? []).map((folder) => ({ folder, file: path }));
    return (names?.needed ?? []).map((name) => ({ name, found: this.libraries.find(name, runPaths) }));
  }

  private definedIn(path: string): DynamicSymbols | undefined {
    const known = this.audited.get(path)?.symbols ?? this.known.get(path);
    if (known !== undefined || this.audited.get(path)?.isOnDisk === false) return known;
    const read = readable(() => readSymbols(path, 'defined'));
    if (read?.kind !== 'elf') return undefined;
    this.known.set(path, read);
    this.room -= read.bytes;
    for (const [oldest, { bytes }] of this.known) {
      if (this.room >= 0 || oldest === path) break;
      this.known.delete(oldest);
      this.room += bytes;
    }
    return read;
  }
}

/** The path of a library, or what a member of an archive is called; undefined where it is not there. */
function placeOf(found: Found): string | undefined {
  if (found.kind === 'sysroot') return found.file.disk;
  return found.kind === 'beside' ? found.disk : undefined;
}
