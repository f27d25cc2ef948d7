import { describe, expect, test } from '@jest/globals';
import { code, html, prose, table } from '../../src/summary/markdown.js';
import { hostileNames } from './samples.js';
import { outsideCode } from './support.js';

describe('a name as code', () => {
  test.each([
    ['libssl.so.3', '`libssl.so.3`'],
    ['a b', '`a b`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    [' a ', '`  a  `'],
    ['a\nb', '`a\\u{a}b`'],
    ['a|b`', '<code>a&#124;b&#96;</code>'],
    ['a|@b', '<code>a&#124;&#64;<span></span>b</code>'],
    ['', '(empty)'],
  ])('%j is %s', (name, markdown) => expect(code(name)).toBe(markdown));

  test('loses what is too long to be read', () => {
    expect(code('é'.repeat(300))).toBe(`\`${'é'.repeat(199)}…\``);
  });
});

describe('a sentence', () => {
  test.each([
    [
      'it needs GLIBC_2.38 (of libc.so.6); the floor is 2.36',
      'it needs GLIBC_2.38 (of libc.so.6); the floor is 2.36',
    ],
    ['the symbol (__isoc23_strtol), twice', 'the symbol (`__isoc23_strtol`), twice'],
    ['add `libssl-dev` to (`packages`).', 'add `libssl-dev` to (`packages`).'],
    ['set --sysroot, please', 'set `--sysroot`, please'],
    ['Vec<T>::new() in std::vec', '`Vec<T>::new()` in `std::vec`'],
    ['ask @octocat about #1', 'ask `@octocat` about `#1`'],
    ['see https://example.com/x.', 'see `https://example.com/x`.'],
    ['see [here](x)', 'see `[here](x)`'],
    ['`a`.`b`', '`` `a`.`b` ``'],
    ['- item', '`-` item'],
    ['1. item', '`1.` item'],
    ['größe 日本語', 'größe 日本語'],
    ['a\tb\x1b', '`a\\u{9}b\\u{1b}`'],
    [' ', '(empty)'],
  ])('%j is %s', (sentence, markdown) => expect(prose(sentence)).toBe(markdown));
});

test.each(hostileNames)('%j says the same as code, as a sentence and in HTML, and does nothing', (name) => {
  for (const markdown of [code(name), prose(name)]) {
    expect(markdown).not.toMatch(/[\n|]/);
    expect(outsideCode(markdown)).not.toMatch(/[<>&@[\]*~$#`\\]|:\/\/|www\./);
  }
  expect(html(name)).not.toMatch(/[<>"'\n]/);
});

test('a table is aligned for whoever reads it raw', () => {
  expect(
    table(
      ['Name', 'Size:'],
      [
        ['`a`', '1 B'],
        ['`longer`', '10 MB'],
      ],
    ),
  ).toEqual(['| Name     |  Size |', '| -------- | ----: |', '| `a`      |   1 B |', '| `longer` | 10 MB |']);
});
