import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import data from '../../data/host-tools.json' with { type: 'json' };
import { codeOf } from '../errors.js';
import { findProgram } from '../system/process.js';
import type { CrateGraph } from './crate-graph.js';

/** A program of the machine that builds, which build scripts start and which is not there. */
export interface HostProgram {
  readonly program: string;
  /** The crates whose build scripts start it. */
  readonly crates: readonly string[];
  /** The package of Debian and Ubuntu that has it. */
  readonly package: string;
}

const starts: Readonly<Record<string, string>> = data.crates;
const maybe: Readonly<Record<string, readonly string[]>> = data.maybe;
const instead: Readonly<Record<string, readonly string[]>> = data.instead;
const variables: Readonly<Record<string, string>> = data.variables;
const packages: Readonly<Record<string, string>> = data.packages;

/**
 * The programs that build scripts of the build are known to start, and that are not on this machine.
 * @param env the variables of the build
 */
export function missingHostPrograms(
  { ofTarget, usedByBuildScripts }: CrateGraph,
  env: Readonly<Record<string, string>>,
): readonly HostProgram[] {
  const users = new Map<string, Set<string>>();
  const use = (name: string, crates: readonly string[]) => {
    for (const program of starts[name]?.split(' ') ?? []) {
      const sure = crates.filter((one) => maybe[name]?.includes(one) !== true);
      if (sure.length > 0) users.set(program, new Set([...(users.get(program) ?? []), ...sure]));
    }
  };
  for (const [name, crates] of usedByBuildScripts) use(name, crates);
  for (const { name, buildScript } of ofTarget) if (buildScript !== undefined) use(name, [name]);
  const isInGraph = (name: string) => usedByBuildScripts.has(name) || ofTarget.some((one) => one.name === name);
  return [...users].sort().flatMap(([program, crates]) => {
    if (env[variables[program] ?? ''] || instead[program]?.some(isInGraph)) return [];
    if (isThere(program, env.PATH ?? '')) return [];
    return [{ program, crates: [...crates].sort(), package: packages[program] ?? program }];
  });
}

function isThere(program: string, path: string): boolean {
  if (program !== 'libclang') return findProgram(program, path) !== undefined;
  return findProgram('llvm-config', path) !== undefined || librariesOfClang().some(existsSync);
}

/** Where clang-sys looks for it on Linux. */
function librariesOfClang(): readonly string[] {
  const llvm = namesIn('/usr/lib').filter((name) => name.startsWith('llvm'));
  const machines = namesIn('/usr/lib').filter((name) => name.includes('-linux-'));
  const folders = ['/usr/lib', '/usr/lib64', '/usr/local/lib', '/usr/local/llvm/lib'];
  const more = [...llvm.map((name) => `/usr/lib/${name}/lib`), ...machines.map((name) => `/usr/lib/${name}`)];
  return [...folders, ...more].flatMap((folder) =>
    namesIn(folder).flatMap((name) => (/^libclang(?:-[\d.]+)?\.so/.test(name) ? [join(folder, name)] : [])),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}

/** `cmake is not on this machine, and the build script of x starts it: apt-get install cmake`. */
export function hostProgramLine({ program, crates, package: name }: HostProgram): string {
  const who = crates.length === 1 ? 'the build script' : 'the build scripts';
  const start = crates.length === 1 ? 'starts' : 'start';
  return `${program} is not on this machine, and ${who} of ${crates.join(', ')} ${start} it: apt-get install ${name}`;
}
