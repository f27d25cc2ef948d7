import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { failuresOfSources, isTold, textsIn, textsOfCommander, textsOfSources } from './messages.js';

const texts = [...textsOfSources(), ...textsOfCommander()];

describe.each([
  ['docs/messages.md', '', 45],
  ['docs/lock-file.md', 'When a lock is refused', 8],
  ['docs/audit-rules.md', '', 15],
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

/** A new user meets the failures of these folders first. */
describe.each(['src/inputs', 'src/lock', 'src/rust', 'src/wanted-packages'])(
  'what happened in %s',
  (folder) => {
    const documented = messagesIn(readFileSync('docs/messages.md', 'utf8'), '');
    const failures = failuresOfSources(folder);

    test('is found', () => {
      expect(failures.length).toBeGreaterThanOrEqual(1);
    });

    test.each(failures.map((failure) => [failure]))('"%s" is in docs/messages.md', (failure) => {
      expect(documented.filter((message) => isTold(message, [failure]))).not.toEqual([]);
    });
  },
);

test('what the first steps of the troubleshooting quote is what a failed build says', () => {
  const [block = ''] = /```text\n(error: cargo build failed\n(?:.+\n)+)```/
    .exec(readFileSync('docs/troubleshooting.md', 'utf8'))
    ?.slice(1) ?? [''];
  const lines = block.split('\n').filter((line) => line !== '');
  expect(lines.length).toBe(5);
  const lost = lines
    .map((line) => line.replace(/^ *(?:error|why|do): /, ''))
    // A verb and a setting: the sources have no words of it in one piece.
    .filter((line) => !/^(?:add|use) `[^`]+`$/.test(line))
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

test('messages are found in lists and in tables', () => {
  const list = '## A\n\n- `one …` or ``a `b` …``,\n  with `c`: see `d`\n- text: `e`\n';
  expect(messagesIn(list, 'A')).toEqual(['one …', 'a `b` …', 'c']);
  expect(messagesIn('| rule | message |\n| --- | --- |\n| `r` | `one …` |\n', '')).toEqual(['one …']);
});

/**
 * The messages in a section, or in the whole text: the code before the colon of a list item that begins with code, and
 * the first cells with code of tables; of a table whose second column is `message`, that one.
 */
function messagesIn(text: string, title: string): readonly string[] {
  const section =
    title === '' ? text : (text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '');
  return [...itemsIn(section), ...cellsIn(section)].flatMap((quoted) =>
    [...quoted.matchAll(/``(.+?)``|`([^`]+)`/g)].map(([, double, single]) => double ?? single ?? ''),
  );
}

function itemsIn(section: string): readonly string[] {
  return section
    .replaceAll(/\n {2,}(?=\S)/g, ' ')
    .split('\n')
    .flatMap((line) => /^- (`.*?`): /.exec(line)?.[1] ?? []);
}

function cellsIn(section: string): readonly string[] {
  const rows = section
    .split('\n')
    .filter((line) => /^\|.*\|$/.test(line))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));
  const column = rows.some((cells) => cells[1] === 'message') ? 1 : 0;
  return rows.map((cells) => cells[column] ?? '');
}
