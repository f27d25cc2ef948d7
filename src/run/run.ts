import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { enforce } from '../audit/enforce.js';
import { type Context, openContext, type World } from '../context.js';
import { type Environment, makeEnvironment, searchPath } from '../environment/environment.js';
import { hostPkgConfigPath } from '../environment/pkg-config.js';
import { messageOf } from '../errors.js';
import { chooseGcc } from '../gcc/choose-gcc.js';
import { installLaunchers } from '../gcc/install-launchers.js';
import { type Gcc, provideGcc } from '../gcc/provide-gcc.js';
import { refuseOtherHosts } from '../host.js';
import type { Request } from '../inputs/request.js';
import { choosePins } from '../lock/choose-pins.js';
import { explainMissing } from '../missing-libraries/explain.js';
import type { Report } from '../reporting/report.js';
import { type CargoResult, cargoFetch, runCargo } from '../rust/cargo.js';
import { readCargoConfig } from '../rust/cargo-config.js';
import { type ProvidedRust, provideRust, type ReleasedRust } from '../rust/provide-rust.js';
import type { TreePin } from '../store/plan.js';
import type { StoredTree } from '../store/store.js';
import type { SummaryFacts } from '../summary/summary-facts.js';
import { nameOfSysroot } from '../sysroot/choice.js';
import { provideSysroot } from '../sysroot/provide-sysroot.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import { together } from '../system/settle-all.js';
import { writeTextFiles } from '../system/text-files.js';
import { packRelease, stripAndAudit } from './deliver.js';
import type { Outcome } from './outputs.js';
import { type Progress, summaryOf } from './run-summary.js';

/** Where a run's results go: the runner's files and the job summary, or a terminal. */
export interface Results {
  /** Takes the environment as soon as it is complete, before cargo starts. */
  readonly environment: (environment: Environment) => void | Promise<void>;
  /** Takes what came of the run; once, at its end. */
  readonly summary: (facts: SummaryFacts) => void;
}

/**
 * The run. Rust, the gcc, the sysroot and the crates have nothing to wait for but the request, so they are
 * provided side by side; cargo starts when the last is there, and packs are saved to the cache beside it. What
 * it came to is summed up, also when it fails.
 * @throws CrossrootError for everything that a user can meet.
 */
export async function run(request: Request, world: World, report: Report, results: Results): Promise<Outcome> {
  const progress: Progress = { started: world.clock() };
  try {
    const outcome = await runToEnd(request, world, report, results, progress);
    sumUp(request, progress, report, results, undefined);
    return outcome;
  } catch (error) {
    sumUp(request, progress, report, results, error);
    throw error;
  }
}

/** A summary that fails takes neither a build nor the words of a failure away. */
function sumUp(request: Request, progress: Progress, report: Report, results: Results, failure: unknown): void {
  try {
    results.summary(summaryOf(request, progress, report.record, failure));
  } catch (error) {
    report.warning(`the run is not summed up: ${messageOf(error)}`);
  }
}

async function runToEnd(
  request: Request,
  world: World,
  report: Report,
  results: Results,
  progress: Progress,
): Promise<Outcome> {
  refuseOtherHosts(world.host);
  const context = await openContext({
    world,
    mirrors: request.mirrors,
    useCache: request.cache,
    warn: report.warning,
  });
  try {
    const parts = await provideAll(request, world, report, context);
    progress.parts = parts;
    const environment = await setUp(request, world, parts);
    for (const note of environment.notes) report.info(note);
    await results.environment(environment);
    const saved = Promise.all(treesOf(parts).map((tree) => tree.saved));
    const built = await build(request, world, report, parts, environment, context);
    if (built !== undefined) await deliver(built, request, world, report, parts, progress);
    await saved;
    return {
      target: request.target.triple,
      sysroot: parts.sysroot.path,
      sysrootDigest: parts.sysroot.tree?.digest ?? '',
      gcc: `${parts.launchers}/bin/${request.target.gnu}-gcc`,
      glibc: parts.sysroot.glibc,
      delivered: progress.delivered ?? { artifacts: [] },
      cacheHit: treesOf(parts).every((tree) => tree.from !== 'made'),
    };
  } finally {
    await context.close();
  }
}

/** Everything that a build needs. */
interface Parts {
  readonly rust: ProvidedRust;
  readonly sysroot: Sysroot;
  readonly gcc: Gcc;
  /** The folder of the launchers. */
  readonly launchers: string;
}

async function provideAll(request: Request, world: World, report: Report, context: Context): Promise<Parts> {
  const pins = choosePins(request, world.pins, report);
  const sysrootMade = report.phase(`sysroot of ${nameOfSysroot(request.sysroot)}`, (phase) =>
    provideSysroot(request, pins.sysroot, context, phase),
  );
  // A release's glibc is known at once; another sysroot has to be looked into.
  const glibc =
    request.sysroot.kind === 'debian'
      ? Promise.resolve(request.sysroot.release.glibc)
      : sysrootMade.then(({ glibc }) => glibc);
  // It fails with the sysroot, whose failure is told; not everybody waits for it.
  glibc.catch(() => undefined);
  const gccMade = provideGcc(request, glibc, pins.gcc, world.pins, context, report);
  const everyTree = Promise.allSettled([sysrootMade, gccMade]);
  const rustAndCrates = provideRustAndCrates(request, pins.rust, glibc, world, report, context, everyTree);
  const [sysroot, gcc, rust] = await together(sysrootMade, gccMade, rustAndCrates);
  const launchers = await installLaunchers(gcc.launchers(sysroot), [world.toolCache, world.temp]);
  return { rust, gcc, sysroot, launchers };
}

