import { describe, expect, test } from '@jest/globals';
import data from '../../data/distributions.json' with { type: 'json' };
import { findSoname, releasesFor, releasesIn } from '../../src/audit/distributions.js';
import { findRelease, releases } from '../../src/debian/release.js';
import { compareVersions } from '../../src/debian/version.js';
import { targets } from '../../src/target.js';

interface Written {
  readonly release: string;
  readonly name?: string;
  readonly source: string;
  readonly until?: string;
  readonly architectures?: readonly string[];
  readonly multilib?: readonly string[];
}
interface Block extends Omit<Written, 'release' | 'source'> {
  readonly distribution: string;
  readonly architecturesSource: string;
  readonly librariesOf?: string;
  readonly releases: readonly Written[];
}
const distributions: readonly Block[] = data.distributions;
const rows = distributions.flatMap((block) =>
  block.releases.map((row) => ({ ...row, block, title: `${block.distribution} ${row.release}`.trimEnd() })),
);
/** What a release has for each architecture of a target. */
const architectures = [...new Set(targets.map(({ debian }) => debian))].sort();
const runtimesOf = (distribution: string, architecture: string) =>
  releasesFor(architecture).flatMap((one) => (one.distribution === distribution ? [one] : []));
const plainVersion = /^\d+(?:\.\d+)*$/;

describe('every release of the table', () => {
  test.each(rows.map((row) => [row.title, row] as const))('%s: says where it was read, and when', (_, row) => {
    expect(row.source).toMatch(/\b(?:read|Read) 202\d-\d\d-\d\d$/);
    expect(row.source.length).toBeGreaterThan('read 2026-01-01'.length);
  });

  test.each(rows.map((row) => [row.title, row] as const))('%s: has plain versions', (_, one) => {
    if (one.until !== undefined) expect(one.until).toMatch(/^20\d\d-\d\d-\d\d$/);
    const all = architectures.flatMap((architecture) => runtimesOf(one.block.distribution, architecture));
    for (const { runtime } of all.filter(({ release }) => release === one.release)) {
      if (runtime.kind === 'musl') continue;
      for (const version of [runtime.glibc, ...Object.values(runtime.gcc)])
        expect(version).toMatch(plainVersion);
    }
  });

  test('is there once', () => {
    expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length);
    expect(new Set(distributions.map(({ distribution }) => distribution)).size).toBe(distributions.length);
  });
});

test.each(distributions.map(({ distribution }) => distribution))(
  '%s: a newer release never has older libraries, on no architecture',
  (distribution) => {
    for (const architecture of architectures) {
      const runtimes = runtimesOf(distribution, architecture).flatMap(({ runtime }) =>
        runtime.kind === 'glibc' ? [runtime] : [],
      );
      for (const family of ['glibc', 'GLIBCXX', 'CXXABI', 'GCC'] as const) {
        const versions = runtimes.map(({ glibc, gcc }) => (family === 'glibc' ? glibc : gcc[family]));
        expect([...versions].sort(compareVersions)).toEqual(versions);
      }
    }
  },
);

