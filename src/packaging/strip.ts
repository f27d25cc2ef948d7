import { chmodSync, mkdirSync, renameSync, rmSync, type Stats, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { type DebugState, readDebugState } from '../elf/sections.js';
import { CrossrootError } from '../errors.js';
import type { ArtifactKind } from '../rust/cargo-messages.js';
import { aboutFile } from '../system/atomic-file.js';
import { type Limits, messageLines, runProgram } from '../system/process.js';
import { settleAll } from '../system/settle-all.js';
import { nameBeside, sweepBeside } from '../system/staging.js';
import { storageError } from '../system/storage-error.js';

/**
 * What is taken out of artifacts: nothing; the symbols and debug information that running them does not need;
 * debug information; or both, kept in a file of its own beside the artifact.
 */
export const stripModes = ['none', 'symbols', 'debuginfo', 'split'] as const;
export type StripMode = (typeof stripModes)[number];

/** What has to be known of an artifact to strip it. */
export interface Strippable {
  readonly kind: ArtifactKind;
  /** Absolute path. */
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
}

/** How many files objcopy works on at once: each is read and written whole. */
const atOnce = 4;

/**
 * Strips artifacts with objcopy. What cargo keeps for itself (`deps/`, and `build/` in its newer layout) is
 * never changed: later builds link, start and copy what is there. A file that has a name beside those folders
 * is replaced under that name, by one of its mode and time; the others, tests above all, get a stripped copy
 * there.
 *
 * Programs lose their whole symbol table, shared libraries keep what others are linked against, and of static
 * libraries nothing but debug information is taken: their symbols are what they are for. Splitting leaves
 * static libraries alone.
 *
 * @param options.triple the Rust triple, after which cargo names the folder that holds the profiles' folders
 * @param options.objcopy path of the program, or of its launcher
 * @param options.tell takes a sentence about each artifact with nothing to split off, or without a build id
 * @returns the artifacts with their new paths and sizes, in their order, and the files with what was split off
 * @throws CrossrootError when an artifact is no ELF file, objcopy fails, or the disk is full. What was stripped
 * by then stays.
 */
export async function stripArtifacts<T extends Strippable>(options: {
  readonly artifacts: readonly T[];
  readonly mode: StripMode;
  readonly triple: string;
  readonly objcopy: string;
  readonly tell: (line: string) => void;
}): Promise<readonly (T & { readonly debugFile: string | undefined })[]> {
  const { artifacts, mode } = options;
  if (mode === 'none') return artifacts.map((artifact) => ({ ...artifact, debugFile: undefined }));
  const limit = pLimit(atOnce);
  // A file that cargo names twice is worked on once.
  const work = new Map<string, Promise<Stripped>>();
  const taken = new Set(artifacts.map(({ path }) => path));
  for (const { path, kind } of artifacts) {
    if (work.has(path)) continue;
    const to = placeOf(path, kind, options.triple);
    if (to !== path && taken.has(to)) {
      options.tell(`${path} is not stripped: its copy would be ${to}, which is another artifact`);
      work.set(path, Promise.resolve({ path, debugFile: undefined }));
      continue;
    }
    taken.add(to);
    work.set(
      path,
      limit(() => stripFile({ path, to, kind }, mode, options)),
    );
  }
  await settleAll([...work.values()]);
  return Promise.all(
    artifacts.map(async (artifact) => {
      const stripped = { ...artifact, debugFile: undefined, ...(await work.get(artifact.path)) };
      return { ...stripped, size: statSync(stripped.path).size };
    }),
  );
}

/** Where a file's stripped successor goes. */
function placeOf(path: string, kind: ArtifactKind, triple: string): string {
  const at = path.lastIndexOf(`/${triple}/`);
  const [profile = '', ...rest] = path.slice(at + triple.length + 2).split('/');
  const isOffered =
    at === -1 || rest.length === 1 || (rest.length === 2 && rest[0] === 'examples' && kind === 'example');
  return isOffered ? path : `${path.slice(0, at)}/${triple}/${profile}/${basename(path)}`;
}

/** A file of cargo's, and the place of its stripped successor: the same one, or that of a copy. */
interface Place {
  readonly path: string;
  readonly to: string;
  readonly kind: ArtifactKind;
}

/** Where an artifact is now, and what was split off. */
interface Stripped {
  readonly path: string;
  readonly debugFile: string | undefined;
}

type Tools = Pick<Parameters<typeof stripArtifacts>[0], 'objcopy' | 'tell'>;

async function stripFile(place: Place, mode: Exclude<StripMode, 'none'>, tools: Tools): Promise<Stripped> {
  const { path, kind } = place;
  const asItIs = { path, debugFile: undefined };
  sweepBeside(path);
  if (kind === 'staticlib')
    return mode === 'split' ? asItIs : rewrite(place, tools.objcopy, ['-D', '--strip-debug']);
  const state = readDebugState(path);
  if (state.kind !== 'elf') {
    throw new CrossrootError({
      what: `${path} cannot be stripped`,
      why: 'it is not an intact 64-bit ELF file',
      todo: 'remove the file and build again, or set strip to none',
    });
  }
  if (mode === 'split') return split(place, state, tools);
  const isWorthIt = state.hasDebug || (mode === 'symbols' && state.hasSymbols);
  const option = mode === 'symbols' ? withoutSymbols(kind) : '--strip-debug';
  return isWorthIt ? rewrite(place, tools.objcopy, [option]) : asItIs;
}

async function split(place: Place, state: DebugState, { objcopy, tell }: Tools): Promise<Stripped> {
  const { path, to, kind } = place;
  if (!state.hasDebug) {
    const before = state.debugLink === undefined ? undefined : join(dirname(path), state.debugLink);
    if (before !== undefined && statSync(before, { throwIfNoEntry: false })?.isFile())
      return { path, debugFile: before };
    tell(
      before === undefined
        ? `${path} has no debug information to split off; set debug = true or "line-tables-only", and no strip, in its profile`
        : `${path} was split before, and its debug information ${before} is gone; build it again to get it back`,
    );
    return { path, debugFile: undefined };
  }
  if (!state.hasBuildId) {
    tell(
      `${path} has no build id, so debuggers can find its debug information only by name; -C link-arg=-Wl,--build-id adds one`,
    );
  }
  const debugFile = `${to}.debug`;
  await staged(place, async (folder, { mode }) => {
    const debug = join(folder, basename(debugFile));
    await keepDebug(objcopy, path, debug);
    chmodSync(debug, mode & 0o666);
    // objcopy writes the last part of the path and the CRC of what it finds there into the link.
    const args = [withoutSymbols(kind), `--add-gnu-debuglink=${debug}`, path, join(folder, basename(to))];
    await runObjcopy(objcopy, args, `splitting ${path}`);
    renameSync(debug, debugFile);
  });
  return { path: to, debugFile };
}

/** Compressed where this objcopy can, which one without zlib cannot. */
async function keepDebug(objcopy: string, path: string, debug: string): Promise<void> {
  const keep = (...more: readonly string[]): Promise<void> =>
    runObjcopy(objcopy, ['--only-keep-debug', ...more, path, debug], `splitting ${path}`);
  await keep('--compress-debug-sections=zlib').catch(() => keep());
}

function withoutSymbols(kind: ArtifactKind): string {
  return kind === 'cdylib' || kind === 'dylib' ? '--strip-unneeded' : '--strip-all';
}

async function rewrite(place: Place, objcopy: string, args: readonly string[]): Promise<Stripped> {
  const { path, to } = place;
  await staged(place, (folder) =>
    runObjcopy(objcopy, [...args, path, join(folder, basename(to))], `stripping ${path}`),
  );
  return { path: to, debugFile: undefined };
}

/** Has a file's successor written in a folder beside its place, and puts it there. */
async function staged(
  { path, to }: Place,
  write: (folder: string, before: Stats) => Promise<void>,
): Promise<void> {
  let folder: string | undefined;
  try {
    const before = statSync(path);
    folder = nameBeside(to);
    mkdirSync(folder, { mode: 0o700 });
    sweepBeside(folder);
    const after = join(folder, basename(to));
    await write(folder, before);
    chmodSync(after, before.mode & 0o7777);
    utimesSync(after, before.atimeMs / 1000, before.mtimeMs / 1000);
    renameSync(after, to);
  } catch (error) {
    const places = folder === undefined ? [] : [join(folder, basename(to)), folder];
    const told = places.reduce((one, place) => aboutFile(one, place, to), error);
    throw storageError(told, `stripping ${path}`, dirname(to));
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** A program's debug information may be of some gigabytes. */
const objcopyLimits: Limits = { time: 3600_000, bytes: 2 ** 20 };

/**
 * Runs objcopy. It gets no variable of this process but the language of its messages.
 * @param doing what is being done, for the failure: `stripping /…/app`
 * @throws CrossrootError with objcopy's own message when it fails.
 */
async function runObjcopy(program: string, args: readonly string[], doing: string): Promise<void> {
  const options = { env: { LC_ALL: 'C' }, limits: objcopyLimits };
  const { code, stderr, failure } = await runProgram(program, args, () => undefined, options);
  if (code === 0) return;
  const lines = messageLines(stderr);
  throw new CrossrootError({
    what: `${doing} failed`,
    why: lines.length > 0 ? lines : `${program}: ${failure ?? `it ended with ${code ?? 'a signal'}`}`,
    todo: 'check that the disk has room, or set strip to none',
  });
}
