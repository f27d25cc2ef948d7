import { describe, expect, test } from '@jest/globals';
import { parseControl, parseParagraphs } from '../../src/debian/control.js';
import { refusal } from './signed-archive.js';

describe('control data', () => {
  test('gives values by lower-case name, trimmed, with continuation lines joined', () => {
    const fields = parseControl('Package:  a \nDEPENDS: b,\n c (>= 1),\n\td\nDescription: x\n  y: z\n .\n');
    expect([...fields]).toEqual([
      ['package', 'a'],
      ['depends', 'b,\nc (>= 1),\nd'],
      ['description', 'x\n y: z\n.'],
    ]);
  });

  test('takes a field without a value, and blank lines around the paragraph', () => {
    expect([...parseControl('\n \nA:\nB: 1\n\n')]).toEqual([
      ['a', ''],
      ['b', '1'],
    ]);
  });

  test.each([
    ['a field given twice in other letters', 'A: 1\na: 2\n', 'line 2 repeats the field a'],
    ['a second paragraph', 'A: 1\n\nB: 2\n', 'second paragraph'],
    ['no field', '\n\n', 'no field'],
    ['a continuation of nothing', ' x\nA: 1\n', 'line 1 continues a field'],
    ['a continuation behind the end of a paragraph', 'A: 1\n\n x\n', 'line 3 continues a field'],
    ['a line without a colon', 'A: 1\nB\n', 'line 2 is not a field'],
    ['an empty name', ': 1\n', 'line 1 is not a field'],
    ['a name with a blank', 'A b: 1\n', 'line 1 is not a field'],
    ['a name that starts with a hyphen', '-A: 1\n', 'line 1 is not a field'],
    ['a comment where none is allowed', '# x: y\nA: 1\n', 'line 1 is not a field'],
    ['a carriage return', 'A: 1\r\n', 'line 1 contains a control character'],
  ])('refuses %s', async (_, text, words) => {
    expect(await refusal(() => parseControl(text))).toContain(words);
  });

  test('passes comments over where they are allowed, also inside a field', () => {
    const paragraphs = parseParagraphs('# a\nA: 1\n# b\n 2\n\n# c\nB: 3', { comments: true });
    expect(paragraphs.map((fields) => [...fields])).toEqual([[['a', '1\n2']], [['b', '3']]]);
  });
});
