import { type Environment, variablesIn } from '../environment/environment.js';
import { type EnvironmentFormat, environmentFormats, formatEnvironment } from '../environment/formats.js';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { parseRequest, type Request } from '../inputs/request.js';
import type { Report } from '../reporting/report.js';
import { run } from '../run/run.js';
import { hasRust } from '../rust/rustup.js';
import { findProgram, runAttached } from '../system/process.js';
import type { World } from '../world.js';
import { type Flags, givenIn } from './input-options.js';

// The commands that set up as a build does, and leave what is built to others.

/**
 * `crossroot env`: prints the environment in a form that a shell or a tool reads. It is printed whole, when
 * nothing can fail any more.
 */
export async function printEnvironment(flags: Flags, world: World, report: Report): Promise<void> {
  const format = environmentFormats.find((one) => one === flags.format) ?? 'sh';
  const { request, environment } = await setUp(flags, world, report);
  process.stdout.write(formatEnvironment(format, environment, world.environment, [request.lockfile]));
}

/** The formats in which a failure is no text: who reads them looks at the exit code. */
const silent: ReadonlySet<string> = new Set<EnvironmentFormat>(['json', 'github']);

/**
 * What `crossroot env` prints when it fails, so that `eval "$(crossroot env)"` fails too: a shell does not
 * look at the exit code of the command in it.
 * @param words the words of the command line
 */
export function printedOnFailure(words: readonly string[]): string {
  if (words.find((word) => !word.startsWith('-')) !== 'env') return '';
  const at = words.indexOf('--format');
  const joined = words.find((word) => word.startsWith('--format='));
  const format = joined?.slice('--format='.length) ?? (at < 0 ? '' : (words[at + 1] ?? ''));
  return silent.has(format) ? '' : 'false\n';
}

/**
 * `crossroot exec`: runs a command in the environment, with the streams and the terminal of this process, whose
 * exit code is that of the command.
 * @throws CrossrootError when it cannot be started, with the exit code of a shell.
 */
export async function execute(
  [name = '', ...args]: readonly string[],
  flags: Flags,
  world: World,
  report: Report,
): Promise<void> {
  const { request, environment } = await setUp(flags, world, report, [name, ...args]);
  const env = variablesIn(environment, world.environment);
  const file = findProgram(name, env.PATH);
  if (file === undefined) {
    const why = name.includes('/') ? 'there is no such program' : 'it is not on PATH';
    const todo = 'check its name, or install it';
    throw new CrossrootError({ what: `cannot start ${name}`, why, todo, exitCode: 127 });
  }
  try {
    process.exitCode = await runAttached(file, args, { env, cwd: request.workingDirectory });
  } catch (error) {
    throw new CrossrootError({
      what: `cannot start ${file}`,
      why: messageOf(error),
      todo: 'check that it is a program for this machine',
      exitCode: codeOf(error) === 'ENOENT' ? 127 : 126,
      cause: error,
    });
  }
}

/** Programs that only an environment with Rust has. */
const ofRust = /^(?:cargo|cargo-clippy|rustc|rustdoc)$/;

/** Whether a command runs clippy: `cargo -q clippy --all-targets`. */
function runsClippy([program, ...args]: readonly string[]): boolean {
  const subcommand = args.find((word) => !/^[-+]/.test(word));
  return program === 'cargo-clippy' || (program === 'cargo' && subcommand === 'clippy');
}

/**
 * Sets up for what is not a build of Crossroot's.
 * @param command what is started then
 */
async function setUp(
  flags: Flags,
  world: World,
  report: Report,
  command: readonly string[] = [],
): Promise<{ readonly request: Request; readonly environment: Environment }> {
  const given = givenIn(flags);
  const asked = parseRequest((name) => (name === 'command' ? 'none' : given(name)), process.cwd());
  // gcc and a sysroot are of use without Rust, too.
  const isWithout =
    flags.rust === undefined && !asked.auto && !ofRust.test(command[0] ?? '') && !hasRust(world.environment);
  const request: Request = {
    ...asked,
    ...(isWithout ? { rust: { kind: 'none' } } : {}),
    clippy: runsClippy(command),
  };
  let environment: Environment | undefined;
  await run(request, world, report, {
    environment: (made) => {
      environment = made;
    },
    summary: async () => undefined,
  });
  if (environment === undefined) throw new Error('a run gave no environment');
  if (isWithout)
    report.info('Rust is not installed, so the environment has only the C toolchain; --rust debian adds it');
  return { request, environment };
}
