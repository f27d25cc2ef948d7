import { Command, CommanderError } from 'commander';
import { run } from './action.js';
import type { Doors } from './doors.js';
import { exportLines } from './environment/shell.js';
import { tellFailure } from './errors.js';
import { formatBytes } from './format.js';
import { inputs, parseRequest } from './inputs.js';
import type { Outcome } from './outputs.js';
import { makeReport } from './report.js';
import { terminalDisplay } from './terminal-display.js';

type Flags = Readonly<Record<string, string>>;

/**
 * Runs at a desk: flags are named as the inputs are. What the user asked for goes to standard output, the story of the
 * run to standard error. Sets the exit code.
 */
export async function runAtDesk(words: readonly string[], doors: Doors): Promise<void> {
  const program = new Command('crossroot')
    .description('Cross-compiles Rust for aarch64-unknown-linux-gnu: pinned gcc, verified sysroot, no root')
    .exitOverride();
  addFlags(program.command('build'), () => true)
    .description('sets up and runs cargo; words behind -- go to cargo')
    .argument('[cargo-args...]')
    .action((cargoArguments: readonly string[], flags: Flags) => build(flags, cargoArguments, doors));
  addFlags(program.command('env'), (name) => name !== 'command' && name !== 'args')
    .description('sets up and prints the environment as shell exports: eval "$(crossroot env)"')
    .action((flags: Flags) => printEnvironment(flags, doors));
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode;
      return;
    }
    const { message, exitCode } = tellFailure(error);
    process.stderr.write(`error: ${message}\n`);
    process.exitCode = exitCode;
  }
}

function addFlags(command: Command, isWanted: (name: string) => boolean): Command {
  for (const input of inputs) {
    if (isWanted(input.name)) command.option(`--${input.name} <value>`, input.description, input.default);
  }
  return command;
}

async function build(flags: Flags, cargoArguments: readonly string[], doors: Doors): Promise<void> {
  const request = parseRequest(flagValue(flags), process.cwd());
  const args = [...request.args, ...cargoArguments];
  const outcome = await run({ ...request, args }, doors, deskReport(doors), async () => undefined);
  for (const line of describe(outcome)) process.stderr.write(`${line}\n`);
  for (const { path } of outcome.artifacts) process.stdout.write(`${path}\n`);
}

async function printEnvironment(flags: Flags, doors: Doors): Promise<void> {
  const request = parseRequest(
    (name) => (name === 'command' ? 'none' : flagValue(flags)(name)),
    process.cwd(),
  );
  await run(request, doors, deskReport(doors), async (environment) => {
    process.stdout.write(exportLines(environment, doors.environment));
  });
}

/** Commander names flags in camel case. */
function flagValue(flags: Flags): (name: string) => string {
  return (name) => flags[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] ?? '';
}

function deskReport(doors: Doors) {
  return makeReport(terminalDisplay(process.stderr, doors.clock), doors.clock);
}

function describe(outcome: Outcome): readonly string[] {
  return outcome.artifacts.map(
    ({ kind, name, path, size }) => `${kind} ${name}: ${path} (${formatBytes(size)})`,
  );
}
