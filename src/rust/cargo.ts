import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import type { ChildOutput } from '../reporting/report.js';
import { LateLines, Lines, textLines } from '../system/lines.js';
import { runProgram } from '../system/process.js';
import type { Target } from '../target.js';
import { hasFlag, optionValues, refuseOtherTarget } from './cargo-args.js';
import { type BuiltFile, builtFiles, parseMessage } from './cargo-messages.js';
import { Diagnostics } from './diagnostics.js';
import { LinkInputs } from './link-inputs.js';
import { type CargoCall, findCargo, startCargo } from './rust-tools.js';
import { Sources } from './source-annotations.js';

/** The cargo commands of a run. `test` and `bench` build only, where nothing of the target can run. */
export const cargoCommands = ['build', 'check', 'clippy', 'test', 'bench', 'run', 'rustc', 'doc'] as const;
export type CargoCommand = (typeof cargoCommands)[number];

/** A file that cargo built for the target. */
export interface Artifact extends BuiltFile {
  /** In bytes. */
  readonly size: number;
}

export interface CargoRequest extends CargoCall {
  readonly command: CargoCommand;
  /** True: what is built can be started here. */
  readonly starts: boolean;
  /** True: cargo colours its output, unless the environment has `CARGO_TERM_COLOR`. */
  readonly colour: boolean;
  /** Gets as `stdout` what is no message of cargo's; `stderr` gets what rustc says before it is annotated. */
  readonly output: Omit<ChildOutput, 'colour'>;
  /** The folder that annotations' paths are relative to, `GITHUB_WORKSPACE`; without it there are none. */
  readonly workspace?: string | undefined;
  /** Says more about a failure, from the end of what cargo wrote to standard error. */
  readonly explain?: ((stderr: string) => Promise<Explanation>) | undefined;
}

/** What else is known about a failure of cargo's. */
export interface Explanation {
  readonly why: readonly string[];
  readonly todo: readonly string[];
}

export interface CargoResult {
  /** What was built for the target, each file once, in the order of the paths: cargo's own varies. */
  readonly artifacts: readonly Artifact[];
  /** False when the user's own `--message-format` hides what was built; `artifacts` is then empty. */
  readonly artifactsKnown: boolean;
  /** How many files cargo says that it built which are not there, or are no regular files. */
  readonly missing: number;
  /** Absolute paths of the rlibs that were built for the target and the static libraries of build scripts. */
  readonly linkInputs: readonly string[];
}

/** The most characters of standard error that are kept to explain a failure. */
const keptStderr = 64 << 10;

/** The end of a text that may be long and come in a million pieces. */
class Tail {
  private kept = '';

  add(bytes: Uint8Array): void {
    this.kept += Buffer.from(bytes).toString();
    // Cutting at each piece would copy all that is kept each time.
    if (this.kept.length > 4 * keptStderr) this.kept = this.text();
  }

  text(): string {
    return this.kept.slice(-keptStderr);
  }
}

/**
 * Runs a cargo command for the target and learns from cargo's JSON messages what was built and what rustc says
 * about it.
 * @throws CrossrootError with cargo's own exit code when cargo fails, and when the arguments ask for another
 * target or there is no cargo.
 */
export async function runCargo(request: CargoRequest): Promise<CargoResult> {
  const { command, target, starts, output, workspace } = request;
  const colour = isColoured(request);
  const args = cargoArgs(command, request.args, target, { starts, colour });
  const formats = optionValues(request.args, '--message-format');
  const isOwnFormat = formats.length > 0;
  const known = !isOwnFormat || formats.some((format) => format.includes('json'));
  const files = new Map<string, BuiltFile>();
  const linkInputs = new LinkInputs(target.triple);
  const tail = new Tail();
  const log = (bytes: Buffer) => {
    output.stderr(bytes);
    tail.add(bytes);
  };
  const diagnostics = new Diagnostics({
    // Who asked for JSON reads it there.
    write: isOwnFormat ? undefined : (text) => log(Buffer.from(text)),
    annotation: (annotation) => output.annotation(annotation),
    sources: workspace === undefined ? undefined : new Sources(workspace),
    colour,
    fix: command === 'clippy' ? 'clippy --fix' : 'fix',
    quiet: hasFlag(request.args, '-q') || hasFlag(request.args, '--quiet'),
  });
  const stdout = textLines((line) => {
    const message = known ? parseMessage(line) : undefined;
    if (message === undefined || isOwnFormat) output.stdout(line);
    if (message === undefined) return;
    for (const file of builtFiles(message, target.triple)) files.set(file.path, file);
    linkInputs.add(message);
    diagnostics.add(message);
  });
  const late = new LateLines(log);
  const stderr = new Lines((line) => late.add(line));
  const code = await startCargo(request, [command, ...args], request.colour, {
    stdout: (bytes) => stdout.add(bytes),
    stderr: (bytes) => stderr.add(bytes),
  });
  stdout.end();
  stderr.end();
  late.flush();
  diagnostics.end();
  if (code !== 0) throw await failureOf(request, code, diagnostics.firstErrors, tail.text());
  const artifacts = await withSizes([...files.values()]);
  const isWritten = !['check', 'clippy', 'doc'].includes(command);
  const missing = isWritten ? files.size - artifacts.length : 0;
  return { artifacts, artifactsKnown: known, missing, linkInputs: await linkInputs.paths() };
}

