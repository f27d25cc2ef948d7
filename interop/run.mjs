// Plays Crossroot's part in real workflows, run by nektos/act: `npm run test:interop [-- WORD...]` runs the scenarios whose names
// contain one of the words, all without any. It tests what is committed. The closing line is `N passed, N failed, N skipped`.
import { readdir } from 'node:fs/promises';
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

for (const { name, needs: wanted, run } of scenarios) {
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
  const stage = await Stage.open({ act: found[0].value, emulator: emulator.value }, interrupted.signal);
  try {
    await run(stage, ...found.slice(1).map(({ value }) => value));
    count('passed', `${name} (${time()})`);
    for (const why of stage.skips) count('skipped', `${name}: ${why}`);
  } catch (error) {
    for (const log of stage.logs) console.log(`${log}\n--`);
    console.log(error);
    count('failed', `${name} (${time()})`);
  } finally {
    await stage.close();
  }
}
if (scenarios.length === 0) console.log(`no scenario's name contains ${words.join(' or ')}`);
if (counts.failed > 0 || scenarios.length === 0 || interrupted.signal.aborted) process.exitCode = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
