import { describe, expect, test } from '@jest/globals';
import { type Reason, type ReleaseVerdict, type RuntimeNeeds, whereItRuns } from '../../src/audit/runs-on.js';
import { clausesOf, packagesOf, type Style } from '../../src/summary/runs-on-text.js';
import { targets } from '../../src/target.js';
import { targetNamed } from '../support/targets.js';
import { verdict } from './samples.js';

const unknown = (...sonames: readonly string[]): { readonly why: readonly Reason[] } => ({
  why: sonames.map((soname) => ({ kind: 'unknown', soname })),
});
const missing = (...sonames: readonly string[]): { readonly why: readonly Reason[] } => ({
  why: sonames.map((soname) => ({ kind: 'missing', soname })),
});
const tooOld = (has: string): { readonly why: readonly Reason[] } => ({
  why: [{ kind: 'too old', family: 'GLIBC', has, needed: '2.40' }],
});

function told(verdicts: readonly ReleaseVerdict[], style: Style = 'brief'): readonly string[] {
  return clausesOf(verdicts, style).map(({ lead, places }) => `${lead}: ${places.join(', ')}`);
}

/** What a Rust program of this floor needs that links nothing of its own. */
function hello(glibc: string): RuntimeNeeds {
  return { floors: { GLIBC: glibc }, needed: ['libgcc_s.so.1', 'libc.so.6'], isStatic: false };
}

describe('a static program for small pages, by the table itself', () => {
  const needs = { floors: {}, needed: [], isStatic: true, largestPage: 4096 };
  const verdicts = whereItRuns(needs, targets[0]);

  test('has the pages of kernels that do not load it told', () => {
    expect(told(verdicts).at(-1)).toBe('not on: Raspberry Pi OS 12+ (pages of 16 KiB)');
    expect(told(verdicts, 'full').at(-1)).toContain(
      '(has kernels with pages of up to 16 KiB, and it supports at most 4 KiB)',
    );
  });
});

describe('a hello of bookworm, by the table itself', () => {
  const verdicts = whereItRuns(hello('2.34'), targets[0]);

  test('is one line at a terminal, the oldest of each distribution first', () => {
    expect(told(verdicts)).toEqual([
      'on: Debian 12+, Raspberry Pi OS 12+, Ubuntu 22.04+, Fedora 42+, RHEL/Alma/Rocky 9+, Amazon Linux 2023, openSUSE Leap 15.6+, Arch Linux ARM',
      'too new for: Debian 11, Raspberry Pi OS 11, Ubuntu 20.04, RHEL/Alma/Rocky 8',
      'not on: Alpine (musl)',
    ]);
  });

  test('has codenames and whole words on a page', () => {
    expect(told(verdicts, 'full')).toEqual([
      [
        'on: Debian 12 (bookworm) and newer',
        'Raspberry Pi OS 12 (bookworm) and newer',
        'Ubuntu 22.04 and newer',
        'Fedora 42 and newer',
        'RHEL/Alma/Rocky 9 and newer',
        'Amazon Linux 2023',
        'openSUSE Leap 15.6 and newer',
        'Arch Linux ARM (as of 2026-02-14)',
      ].join(', '),
      [
        'too new for: Debian 11 (bullseye) with glibc 2.31',
        'Raspberry Pi OS 11 (bullseye) with glibc 2.31',
        'Ubuntu 20.04 with glibc 2.31',
        'RHEL/Alma/Rocky 8 with glibc 2.28',
      ].join(', '),
      'not on: Alpine (it has musl, not glibc)',
    ]);
  });
});

test('of the releases that it is too new for, the newest of each distribution is named', () => {
  const [amd64, arm64] = [targetNamed('x86_64-unknown-linux-gnu'), targets[0]];
  const tooNew = (needs: RuntimeNeeds, target = arm64) =>
    told(whereItRuns(needs, target)).filter((line) => line.startsWith('too new for'));
  expect(tooNew(hello('2.38'), amd64)).toEqual([
    'too new for: Debian 12, Ubuntu 22.04, RHEL/Alma/Rocky 9, Amazon Linux 2023',
  ]);
  expect(tooNew(hello('2.17'))).toEqual([]);
  expect(tooNew({ ...hello('2.34'), floors: { GLIBC: '2.34', GLIBCXX: '3.4.30' } })).toEqual([
    'too new for: Debian 11, Raspberry Pi OS 11, Ubuntu 20.04, RHEL/Alma/Rocky 9 (GLIBCXX_3.4.29)',
  ]);
});