/** @param errors for the job summary, which is a page of its own without cargo's output */
async function failureOf(
  { command, explain }: CargoRequest,
  code: number | undefined,
  errors: readonly string[],
  stderr: string,
): Promise<CrossrootError> {
  let explanation: Explanation | undefined;
  try {
    if (code !== undefined) explanation = await explain?.(stderr);
  } catch (error) {
    // Whatever happens on the way, the failure to report is cargo's.
    explanation = { why: [`no explanation was found: ${messageOf(error)}`], todo: [] };
  }
  const ended =
    code === undefined ? 'a signal ended it' : `its exit code is ${code}; its own messages are above`;
  const named = errors.map((error, at) => (at === 0 ? `first error: ${error}` : `next error: ${error}`));
  return new CrossrootError({
    what: `cargo ${command} failed`,
    why: [ended, ...named, ...(explanation?.why ?? [])],
    todo: explanation?.todo ?? [],
    exitCode: code ?? 1,
  });
}

/** Whether cargo colours its output: what is set outside its configuration, for it writes to no terminal. */
function isColoured({ args, env, colour }: CargoRequest): boolean {
  const set = optionValues(args, '--color').at(-1) ?? env.CARGO_TERM_COLOR;
  return set === undefined ? colour : set === 'always';
}

/**
 * The arguments after the command: what Crossroot needs, then the user's own with their `--`.
 * @param how.starts whether what is built can be started here
 * @param how.colour whether the diagnostics in cargo's messages are coloured
 * @throws CrossrootError when they name another target.
 */
export function cargoArgs(
  command: CargoCommand,
  args: readonly string[],
  target: Target,
  { starts, colour }: Pick<CargoRequest, 'starts' | 'colour'>,
): readonly string[] {
  refuseOtherTarget(args, target.triple);
  const onlyBuilds = (command === 'test' || command === 'bench') && !starts && !hasFlag(args, '--no-run');
  const lacks = (option: string) => optionValues(args, option).length === 0;
  const format = colour ? 'json-diagnostic-rendered-ansi' : 'json';
  return [
    ...(onlyBuilds ? ['--no-run'] : []),
    ...(lacks('--target') ? ['--target', target.triple] : []),
    ...(lacks('--message-format') ? ['--message-format', format] : []),
    ...args,
  ];
}

/**
 * Lets cargo download what the lockfile needs, while other things are made ready. It is only a head start: when
 * it fails, the build will say why, and better.
 * @returns undefined when it went well or there was nothing to do, else the reason in one line.
 */
export async function cargoFetch(
  call: CargoCall & { readonly signal?: AbortSignal },
): Promise<string | undefined> {
  if (hasFlag(call.args, '--offline') || hasFlag(call.args, '--frozen')) return undefined;
  const taken = optionsOf(call.args, '--manifest-path', '--config', '--lockfile-path');
  const locked = hasFlag(call.args, '--locked') ? ['--locked'] : [];
  const args = ['fetch', '--quiet', '--target', call.target.triple, ...locked, ...taken];
  let ended: Awaited<ReturnType<typeof runProgram>>;
  try {
    const { cargo, env } = findCargo(call);
    const options = { env, cwd: call.cwd, limits: undefined, signal: call.signal };
    ended = await runProgram(cargo, args, () => undefined, options);
  } catch (error) {
    return messageOf(error).split('\n', 1).join();
  }
  const { code, stderr, failure } = ended;
  if (code === 0) return undefined;
  if (failure !== undefined) return failure;
  const lines = stderr.split('\n').map((line) => line.trim());
  const reason =
    lines.find((line) => line.startsWith('error')) ?? lines.find((line) => line !== '') ?? 'no reason given';
  return `cargo fetch ended with ${code ?? 'a signal'}: ${reason}`;
}

/**
 * The folder that cargo builds in. Where cargo does not say, its build will fail and say why.
 * @returns an absolute path, perhaps of nothing.
 */
export async function targetFolder(call: CargoCall): Promise<string> {
  const { args, cwd, env } = call;
  const option = optionValues(args, '--target-dir').at(-1);
  if (option !== undefined) return resolve(cwd, option);
  const options = optionsOf(args, '--manifest-path', '--config');
  let said = '';
  const stdout = (bytes: Uint8Array) => {
    said += Buffer.from(bytes).toString('latin1');
  };
  try {
    const metadata = ['metadata', '--no-deps', '--format-version=1', ...options];
    await startCargo(call, metadata, false, { stdout, stderr: () => undefined });
    return v.parse(metadataSchema, Buffer.from(said, 'latin1').toString()).target_directory;
  } catch {
    return resolve(cwd, env.CARGO_TARGET_DIR || 'target');
  }
}

const metadataSchema = v.pipe(v.string(), v.parseJson(), v.object({ target_directory: v.string() }));

/** Options of cargo's own arguments with their values. */
function optionsOf(args: readonly string[], ...options: readonly string[]): readonly string[] {
  return options.flatMap((option) => optionValues(args, option).flatMap((value) => [option, value]));
}

/** The codes for a path at which no file can be. */
const noFile = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];

/** The files that are there, by their paths as bytes. */
async function withSizes(files: readonly BuiltFile[]): Promise<readonly Artifact[]> {
  const sized = await Promise.all(
    files.map(async (file) => {
      try {
        const found = await stat(file.path);
        return found.isFile() ? [{ ...file, path: await withoutDots(file.path), size: found.size }] : [];
      } catch (error) {
        // `check` names files that it does not write.
        if (noFile.includes(codeOf(error) ?? '')) return [];
        throw error;
      }
    }),
  );
  return sized.flat().sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

/** Cargo leaves the `..` of a target-dir in a path. It stays where a link before it makes it lead elsewhere. */
async function withoutDots(path: string): Promise<string> {
  const plain = resolve(path);
  if (plain === path) return path;
  const real = await realpath(path);
  const isSame = await realpath(plain).then(
    (other) => other === real,
    () => false,
  );
  return isSame ? plain : path;
}
