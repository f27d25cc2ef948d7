import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import type { Annotation } from '../reporting/report.js';
import { LateLines, Lines } from '../system/lines.js';
import type { Target } from '../target.js';
import { hasFlag, optionValues, refuseOtherTarget } from './cargo-args.js';
import { type BuiltFile, builtFiles, parseMessage } from './cargo-messages.js';
import { Diagnostics } from './diagnostics.js';
import { LinkInputs } from './link-inputs.js';
import { Sources } from './source-files.js';
import { type CargoCall, startCargo } from './start-cargo.js';

/**
 * The cargo commands that a run may ask for. `test` and `bench` build only: nothing of the target can run here.
 */
export const cargoCommands = ['build', 'check', 'clippy', 'test', 'bench', 'rustc', 'doc'] as const;
export type CargoCommand = (typeof cargoCommands)[number];

/** A file that cargo built for the target. */
export interface Artifact extends BuiltFile {
  /** Size in bytes. */
  readonly size: number;
}

/** Where cargo's words go while it works. */
export interface CargoOutput {
  /** Whole lines for people, as the bytes that they came as; only the very last may lack its end. */
  stderr(bytes: Uint8Array): void;
  /** A line of standard output that is no message of cargo's. */
  stdout(line: string): void;
  /**
   * A word of rustc's about a source of the user's, or an error about none; its text went to `stderr` before.
   */
  annotation(annotation: Annotation): void;
}

export interface CargoRequest extends CargoCall {
  readonly command: CargoCommand;
  /** True: cargo colours its words, unless the environment has `CARGO_TERM_COLOR`. */
  readonly colour: boolean;
  readonly output: CargoOutput;
  /** The folder that annotations' paths are relative to, `GITHUB_WORKSPACE`; without it there are none. */
  readonly workspace?: string | undefined;
  /** Tells more about a failure, from the end of what cargo wrote to standard error. */
  readonly explain?: (stderr: string) => Promise<Explanation>;
}

/** What else is known about a failure of cargo's. */
export interface Explanation {
  readonly why: readonly string[];
  readonly todo: readonly string[];
}

export interface CargoResult {
  /**
   * What was built for the target, each file once, in the order of the paths: that of cargo's messages is
   * another each time.
   */
  readonly artifacts: readonly Artifact[];
  /** False when the user's own `--message-format` hides what was built; `artifacts` is then empty. */
  readonly artifactsKnown: boolean;
  /**
   * Absolute paths of what was there to link: the rlibs that cargo built for the target, and the static
   * libraries that build scripts name, each once.
   */
  readonly linkInputs: readonly string[];
}

/** The most characters of standard error that are kept to explain a failure. */
const keptStderr = 64 << 10;

/**
 * Runs a cargo command for the target and learns from cargo's JSON messages what was built and what rustc says
 * about it.
 *
 * @throws CrossrootError with cargo's own exit code when cargo fails, and when the arguments ask for another
 * target or there is no cargo.
 */
