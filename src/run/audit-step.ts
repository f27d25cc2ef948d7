import * as core from '@actions/core';
import { enforce, warnOfNotes } from '../audit/result.js';
import { compareVersions } from '../debian/version.js';
import { oneOf, refused } from '../inputs/values.js';
import { makeReport } from '../reporting/report.js';
import { workflowDisplay } from '../reporting/runner-log.js';
import { endQuietlyWithoutReader } from '../system/closed-pipe.js';
import { endAfterWork, endOnSignals } from '../system/interruption.js';
import type { World } from '../world.js';
import { auditByInputs, pathsOf } from './audit-inputs.js';
import { addToSummary, failStep, inputOf, toRunner } from './runner-files.js';

/**
 * Audits files as a step of a workflow: inputs from the runner, annotations, a summary and outputs. Sets the
 * exit code.
 */
export async function auditInWorkflow(world: () => Promise<World>): Promise<void> {
  endOnSignals(failStep);
  endQuietlyWithoutReader(process);
  try {
    const report = makeReport(workflowDisplay, Date.now);
    const folder = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const consequence = oneOf('audit', inputOf('audit') ?? 'error', ['error', 'warn']);
    const paths = pathsOf(inputOf('files') ?? '', folder);
    if (paths.length === 0)
      throw refused('files', '', { why: 'it names nothing', todo: 'name the files to audit' });
    const audit = await auditByInputs(paths, inputOf, {
      folder,
      path: process.env.PATH ?? '',
      world,
      report,
    });
    const { auditLines, auditMarkdown, auditValues } = await import('../summary/audit-report.js');
    // The annotations tell the breaches.
    for (const line of auditLines(audit, { columns: 120, breaches: false })) report.info(line);
    await addToSummary(async () => auditMarkdown(audit));
    const { passed, files } = auditValues(audit);
    const floors = files.flatMap(({ glibc }) => glibc ?? []).sort(compareVersions);
    toRunner(() => {
      core.setOutput('passed', String(passed));
      core.setOutput('glibc', floors.at(-1) ?? '');
      core.setOutput('files', JSON.stringify(files));
    });
    const result = { artifacts: audit.files, notes: audit.notes };
    warnOfNotes(result, report);
    enforce(result, consequence, report);
  } catch (error) {
    failStep(error);
  }
  endAfterWork();
}
