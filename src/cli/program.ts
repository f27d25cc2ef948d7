import { writeSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { environmentFormats } from '../environment/formats.js';
import { describeFailure } from '../errors.js';
import { parseRequest } from '../inputs/request.js';
import { labelled, wantsColour } from '../reporting/colour.js';
import { makeReport } from '../reporting/report.js';
import { terminalDisplay } from '../reporting/terminal.js';
import { endQuietlyWithoutReader } from '../system/closed-pipe.js';
import { endAfterWork, endOnSignals } from '../system/interruption.js';
import { speakOfFlags } from '../text/input-words.js';
import type { World } from '../world.js';
import { addAuditCommand } from './audit-command.js';
import { build } from './build.js';
import { helpAsFlag } from './command-words.js';
import type { Desk } from './desk.js';
import { addExamples, optionDescription } from './help.js';
import { addInputFlags, camelCase, type Flags, givenIn } from './input-options.js';
import { execute, printEnvironment, printedOnFailure } from './set-up.js';
import { addSysrootCommands } from './sysroot.js';
import { isAnswer, refuseExcessArguments, usageError } from './usage-error.js';
import { versionLine } from './version.js';

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

const lockDescription = `Write crossroot.lock, which pins every package and its digest.
With a lock, flags that you leave out keep the values that it was made with.`;

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
  speakOfFlags();
  endOnSignals(fail);
  endQuietlyWithoutReader(process);
  const onFailure = printedOnFailure(words);
  // However it comes to its end.
  process.once('exit', (code) => {
    if (code !== 0) writeToReader(onFailure);
  });
  const [own, forCargo] = splitWords(words);
  const desk: Desk = { world, report: (command) => openReport(command, world) };
  try {
    const isAsked = own.some((word) => word === '--version' || word === '-V');
    const version = isAsked ? await versionLine(world.environment.PATH ?? '') : '';
    const program = commandLine(desk, forCargo, version);
    await program.parseAsync([...helpAsFlag(program, own)], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) fail(error);
    // Commander has shown what was asked for.
    else if (isAnswer(error)) process.exitCode = error.exitCode;
    else fail(usageError(error, own, commandLine(desk, forCargo, '')));
  }
  endAfterWork();
}

/** All commands, as Commander knows them. */
export function commandLine(desk: Desk, forCargo: readonly string[], version: string): Command {
  const { world, report } = desk;
  const program = new Command('crossroot')
    .description('Cross-compile Rust for Linux: pinned gcc, verified sysroot, no root')
    .usage('[options] <command>')
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ optionDescription })
    .enablePositionalOptions()
    .optionsGroup('Options:')
    .helpOption('-h, --help', 'Print help')
    .version(version, '-V, --version', 'Print the version, and the commit of a clone')
    .exitOverride();
  addOutputFlags(program);
  const add = (name: string) => program.command(name).helpGroup('Commands:');
  const parsed = (command: Command): Flags => command.optsWithGlobals();
  addInputFlags(add('build'), () => true)
    .description('Set up, run cargo and audit the result; arguments after -- are passed to cargo')
    .usage('[options] [-- <cargo arguments>]')
    .action((_: unknown, command: Command) => {
      const quiet = command.optsWithGlobals().quiet === true;
      return build(parsed(command), { words: forCargo, quiet }, world, report(command));
    });
  addInputFlags(add('exec'), (name) => !buildInputs.has(name))
    .description('Set up, and run any command in the environment of a build')
    .usage('[options] -- <command> [arguments]')
    .argument('<command...>', 'A program and its arguments')
    .passThroughOptions()
    .action((words: readonly string[], _: unknown, command: Command) =>
      execute(words, parsed(command), world, report(command)),
    );
  addInputFlags(add('env'), (name) => !buildInputs.has(name))
    .description('Set up, and print the environment for a shell')
    .addOption(new Option('--format <format>', 'Output format').choices([...environmentFormats]).default('sh'))
    .action((_: unknown, command: Command) => printEnvironment(parsed(command), world, report(command)));
  addInputFlags(add('packages'), (name) => packagesInputs.has(name))
    .description('Print the packages that the crates of Cargo.lock need, and why')
    .option('--from <file>', 'Read what a Cross.toml, a workflow or a script installs, instead of Cargo.lock')
    .addOption(
      new Option('--format <format>', 'Output format').choices(['yaml', 'line', 'json']).default('yaml'),
    )
    .action((_: unknown, command: Command) => packages(parsed(command), desk, command));
  addInputFlags(add('lock'), (name) => lockInputs.has(name))
    .summary('Write crossroot.lock, which pins every package and its digest')
    .description(lockDescription)
    .option('--target <triple>', 'The Rust target triple; can be repeated', append, [])
    .option(
      '--host <x86_64|aarch64>',
      'The machine that builds, x86_64 or aarch64; can be repeated',
      append,
      [],
    )
    .option('--update', 'Move to the newest packages and print what changed')
    .option('--check', 'Write nothing; exit with 2 if something newer exists')
    .option('--at <time>', 'Choose packages as of this day: 2026-09-01 or 2026-09-01T12:00:00Z')
    .action(async (flags, command: Command) => {
      const given = (name: string) => flags[camelCase(name)];
      const { target: targets, host: hosts, update = false, check = false, at } = flags;
      const { lock } = await import('./lock.js');
      return lock({ given, targets, hosts, update, check, at }, world, report(command));
    });
  addAuditCommand(program, desk);
  addSysrootCommands(program, desk);
  program.commandsGroup('More:').helpCommand('help [command]', 'Print the help of a command');
  program
    .command('completions')
    .description('Print a completion script for a shell')
    .argument('<shell>', 'The shell: bash, zsh or fish')
    .action(async (shell: string) => {
      const { completionScript } = await import('./completions.js');
      process.stdout.write(completionScript(shell, program));
    });
  for (const command of leavesOf(program)) {
    addOutputFlags(command);
    command.allowExcessArguments().hook('preAction', (_, asked) => refuseExcessArguments(asked));
  }
  addExamples(program);
  return program;
}

