import { describe, expect, test } from '@jest/globals';
import { pruner, pruningVersion, sysrootPruningRules } from '../../src/debian/pruning.js';
import { targets } from '../../src/target.js';
import { candidate, noPruning } from './candidate.js';

describe('a sysroot', () => {
  const isPruned = pruner(sysrootPruningRules(targets[0]));

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
    expect(isPruned(it)).toBe(false);
  });

  test.each([
    candidate('bash', { essential: true, section: 'shells' }),
    candidate('xkb-data', { multiArch: 'foreign', section: 'x11' }),
    candidate('python3', { multiArch: 'allowed', section: 'python' }),
    candidate('gir1.2-gtk-3.0', { section: 'introspection' }),
    candidate('pkgconf'),
    candidate('dpkg-dev', { section: 'utils' }),
    candidate('libc-dev-bin', { section: 'libdevel' }),
    candidate('mesa-libgallium'),
  ])('leaves $name out', (it) => {
    expect(isPruned(it)).toBe(true);
  });
});

test('lets the more specific rule decide', () => {
  const isPruned = pruner({
    keep: ['*-dev'],
    drop: { names: ['lib?-dev', 'c++*'], sections: ['libdevel'], essential: false, foreign: false },
    exceptions: ['libz-dev'],
  });
  expect(isPruned(candidate('liba-dev'))).toBe(true);
  expect(isPruned(candidate('libaa-dev'))).toBe(false);
  expect(isPruned(candidate('libz-dev'))).toBe(false);
  expect(isPruned(candidate('c++-tools'))).toBe(true);
  expect(isPruned(candidate('c-tools', { section: 'libdevel' }))).toBe(true);
});

test('keeps everything without rules', () => {
  const isPruned = pruner(noPruning);
  const all = [
    candidate('bash', { essential: true, multiArch: 'foreign', section: 'admin' }),
    candidate('pkgconf'),
  ];
  expect(all.map(isPruned)).toEqual([false, false]);
});

test('has a version, since other rules choose other packages', () => {
  expect(Number.isInteger(pruningVersion)).toBe(true);
});
