import { readdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CrossrootError, codeOf } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { execProgram } from '../system/actions-exec.js';
import { findProgram } from '../system/process.js';
import type { Target } from '../target.js';
import { setting } from '../text/input-words.js';
import {
  installAdvice,
  type RustChoice,
  type RustTools,
  stdFolder,
  versionIn,
  withoutRust,
  withTools,
} from './rust-tools.js';
import { isNetworkFailure, type RustupStep, rustupFailure } from './rustup-failure.js';

export interface RustupRequest {
  /** The toolchain of `rustup:<toolchain>`; undefined for the active one of the folder. */
  readonly toolchain?: string | undefined;
  readonly target: Target;
  /** Folder where cargo will run: rustup decides there which toolchain is active. */
  readonly cwd: string;
  /** An empty RUSTUP_TOOLCHAIN stays so for cargo and for later steps: rustup takes it for none. */
  readonly env: Readonly<Record<string, string>>;
  /** True when clippy will run. */
  readonly clippy?: boolean;
  readonly phase: Pick<Phase, 'info'>;
  /** Pauses before each further try after a network failure, in milliseconds. */
  readonly pauses?: readonly number[];
}

/**
 * Rust as the machine has it: the toolchain that rustup has active in the folder, or the named one. What is
 * missing, toolchain, target or clippy, rustup installs. When nothing is missing, two processes are started and
 * the network is left alone. Without rustup, a cargo and rustc on PATH will do if they have std for the target.
 *
 * @throws CrossrootError when there is no Rust, when rustup does not know the toolchain, when the toolchain
 * does not have the target, and when rustup cannot download.
 */
export async function rustupTools(request: RustupRequest): Promise<RustTools> {
  const variables: Record<string, string> =
    request.toolchain !== undefined
      ? { RUSTUP_TOOLCHAIN: request.toolchain }
      : request.env.RUSTUP_TOOLCHAIN === ''
        ? { RUSTUP_TOOLCHAIN: '' }
        : {};
  const found = findRustup(request.env);
  if (found === undefined) return withoutRustup(request);
  const { phase, target } = request;
  const env = withTools(request.env, { path: found.path, variables });
  const run = (program: string, args: readonly string[]) =>
    answer(program, args, request.cwd, { ...env, RUST_BACKTRACE: '0', RUSTUP_TERM_COLOR: 'never' });

  let compiler = await askCompiler(found.rustc, request, env);
  if (compiler === undefined) {
    phase.info(`installing the toolchain ${request.toolchain ?? 'that is active in this folder'} with rustup`);
    await withRetries(request, 'toolchain', () => run(found.rustup, installArgs(request)));
    compiler = await askCompiler(found.rustc, request, env);
    if (compiler === undefined) {
      // Said once more by the compiler itself, now that rustup thinks that all is well.
      throw rustupFailure('toolchain', request, (await run(found.rustc, ['-vV'])).stderr);
    }
  }
  const { std, sysroot, version } = compiler;
  if (!(await hasStd(std))) {
    phase.info(`adding the target ${target.triple} with rustup`);
    await withRetries(request, 'target', () => run(found.rustup, ['target', 'add', target.triple]));
    if (!(await hasStd(std))) throw rustupFailure('target', request, `no std in ${std}`);
  }
  if (request.clippy === true && findProgram('cargo-clippy', join(sysroot, 'bin')) === undefined) {
    phase.info('adding clippy with rustup');
    await withRetries(request, 'clippy', () => run(found.rustup, ['component', 'add', 'clippy']));
  }
  phase.info(`Rust ${version} in ${sysroot}`, 'detail');
  return { cargo: found.cargo, path: found.path, variables, std, version };
}

/** `rustup toolchain install` without a name installs what the folder asks for (rustup 1.28 and newer). */
function installArgs(request: RustupRequest): readonly string[] {
  const install = ['toolchain', 'install', '--no-self-update'];
  if (request.toolchain === undefined) return install;
  return [...install, '--profile', 'minimal', '--target', request.target.triple, request.toolchain];
}

/** rustup with its proxies: on PATH, or else where its installer puts them. */
function findRustup(env: Readonly<Record<string, string>>) {
  const path = env.PATH ?? '';
  const installed = installedPrograms(env);
  const rustup = findProgram('rustup', path) ?? findProgram('rustup', installed);
  if (rustup === undefined) return undefined;
  // rustup's proxies are beside it; a cargo that comes earlier on PATH is none of rustup's.
  const folder = dirname(rustup);
  const cargo = findProgram('cargo', folder);
  const rustc = findProgram('rustc', folder);
  if (cargo === undefined || rustc === undefined) return undefined;
  return { rustup, cargo, rustc, path: findProgram('cargo', path) === cargo ? [] : [folder] };
}

/** Where `cargo install` and rustup's installer put programs; empty where nobody has a home. */
function installedPrograms({ CARGO_HOME, HOME }: Readonly<Record<string, string>>): string {
  const home = CARGO_HOME ?? (HOME === undefined ? undefined : join(HOME, '.cargo'));
  return home === undefined ? '' : join(home, 'bin');
}

