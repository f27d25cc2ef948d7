import { describe, expect, test } from '@jest/globals';
import { aPackage, fullLock, lockFile, parseLock, refusalOf, sumOf, withText, withValue } from './locks.js';

describe('a field with a value that it cannot have is refused, and named:', () => {
  const one = 'trees.sysroot.packages.0';
  const bad: Readonly<Record<string, readonly unknown[]>> = {
    version: ['1', 0, -1, null, true],
    request: [[], null, 'debian:bookworm'],
    'request.packages': ['liba-dev', {}, null],
    'request.packages.0': [
      1,
      null,
      '',
      'liba dev',
      'a',
      '--update',
      'liba-dev=',
      'liba-dev=1=2',
      'liba-dev=x',
      'liba\n',
    ],
    'request.sysroot': ['bookworm', 'debian:', './device.tar.zst', 12],
    'request.gcc': ['bookworm', 'system', '', null],
    'request.rust': ['system', 'rustup:1.96.0', ''],
    'request.pruning': ['2', null],
    trees: [[], null],
    'trees.gcc': [null, []],
    'trees.sysroot.release': ['woody', 'debian:bookworm', '', '__proto__', 12],
    'trees.sysroot.rules': [1, null],
    'trees.sysroot.digest': [
      sumOf('').toUpperCase(),
      sumOf('').slice(1),
      `${sumOf('')}0`,
      `${sumOf('')}\n`,
      '',
      1,
    ],
    'trees.sysroot.resolved': [
      '2026-02-31T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-11-22T24:00:00Z',
      '2026-11-22T23:59:60Z',
      '2026-11-22T17:08:59+01:00',
      '2026-11-22T17:08:59.000Z',
      '2026-11-22 17:08:59',
      '2026-11-22',
      'now',
      1_795_000_000,
    ],
    'trees.sysroot.suites': [[], null, { 'a b': '2026-11-22T17:08:59Z' }, { '': '2026-11-22T17:08:59Z' }],
    'trees.sysroot.suites.bookworm': ['2026-02-31T00:00:00Z', null, 1],
    'trees.sysroot.packages': [[], {}, null],
    [one]: [null, [], 'zlib1g'],
    [`${one}.name`]: ['', 'a', 'Zlib', '-zlib', '../zlib', 'zlib 1g', 'zlib\n', 'zlib=1', 1],
    [`${one}.version`]: ['', 'abc', '1:', ':1', '1 2', '1\n', '1-', '1/2', '99999999999:1', 1],
    [`${one}.architecture`]: ['ia64', 'any', 'AMD64', '', null],
    [`${one}.repository`]: [
      'vendor',
      '../debian',
      'https://vendor.example/apt/',
      'https://me:secret@vendor.example/apt',
      'file:///srv/apt',
      '',
      null,
    ],
    'request.repositories': [[], {}, ['deb https://vendor.example stable main'], null],
    'trees.sysroot.origins': [[], 'Vendor', { a: 1 }, null],
    [`${one}.path`]: [
      '../x.deb',
      'pool/../x.deb',
      'pool/..',
      'pool/%2e%2e/x.deb',
      '/etc/passwd',
      '//host.example/x.deb',
      'pool//x.deb',
      'pool/./x.deb',
      'pool/x.deb\n',
      'pool/x.deb?a',
      'pool/x.deb#a',
      'pool\\x.deb',
      'pool/ x.deb',
      'pool/\0.deb',
      '',
      1,
    ],
    [`${one}.size`]: [0, -1, 1.5, '12', 2 ** 53, null],
    [`${one}.sha256`]: [sumOf('').toUpperCase(), sumOf('').slice(1), 'g'.repeat(64), '', null],
  };
  const rows = Object.entries(bad).flatMap(([path, values]) => values.map((value) => [path, value] as const));

  test.each(rows)('%s = %j', (path, value) => {
    const lines = refusalOf(withValue(path, value));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.startsWith(path)).toBe(true);
  });

  test('a size that is no number of JavaScript', () => {
    const [line] = refusalOf(withText('"size": 84000', '"size": 1e400'));
    expect(line).toContain('trees.gcc.packages.0.size: ');
  });

  test('several, each in a line', () => {
    const other = withValue('trees.gcc.digest', 'x').replace('"size": 84000', '"size": 0');
    expect(refusalOf(other).map((line) => line.split(':')[0])).toEqual([
      'trees.gcc.digest',
      'trees.gcc.packages.0.size',
    ]);
  });
});

