import { debianReleasesOf, newestReleaseFor } from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import { withMore } from '../text/format.js';
import { setting } from '../text/input-words.js';
import type { Breach } from './result.js';
import type { Case } from './rules.js';
import { byUser, inBrackets, mostNamed, otherCode, type SymbolUsers } from './symbol-users.js';
import { familyVersion, type VersionFamily, type VersionNeed } from './symbol-versions.js';

const mostLines = 8;

/** A case, and what uses the symbols of the versions that break a rule. */
interface VersionCase extends Case {
  /** Undefined where it is not known what was linked. */
  readonly users: ReadonlyMap<string, SymbolUsers> | undefined;
}

/**
 * Holds the symbol versions that a file needs against the glibc that was asked for, and against the sysroot's
 * libraries.
 */
export async function judgeVersions(one: Case): Promise<readonly Breach[]> {
  const { versions, type } = one.facts;
  const isPrivate = ({ name }: VersionNeed) => name === 'GLIBC_PRIVATE';
  const limits = [limitOf('GLIBC', one.glibc), limitOf('GLIBCXX', one.glibcxx)].flat();
  const tooNew = limits.map((limit) => {
    const versionIn = (need: VersionNeed) => versionOf(need, limit.family);
    const needs = versions.filter((need) => compareVersions(versionIn(need), limit.newest) > 0);
    return { limit, needs: needs.sort((a, b) => compareVersions(versionIn(b), versionIn(a))) };
  });
  const isTooNew = (need: VersionNeed) => tooNew.some(({ needs }) => needs.includes(need));
  const ofGlibcAlone = versions.filter(isPrivate);
  const others = versions.filter((need) => !isPrivate(need) && !isTooNew(need) && isUndefined(one, need));
  const suspects = [...tooNew.flatMap(({ needs }) => needs), ...ofGlibcAlone, ...others].slice(0, mostLines);
  const symbols = suspects.flatMap((need) => need.symbols.slice(0, mostNamed));
  const users = symbols.length === 0 ? new Map() : await one.findUsers?.(symbols, type === 3);
  const judged = { ...one, users };
  const libraries = [...new Set(others.map(({ library }) => library))];
  const groups: readonly (readonly [Rule, readonly VersionNeed[]])[] = [
    ...tooNew.map(({ limit, needs }) => [limit.rule, needs] as const),
    [privateSymbols, ofGlibcAlone],
    ...libraries.map((name) => [undefinedVersions, others.filter(({ library }) => library === name)] as const),
  ];
  return groups.flatMap(([rule, needs]) => (needs[0] === undefined ? [] : [rule(judged, needs[0], needs)]));
}

/** The newest version of a family that a file may need, and what is said of newer ones. */
interface Limit {
  readonly family: VersionFamily;
  readonly newest: string;
  readonly rule: Rule;
}

function limitOf(family: 'GLIBC' | 'GLIBCXX', newest: string | undefined): readonly Limit[] {
  if (newest === undefined) return [];
  return [{ family, newest, rule: family === 'GLIBC' ? newerGlibc : newerLibstdcxx }];
}

/** Describes the versions that break a rule, by the first of them. */
type Rule = (one: VersionCase, first: VersionNeed, needs: readonly VersionNeed[]) => Breach;

/** The version of a family that a need asks for; empty, which is older than all, for that of another one. */
function versionOf({ name }: VersionNeed, wanted: VersionFamily): string {
  const { family, version } = familyVersion(name) ?? {};
  return family === wanted ? (version ?? '') : '';
}

/** Whether the library found for a version does not define it. A missing library breaks another rule. */
function isUndefined(one: Case, { name, library }: VersionNeed): boolean {
  const { file } = definingFile(one, library);
  return file !== undefined && !file.versions.includes(name);
}

/** The file that is to define a library's symbol versions, where it is known, and whether it is `beside`. */
function definingFile({ needed }: Case, library: string) {
  const found = needed.find(({ name }) => name === library)?.found;
  const file = found?.kind === 'sysroot' || found?.kind === 'beside' ? found.file : undefined;
  return { file, isBeside: found?.kind === 'beside' };
}

