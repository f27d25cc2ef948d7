import { chmodSync, mkdirSync, renameSync, rmSync, type Stats, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { type DebugState, readDebugState } from '../elf/sections.js';
import { CrossrootError } from '../errors.js';
import type { ArtifactKind } from '../rust/cargo-messages.js';
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
 * Strips artifacts with objcopy. A file is never changed in place: cargo keeps a hard link to it in `deps/`,
 * from which the next build brings back the unstripped one. Mode and time stay, so that cargo takes a test in
 * `deps/` itself, or a library there that others link, for the one that it built.
 *
 * Programs lose their whole symbol table, shared libraries keep what others are linked against, and of static
 * libraries nothing but debug information is taken: their symbols are what they are for. Splitting leaves
 * static libraries alone.
 *
 * @param options.objcopy path of the program, or of its launcher
 * @param options.tell takes a sentence about each artifact with nothing to split off, or without a build id
 * @returns the artifacts with their new sizes, in their order, and the files with what was split off
 * @throws CrossrootError when an artifact is no ELF file, objcopy fails, or the disk is full. What was stripped
 * by then stays.
 */
export async function stripArtifacts<T extends Strippable>(options: {
  readonly artifacts: readonly T[];
  readonly mode: StripMode;
  readonly objcopy: string;
  readonly tell: (line: string) => void;
}): Promise<readonly (T & { readonly debugFile: string | undefined })[]> {
  const { artifacts, mode } = options;
  if (mode === 'none') return artifacts.map((artifact) => ({ ...artifact, debugFile: undefined }));
  const limit = pLimit(atOnce);
  // A file that cargo names twice is worked on once.
  const work = new Map<string, Promise<string | undefined>>();
  for (const { path, kind } of artifacts) {
    const strip = () => stripFile(path, kind, mode, options);
    if (!work.has(path)) work.set(path, limit(strip));
  }
  await settleAll(...work.values());
  return Promise.all(
    artifacts.map(async (artifact) => ({
      ...artifact,
      size: statSync(artifact.path).size,
      debugFile: await work.get(artifact.path),
    })),
  );
}

type Tools = Pick<Parameters<typeof stripArtifacts>[0], 'objcopy' | 'tell'>;

/** @returns the file with the debug information that was split off. */
async function stripFile(
  path: string,
  kind: ArtifactKind,
  mode: Exclude<StripMode, 'none'>,
  tools: Tools,
): Promise<string | undefined> {
  sweepBeside(path);
  if (kind === 'staticlib') {
    if (mode !== 'split') await rewrite(path, tools.objcopy, ['-D', '--strip-debug']);
    return undefined;
  }
  const state = readDebugState(path);
  if (state.kind !== 'elf') {
    throw new CrossrootError({
      what: `${path} cannot be stripped`,
      why: 'it is no intact 64-bit ELF file',
      todo: 'build it anew: remove the file, then run again; or set strip to none',
    });
  }
  if (mode === 'split') return split(path, kind, state, tools);
  const option = mode === 'symbols' ? withoutSymbols(kind) : '--strip-debug';
  if (state.hasDebug || (mode === 'symbols' && state.hasSymbols)) await rewrite(path, tools.objcopy, [option]);
  return undefined;
}

async function split(
  path: string,
  kind: ArtifactKind,
  state: DebugState,
  { objcopy, tell }: Tools,
): Promise<string | undefined> {
  if (!state.hasDebug) {
    const before = state.debugLink === undefined ? undefined : join(dirname(path), state.debugLink);
    if (before !== undefined && statSync(before, { throwIfNoEntry: false })?.isFile()) return before;
    tell(
      before === undefined
        ? `${path} has no debug information to split off; set debug = true or "line-tables-only", and no strip, in its profile`
        : `${path} was split before, and its debug information ${before} is not there any more; build it anew to have it`,
    );
    return undefined;
  }
  if (!state.hasBuildId) {
    tell(
      `${path} has no build id, so debuggers find its debug information by its name alone; -C link-arg=-Wl,--build-id gives it one`,
    );
  }
  const debugName = `${basename(path)}.debug`;
  await staged(path, async (folder, { mode }) => {
    const debug = join(folder, debugName);
    await keepDebug(objcopy, path, debug);
    chmodSync(debug, mode & 0o666);
    // objcopy writes the last part of the path and the CRC of what it finds there into the link.
    const args = [withoutSymbols(kind), `--add-gnu-debuglink=${debug}`, path, join(folder, basename(path))];
    await runObjcopy(objcopy, args, `splitting ${path}`);
    renameSync(debug, join(dirname(path), debugName));
  });
  return join(dirname(path), debugName);
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

async function rewrite(path: string, objcopy: string, args: readonly string[]): Promise<void> {
  await staged(path, (folder) =>
    runObjcopy(objcopy, [...args, path, join(folder, basename(path))], `stripping ${path}`),
  );
}

/** Has a file's successor written under its name in a folder beside it, and puts it in its place. */
async function staged(path: string, write: (folder: string, before: Stats) => Promise<void>): Promise<void> {
  let folder: string | undefined;
  try {
    const before = statSync(path);
    folder = nameBeside(path);
    mkdirSync(folder, { mode: 0o700 });
    const after = join(folder, basename(path));
    await write(folder, before);
    chmodSync(after, before.mode & 0o7777);
    utimesSync(after, before.atimeMs / 1000, before.mtimeMs / 1000);
    renameSync(after, path);
  } catch (error) {
    throw storageError(error, `stripping ${path}`, dirname(path));
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
