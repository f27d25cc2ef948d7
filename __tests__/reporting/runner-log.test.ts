import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import type { Annotation } from '../../src/reporting/report.js';
import { readCommands } from '../support/runner-files.js';

const module = JSON.stringify(new URL('../../src/reporting/runner-log.js', import.meta.url).href);

/** What statements with a `display` write to both streams: in a process, for it writes to its own. */
function run(statements: string): string {
  const program = `const { workflowDisplay: display } = await import(${module}); ${statements}`;
  const words = ['-c', '"$@" 2>&1', 'sh', process.execPath, '--input-type=module', '--eval', program];
  return execFileSync('sh', words, { encoding: 'utf8' });
}

/** What the display writes of a line, of a phase's line and of its title. */
function written(line: string): readonly string[] {
  const text = JSON.stringify(line);
  const phase = `{ bytes: 0, milliseconds: 0, failed: false }`;
  return run(`
    display.info(${text});
    display.finished({ title: ${text}, lines: [], ...${phase} });
    display.finished({ title: 'phase', lines: [${text}], ...${phase} });`)
    .trimEnd()
    .split('\n');
}

test.each([
  ['::error::x', '|::error::x'],
  ['  ::set-output name=sysroot::/evil', '|  ::set-output name=sysroot::/evil'],
  ['usr/lib/##[set-output name=sysroot]/evil', 'usr/lib/# #[set-output name=sysroot]/evil'],
  ['std::string and #[cfg]', 'std::string and #[cfg]'],
])('a line %j of a device is no command to the runner', (line, shown) => {
  expect(written(line)).toEqual([shown, `${shown}: 0 ms`, '::group::phase: 0 ms', shown, '::endgroup::']);
});

test.each([
  // What cargo tells of a build script that failed, and of one that warns.
  ['  --- stdout\n  ::error::x\n', '  --- stdout\n|  ::error::x\n'],
  ['warning: p@0.1.0: x\r::add-mask::e\n', 'warning: p@0.1.0: x\r|::add-mask::e\n'],
  ['warning: x\r\n\x85\xa0\u2003\t::error::y\n', 'warning: x\r\n|\x85\xa0\u2003\t::error::y\n'],
  ['::stop-commands::x\n\n\n::error::y\n', '|::stop-commands::x\n\n\n|::error::y\n'],
  ['1 | r##[set-output name=artifacts]x\n', '1 | r# #[set-output name=artifacts]x\n'],
  ['###[error]x\n', '## #[error]x\n'],
  ['\x1b[1m 1 |\x1b[0m ::std::mem::swap\n', '\x1b[1m 1 |\x1b[0m ::std::mem::swap\n'],
])('words %j of a child are no commands to the runner', (words, shown) => {
  const text = JSON.stringify(words);
  const isLine = words.indexOf('\n') === words.length - 1;
  const output = run(
    `display.child.stderr(Buffer.from(${text})); ${isLine ? `display.child.stdout(${text}.trimEnd());` : ''}`,
  );
  // Two streams may come in any order; here both say the same.
  expect(output).toBe(isLine ? `${shown}${shown}` : shown);
  expect(output.split(/\r\n|\r|\n/).flatMap(readCommands)).toEqual([]);
});

test('bytes of a child that are no text stay as they are', () => {
  const program = `import(${module}).then(({ workflowDisplay: { child } }) => child.stderr(Buffer.from([0xff, 0x80, 10])))`;
  const words = ['-c', '"$@" 2>&1', 'sh', process.execPath, '--eval', program];
  expect(execFileSync('sh', words)).toEqual(Buffer.from([0xff, 0x80, 10]));
});

function annotated(annotation: Annotation): string {
  return run(`display.child.annotation(${JSON.stringify(annotation)});`);
}

test('an annotation is one command of the runner', () => {
  const output = annotated({
    level: 'error',
    file: 'src/main.rs',
    line: 3,
    endLine: 3,
    column: 5,
    endColumn: 9,
    title: 'error[E0425]',
    message: 'cannot find value `x`\nhelp: say `y`',
  });
  expect(output).toBe(
    '::error title=error[E0425],file=src/main.rs,line=3,endLine=3,col=5,endColumn=9::cannot find value `x`%0Ahelp: say `y`\n',
  );
});

test('an annotation without a place has a title only', () => {
  expect(annotated({ level: 'warning', title: 'warning: x', message: 'y' })).toBe(
    '::warning title=warning%3A x::y\n',
  );
});

test('names and words of others stay in their place', () => {
  const file = 'a%0Ab,c:d "e"::error::f\ng=h.rs';
  const message = '::error::a\n::add-mask::b%0Ac\r##[group]d\x1b[2J\u202e';
  const title = 'warning: a,file=b::c\n::error::d';
  const output = annotated({ level: 'warning', file, line: 1, endLine: 2, title, message });
  expect(output.split(/\r\n|\r|\n/).slice(1)).toEqual(['']);
  expect(readCommands(output)).toEqual([
    {
      command: 'warning',
      properties: { file, line: '1', endLine: '2', title: 'warning: a,file=b::c\\u{a}::error::d' },
      message: '::error::a\n::add-mask::b%0Ac\\u{d}##[group]d\\u{1b}[2J\\u{202e}',
    },
  ]);
});

test('a line of megabytes is shown as it is, be it blanks before a command', () => {
  const code = `display.child.stdout(' '.repeat(2e7)); display.child.stdout('\\u0085'.repeat(2e7) + '::error::x');`;
  const quiet = `const write = process.stdout.write.bind(process.stdout); process.stdout.write = (text) => write(text[0] + text.trim().slice(-10) + '\\n');`;
  const output = run(`${quiet}\n${code}`);
  expect(output.split('\n')).toEqual([' ', '|::error::x', '']);
});
