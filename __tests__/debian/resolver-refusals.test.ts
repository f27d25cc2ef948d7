import { expect, test } from '@jest/globals';
import type { Candidate } from '../../src/debian/package.js';
import { PackageIndex } from '../../src/debian/packages-index.js';
import { resolve } from '../../src/debian/resolver.js';
import { CrossrootError } from '../../src/errors.js';
import { candidate, noPruning } from './candidate.js';

function refusal(candidates: readonly Candidate[], names: readonly string[]): CrossrootError {
  try {
    resolve({ index: new PackageIndex(candidates), names, architecture: 'arm64', rules: noPruning });
  } catch (error) {
    if (error instanceof CrossrootError) return error;
    throw error;
  }
  throw new Error('it was resolved');
}

const depends = (text: string) => ({ depends: text });

test('names the chain, the constraint and the versions seen when a dependency is not satisfiable', () => {
  const error = refusal(
    [
      candidate('app-dev 1', depends('liba')),
      candidate('liba 2', depends('libb (>= 3) | libc')),
      candidate('libb 1'),
      candidate('libb 2', { repository: 'debian-security' }),
      candidate('other 5', { provides: 'libb, libb (= 2.5)' }),
    ],
    ['app-dev'],
  );
  expect(error.what).toBe('cannot satisfy "libb (>= 3) | libc", needed by liba 2');
  expect(error.why).toEqual([
    'app-dev 1 → liba 2 → libb (>= 3) | libc',
    'libb: versions seen 2 (debian-security), 1 (debian); provided by other 5 without a version, other 5 as 2.5',
    'libc: no package has or provides this name',
  ]);
  expect(error.todo).toEqual(['choose another release, or leave app-dev out of packages']);
});

test('names both chains when no version suits all', () => {
  const error = refusal(
    [
      candidate('a-dev 1', depends('xx')),
      candidate('b-dev 1', depends('libfoo (= 1)')),
      candidate('libfoo 1'),
      candidate('libfoo 2'),
      candidate('xx 1', depends('libfoo (= 2)')),
    ],
    ['a-dev', 'b-dev'],
  );
  expect(error.what).toBe('no version of libfoo satisfies everything that needs it');
  expect([...error.why].sort()).toEqual([
    'a-dev 1 → xx 1 → libfoo (= 2)',
    'b-dev 1 → libfoo (= 1)',
    'libfoo: versions seen 2 (debian), 1 (debian)',
  ]);
  expect(error.todo.join()).toContain('a-dev or b-dev');
});

test('names what was asked for when a dependency refuses the version', () => {
  const all = [candidate('aa 1', depends('libfoo (= 2)')), candidate('libfoo 1'), candidate('libfoo 2')];
  const error = refusal(all, ['aa', 'libfoo=1']);
  expect(error.why).toContain('aa 1 → libfoo (= 2)');
  expect(error.why).toContain('libfoo=1');
});

test('refuses two versions of one package', () => {
  const error = refusal([candidate('aa 1'), candidate('aa 2')], ['aa=1', 'aa=2']);
  expect(error.what).toBe('no version of aa satisfies everything that needs it');
  expect(error.why).toEqual(expect.arrayContaining(['aa=1', 'aa=2']));
});

test('answers unknown names, all at once, with those that may have been meant', () => {
  const error = refusal(
    [candidate('libssl-dev 3'), candidate('libudev-dev 2')],
    ['libssl', 'udev-dev', 'libssl-dev'],
  );
  expect(error.what).toBe('there is no package libssl; there is no package udev-dev');
  expect(error.todo).toEqual([
    'did you mean libssl-dev instead of libssl?',
    'did you mean libudev-dev instead of udev-dev?',
  ]);
});

test('answers a version that is not there with those that are', () => {
  const error = refusal([candidate('libssl-dev 3.1'), candidate('libssl-dev 3.0')], ['libssl-dev=2.9']);
  expect(error.what).toBe('libssl-dev has no version 2.9');
  expect(error.why).toContain('libssl-dev: versions seen 3.1 (debian), 3.0 (debian)');
});

test('answers a virtual package that several packages provide with their names', () => {
  const all = [candidate('p-b 1', { provides: 'mta' }), candidate('p-a 1', { provides: 'mta' })];
  const error = refusal(all, ['mta']);
  expect(error.what).toBe('mta is a virtual package with several providers');
  expect(error.todo).toEqual(['write one of p-a, p-b instead of mta in packages']);
});

test.each([
  '',
  '-o',
  '../x',
  'libssl dev',
  'a;b',
  'foo=',
  'foo=1 2',
  'foo=$(x)',
  'foo\n',
  'Foo',
  'foo:',
  'foo/bookworm',
])('refuses %j as the name of aa package', (name) => {
  expect(refusal([candidate('foo 1')], [name]).todo).not.toEqual([]);
});

test('refuses a package of another architecture', () => {
  expect(refusal([candidate('foo 1')], ['foo:amd64']).what).toBe('foo:amd64 asks for the architecture amd64');
});

test('refuses a package whose dependencies are malformed, and names it', () => {
  expect(refusal([candidate('foo 1', depends('bar (>= )'))], ['foo']).what).toContain('Depends of foo 1');
});
