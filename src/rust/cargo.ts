import { stat } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { exec } from '@actions/exec';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import type { Target } from '../target.js';
import { findProgram } from '../tree/programs.js';
import { hasFlag, optionValues } from './args.js';
import { type BuiltFile, builtFiles, parseMessage } from './messages.js';
import { extended, quotedForExec } from './programs.js';
import type { RustTools } from './tools.js';

/** The cargo commands that a run may ask for. `test` and `bench` build only: nothing of the target can run here. */
export const cargoCommands = ['build', 'check', 'clippy', 'test', 'bench', 'rustc', 'doc'] as const;
export type CargoCommand = (typeof cargoCommands)[number];

/** A file that cargo built for the target. */
export interface Artifact extends BuiltFile {
  /** Size in bytes. */
  readonly size: number;
}

/** What cargo runs with. */
export interface CargoCall {
  readonly tools: RustTools;
  /** Arguments for cargo, as the user gave them. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment; the tools' folders and variables are added to it. */
  readonly env: Readonly<Record<string, string>>;
  readonly target: Target;
}

/** Where cargo's words go while it works. */
export interface CargoOutput {
  /** Standard error, byte by byte as it comes. */
  stderr(bytes: Uint8Array): void;
  /** A line of standard output that is no message of cargo's. */
  stdout(line: string): void;
}

export interface CargoRequest extends CargoCall {
  readonly command: CargoCommand;
  /** True: cargo colours its words, unless the environment has `CARGO_TERM_COLOR`. */
  readonly colour: boolean;
  readonly output: CargoOutput;
  /** Tells more about a failure, from the end of what cargo wrote to standard error. */
  readonly explain?: (stderr: string) => Promise<Explanation>;
}

/** What else is known about a failure of cargo's. */
export interface Explanation {
  readonly why: readonly string[];
  readonly todo: readonly string[];
}

export interface CargoResult {
  /** What was built for the target, in the order of cargo's messages, each file once. */
  readonly artifacts: readonly Artifact[];
  /** False when the user's own `--message-format` hides what was built; `artifacts` is then empty. */
  readonly artifactsKnown: boolean;
}

/** The most characters of standard error that are kept to explain a failure. */
const keptStderr = 64 << 10;

/**
 * Runs a cargo command for the target and learns from cargo's JSON messages what was built.
 *
 * @throws CrossrootError with cargo's own exit code when cargo fails, and when the arguments ask for another target
 *   or there is no cargo.
 */
export async function runCargo(request: CargoRequest): Promise<CargoResult> {
  const { command, target, output } = request;
  const args = cargoArgs(command, request.args, target);
  const formats = optionValues(request.args, '--message-format');
  const known = formats.length === 0 || formats.some((format) => format.includes('json'));
  const files = new Map<string, BuiltFile>();
  const lines = new Lines((line) => {
    const message = known ? parseMessage(line) : undefined;
    for (const file of message === undefined ? [] : builtFiles(message, target.triple))
      files.set(file.path, file);
    // Who asked for JSON gets to see it.
    if (message === undefined || formats.length > 0) output.stdout(line);
  });
  let tail = '';
  const decoder = new StringDecoder('utf8');
  const code = await start(request, [command, ...args], request.colour, {
    stdout: (bytes) => lines.add(bytes),
    stderr: (bytes) => {
      output.stderr(bytes);
      tail = (tail + decoder.write(bytes)).slice(-keptStderr);
    },
  });
  lines.end();
  if (code !== 0) {
    const { why, todo } = code === undefined ? nothing : await explain(request, tail);
    const ended =
      code === undefined ? 'a signal ended it' : `its exit code is ${code}; its own words are above`;
    throw new CrossrootError({
      what: `cargo ${command} failed`,
      why: [ended, ...why],
      todo,
      exitCode: code ?? 1,
    });
  }
  return { artifacts: await withSizes([...files.values()]), artifactsKnown: known };
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

/**
 * The arguments after the command: what Crossroot needs, then the user's own, so that a `--` of theirs stays behind.
 *
 * @throws CrossrootError when they name another target.
 */
export function cargoArgs(command: CargoCommand, args: readonly string[], target: Target): readonly string[] {
  const asked = optionValues(args, '--target');
  const other = asked.find((triple) => triple !== target.triple);
  if (other !== undefined) {
    throw new CrossrootError({
      what: `the input \`args\` asks cargo for the target ${other}`,
      why: `everything else was set up for ${target.triple}`,
      todo: 'remove `--target` from `args`, and name the target in the input `target`',
    });
  }
  const builds = command === 'test' || command === 'bench';
  return [
    ...(builds && !hasFlag(args, '--no-run') ? ['--no-run'] : []),
    ...(asked.length === 0 ? ['--target', target.triple] : []),
    ...(optionValues(args, '--message-format').length === 0
      ? ['--message-format', 'json-render-diagnostics']
      : []),
    ...args,
  ];
}

/**
 * Lets cargo download what the lockfile needs, while other things are made ready. It is only a head start: when it
 * fails, the build will say why, and better.
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
    code = await start(call, args, false, {
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

interface Streams {
  readonly stdout: (bytes: Uint8Array) => void;
  readonly stderr: (bytes: Uint8Array) => void;
}

/** Runs cargo; gives its exit code, or undefined when a signal ended it. */
async function start(
  call: CargoCall,
  args: readonly string[],
  colour: boolean,
  streams: Streams,
): Promise<number | undefined> {
  const env = extended(call.env, call.tools.path, call.tools.variables);
  const cargo = findProgram(call.tools.cargo, env.PATH ?? '');
  if (cargo === undefined) {
    throw new CrossrootError({
      what: 'there is no cargo to run',
      why: `no program ${call.tools.cargo} on PATH`,
      todo: ['install Rust with rustup', 'or use `rust: debian`, which needs no Rust on the machine'],
      exitCode: 127,
    });
  }
  if (colour) env.CARGO_TERM_COLOR ??= 'always';
  let code: number | null;
  try {
    code = await exec(quotedForExec(cargo), [...args], {
      cwd: call.cwd,
      env,
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: streams.stdout, stderr: streams.stderr },
    });
  } catch (error) {
    throw new CrossrootError({
      what: `cannot start ${cargo}`,
      why: messageOf(error),
      todo: `check that the folder ${call.cwd} exists and that the program runs`,
      cause: error,
    });
  }
  return code ?? undefined;
}

async function withSizes(files: readonly BuiltFile[]): Promise<readonly Artifact[]> {
  const sized = await Promise.all(
    files.map(async (file) => {
      try {
        return [{ ...file, size: (await stat(file.path)).size }];
      } catch (error) {
        // `check` names files that it does not write.
        if (codeOf(error) === 'ENOENT') return [];
        throw error;
      }
    }),
  );
  return sized.flat();
}

/** Cuts bytes into lines of UTF-8, whatever pieces they come in. */
class Lines {
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';

  constructor(private readonly each: (line: string) => void) {}

  add(bytes: Uint8Array): void {
    const lines = (this.rest + this.decoder.write(bytes)).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.each(line);
  }

  end(): void {
    this.rest += this.decoder.end();
    if (this.rest !== '') this.each(this.rest);
    this.rest = '';
  }
}
