import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '../../src/debian/package.js';
import { PackageIndex } from '../../src/debian/packages-index.js';
import type { PruningRules } from '../../src/debian/pruning.js';
import { type Closure, resolve } from '../../src/debian/resolver.js';
import { candidate, noPruning } from './candidate.js';

/**
 * Resolves, and checks by the way that neither the order of candidates nor that of names changes the answer.
 */
function resolution(
  candidates: readonly Candidate[],
  names: readonly string[],
  rules: PruningRules = noPruning,
): Closure {
  const answer = resolve({ index: new PackageIndex(candidates), names, architecture: 'arm64', rules });
  const reversed = new PackageIndex(candidates.toReversed());
  expect(resolve({ index: reversed, names: names.toReversed(), architecture: 'arm64', rules })).toEqual(answer);
  return answer;
}

const versions = ({ packages }: Closure): readonly string[] => packages.map((it) => `${it.name} ${it.version}`);

const depends = (text: string) => ({ depends: text });
const provides = (text: string) => ({ provides: text });

describe('the closure', () => {
  test('follows Pre-Depends and Depends, and sorts by name', () => {
    const answer = resolution(
      [
        candidate('a-dev 1', depends('libz1, b-dev')),
        candidate('b-dev 1', { preDepends: 'init', depends: 'libz1 (>= 1)' }),
        candidate('init 1'),
        candidate('libz1 1.2'),
        candidate('unrelated 1'),
      ],
      ['b-dev', 'a-dev'],
    );
    expect(versions(answer)).toEqual(['a-dev 1', 'b-dev 1', 'init 1', 'libz1 1.2']);
    expect(answer.leftOut).toEqual([]);
  });

  test('ends when packages depend on each other', () => {
    const all = [
      candidate('aa 1', depends('bb')),
      candidate('bb 1', depends('cc')),
      candidate('cc 1', depends('aa, cc')),
    ];
    expect(versions(resolution(all, ['aa']))).toEqual(['aa 1', 'bb 1', 'cc 1']);
  });

  test('takes the newest version that the constraint allows', () => {
    const all = [
      candidate('aa 1', depends('foo (<< 3)')),
      candidate('foo 1'),
      candidate('foo 2'),
      candidate('foo 3~rc1'),
      candidate('foo 3'),
    ];
    expect(versions(resolution(all, ['aa']))).toEqual(['aa 1', 'foo 3~rc1']);
  });
});

describe('of alternatives', () => {
  const both = [candidate('xx 1'), candidate('yy 1')];

  test('the first is taken', () => {
    expect(versions(resolution([candidate('aa 1', depends('yy | xx')), ...both], ['aa']))).toEqual([
      'aa 1',
      'yy 1',
    ]);
  });

  test('the first that can be had is taken', () => {
    const all = [candidate('aa 1', depends('missing | xx (>= 2) | yy:amd64 | yy')), ...both];
    expect(versions(resolution(all, ['aa']))).toEqual(['aa 1', 'yy 1']);
  });

  test('one that is asked for is taken', () => {
    expect(versions(resolution([candidate('aa 1', depends('xx | yy')), ...both], ['aa', 'yy']))).toEqual([
      'aa 1',
      'yy 1',
    ]);
  });

  test('one that another package needs is taken, even one met later', () => {
    const all = [
      candidate('aa 1', depends('xx | yy, bb')),
      candidate('bb 1', depends('cc')),
      candidate('cc 1', depends('yy')),
      ...both,
    ];
    expect(versions(resolution(all, ['aa']))).toEqual(['aa 1', 'bb 1', 'cc 1', 'yy 1']);
  });
});

describe('a virtual package', () => {
  const virtual = [candidate('p-b 1', provides('mta')), candidate('p-a 1', provides('mta (= 2)'))];

  test('is provided by the first by name', () => {
    expect(versions(resolution([candidate('aa 1', depends('mta')), ...virtual], ['aa']))).toEqual([
      'aa 1',
      'p-a 1',
    ]);
  });

  test('is provided by a package that is chosen anyhow', () => {
    const all = [candidate('aa 1', depends('mta, p-b')), ...virtual];
    expect(versions(resolution(all, ['aa']))).toEqual(['aa 1', 'p-b 1']);
  });

  test('is provided by the package that an earlier alternative names', () => {
    const all = [candidate('aa 1', depends('p-b (>= 5) | mta')), ...virtual];
    expect(versions(resolution(all, ['aa']))).toEqual(['aa 1', 'p-b 1']);
  });

  test('gives way to a real package of that name', () => {
    const all = [candidate('aa 1', depends('mta')), candidate('mta 1'), ...virtual];
    expect(versions(resolution(all, ['aa']))).toEqual(['aa 1', 'mta 1']);
  });

  test('meets a constraint only by a version that it states', () => {
    const all = [
      candidate('aa 1', depends('mta (>= 2)')),
      candidate('p-0 9', provides('mta')),
      candidate('p-1 9', provides('mta (= 1.9)')),
      ...virtual,
    ];
    expect(versions(resolution(all, ['aa']))).toEqual(['aa 1', 'p-a 1']);
  });

  test('may be asked for when it has one provider, or when that is asked for too', () => {
    const [pB] = virtual.slice(0, 1);
    const one = resolution(pB === undefined ? [] : [pB], ['mta']);
    expect(versions(one)).toEqual(['p-b 1']);
    expect(versions(resolution(virtual, ['mta', 'p-b']))).toEqual(['p-b 1']);
  });
});

