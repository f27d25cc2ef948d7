import { basename } from 'node:path';
import { newestReleaseFor } from '../sysroot/glibc-floor.js';
import type { Needed } from './bundled-libraries.js';
import type { VersionNeed } from './elf-facts.js';
import { compareNumbers, familyVersion } from './floors.js';
import type { Breach } from './result.js';
import type { Case } from './rules.js';
import type { Askers } from './symbol-users.js';

/** Finds out which objects of a movable program or library, or of another one, ask for symbols. */
export type Ask = (symbols: readonly string[], isMovable: boolean) => Promise<ReadonlyMap<string, Askers>>;

/** What the symbol versions of a file are held against. */
export interface VersionCase extends Case {
  /** The newest glibc that it may need. */
  readonly glibc: string;
  readonly ask: Ask;
  /** How messages call a path. */
  readonly shownPath: (path: string) => string;
}

const mostNamed = 3;
const mostLines = 8;

/**
 * Holds the symbol versions that a file needs against the glibc that was asked for, and against the sysroot's
 * libraries.
 */
export async function judgeVersions(one: VersionCase): Promise<readonly Breach[]> {
  const isPrivate = ({ name }: VersionNeed) => name === 'GLIBC_PRIVATE';
  const isTooNew = ({ name }: VersionNeed) => {
    const found = familyVersion(name);
    return found?.family === 'GLIBC' && compareNumbers(found.version, one.glibc) > 0;
  };
  const tooNew = one.facts.versions
    .filter(isTooNew)
    .sort((a, b) => compareNumbers(familyVersion(b.name)?.version ?? '', familyVersion(a.name)?.version ?? ''));
  const secret = one.facts.versions.filter(isPrivate);
  const undefinedOnes = one.facts.versions.filter(
    (need) => !isPrivate(need) && !isTooNew(need) && isUndefined(one, need),
  );
  const suspects = [...tooNew, ...secret, ...undefinedOnes].slice(0, mostLines);
  const symbols = suspects.flatMap((need) => need.symbols.slice(0, mostNamed));
  const askers =
    symbols.length === 0 ? new Map<string, Askers>() : await one.ask(symbols, one.facts.type === 'DYN');
  return [
    ...newerGlibc(one, tooNew, askers),
    ...privateSymbols(one, secret, askers),
    ...undefinedVersions(one, undefinedOnes, askers),
  ];
}

/**
 * A version that the library of that name in the sysroot does not define. A library that is missing is told of
 * elsewhere.
 */
function isUndefined({ needed }: Case, { name, library }: VersionNeed): boolean {
  const found = needed.find((one) => one.name === library)?.found;
  const defining = found === undefined ? undefined : definingFile(found);
  return defining !== undefined && !defining.versions.includes(name);
}

/** The file that is to define a library's symbol versions, where it is known. */
function definingFile(found: Needed['found']) {
  switch (found.kind) {
    case 'sysroot':
      return found;
    case 'beside':
      return found.file;
    case 'missing':
      return undefined;
  }
}

type AllAskers = ReadonlyMap<string, Askers>;

function newerGlibc(one: VersionCase, needs: readonly VersionNeed[], askers: AllAskers): readonly Breach[] {
  const [highest] = needs;
  if (highest === undefined) return [];
  const { glibc, sysroot } = one;
  const version = familyVersion(highest.name)?.version ?? '';
  const release = newestReleaseFor(glibc);
  const isMark = highest.name !== `GLIBC_${version}`;
  const isNewerThanSysroot = compareNumbers(version, sysroot.glibc) > 0;
  const todo = isNewerThanSysroot
    ? [
        'build what asks for it with the toolchain of this run: it was linked with another glibc than the sysroot has',
      ]
    : [
        release === undefined
          ? `use a sysroot with glibc ${glibc} or older`
          : `use a sysroot with glibc ${glibc} or older: debian:${release.name} has ${release.glibc}`,
        `or set \`glibc\` to ${version} when each system that is to run it has that`,
      ];
  return [
    {
      what: `${one.shown} needs ${highest.name}${isMark ? ` of glibc ${version}` : ''}${inBrackets(highest, askers)}; asked for ${glibc}`,
      why: [
        ...linesOf(one, needs, askers),
        `the sysroot has glibc ${sysroot.glibc}: a program gets the versions of the glibc that it is linked with`,
        isMark
          ? `where glibc is older than ${version}, it does not start, or crashes`
          : `where glibc is older than ${version}, it does not start: version '${highest.name}' not found`,
      ],
      todo: isMark ? ['link without -z pack-relative-relocs and --pack-dyn-relocs=relr', ...todo] : todo,
    },
  ];
}

function privateSymbols(one: VersionCase, needs: readonly VersionNeed[], askers: AllAskers): readonly Breach[] {
  const [first] = needs;
  if (first === undefined) return [];
  return [
    {
      what: `${one.shown} needs ${first.name} of ${first.library}${inBrackets(first, askers)}`,
      why: [
        ...linesOf(one, needs, askers),
        'such symbols are for the parts of one glibc among each other: they change with every release, and without notice',
      ],
      todo: ['link no part of glibc by itself (such as a copy of libpthread.a), and use its public functions'],
    },
  ];
}

