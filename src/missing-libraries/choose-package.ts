import type { OwnedFile } from '../debian/contents.js';
import type { Missing } from './not-found.js';
import type { Places } from './places.js';

/** The package to add for something that a build did not find. */
export interface Choice extends OwnedFile {
  /** How good its place is, as `Places.rank` says. */
  readonly rank: number;
  /** Packages that would do as well, two at the most. */
  readonly others: readonly string[];
}

const mostOthers = 2;

/** Packages for other machines than the target. */
const forOthers = /-cross$|-mingw-w64|^(?:android|klibc)-|^libklibc-/;

/**
 * Chooses the package of a file: by the file's place, development packages first, then the one whose name fits
 * best.
 * @returns undefined when no file is one that is meant, or too many are.
 */
export function chooseOwner(
  { name }: Missing,
  places: Places,
  files: readonly OwnedFile[],
): Choice | undefined {
  const words = wordsOf(name);
  const candidates = files.flatMap((file) => {
    const rank = places.rank(file.path);
    if (rank === undefined || forOthers.test(file.package)) return [];
    const isDevelopment = file.package.endsWith('-dev');
    // Far from where tools look, the rest is plugins and copies of a program's own.
    if (rank > 1 && !isDevelopment) return [];
    const likeness = likenessOf(words, stemOf(file.package));
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    return [
      {
        ...file,
        rank,
        keys: [rank, isDevelopment ? 0 : 1, likeness],
        ties: [likenessOf(words, folder.slice(folder.lastIndexOf('/') + 1)), file.path.split('/').length],
      },
    ];
  });
  const [best, ...rest] = candidates.sort(
    (a, b) => compare(a.keys, b.keys) || compare(a.ties, b.ties) || (a.package < b.package ? -1 : 1),
  );
  if (best === undefined) return undefined;
  // Far from where tools look many packages have a `config.h`: without a likeness of names none is the one.
  const isLike = Math.min(best.keys[2] ?? weak, best.ties[0] ?? weak) < weak;
  if (best.rank > 1 && !isLike && rest.some((one) => one.package !== best.package)) return undefined;
  const equals = rest.filter(({ keys }) => compare(keys, best.keys) === 0).map((one) => one.package);
  const others = [...new Set(equals)].filter((one) => one !== best.package).slice(0, mostOthers);
  return { path: best.path, package: best.package, rank: best.rank, others };
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** What a name consists of: `openssl/ssl.h` of `openssl` and `ssl`. */
function wordsOf(name: string): readonly string[] {
  return name
    .split('/')
    .map((part) => plain(part.replace(/^:?lib(?=.)|\.(?:h|hh|hpp|hxx|a|so)$/g, '')))
    .filter((part) => part !== '');
}

/** `dbus` of `libdbus-1-dev`. */
function stemOf(name: string): string {
  return name.replace(/^lib/, '').replace(/-dev$/, '');
}

/** Letters only, and digits that are not a version at the end. */
function plain(text: string): string {
  const low = text.toLowerCase();
  return low.replace(/[-.0-9]+$/, '').replaceAll(/[^a-z0-9]/g, '') || low.replaceAll(/[^a-z0-9]/g, '');
}

/** From this likeness on, names do not vouch for each other. */
const weak = 2;

/** 0 when a text is one of the words, 1 when one begins with the other, 2 when one holds the other, else 3. */
function likenessOf(words: readonly string[], text: string): number {
  const other = plain(text);
  if (other === '') return 3;
  const fits = words.map((word) => {
    if (word === other) return 0;
    if (word.startsWith(other) || other.startsWith(word)) return 1;
    return word.includes(other) || other.includes(word) ? 2 : 3;
  });
  return Math.min(3, ...fits);
}
