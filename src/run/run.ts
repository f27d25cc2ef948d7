import { openContext } from '../context.js';
import { ownLines } from '../debian/own-choice.js';
import { type Environment, variablesIn } from '../environment/environment.js';
import { messageOf } from '../errors.js';
import { hostOf } from '../host.js';
import type { Request } from '../inputs/request.js';
import type { Report } from '../reporting/report.js';
import { type CargoCommand, type CargoResult, runCargo } from '../rust/cargo.js';
import type { StoredTree } from '../store/store.js';
import type { TreeKind } from '../store/tree-key.js';
import type { SummaryFacts, SummaryTree } from '../summary/summary-facts.js';
import { nameOfLibc, nameOfSysroot } from '../sysroot/sysroot.js';
import { readSysrootPackages } from '../sysroot/sysroot-packages.js';
import { count } from '../text/format.js';
import type { World } from '../world.js';
import type { Delivered } from './deliver.js';
import { warnWithoutCompiler } from './host-compiler.js';
import { type Job, launcherPath, type Parts, provide, setUp } from './provide.js';
import { refuseEarly } from './refuse-early.js';
import { whyNotStarted, withoutStarting } from './started-here.js';
import { inTurnAtTarget } from './target-turn.js';

/** Where a run's results go: the runner's files and the job summary, or a terminal. */
export interface Results {
  /** Takes the environment as soon as it is complete, before cargo starts. */
  readonly environment: (environment: Environment) => void;
  /** Takes what came of the run; once, at its end. */
  readonly summary: (facts: SummaryFacts) => Promise<void>;
}

/** What a run gives: the values of the action's outputs. */
export interface Outcome {
  readonly target: string;
  /** Absolute path of the sysroot. */
  readonly sysroot: string;
  readonly sysrootDigest: string;
  /** Absolute path of the gcc launcher. */
  readonly gcc: string;
  /** The sysroot's glibc version; undefined where it has another C library. */
  readonly glibc: string | undefined;
  readonly delivered: Delivered;
  /** True when no tree had to be made from packages. */
  readonly cacheHit: boolean;
}

/**
 * The run: provides what a build needs, runs cargo, and delivers what it built. Trees are saved to the cache
 * beside the build. What the run came to is summed up, also when it fails.
 * @throws CrossrootError for everything that a user can meet.
 */
export async function run(request: Request, world: World, report: Report, results: Results): Promise<Outcome> {
  const progress: Progress = { started: world.clock() };
  let failure: unknown;
  try {
    refuseEarly(request, world, hostOf(world.host));
    await warnWithoutCompiler(request, world, hostOf(world.host), report);
    const { mirrors, repositories, cache: useCache, packs, command, target } = request;
    const context = await openContext({ world, mirrors, repositories, useCache, packs, warn: report.warning });
    try {
      const job = { request, world, report, context };
      const parts = await provide(job);
      progress.parts = parts;
      const environment = await setUp(job, parts);
      for (const note of environment.notes) report.info(note);
      results.environment(environment);
      if (command !== 'none') {
        await inTurnAtTarget(job, parts, async () => {
          const built = await build(command, job, parts, environment);
          const { deliver } = await import('./deliver.js');
          await deliver(job, parts, built, environment.user, progress);
        });
      }
      return {
        target: target.triple,
        sysroot: parts.sysroot.path,
        sysrootDigest: parts.sysroot.tree?.digest ?? '',
        gcc: launcherPath(job, parts, 'gcc'),
        glibc: parts.sysroot.glibc,
        delivered: progress.delivered ?? { artifacts: [] },
        cacheHit: parts.trees.every((tree) => tree.from !== 'made'),
      };
    } finally {
      await context.close();
    }
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    await sumUp(request, progress, report, results, failure);
  }
}

/**
 * Runs cargo.
 * @throws CrossrootError with cargo's exit code when it fails, and what is known of the reasons.
 */
