import { describe, expect, test } from '@jest/globals';
import { endOf, fitted, widthOf, wrapped } from '../../src/text/width.js';

test('widths are those of a terminal', () => {
  expect(widthOf('größe')).toBe(5);
  expect(widthOf('e\u0301')).toBe(1);
  expect(widthOf('日本')).toBe(4);
  expect(widthOf('🦀')).toBe(2);
  expect(widthOf('👩‍🔬🇩🇪')).toBe(4);
  expect(widthOf('\x07\u200b')).toBe(0);
  expect(fitted('日本', 5)).toBe('日本 ');
  expect(fitted('7', 3, true)).toBe('  7');
  expect(endOf('日本語', 4)).toBe('…語');
  expect(endOf('abc', 0)).toBe('');
});

describe('a text that is cut', () => {
  test('keeps an emoji of several characters, or loses it whole', () => {
    expect(endOf('abc👩‍🔬', 3)).toBe('…👩‍🔬');
    expect(endOf('abc👩‍🔬', 2)).toBe('…');
  });

  test('keeps the marks of a letter with it', () => {
    expect(endOf('abce\u0301', 2)).toBe('…e\u0301');
    expect(fitted('日本e\u0301', 3)).toBe('…e\u0301 ');
  });

  test.each([
    ['wide characters', '日本語'],
    ['half a million characters without a width', '\u200b'.repeat(500_000)],
    ['marks and joiners', 'e\u0301\u200d🦀\u3099'],
    ['parts of Hangul', 'ᄀ각ᆨ'],
    ['halfwidth forms and a control character', 'ﾊﾞ\x07'],
  ])('of %s takes as many columns as it is given', (_, text) => {
    for (const columns of [1, 2, 3, 4, 5]) {
      expect(widthOf(fitted(`${text}${text}`, columns))).toBe(columns);
      expect(widthOf(fitted(`wide ${text}`, columns))).toBe(columns);
    }
  });
});

test('parts stay in one line where they can, and further lines are indented', () => {
  expect(wrapped('on: ', ['Debian 12,', '日本 7'], 14)).toEqual(['on: Debian 12,', '  日本 7']);
  expect(wrapped('on: ', ['a long part', 'b'], 8)).toEqual(['on: a', '  long', '  part b']);
  expect(wrapped('', ['unbreakable'], 4)).toEqual(['unbreakable']);
  expect(wrapped('on:', [], 4)).toEqual(['on:']);
  expect(wrapped('  why: ', ['one', 'two'], 8)).toEqual(['  why: one', '    two']);
});
