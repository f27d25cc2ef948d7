import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { compareVersions, isVersion } from '../../src/debian/version.js';
import { testWith } from '../support/programs.js';

describe('the order of versions', () => {
  test.each([
    ['1.0~rc1', '1.0', -1],
    ['1.0~~', '1.0~', -1],
    ['1.0~~a', '1.0~', -1],
    ['1.0', '1.0a', -1],
    ['1.0a', '1.0+', -1],
    ['1.0+b1', '1.0.1', -1],
    ['1.9', '1.10', -1],
    ['1.007', '1.7', 0],
    ['1.0', '1.0-0', 0],
    ['1.0', '1.0-1', -1],
    ['1.0-0~', '1.0', -1],
    ['1.0', '0:1.0', 0],
    ['9.9', '1:0.1', -1],
    ['1:2:3', '1:2-3', 1],
    ['1-2-3', '1-2-4', -1],
    ['1.', '1', 1],
    ['1.9007199254740993', '1.9007199254740992', 1],
    ['1.100000000000000000000000', '1.99999999999999999999999', 1],
    ['3.0.17-1~deb12u2', '3.0.17-1', -1],
    ['2.36-9+deb12u10', '2.36-9+deb12u9', 1],
  ] as const)('puts %s and %s as dpkg does', (a, b, sign) => {
    expect(compareVersions(a, b)).toBe(sign);
    expect(compareVersions(b, a)).toBe(sign === 0 ? 0 : -sign);
  });

  const againstDpkg = testWith('the program dpkg', 'what dpkg says of a thousand pairs of versions');
  againstDpkg('gives the sign that dpkg --compare-versions gives for a thousand pairs', () => {
    const pairs = generatePairs(1000);
    const signs = askDpkg(pairs);
    expect(signs).toHaveLength(pairs.length);
    const differing = pairs.filter(([a, b], index) => String(compareVersions(a, b)) !== signs[index]);
    expect(differing).toEqual([]);
    expect(new Set(signs)).toEqual(new Set(['-1', '0', '1']));
  });
});

test.each(['1', '0', '1.0-1', '1:2:3-4', '2147483647:1', '1-~', '1-2-3', '20~+.-x'])(
  'takes %s for a version',
  (text) => {
    expect(isVersion(text)).toBe(true);
  },
);

test.each([
  '',
  'a1',
  '~1',
  '1_2',
  '1-',
  '1 2',
  '-1',
  ':1',
  '1:',
  '1:a',
  '1-a:b',
  'x:1',
  '2147483648:1',
  '1\n',
  '1-1\n',
])('does not take %j for a version', (text) => {
  expect(isVersion(text)).toBe(false);
});

/** Pairs that are near each other, since far ones are easy; the same ones in every run. */
function generatePairs(count: number): readonly (readonly [string, string])[] {
  let state = 20_240_613;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  const pick = (choices: readonly string[]): string => choices[below(choices.length)] ?? '';
  const pieces = [
    '0',
    '1',
    '9',
    '10',
    '007',
    '9007199254740993',
    '.',
    '+',
    '~',
    '~~',
    'a',
    'Z',
    'rc',
    '-',
    '+deb12u',
    '~bpo',
  ];
  const version = (): string => {
    const epoch = pick(['', '', '', '0:', '1:', '01:']);
    const body = Array.from({ length: below(5) }, () => pick(pieces)).join('');
    return `${epoch}${pick(['0', '1', '2', '01'])}${body}${pick(['', '-0', '-1', '-1~', '-00', '-1.1'])}`;
  };
  const mutate = (text: string): string => {
    const at = 1 + below(text.length);
    return text.slice(0, at) + pick(pieces) + text.slice(at + below(2));
  };
  const pairs: (readonly [string, string])[] = [];
  while (pairs.length < count) {
    const a = version();
    const b = below(3) === 0 ? version() : mutate(a);
    if (isVersion(a) && isVersion(b)) pairs.push([a, b]);
  }
  return pairs;
}

function askDpkg(pairs: readonly (readonly [string, string])[]): readonly string[] {
  const script = `while read -r a b; do
    if dpkg --compare-versions "$a" lt "$b"; then echo -1
    elif dpkg --compare-versions "$a" gt "$b"; then echo 1
    else echo 0; fi
  done`;
  const input = pairs.map((pair) => `${pair.join(' ')}\n`).join('');
  return execFileSync('sh', ['-c', script], { input, encoding: 'utf8' }).trim().split('\n');
}
