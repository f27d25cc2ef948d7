import { Command, CommanderError } from 'commander';
import { run } from './action.js';
import { endQuietlyWithoutReader } from './closed-pipe.js';
import { addSysrootCommands } from './desk-sysroot.js';
import type { Doors } from './doors.js';
import { exportLines } from './environment/shell.js';
import { tellFailure } from './errors.js';
import { count } from './format.js';
import { defaultOf, inputs, parseRequest } from './inputs.js';
import { type Lock, treesOfLock } from './lock/lock.js';
import { parseLockOrder } from './lock/order.js';
import { checkLock, renewLock } from './lock/renew.js';
import { makeReport } from './report.js';
import { terminalDisplay } from './terminal-display.js';

type Flags = Readonly<Record<string, string>>;

/**
 * Runs at a desk: flags are named as the inputs are. What the user asked for goes to standard output, the story of the
 * run to standard error. Sets the exit code.
 */
export async function runAtDesk(words: readonly string[], doors: Doors): Promise<void> {
  endQuietlyWithoutReader(process);
  const program = new Command('crossroot')
    .description('Cross-compiles Rust for aarch64-unknown-linux-gnu: pinned gcc, verified sysroot, no root')
    .exitOverride();
  addFlags(program.command('build'), () => true)
    .description('sets up and runs cargo; words behind -- go to cargo')
    .argument('[cargo-args...]')
    .action((cargoArguments: readonly string[], flags: Flags) => build(flags, cargoArguments, doors));
  addFlags(program.command('env'), (name) => !buildInputs.has(name))
    .description('sets up and prints the environment as shell exports: eval "$(crossroot env)"')
    .action((flags: Flags) => printEnvironment(flags, doors));
  addFlags(program.command('lock'), (name) => lockInputs.has(name))
    .description('writes crossroot.lock: the exact packages of every tree, and their digests')
    .option('--update', 'move to the newest packages and print what changed')
    .option('--check', 'write nothing; exit with 2 when something newer exists')
    .option('--at <time>', 'choose packages as of this day: 2026-09-01 or 2026-09-01T12:00:00Z')
    .action((_flags: Flags, command: Command) => lock(command, doors));
  addSysrootCommands(program, doors, () => deskReport(doors));
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

/** What only a build has a use for. */
const buildInputs = new Set(['command', 'args', 'audit', 'strip', 'archive', 'archive-files']);

/** What a lock depends on; flags that are left out are taken from the lock that there is. */
const lockInputs = new Set([
  'target',
  'rust',
  'sysroot',
  'packages',
  'gcc',
  'glibc',
  'lockfile',
  'mirror',
  'working-directory',
]);

function addFlags(command: Command, isWanted: (name: string) => boolean): Command {
  for (const input of inputs) {
    if (isWanted(input.name)) command.option(`--${input.name} <value>`, input.description, input.default);
  }
  return command;
}

async function build(flags: Flags, cargoArguments: readonly string[], doors: Doors): Promise<void> {
  const request = parseRequest(flagValue(flags), process.cwd());
  const args = [...request.args, ...cargoArguments];
  const { delivered } = await run({ ...request, args }, doors, deskReport(doors), async () => undefined);
  for (const { path } of delivered.artifacts) process.stdout.write(`${path}\n`);
  if (delivered.archive !== undefined) process.stdout.write(`${delivered.archive.path}\n`);
}

async function printEnvironment(flags: Flags, doors: Doors): Promise<void> {
  const request = parseRequest((name) => {
    if (!buildInputs.has(name)) return flagValue(flags)(name);
    return name === 'command' ? 'none' : defaultOf(name);
  }, process.cwd());
  await run(request, doors, deskReport(doors), async (environment) => {
    process.stdout.write(exportLines(environment, doors.environment));
  });
}

async function lock(command: Command, doors: Doors): Promise<void> {
  const flags = command.opts();
  const order = parseLockOrder(
    {
      given: (name) => command.getOptionValueSource(camelCase(name)) === 'cli',
      value: flagValue(flags),
      update: flags.update === true,
      check: flags.check === true,
      at: flags.at,
    },
    process.cwd(),
    doors.clock(),
  );
  const report = deskReport(doors);
  if (order.kind === 'check') {
    const changes = await checkLock(order.request, doors, report);
    for (const line of changes) process.stdout.write(`${line}\n`);
    report.info(
      changes.length === 0
        ? 'nothing newer exists'
        : `${count(changes.length, 'change')} since the lock was made`,
    );
    if (changes.length > 0) process.exitCode = 2;
    return;
  }
  const { changes, written } = await renewLock(order, doors, report);
  for (const line of changes) process.stdout.write(`${line}\n`);
  report.info(describeLock(order.request.lockfile, written));
}

/** Commander names flags in camel case. */
function flagValue(flags: Flags): (name: string) => string {
  return (name) => flags[camelCase(name)] ?? '';
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function deskReport(doors: Doors) {
  return makeReport(terminalDisplay(process.stderr, doors.clock), doors.clock);
}

function describeLock(file: string, written: Lock | undefined): string {
  if (written === undefined) return `${file} stays as it is`;
  const trees = treesOfLock(written).map(
    ([name, { packages }]) => `${name} ${count(packages.length, 'package')}`,
  );
  return `${file} written: ${trees.join(', ')}`;
}
