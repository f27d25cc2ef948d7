import * as core from '@actions/core';
import type { World } from '../context.js';
import { describeFailure } from '../errors.js';
import { inputs, parseRequest } from '../inputs/request.js';
import { makeReport } from '../reporting/report.js';
import { workflowDisplay } from '../reporting/runner-log.js';
import { exportToRunner } from './export-to-runner.js';
import { writeJobSummary } from './job-summary-file.js';
import { toOutputs } from './outputs.js';
import { run } from './run.js';

/** Runs as a step of a workflow: inputs from the runner, results into its files. Sets the exit code. */
export async function runInWorkflow(world: World): Promise<void> {
  try {
    const report = makeReport(workflowDisplay, world.clock);
    const workspace = world.environment.GITHUB_WORKSPACE ?? process.cwd();
    const values = new Map(inputs.map((input) => [input.name, core.getInput(input.name) || input.default]));
    const request = parseRequest((name) => values.get(name) ?? '', workspace);
    const outcome = await run(request, world, report, {
      environment: exportToRunner,
      summary: writeJobSummary,
    });
    for (const [name, value] of toOutputs(outcome, report.warning)) core.setOutput(name, value);
  } catch (error) {
    const { message, exitCode } = describeFailure(error);
    core.setFailed(message);
    process.exitCode = exitCode;
  }
}
