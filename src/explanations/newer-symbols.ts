import { basename } from 'node:path';
import data from '../../data/newer-symbols.json' with { type: 'json' };

/** A symbol that was not found, and who asks for it. */
export interface UndefinedSymbol {
  /** As the linker writes it, without a version: `arc4random`, `std::ios_base_library_init()`. */
  readonly name: string;
  /** The version that it is asked for with: `GLIBC_2.36`. */
  readonly version: string | undefined;
  /** `num.o in libnum.a`; undefined where the linker does not say. */
  readonly from: string | undefined;
}

/** The file in front of the words of GNU ld: a member of an archive, an object, a shared library. */
const asker = /(?:^|\s)([^\s:][^:]*?(?:\.o|\.so[.\d]*|\.(?:a|rlib)\([^()]+\)))(?=:)/;

/** Reads the undefined symbols from the words of GNU ld, of lld and of mold, each once. */
export function undefinedSymbols(lines: readonly string[]): readonly UndefinedSymbol[] {
  const found = new Map<string, UndefinedSymbol>();
  let from: string | undefined;
  let open: { name: string; version: string | undefined } | undefined;
  const add = (text: string, file: string | undefined) => {
    const [, name = text, version] = /^(.+?)@{1,2}([A-Z]+_[\d.]+)$/.exec(text) ?? [];
    if (!found.has(name)) found.set(name, { name, version, from: file });
    return { name, version };
  };
  for (const line of lines) {
    const inFunction = /: in function [`'‘]/.test(line);
    if (inFunction) from = named(asker.exec(line)?.[1]);
    const gnu = /: (?:more )?undefined reference to [`'‘](.+)['’]$/.exec(line)?.[1];
    // A line without a file of its own is about the function before it.
    if (gnu !== undefined) add(gnu, named(asker.exec(line)?.[1]) ?? from);
    const other = /\b(?:lld|mold): error: undefined (?:symbol|reference due to [^:]+): (.+)$/.exec(line)?.[1];
    if (other !== undefined) open = add(other, undefined);
    const place = /^\s*>>>\s+(?!defined)(?:referenced by )?(\S.*)$/.exec(line)?.[1];
    if (open === undefined || place === undefined) continue;
    const [, object, archive] = /^(\S+?\.o):\(.*\)(?: in archive (\S+))?$/.exec(place) ?? [];
    const file =
      object === undefined ? asker.exec(`${place}:`)?.[1] : archive ? `${archive}(${object})` : object;
    const known = found.get(open.name);
    if (file !== undefined && known?.from === undefined) found.set(open.name, { ...open, from: named(file) });
  }
  return [...found.values()];
}

/** `num.o in libnum.a` of `/p/libnum.a(num.o)`. */
function named(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const [, archive, member] = /^(.+)\(([^()]+)\)$/.exec(file) ?? [];
  return archive === undefined ? basename(file) : `${member} in ${basename(archive)}`;
}

/** Which library of the C or C++ runtime has a symbol, and since when. */
export interface Origin {
  readonly family: 'GLIBC' | 'GLIBCXX';
  readonly version: string;
  /** The library that had it before that version: `pthread`. */
  readonly before?: string;
}

/** The version that took libpthread and others into libc itself. */
const merged = '2.34';

/** Where a symbol comes from; undefined for one that is none of the runtime's, or as old as every release. */
export function originOf({ name, version }: UndefinedSymbol): Origin | undefined {
  const [, family, number] = /^(GLIBC|GLIBCXX)_([\d.]+)$/.exec(version ?? '') ?? [];
  if (family === 'GLIBC' || family === 'GLIBCXX') return { family, version: number ?? '' };
  return origins().get(plain(name));
}

/** Demanglers differ in blanks: `allocator<char> >`. */
function plain(name: string): string {
  return name.replaceAll(' ', '');
}

let known: ReadonlyMap<string, Origin> | undefined;

function origins(): ReadonlyMap<string, Origin> {
  known ??= new Map([
    ...Object.entries(data.moved).flatMap(([before, names]) =>
      names.map((name) => [plain(name), { family: 'GLIBC', version: merged, before }] as const),
    ),
    ...rows('GLIBC', data.glibc),
    ...rows('GLIBCXX', data.glibcxx),
  ]);
  return known;
}

function rows(family: Origin['family'], table: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(table).flatMap(([version, names]) =>
    names.map((name) => [plain(name), { family, version }] as const),
  );
}
