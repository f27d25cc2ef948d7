import * as core from '@actions/core';
import { run } from './action.js';
import type { Doors } from './doors.js';
import { exportToRunner } from './environment/runner-files.js';
import { tellFailure } from './errors.js';
import { inputs, parseRequest } from './inputs.js';
import { toOutputs } from './outputs.js';
import { makeReport } from './report.js';
import { workflowDisplay } from './workflow-display.js';

/** Runs as a step of a workflow: inputs from the runner, results into its files. Sets the exit code. */
export async function runInWorkflow(doors: Doors): Promise<void> {
  try {
    const report = makeReport(workflowDisplay, doors.clock);
    const workspace = doors.environment.GITHUB_WORKSPACE ?? process.cwd();
    const values = new Map(inputs.map((input) => [input.name, core.getInput(input.name) || input.default]));
    const request = parseRequest((name) => values.get(name) ?? '', workspace);
    const outcome = await run(request, doors, report, exportToRunner);
    for (const [name, value] of toOutputs(outcome, report.warning)) core.setOutput(name, value);
  } catch (error) {
    const { message, exitCode } = tellFailure(error);
    core.setFailed(message);
    process.exitCode = exitCode;
  }
}
