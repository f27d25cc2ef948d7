import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { codeOf, messageOf } from '../errors.js';
import type { Artifact } from '../rust/cargo.js';
import type { SysrootPackages } from '../sysroot/sysroot-packages.js';
import { plainLine } from '../text/plain-text.js';
import { type Comparison, compareNeeds, namesInBaseline, usersText } from './baseline.js';
import { type ElfFacts, type FileFacts, isLinked, isOfTarget, readFacts, refused } from './elf-facts.js';
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
import type { Audit, Breach, Findings } from './result.js';
import { type Case, type Criteria, judge } from './rules.js';
import { type AuditedArchive, auditStaticLibrary } from './static-library.js';
import { type FindUsers, symbolUsersIn } from './symbol-users.js';
import { floorsOf, symbolsOfFloors, type VersionNeed } from './symbol-versions.js';
import { judgeVersions } from './version-rules.js';

/** What the artifacts of a build are held against. */
export interface AuditRequest extends FilesRequest {
  readonly artifacts: readonly Artifact[];
  /** Absolute path of the launcher of nm. */
  readonly nm: string;
  /** The rlibs and static libraries that went into the link; absolute paths. */
  readonly linkInputs: readonly string[];
  /** The libraries that come with the compilers, of which every link takes what it needs; absolute paths. */
  readonly runtimes: readonly string[];
}

/** What files are held against. */
export interface FilesRequest extends Omit<Criteria, 'findUsers' | 'shownPath'> {
  readonly packages: SysrootPackages;
  /** How messages call a path. */
  readonly shown: (path: string) => string;
}

/** A file that was read, to be held against the rules. */
export interface ReadFile {
  /** Absolute; of a member of an archive what messages call it. */
  readonly path: string;
  /** Its path in the folder or the archive that it comes from. */
  readonly within: string;
  /** In bytes. */
  readonly size: number;
  readonly isProgram: boolean;
  /** False for a member of an archive: no path that it names is looked for. */
  readonly isOnDisk: boolean;
  readonly result: FileFacts | AuditedArchive;
}

/** What was found of a file. */
export interface Outcome {
  readonly findings: Findings;
  readonly notes: readonly string[];
}

/**
 * Audits artifacts: what each needs, and every rule that it breaks. Artifacts that are damaged, or no longer
 * there, break one.
 * @returns the artifacts in their order.
 * @throws the system's error when the sysroot cannot be read.
 */
export async function auditArtifacts(request: AuditRequest): Promise<Audit> {
  const { artifacts, linkInputs, runtimes, nm } = request;
  const files = artifacts.map((artifact) => readArtifact(artifact, request));
  const outcomes = await auditFiles(files, request, ({ place }) =>
    symbolUsersIn(linkInputs, runtimes, place, nm),
  );
  return {
    artifacts: artifacts.flatMap((artifact, at) => {
      const findings = outcomes[at]?.findings;
      return findings === undefined ? [] : [{ ...artifact, ...findings }];
    }),
    notes: outcomes.flatMap(({ notes }) => notes),
  };
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
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await audit(file, against));
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

function readArtifact({ kind, path, size }: Artifact, { target }: AuditRequest): ReadFile {
  const isProgram = kind !== 'cdylib' && kind !== 'dylib';
  const file = { path, within: basename(path), size, isProgram, isOnDisk: true };
  try {
    return { ...file, result: kind === 'staticlib' ? auditStaticLibrary(path, target) : readFacts(path) };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return { ...file, result: refused('could not be read', messageOf(error)) };
  }
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

async function audit(file: ReadFile, against: Against): Promise<Outcome> {
  const name = against.shown(file.path);
  const { result } = file;
  if (result.kind === 'facts') return auditFacts(file, result.facts, name, against);
  const todo = [
    'build it anew: remove the file, or run cargo clean; look at the disk, and at what writes to the file after the linker',
  ];
  const breaches = result.kind === 'archive' ? result.breaches : [{ ...result, todo }];
  const findings: Findings = {
    linkage: result.kind === 'archive' ? 'archive' : 'unknown',
    needed: [],
    floors: {},
    breaches: breaches.map((breach) => plain({ ...breach, what: `${name} ${breach.what}` })),
  };
  return { findings, notes: [] };
}

async function auditFacts(file: ReadFile, facts: ElfFacts, name: string, against: Against): Promise<Outcome> {
  const { path, isProgram, isOnDisk } = file;
  const { target } = against;
  const found = isOnDisk ? facts : { ...facts, runPaths: [] };
  const loading = followLoader(path, found, against.libraries, against.read, against.isArtifact, target);
  const { needed, bundled } = loading;
  const breaches = [
    ...(await breachesOf({ ...against, file: path, shown: name, isProgram, isOnDisk, facts, needed })),
    ...(await Promise.all(bundled.map((one) => breachesOfBundled(one, name, against)))).flat(),
  ];
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
    ...unreadAllocator({ shown: name, facts, target }),
    ...note,
  ];
  return {
    findings: { ...findings, breaches: [...findings.breaches, ...breach.map(plain)] },
    notes: notes.map(plainLine),
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

async function breachesOf(one: Case): Promise<readonly Breach[]> {
  return [...judge(one), ...(isOfTarget(one.facts, one.target) ? await judgeVersions(one) : [])];
}

async function breachesOfBundled(
  { file, read, needed }: BundledLibrary,
  program: string,
  against: Against,
): Promise<readonly Breach[]> {
  const shown = `${against.shown(file)} (which ${program} brings along)`;
  if (read.kind === 'refused') {
    const todo = ['put the library there anew; look at the disk, and at what writes to the file'];
    return [{ what: `${shown} ${read.what}`, why: read.why, todo }];
  }
  const itself = { objects: [file], count: 1 };
  const findUsers: FindUsers = async (symbols) => new Map(symbols.map((symbol) => [symbol, itself]));
  const users = against.findUsers === undefined ? {} : { findUsers };
  const one = { ...against, ...users, file, shown, isProgram: false, isOnDisk: true };
  return breachesOf({ ...one, facts: read.facts, needed });
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
      `${name} needs ${names} of this build, and has no run path that finds ${lost.length === 1 ? 'it' : 'them'} beside the program: link with -C link-arg=-Wl,-rpath,$ORIGIN, or set LD_LIBRARY_PATH where it runs`,
    );
  }
  if (isCut) notes.push(`${name} brings more libraries along than are audited: ${mostBundled}`);
  return notes;
}

/** Nothing that a file says of itself acts on a terminal. */
function plain({ what, why, todo }: Breach): Breach {
  return { what: plainLine(what), why: why.map(plainLine), todo: todo.map(plainLine) };
}
