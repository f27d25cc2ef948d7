import { CrossrootError } from '../errors.js';
import type { Report } from '../reporting/report.js';
import { count } from '../text/format.js';
import type { Audit, Breach } from './result.js';

/** GitHub shows ten annotations of a kind for a step. */
const mostWarnings = 9;

/** Warns of an audit's notes, in one annotation. */
export function warnOfNotes({ notes }: Audit, report: Pick<Report, 'warning'>): void {
  if (notes.length > 0) report.warning(notes.map((note) => `audit: ${note}`).join('\n'));
}

/**
 * Fails the run when an audit found breaches, or warns of them; those with the same reasons together.
 * @throws CrossrootError with every breach when `consequence` is `error`.
 */
export function enforce(audit: Audit, consequence: 'error' | 'warn', report: Pick<Report, 'warning'>): void {
  const breaches = audit.artifacts.flatMap((artifact) => artifact.breaches);
  if (breaches.length === 0) return;
  const failing = audit.artifacts.filter((artifact) => artifact.breaches.length > 0).length;
  const alike = groupAlike(breaches);
  const room = mostWarnings - (audit.notes.length > 0 ? 1 : 0);
  const what = `the audit refuses ${failing} of ${count(audit.artifacts.length, 'artifact')}`;
  switch (consequence) {
    case 'error':
      throw new CrossrootError({
        what,
        why: alike.flatMap(({ whats, why }) => [
          ...whats.map((breach) => ({ label: 'breach', text: breach }) as const),
          ...why,
        ]),
        todo: [...new Set(breaches.flatMap(({ todo }) => todo)), 'or set audit to warn, to go on all the same'],
      });
    case 'warn':
      for (const group of alike.slice(0, room)) report.warning(messageOf(group));
      if (alike.length > room) {
        const more = alike.slice(room).reduce((sum, { whats }) => sum + whats.length, 0);
        report.warning(`${what}; ${count(more, 'more breach stands', 'more breaches stand')} in the summary`);
      }
  }
}

/** Breaches for the same reasons, with the same things to do. */
interface Group extends Pick<Breach, 'why' | 'todo'> {
  readonly whats: readonly string[];
}

/** The programs of a package mostly break the same rules for the same reasons. */
function groupAlike(breaches: readonly Breach[]): readonly Group[] {
  const groups = new Map<string, Group & { readonly whats: string[] }>();
  for (const { what, why, todo } of breaches) {
    const key = JSON.stringify([why, todo]);
    const group = groups.get(key) ?? { whats: [], why, todo };
    group.whats.push(what);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function messageOf({ whats, why, todo }: Group): string {
  return [
    ...whats.map((what) => `audit: ${what}`),
    ...why.map((fact) => `  why: ${fact}`),
    ...todo.map((step) => `  do: ${step}`),
  ].join('\n');
}
