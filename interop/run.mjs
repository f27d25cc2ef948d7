// Plays Crossroot's part in real workflows, run by nektos/act: `npm run test:interop [-- WORD...]` runs the scenarios whose names
// contain one of the words, all without any. It tests what is committed. The closing line is `N passed, N failed, N skipped`.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evenIfActCrashes } from './act.mjs';
import { needs } from './needs.mjs';
import { Stage } from './stage.mjs';

const words = process.argv.slice(2);
const folder = new URL('scenarios/', import.meta.url);
const files = (await readdir(folder)).sort();
const modules = await Promise.all(files.map((file) => import(new URL(file, folder))));
const scenarios = modules
  .flatMap((module) => module.scenarios)
  .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interrupted.abort(signal));

const counts = { passed: 0, failed: 0, skipped: 0 };
function count(outcome, line) {
  counts[outcome] += 1;
  console.log(`${outcome}: ${line}`);
}

const answers = new Map();
async function answerTo(need) {
  if (!answers.has(need)) answers.set(need, await needs[need]());
  return answers.get(need);
}

// Scenarios that are about something else than how trees come to be begin with those of the ones before.
const suite = await mkdtemp(join(tmpdir(), 'crossroot-interop-'));
const trees = join(suite, 'trees');

for (const { name, needs: wanted, trees: whose, run } of scenarios) {
  if (interrupted.signal.aborted) break;
  const found = await Promise.all(['act', ...wanted].map(answerTo));
  const missing = found.find((answer) => 'missing' in answer)?.missing;
  if (missing !== undefined) {
    count('skipped', `${name}: ${missing}`);
    continue;
  }
  const started = performance.now();
  const time = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
  const emulator = await answerTo('emulator');
  const options = {
    act: found[0].value,
    emulator: emulator.value,
    count: (outcome, line) => count(outcome, `${name}: ${line}`),
  };
  const play = async () => {
    const stage = await Stage.open(options, interrupted.signal);
    try {
      if (whose === 'shared') await stage.borrow(trees);
      await run(stage, ...found.slice(1).map(({ value }) => value));
      const { passed, failed } = stage.parts;
      // One that failed may have left trees that nobody should have.
      if (whose !== undefined && failed === 0) await stage.giveBack(trees);
      return passed + failed;
    } catch (error) {
      stage.tell(error);
      throw error;
    } finally {
      await stage.close();
    }
  };
  await evenIfActCrashes(play).then(
    (parts) => parts > 0 || count('passed', `${name} (${time()})`),
    () => count('failed', `${name} (${time()})`),
  );
}
await rm(suite, { recursive: true, force: true, maxRetries: 3 });
if (scenarios.length === 0) console.log(`no scenario's name contains ${words.join(' or ')}`);
if (counts.failed > 0 || scenarios.length === 0 || interrupted.signal.aborted) process.exitCode = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