test.each(['foo:any', 'foo:native', 'foo:arm64', 'foo [arm64]', 'foo [!amd64]', 'foo <!nocheck>'])(
  'takes the package of the target for %s',
  (text) => {
    expect(versions(resolution([candidate('aa 1', depends(text)), candidate('foo 1')], ['aa']))).toEqual([
      'aa 1',
      'foo 1',
    ]);
  },
);

test('needs nothing for a dependency of another architecture', () => {
  expect(versions(resolution([candidate('aa 1', depends('foo [amd64]'))], ['aa']))).toEqual(['aa 1']);
});

describe('versions that must agree', () => {
  const split = [
    candidate('app 1', depends('libfoo1')),
    candidate('libfoo1 2', { repository: 'debian-security' }),
    candidate('libfoo1 1'),
    candidate('libfoo-dev 1', depends('libfoo1 (= 1)')),
  ];

  test('give up the newest version for one that suits all', () => {
    expect(versions(resolution(split, ['app', 'libfoo-dev']))).toEqual(['app 1', 'libfoo-dev 1', 'libfoo1 1']);
  });

  test('keep the newest version where nobody minds', () => {
    expect(versions(resolution(split, ['app']))).toEqual(['app 1', 'libfoo1 2']);
  });

  test('give up a version along a whole chain', () => {
    const all = [
      candidate('aa 1', depends('bb, cc')),
      candidate('bb 2', depends('dd (= 2)')),
      candidate('bb 1', depends('dd (= 1)')),
      candidate('cc 1', depends('ee')),
      candidate('dd 2'),
      candidate('dd 1'),
      candidate('ee 1', depends('bb (= 1)')),
    ];
    expect(versions(resolution(all, ['aa']))).toEqual(['aa 1', 'bb 1', 'cc 1', 'dd 1', 'ee 1']);
  });

  test('forget what a version that was given up wanted', () => {
    const all = [
      candidate('aa 1', depends('dd, bb, cc')),
      candidate('bb 2', depends('dd (= 1)')),
      candidate('bb 1', depends('dd (= 2)')),
      candidate('cc 1', depends('ee')),
      candidate('dd 2'),
      candidate('dd 1'),
      candidate('ee 1', depends('ff')),
      candidate('ff 1', depends('bb (= 1)')),
    ];
    expect(versions(resolution(all, ['aa']))).toEqual(['aa 1', 'bb 1', 'cc 1', 'dd 2', 'ee 1', 'ff 1']);
  });

  test('follow the version that was asked for', () => {
    const all = [
      candidate('libssl-dev 2', depends('libssl3 (= 2)')),
      candidate('libssl-dev 1', depends('libssl3 (= 1)')),
      candidate('libssl3 2'),
      candidate('libssl3 1'),
      candidate('other 1', depends('libssl-dev, libssl3')),
    ];
    const asked = ['libssl-dev=1', 'other'];
    expect(versions(resolution(all, asked))).toEqual(['libssl-dev 1', 'libssl3 1', 'other 1']);
    expect(versions(resolution(all, [...asked, 'libssl-dev', 'libssl-dev:arm64']))).toEqual(
      versions(resolution(all, asked)),
    );
  });
});

describe('pruning', () => {
  const rules: PruningRules = { ...noPruning, drop: { ...noPruning.drop, names: ['tool*'] } };
  const all = [
    candidate('a-dev 1', depends('tool-b, tool-c (>= 9) | tool-d (>= 9), liba')),
    candidate('liba 1', depends('tool-b')),
    candidate('tool-b 1', depends('only-of-b, not-in-the-index')),
    candidate('tool-c 1'),
    candidate('only-of-b 1'),
  ];

  test('leaves a package out with all that only it needs, and names it', () => {
    const answer = resolution(all, ['a-dev'], rules);
    expect(versions(answer)).toEqual(['a-dev 1', 'liba 1']);
    expect(answer.leftOut).toEqual(['tool-b', 'tool-c']);
  });

  test('never leaves out what was asked for', () => {
    const answer = resolution([...all, candidate('tool-x 1')], ['tool-c', 'tool-x'], rules);
    expect(versions(answer)).toEqual(['tool-c 1', 'tool-x 1']);
    expect(answer.leftOut).toEqual([]);
  });
});
