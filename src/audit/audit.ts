import { basename } from 'node:path';
import pLimit from 'p-limit';
import { codeOf, messageOf } from '../errors.js';
import { plainLine } from '../plain-text.js';
import type { Artifact } from '../rust/cargo.js';
import type { SysrootPackages } from '../sysroot/packages.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { readArchive } from './archive-members.js';
import { type Askers, findAskers, startFiles } from './asker.js';
import type { ElfFacts } from './facts.js';
import { canBeLoaded, isOfTarget, judge } from './judge.js';
import { type Ask, judgeVersions } from './judge-versions.js';
import { type Libraries, librariesOf } from './libraries.js';
import { type FileFacts, readFacts } from './readelf.js';
import type { Audit, AuditedArtifact, Breach } from './result.js';
import { floorsOf } from './versions.js';

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
  /** The libraries that come with the compilers, of which every link takes what it needs: Rust's std; absolute paths. */
  readonly runtimes: readonly string[];
  /** How messages call a path. */
  readonly shown: (path: string) => string;
  /** In milliseconds. */
  readonly clock: () => number;
}

/** readelf is done with a file in some hundredths of a second, most of them for starting. */
const mostAtOnce = 4;

/**
 * Audits artifacts: what each needs, and every rule that it breaks. Artifacts that are damaged, or no longer there, break
 * one.
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
  const ask = askerOf(request, libraries);
  const audited: AuditedArtifact[] = [];
  for (const one of read) audited.push(await audit(one, request, libraries, ask));
  return { artifacts: audited, milliseconds: request.clock() - started };
}

/** An artifact, and what was read of it. */
type Read =
  | {
      readonly kind: 'facts';
      readonly artifact: Artifact;
      readonly facts: ElfFacts;
      readonly soname: string | undefined;
    }
  | { readonly kind: 'archive'; readonly artifact: Artifact; readonly breaches: readonly Told[] }
  | { readonly kind: 'refused'; readonly artifact: Artifact; readonly breach: Told };

/** A breach whose `what` does not name the file yet. */
type Told = Breach;

async function readArtifact(artifact: Artifact, readelf: string): Promise<Read> {
  try {
    if (artifact.kind === 'staticlib') return await readStaticLibrary(artifact, readelf);
    const [facts] = await readFacts([artifact.path], readelf);
    if (facts === undefined) throw new Error(`nothing was read of ${artifact.path}`);
    return facts.kind === 'facts' ? { ...facts, artifact } : refused(artifact, facts);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return refused(artifact, { what: 'could not be read', why: [messageOf(error)] });
  }
}

function refused(
  artifact: Artifact,
  { what, why }: Pick<Extract<FileFacts, { kind: 'refused' }>, 'what' | 'why'>,
): Read {
  const todo = [
    'build it anew: remove the file, or run cargo clean; look at the disk, and at what writes to the file after the linker',
  ];
  return { kind: 'refused', artifact, breach: { what, why, todo } };
}

async function readStaticLibrary(artifact: Artifact, readelf: string): Promise<Read> {
  const read = await readArchive(artifact.path, readelf);
  if (read.kind === 'refused') return refused(artifact, read);
  const [first] = read.others;
  if (first === undefined) return { kind: 'archive', artifact, breaches: [] };
  const more = read.otherCount - read.others.length;
  const breach: Told = {
    what: `has ${read.otherCount} of ${read.objects} objects that are for another machine: ${first.member} is for ${first.machine}`,
    why: [
      ...read.others.map(({ member, machine }) => `${member}: ${machine}`),
      ...(more > 0 ? [`and ${more} more`] : []),
    ],
    todo: [
      'look at the build scripts that compile C: they must use the compiler in CC_<target>, and AR_<target>',
    ],
  };
  return { kind: 'archive', artifact, breaches: [breach] };
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

/** Artifacts of one build have most of their symbols in common, and nm reads all that was linked: it is asked once for each. */
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

async function audit(
  read: Read,
  { sysroot, packages, target, glibc, shown }: AuditRequest,
  libraries: Libraries,
  ask: Ask,
): Promise<AuditedArtifact> {
  const { artifact } = read;
  const file = artifact.path;
  const name = shown(file);
  const isLibrary = artifact.kind === 'cdylib' || artifact.kind === 'dylib';
  const unread = (linkage: 'archive' | 'unknown', told: readonly Told[]): AuditedArtifact => ({
    ...artifact,
    linkage,
    needed: [],
    floors: {},
    breaches: told.map((breach) => plain({ ...breach, what: `${name} ${breach.what}` })),
  });
  switch (read.kind) {
    case 'archive':
      return unread('archive', read.breaches);
    case 'refused':
      return unread(artifact.kind === 'staticlib' ? 'archive' : 'unknown', [read.breach]);
    case 'facts': {
      const { facts } = read;
      const shownPath = (path: string): string =>
        path.startsWith(`${sysroot.path}/`)
          ? `the sysroot's ${path.slice(sysroot.path.length + 1)}`
          : shown(path);
      const needed = isOfTarget(facts)
        ? facts.needed.map((one) => ({ name: one, found: libraries.find(one, facts.runPaths, file) }))
        : [];
      const one = { file, shown: name, isProgram: !isLibrary, facts, needed, sysroot, target };
      const breaches = [
        ...judge(one),
        ...(isOfTarget(facts) ? await judgeVersions({ ...one, glibc, ask, shownPath }) : []),
      ];
      const program = facts.interpreter === undefined ? 'static' : 'dynamic';
      const linkage = isLibrary ? 'library' : program;
      return {
        ...artifact,
        linkage: canBeLoaded(facts) ? linkage : 'unknown',
        needed: needed.map(({ name: library, found }) => {
          const path = found.kind === 'sysroot' ? found.path : undefined;
          const owner = path === undefined ? undefined : packages.ownerOf(path);
          return { name: library, place: found.kind, path, package: owner };
        }),
        floors: isOfTarget(facts) ? floorsOf(facts.versions) : {},
        breaches: breaches.map(plain),
      };
    }
  }
}

/** Nothing that a file says of itself acts on a terminal. */
function plain({ what, why, todo }: Breach): Breach {
  return { what: plainLine(what), why: why.map(plainLine), todo: todo.map(plainLine) };
}