export async function runCargo(request: CargoRequest): Promise<CargoResult> {
  const { command, target, output, workspace } = request;
  const colour = isColoured(request);
  const args = cargoArgs(command, request.args, target, colour);
  const formats = optionValues(request.args, '--message-format');
  const isOwnFormat = formats.length > 0;
  const known = !isOwnFormat || formats.some((format) => format.includes('json'));
  const files = new Map<string, BuiltFile>();
  const linkInputs = new LinkInputs(target.triple);
  let tail = '';
  const log = (bytes: Buffer) => {
    output.stderr(bytes);
    tail = (tail + bytes.toString()).slice(-keptStderr);
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
  const stdout = new Lines((bytes) => {
    const line = bytes.toString().replace(/\n$/, '');
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
  if (code !== 0) {
    const { why, todo } = code === undefined ? nothing : await explain(request, tail);
    const ended =
      code === undefined ? 'a signal ended it' : `its exit code is ${code}; the log has its own words`;
    throw new CrossrootError({
      what: `cargo ${command} failed`,
      why: [ended, ...diagnostics.firstErrors.map(firstError), ...why],
      todo,
      exitCode: code ?? 1,
    });
  }
  return {
    artifacts: await withSizes([...files.values()]),
    artifactsKnown: known,
    linkInputs: await linkInputs.paths(),
  };
}

/** The job summary is a page of its own, on which cargo's words are not. */
function firstError(error: string, at: number): string {
  return at === 0 ? `first error: ${error}` : `next error: ${error}`;
}

const nothing: Explanation = { why: [], todo: [] };

/** Whatever happens on the way, the failure to tell is cargo's. */
async function explain(request: CargoRequest, stderr: string): Promise<Explanation> {
  try {
    return (await request.explain?.(stderr)) ?? nothing;
  } catch (error) {
    return { ...nothing, why: [`nothing more is known: ${messageOf(error)}`] };
  }
}

/** Whether cargo colours its words: what it is told outside its configuration, for it writes to no terminal. */
function isColoured({ args, env, colour }: CargoRequest): boolean {
  const told = optionValues(args, '--color').at(-1) ?? env.CARGO_TERM_COLOR;
  return told === undefined ? colour : told === 'always';
}

/**
 * The arguments after the command: what Crossroot needs, then the user's own, so that a `--` of theirs stays
 * behind.
 * @param colour whether the diagnostics in cargo's messages are coloured.
 *
 * @throws CrossrootError when they name another target.
 */
export function cargoArgs(
  command: CargoCommand,
  args: readonly string[],
  target: Target,
  colour = false,
): readonly string[] {
  refuseOtherTarget(args, target.triple);
  const asked = optionValues(args, '--target');
  const builds = command === 'test' || command === 'bench';
  return [
    ...(builds && !hasFlag(args, '--no-run') ? ['--no-run'] : []),
    ...(asked.length === 0 ? ['--target', target.triple] : []),
    ...(optionValues(args, '--message-format').length === 0
      ? ['--message-format', colour ? 'json-diagnostic-rendered-ansi' : 'json']
      : []),
    ...args,
  ];
}

/**
 * Lets cargo download what the lockfile needs, while other things are made ready. It is only a head start: when
 * it fails, the build will say why, and better.
 *
 * @returns undefined when it went well or there was nothing to do, else the reason in one line.
 */
export async function cargoFetch(call: CargoCall): Promise<string | undefined> {
  if (hasFlag(call.args, '--offline') || hasFlag(call.args, '--frozen')) return undefined;
  const taken = ['--manifest-path', '--config', '--lockfile-path'].flatMap((option) =>
    optionValues(call.args, option).flatMap((value) => [option, value]),
  );
  const locked = hasFlag(call.args, '--locked') ? ['--locked'] : [];
  const args = ['fetch', '--quiet', '--target', call.target.triple, ...locked, ...taken];
  let said = '';
  let code: number | undefined;
  try {
    code = await startCargo(call, args, false, {
      stdout: () => undefined,
      stderr: (bytes) => {
        said = (said + Buffer.from(bytes).toString()).slice(-keptStderr);
      },
    });
  } catch (error) {
    return messageOf(error).split('\n', 1).join();
  }
  if (code === 0) return undefined;
  const lines = said.split('\n').map((line) => line.trim());
  const reason =
    lines.find((line) => line.startsWith('error')) ?? lines.find((line) => line !== '') ?? 'no reason given';
  return `cargo fetch ended with ${code ?? 'a signal'}: ${reason}`;
}

/** The files that are there, by their paths as bytes. */
async function withSizes(files: readonly BuiltFile[]): Promise<readonly Artifact[]> {
  const sized = await Promise.all(
    files.map(async (file) => {
      try {
        const { size } = await stat(file.path);
        return [{ ...file, path: await withoutDots(file.path), size }];
      } catch (error) {
        // `check` names files that it does not write.
        if (codeOf(error) === 'ENOENT') return [];
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
