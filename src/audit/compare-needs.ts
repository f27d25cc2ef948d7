import { basename } from 'node:path';
import { compareVersions } from '../debian/version.js';
import type { Target } from '../target.js';
import { formatBytes, formatPage, listOf } from '../text/format.js';
import { families, type Needs, needsOf, writeCommand } from './baseline.js';
import type { Breach, Findings } from './result.js';
import { nameOfUsers, type SymbolUsers } from './symbol-users.js';
import { familyVersion, type VersionFamily, type VersionNeed, versionFamilies } from './symbol-versions.js';

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
