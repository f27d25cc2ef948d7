import { expect, test } from '@jest/globals';
import distributions from '../../data/distributions.json' with { type: 'json' };
import { gccReleases, releases } from '../../src/debian/release.js';
import { compareVersions } from '../../src/debian/version.js';
import { chooseGcc, releaseNotNewer } from '../../src/gcc/choose-gcc.js';
import { targets } from '../../src/target.js';

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

/** What the table of distributions calls those of the releases. */
const names: Readonly<Record<string, string>> = {
  debian: 'Debian',
  ubuntu: 'Ubuntu',
  raspberrypi: 'Raspberry Pi OS',
};

type Row = { readonly release: string; readonly glibc?: unknown; readonly gcc?: unknown };
const rowsOf = (table: { readonly releases: readonly Row[] } | undefined): readonly Row[] =>
  table?.releases ?? [];

test.each(releases.map((release) => [release.title, release] as const))(
  'the gcc for %s has no newer C++ library than that release, whose glibc is that of the table',
  (_, release) => {
    const table = distributions.distributions.find(
      ({ distribution }) => distribution === names[release.distribution],
    );
    const row = rowsOf(table).find((one) => one.release === release.version);
    const target = targets.find((one) => one.releases.includes(release.name));
    if (typeof row?.glibc !== 'string' || typeof row.gcc !== 'string' || target === undefined)
      throw new Error('the tables do not have it');
    const { gcc } = chooseGcc({ kind: 'auto' }, release.glibc, target, release).release;
    expect(release.glibc).toBe(row.glibc);
    const versions: Readonly<Record<string, { readonly GLIBCXX: string }>> = distributions.gcc.versions;
    expect(
      compareVersions(versions[gcc.version]?.GLIBCXX ?? '99', versions[row.gcc]?.GLIBCXX ?? '0'),
    ).toBeLessThanOrEqual(0);
  },
);
