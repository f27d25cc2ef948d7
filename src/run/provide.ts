import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Context } from '../context.js';
import { debianReleasesOf, gccReleases } from '../debian/release.js';
import { refuseDynamicLibc } from '../environment/crt-static.js';
import { readEarlierExports } from '../environment/earlier-exports.js';
import { type Environment, makeEnvironment } from '../environment/environment.js';
import { hostPkgConfigPath } from '../environment/pkg-config.js';
import { isClang, linkerNamed } from '../environment/rustc-options.js';
import { rustflagsRead } from '../environment/rustflags.js';
import { releaseNotNewer, rustReleaseFor } from '../gcc/choose-gcc.js';
import type { Gcc } from '../gcc/gcc.js';
import { installLaunchers } from '../gcc/launchers.js';
import { refuseMissingLinker } from '../gcc/linkers.js';
import { provideGcc } from '../gcc/provide-gcc.js';
import type { Request } from '../inputs/request.js';
import { choosePins } from '../lock/choose-pins.js';
import type { Report } from '../reporting/report.js';
import { readCargoConfig } from '../rust/cargo-config.js';
import { cargoFetch } from '../rust/cargo-fetch.js';
import { type ProvidedRust, provideRust, type ReleasedRust } from '../rust/provide-rust.js';
import { type RustTools, rustLld } from '../rust/rust-tools.js';
import type { TreePin } from '../store/plan.js';
import type { StoredTree } from '../store/store.js';
import { provideSysroot } from '../sysroot/provide-sysroot.js';
import { nameOfSysroot, type Sysroot } from '../sysroot/sysroot.js';
import { writeTextFiles } from '../system/atomic-file.js';
import { plainPath } from '../system/plain-path.js';
import { settleAll } from '../system/settle-all.js';
import type { World } from '../world.js';

/** What every step of a run works with. */
export interface Job {
  readonly request: Request;
  readonly world: World;
  readonly report: Report;
  readonly context: Context;
}

/** Everything that a build needs. */
export interface Parts {
  readonly rust: ProvidedRust;
  readonly sysroot: Sysroot;
  readonly gcc: Gcc;
  /** The folder of the launchers. */
  readonly launchers: string;
  /** Those of the above that are trees of ours. */
  readonly trees: readonly StoredTree[];
}

/**
 * Provides Rust, the gcc, the sysroot and the crates, side by side: they have nothing to wait for but the
 * request.
 * @throws CrossrootError when one of them is not available: the others are ended then.
 */
export async function provide(job: Job): Promise<Parts> {
  const { request, world, report, context } = job;
  const { host } = context;
  const pins = choosePins({ ...request, host }, world.pins, report);
  // What is not asked for is not loaded.
  const auto = request.auto ? await import('./auto-packages.js') : undefined;
  const makeSysroot = (packages: readonly string[], pin: TreePin | undefined) =>
    report.phase(`sysroot of ${nameOfSysroot(request.sysroot)}`, (phase) =>
      provideSysroot({ ...request, packages }, pin, context, phase),
    );
  // A release's glibc is known at once; another sysroot has to be looked into.
  const ownSysroot = auto === undefined ? makeSysroot(request.packages, pins.sysroot) : undefined;
  const glibc =
    request.sysroot.kind === 'debian'
      ? Promise.resolve(request.sysroot.release.glibc)
      : (ownSysroot?.then((made) => made.glibc ?? newestGlibc) ?? Promise.resolve(newestGlibc));
  // It fails with the sysroot, whose failure is reported; not everybody waits for it.
  glibc.catch(() => undefined);
  const rustMade = provideOwnRust(job, pins.rust, glibc);
  const sysrootMade =
    ownSysroot ?? auto?.sysrootForCrates({ ...job, env: rustEnvironment(job) }, pins, rustMade, makeSysroot);
  if (sysrootMade === undefined) throw new Error('nothing makes the sysroot');
  const gccMade = provideGcc(request, glibc, pins.gcc, world.pins, context, report);
  const made = Promise.allSettled([sysrootMade, gccMade]);
  const cratesFetched = rustMade.then((rust) => fetchCrates(job, rust, made));
  const work = [sysrootMade, gccMade, rustMade, cratesFetched] as const;
  const [sysroot, gcc, rust] = await settleAll(work, () => context.ending.abort());
  const files = gcc.launchers(sysroot, rustLld(rust.tools, host));
  const places = [context.toolCache, world.temp];
  const launchers = plainPath(await installLaunchers(files, places, report.warning));
  const trees = [gcc.tree, sysroot.tree, rust.tree].filter((tree) => tree !== undefined);
  return { rust, gcc, sysroot, launchers, trees };
}

/** A C library without versions suits any gcc. */
const newestGlibc = gccReleases.at(-1)?.glibc ?? '';

