import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isTold, textsIn, textsOfSources } from './messages.js';

const texts = textsOfSources();

describe.each([
  ['docs/troubleshooting.md', 'Messages of Crossroot', 35],
  ['docs/audit.md', 'The rules', 15],
  ['docs/sysroot.md', 'What is refused', 5],
])('the messages in %s, under "%s"', (file, title, fewest) => {
  const messages = messagesIn(readFileSync(file, 'utf8'), title);

  test('are found', () => {
    expect(messages.length).toBeGreaterThanOrEqual(fewest);
  });

  test.each(messages.map((message) => [message]))('%s is one that the sources have', (message) => {
    expect(isTold(message, texts)).toBe(true);
  });
});

test('what the first steps of the troubleshooting quote is what a failed build says', () => {
  const [block = ''] = /```text\n(error: cargo build failed\n(?:.+\n)+)```/
    .exec(readFileSync('docs/troubleshooting.md', 'utf8'))
    ?.slice(1) ?? [''];
  const lines = block.split('\n').filter((line) => line !== '');
  expect(lines.length).toBe(5);
  const lost = lines
    .map((line) => line.replace(/^ *(?:error|why|do): /, ''))
    .filter((line) => !isTold(line, texts));
  expect(lost).toEqual([]);
});

describe('a message', () => {
  const source = [
    'const what = `$' + '{name} needs $' + '{isMark ? ` of $' + "{version}` : ''}; asked for $" + '{glibc}`;',
    "  // 'nothing but a comment'",
    "const why = 'it isn\\'t there any more';",
  ].join('\n');

  test('is told by its words, whatever its values are', () => {
    expect(textsIn(source)).toEqual(['… needs …; asked for …', "it isn't there any more"]);
    expect(isTold('app needs GLIBC_2.39; asked for 2.31', textsIn(source))).toBe(true);
    expect(isTold('… needs …; asked for …', textsIn(source))).toBe(true);
  });

  test('that no source has is not told', () => {
    expect(isTold('… needs …; wanted …', textsIn(source))).toBe(false);
    expect(isTold('nothing but a comment', textsIn(source))).toBe(false);
    expect(isTold('the lock … is refused by nobody', texts)).toBe(false);
  });
});

/**
 * The first cells with code of the tables in a section; of a table whose second column is `message`, that one.
 */
function messagesIn(text: string, title: string): readonly string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
  const rows = section
    .split('\n')
    .filter((line) => /^\|.*\|$/.test(line))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));
  const column = rows.some((cells) => cells[1] === 'message') ? 1 : 0;
  return rows
    .map((cells) => cells[column] ?? '')
    .flatMap((cell) => [...cell.matchAll(/``(.+?)``|`([^`]+)`/g)])
    .map(([, double, single]) => double ?? single ?? '');
}
