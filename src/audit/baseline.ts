import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { compareVersions } from '../debian/version.js';
import { CrossrootError, messageOf } from '../errors.js';
import { replaceText } from '../system/atomic-file.js';
import { readText } from '../system/open-file.js';
import type { Target } from '../target.js';
import { formatBytes, formatPage, listOf } from '../text/format.js';
import { shellWord } from '../text/shell-word.js';
import type { Breach, Findings } from './result.js';
import { nameOfUsers, type SymbolUsers } from './symbol-users.js';
import { familyVersion, type VersionFamily, type VersionNeed, versionFamilies } from './symbol-versions.js';

const needsSchema = v.object({
  linkage: v.picklist(['dynamic', 'static', 'library']),
  glibc: v.optional(v.string()),
  glibcxx: v.optional(v.string()),
  cxxabi: v.optional(v.string()),
  libgcc: v.optional(v.string()),
  libraries: v.array(v.string()),
  page: v.optional(v.number()),
  level: v.optional(v.string()),
  size: v.number(),
});

/** What a file needed when the baseline was written. */
export type Needs = v.InferOutput<typeof needsSchema>;

const baselineSchema = v.object({
  crossroot: v.literal('needs'),
  version: v.literal(1),
  targets: v.record(v.string(), v.record(v.string(), needsSchema)),
});

/** A baseline, by triples and the names of files. */
export interface Baseline {
  /** As messages call it. */
  readonly file: string;
  readonly targets: v.InferOutput<typeof baselineSchema>['targets'];
}

const largestBaseline = 2 ** 24;

/** How a baseline and messages call the families of versions. */
const families = {
  GLIBC: { key: 'glibc', name: 'glibc' },
  GLIBCXX: { key: 'glibcxx', name: 'GLIBCXX' },
  CXXABI: { key: 'cxxabi', name: 'CXXABI' },
  GCC: { key: 'libgcc', name: 'GCC' },
} as const satisfies Readonly<Record<VersionFamily, object>>;

/**
 * Reads a baseline.
 * @param file absolute path
 * @param shown how messages call it
 * @throws CrossrootError when it is not there, or is none.
 */
export function readBaseline(file: string, shown: string): Baseline {
  try {
    const { targets } = v.parse(baselineSchema, JSON.parse(readText(file, largestBaseline)));
    return { file: shown, targets };
  } catch (error) {
    throw new CrossrootError({
      what: `${shown} cannot be read as a baseline`,
      why: messageOf(error),
      todo: `create it: ${writeCommand(shown)}`,
      cause: error,
    });
  }
}

/** The command that writes a baseline anew. */
function writeCommand(file: string): string {
  return `crossroot audit --write-baseline ${shellWord(file)} PATH…`;
}

/** A file that was audited, as far as a baseline has it. */
export interface Audited extends Findings {
  readonly size: number;
  readonly triple: string;
  /** See {@link namesInBaseline}. */
  readonly key: string;
}

/**
 * Writes what files need. Of targets that are not among theirs a baseline keeps what it has.
 * @param file absolute path
 */
export function writeBaseline(file: string, shown: string, audited: readonly Audited[]): void {
  const before = existsSync(file) ? readBaseline(file, shown).targets : {};
  const known = audited.flatMap((one) => {
    const needs = needsOf(one);
    return needs === undefined ? [] : [{ ...one, needs }];
  });
  const byTriple = (triple: string) =>
    sortedObject(known.filter((one) => one.triple === triple).map(({ key, needs }) => [key, needs]));
  const triples = [...new Set(known.map(({ triple }) => triple))];
  const targets = sortedObject([
    ...Object.entries(before).filter(([triple]) => !triples.includes(triple)),
    ...triples.map((triple) => [triple, byTriple(triple)] as const),
  ]);
  const text = `${JSON.stringify({ crossroot: 'needs', version: 1, targets }, null, 2)}\n`;
  replaceText(file, text);
}

function sortedObject<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a baseline says of a file; undefined for an archive, and where nothing is known of what it needs. */
function needsOf(found: Findings & { readonly size: number }): Needs | undefined {
  const { linkage, floors, needed, largestPage, level, size } = found;
  if (linkage === 'archive' || linkage === 'unknown') return undefined;
  const versions = versionFamilies.flatMap((family) => {
    const version = floors[family];
    return version === undefined ? [] : [[families[family].key, version] as const];
  });
  return {
    linkage,
    ...Object.fromEntries(versions),
    libraries: [...new Set(needed.map(({ name }) => name))].sort(),
    ...(largestPage === undefined ? {} : { page: largestPage }),
    ...(level === undefined ? {} : { level }),
    size: rounded(size),
  };
}

/** To two digits: what a compiler does to a size is no news. */
function rounded(size: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, size))) - 1);
  return Math.round(size / unit) * unit;
}

/**
 * The names under which a baseline has files: the last part of a path without the hash that cargo puts behind a
 * test's name; where others have the same, the path in the archive or the folder, else the whole name.
 * @returns by `name`
 */
export function namesInBaseline(
  files: readonly { readonly name: string; readonly within: string }[],
): ReadonlyMap<string, string> {
  const short = ({ within }: { readonly within: string }) =>
    within.slice(within.lastIndexOf('/') + 1).replace(/-[0-9a-f]{16}$/, '');
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const key of new Set([short(file), file.within])) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map(
    files.map((file) => {
      const unique = [short(file), file.within].find((key) => counts.get(key) === 1);
      return [file.name, unique ?? file.name];
    }),
  );
}

