import { expect, test } from '@jest/globals';
import { terminalDisplay } from '../../src/reporting/terminal.js';

test('a terminal shows what a child says and no annotations', () => {
  const written: (string | Uint8Array)[] = [];
  const { child } = terminalDisplay({ write: (text) => written.push(text) }, () => 0);
  child.stderr(Buffer.from('error: x\n'));
  child.annotation({ level: 'error', title: 'error', message: 'x' });
  child.stdout('::y::');
  expect(written).toEqual([Buffer.from('error: x\n'), '::y::\n']);
});
