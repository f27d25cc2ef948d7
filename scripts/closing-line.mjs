// Prints the closing line of a CI run, `N passed, N failed, N skipped`: the tests that jest counted in LOG, and one
// more for each outcome named after it. Exits 1 when anything failed or when jest counted no test.
//   node scripts/closing-line.mjs LOG [passed|failed|skipped]...
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const [log, ...outcomes] = process.argv.slice(2);
const text = log !== undefined && existsSync(log) ? stripVTControlCharacters(readFileSync(log, 'utf8')) : '';

// The last one counts: a test may print such a line too.
const summary = [...text.matchAll(/^Tests: +(.*\d+ total)$/gm)].at(-1)?.[1] ?? '';
const counted = (word) => Number(summary.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
const named = (word) => outcomes.filter((outcome) => outcome === word).length;

const passed = counted('passed') + named('passed');
const failed = counted('failed') + named('failed');
const skipped = counted('skipped') + counted('todo') + named('skipped');

if (counted('passed') + counted('failed') === 0) {
  console.log('jest counted no test');
  process.exitCode = 1;
}
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
