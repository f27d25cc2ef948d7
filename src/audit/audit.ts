import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import pLimit from 'p-limit';
import type { Artifact } from '../rust/cargo.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import type { SysrootPackages } from '../sysroot/sysroot-packages.js';
import type { Target } from '../target.js';
import { plainLine } from '../text/plain-text.js';
import { type Companion, followLoader, type Loading, mostCompanions } from './bundled-libraries.js';
import { type ElfFacts, isOfTarget } from './elf-facts.js';
import { floorsOf } from './floors.js';
import { type Libraries, librariesOf } from './needed-libraries.js';
import { type Read, readArtifact, type Told } from './read-artifact.js';
import { type FileFacts, readFacts } from './readelf.js';
import type { Audit, AuditedArtifact, Breach } from './result.js';
import { type Case, canBeLoaded, judge } from './rules.js';
import { type Askers, findAskers, startFiles } from './symbol-users.js';
import { type Ask, judgeVersions } from './version-rules.js';

/** What is audited, and what it is held against. */
export interface AuditRequest {
  readonly artifacts: readonly Artifact[];
  readonly sysroot: Sysroot;
  readonly packages: SysrootPackages;
  readonly target: Target;
  /** The newest glibc that the artifacts may need: `2.31`. */
  readonly glibc: string;
  /** Absolute paths of launchers. */
  readonly tools: { readonly readelf: string; readonly nm: string };
  /** The rlibs and static libraries that went into the link; absolute paths. */
  readonly linkInputs: readonly string[];
  /**
   * The libraries that come with the compilers, of which every link takes what it needs: Rust's std; absolute
   * paths.
   */
  readonly runtimes: readonly string[];
  /** How messages call a path. */
  readonly shown: (path: string) => string;
  /** In milliseconds. */
  readonly clock: () => number;
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
  const started = request.clock();
  const { artifacts, tools } = request;
  const limit = pLimit(mostAtOnce);
  const read = await Promise.all(
    artifacts.map((artifact) => limit(() => readArtifact(artifact, tools.readelf))),
  );
  const libraries = librariesOf(request.sysroot, request.target, namesOf(read));
  const own = new Set(artifacts.flatMap(({ path }) => (existsSync(path) ? [realpathSync(path)] : [])));
  const against: Against = {
    ...request,
    libraries,
    ask: askerOf(request, libraries),
    read: readOnce(tools.readelf),
    isArtifact: (path) => own.has(path),
  };
  const audited: AuditedArtifact[] = [];
  const notes: string[] = [];
  for (const one of read) {
    const outcome = await audit(one, against);
    audited.push(outcome.audited);
    notes.push(...outcome.notes);
  }
  return { artifacts: audited, notes, milliseconds: request.clock() - started };
}

/** Several artifacts may bring the same library. */
function readOnce(readelf: string): (file: string) => Promise<FileFacts> {
  const known = new Map<string, Promise<FileFacts>>();
  const read = async (file: string): Promise<FileFacts> => {
    const [facts] = await readFacts([file], readelf);
    if (facts === undefined) throw new Error(`nothing was read of ${file}`);
    return facts;
  };
  return (file) => {
    const facts = known.get(file) ?? read(file);
    known.set(file, facts);
    return facts;
  };
}

/** The names by which libraries of this build may be asked for. */
function namesOf(read: readonly Read[]): ReadonlySet<string> {
  const libraries = read.filter(({ artifact }) => artifact.kind === 'cdylib' || artifact.kind === 'dylib');
  return new Set(
    libraries.flatMap((one) => [
      basename(one.artifact.path),
      ...(one.kind === 'facts' && one.soname !== undefined ? [one.soname] : []),
    ]),
  );
}

/**
 * Artifacts of one build have most of their symbols in common, and nm reads all that was linked: it is asked
 * once for each.
 */
function askerOf({ tools, linkInputs, runtimes, sysroot }: AuditRequest, libraries: Libraries): Ask {
  const known = new Map<string, Askers | undefined>();
  return async (symbols, isMovable) => {
    const unknown = symbols.filter((symbol) => !known.has(symbol));
    const linked = await findAskers(unknown, tools.nm, linkInputs);
    const others = unknown.filter((symbol) => !linked.has(symbol));
    const inRuntimes = await findAskers(others, tools.nm, runtimes);
    for (const symbol of unknown) known.set(symbol, linked.get(symbol) ?? inRuntimes.get(symbol));
    const rest = symbols.filter((symbol) => known.get(symbol) === undefined);
    const start = rest.length === 0 ? [] : startFiles(sysroot.path, isMovable, libraries.place);
    const found = await findAskers(rest, tools.nm, start);
    return new Map(
      symbols.flatMap((symbol) => {
        const askers = known.get(symbol) ?? found.get(symbol);
        return askers === undefined ? [] : [[symbol, askers] as const];
      }),
    );
  };
}

/** What the files of one audit are held against. */
interface Against extends AuditRequest {
  readonly ask: Ask;
  readonly libraries: Libraries;
  /** Reads a library that an artifact brings along. */
  readonly read: (file: string) => Promise<FileFacts>;
  /** Whether a file, by its path without links, is one of the artifacts. */
  readonly isArtifact: (file: string) => boolean;
}

