import { appendFileSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import { CrossrootError, describeFailure, messageOf } from '../errors.js';

/** An input without the blanks around it, which are those of a shell: a name may begin with another. */
export function inputOf(name: string): string | undefined {
  const value = core.getInput(name, { trimWhitespace: false });
  return value.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '') || undefined;
}

/** Fails the step, in the words of an error. */
export function failStep(error: unknown): void {
  const { message, exitCode } = describeFailure(error);
  core.setFailed(message);
  process.exitCode = exitCode;
}

/** Writes into the runner's files. */
export function toRunner(write: () => void): void {
  try {
    for (const name of ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT']) refuseFifo(process.env[name] ?? '');
    write();
  } catch (error) {
    throw new CrossrootError({
      what: 'cannot pass variables and outputs to later steps',
      why: messageOf(error),
      todo: 'check that GITHUB_ENV, GITHUB_PATH and GITHUB_OUTPUT name files that this user can write',
      cause: error,
    });
  }
}

/** Adds to the job's summary. What cannot be written is a warning. */
export async function addToSummary(text: () => Promise<string>): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  // Servers before GHES 3.6 have no summaries.
  if (!file) return;
  const summary = await text();
  try {
    refuseFifo(file);
    appendFileSync(file, summary);
  } catch (error) {
    core.warning(`cannot write the job summary: ${messageOf(error)}`);
  }
}

/** To append to one waits for somebody who reads it. */
function refuseFifo(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFIFO() === true) throw new Error(`${file} is a FIFO`);
}
