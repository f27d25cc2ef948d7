// Prints the closing line of a CI run, `N passed, N failed, N skipped`: the tests whose outcomes
// outcomes-reporter.cjs has written into FOLDER, and what each word after it says: one more, or as many as a closing
// line of the same form; anything else counts as failed. A test that was run twice counts once, and as skipped only
// when both runs skipped it. Exits 1 when anything failed or when no test was run.
//   node scripts/closing-line.mjs FOLDER [passed|failed|skipped|'N passed, N failed, N skipped']...
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...outcomes] = process.argv.slice(2);
const words = ['passed', 'failed', 'skipped'];
/** The worst first, but a run elsewhere makes good for a skip. */
const ranks = ['failed', 'passed', 'skipped'];

const tests = new Map();
for (const name of readdirSync(folder)) {
  for (const line of readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)) {
    const [outcome, ...test] = line.split('\t');
    const key = test.join('\t');
    const before = tests.get(key) ?? 'skipped';
    tests.set(key, ranks[Math.min(ranks.indexOf(outcome), ranks.indexOf(before))]);
  }
}

const form = /^(\d+) passed, (\d+) failed, (\d+) skipped$/;
const counts = [...tests.values(), ...outcomes].map((outcome) => {
  if (words.includes(outcome)) return words.map((word) => Number(word === outcome));
  const counted = form.exec(outcome)?.slice(1).map(Number);
  if (counted === undefined) console.log(`no outcome: ${outcome}`);
  return counted ?? [0, 1, 0];
});
const [passed, failed, skipped] = words.map((_, at) => counts.reduce((sum, count) => sum + count[at], 0));

const ran = [...tests.values()].some((outcome) => outcome !== 'skipped');
if (!ran) console.log('no test was run');
if (!ran || failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