/** How long trees that are in place take at the most, in milliseconds. */
const soon = 250;

/**
 * `cargo fetch` needs Rust and nothing else, so it goes on while trees are made. When they are in place there
 * is nothing to gain: cargo itself fetches what is missing.
 */
async function provideRustAndCrates(
  request: Request,
  pin: TreePin | undefined,
  glibc: Promise<string>,
  world: World,
  report: Report,
  context: Context,
  trees: Promise<unknown>,
): Promise<ProvidedRust> {
  const { target, workingDirectory: folder } = request;
  const { environment, hostGlibc } = world;
  const choice = await rustOf(request, glibc);
  const rust = await report.phase('Rust', (phase) =>
    provideRust({ choice, target, folder, environment, hostGlibc, pin }, context, phase),
  );
  if (request.command !== 'none' && !(await isDoneWithin(trees, soon))) {
    await report.phase('crates', async (phase) => {
      const call = {
        tools: rust.tools,
        args: request.args,
        cwd: folder,
        env: environment,
        target,
      };
      const problem = await cargoFetch(call);
      if (problem !== undefined) phase.info(problem);
    });
  }
  return rust;
}

/**
 * Debian's Rust is that of the sysroot's release, or of the one whose glibc is the newest not newer than the
 * sysroot's.
 */
async function rustOf({ rust, sysroot }: Request, glibc: Promise<string>): Promise<ReleasedRust> {
  if (rust.kind !== 'debian') return rust;
  const release = sysroot.kind === 'debian' ? sysroot.release : chooseGcc(await glibc).release;
  return { kind: 'debian', release };
}

async function setUp(request: Request, world: World, parts: Parts): Promise<Environment> {
  const config = await readCargoConfig({
    cwd: request.workingDirectory,
    cargoHome: world.environment.CARGO_HOME ?? join(world.environment.HOME ?? '/', '.cargo'),
    target: request.target,
  });
  const environment = makeEnvironment({
    target: request.target,
    sysroot: { path: parts.sysroot.path, layout: parts.sysroot.layout },
    gcc: {
      bin: `${parts.launchers}/bin`,
      ...(parts.gcc.toolchain === undefined ? {} : { toolchain: parts.gcc.toolchain }),
    },
    rust: parts.rust.tools,
    rustflags: request.rustflags,
    user: world.environment,
    cargoConfig: config,
    hostPkgConfigPath: await hostPkgConfigPath(world.environment),
    files: parts.launchers,
  });
  await writeTextFiles(environment.files);
  return { ...environment, notes: [...config.warnings, ...environment.notes] };
}

async function build(
  request: Request,
  world: World,
  report: Report,
  parts: Parts,
  environment: Environment,
  context: Context,
): Promise<CargoResult | undefined> {
  const { command } = request;
  if (command === 'none') return undefined;
  const env = {
    ...world.environment,
    ...Object.fromEntries(environment.variables),
    PATH: searchPath(environment, world.environment),
  };
  const { sysroot } = request;
  const root = parts.sysroot.path;
  const built = await report.phase(`cargo ${command}`, () =>
    runCargo({
      tools: parts.rust.tools,
      command,
      args: request.args,
      cwd: request.workingDirectory,
      env,
      target: request.target,
      colour: report.child.colour,
      output: report.child,
      workspace: world.environment.GITHUB_WORKSPACE,
      ...(sysroot.kind === 'debian'
        ? {
            explain: (stderr: string) =>
              explainMissing(stderr, { release: sysroot.release, root, request, context, report }),
          }
        : {}),
    }),
  );
  if (!built.artifactsKnown) {
    report.warning(
      'artifacts and executables stay empty, and nothing is audited: the --message-format in args hides what cargo built',
    );
  }
  return built;
}

/** Strips, audits and packs what was built. What the audit refuses is not packed. */
async function deliver(
  built: CargoResult,
  request: Request,
  world: World,
  report: Report,
  { rust, sysroot, gcc, launchers }: Parts,
  progress: Progress,
): Promise<void> {
  const { environment, clock } = world;
  const { std } = rust.tools;
  const given = { sysroot, gcc, launchers, std, environment, clock, report };
  const audited = await stripAndAudit(built, request, given);
  progress.delivered = audited;
  if (audited.audit !== undefined && request.audit !== 'off') enforce(audited.audit, request.audit, report);
  progress.delivered = await packRelease(audited, built, request, given);
}

function treesOf({ rust, gcc, sysroot }: Parts): readonly StoredTree[] {
  return [gcc.tree, sysroot.tree, rust.tree].filter((tree) => tree !== undefined);
}

async function isDoneWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const stop = new AbortController();
  const isDone = await Promise.race([
    work.then(() => true),
    setTimeout(milliseconds, false, { signal: stop.signal }).catch(() => false),
  ]);
  stop.abort();
  return isDone;
}
