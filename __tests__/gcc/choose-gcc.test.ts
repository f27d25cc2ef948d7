import { expect, test } from '@jest/globals';
import { gccReleases } from '../../src/debian/release.js';
import { releaseNotNewer } from '../../src/gcc/choose-gcc.js';

test.each([
  ['2.28', 'buster'],
  ['2.31', 'bullseye'],
  ['2.35', 'bullseye'],
  ['2.36', 'bookworm'],
  ['2.39', 'bookworm'],
  ['2.41', 'trixie'],
  ['2.42', 'trixie'],
  ['2.100', 'forky'],
])('a sysroot with glibc %s gets the gcc of %s', (glibc, release) => {
  expect(releaseNotNewer(glibc, gccReleases).name).toBe(release);
});

test('refuses a sysroot older than every pinned gcc, naming the oldest', () => {
  expect(() => releaseNotNewer('2.17', gccReleases)).toThrow(/glibc 2\.17[\s\S]*debian:buster[\s\S]*2\.28/);
});