/** A need that is another than the baseline says. */
interface Change {
  readonly isMore: boolean;
  /** `glibc 2.34 → 2.39: pidfd_spawnp, from libstd.rlib`. */
  readonly text: string;
}

/** What a file needs more, and less, than a baseline says: each at most once. */
export interface Comparison {
  readonly breach: readonly Breach[];
  readonly note: readonly string[];
}

/** A file that is held against a baseline. */
interface Compared {
  /** How messages call it. */
  readonly shown: string;
  readonly found: Findings & { readonly size: number };
  readonly before: Needs;
  /** The symbol versions that it and the libraries beside it need. */
  readonly versions: readonly VersionNeed[];
  /** Gives what asks for symbols, as `, from libfoo.a`, where that is known. */
  readonly from: (symbols: readonly string[]) => Promise<string>;
  /** How messages call the baseline. */
  readonly file: string;
  readonly target: Target;
}

/** A size that has grown by less is not told. */
const notableGrowth = 1.1;

/** Holds what a file needs against a baseline. */
export async function compareNeeds(one: Compared): Promise<Comparison> {
  const { shown, found, before, file, target } = one;
  const now = needsOf(found);
  if (now === undefined) return { breach: [], note: [] };
  const ofVersions = await Promise.all(versionFamilies.map((family) => versionChange(family, now, one)));
  const changes: readonly Change[] = [
    ...ofVersions.flat(),
    ...libraryChanges(before, now),
    ...linkageChange(before, now),
    ...pageChange(before, now),
    ...levelChange(before, now, target),
    ...sizeChange(before, now),
  ];
  const [more, less] = [true, false].map((isMore) => changes.filter((change) => change.isMore === isMore));
  const anew = writeCommand(file);
  const textOf = (all: readonly Change[] = []) => all.map(({ text }) => text).join('; ');
  const breach = {
    what: `${shown} needs more than ${file} allows: ${textOf(more)}`,
    why: ['the baseline records what it needed when it was last accepted'],
    todo: [
      'check what changed: a dependency, a newer toolchain, another runner or sysroot',
      `or accept it: ${anew}`,
    ],
  };
  const note = `${shown} needs less than ${file} allows: ${textOf(less)}; to update it: ${anew}`;
  return { breach: more?.length === 0 ? [] : [breach], note: less?.length === 0 ? [] : [note] };
}

async function versionChange(
  family: VersionFamily,
  now: Needs,
  { before, versions, from }: Compared,
): Promise<readonly Change[]> {
  const { key, name } = families[family];
  const [old = '', current = ''] = [before[key], now[key]];
  const order = compareVersions(current, old);
  if (order === 0) return [];
  const text = `${name} ${old || 'none'} → ${current || 'none'}`;
  if (order < 0) return [{ isMore: false, text }];
  const newer = versions.filter((need) => {
    const known = familyVersion(need.name);
    return known?.family === family && compareVersions(known.version, old) > 0;
  });
  const symbols = [...new Set(newer.flatMap((need) => need.symbols))];
  const named = symbols.slice(0, mostNamed);
  if (named.length === 0) return [{ isMore: true, text }];
  const more = symbols.length > named.length ? ` and ${symbols.length - named.length} more` : '';
  return [{ isMore: true, text: `${text}: ${named.join(', ')}${more}${await from(named)}` }];
}

const mostNamed = 3;

function linkageChange(before: Needs, now: Needs): readonly Change[] {
  if (now.linkage === before.linkage) return [];
  return [{ isMore: before.linkage === 'static', text: `linkage ${before.linkage} → ${now.linkage}` }];
}

/** A larger file is told, and breaks nothing. */
function sizeChange(before: Needs, now: Needs): readonly Change[] {
  if (now.size <= before.size * notableGrowth) return [];
  return [{ isMore: false, text: `size ${formatBytes(before.size)} → ${formatBytes(now.size)}` }];
}

function libraryChanges(before: Needs, now: Needs): readonly Change[] {
  const added = now.libraries.filter((name) => !before.libraries.includes(name));
  const gone = before.libraries.filter((name) => !now.libraries.includes(name));
  return [
    ...added.map((name) => ({ isMore: true, text: `${name} is new` })),
    ...gone.map((name) => ({ isMore: false, text: `${name} is no longer needed` })),
  ];
}

function pageChange(before: Needs, now: Needs): readonly Change[] {
  if (before.page === undefined || now.page === undefined || before.page === now.page) return [];
  const text = `pages of up to ${formatPage(before.page)} → ${formatPage(now.page)}`;
  return [{ isMore: now.page < before.page, text }];
}

function levelChange(before: Needs, now: Needs, { levels }: Target): readonly Change[] {
  if (before.level === now.level) return [];
  const rank = (level: string | undefined) => (level === undefined ? -1 : (levels?.names.indexOf(level) ?? -1));
  const text = `processor ${before.level ?? 'unmarked'} → ${now.level ?? 'unmarked'}`;
  return [{ isMore: rank(now.level) > rank(before.level), text }];
}

/** What asks for symbols, as messages say it: `, from libfoo.a(foo.o)`. */
export function usersText(users: ReadonlyMap<string, SymbolUsers>): string {
  const names = new Set([...users.values()].flatMap((one) => nameOfUsers(one, basename) ?? []));
  return `, from ${names.size === 0 ? "the crate's own code" : listOf([...names])}`;
}
