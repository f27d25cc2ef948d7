import { basename } from 'node:path';
import { runTool } from '../system/process.js';

/** The objects that have an undefined symbol: some of them, and how many there are. */
export interface SymbolUsers {
  /** `/path/libfoo.a(foo.o)`, `/path/crt1.o`. */
  readonly objects: readonly string[];
  readonly count: number;
}

/** Finds the users of symbols in what a program or a library was linked from; `isMovable`: at any address. */
export type FindUsers = (
  symbols: readonly string[],
  isMovable: boolean,
) => Promise<ReadonlyMap<string, SymbolUsers>>;

/** For all files together, in milliseconds. */
const mostTime = 60_000;
/** That nm prints for a batch. */
const mostBytes = 2 ** 31;
/** Of the length of all arguments: Linux allows more. */
const mostCharacters = 100_000;
const mostKept = 3;

/**
 * Finds users of symbols: in the link's inputs, else in the runtimes, else in the start files.
 * @param linkInputs the rlibs and static libraries that went into the link; absolute paths
 * @param runtimes those that come with the compilers, of which every link takes what it needs: Rust's std
 * @param place where a file of the sysroot's library folders is
 * @param nm absolute path of its launcher
 */
export function symbolUsersIn(
  linkInputs: readonly string[],
  runtimes: readonly string[],
  place: (name: string) => string | undefined,
  nm: string,
): FindUsers {
  // A movable program has another start file; the rest is in every program.
  const started = (first: string) =>
    [first, 'crti.o', 'crtn.o', 'libc_nonshared.a'].flatMap((name) => place(name) ?? []);
  const [linked, inRuntimes] = [askOnce(linkInputs, nm), askOnce(runtimes, nm)];
  const [movable, fixed] = [askOnce(started('Scrt1.o'), nm), askOnce(started('crt1.o'), nm)];
  return async (symbols, isMovable) => {
    const found = new Map<string, SymbolUsers>();
    for (const ask of [linked, inRuntimes, isMovable ? movable : fixed]) {
      const rest = symbols.filter((symbol) => !found.has(symbol));
      const known = await ask(rest);
      for (const symbol of rest) {
        const users = known.get(symbol);
        if (users !== undefined) found.set(symbol, users);
      }
    }
    return found;
  };
}

/** Artifacts of one build have most of their symbols in common, and nm reads all that was linked. */
function askOnce(files: readonly string[], nm: string) {
  const known = new Map<string, SymbolUsers | undefined>();
  return async (symbols: readonly string[]): Promise<ReadonlyMap<string, SymbolUsers | undefined>> => {
    const unknown = symbols.filter((symbol) => !known.has(symbol));
    const found = await usersIn(files, unknown, nm);
    for (const symbol of unknown) known.set(symbol, found.get(symbol));
    return known;
  };
}

/**
 * Rlibs hold members that are no objects (metadata, bitcode), of which nm complains; what it says of the others
 * counts all the same, and so does what it printed before its time was over. It passes over files that are not
 * there.
 * @param symbols without their versions
 */
async function usersIn(
  files: readonly string[],
  symbols: readonly string[],
  nm: string,
): Promise<ReadonlyMap<string, SymbolUsers>> {
  const found = new Map<string, { readonly objects: string[]; count: number }>();
  if (symbols.length === 0) return found;
  const wanted = new Set(symbols);
  const all = batches(files);
  const limits = { time: mostTime / Math.max(1, all.length), bytes: mostBytes };
  for (const batch of all) {
    const known = new Set(batch);
    const line = (text: string): void => {
      const [, place, symbol] = /^(.*): ([^\s@]+)(?:@\S*)? [Uvw](?: |$)/.exec(text) ?? [];
      if (place === undefined || symbol === undefined || !wanted.has(symbol)) return;
      const object = objectName(place, known);
      if (object === undefined) return;
      const users = found.get(symbol) ?? { objects: [], count: 0 };
      found.set(symbol, users);
      if (users.objects.includes(object)) return;
      users.count += 1;
      if (users.objects.length < mostKept) users.objects.push(object);
    };
    await runTool(nm, ['--print-file-name', '--undefined-only', '--format=posix', ...batch], line, limits);
  }
  return found;
}

/** `/path/libfoo.a(foo.o)`; undefined for what is none of the files. */
function objectName(place: string, files: ReadonlySet<string>): string | undefined {
  if (files.has(place)) return place;
  if (!place.endsWith(']')) return undefined;
  for (let at = place.indexOf('['); at >= 0; at = place.indexOf('[', at + 1)) {
    const archive = place.slice(0, at);
    if (files.has(archive)) return `${archive}(${place.slice(at + 1, -1)})`;
  }
  return undefined;
}

/** The files in groups that fit into the arguments of a process. */
function batches(files: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let room = 0;
  for (const file of new Set(files)) {
    if (all.length === 0 || file.length > room) {
      all.push([]);
      room = mostCharacters;
    }
    all.at(-1)?.push(file);
    room -= file.length + 1;
  }
  return all;
}

/** What uses a symbol, as messages call it; undefined when none of the files that were searched does. */
export function nameOfUsers(
  users: SymbolUsers | undefined,
  shown: (path: string) => string,
): string | undefined {
  const [first] = users?.objects ?? [];
  if (users === undefined || first === undefined) return undefined;
  const [, archive, member] = /^(.*\.(?:a|rlib))\((.*)\)$/s.exec(first) ?? [];
  // The names of rustc's own objects say nothing.
  const isOfRust = member === undefined || /\.rcgu\.(?:dwo\.)?o$/.test(member);
  const name = isOfRust ? shown(archive ?? first) : `${shown(archive ?? '')}(${member})`;
  return users.count === 1 ? name : `${name} and ${users.count - 1} more`;
}

/** How many symbols messages name of each sort. */
export const mostNamed = 3;

/**
 * The linker's other inputs: cargo does not name them, and removes those of the crate when it has linked them.
 */
export const otherCode =
  "the crate's own code, or Rust's and gcc's runtime: no other linked object refers to it";

/** Users by symbols; undefined where it is not known what was linked. */
export type KnownUsers = ReadonlyMap<string, SymbolUsers> | undefined;

/** The first few symbols, by what uses them where that is known. `text` is `a, b, from libfoo.a(foo.o)`. */
export function byUser(
  symbols: readonly string[],
  users: KnownUsers,
  shown: (path: string) => string,
  otherwise: string,
): readonly { readonly text: string; readonly symbols: readonly string[] }[] {
  const named = symbols.slice(0, mostNamed);
  if (named.length === 0) return [];
  if (users === undefined) return [{ text: named.join(', '), symbols: named }];
  const userOf = (symbol: string) => nameOfUsers(users.get(symbol), shown) ?? otherwise;
  return [...new Set(named.map(userOf))].map((user) => {
    const own = named.filter((symbol) => userOf(symbol) === user);
    return { text: `${own.join(', ')}, from ${user}`, symbols: own };
  });
}

/** `a, b, from libfoo.a(foo.o); 3 more`: those that the same object uses as the first. */
export function inBrackets(
  symbols: readonly string[],
  users: KnownUsers,
): { readonly text: string; readonly isOne: boolean } | undefined {
  const [first] = byUser(symbols, users, basename, "the crate's own code");
  if (first === undefined) return undefined;
  const more = symbols.length - first.symbols.length;
  return { text: `${first.text}${more > 0 ? `; ${more} more` : ''}`, isOne: first.symbols.length === 1 };
}