const places = ['', 'request.', 'trees.', 'trees.gcc.', 'trees.rust.packages.1.'];

test.each(
  places.flatMap((place) =>
    ['extra', '__proto__', 'constructor', 'toString'].map((name) => [`${place}${name}`]),
  ),
)('refuses the field %s, which no lock has', (path) => {
  const marked = withValue(path.replace(/\w+$/, 'marker'), 1);
  const lines = refusalOf(marked.replace('"marker"', `"${path.split('.').pop()}"`));
  expect(lines).toEqual([expect.stringMatching(`^${path.replaceAll('.', '\\.')}: `)]);
});

test.each(['__proto__', 'constructor', 'prototype'])('refuses a suite named %s', (name) => {
  const other = withText('"suites": {', `"suites": {"${name}": "2026-11-22T17:08:59Z",`);
  expect(refusalOf(other)).toEqual(['trees.gcc.suites: it names something that is not a suite']);
});

test.each([
  // The host is not written: a lock of one target is for the usual one.
  ...Object.keys(fullLock).filter((name) => name !== 'host'),
  ...Object.keys(fullLock.request).map((name) => `request.${name}`),
  ...Object.keys(fullLock.trees.gcc).map((name) => `trees.gcc.${name}`),
  ...Object.keys(aPackage()).map((name) => `trees.rust.packages.1.${name}`),
  'trees.gcc',
  'trees.sysroot',
])('refuses a lock without %s', (path) => {
  expect(refusalOf(withValue(path, undefined))).toEqual([
    expect.stringMatching(`^${path.replaceAll('.', '\\.')}: `),
  ]);
});

test('refuses a package that is asked for twice', () => {
  expect(refusalOf(withValue('request.packages', ['liba-dev', 'liba-dev']))).toEqual([
    'request.packages: a package is listed twice',
  ]);
});

test.each([
  ['in one version', {}],
  ['in two versions', { version: '2', sha256: sumOf('2') }],
])('refuses a package that a tree has twice, %s', (_, change) => {
  const packages = [aPackage({ name: 'libc6' }), aPackage(), aPackage(change)];
  expect(refusalOf(withValue('trees.sysroot.packages', packages))).toEqual([
    'trees.sysroot.packages: zlib1g:arm64 is listed twice',
  ]);
});

test('takes a package of two architectures', () => {
  const packages = [aPackage(), aPackage({ architecture: 'all' })];
  expect(parseLock(withValue('trees.sysroot.packages', packages), lockFile).trees.sysroot.packages).toEqual(
    packages,
  );
});

test.each([
  ['sysroot', 'debian:trixie', 'it is debian:trixie, but the tree is from debian:bookworm'],
  ['gcc', 'debian:trixie', 'it is debian:trixie, but the tree is from debian:bookworm'],
  ['rust', 'rustup', 'it is rustup, but there is a tree'],
])('a request that contradicts the trees is refused: %s', (name, value, words) => {
  expect(refusalOf(withValue(`request.${name}`, value))).toEqual([`request.${name}: ${words}`]);
});

test('a package of a repository that its release does not have is refused', () => {
  expect(refusalOf(withValue('trees.sysroot.packages.0.repository', 'ubuntu-ports'))).toEqual([
    expect.stringMatching(/^trees\.sysroot: \S+ is from ubuntu-ports, which debian:bookworm does not have$/),
  ]);
});

test.each([
  ['extra', true, 'there is no such field'],
  ['trees.gcc.digest', undefined, 'it is missing'],
  ['trees.gcc.rules', 12, 'it should be string'],
])('says of %s what is wrong with it in words', (path, value, words) => {
  expect(refusalOf(withValue(path, value))).toEqual([`${path}: ${words}`]);
});
