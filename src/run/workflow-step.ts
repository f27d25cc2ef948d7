import * as core from '@actions/core';
import type { AuditedArtifact } from '../audit/result.js';
import { secretsOf } from '../debian/own-mirrors.js';
import type { Environment } from '../environment/environment.js';
import { checkVariableName } from '../environment/variables.js';
import { CrossrootError } from '../errors.js';
import { parseRequest } from '../inputs/request.js';
import { makeReport } from '../reporting/report.js';
import { workflowDisplay } from '../reporting/runner-log.js';
import type { SummaryFacts } from '../summary/summary-facts.js';
import { endQuietlyWithoutReader } from '../system/closed-pipe.js';
import { endAfterWork, endOnSignals } from '../system/interruption.js';
import { pathsForLines } from '../text/plain-text.js';
import { cacheEnvironment, type World } from '../world.js';
import { type Outcome, run } from './run.js';
import { addToSummary, failStep, inputOf, toRunner } from './runner-files.js';

/** Runs as a step of a workflow: inputs from the runner, results into its files. Sets the exit code. */
export async function runInWorkflow(world: World): Promise<void> {
  endOnSignals(failStep);
  endQuietlyWithoutReader(process);
  try {
    const report = makeReport(workflowDisplay, world.clock);
    const workspace = world.environment.GITHUB_WORKSPACE ?? process.cwd();
    const request = parseRequest(inputOf, workspace);
    if (request.cache && cacheEnvironment(world.environment) === undefined)
      report.info('this runner has no cache service: gcc and sysroot are kept only in the tool cache');
    for (const { auth } of request.repositories)
      for (const secret of secretsOf(world.environment[auth ?? ''])) core.setSecret(secret);
    const outcome = await run(request, world, report, {
      environment: exportToRunner,
      summary: writeJobSummary,
    });
    toRunner(() => {
      for (const [name, value] of toOutputs(outcome, report.warning)) core.setOutput(name, value);
    });
  } catch (error) {
    failStep(error);
  }
  endAfterWork();
}

/**
 * Hands the environment to the later steps of the job, through the files that GITHUB_ENV and GITHUB_PATH name,
 * and to this process. Everything is checked before the first line is written: a newline in a path would add a
 * second path, and one in a name a second variable.
 * @throws CrossrootError for a name that is none, or a value or path with a newline or a NUL.
 */
export function exportToRunner(environment: Environment): void {
  for (const [name, value] of environment.variables) {
    checkVariableName(name);
    checkLine(`the value of ${name}`, value);
  }
  for (const folder of environment.path) checkLine('a folder for PATH', folder);

  toRunner(() => {
    for (const [name, value] of environment.variables) core.exportVariable(name, value);
    // Each call puts its folder before those of the calls before it.
    for (const folder of environment.path.toReversed()) core.addPath(folder);
  });
}

function checkLine(what: string, text: string): void {
  if (!/[\n\r\0]/.test(text)) return;
  throw new CrossrootError({
    what: `${what} cannot be exported: ${JSON.stringify(text)}`,
    why: 'it contains a newline or a NUL character',
    todo: 'set it to a single line',
  });
}

/** Adds a run's summary to the job's. */
function writeJobSummary(facts: SummaryFacts): Promise<void> {
  return addToSummary(async () => {
    // Loading what measures texts takes 20 ms; nothing before this needs it.
    const { jobSummary } = await import('../summary/job-summary.js');
    return jobSummary(facts);
  });
}

/**
 * The outputs as `action.yml` names them.
 * @param warn takes a warning of what an output has to leave out
 */
export function toOutputs(outcome: Outcome, warn: (line: string) => void): ReadonlyMap<string, string> {
  const { artifacts, audit, archive, sbom } = outcome.delivered;
  const programs = artifacts.filter(({ executable }) => executable).map(({ path }) => path);
  const executables = pathsForLines(programs, 'the output executables', (line) =>
    warn(`${line}; it is in the output artifacts`),
  );
  return new Map([
    ['target', outcome.target],
    ['sysroot', outcome.sysroot],
    ['sysroot-digest', outcome.sysrootDigest],
    ['gcc', outcome.gcc],
    ['glibc', outcome.glibc ?? ''],
    ['artifacts', JSON.stringify(audit?.artifacts.map(withNeeds) ?? artifacts)],
    ['executables', executables.join('\n')],
    ['archive', archive?.path ?? ''],
    ['archive-sha256', archive?.sha256 ?? ''],
    ['sbom', sbom ?? ''],
    ['cache-hit', String(outcome.cacheHit)],
  ]);
}

/** An artifact with what it needs, in plain values. */
function withNeeds({ needed, floors, breaches, ...artifact }: AuditedArtifact) {
  return {
    ...artifact,
    needed: needed.map(({ name }) => name),
    packages: [...new Set(needed.flatMap((library) => library.package?.name ?? []))],
    glibc: floors.GLIBC ?? null,
    floors,
    breaches: breaches.map(({ what }) => what),
  };
}
