import type { World } from '../context.js';
import { describeFailure } from '../errors.js';
import { makeReport, type Report } from '../reporting/report.js';
import { terminalDisplay } from '../reporting/terminal.js';
import type { SummaryFacts } from '../summary/summary-facts.js';
import { terminalSummary } from '../summary/terminal-summary.js';

/** A report on standard error: standard output is for what the user asked for. */
export function terminalReport(world: World): Report {
  return makeReport(terminalDisplay(process.stderr, world.clock), world.clock);
}

/** Shows a run's summary. A failure is reported by itself, and a set-up by its phases. */
export function showSummary(facts: SummaryFacts, report: Pick<Report, 'info'>): void {
  if (facts.outcome === 'failure' || facts.command === undefined) return;
  for (const text of terminalSummary(facts, { columns: process.stderr.columns ?? 80 })) report.info(text);
}

/** Ends a program that failed with a message and an exit code. */
export function endWithFailure(error: unknown): void {
  const { message, exitCode } = describeFailure(error);
  process.stderr.write(`error: ${message}\n`);
  process.exitCode = exitCode;
}