/** The cargo of a machine, and the folder that it needs on PATH: rustup's, or the one on PATH. */
export function cargoHere(
  env: Readonly<Record<string, string>>,
): Pick<RustTools, 'cargo' | 'path'> | undefined {
  const cargo = findProgram('cargo', env.PATH ?? '');
  return findRustup(env) ?? (cargo === undefined ? undefined : { cargo, path: [] });
}

/** Whether a machine has any Rust: rustup's, or a cargo or a rustc on PATH. */
export function hasRust(env: Readonly<Record<string, string>>): boolean {
  const { PATH: path = '' } = env;
  return (
    findRustup(env) !== undefined || ['cargo', 'rustc'].some((name) => findProgram(name, path) !== undefined)
  );
}

/**
 * Refuses a machine that has neither rustup nor another Rust that will do.
 * @throws CrossrootError
 */
export function refuseWithoutRust(request: Pick<RustupRequest, 'env' | 'toolchain' | 'target'>): void {
  if (findRustup(request.env) === undefined) findOtherRust(request);
}

/**
 * Refuses clippy where neither rustup can bring it nor cargo find it.
 * @throws CrossrootError
 */
export function refuseWithoutClippy({ kind }: RustChoice, env: Readonly<Record<string, string>>): void {
  if (kind === 'rustup' && findRustup(env) !== undefined) return;
  const path = [env.PATH ?? '', installedPrograms(env)].join(delimiter);
  if (findProgram('cargo-clippy', path) !== undefined) return;
  const rust =
    kind === 'debian' ? `${setting('rust', 'debian')} comes without it` : 'there is no rustup to install it';
  throw new CrossrootError({
    what: 'clippy was not found',
    why: `${rust}, and no cargo-clippy is on PATH or in ~/.cargo/bin`,
    todo: kind === 'debian' ? `use ${setting('rust', 'rustup')}` : 'install the clippy of this Rust, or rustup',
  });
}

/** A cargo and rustc on PATH that are not rustup's. */
function findOtherRust({ env, toolchain, target }: Pick<RustupRequest, 'env' | 'toolchain' | 'target'>) {
  const path = env.PATH ?? '';
  const cargo = findProgram('cargo', path);
  const rustc = findProgram('rustc', path);
  if (toolchain === undefined && cargo !== undefined && rustc !== undefined) return { cargo, rustc };
  const why = 'no rustup with its cargo and rustc on PATH, in CARGO_HOME or in ~/.cargo';
  if (toolchain === undefined) throw withoutRust(why, target);
  const what = `there is no rustup to run ${toolchain}`;
  throw new CrossrootError({ what, why, todo: installAdvice(target) });
}

async function withoutRustup(request: RustupRequest): Promise<RustTools> {
  const { env, target, cwd, phase } = request;
  const { cargo, rustc } = findOtherRust(request);
  const compiler = await askCompiler(rustc, request, env);
  if (compiler === undefined) {
    const { stderr } = await answer(rustc, ['-vV'], cwd, env);
    throw new CrossrootError({
      what: `${rustc} does not run`,
      why: stderr.trim(),
      todo: installAdvice(target),
    });
  }
  const { std, sysroot, version } = compiler;
  if (!(await hasStd(std))) {
    throw new CrossrootError({
      what: `the Rust of this machine has no std for ${target.triple}`,
      why: [`${rustc} does not belong to rustup`, `there is no libstd in ${std}`],
      todo: [
        `install the std for ${target.triple} that belongs to this rustc ${version}`,
        ...installAdvice(target),
      ],
    });
  }
  phase.info(`Rust ${version} in ${sysroot}; it does not belong to rustup`);
  return { cargo, path: [], variables: {}, std, version };
}

/** Asks a compiler for version, sysroot and the place of the target's std; undefined when it cannot run. */
async function askCompiler(
  rustc: string,
  { cwd, target }: RustupRequest,
  env: Readonly<Record<string, string>>,
) {
  // A proxy must not install by itself: no retries, no messages.
  const quiet = { ...env, RUSTUP_AUTO_INSTALL: '0' };
  const [verbose, printed] = await Promise.all([
    answer(rustc, ['-vV'], cwd, quiet),
    answer(rustc, ['--print', 'sysroot'], cwd, quiet),
  ]);
  const version = versionIn(verbose.stdout);
  if (verbose.code !== 0 || printed.code !== 0 || version === undefined) return undefined;
  const sysroot = printed.stdout.trim();
  return { version, sysroot, std: stdFolder(sysroot, target.triple) };
}

async function hasStd(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => name.startsWith('libstd-'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function withRetries(request: RustupRequest, step: RustupStep, run: () => ReturnType<typeof answer>) {
  for (const pause of [...(request.pauses ?? [1000, 4000]), undefined]) {
    const { code, stderr } = await run();
    if (code === 0) return;
    if (pause === undefined || !isNetworkFailure(stderr)) throw rustupFailure(step, request, stderr);
    request.phase.info(`rustup could not download; retrying in ${pause} ms`);
    await sleep(pause);
  }
}

async function answer(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
) {
  const [out, err]: [Uint8Array[], Uint8Array[]] = [[], []];
  const code = await execProgram(program, args, {
    cwd,
    env,
    stdout: (bytes) => out.push(bytes),
    stderr: (bytes) => err.push(bytes),
  });
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}
