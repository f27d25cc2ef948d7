import { describe, expect, test } from '@jest/globals';
import { isPackageName, meets, parseDepends, parseProvides } from '../../src/debian/relation.js';
import { CrossrootError } from '../../src/errors.js';

const parse = (text: string) => parseDepends(text, 'arm64', 'Depends of x 1');

describe('Depends', () => {
  test('reads alternatives, constraints and qualifiers', () => {
    expect(
      parse(
        'libc6 (>= 2.36), python3:any,\n debconf (>= 0.5) | debconf-2.0, perl:native, gcc:amd64 (= 1:2~3-4)',
      ),
    ).toEqual([
      {
        text: 'libc6 (>= 2.36)',
        alternatives: [{ name: 'libc6', constraint: { relation: '>=', version: '2.36' } }],
      },
      { text: 'python3:any', alternatives: [{ name: 'python3', qualifier: 'any' }] },
      {
        text: 'debconf (>= 0.5) | debconf-2.0',
        alternatives: [
          { name: 'debconf', constraint: { relation: '>=', version: '0.5' } },
          { name: 'debconf-2.0' },
        ],
      },
      { text: 'perl:native', alternatives: [{ name: 'perl', qualifier: 'native' }] },
      {
        text: 'gcc:amd64 (= 1:2~3-4)',
        alternatives: [{ name: 'gcc', qualifier: 'amd64', constraint: { relation: '=', version: '1:2~3-4' } }],
      },
    ]);
  });

  test('is nothing when the field is empty', () => {
    expect(parse(' \n ')).toEqual([]);
  });

  test.each([
    ['<<', '<<'],
    ['<=', '<='],
    ['=', '='],
    ['>=', '>='],
    ['>>', '>>'],
    ['<', '<='],
    ['>', '>='],
  ])('reads %s as %s', (written, meant) => {
    expect(parse(`a1(${written}1)`)[0]?.alternatives[0]?.constraint?.relation).toBe(meant);
  });

  test.each([
    ['foo [arm64]', true],
    ['foo [amd64 arm64]', true],
    ['foo [amd64]', false],
    ['foo [!arm64]', false],
    ['foo [!amd64 !i386]', true],
    ['foo [arm64 !i386]', true],
    ['foo [!i386 arm64]', true],
    ['foo [linux-any]', true],
    ['foo [any-arm64]', true],
    ['foo [any-amd64]', false],
    ['foo [kfreebsd-any]', false],
    ['foo [any]', true],
    ['foo <!nocheck>', true],
    ['foo <nocheck>', false],
    ['foo <!nocheck !nodoc>', true],
    ['foo <!nocheck cross>', false],
    ['foo <cross> <!nocheck>', true],
    ['foo (>= 1) [arm64] <!nocheck>', true],
    ['foo (>= 1) [arm64] <stage1>', false],
  ])('on arm64 with no build profile, %s counts: %s', (text, counts) => {
    expect(parse(text)).toHaveLength(counts ? 1 : 0);
  });

  test('keeps the other alternatives when one is for another architecture', () => {
    expect(parse('foo [amd64] | bar')).toEqual([
      { text: 'foo [amd64] | bar', alternatives: [{ name: 'bar' }] },
    ]);
  });

  test.each([
    'foo,',
    ', foo',
    'foo,,bar',
    'foo |',
    '| foo',
    'foo bar',
    'Foo',
    'f',
    '-foo',
    'foo (>= )',
    'foo (1)',
    'foo (== 1)',
    'foo (>= 1',
    'foo (>= a)',
    'foo (>= 1) (<< 2)',
    'foo [arm64',
    'foo []',
    'foo [ARM]',
    'foo <!nocheck',
    'foo:',
    'foo/bar',
    '../foo',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an unexpanded variable of a control file
    '${misc:Depends}',
  ])('refuses %j', (text) => {
    expect(() => parse(text)).toThrow(CrossrootError);
    expect(() => parse(text)).toThrow('Depends of x 1');
  });
});

describe('Provides', () => {
  test('reads names with and without a version', () => {
    expect(parseProvides('libfoo-dev, bar (= 1.2-3), baz', 'Provides of x 1')).toEqual([
      { name: 'libfoo-dev' },
      { name: 'bar', version: '1.2-3' },
      { name: 'baz' },
    ]);
    expect(parseProvides('', 'Provides of x 1')).toEqual([]);
  });

  test.each(['foo (>= 1)', 'foo | bar', 'foo [arm64]', 'foo,', 'foo (= )'])('refuses %j', (text) => {
    expect(() => parseProvides(text, 'Provides of x 1')).toThrow(CrossrootError);
  });
});

test.each([
  ['1', '<<', '1', false],
  ['1', '<<', '2', true],
  ['1', '<=', '1', true],
  ['2', '<=', '1', false],
  ['1', '=', '1-0', true],
  ['1', '=', '1-1', false],
  ['1', '>=', '1', true],
  ['1~', '>=', '1', false],
  ['1', '>>', '1', false],
  ['1', '>>', '1~', true],
] as const)('%s %s %s: %s', (version, relation, bound, expected) => {
  expect(meets(version, { relation, version: bound })).toBe(expected);
});

test('knows the name of a package', () => {
  expect(['libssl-dev', 'g++', '0ad', 'libblas.so.3'].map(isPackageName)).toEqual([true, true, true, true]);
  expect(['', 'a', 'Foo', 'foo_1', '../x', '-x', 'x y', 'foo\n'].some(isPackageName)).toBe(false);
});