describe('the architectures of the table', () => {
  test.each(distributions.map((block) => [block.distribution, block] as const))(
    '%s: are those of targets, each once, with a source',
    (_, block) => {
      expect(block.architecturesSource).toMatch(/\b[Rr]ead 202\d-\d\d-\d\d$/);
      for (const one of [block, ...block.releases]) {
        const named = [...(one.architectures ?? block.architectures ?? []), ...(one.multilib ?? [])];
        expect(new Set(named).size).toBe(named.length);
        expect(named.filter((name) => !architectures.includes(name))).toEqual([]);
      }
    },
  );

  test.each(targets.map((target) => [target.triple, target] as const))(
    '%s: has the releases that its sysroots are made of',
    (_, { debian, releases: own, libc }) => {
      for (const name of own.filter(() => libc.name === 'glibc'))
        expect([name, rowOf(name, debian)?.release]).toEqual([name, findRelease(name)?.version]);
    },
  );

  test.each([
    ['armhf', 'RHEL/Alma/Rocky', []],
    ['riscv64', 'RHEL/Alma/Rocky', []],
    ['riscv64', 'Debian', ['13', '14']],
    ['riscv64', 'Ubuntu', ['20.04', '22.04', '24.04', '25.10', '26.04']],
    ['armhf', 'Fedora', []],
    ['armel', 'Debian', ['10', '11', '12', '13']],
    ['loong64', 'Debian', ['14']],
    ['i386', 'RHEL/Alma/Rocky', ['8 as libraries', '9 as libraries']],
    ['i386', 'Debian', ['10', '11', '12', '13 as libraries', '14 as libraries']],
    ['i386', 'Amazon Linux', []],
    ['s390x', 'Fedora', ['42', '43', '44', '45']],
    ['armhf', 'Raspberry Pi OS', ['11', '12', '13']],
  ])('%s is in these releases of %s: %j', (architecture, distribution, expected) => {
    const found = runtimesOf(distribution, architecture).map(
      ({ release, isMultilib }) => `${release}${isMultilib ? ' as libraries' : ''}`,
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ['amd64', '12', '12.0.0'],
    ['arm64', '12', '11.0'],
    ['armhf', '12', '7.0.0'],
    ['s390x', '14', '16.0.0'],
    ['ppc64el', '14', '14.0.0'],
  ])('what libgcc_s defines differs between them: %s, Debian %s', (architecture, release, expected) => {
    const found = runtimesOf('Debian', architecture).find((one) => one.release === release);
    expect(found?.runtime).toMatchObject({ gcc: { GCC: expected } });
  });
});

test('the releases that sysroots are made of have the same glibc here', () => {
  const ours = releases.map(({ name }) => {
    const { runtime } = rowOf(name, 'arm64') ?? {};
    return [name, runtime?.kind === 'glibc' ? runtime.glibc : undefined];
  });
  expect(ours).toEqual(releases.map(({ name, glibc }) => [name, glibc]));
});

/** The row of the table for one of the releases that sysroots are made of. */
function rowOf(name: string, architecture: string) {
  const tables = { debian: 'Debian', ubuntu: 'Ubuntu', raspberrypi: 'Raspberry Pi OS' };
  const release = findRelease(name);
  const table = Object.entries(tables).find(([distribution]) => distribution === release?.distribution)?.[1];
  return runtimesOf(table ?? '', architecture).find((row) => row.release === release?.version);
}

type Value = string | boolean | { readonly is: string | boolean; readonly source: string };
type ByRange<T> = Readonly<Record<string, T>>;
const sonames: Readonly<Record<string, Readonly<Record<string, ByRange<Value>>>>> = data.sonames;
const usualSources: Readonly<Record<string, ByRange<string>>> = data.sonamesFrom;
const sources: Readonly<Record<string, { readonly source: string; readonly inferred?: string }>> =
  data.sonameSources;

/** How it is known that a release has a library, or that it does not: a source of its own, or the usual one. */
function evidenceOf(distribution: string, release: string, soname: string) {
  const owner = distributions.find((one) => one.distribution === distribution)?.librariesOf ?? distribution;
  const order = distributions.find((one) => one.distribution === owner)?.releases ?? [];
  const valueFor = <T>(ranges: ByRange<T> = {}): T | undefined =>
    Object.entries(ranges).find(([range]) =>
      releasesIn(
        range,
        order.map((one) => one.release),
      ).includes(release),
    )?.[1];
  const value = valueFor(sonames[soname]?.[owner]);
  const usual = valueFor(usualSources[owner]);
  if (value === undefined) return undefined;
  return sources[(typeof value === 'object' ? value.source : usual) ?? ''];
}

describe('the sonames of the table', () => {
  const entries = Object.entries(sonames);
  const found = (value: Value) => (typeof value === 'object' ? value.is : value);

  test.each(entries)('%s: its ranges name releases that are there, each once', (soname, places) => {
    expect(soname).toMatch(/^lib[\w+.-]+\.so\.[\d.]+$/);
    expect(data.everywhere).not.toContain(soname);
    for (const [distribution, ranges] of Object.entries(places)) {
      const order = distributions
        .find((one) => one.distribution === distribution)
        ?.releases.map(({ release }) => release);
      expect({ distribution, order }).not.toEqual({ distribution, order: undefined });
      const named = Object.keys(ranges).flatMap((range) => releasesIn(range, order ?? []));
      expect(new Set(named).size).toBe(named.length);
      for (const value of Object.values(ranges).map(found)) {
        expect(typeof value === 'boolean' || /^[A-Za-z0-9][A-Za-z0-9+.-]+$/.test(value)).toBe(true);
      }
    }
  });

  test('are each in some release', () => {
    const nowhere = entries.filter(([, places]) =>
      Object.values(places).every((ranges) => Object.values(ranges).every((value) => found(value) === false)),
    );
    expect(nowhere.map(([soname]) => soname)).toEqual([]);
  });

  test('have each a source, of which it is said when it was read, and what was only inferred from it', () => {
    for (const { source, inferred } of Object.values<{ source: string; inferred?: string }>(
      data.sonameSources,
    )) {
      expect(source).toMatch(/\bread 202\d-\d\d-\d\d$/);
      if (inferred !== undefined) expect(inferred.length).toBeGreaterThan(40);
    }
    for (const [soname] of entries) {
      for (const { distribution, releases: own } of distributions) {
        for (const { release } of own) {
          const presence = findSoname(distribution, release, soname);
          if (presence.kind !== 'unknown')
            expect(evidenceOf(distribution, release, soname)?.source).toBeDefined();
        }
      }
    }
  });

  test('have no source that nothing names', () => {
    const named = [
      ...Object.values(data.sonamesFrom).flatMap((ranges) => Object.values(ranges)),
      ...entries.flatMap(([, places]) =>
        Object.values(places).flatMap((ranges) =>
          Object.values(ranges).flatMap((value) => (typeof value === 'object' ? [value.source] : [])),
        ),
      ),
    ];
    expect(Object.keys(data.sonameSources).filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('findSoname', () => {
  const there = (name: string) => ({ kind: 'there', package: name });

  test('names the package of each release', () => {
    expect(findSoname('Debian', '12', 'libssl.so.3')).toMatchObject(there('libssl3'));
    expect(findSoname('Debian', '13', 'libssl.so.3')).toMatchObject(there('libssl3t64'));
    expect(findSoname('Fedora', '45', 'libssl.so.3')).toMatchObject(there('openssl3-libs'));
  });

  test('Raspberry Pi OS has what Debian has', () => {
    expect(findSoname('Raspberry Pi OS', '13', 'libseat.so.1')).toMatchObject(there('libseat1'));
    expect(findSoname('Raspberry Pi OS', '11', 'libseat.so.1')).toMatchObject({ kind: 'missing' });
  });

  test.each([
    ['Debian', '10', 'zlib1g'],
    ['Ubuntu', '20.04', 'zlib1g'],
    ['Ubuntu', '26.04', 'zlib1g'],
    ['Fedora', '42', 'zlib-ng-compat'],
    ['Fedora', '45', 'zlib-ng-compat'],
    ['RHEL/Alma/Rocky', '8', 'zlib'],
    ['RHEL/Alma/Rocky', '10', 'zlib-ng-compat'],
    ['Arch Linux ARM', '', 'zlib'],
  ])('zlib is in %s %s, as %s', (distribution, release, name) => {
    expect(findSoname(distribution, release, 'libz.so.1')).toMatchObject(there(name));
  });

  test('tells what is missing from what nobody has read', () => {
    expect(findSoname('Debian', '14', 'libpcap.so.1')).toEqual({ kind: 'unknown' });
    expect(findSoname('Debian', '14', 'libbz2.so.1.0')).toMatchObject(there('libbz2-1.0'));
    expect(findSoname('Debian', '14', 'libjpeg.so.8')).toMatchObject({ kind: 'missing' });
    expect(findSoname('Amazon Linux', '2023', 'libz.so.1')).toEqual({ kind: 'unknown' });
    expect(findSoname('Plan 9', '4', 'libz.so.1')).toEqual({ kind: 'unknown' });
  });

  test('says what was read in the files, and what was inferred', () => {
    const evidence = evidenceOf;
    const read = expect.not.objectContaining({ inferred: expect.anything() });
    const inferred = { inferred: expect.any(String) };
    expect(evidence('Debian', '11', 'libssl.so.3')).toMatchObject(read);
    expect(evidence('Debian', '10', 'libssl.so.3')).toMatchObject(read);
    expect(evidence('Arch Linux ARM', '', 'libz.so.1')).toMatchObject(read);
    expect(evidence('Arch Linux ARM', '', 'libinput.so.10')).toMatchObject(inferred);
    expect(evidence('Ubuntu', '20.04', 'libssl.so.3')).toMatchObject(inferred);
    expect(evidence('Ubuntu', '24.04', 'libssl.so.1.1')).toMatchObject(inferred);
    expect(evidence('RHEL/Alma/Rocky', '9', 'libz.so.1')).toMatchObject(inferred);
    expect(evidence('Debian', '12', 'libc.so.6')).toBeUndefined();
  });
});

describe('releasesIn', () => {
  const order = ['10', '11', '12', '13'];
  test.each([
    ['11', ['11']],
    ['11..13', ['11', '12', '13']],
    ['10..10', ['10']],
  ])('%s', (range, expected) => {
    expect(releasesIn(range, order)).toEqual(expected);
  });

  test.each(['9', '12..11', '11..', '11..99', ''])('refuses %j', (range) => {
    expect(() => releasesIn(range, order)).toThrow(/is none of 10, 11, 12, 13$/);
  });
});
