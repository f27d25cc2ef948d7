import { expect, test } from '@jest/globals';
import { timeline } from '../../src/summary/timeline.js';
import { cold, failedSetUp, hostile, hostileNames } from './samples.js';
import { fenced } from './support.js';

function phase(title: string, startedMs: number, endedMs: number, bytes = 0) {
  return { title, started: startedMs, milliseconds: endedMs - startedMs, bytes, failed: false };
}

function chart(phases: Parameters<typeof timeline>[0]): readonly string[] {
  return fenced(timeline(phases).join('\n'), 'mermaid');
}

test('phases are rows with time and bytes, in the order of their start; a failed one stands out', () => {
  expect(chart(failedSetUp.phases).slice(1)).toEqual([
    'gantt',
    '  title Time since the run began',
    '  dateFormat x',
    '  axisFormat %s s',
    '  tickInterval 1second',
    '  todayMarker off',
    '  section sysroot of debian∶bookworm',
    '  failed after 1.18 s, 9.1 MB :crit, 41, 1221',
    '  section Rust',
    '  2.27 s :42, 2311',
    '  section gcc of debian∶bookworm',
    '  4.95 s, 48.3 MB :44, 4994',
  ]);
});

test.each([
  [88, '%Q ms', '10millisecond'],
  [300, '%Q ms', '50millisecond'],
  [4_950, '%s s', '1second'],
  [90_000, '%s s', '10second'],
  [1_000_000, '%s s', '2minute'],
])('an axis of %i ms has at most ten marks: %s every %s', (span, unit, tick) => {
  const lines = chart([phase('a', 0, span)]);
  expect(lines).toContain(`  axisFormat ${unit}`);
  expect(lines).toContain(`  tickInterval ${tick}`);
});

test('a phase that took no time has a bar that can be seen, and tells its time', () => {
  const lines = chart([phase('a', 0, 90_000), phase('b', 10.4, 10.4)]);
  expect(lines).toContain('  0 ms :10, 610');
});

test('a title is only text to Mermaid, and one row', () => {
  const [init, ...rest] = chart(hostile.phases);
  expect(init).toMatch(/^%%\{init: \{.*\}\}%%$/);
  const rows = rest.filter((line) => line.startsWith('  section '));
  expect(rows).toHaveLength(hostileNames.length);
  // An entity of Mermaid's begins with a hash and ends with a semicolon.
  for (const row of rows)
    expect(row.replace(/#\d+;/g, '')).toMatch(/^ {2}section [\p{L}\p{M}\p{N} .,_/()+=∶–—…·-]+$/u);
  const tasks = rest.filter((line) => line.includes(' :'));
  for (const task of tasks)
    expect(task).toMatch(/^ {2}(?:failed after )?[\d.]+ m?s(?:, [\d.]+ k?B)? :(?:crit, )?\d+, \d+$/);
  expect(rest).toHaveLength(6 + rows.length + tasks.length);
});

test('what Mermaid shows of a title is the title', () => {
  const shown = chart([phase('a;b#1 "x" 100 %% ```', 0, 1)])
    .find((line) => line.startsWith('  section '))
    ?.replace(/#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
  expect(shown).toBe('  section a;b#1 "x" 100 %% ```');
});

test('many phases do not blow it up', () => {
  const lines = chart(Array.from({ length: 500 }, (_, at) => phase('a'.repeat(500), at, at + 1)));
  expect(lines.join('\n').length).toBeLessThan(5_000);
});

test('without phases there is no chart', () => {
  expect(timeline([])).toEqual([]);
  expect(timeline(cold.phases)).not.toEqual([]);
});
