import { openContext, type World } from '../context.js';
import type { Environment } from '../environment/environment.js';
import { messageOf } from '../errors.js';
import { refuseOtherHosts } from '../host.js';
import type { Request } from '../inputs/request.js';
import type { Report } from '../reporting/report.js';
import type { SummaryFacts } from '../summary/summary-facts.js';
import { build } from './build.js';
import { deliver } from './deliver.js';
import type { Outcome } from './outputs.js';
import { launcherPath, provide, setUp } from './provide.js';
import { type Progress, summaryOf } from './run-summary.js';

/** Where a run's results go: the runner's files and the job summary, or a terminal. */
export interface Results {
  /** Takes the environment as soon as it is complete, before cargo starts. */
  readonly environment: (environment: Environment) => void;
  /** Takes what came of the run; once, at its end. */
  readonly summary: (facts: SummaryFacts) => void;
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
    refuseOtherHosts(world.host);
    const { mirrors, cache: useCache, command, target } = request;
    const context = await openContext({ world, mirrors, useCache, warn: report.warning });
    try {
      const job = { request, world, report, context };
      const parts = await provide(job);
      progress.parts = parts;
      const environment = await setUp(job, parts);
      for (const note of environment.notes) report.info(note);
      results.environment(environment);
      const saved = Promise.all(parts.trees.map((tree) => tree.saved));
      if (command !== 'none') {
        const built = await build(command, job, parts, environment);
        await deliver(job, parts, built, progress);
      }
      await saved;
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
    sumUp(request, progress, report, results, failure);
  }
}

/** A summary that fails takes neither a build nor the message of a failure away. */
function sumUp(request: Request, progress: Progress, report: Report, results: Results, failure: unknown): void {
  try {
    results.summary(summaryOf(request, progress, report.record, failure));
  } catch (error) {
    report.warning(`the run is not summed up: ${messageOf(error)}`);
  }
}
