import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import pLimit from 'p-limit';
import { codeOf, messageOf } from '../errors.js';
import type { Artifact } from '../rust/cargo.js';
import type { SysrootPackages } from '../sysroot/sysroot-packages.js';
import type { Target } from '../target.js';
import { plainLine } from '../text/plain-text.js';
import { highestLevel } from './machine-rules.js';
import {
  type BundledLibrary,
  followLoader,
  type Libraries,
  type Loading,
  librariesOf,
  mostBundled,
  type Needed,
} from './needed-libraries.js';
import { type ElfFacts, type FileFacts, isOfTarget, readFacts, refused } from './readelf.js';
import type { Audit, AuditedArtifact, Breach } from './result.js';
import { type Case, type Criteria, canBeLoaded, judge } from './rules.js';
import { type AuditedArchive, auditStaticLibrary } from './static-library.js';
import { type FindUsers, symbolUsersIn } from './symbol-users.js';
import { floorsOf } from './symbol-versions.js';
import { judgeVersions } from './version-rules.js';

/** What is audited, and what it is held against. */
export interface AuditRequest extends Omit<Criteria, 'findUsers' | 'shownPath'> {
  readonly artifacts: readonly Artifact[];
  readonly packages: SysrootPackages;
  /** Absolute paths of launchers. */
  readonly tools: { readonly readelf: string; readonly nm: string };
  /** The rlibs and static libraries that went into the link; absolute paths. */
  readonly linkInputs: readonly string[];
  /** The libraries that come with the compilers, of which every link takes what it needs; absolute paths. */
  readonly runtimes: readonly string[];
  /** How messages call a path. */
  readonly shown: (path: string) => string;
}

/** readelf is done with a file in some hundredths of a second, most of them for starting. */
const mostAtOnce = 4;

/**
 * Audits artifacts: what each needs, and every rule that it breaks. Artifacts that are damaged, or no longer
 * there, break one.
 * @returns the artifacts in their order.
 * @throws the system's error when the sysroot cannot be read.
 */
export async function auditArtifacts(request: AuditRequest): Promise<Audit> {
  const { artifacts, tools, sysroot, linkInputs, runtimes } = request;
  const limit = pLimit(mostAtOnce);
  const read = await Promise.all(
    artifacts.map((artifact) =>
      limit(async () => ({ artifact, result: await readArtifact(artifact, tools.readelf, request.target) })),
    ),
  );
  const libraries = librariesOf(sysroot, request.target, new Map(read.flatMap(namesOf)));
  const own = new Set(artifacts.flatMap(({ path }) => (existsSync(path) ? [realpathSync(path)] : [])));
  const inSysroot = `${sysroot.path}/`;
  const against: Against = {
    ...request,
    libraries,
    findUsers: symbolUsersIn(linkInputs, runtimes, libraries.place, tools.nm),
    shownPath: (path) =>
      path.startsWith(inSysroot) ? `the sysroot's ${path.slice(inSysroot.length)}` : request.shown(path),
    read: readOnce(tools.readelf),
    isArtifact: (path) => own.has(path),
  };
  const outcomes: Outcome[] = [];
  for (const { artifact, result } of read) outcomes.push(await audit(artifact, result, against));
  return {
    artifacts: outcomes.map(({ audited }) => audited),
    notes: outcomes.flatMap(({ notes }) => notes),
  };
}

/** What the files of one audit are held against. */
interface Against extends AuditRequest, Criteria {
  readonly libraries: Libraries;
  /** Reads a library that an artifact brings along. */
  readonly read: (file: string) => Promise<FileFacts>;
  /** Whether a file, by its path without links, is one of the artifacts. */
  readonly isArtifact: (file: string) => boolean;
}

type Result = FileFacts | AuditedArchive;

async function readArtifact({ kind, path }: Artifact, readelf: string, target: Target): Promise<Result> {
  try {
    return kind === 'staticlib'
      ? await auditStaticLibrary(path, readelf, target)
      : await readFacts(path, readelf);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return refused('could not be read', messageOf(error));
  }
}

/** Several artifacts may bring the same library. */
function readOnce(readelf: string): (file: string) => Promise<FileFacts> {
  const known = new Map<string, Promise<FileFacts>>();
  return (file) => {
    const facts = known.get(file) ?? readFacts(file, readelf);
    known.set(file, facts);
    return facts;
  };
}

function isLibrary({ kind }: Artifact): boolean {
  return kind === 'cdylib' || kind === 'dylib';
}

/** The names by which a library of this build may be asked for, each with its path. */
function namesOf({
  artifact,
  result,
}: {
  readonly artifact: Artifact;
  readonly result: Result;
}): readonly (readonly [string, string])[] {
  if (!isLibrary(artifact)) return [];
  const { path } = artifact;
  const soname = result.kind === 'facts' ? result.facts.soname : undefined;
  return [basename(path), soname ?? basename(path)].map((name) => [name, path]);
}

interface Outcome {
  readonly audited: AuditedArtifact;
  readonly notes: readonly string[];
}

async function audit(artifact: Artifact, result: Result, against: Against): Promise<Outcome> {
  const name = against.shown(artifact.path);
  if (result.kind === 'facts') return auditFacts(artifact, result.facts, name, against);
  const todo = [
    'build it anew: remove the file, or run cargo clean; look at the disk, and at what writes to the file after the linker',
  ];
  const breaches = result.kind === 'archive' ? result.breaches : [{ ...result, todo }];
  const audited: AuditedArtifact = {
    ...artifact,
    linkage: artifact.kind === 'staticlib' ? 'archive' : 'unknown',
    needed: [],
    floors: {},
    breaches: breaches.map((breach) => plain({ ...breach, what: `${name} ${breach.what}` })),
  };
  return { audited, notes: [] };
}

async function auditFacts(
  artifact: Artifact,
  facts: ElfFacts,
  name: string,
  against: Against,
): Promise<Outcome> {
  const file = artifact.path;
  const { target } = against;
  const loading = await followLoader(file, facts, against.libraries, against.read, against.isArtifact, target);
  const { needed, bundled } = loading;
  const isProgram = !isLibrary(artifact);
  const breaches = [
    ...(await breachesOf({ ...against, file, shown: name, isProgram, facts, needed })),
    ...(await Promise.all(bundled.map((one) => breachesOfBundled(one, name, against)))).flat(),
  ];
  const loaded = [
    facts,
    ...bundled.flatMap((one) => (one.read.kind === 'facts' ? [one.read.facts] : [])),
  ].filter((one) => isOfTarget(one, target));
  const pages = loaded.flatMap(({ largestPage }) => largestPage ?? []);
  const program = facts.interpreter === undefined ? 'static' : 'dynamic';
  const linkage = isProgram ? program : 'library';
  const audited: AuditedArtifact = {
    ...artifact,
    linkage: canBeLoaded(facts, target) ? linkage : 'unknown',
    needed: neededLibraries([...needed, ...bundled.flatMap((one) => one.needed)], against),
    floors: floorsOf(loaded.flatMap(({ versions }) => versions)),
    largestPage: pages.length === 0 ? undefined : Math.min(...pages),
    level: highestLevel(loaded, target),
    breaches: breaches.map(plain),
  };
  return { audited, notes: isProgram ? notesOf(name, facts, loading).map(plainLine) : [] };
}

/** Each library once, with its package. */
function neededLibraries(all: readonly Needed[], { packages }: Against): AuditedArtifact['needed'] {
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
  return breachesOf({ ...against, findUsers, file, shown, isProgram: false, facts: read.facts, needed });
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
