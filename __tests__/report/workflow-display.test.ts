import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** What the display writes of a line, of a phase's line and of its title: in a process, for it writes to standard output. */
function written(line: string): readonly string[] {
  const display = JSON.stringify(new URL('../../src/workflow-display.js', import.meta.url).href);
  const text = JSON.stringify(line);
  const account = `{ bytes: 0, milliseconds: 0, failed: false }`;
  const program = `
    const { workflowDisplay: display } = await import(${display});
    display.info(${text});
    display.ended({ title: ${text}, lines: [], ...${account} });
    display.ended({ title: 'phase', lines: [${text}], ...${account} });`;
  const words = ['--input-type=module', '--eval', program];
  return execFileSync(process.execPath, words, { encoding: 'utf8' }).trimEnd().split('\n');
}

test.each([
  ['::error::x', '|::error::x'],
  ['  ::set-output name=sysroot::/evil', '|  ::set-output name=sysroot::/evil'],
  ['usr/lib/##[set-output name=sysroot]/evil', 'usr/lib/# #[set-output name=sysroot]/evil'],
  ['std::string and #[cfg]', 'std::string and #[cfg]'],
])('a line %j of a device is no command to the runner', (line, shown) => {
  expect(written(line)).toEqual([shown, `${shown}: 0 ms`, '::group::phase: 0 ms', shown, '::endgroup::']);
});
