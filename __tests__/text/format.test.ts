import { expect, test } from '@jest/globals';
import { formatMoment, withMore } from '../../src/text/format.js';

test('the last line says how many more there are, and no line is theirs alone', () => {
  expect(withMore(['a', 'b'], 3)).toEqual(['a', 'b; 3 more']);
  expect(withMore(['a'], 1, ' like this')).toEqual(['a; 1 more like this']);
  expect(withMore(['a', 'b'], 0)).toEqual(['a', 'b']);
});

test('a moment is told in UTC to the second', () => {
  expect(formatMoment(new Date('2026-09-01T12:00:00.987Z'))).toBe('2026-09-01T12:00:00Z');
});