function newerGlibc(one: VersionCase, highest: VersionNeed, needs: readonly VersionNeed[]): Breach {
  const { glibc = '', sysroot } = one;
  const version = versionOf(highest, 'GLIBC');
  const release = newestReleaseFor(glibc, debianReleasesOf(one.target));
  const isMark = highest.name !== `GLIBC_${version}`;
  const example = release === undefined ? '' : `: ${release.title} has ${release.glibc}`;
  const effect = isMark ? ', or crashes' : `: version '${highest.name}' not found`;
  const todo = isMark ? ['link without -z pack-relative-relocs and --pack-dyn-relocs=relr'] : [];
  if (sysroot === undefined)
    todo.push(
      `build with glibc ${glibc} or older${example}`,
      `or raise the floor to ${version} if every system that will run it has that`,
    );
  else if (compareVersions(version, sysroot.glibc ?? '') > 0)
    todo.push(
      "build what needs it with the toolchain of this run: it was linked with a glibc other than the sysroot's",
    );
  else
    todo.push(
      `use a sysroot with glibc ${glibc} or older${example}`,
      `or use ${setting('glibc', version)} if every system that will run it has that`,
    );
  const linkedWith = 'a program gets the symbol versions of the glibc that it is linked with';
  return {
    what: `${one.shown} needs ${highest.name}${isMark ? ` of glibc ${version}` : ''}${symbolsOf(one, highest)}; the floor is ${glibc}`,
    why: [
      ...linesOf(one, needs),
      sysroot === undefined ? linkedWith : `the sysroot has glibc ${sysroot.glibc}: ${linkedWith}`,
      `with a glibc older than ${version}, it does not start${effect}`,
    ],
    todo,
  };
}

function newerLibstdcxx(one: VersionCase, highest: VersionNeed, needs: readonly VersionNeed[]): Breach {
  const { glibcxx = '' } = one;
  return {
    what: `${one.shown} needs ${highest.name}${symbolsOf(one, highest)}; the floor is ${glibcxx}`,
    why: [
      ...linesOf(one, needs),
      `with an older libstdc++, it does not start: version '${highest.name}' not found`,
    ],
    todo: ['build its C++ with an older gcc, or link with -static-libstdc++'],
  };
}

function privateSymbols(one: VersionCase, first: VersionNeed, needs: readonly VersionNeed[]): Breach {
  return {
    what: `${one.shown} needs ${first.name} of ${first.library}${symbolsOf(one, first)}`,
    why: [
      ...linesOf(one, needs),
      'such symbols are private to glibc: they change with every release, without notice',
    ],
    todo: [
      'do not link a part of glibc alone (such as a copy of libpthread.a), and use only its public functions',
    ],
  };
}

/** @param needs those of one library. */
function undefinedVersions(one: VersionCase, first: VersionNeed, needs: readonly VersionNeed[]): Breach {
  const { library } = first;
  const { file, isBeside } = definingFile(one, library);
  return {
    what: `${one.shown} needs ${first.name} of ${library}${symbolsOf(one, first)}; the ${isBeside ? 'one next to it' : "sysroot's"} does not define it`,
    why: [
      ...linesOf(one, needs),
      `${file?.path ?? library}${isBeside ? '' : ' in the sysroot'} defines ${definedAlike(file?.versions ?? [], first.name)}`,
    ],
    todo: [
      `check for another ${library} on the linker's path: the program was linked against a copy other than ${isBeside ? 'this one' : "the sysroot's"}`,
      'remove -L, -rpath and -rpath-link arguments that point to libraries of the build machine or of another release',
    ],
  };
}

/** The versions that are named alike, from the oldest to the newest; else some others. */
function definedAlike(versions: readonly string[], name: string): string {
  const prefix = name.replace(/[\d.]+$/, '');
  const numbered = versions
    .filter((one) => one.startsWith(prefix) && /^\d[\d.]*$/.test(one.slice(prefix.length)))
    .sort(compareVersions);
  const [oldest, newest] = [numbered[0], numbered.at(-1)];
  if (oldest !== undefined && newest !== undefined)
    return oldest === newest ? oldest : `${oldest} to ${newest}`;
  return versions.length === 0 ? 'no symbol versions' : versions.slice(-mostNamed).join(', ');
}

function symbolsOf({ users }: VersionCase, { symbols }: VersionNeed): string {
  const text = inBrackets(symbols, users);
  return text === undefined ? '' : ` (symbol${text.isOne ? '' : 's'} ${text.text})`;
}

function linesOf({ users, shownPath }: VersionCase, needs: readonly VersionNeed[]): readonly string[] {
  const lines = needs.flatMap(({ name, library, symbols }) => {
    const version = `${name} of ${library}`;
    if (symbols.length === 0) return [`${version}: no symbol is bound to it`];
    const more = symbols.length - mostNamed;
    const named = byUser(symbols, users, shownPath, otherCode).map(({ text }) => `${version}: ${text}`);
    return withMore(named, more);
  });
  return withMore(lines.slice(0, mostLines), lines.length - mostLines, ' like these');
}
