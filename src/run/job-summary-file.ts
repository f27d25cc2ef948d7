import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { messageOf } from '../errors.js';
import { jobSummary } from '../summary/job-summary.js';
import type { SummaryFacts } from '../summary/summary-facts.js';

/** Adds a run's summary to the job's. One that cannot be written is a warning. */
export function writeJobSummary(facts: SummaryFacts): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  // Servers before GHES 3.6 have no summaries.
  if (!file) return;
  try {
    appendFileSync(file, jobSummary(facts));
  } catch (error) {
    core.warning(`the job summary is not written: ${messageOf(error)}`);
  }
}
