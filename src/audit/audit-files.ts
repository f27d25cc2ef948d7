import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import type { SysrootPackages } from '../sysroot/sysroot-packages.js';
import { plainLine } from '../text/plain-text.js';
import { namesInBaseline } from './baseline.js';
import { type Comparison, compareNeeds, usersText } from './compare-needs.js';
import { type ElfFacts, type FileFacts, isLinked, isOfTarget, readFacts } from './elf-facts.js';
import { highestLevel, largestPageOf, unreadAllocator } from './machine-rules.js';
import {
  type BundledLibrary,
  followLoader,
  type Libraries,
  type Loading,
  librariesOf,
  mostBundled,
  type Needed,
} from './needed-libraries.js';
import type { ReadFile } from './read-file.js';
import type { Breach, Findings } from './result.js';
import { type Case, type Criteria, judge } from './rules.js';
import { findLacking, type Lacking } from './symbol-search.js';
import type { FindUsers } from './symbol-users.js';
import { floorsOf, symbolsOfFloors, type VersionNeed } from './symbol-versions.js';
import { judgeSymbols, nothingLacking, type SymbolFindings } from './undefined-symbols.js';
import { judgeVersions } from './version-rules.js';

/** What files are held against. */
export interface FilesRequest extends Omit<Criteria, 'findUsers' | 'shownPath'> {
  readonly packages: SysrootPackages;
  /** How messages call a path. */
  readonly shown: (path: string) => string;
}