/** The path of a launcher: `gcc`, `readelf`. */
export function launcherPath({ request }: Job, { launchers }: Parts, name: string): string {
  return `${launchers}/bin/${request.target.tools}-${name}`;
}

/** What an earlier step asked of rustup holds until another one asks; it cannot be unset for later steps. */
function rustEnvironment({ world }: Pick<Job, 'world'>): Readonly<Record<string, string>> {
  const isEarlier = readEarlierExports(world.environment).exported.has('RUSTUP_TOOLCHAIN');
  return isEarlier ? { ...world.environment, RUSTUP_TOOLCHAIN: '' } : world.environment;
}

async function provideOwnRust(
  job: Job,
  pin: TreePin | undefined,
  glibc: Promise<string>,
): Promise<ProvidedRust> {
  const { request, world, report, context } = job;
  const { target, clippy, workingDirectory: folder } = request;
  const { hostGlibc } = world;
  const environment = rustEnvironment(job);
  const choice = await releasedRust(request, glibc);
  const made = await report.phase('Rust', (phase) =>
    provideRust({ choice, target, clippy, folder, environment, hostGlibc, pin }, context, phase),
  );
  return { ...made, tools: keptOnPath(made.tools, world.environment) };
}

/** The Rust that an earlier environment put on PATH stays there where it is the one that is used. */
function keptOnPath(tools: RustTools, environment: World['environment']): RustTools {
  const folder = dirname(tools.cargo);
  const isKept = !tools.path.includes(folder) && readEarlierExports(environment).path.includes(folder);
  return isKept ? { ...tools, path: [...tools.path, folder] } : tools;
}

/** How long trees that are in place take at the most, in milliseconds. */
const soon = 250;

/**
 * `cargo fetch` needs Rust and nothing else, so it goes on while trees are made. When they are in place there
 * is nothing to gain: cargo itself fetches what is missing.
 */
async function fetchCrates(job: Job, { tools }: ProvidedRust, trees: Promise<unknown>): Promise<void> {
  const { request, report, context } = job;
  const { target, args, workingDirectory: cwd, command, auto } = request;
  // To read what crates want, they were fetched.
  if (command === 'none' || auto) return;
  if (await Promise.race([trees.then(() => true), setTimeout(soon, false, { ref: false })])) return;
  await report.phase('download of crates', async (phase) => {
    const { signal } = context.ending;
    const problem = await cargoFetch({ tools, args, cwd, env: rustEnvironment(job), target, signal });
    if (problem !== undefined) phase.info(problem);
  });
}

/**
 * Debian's Rust is that of the sysroot's release, or of the one whose glibc is the newest not newer than the
 * sysroot's.
 */
async function releasedRust({ rust, sysroot, target }: Request, glibc: Promise<string>): Promise<ReleasedRust> {
  if (rust.kind !== 'debian') return rust;
  const release =
    sysroot.kind === 'debian'
      ? rustReleaseFor(sysroot.release, target)
      : releaseNotNewer(await glibc, debianReleasesOf(target));
  return { kind: 'debian', release };
}

/**
 * Makes the environment, and writes the files that it names.
 * @throws CrossrootError when cargo's configuration cannot be read, or a path cannot be in a variable.
 */
export async function setUp({ request, world, context }: Job, parts: Parts): Promise<Environment> {
  const { host } = context;
  const { target, workingDirectory: cwd, args } = request;
  const { CARGO_HOME, HOME = '/' } = world.environment;
  const cargoConfig = await readCargoConfig({
    ...{ cwd, target, args, cargoHome: CARGO_HOME ?? join(HOME, '.cargo') },
    version: parts.rust.tools.version,
    variables: readEarlierExports(world.environment).user,
  });
  const environment = makeEnvironment({
    target,
    host,
    sysroot: parts.sysroot,
    gcc: { bin: `${parts.launchers}/bin`, toolchain: parts.gcc.toolchain },
    rust: parts.rust.tools,
    rustflags: request.rustflags,
    linker: request.linker.name === 'bfd' ? undefined : request.linker.name,
    user: world.environment,
    cargoConfig,
    hostPkgConfigPath: await hostPkgConfigPath(world.environment),
    files: parts.launchers,
  });
  const variables = { ...world.environment, ...Object.fromEntries(environment.variables) };
  const flags = rustflagsRead(variables, cargoConfig, target);
  refuseDynamicLibc(flags, target);
  // clang looks for linkers by itself.
  const asked = [`-fuse-ld=${request.linker.name}`, ...flags];
  if (!isClang(linkerNamed(flags) ?? cargoConfig.linker))
    refuseMissingLinker(asked, parts.gcc.linkers(parts.sysroot, rustLld(parts.rust.tools, host)));
  await writeTextFiles(environment.files);
  return { ...environment, notes: [...cargoConfig.warnings, ...environment.notes] };
}