async function build(
  command: CargoCommand,
  { request, world, report, context }: Job,
  { rust, sysroot, gcc: { toolchain } }: Parts,
  environment: Environment,
): Promise<CargoResult> {
  const { target } = request;
  const env = variablesIn(environment, world.environment);
  const machine = { host: context.host, glibc: world.hostGlibc };
  const why = whyNotStarted(target, machine, sysroot.glibc);
  const line = why === undefined ? undefined : withoutStarting(command, target, why);
  if (line !== undefined) report.info(line);
  const built = await report.phase(`cargo ${command}`, () =>
    runCargo({
      tools: rust.tools,
      command,
      starts: why === undefined,
      args: request.args,
      cwd: request.workingDirectory,
      env,
      target,
      colour: report.child.colour,
      output: report.child,
      workspace: world.environment.GITHUB_WORKSPACE,
      explain: async (stderr) => {
        const { explainFailure } = await import('../explanations/explain-failure.js');
        return explainFailure(stderr, {
          ...{ request, sysroot, toolchain, env, context, report, userEnv: world.environment },
          alsoWanted: async () => {
            const { whatElseIsWanted } = await import('../wanted-packages/what-else.js');
            const { args, workingDirectory: cwd } = request;
            return whatElseIsWanted({ tools: rust.tools, args, cwd, env, target });
          },
        });
      },
    }),
  );
  if (!built.artifactsKnown) {
    report.warning(
      'artifacts and executables are empty, and nothing is audited: --message-format in args hides what cargo built',
    );
  }
  if (built.missing > 0) {
    const files = count(built.missing, 'file');
    report.warning(
      `cargo reports that it built ${files}, which cannot be audited or packed: missing, or not a regular file`,
    );
  }
  return built;
}

/** What a run came to until it ended. */
interface Progress {
  /** When it began, in milliseconds by the report's clock. */
  readonly started: number;
  parts?: Parts;
  delivered?: Delivered;
}

/** Sums a run up. A summary that fails takes neither a build nor the message of a failure away. */
async function sumUp(
  request: Request,
  progress: Progress,
  report: Report,
  results: Results,
  failure: unknown,
): Promise<void> {
  const { parts, delivered, started } = progress;
  const { phases, warnings } = report.record;
  try {
    await results.summary({
      target: request.target.triple,
      command: request.command === 'none' ? undefined : ['cargo', request.command, ...request.args].join(' '),
      outcome: failure === undefined ? 'success' : 'failure',
      failure: failure === undefined ? undefined : messageOf(failure),
      glibc: request.glibc ?? parts?.sysroot.glibc,
      artifacts: delivered?.artifacts ?? [],
      audit: delivered?.audit,
      runsOn: delivered?.runsOn ?? new Map(),
      trees: parts === undefined ? [] : treesOf(request, parts),
      phases: phases.map((phase) => ({ ...phase, started: phase.started - started })),
      warnings,
      archive: delivered?.archive,
      sbom: delivered?.sbom,
      folder: request.workingDirectory,
    });
  } catch (error) {
    report.warning(`the job summary could not be made: ${messageOf(error)}`);
  }
}

/** Packages of a repository that a summary names. */
const mostNamed = 8;

function treesOf(request: Request, { rust, sysroot, gcc }: Parts): readonly SummaryTree[] {
  const rows: readonly (readonly [TreeKind, string, StoredTree | undefined])[] = [
    [
      'sysroot',
      [
        nameOfSysroot(request.sysroot),
        nameOfLibc(request.target, sysroot.glibc),
        ...(request.repositories.length === 0
          ? []
          : ownLines(readSysrootPackages(sysroot.path).all, mostNamed)),
      ].join(', '),
      sysroot.tree,
    ],
    ['gcc', gcc.name, gcc.tree],
    ['rust', `Rust ${rust.tools.version}`, rust.tree],
  ];
  return rows.flatMap(([kind, what, tree]) => (tree === undefined ? [] : [{ ...tree, kind, what }]));
}