/** What was found of a file. */
export interface Outcome {
  readonly findings: Findings;
  readonly notes: readonly string[];
  /** What is as it is meant to be, and not to be taken for a mistake: a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Audits files that were read.
 * @param usersIn finds what asks for symbols; without it that is not known
 * @returns what was found of each, in their order.
 * @throws the system's error when a sysroot or a library cannot be read.
 */
export async function auditFiles(
  files: readonly ReadFile[],
  request: FilesRequest,
  usersIn?: (libraries: Libraries) => FindUsers,
): Promise<readonly Outcome[]> {
  const { sysroot, target } = request;
  const libraries = librariesOf(sysroot, target, new Map(files.flatMap(namesOf)));
  const onDisk = files.filter(({ path, isOnDisk }) => isOnDisk && existsSync(path));
  const own = new Set(onDisk.map(({ path }) => realpathSync(path)));
  const inSysroot = sysroot === undefined ? undefined : `${sysroot.path}/`;
  const against: Against = {
    ...request,
    libraries,
    findUsers: usersIn?.(libraries),
    shownPath: (path) =>
      inSysroot !== undefined && path.startsWith(inSysroot)
        ? `the sysroot's ${path.slice(inSysroot.length)}`
        : request.shown(path),
    read: readOnce(),
    isArtifact: (path) => own.has(path),
    keys: namesInBaseline(files.map(({ path, within }) => ({ name: path, within }))),
  };
  const loadings = files.map((file) => loadingOf(file, against));
  const judging = { ...against, lacking: lackingIn(files, loadings, against) };
  const outcomes: Outcome[] = [];
  for (const [at, file] of files.entries())
    outcomes.push(await audit(file, loadings[at] ?? nothingLoaded, judging));
  return outcomes;
}

/** What the files of one audit are held against. */
interface Against extends FilesRequest, Criteria {
  readonly libraries: Libraries;
  /** Reads a library that a file brings along. */
  readonly read: (file: string) => FileFacts;
  /** Whether a file, by its path without links, is audited by itself. */
  readonly isArtifact: (file: string) => boolean;
  /** What a baseline calls the files, by their paths. */
  readonly keys: ReadonlyMap<string, string>;
}

interface Judging extends Against {
  /** The symbols that a file lacks which an audited one loads: itself, or a library beside it. */
  readonly lacking: (audited: string, path: string) => Lacking | undefined;
}

/** What an audited file loads. */
function loadingOf({ path, isOnDisk, result }: ReadFile, against: Against): Loading {
  if (result.kind !== 'facts') return nothingLoaded;
  const facts = isOnDisk ? result.facts : { ...result.facts, runPaths: [] };
  const { libraries, read, isArtifact, target } = against;
  return followLoader(path, facts, libraries, read, isArtifact, target);
}

const nothingLoaded: Loading = { needed: [], bundled: [], isCut: false };

function lackingIn(
  files: readonly ReadFile[],
  loadings: readonly Loading[],
  { sysroot, libraries, target }: Against,
): Judging['lacking'] {
  if (sysroot === undefined) return () => undefined;
  const wanting = files.flatMap((file, at) => {
    const loading = loadings[at];
    if (loading === undefined || file.result.kind !== 'facts') return [];
    return [file.path, ...loading.bundled.map((one) => one.file)].map((path) => ({ path, file, loading }));
  });
  const found = [...findLacking(wanting, files, libraries, target)];
  return (audited, path) => found.find(([one]) => one.path === path && one.file.path === audited)?.[1];
}

/** Several files may bring the same library. */
function readOnce(): (file: string) => FileFacts {
  const known = new Map<string, FileFacts>();
  return (file) => {
    const facts = known.get(file) ?? readFacts(file);
    known.set(file, facts);
    return facts;
  };
}

/** The names by which a library may be asked for, each with its path. */
function namesOf({ path, isProgram, result }: ReadFile): readonly (readonly [string, string])[] {
  if (isProgram) return [];
  const soname = result.kind === 'facts' ? result.facts.soname : undefined;
  return [basename(path), soname ?? basename(path)].map((name) => [name, path]);
}

async function audit(file: ReadFile, loading: Loading, against: Judging): Promise<Outcome> {
  const name = against.shown(file.path);
  const { result } = file;
  if (result.kind === 'facts') return auditFacts(file, result.facts, loading, name, against);
  const todo = [
    'remove the file or run cargo clean, and build again; check the disk, and what writes to the file after the linker',
  ];
  const breaches = result.kind === 'archive' ? result.breaches : [{ ...result, todo }];
  const findings: Findings = {
    linkage: result.kind === 'archive' ? 'archive' : 'unknown',
    needed: [],
    floors: {},
    breaches: breaches.map((breach) => plain({ ...breach, what: `${name} ${breach.what}` })),
  };
  return { findings, notes: [], remarks: [] };
}

async function auditFacts(
  file: ReadFile,
  facts: ElfFacts,
  loading: Loading,
  name: string,
  against: Judging,
): Promise<Outcome> {
  const { path, isProgram, isOnDisk } = file;
  const { target } = against;
  const { needed, bundled } = loading;
  const own = { ...against, file: path, shown: name, isProgram, isOnDisk, facts, needed };
  const judged = [
    await judgeAll(own, against.lacking(path, path)),
    ...(await Promise.all(bundled.map((one) => judgeBundled(one, path, name, against)))),
  ];
  const breaches = judged.flatMap((one) => one.breaches);
  const loaded = [
    facts,
    ...bundled.flatMap((one) => (one.read.kind === 'facts' ? [one.read.facts] : [])),
  ].filter((one) => isOfTarget(one, target));
  const pages = loaded.flatMap((one) => largestPageOf(one) ?? []);
  const program = facts.interpreter === undefined ? 'static' : 'dynamic';
  const linkage = isProgram ? program : 'library';
  const versions = loaded.flatMap((one) => one.versions);
  const findings: Findings = {
    linkage: isOfTarget(facts, target) && isLinked(facts) ? linkage : 'unknown',
    needed: neededLibraries([...needed, ...bundled.flatMap((one) => one.needed)], against),
    floors: floorsOf(versions),
    setBy: symbolsOfFloors(versions),
    largestPage: pages.length === 0 ? undefined : Math.min(...pages),
    level: highestLevel(loaded, target),
    breaches: breaches.map(plain),
  };
  const { breach, note } = await compared(file, findings, versions, name, against);
  const notes = [
    ...(isProgram && isOnDisk ? notesOf(name, facts, loading) : []),
    ...judged.flatMap((one) => one.notes),
    ...unreadAllocator({ shown: name, facts, target }),
    ...note,
  ];
  return {
    findings: { ...findings, breaches: [...findings.breaches, ...breach.map(plain)] },
    notes: notes.map(plainLine),
    remarks: judged.flatMap((one) => one.remarks).map(plainLine),
  };
}

/** Holds a file against the baseline, where it is in that. */
async function compared(
  { path, size, isProgram }: ReadFile,
  findings: Findings,
  versions: readonly VersionNeed[],
  name: string,
  { baseline, keys, target, findUsers }: Against,
): Promise<Comparison> {
  const before = baseline?.targets[target.triple]?.[keys.get(path) ?? ''];
  if (baseline === undefined || before === undefined) return { breach: [], note: [] };
  const from = async (symbols: readonly string[]) =>
    findUsers === undefined ? '' : usersText(await findUsers(symbols, isProgram));
  const found = { ...findings, size };
  return compareNeeds({ shown: name, found, before, versions, from, file: baseline.file, target });
}

/** Each library once, with its package. */
function neededLibraries(all: readonly Needed[], { packages }: Against): Findings['needed'] {
  return [...new Map(all.map((one) => [one.name, one])).values()].map(({ name, found }) => {
    const path = found.kind === 'sysroot' ? found.file.path : undefined;
    const owner = path === undefined ? undefined : packages.ownerOf(path);
    const beside = found.kind === 'beside' ? { disk: found.disk, at: found.at } : undefined;
    return { name, place: found.kind, path, beside, package: owner };
  });
}

async function judgeAll(one: Case, lacking: Lacking | undefined): Promise<SymbolFindings> {
  if (!isOfTarget(one.facts, one.target)) return { ...nothingLacking, breaches: judge(one) };
  const found = lacking === undefined ? nothingLacking : await judgeSymbols(one, lacking);
  return { ...found, breaches: [...judge(one), ...(await judgeVersions(one)), ...found.breaches] };
}

async function judgeBundled(
  { file, read, needed }: BundledLibrary,
  program: string,
  programShown: string,
  against: Judging,
): Promise<SymbolFindings> {
  const shown = `${against.shown(file)} (bundled with ${programShown})`;
  if (read.kind === 'refused') {
    const todo = ['copy the library there again; check the disk, and what writes to the file'];
    return { ...nothingLacking, breaches: [{ what: `${shown} ${read.what}`, why: read.why, todo }] };
  }
  const itself = { objects: [file], count: 1 };
  const findUsers: FindUsers = async (symbols) => new Map(symbols.map((symbol) => [symbol, itself]));
  const users = against.findUsers === undefined ? {} : { findUsers };
  const one = { ...against, ...users, file, shown, isProgram: false, isOnDisk: true };
  return judgeAll({ ...one, facts: read.facts, needed }, against.lacking(program, file));
}

/** What breaks no rule, and may yet keep a program from starting. */
function notesOf(name: string, { runPaths }: ElfFacts, { needed, isCut }: Loading): readonly string[] {
  const notes: string[] = [];
  // Where the libraries will be is not known: any folder that the target may have can be the one.
  const leads = runPaths.some((folder) => /^(?:\$ORIGIN\b|\$\{ORIGIN\}|\/)/.test(folder));
  const lost = needed.filter(({ found }) => found.kind === 'beside' && found.file === undefined);
  if (lost.length > 0 && !leads) {
    const names = lost.map((one) => one.name).join(', ');
    notes.push(
      `${name} needs ${names}, built here, and has no run path that finds ${lost.length === 1 ? 'it' : 'them'} next to the program: link with -C link-arg=-Wl,-rpath,$ORIGIN, or set LD_LIBRARY_PATH where it runs`,
    );
  }
  if (isCut) notes.push(`${name} bundles more than ${mostBundled} libraries; the rest are not audited`);
  return notes;
}

/** Nothing that a file says of itself acts on a terminal. */
function plain({ what, why, todo }: Breach): Breach {
  return { what: plainLine(what), why: why.map(plainLine), todo: todo.map(plainLine) };
}
