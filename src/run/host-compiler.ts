import { join } from 'node:path';
import { readEarlierExports } from '../environment/earlier-exports.js';
import { linkerVariable } from '../environment/variables.js';
import { isHost } from '../host.js';
import type { Request } from '../inputs/request.js';
import type { Report } from '../reporting/report.js';
import { readCargoConfig } from '../rust/cargo-config.js';
import { findProgram } from '../system/process.js';
import type { Target } from '../target.js';
import type { World } from '../world.js';

/**
 * Warns, before anything is downloaded, of a machine on which cargo cannot link a build script: rustc starts
 * `cc` for it, unless cargo is told another linker for the machine that builds.
 * @throws CrossrootError where there is no compiler and cargo's configuration cannot be read.
 */
export async function warnWithoutCompiler(
  { command, target, workingDirectory: cwd, args }: Request,
  { environment }: Pick<World, 'environment'>,
  host: Target,
  report: Pick<Report, 'warning'>,
): Promise<void> {
  // For the machine itself, the target's linker is that of build scripts, too.
  if (command === 'none' || isHost(target, host)) return;
  const { PATH = '', HOME = '/', CARGO_HOME = join(HOME, '.cargo') } = environment;
  if (['cc', 'gcc', 'clang'].some((name) => findProgram(name, PATH) !== undefined)) return;
  const variables = readEarlierExports(environment).user;
  if (environment[linkerVariable(host)]) return;
  // Without a version: included files, which only some versions read, can at most hide a linker.
  const config = { cwd, args, target: host, cargoHome: CARGO_HOME, version: '0', variables };
  if ((await readCargoConfig(config)).linker !== undefined) return;
  report.warning(
    'no C compiler is on PATH: build scripts and procedural macros cannot be linked without one; ' +
      'on Debian and Ubuntu: `apt-get install gcc libc6-dev`',
  );
}
