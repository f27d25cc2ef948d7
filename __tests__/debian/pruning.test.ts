import { describe, expect, test } from '@jest/globals';
import { noPruning, pruner, pruningRules, pruningVersion } from '../../src/debian/pruning.js';
import { candidate } from './candidate.js';

describe('a sysroot', () => {
  const reasonFor = pruner(pruningRules('sysroot'));

  test.each([
    candidate('libssl-dev'),
    candidate('libfoo-dev', { multiArch: 'foreign', section: 'misc' }),
    candidate('x11proto-core-dev', { multiArch: 'foreign' }),
    candidate('wayland-protocols', { multiArch: 'foreign', section: 'devel' }),
    candidate('libc6'),
    candidate('zlib1g'),
    candidate('shared-mime-info', { multiArch: 'foreign', section: 'misc' }),
    candidate('rpcsvc-proto', { multiArch: 'foreign', section: 'devel' }),
    candidate('libwayland-bin', { multiArch: 'foreign', section: 'libdevel' }),
    candidate('ibverbs-providers', { section: 'net' }),
  ])('keeps $name', (it) => {
    expect(reasonFor(it)).toBeUndefined();
  });

  test.each([
    [candidate('bash', { essential: true, section: 'shells' }), 'Essential'],
    [candidate('xkb-data', { multiArch: 'foreign', section: 'x11' }), 'Multi-Arch: foreign'],
    [candidate('python3', { multiArch: 'allowed', section: 'python' }), 'section python'],
    [candidate('gir1.2-gtk-3.0', { section: 'introspection' }), 'section introspection'],
    [candidate('pkgconf'), 'left out by name'],
    [candidate('dpkg-dev', { section: 'utils' }), 'left out by name'],
    [candidate('libc-dev-bin', { section: 'libdevel' }), 'left out by name'],
    [candidate('mesa-libgallium'), 'opened at run time only'],
  ])('leaves $name out', (it, reason) => {
    expect(reasonFor(it)).toBe(reason);
  });
});

test('lets the more specific rule decide', () => {
  const reasonFor = pruner({
    keep: ['*-dev'],
    drop: { names: ['lib?-dev', 'c++*'], sections: ['libdevel'], essential: false, foreign: false },
    exceptions: ['libz-dev'],
  });
  expect(reasonFor(candidate('liba-dev'))).toBe('left out by name');
  expect(reasonFor(candidate('libaa-dev'))).toBeUndefined();
  expect(reasonFor(candidate('libz-dev'))).toBeUndefined();
  expect(reasonFor(candidate('c++-tools'))).toBe('left out by name');
  expect(reasonFor(candidate('c-tools', { section: 'libdevel' }))).toBe('section libdevel');
});

test('keeps everything without rules', () => {
  const reasonFor = pruner(noPruning);
  const all = [
    candidate('bash', { essential: true, multiArch: 'foreign', section: 'admin' }),
    candidate('pkgconf'),
  ];
  expect(all.map(reasonFor)).toEqual([undefined, undefined]);
});

test('has a version, since other rules choose other packages', () => {
  expect(Number.isInteger(pruningVersion)).toBe(true);
});
