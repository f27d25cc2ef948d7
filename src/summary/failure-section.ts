import type { Breach } from '../audit/result.js';
import { count } from '../text/format.js';
import { alert, capped, prose } from './markdown.js';
import type { SummaryFacts } from './summary-facts.js';
import { breachesOf, isAuditsFailure } from './summary-text.js';

/** The most breaches that are told in full, the most lines of one, and the most lines of a failure. */
const mostBreaches = 20;
const mostLines = 20;

/** What went wrong, as boxes: the failure, unless it is the audit's, and each breach. */
export function failureSection(facts: SummaryFacts): readonly string[] {
  const kind = facts.outcome === 'failure' ? 'CAUTION' : 'WARNING';
  const failure = facts.failure === undefined || isAuditsFailure(facts) ? [] : [toldIn(facts.failure)];
  const { shown, more } = capped(
    breachesOf(facts),
    mostBreaches,
    (rest) => `… and ${count(rest, 'more breach', 'more breaches')}; the log has them all.`,
  );
  const boxes = [...failure, ...shown].map((breach) => alert(kind, box(breach)));
  return [...boxes, ...(more.length === 0 ? [] : [more])].flatMap((lines, at) =>
    at === 0 ? lines : ['', ...lines],
  );
}

function box({ what, why, todo }: Breach): readonly string[] {
  return [
    `**${prose(what)}**`,
    ...list(why),
    ...(todo.length === 0 ? [] : ['', '**What to do**', ...list(todo)]),
  ];
}

/** A list behind an empty line; its items are lines of text, of which none may start another block. */
function list(lines: readonly string[]): readonly string[] {
  const items = lines.flatMap((line) => line.split('\n')).filter((line) => line.trim() !== '');
  if (items.length === 0) return [];
  const { shown, more } = capped(items, mostLines, (rest) => `… and ${count(rest, 'more line')} in the log`);
  return ['', ...shown.map((line) => `- ${prose(line)}`), ...more.map((line) => `- ${line}`)];
}

/** The words of an error (`what`, `  why: …`, `  do: …`) as what they were made of. */
function toldIn(message: string): Breach {
  const [what = '', ...lines] = message.split('\n');
  const why: string[] = [];
  const todo: string[] = [];
  let last = why;
  for (const line of lines) {
    const [, label, words = line] = /^ {2}(why|do|breach): (.*)$/.exec(line) ?? [];
    if (label !== undefined) last = label === 'do' ? todo : why;
    last.push(words);
  }
  return { what, why, todo };
}