describe('a condition that no library is', () => {
  test('is told beside those that are, and is not merged with them', () => {
    const processor: Reason = { kind: 'processor', needed: 'x86-64-v3' };
    const verdicts = [
      verdict('Foo 1', 'unless', unknown('liba.so.1')),
      verdict('Foo 2', 'unless', unknown('libb.so.1')),
      verdict('Foo 3', 'unless', unknown('libc.so.1')),
      verdict('Foo 4', 'unless', { why: [processor, ...unknown('liba.so.1').why] }),
      verdict('Bar 1', 'unless', { why: [{ kind: 'multilib', bits: 32 }] }),
    ];
    expect(told(verdicts)).toEqual([
      'where its other libraries are installed: Foo 1-3',
      'where liba.so.1 is installed and the processor is x86-64-v3 or newer: Foo 4',
      'where its 32-bit libraries are installed: Bar 1',
    ]);
  });
});

test('what is too new for all of a distribution is so for its newest release', () => {
  const verdicts = [verdict('Foo 9', 'no', tooOld('2.34')), verdict('Foo 10', 'no', tooOld('2.39'))];
  expect(told(verdicts)).toEqual(['too new for: Foo 10']);
  expect(told(verdicts, 'full')).toEqual(['too new for: Foo 10 with glibc 2.39']);
});

test('older releases that do not run it are left out where newer ones do, but for what it is too new for', () => {
  const older = (why: Parameters<typeof verdict>[2]) =>
    told([verdict('Foo 1', 'no', why), verdict('Foo 2'), verdict('Foo 3')]);
  expect(older(missing('liba.so.1'))).toEqual(['on: Foo 2+']);
  expect(older(tooOld('2.34'))).toEqual(['on: Foo 2+', 'too new for: Foo 1']);
});

test('releases that dropped a library are told beside the older ones that have it, once for a reason', () => {
  const verdicts = [
    verdict('Foo 1'),
    verdict('Foo 2'),
    verdict('Foo 3', 'no', missing('liba.so.1')),
    verdict('Foo 4', 'no', missing('liba.so.1')),
    verdict('Bar 1', 'no', missing('liba.so.1')),
  ];
  expect(told(verdicts)).toEqual(['on: Foo 1-2', 'not on: Foo 3+, Bar 1 (no liba.so.1)']);
  expect(told(verdicts, 'full')).toEqual(['on: Foo 1 to 2', 'not on: Foo 3 and newer, Bar 1 (no liba.so.1)']);
});

describe('libraries that the table does not know', () => {
  test('are a condition, which those with the same one share', () => {
    const verdicts = [
      verdict('Foo 1'),
      verdict('Foo 2', 'unless', unknown('liba.so.1')),
      verdict('Foo 3', 'unless', unknown('liba.so.1')),
      verdict('Bar 7', 'unless', unknown('liba.so.1')),
    ];
    expect(told(verdicts)).toEqual(['on: Foo 1', 'where liba.so.1 is installed: Foo 2+, Bar 7']);
  });

  test('are counted at a terminal when they are many, and all told on a page', () => {
    const many = [verdict('Foo 1', 'unless', unknown('liba.so.1', 'libb.so.1', 'libc.so.1', 'libd.so.1'))];
    expect(told(many)).toEqual(['where liba.so.1, libb.so.1 and 2 more are installed: Foo 1']);
    expect(told(many, 'full')).toEqual([
      'where liba.so.1, libb.so.1, libc.so.1 and libd.so.1 are installed: Foo 1',
    ]);
  });

  test('in more than two different conditions are one condition at a terminal', () => {
    const verdicts = [
      verdict('Foo 1', 'unless', unknown('liba.so.1')),
      verdict('Foo 2', 'unless', unknown('libb.so.1')),
      verdict('Bar 1', 'unless', unknown('libc.so.1')),
    ];
    expect(told(verdicts)).toEqual(['where its other libraries are installed: Foo 1+, Bar 1']);
    expect(told(verdicts, 'full')).toHaveLength(3);
  });
});

test('nothing is said of nothing', () => {
  expect(clausesOf([], 'brief')).toEqual([]);
  expect(packagesOf([])).toEqual([]);
});

test('packages are told for each place where it runs or may, and nowhere else', () => {
  const verdicts = [
    verdict('Foo 1', 'no', { ...missing('libb.so.1'), packages: ['a'] }),
    verdict('Foo 2', 'yes', { packages: ['a', 'b'] }),
    verdict('Foo 3', 'unless', { ...unknown('libc.so.1'), packages: ['a', 'b'] }),
    verdict('Foo 4', 'yes', { packages: ['a', 'b2'] }),
    verdict('Bar 1'),
  ];
  expect(packagesOf(verdicts)).toEqual([
    { place: 'Foo 2 to 3', packages: ['a', 'b'] },
    { place: 'Foo 4', packages: ['a', 'b2'] },
  ]);
});
