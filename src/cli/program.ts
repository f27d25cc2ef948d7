import { Command, CommanderError, Option } from 'commander';
import type { World } from '../context.js';
import { exportLines } from '../environment/environment.js';
import { describeFailure } from '../errors.js';
import { inputs, parseRequest } from '../inputs/request.js';
import { makeReport, type Report } from '../reporting/report.js';
import { terminalDisplay } from '../reporting/terminal.js';
import { run } from '../run/run.js';
import type { SummaryFacts } from '../summary/summary-facts.js';
import { endQuietlyWithoutReader } from '../system/closed-pipe.js';
import { endAfterWork, endOnSignals } from '../system/interruption.js';
import { pathsForLines, plainLine, plainMessage } from '../text/plain-text.js';
import { addAuditCommand } from './audit-command.js';
import { addSysrootCommands } from './sysroot.js';

/** What only a build uses. */
const buildInputs = new Set(['command', 'args', 'audit', 'baseline', 'strip', 'archive', 'archive-files']);

/**
 * What a lock depends on besides its targets; flags that are left out are taken from the lock that there is.
 */
const lockInputs = new Set([
  'rust',
  'sysroot',
  'packages',
  'repositories',
  'gcc',
  'linker',
  'glibc',
  'lockfile',
  'mirror',
  'working-directory',
]);

/** What the crates of a build, and the packages that they want, depend on. */
const packagesInputs = new Set([
  'target',
  'rust',
  'sysroot',
  'glibc',
  'packages',
  'repositories',
  'mirror',
  'args',
  'working-directory',
]);

/**
 * Runs the command line: flags are named as the inputs are. What the user asked for goes to standard output,
 * the report of the run to standard error. Sets the exit code.
 */
export async function runCommandLine(words: readonly string[], world: World): Promise<void> {
  endOnSignals(fail);
  endQuietlyWithoutReader(process);
  const report = makeReport(terminalDisplay(process.stderr, world.clock), world.clock);
  const program = new Command('crossroot')
    .description('Cross-compiles Rust for Linux: pinned gcc, verified sysroot, no root')
    .configureOutput({ writeErr: (text) => process.stderr.write(plainMessage(text)) })
    .exitOverride();
  addFlags(program.command('build'), () => true)
    .description('sets up and runs cargo; words behind -- go to cargo')
    .argument('[cargo-args...]')
    .action((cargoArguments: readonly string[], flags: Flags) => build(flags, cargoArguments, world, report));
  addFlags(program.command('env'), (name) => !buildInputs.has(name))
    .description('sets up and prints the environment as shell exports: eval "$(crossroot env)"')
    .action((flags: Flags) => printEnvironment(flags, world, report));
  addFlags(program.command('lock'), (name) => lockInputs.has(name))
    .description('writes crossroot.lock: the exact packages of every tree, and their digests')
    .option('--target <value>', 'Rust target triple; once for each target', append, [])
    .option('--host <machine>', 'x86_64 or aarch64: the machines that build; once for each', append, [])
    .option('--update', 'move to the newest packages and print what changed')
    .option('--check', 'write nothing; exit with 2 when something newer exists')
    .option('--at <time>', 'choose packages as of this day: 2026-09-01 or 2026-09-01T12:00:00Z')
    .action(async (flags, command: Command) => {
      const isGiven = (name: string) => command.getOptionValueSource(camelCase(name)) === 'cli';
      const given = (name: string) => (isGiven(name) ? flags[camelCase(name)] : undefined);
      const { target: targets, host: hosts, update = false, check = false, at } = flags;
      const { lock } = await import('./lock.js');
      return lock({ given, targets, hosts, update, check, at }, world, report);
    });
  addFlags(program.command('packages'), (name) => packagesInputs.has(name))
    .description(
      'prints the packages that the crates of Cargo.lock want of the target, and why; builds nothing',
    )
    .option('--from <file>', 'reads what a Cross.toml, a workflow or a script installs, in place of Cargo.lock')
    .addOption(new Option('--format <format>', 'how').choices(['yaml', 'line', 'json']).default('yaml'))
    .action((flags: Flags) => packages(flags, world, report));
  addSysrootCommands(program, world, report);
  addAuditCommand(program, world, report);
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    // Commander has shown its own message.
    if (error instanceof CommanderError) process.exitCode = error.exitCode;
    else fail(error);
  }
  endAfterWork();
}

function fail(error: unknown): void {
  const { message, exitCode } = describeFailure(error);
  process.stderr.write(`error: ${message}\n`);
  process.exitCode = exitCode;
}

/** The values of a command's flags, by their camel-case names. */
type Flags = Readonly<Record<string, string>>;

/** Gives a command a flag for each input that it uses. */
function addFlags(command: Command, isUsed: (name: string) => boolean): Command {
  for (const { name, description, default: usual } of inputs) {
    if (!isUsed(name)) continue;
    const option = new Option(`--${name} <value>`, description).default(usual);
    command.addOption(name === 'repositories' ? option.argParser(appendSource) : option);
  }
  return command;
}

/** A source may be a paragraph, which ends at an empty line. */
function appendSource(value: string, before: string): string {
  return before === '' ? value : `${before}\n\n${value}`;
}

/** Collects the values of a flag that is there several times. */
function append(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Commander names flags in camel case. */
function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `crossroot build`: sets up and runs cargo; prints the paths of what it built. */
async function build(
  flags: Flags,
  cargoArguments: readonly string[],
  world: World,
  report: Report,
): Promise<void> {
  const request = parseRequest((name) => flags[camelCase(name)], process.cwd());
  const args = [...request.args, ...cargoArguments];
  const { delivered } = await run({ ...request, args }, world, report, {
    environment: () => undefined,
    summary: (facts) => showSummary(facts, report),
  });
  const archive = delivered.archive === undefined ? [] : [delivered.archive.path];
  const paths = [...delivered.artifacts.map(({ path }) => path), ...archive];
  for (const path of pathsForLines(paths, 'standard output', report.warning))
    process.stdout.write(`${process.stdout.isTTY ? plainLine(path) : path}\n`);
}

/** `crossroot env`: sets up and prints the environment as shell exports. */
async function printEnvironment(flags: Flags, world: World, report: Report): Promise<void> {
  const request = parseRequest((name) => (name === 'command' ? 'none' : flags[camelCase(name)]), process.cwd());
  await run(request, world, report, {
    environment: (environment) => process.stdout.write(exportLines(environment, world.environment)),
    summary: (facts) => showSummary(facts, report),
  });
}

/** `crossroot packages`: what a build does not need is not loaded. */
async function packages(flags: Flags, world: World, report: Report): Promise<void> {
  const request = parseRequest((name) => (name === 'command' ? 'none' : flags[camelCase(name)]), process.cwd());
  const { packagesFormats, printCounterpart, printPackages } = await import('./packages.js');
  if (flags.from !== undefined) return printCounterpart(flags.from, request.target);
  const format = packagesFormats.find((one) => one === flags.format) ?? 'yaml';
  await printPackages(request, format, world, report);
}

/** A failure is reported by itself, and a set-up by its phases. */
async function showSummary(facts: SummaryFacts, report: Report): Promise<void> {
  if (facts.outcome === 'failure' || facts.command === undefined) return;
  // Loading what measures texts takes 20 ms, and only a build has a use for it.
  const { terminalSummary } = await import('../summary/terminal-summary.js');
  for (const text of terminalSummary(facts, { columns: process.stderr.columns ?? 80 })) report.info(text);
}
