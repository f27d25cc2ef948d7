import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { CrossrootError, messageOf } from '../errors.js';
import { replaceText } from '../system/atomic-file.js';
import { readText } from '../system/open-file.js';
import { storageError } from '../system/storage-error.js';
import { shellWord } from '../text/shell-word.js';
import type { Findings } from './result.js';
import { type VersionFamily, versionFamilies } from './symbol-versions.js';

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
export const families = {
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
export function writeCommand(file: string): string {
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
 * @param shown how messages call it
 * @throws CrossrootError when it cannot be written, or what is there is no baseline.
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
  try {
    replaceText(file, text);
  } catch (error) {
    throw storageError(error, `writing ${shown}`, dirname(file));
  }
}

function sortedObject<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a baseline says of a file; undefined for an archive, and where nothing is known of what it needs. */
export function needsOf(found: Findings & { readonly size: number }): Needs | undefined {
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
