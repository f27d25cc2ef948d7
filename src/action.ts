import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Progress, summaryOf } from './account.js';
import { enforce } from './audit/verdict.js';
import { packRelease, stripAndAudit } from './deliver.js';
import type { Doors } from './doors.js';
import { writeEnvironmentFiles } from './environment/files.js';
import { type Environment, makeEnvironment, searchPath } from './environment.js';
import { messageOf } from './errors.js';
import { explainMissing } from './explain.js';
import { chooseGcc } from './gcc/choose.js';
import { installLaunchers } from './gcc/install.js';
import { type Gcc, provideGcc } from './gcc/provide.js';
import { refuseOtherHosts } from './host.js';
import { hostPkgConfigPath } from './host-pkg-config.js';
import type { Request } from './inputs.js';
import { choosePins } from './lock/choose-pins.js';
import type { Outcome } from './outputs.js';
import type { Report } from './report.js';
import { type CargoResult, cargoFetch, runCargo } from './rust/cargo.js';
import { readCargoConfig } from './rust/cargo-config.js';
import { type ProvidedRust, provideRust, type ReleasedRust } from './rust/provide.js';
import { nameOfSysroot, provideSysroot } from './sysroot/provide.js';
import type { Sysroot } from './sysroot/sysroot.js';
import { together } from './together.js';
import type { TreePin } from './tree/plan.js';
import type { StoredTree } from './tree/store.js';
import { openWorkshop, type Workshop } from './workshop.js';

/** Takes the environment once it stands: into the runner's files, or onto a terminal. */
export type Publish = (environment: Environment) => void | Promise<void>;

/**
 * The run. Rust, the gcc, the sysroot and the crates have nothing to wait for but the request, so they are provided
 * side by side; cargo starts when the last is there, and packs are saved to the cache beside it. What it came to is summed up,
 * also when it fails.
 * @throws CrossrootError for everything that a user can meet.
 */
export async function run(
  request: Request,
  doors: Doors,
  report: Report,
  publish: Publish,
): Promise<Outcome> {
  const progress: Progress = { started: doors.clock() };
  try {
    const outcome = await runToEnd(request, doors, report, publish, progress);
    sumUp(request, progress, report, undefined);
    return outcome;
  } catch (error) {
    sumUp(request, progress, report, error);
    throw error;
  }
}

/** A summary that fails takes neither a build nor the words of a failure away. */
function sumUp(request: Request, progress: Progress, report: Report, failure: unknown): void {
  try {
    report.summary(summaryOf(request, progress, report.story, failure));
  } catch (error) {
    report.warning(`the run is not summed up: ${messageOf(error)}`);
  }
}

async function runToEnd(
  request: Request,
  doors: Doors,
  report: Report,
  publish: Publish,
  progress: Progress,
): Promise<Outcome> {
  refuseOtherHosts(doors.host);
  const workshop = await openWorkshop({
    doors,
    mirrors: request.mirrors,
    useCache: request.cache,
    warn: report.warning,
  });
  try {
    const parts = await provideAll(request, doors, report, workshop);
    progress.parts = parts;
    const environment = await setUp(request, doors, parts);
    for (const note of environment.notes) report.info(note);
    await publish(environment);
    const saved = Promise.all(treesOf(parts).map((tree) => tree.saved));
    const built = await build(request, doors, report, parts, environment, workshop);
    if (built !== undefined) await deliver(built, request, doors, report, parts, progress);
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
    await workshop.close();
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

async function provideAll(
  request: Request,
  doors: Doors,
  report: Report,
  workshop: Workshop,
): Promise<Parts> {
  const pins = choosePins(request, doors.pins, report);
  const sysrootMade = report.phase(`sysroot of ${nameOfSysroot(request.sysroot)}`, (phase) =>
    provideSysroot(request, pins.sysroot, workshop, phase),
  );
  // A release's glibc is known at once; another sysroot has to be looked into.
  const glibc =
    request.sysroot.kind === 'debian'
      ? Promise.resolve(request.sysroot.release.glibc)
      : sysrootMade.then(({ glibc }) => glibc);
  // It fails with the sysroot, whose failure is told; not everybody waits for it.
  glibc.catch(() => undefined);
  const gccMade = provideGcc(request, glibc, pins.gcc, doors.pins, workshop, report);
  const everyTree = Promise.allSettled([sysrootMade, gccMade]);
  const rustAndCrates = provideRustAndCrates(request, pins.rust, glibc, doors, report, workshop, everyTree);
  const [sysroot, gcc, rust] = await together(sysrootMade, gccMade, rustAndCrates);
  const launchers = await installLaunchers(gcc.launchers(sysroot), [doors.toolCache, doors.temp]);
  return { rust, gcc, sysroot, launchers };
}

/** How long trees that are in place take at the most, in milliseconds. */
const soon = 250;

/**
 * `cargo fetch` needs Rust and nothing else, so it goes on while trees are made. When they are in place there is nothing
 * to gain: cargo itself fetches what is missing.
 */
async function provideRustAndCrates(
  request: Request,
  pin: TreePin | undefined,
  glibc: Promise<string>,
  doors: Doors,
  report: Report,
  workshop: Workshop,
  trees: Promise<unknown>,
): Promise<ProvidedRust> {
  const { target, workingDirectory: folder } = request;
  const { environment, hostGlibc } = doors;
  const choice = await rustOf(request, glibc);
  const rust = await report.phase('Rust', (phase) =>
    provideRust({ choice, target, folder, environment, hostGlibc, pin }, workshop, phase),
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

/** Debian's Rust is that of the sysroot's release, or of the one whose glibc is the newest not newer than the sysroot's. */
async function rustOf({ rust, sysroot }: Request, glibc: Promise<string>): Promise<ReleasedRust> {
  if (rust.kind !== 'debian') return rust;
  const release = sysroot.kind === 'debian' ? sysroot.release : chooseGcc(await glibc).release;
  return { kind: 'debian', release };
}

async function setUp(request: Request, doors: Doors, parts: Parts): Promise<Environment> {
  const config = await readCargoConfig({
    cwd: request.workingDirectory,
    cargoHome: doors.environment.CARGO_HOME ?? join(doors.environment.HOME ?? '/', '.cargo'),
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
    linkArgs: [],
    user: doors.environment,
    configRustflags: config.rustflags,
    configTargetRustflags: config.targetRustflags,
    hostPkgConfigPath: await hostPkgConfigPath(doors.environment),
    files: parts.launchers,
  });
  await writeEnvironmentFiles(environment);
  return { ...environment, notes: [...config.warnings, ...environment.notes] };
}

async function build(
  request: Request,
  doors: Doors,
  report: Report,
  parts: Parts,
  environment: Environment,
  workshop: Workshop,
): Promise<CargoResult | undefined> {
  const { command } = request;
  if (command === 'none') return undefined;
  const env = {
    ...doors.environment,
    ...Object.fromEntries(environment.variables),
    PATH: searchPath(environment, doors.environment),
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
      workspace: doors.environment.GITHUB_WORKSPACE,
      ...(sysroot.kind === 'debian'
        ? {
            explain: (stderr: string) =>
              explainMissing(stderr, { release: sysroot.release, root, request, workshop, report }),
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
  doors: Doors,
  report: Report,
  { rust, sysroot, gcc, launchers }: Parts,
  progress: Progress,
): Promise<void> {
  const { environment, clock } = doors;
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
