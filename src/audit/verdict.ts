import { CrossrootError } from '../errors.js';
import type { Report } from '../report.js';
import type { Audit, Breach } from './result.js';

/** More than anybody reads; GitHub shows ten annotations of a kind for a step. */
const mostTold = 9;

/**
 * Lets an audit that found breaches fail the run, or warn of them.
 * @throws CrossrootError with every breach when `consequence` is `error`.
 */
export function enforce(audit: Audit, consequence: 'error' | 'warn', report: Pick<Report, 'warning'>): void {
  const breaches = audit.artifacts.flatMap((artifact) => artifact.breaches);
  if (breaches.length === 0) return;
  const failing = audit.artifacts.filter((artifact) => artifact.breaches.length > 0).length;
  const what = `the audit refuses ${failing} of ${audit.artifacts.length} artifacts`;
  switch (consequence) {
    case 'error':
      throw new CrossrootError({
        what,
        why: breaches.flatMap(({ what: rule, why }) => [rule, ...why.map((fact) => `  ${fact}`)]),
        todo: [
          ...new Set(breaches.flatMap(({ todo }) => todo)),
          'or set audit to warn, to go on all the same',
        ],
      });
    case 'warn':
      for (const breach of breaches.slice(0, mostTold)) report.warning(inWords(breach));
      if (breaches.length > mostTold)
        report.warning(`${what}; ${breaches.length - mostTold} more breaches stand in the summary`);
  }
}

function inWords({ what, why, todo }: Breach): string {
  return [
    `audit: ${what}`,
    ...why.map((fact) => `  why: ${fact}`),
    ...todo.map((step) => `  do: ${step}`),
  ].join('\n');
}
