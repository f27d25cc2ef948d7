import type { OwnedFile } from '../debian/contents.js';
import type { Missing } from './build-errors.js';
import type { ExpectedPaths } from './expected-paths.js';

/** The package to add for something that a build did not find. */
export interface Choice extends OwnedFile {
  /** How good its path is, as `ExpectedPaths.rank` says. */
  readonly rank: number;
  /** Packages that would do as well, two at the most. */
  readonly others: readonly string[];
}

const mostOthers = 2;

/** Packages for other machines than the target. */
const forOthers = /-cross$|-mingw-w64|^(?:android|klibc)-|^libklibc-/;

/**
 * Chooses the package of a file: by the file's path, development packages first, then by likeness of names.
 * @param preferred sets of packages: of those that have the file in an equally good place, one of an earlier
 * set is chosen
 * @returns undefined when no file can be the one that is missing, or too many can.
 */
export function choosePackage(
  { name }: Missing,
  paths: ExpectedPaths,
  files: readonly OwnedFile[],
  preferred: readonly ReadonlySet<string>[] = [],
): Choice | undefined {
  const parts = partsOf(name);
  const candidates = files.flatMap(({ path, package: owner, repository }) => {
    const rank = paths.rank(path);
    if (rank === undefined || forOthers.test(owner)) return [];
    const isDevelopment = owner.endsWith('-dev');
    // Far from where tools look, all others are plugins and a program's own copies.
    if (rank > 1 && !isDevelopment) return [];
    const folders = path.split('/');
    const likeness = likenessOf(parts, owner.replace(/^lib/, '').replace(/-dev$/, ''));
    const folderLikeness = likenessOf(parts, folders.at(-2) ?? '');
    const preference = preferred.findIndex((names) => names.has(owner));
    const keys = [
      ...[rank, isDevelopment ? 0 : 1, repository === undefined ? 0 : 1],
      ...[preference < 0 ? preferred.length : preference, likeness],
    ];
    const isLike = Math.min(likeness, folderLikeness) < weak;
    const file = { path, package: owner, ...(repository === undefined ? {} : { repository }) };
    return [{ ...file, rank, keys, ties: [folderLikeness, folders.length], isLike }];
  });
  const [best, ...rest] = candidates.sort(
    (a, b) => compare(a.keys, b.keys) || compare(a.ties, b.ties) || (a.package < b.package ? -1 : 1),
  );
  if (best === undefined) return undefined;
  // Far from where tools look many packages have a `config.h`: the name has to be like one of theirs.
  if (best.rank > 1 && !best.isLike && rest.some((one) => one.package !== best.package)) return undefined;
  const equals = rest.filter(({ keys }) => compare(keys, best.keys) === 0).map((one) => one.package);
  const others = [...new Set(equals)].filter((one) => one !== best.package).slice(0, mostOthers);
  const { path, package: owner, repository, rank } = best;
  return { path, package: owner, ...(repository === undefined ? {} : { repository }), rank, others };
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** `openssl` and `ssl` of `openssl/ssl.h`. */
function partsOf(name: string): readonly string[] {
  return name
    .split('/')
    .map((part) => plain(part.replace(/^:?lib(?=.)|\.(?:h|hh|hpp|hxx|a|so)$/g, '')))
    .filter((part) => part !== '');
}

/** Letters and digits only, without a version at the end. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(/[-.0-9]+$/, '').replaceAll(/[^a-z0-9]/g, '') || lower.replaceAll(/[^a-z0-9]/g, '');
}

/** From here on a likeness says nothing. */
const weak = 2;

/** 0: a text is one of the parts; 1: one begins with the other; 2: one contains the other; 3: none of these. */
function likenessOf(parts: readonly string[], text: string): number {
  const other = plain(text);
  if (other === '') return 3;
  const likenesses = parts.map((part) => {
    if (part === other) return 0;
    if (part.startsWith(other) || other.startsWith(part)) return 1;
    return part.includes(other) || other.includes(part) ? 2 : 3;
  });
  return Math.min(3, ...likenesses);
}