/** The commands that do something. */
function leavesOf(command: Command): readonly Command[] {
  return command.commands.flatMap((below) => (below.commands.length > 0 ? leavesOf(below) : [below]));
}

/** How much is told; before a command, too. */
function addOutputFlags(command: Command): void {
  command
    .optionsGroup('Options:')
    .option('-q, --quiet', 'Print errors and warnings only')
    .addOption(new Option('-v, --verbose', 'Print what each phase did').conflicts('quiet'));
}

function openReport(command: Command, world: World) {
  const { quiet, verbose } = command.optsWithGlobals();
  const verbosity = quiet === true ? 'quiet' : verbose === true ? 'verbose' : 'normal';
  const options = { verbosity, variables: world.environment } as const;
  return makeReport(terminalDisplay(process.stderr, world.clock, options), world.clock);
}

/** Writes at once, where somebody still reads. */
function writeToReader(text: string): void {
  try {
    writeSync(1, text);
  } catch {
    // Nobody does: what is not read cannot mislead.
  }
}

/** The words of Crossroot, and those of cargo after `--`. Other commands have a `--` of their own. */
function splitWords(words: readonly string[]): readonly [readonly string[], readonly string[]] {
  const command = words.find((word) => !word.startsWith('-'));
  const at = command === 'build' ? words.indexOf('--') : -1;
  return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
}

function fail(error: unknown): void {
  const { message, exitCode } = describeFailure(error);
  const colour = wantsColour(process.stderr.isTTY ? 'terminal' : 'file', process.env);
  process.stderr.write(`${labelled('error', message, colour)}\n`);
  process.exitCode = exitCode;
}

/** Collects the values of a flag that is there several times. */
function append(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** `crossroot packages`: what a build does not need is not loaded. */
async function packages(flags: Flags, { world, report }: Desk, command: Command): Promise<void> {
  const given = givenIn(flags);
  const request = parseRequest((name) => (name === 'command' ? 'none' : given(name)), process.cwd());
  const { packagesFormats, printCounterpart, printPackages } = await import('./packages.js');
  if (flags.from !== undefined) return printCounterpart(flags.from, request.target);
  const format = packagesFormats.find((one) => one === flags.format) ?? 'yaml';
  await printPackages(request, format, world, report(command));
}
