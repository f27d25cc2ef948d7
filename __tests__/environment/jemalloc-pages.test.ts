import { describe, expect, test } from '@jest/globals';
import { targets } from '../../src/target.js';
import { targetNamed } from '../support/targets.js';
import { buildFlags, leftBy, make, variable } from './request.js';

const name = 'JEMALLOC_SYS_WITH_LG_PAGE';
const logarithms = new Map([
  [16_384, '14'],
  [65_536, '16'],
]);
const x86 = targetNamed('x86_64-unknown-linux-gnu');

describe('jemalloc', () => {
  test.each(targets.map((target) => [target.triple, target] as const))(
    'is built for the largest pages of %s, where these are more than the smallest',
    (_, target) => {
      expect(variable(make({ target }), name)).toBe(logarithms.get(target.page));
    },
  );

  test.each([name, `AARCH64_UNKNOWN_LINUX_GNU_${name}`])('keeps the user’s %s, and says so', (own) => {
    const { variables, notes } = make({ user: { [own]: '14' } });
    expect(variables.has(name)).toBe(false);
    expect(notes).toEqual([`kept your ${own}=14 (Crossroot's: ${name}=16)`]);
    expect(variable(make({ user: { [own]: '' } }), name)).toBe('16');
  });

  test('keeps what [env] of cargo’s configuration has', () => {
    const env = new Map([[name, { value: '15', force: false }]]);
    expect(variable(make({ cargoConfig: { ...buildFlags(), env } }), name)).toBeUndefined();
  });

  test('gets the pages of the next target from a later step, and those of the first one again', () => {
    const first = leftBy(make());
    const second = make({ target: x86, user: first });
    expect(variable(second, name)).toBe('12');
    expect(second.notes.filter((note) => note.includes(name))).toEqual([]);
    expect(variable(make({ user: leftBy(second, first) }), name)).toBe('16');
  });
});
