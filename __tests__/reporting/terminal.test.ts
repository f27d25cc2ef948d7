import { expect, test } from '@jest/globals';
import { makeReport } from '../../src/reporting/report.js';
import { terminalDisplay } from '../../src/reporting/terminal.js';

test('a terminal shows what a child says and no annotations', () => {
  const written: (string | Uint8Array)[] = [];
  const { child } = terminalDisplay({ write: (text) => written.push(text) }, () => 0);
  child.stderr(Buffer.from('error: x\n'));
  child.annotation({ level: 'error', title: 'error', message: 'x' });
  child.stdout('::y::');
  expect(written).toEqual([Buffer.from('error: x\n'), '::y::\n']);
});

test.each([
  ['a terminal, at once in its last line', true, 100, '\r\x1b[K… gcc 2.0 MB unpacked · Rust 1.0 MB'],
  ['a file, after ten silent seconds', false, 10_000, '… gcc 2.0 MB unpacked · Rust 1.0 MB\n'],
  ['a file, and not before', false, 9999, undefined],
])('shows on %s how far phases are', async (_, isTTY, later, expected) => {
  let now = 1000;
  const written: (string | Uint8Array)[] = [];
  const report = makeReport(
    terminalDisplay({ isTTY, write: (text) => written.push(text) }, () => now),
    () => now,
  );
  await report.phase('gcc', async (phase) => {
    phase.downloaded(1_000_000);
    await report.phase('Rust', async (other) => {
      other.downloaded(1_000_000);
      written.length = 0;
      now += later;
      phase.unpacked(2_000_000);
      expect(written.at(-1)).toBe(expected);
    });
  });
});
