import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CrossrootError } from '../errors.js';
import { type ExecOptions, execProgram } from '../system/actions-exec.js';
import { findProgram } from '../system/process.js';
import type { Target } from '../target.js';
import { setting } from '../text/input-words.js';

/** Who provides Rust. */
export type RustChoice =
  | { readonly kind: 'rustup'; readonly toolchain?: string }
  | { readonly kind: 'debian' }
  /** Nobody: an environment for what is no Rust. */
  | { readonly kind: 'none' };

/** Rust as the run uses it. */
export interface RustTools {
  /** The cargo program to start: a path or a bare name on `path`. */
  readonly cargo: string;
  /** Folders to put before PATH (empty for rustup). */
  readonly path: readonly string[];
  /** Variables that later cargo calls need (for example RUSTUP_TOOLCHAIN for `rustup:<toolchain>`). */
  readonly variables: Readonly<Record<string, string>>;
  /** The folder of the target's standard library; absolute path. */
  readonly std: string;
  /** `rustc -vV`'s release, e.g. `1.96.0`. */
  readonly version: string;
}

/** What there is where nobody provides Rust. */
export const noRust: RustTools = { cargo: 'cargo', path: [], variables: {}, std: '', version: '0' };

/** An environment with the folders and variables of a toolchain. */
export function withTools(
  env: Readonly<Record<string, string>>,
  { path, variables }: Pick<RustTools, 'path' | 'variables'>,
): Record<string, string> {
  const folders = [...path, ...(env.PATH === undefined ? [] : [env.PATH])].join(delimiter);
  return { ...env, ...variables, ...(folders === '' ? {} : { PATH: folders }) };
}

/** The folder of a triple's standard library. */
export function stdFolder(sysroot: string, triple: string): string {
  return join(sysroot, 'lib/rustlib', triple, 'lib');
}

/** The lld that comes with a Rust, in the form that gcc starts; undefined where it has none. */
export function rustLld({ std }: Pick<RustTools, 'std'>, host: Target): string | undefined {
  if (std === '') return undefined;
  const file = join(std, '../..', host.triple, 'bin/gcc-ld/ld.lld');
  return existsSync(file) ? file : undefined;
}

/** The release in the output of `rustc -vV`. */
export function versionIn(verbose: string): string | undefined {
  return /^release: (\S+)$/m.exec(verbose)?.[1];
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

/** Whether Debian's own Rust builds for a target, so that `rust: debian` can be. */
export function hasDebianRust({ rust, libc }: Target): boolean {
  return rust.debianTriple === undefined && libc.isVersioned;
}

/** The advice to take Debian's Rust, for a target that it builds for. */
export function orDebianRust(target: Target, which: string): readonly string[] {
  return hasDebianRust(target) ? [`or use ${setting('rust', 'debian')}, which ${which}`] : [];
}

/**
 * The cargo of a call, and its environment.
 * @throws CrossrootError when there is no cargo.
 */
export function findCargo({ tools, env: variables, target }: Pick<CargoCall, 'tools' | 'env' | 'target'>) {
  const env = withTools(variables, tools);
  const cargo = findProgram(tools.cargo, env.PATH ?? '');
  if (cargo !== undefined) return { cargo, env };
  throw withoutRust(`there is no program ${tools.cargo} on PATH`, target);
}

/** The failure of a machine without Rust, with the exit code of a shell that does not find cargo. */
export function withoutRust(why: string, target: Target): CrossrootError {
  const what = 'there is no Rust on this machine';
  return new CrossrootError({ what, why, todo: installAdvice(target), exitCode: 127 });
}

/** What to do where a machine has no Rust that will do. */
export function installAdvice(target: Target): readonly string[] {
  return [
    'install Rust with rustup, and put its cargo on PATH',
    ...orDebianRust(target, 'does not need Rust on the machine'),
  ];
}

/**
 * Runs cargo.
 * @param streams take the bytes of cargo's streams as they come
 * @returns its exit code, or undefined when a signal ended it.
 * @throws CrossrootError when there is no cargo, or it cannot be started.
 */
export async function startCargo(
  call: CargoCall,
  args: readonly string[],
  colour: boolean,
  streams: Pick<ExecOptions, 'stdout' | 'stderr'>,
): Promise<number | undefined> {
  const { cargo, env } = findCargo(call);
  if (colour) env.CARGO_TERM_COLOR ??= 'always';
  return execProgram(cargo, args, { cwd: call.cwd, env, ...streams });
}
