import { join } from 'node:path';
import { type Limits, runTool } from '../system/process.js';

/** The objects that ask for a symbol. */
export interface Askers {
  /** Some of them: `/path/libfoo.a(foo.o)`, `/path/crt1.o`. */
  readonly objects: readonly string[];
  /** How many there are. */
  readonly count: number;
}

/** For all files together. */
const limits: Limits = { time: 60_000, bytes: 2 ** 31 };
/** Of the length of all arguments: Linux allows more. */
const mostCharacters = 100_000;
const mostKept = 3;

/**
 * Finds which objects have undefined symbols. Rlibs hold members that are no objects (metadata, bitcode), of
 * which nm complains; what it says of the others counts all the same, and so does what it said before its time
 * was over.
 * @param symbols without their versions
 * @param nm absolute path of its launcher
 * @param files absolute paths of objects and archives; those that are not there are passed over by nm
 * @returns for each symbol that any of them asks for who does.
 */
export async function findAskers(
  symbols: readonly string[],
  nm: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, Askers>> {
  if (symbols.length === 0) return new Map();
  const wanted = new Set(symbols);
  const found = new Map<string, { readonly objects: string[]; count: number }>();
  const all = batches(files);
  const each = { ...limits, time: limits.time / Math.max(1, all.length) };
  for (const batch of all) {
    const known = new Set(batch);
    const line = (text: string): void => {
      const [, place, symbol] = /^(.*): ([^\s@]+)(?:@\S*)? [Uvw](?: |$)/.exec(text) ?? [];
      if (place === undefined || symbol === undefined || !wanted.has(symbol)) return;
      const object = objectName(place, known);
      if (object === undefined) return;
      const askers = found.get(symbol) ?? { objects: [], count: 0 };
      found.set(symbol, askers);
      if (askers.objects.includes(object)) return;
      askers.count += 1;
      if (askers.objects.length < mostKept) askers.objects.push(object);
    };
    await runTool(nm, ['--print-file-name', '--undefined-only', '--format=posix', ...batch], line, each);
  }
  return found;
}

/**
 * The start files of a sysroot and the part of its C library that every program gets, those that are there.
 * @param isMovable whether the program can be loaded anywhere: it has another start file then
 */
export function startFiles(
  sysroot: string,
  isMovable: boolean,
  find: (name: string) => string | undefined,
): readonly string[] {
  return [isMovable ? 'Scrt1.o' : 'crt1.o', 'crti.o', 'crtn.o', 'libc_nonshared.a'].flatMap((name) => {
    const path = find(name);
    return path === undefined ? [] : [join(sysroot, path)];
  });
}

/** `/path/libfoo.a(foo.o)`; nothing for what is none of the files. */
function objectName(place: string, files: ReadonlySet<string>): string | undefined {
  if (files.has(place)) return place;
  if (!place.endsWith(']')) return undefined;
  for (let at = place.indexOf('['); at >= 0; at = place.indexOf('[', at + 1)) {
    const archive = place.slice(0, at);
    if (files.has(archive)) return `${archive}(${place.slice(at + 1, -1)})`;
  }
  return undefined;
}

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
