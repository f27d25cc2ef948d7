import { Command, CommanderError } from 'commander';
import type { World } from '../context.js';
import { describeFailure } from '../errors.js';
import { endQuietlyWithoutReader } from '../system/closed-pipe.js';
import { build } from './build.js';
import { printEnvironment } from './env.js';
import { addFlags, buildInputs, type Flags } from './flags.js';
import { lock, lockInputs } from './lock.js';
import { terminalReport } from './report.js';
import { addSysrootCommands } from './sysroot.js';

/**
 * Runs the command line: flags are named as the inputs are. What the user asked for goes to standard output,
 * the story of the run to standard error. Sets the exit code.
 */
export async function runCommandLine(words: readonly string[], world: World): Promise<void> {
  endQuietlyWithoutReader(process);
  const program = new Command('crossroot')
    .description('Cross-compiles Rust for aarch64-unknown-linux-gnu: pinned gcc, verified sysroot, no root')
    .exitOverride();
  addFlags(program.command('build'), () => true)
    .description('sets up and runs cargo; words behind -- go to cargo')
    .argument('[cargo-args...]')
    .action((cargoArguments: readonly string[], flags: Flags) => build(flags, cargoArguments, world));
  addFlags(program.command('env'), (name) => !buildInputs.has(name))
    .description('sets up and prints the environment as shell exports: eval "$(crossroot env)"')
    .action((flags: Flags) => printEnvironment(flags, world));
  addFlags(program.command('lock'), (name) => lockInputs.has(name))
    .description('writes crossroot.lock: the exact packages of every tree, and their digests')
    .option('--update', 'move to the newest packages and print what changed')
    .option('--check', 'write nothing; exit with 2 when something newer exists')
    .option('--at <time>', 'choose packages as of this day: 2026-09-01 or 2026-09-01T12:00:00Z')
    .action((_flags: Flags, command: Command) => lock(command, world));
  addSysrootCommands(program, world, () => terminalReport(world));
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode;
      return;
    }
    const { message, exitCode } = describeFailure(error);
    process.stderr.write(`error: ${message}\n`);
    process.exitCode = exitCode;
  }
}
