import { expect, test } from '@jest/globals';
import { CrossrootError, describeFailure } from '../../src/errors.js';
import { type FinishedPhase, makeReport } from '../../src/reporting/report.js';
import { findingLines } from '../../src/sysroot/sysroot.js';

/**
 * What a name of a file can hold: a line end, a command of the runner, escapes of a terminal in 7 and in 8
 * bits, a turn.
 */
const hostile = 'lib\n::error::x\r\x1b[2J\x9b2J\u202ecba';
const plain = 'lib\\u{a}::error::x\\u{d}\\u{1b}[2J\\u{9b}2J\\u{202e}cba';

test('what is told shows no secret of a URL, whoever wrote the words', async () => {
  const secret = 'no answer from https://user:hunter2@a.example/d?token=hunter2';
  const told: string[] = [];
  const tell = (line: string) => told.push(line);
  const display = {
    running: () => undefined,
    finished: ({ lines }: FinishedPhase) => told.push(...lines),
    info: tell,
    warning: tell,
    child: { colour: false, stderr: () => undefined, stdout: () => undefined, annotation: () => undefined },
  };
  const report = makeReport(display, () => 0);
  report.info(secret);
  report.warning(secret);
  await report.phase('Reading', async (phase) => phase.info(secret));
  const words = 'no answer from https://a.example/d';
  expect(told).toEqual([words, words, words]);
  expect(report.record.warnings).toEqual([words]);
  const error = new CrossrootError({ what: secret, why: secret, todo: secret });
  expect(error.message).toBe(`${words}\n  why: ${words}\n  do: ${words}`);
  expect([error.what, ...error.why, ...error.todo]).toEqual([words, words, words]);
  expect(describeFailure(new Error(secret)).message).not.toContain('hunter2');
});

test('what is told is one line in which nothing acts on a terminal', async () => {
  const told: (string | FinishedPhase)[] = [];
  const display = {
    running: () => undefined,
    finished: (phase: FinishedPhase) => told.push(phase),
    info: (line: string) => told.push(line),
    warning: (line: string) => told.push(line),
    child: { colour: false, stderr: () => undefined, stdout: () => undefined, annotation: () => undefined },
  };
  const report = makeReport(display, () => 0);
  report.info(hostile);
  await report.phase(hostile, async (phase) => phase.info(hostile));
  report.warning(`${hostile}\n  why: \x1b[0m`);
  expect(told).toEqual([
    plain,
    expect.objectContaining({ title: plain, lines: [plain] }),
    // A warning may have lines; the runner is given it as one.
    `${plain.replace('\\u{a}:', '\n\\u{3a}')}\n  why: \\u{1b}[0m`,
  ]);
});

test('an error has no character that acts on a terminal, and keeps its line ends', () => {
  const error = new CrossrootError({ what: '\x1b]0;x\x07 no', why: ['a\tb\nc\x9b', 'd'], todo: '\u2066go' });
  expect(error.message).toBe('\\u{1b}]0;x\\u{7} no\n  why: a\tb\nc\\u{9b}\n  why: d\n  do: \\u{2066}go');
  expect(error.todo).toEqual(['\\u{2066}go']);
});

test('a finding and what mends it are a line each', () => {
  const finding = { what: hostile, fix: hostile };
  expect(findingLines({ errors: [finding], warnings: [], notes: [finding] })).toEqual([
    `error: ${plain}`,
    `  fix: ${plain}`,
    `note: ${plain}`,
    `  fix: ${plain}`,
  ]);
});
