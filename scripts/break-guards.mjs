// Breaks each guard of docs/threat-model*.md once and sees the test fail that the document names for it:
//   npm run break-guards [-- WORDS...]     all of them, or those whose row contains one of these words
// guards.json has a row for each proof: the test's file and title as the document names them, and what is replaced by what in
// which source; `replace` and `by` are lists where one guard is in several places. It works on a copy, so the checkout stays as
// it is. A test that this machine skips counts as skipped. Exits 1 when a guard can be broken without its test failing.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const guards = JSON.parse(readFileSync(new URL('guards.json', import.meta.url), 'utf8'));
const words = process.argv.slice(2);
const chosen = guards.filter(
  (guard) => words.length === 0 || words.some((word) => JSON.stringify(guard).includes(word)),
);

/** Of one test file, in milliseconds: without its guard a test may never end. */
const longestRun = 600_000;

const copy = mkdtempSync(join(tmpdir(), 'crossroot-guards-'));
const outcomes = { passed: 0, failed: 0, skipped: 0 };
try {
  for (const name of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)) {
    cpSync(name, join(copy, name), { verbatimSymlinks: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const problem = compile();
  if (problem !== undefined) throw new Error(`the checkout does not compile: ${problem}`);
  for (const guard of chosen) {
    const { outcome, why } = check(guard);
    outcomes[outcome] += 1;
    console.log(`${outcome}: ${guard.test}: ${guard.title}\n  ${why}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${outcomes.passed} passed, ${outcomes.failed} failed, ${outcomes.skipped} skipped`);
if (outcomes.failed > 0 || chosen.length === 0) process.exitCode = 1;

/** Passed is a guard whose test passes with it and fails without it. */
function check({ test, title, file, replace, by }) {
  const before = runTest(test, title);
  if (before.status === 'skipped') return { outcome: 'skipped', why: before.why };
  if (before.status !== 'passed') return notProved(`its test does not pass as things are: ${before.why}`);
  const path = join(copy, file);
  if (!existsSync(path)) return notProved(`there is no ${file}`);
  const text = readFileSync(path, 'utf8');
  const compiled = join(copy, 'lib', file.replace(/\.ts$/, '.js'));
  const whole = readFileSync(compiled);
  let broken = text;
  for (const [n, old] of [replace].flat().entries()) {
    if (broken.split(old).length !== 2) return notProved(`${file} does not have exactly once: ${old}`);
    broken = broken.replace(old, () => [by].flat()[n]);
  }
  writeFileSync(path, broken);
  try {
    const problem = compile();
    if (problem !== undefined) return notProved(`the broken source does not compile: ${problem}`);
    const without = runTest(test, title);
    if (without.status === 'failed')
      return { outcome: 'passed', why: `fails without its guard: ${without.why}` };
    return notProved(`without its guard its test is: ${without.status} ${without.why}`);
  } finally {
    writeFileSync(path, text);
    writeFileSync(compiled, whole);
  }
}

function notProved(why) {
  return { outcome: 'failed', why };
}

/** @returns the first problem; undefined when there is none. What breaking a guard leaves unused is none. */
function compile() {
  const options = ['--noUnusedLocals', 'false', '--noUnusedParameters', 'false'];
  const { status, stdout } = spawnSync('node_modules/.bin/tsc', options, { cwd: copy, encoding: 'utf8' });
  return status === 0 ? undefined : stdout.split('\n', 1)[0];
}

/** What becomes of the tests whose names contain a title, and why: `passed`, `failed`, `skipped` or `not found`. */
function runTest(test, title) {
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    // A test that fails may leave what it waits for open.
    ...['--json', '--silent', '--forceExit'],
  ];
  const file = `lib/${test.replace(/\.ts$/, '.js')}`;
  const pattern = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const { stdout, stderr } = spawnSync(process.execPath, [...jest, '-t', pattern, file], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: longestRun,
    killSignal: 'SIGKILL',
  });
  if (!stdout.includes('{')) return { status: 'not found', why: `Jest gave no report: ${inALine(stderr)}` };
  const report = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const results = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => fullName.includes(title));
  const failed = results.find(({ status }) => status === 'failed');
  if (failed !== undefined) return { status: 'failed', why: inALine(failed.failureMessages.join('\n')) };
  if (results.some(({ status }) => status === 'passed')) return { status: 'passed', why: '' };
  if (results.length > 0)
    return { status: 'skipped', why: /^skipped: .*: (no .*)$/m.exec(stderr)?.[1] ?? 'this machine skips it' };
  return { status: 'not found', why: inALine(report.testResults.map(({ message }) => message).join('\n')) };
}

/** The beginning of a failure's text. */
function inALine(message) {
  return stripVTControlCharacters(message)
    .split(/\n\s+at /, 1)[0]
    .split(/\s+/)
    .join(' ')
    .slice(0, 300);
}