function undefinedVersions(
  one: VersionCase,
  needs: readonly VersionNeed[],
  askers: AllAskers,
): readonly Breach[] {
  const libraries = [...new Set(needs.map(({ library }) => library))];
  return libraries.flatMap((library) => {
    const own = needs.filter((need) => need.library === library);
    const [first] = own;
    if (first === undefined) return [];
    const found = one.needed.find(({ name }) => name === library)?.found;
    const file = found === undefined ? undefined : definingFile(found);
    const isBeside = found?.kind === 'beside';
    return [
      {
        what: `${one.shown} needs ${first.name} of ${library}${inBrackets(first, askers)}; the ${isBeside ? 'one beside it' : "sysroot's"} does not define it`,
        why: [
          ...linesOf(one, own, askers),
          `${file?.path ?? library}${isBeside ? '' : ' in the sysroot'} defines ${definedAlike(file?.versions ?? [], first.name)}`,
        ],
        todo: [
          `look for another ${library} on the linker's path: it was linked against one that is not ${isBeside ? 'this one' : "the sysroot's"}`,
          'take out -L, -rpath and -rpath-link arguments that lead to libraries of the build machine or of another release',
        ],
      },
    ];
  });
}

/** The versions that are named alike, from the oldest to the newest; else some others. */
function definedAlike(versions: readonly string[], name: string): string {
  const prefix = name.replace(/[\d.]+$/, '');
  const numbered = versions
    .filter((one) => one.startsWith(prefix) && /^\d[\d.]*$/.test(one.slice(prefix.length)))
    .sort((a, b) => compareNumbers(a.slice(prefix.length), b.slice(prefix.length)));
  const [oldest, newest] = [numbered[0], numbered.at(-1)];
  if (oldest !== undefined && newest !== undefined)
    return oldest === newest ? oldest : `${oldest} to ${newest}`;
  return versions.length === 0 ? 'no symbol versions' : versions.slice(-mostNamed).join(', ');
}

/** ` (symbols a, b, from libfoo.a(foo.o); 3 more)`: those that the same object asks for as the first. */
function inBrackets({ symbols }: VersionNeed, askers: AllAskers): string {
  const [first] = byAsker(symbols, (symbol) => from(askers.get(symbol), basename) ?? "the crate's own code");
  if (first === undefined) return '';
  const { asker, symbols: own } = first;
  const more = symbols.length - own.length;
  const rest = more > 0 ? `; ${more} more` : '';
  return ` (symbol${own.length === 1 ? '' : 's'} ${own.join(', ')}, from ${asker}${rest})`;
}

function linesOf(one: VersionCase, needs: readonly VersionNeed[], askers: AllAskers): readonly string[] {
  const lines = needs.flatMap(({ name, library, symbols }) => {
    if (symbols.length === 0) return [`${name} of ${library}: no symbol is bound to it`];
    const groups = byAsker(symbols, (symbol) => from(askers.get(symbol), one.shownPath) ?? ownCode);
    const named = groups.map((group) => {
      return `${name} of ${library}: ${group.symbols.join(', ')}, from ${group.asker}`;
    });
    const more = symbols.length - mostNamed;
    return more > 0 ? [...named, `${name} of ${library}: ${more} more`] : named;
  });
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more lines of that sort`];
}

interface AskedBy {
  readonly asker: string;
  readonly symbols: readonly string[];
}

/** The first few symbols, by who asks for them. */
function byAsker(symbols: readonly string[], askerOf: (symbol: string) => string): readonly AskedBy[] {
  const named = symbols.slice(0, mostNamed);
  const askers = [...new Set(named.map(askerOf))];
  return askers.map((asker) => ({ asker, symbols: named.filter((symbol) => askerOf(symbol) === asker) }));
}

/**
 * The linker's other inputs: cargo does not name them, and removes those of the crate when it has linked them.
 */
const ownCode =
  "the crate's own code, or Rust's and gcc's runtime: no other object that was linked asks for it";

/** Who asks for a symbol; undefined when none of the files that were searched does. */
function from(askers: Askers | undefined, path: (path: string) => string): string | undefined {
  const [first] = askers?.objects ?? [];
  if (askers === undefined || first === undefined) return undefined;
  const [, archive, member] = /^(.*\.(?:a|rlib))\((.*)\)$/s.exec(first) ?? [];
  // rustc's own objects have names that tell nobody anything.
  const isOfRust = member === undefined || /\.rcgu\.(?:dwo\.)?o$/.test(member);
  const name = isOfRust ? path(archive ?? first) : `${path(archive ?? '')}(${member})`;
  return askers.count === 1 ? name : `${name} and ${askers.count - 1} more`;
}
