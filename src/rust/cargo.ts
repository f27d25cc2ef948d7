import { CrossrootError, messageOf } from '../errors.js';
import type { ChildOutput } from '../reporting/report.js';
import { LateLines, Lines, textLines } from '../system/lines.js';
import type { Target } from '../target.js';
import { type Artifact, withSizes } from './artifacts.js';
import { hasFlag, optionValues, refuseOtherTarget } from './cargo-args.js';
import { type BuiltFile, builtFiles, parseMessage } from './cargo-messages.js';
import { Diagnostics } from './diagnostics.js';
import { LinkInputs } from './link-inputs.js';
import { type CargoCall, startCargo } from './rust-tools.js';
import { Sources } from './source-annotations.js';

/** The cargo commands of a run. `test` and `bench` build only, where nothing of the target can run. */
export const cargoCommands = ['build', 'check', 'clippy', 'test', 'bench', 'run', 'rustc', 'doc'] as const;
export type CargoCommand = (typeof cargoCommands)[number];

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