async function audit(
  read: Read,
  against: Against,
): Promise<{ readonly audited: AuditedArtifact; readonly notes: readonly string[] }> {
  const { artifact } = read;
  const name = against.shown(artifact.path);
  const unread = (linkage: 'archive' | 'unknown', told: readonly Told[]) => ({
    audited: {
      ...artifact,
      linkage,
      needed: [],
      floors: {},
      breaches: told.map((breach) => plain({ ...breach, what: `${name} ${breach.what}` })),
    },
    notes: [],
  });
  switch (read.kind) {
    case 'archive':
      return unread('archive', read.breaches);
    case 'refused':
      return unread(artifact.kind === 'staticlib' ? 'archive' : 'unknown', [read.breach]);
    case 'facts':
      return auditFacts(read, name, against);
  }
}

async function auditFacts(read: Extract<Read, { kind: 'facts' }>, name: string, against: Against) {
  const { artifact, facts } = read;
  const { libraries, packages } = against;
  const file = artifact.path;
  const loading = await followLoader({ ...read, file }, libraries, against.read, against.isArtifact);
  const { needed, companions } = loading;
  const isLibrary = artifact.kind === 'cdylib' || artifact.kind === 'dylib';
  const breaches = [
    ...(await breachesOf({ file, shown: name, isProgram: !isLibrary, facts, needed }, against, against.ask)),
    ...(await Promise.all(companions.map((one) => breachesOfCompanion(one, name, against)))).flat(),
  ];
  const program = facts.interpreter === undefined ? 'static' : 'dynamic';
  const linkage = isLibrary ? 'library' : program;
  const all = [...needed, ...companions.flatMap((one) => one.needed)];
  const audited: AuditedArtifact = {
    ...artifact,
    linkage: canBeLoaded(facts) ? linkage : 'unknown',
    needed: [...new Map(all.map((one) => [one.name, one])).values()].map(({ name: library, found }) => {
      const path = found.kind === 'sysroot' ? found.path : undefined;
      const owner = path === undefined ? undefined : packages.ownerOf(path);
      return { name: library, place: found.kind, path, package: owner };
    }),
    floors: floorsOf([facts, ...companions.flatMap(factsOf)].filter(isOfTarget).flatMap((one) => one.versions)),
    breaches: breaches.map(plain),
  };
  return { audited, notes: isLibrary ? [] : notesOf(name, facts, loading).map(plainLine) };
}

type Judged = Omit<Case, 'sysroot' | 'target'>;

async function breachesOf(
  judged: Judged,
  { sysroot, target, glibc, shown }: Against,
  ask: Ask,
): Promise<readonly Breach[]> {
  const shownPath = (path: string): string =>
    path.startsWith(`${sysroot.path}/`) ? `the sysroot's ${path.slice(sysroot.path.length + 1)}` : shown(path);
  const one = { ...judged, sysroot, target };
  return [
    ...judge(one),
    ...(isOfTarget(judged.facts) ? await judgeVersions({ ...one, glibc, ask, shownPath }) : []),
  ];
}

async function breachesOfCompanion(
  { file, read, needed }: Companion,
  program: string,
  against: Against,
): Promise<readonly Breach[]> {
  const name = `${against.shown(file)} (which ${program} brings along)`;
  if (read.kind === 'refused') {
    const todo = ['put the library there anew; look at the disk, and at what writes to the file'];
    return [{ what: `${name} ${read.what}`, why: read.why, todo }];
  }
  const itself = { objects: [file], count: 1 };
  const ask: Ask = async (symbols) => new Map(symbols.map((symbol) => [symbol, itself]));
  return breachesOf({ file, shown: name, isProgram: false, facts: read.facts, needed }, against, ask);
}

function factsOf({ read }: Companion): readonly ElfFacts[] {
  return read.kind === 'facts' ? [read.facts] : [];
}

/** What breaks no rule, and may yet keep a program from starting. */
function notesOf(name: string, { runPaths }: ElfFacts, { needed, isCut }: Loading): readonly string[] {
  // Where the libraries will stand is not known: any folder that the target may have can be the one.
  const leads = runPaths.some((folder) => /^(?:\$ORIGIN\b|\$\{ORIGIN\}|\/)/.test(folder));
  const lost = needed.filter(({ found }) => found.kind === 'beside' && found.file === undefined);
  const names = lost.map((one) => one.name).join(', ');
  return [
    ...(lost.length === 0 || leads
      ? []
      : [
          `${name} needs ${names} of this build, and has no run path that finds ${lost.length === 1 ? 'it' : 'them'} beside the program: link with -C link-arg=-Wl,-rpath,$ORIGIN, or set LD_LIBRARY_PATH where it runs`,
        ]),
    ...(isCut ? [`${name} brings more libraries along than are audited: ${mostCompanions}`] : []),
  ];
}

/** Nothing that a file says of itself acts on a terminal. */
function plain({ what, why, todo }: Breach): Breach {
  return { what: plainLine(what), why: why.map(plainLine), todo: todo.map(plainLine) };
}
