// Breaks each guard of docs/threat-model.md once and sees the test fail that the document names for it:
//   npm run break-guards [-- WORDS...]     all of them, or those whose row contains one of these words
// guards.json has a row a proof: the test's file and title as the document names them, and what is replaced by what in which source.
// Works on a copy, so the checkout stays as it is. Exits 1 when a guard can be broken without its test failing.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const guards = JSON.parse(readFileSync(new URL('guards.json', import.meta.url), 'utf8'));
const words = process.argv.slice(2);
const chosen = guards.filter(
  (guard) => words.length === 0 || words.some((word) => JSON.stringify(guard).includes(word)),
);

const copy = mkdtempSync(join(tmpdir(), 'crossroot-guards-'));
const outcomes = { passed: 0, failed: 0 };
try {
  for (const name of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)) {
    cpSync(name, join(copy, name), { verbatimSymlinks: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  compile();
  for (const guard of chosen) check(guard);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${outcomes.passed} passed, ${outcomes.failed} failed`);
if (outcomes.failed > 0 || outcomes.passed === 0) process.exitCode = 1;

function check(guard) {
  const problem = withBroken(guard) ?? undefined;
  outcomes[problem === undefined ? 'passed' : 'failed'] += 1;
  console.log(
    `${problem === undefined ? 'fails without its guard' : `NOT PROVED, ${problem}`}: ${guard.test} ${guard.title}`,
  );
}

/** Why a guard is not proved; undefined when its test passes with it and fails without it. */
function withBroken({ test, title, file, replace, by }) {
  if (failing(test, title) !== false) return 'its test does not pass as things are';
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(replace).length !== 2) return `${file} does not have exactly once: ${replace}`;
  writeFileSync(
    path,
    text.replace(replace, () => by),
  );
  try {
    const problem = compile();
    if (problem !== undefined) return `the broken source does not compile: ${problem}`;
    return failing(test, title) === true ? undefined : 'its test passes without it';
  } finally {
    writeFileSync(path, text);
    compile();
  }
}

function compile() {
  const { status, stdout } = spawnSync(
    'node_modules/.bin/tsc',
    ['--noUnusedLocals', 'false', '--noUnusedParameters', 'false'],
    {
      cwd: copy,
      encoding: 'utf8',
    },
  );
  return status === 0 ? undefined : stdout.split('\n', 1)[0];
}

/** Whether one of the tests with a title fails; undefined when there is no such test, or it was skipped. */
function failing(test, title) {
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const file = `lib/${test.replace(/\.ts$/, '.js')}`;
  const pattern = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const { stdout } = spawnSync(process.execPath, [...jest, '--json', '--silent', '-t', pattern, file], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const run = results.filter(({ status }) => status === 'passed' || status === 'failed');
  return run.length === 0 ? undefined : run.some(({ status }) => status === 'failed');
}
