// Prints the closing line of a CI run, `N passed, N failed, N skipped`: the tests that jest counted in LOG, and what each outcome
// after it says: one more, or as many as a closing line of the same form. Anything else counts as failed. Exits 1 when anything failed or when
// jest counted no test.
//   node scripts/closing-line.mjs LOG [passed|failed|skipped|'N passed, N failed, N skipped']...
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const [log, ...outcomes] = process.argv.slice(2);
const text = log !== undefined && existsSync(log) ? stripVTControlCharacters(readFileSync(log, 'utf8')) : '';

// The last one counts: a test may print such a line too.
const summary = [...text.matchAll(/^Tests: +(.*\d+ total)$/gm)].at(-1)?.[1] ?? '';
const counted = (word) => Number(summary.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
const words = ['passed', 'failed', 'skipped'];
const form = /^(\d+) passed, (\d+) failed, (\d+) skipped$/;
const told = outcomes.map((outcome) => {
  if (words.includes(outcome)) return words.map((word) => Number(word === outcome));
  const counts = form.exec(outcome)?.slice(1).map(Number);
  if (counts === undefined) console.log(`no outcome: ${outcome}`);
  return counts ?? [0, 1, 0];
});
const named = (word) => told.reduce((sum, counts) => sum + counts[words.indexOf(word)], 0);

const passed = counted('passed') + named('passed');
const failed = counted('failed') + named('failed');
const skipped = counted('skipped') + counted('todo') + named('skipped');

if (counted('passed') + counted('failed') === 0) {
  console.log('jest counted no test');
  process.exitCode = 1;
}
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
