import { describe, expect, test } from '@jest/globals';
import type { AuditedArtifact } from '../../src/audit/result.js';
import { type Reason, type RuntimeNeeds, runsOn, whereItRuns } from '../../src/audit/runs-on.js';
import type { VersionFamily } from '../../src/audit/symbol-versions.js';
import { targets } from '../../src/target.js';
import { artifact } from '../summary/samples.js';
import { targetNamed } from '../support/targets.js';

/** What a Rust program of this floor needs that links nothing of its own. */
function needs(glibc: string, more: Partial<RuntimeNeeds> = {}): RuntimeNeeds {
  const needed = ['libgcc_s.so.1', 'libc.so.6', 'ld-linux-aarch64.so.1'];
  return {
    floors: { GLIBC: glibc, GCC: '4.2.0' },
    isStatic: false,
    ...more,
    needed: [...needed, ...(more.needed ?? [])],
  };
}

function verdict(wanted: RuntimeNeeds, distribution: string, release: string) {
  const found = whereItRuns(wanted, targets[0]).filter(
    (one) => one.distribution === distribution && one.release === release,
  );
  expect(found).toHaveLength(1);
  return { runs: found[0]?.runs, why: found[0]?.why };
}

const yes = { runs: 'yes', why: [] };
const no = (...why: readonly Reason[]) => ({ runs: 'no', why });
const tooOld = (has: string, needed: string, family: VersionFamily = 'GLIBC'): Reason => ({
  kind: 'too old',
  family,
  has,
  needed,
});
const missing = (soname: string): Reason => ({ kind: 'missing', soname });
const unknown = (soname: string): Reason => ({ kind: 'unknown', soname });

describe('a hello of bookworm, which needs GLIBC_2.34', () => {
  test.each([
    ['Debian', '12', yes],
    ['Raspberry Pi OS', '12', yes],
    ['Ubuntu', '22.04', yes],
    ['RHEL/Alma/Rocky', '9', yes],
    ['Amazon Linux', '2023', yes],
    ['Debian', '11', no(tooOld('2.31', '2.34'))],
    ['Raspberry Pi OS', '11', no(tooOld('2.31', '2.34'))],
    ['Ubuntu', '20.04', no(tooOld('2.31', '2.34'))],
    ['RHEL/Alma/Rocky', '8', no(tooOld('2.28', '2.34'))],
  ])('on %s %s', (distribution, release, expected) => {
    expect(verdict(needs('2.34'), distribution, release)).toEqual(expected);
  });
});

describe('what C++ and libgcc need', () => {
  test('GLIBCXX_3.4.30 is in the libstdc++ of gcc 12, and not in that of gcc 11', () => {
    const cpp = needs('2.34', { floors: { GLIBC: '2.34', GLIBCXX: '3.4.30' }, needed: ['libstdc++.so.6'] });
    expect(verdict(cpp, 'Ubuntu', '22.04')).toEqual(yes);
    expect(verdict(cpp, 'RHEL/Alma/Rocky', '9')).toEqual(no(tooOld('3.4.29', '3.4.30', 'GLIBCXX')));
  });

  test('is held against the runtime of a release, which may be newer than its compiler', () => {
    const cpp = needs('2.31', { floors: { GLIBC: '2.31', GLIBCXX: '3.4.28' } });
    expect(verdict(cpp, 'Ubuntu', '20.04')).toEqual(yes);
    const newer = needs('2.34', { floors: { GLIBC: '2.34', GLIBCXX: '3.4.32' } });
    expect(verdict(newer, 'Amazon Linux', '2023')).toEqual(yes);
  });

  test('numbers are compared as numbers: 3.4.9 is older than 3.4.30', () => {
    expect(verdict(needs('2.34', { floors: { GLIBCXX: '3.4.9' } }), 'Debian', '12')).toEqual(yes);
    expect(verdict(needs('2.4', { floors: { GLIBC: '2.4' } }), 'Debian', '10')).toEqual(yes);
  });

  test('CXXABI and GCC floors count too, each with its reason', () => {
    const both = needs('2.31', { floors: { CXXABI: '1.3.15', GCC: '14.0.0' } });
    expect(verdict(both, 'Debian', '13')).toEqual(yes);
    expect(verdict(both, 'Debian', '12')).toEqual(
      no(tooOld('1.3.13', '1.3.15', 'CXXABI'), tooOld('11.0', '14.0.0', 'GCC')),
    );
  });
});

describe('needed libraries', () => {
  test('libssl.so.3 is in Debian 12, and not in Debian 11, on a Raspberry Pi too', () => {
    const openssl = needs('2.17', { needed: ['libssl.so.3', 'libcrypto.so.3'] });
    for (const distribution of ['Debian', 'Raspberry Pi OS']) {
      expect(verdict(openssl, distribution, '12')).toEqual(yes);
      expect(verdict(openssl, distribution, '11')).toEqual(
        no(missing('libssl.so.3'), missing('libcrypto.so.3')),
      );
    }
  });

  test('a release that dropped one does not run it, though older ones do', () => {
    const old = needs('2.28', { needed: ['libssl.so.1.1'] });
    expect(verdict(old, 'Debian', '11')).toEqual(yes);
    expect(verdict(old, 'Debian', '12')).toEqual(no(missing('libssl.so.1.1')));
  });

  test('one that the table does not know makes it a condition, never a yes', () => {
    const foo = needs('2.36', { needed: ['libfoo.so.2', 'libssl.so.3'] });
    expect(verdict(foo, 'Debian', '13')).toEqual({ runs: 'unless', why: [unknown('libfoo.so.2')] });
  });

  test('come with packages, of which those that are known are told', () => {
    const all = whereItRuns(
      needs('2.17', { needed: ['libssl.so.3', 'libcrypto.so.3', 'libdbus-1.so.3', 'libfoo.so.2'] }),
      targets[0],
    );
    const packages = (name: string, release: string) =>
      all.find((one) => one.distribution === name && one.release === release)?.packages;
    expect(packages('Debian', '12')).toEqual(['libdbus-1-3', 'libssl3']);
    expect(packages('Raspberry Pi OS', '13')).toEqual(['libdbus-1-3', 'libssl3t64']);
    expect(packages('Alpine', '')).toEqual([]);
  });

  test('a floor that is too high says no, whatever libraries are unknown', () => {
    expect(verdict(needs('2.38', { needed: ['libfoo.so.2'] }), 'Debian', '12')).toEqual(
      no(tooOld('2.36', '2.38')),
    );
  });

  test("glibc's and gcc's own are everywhere that has glibc", () => {
    const own = ['libm.so.6', 'libdl.so.2', 'libpthread.so.0', 'librt.so.1', 'libresolv.so.2', 'libutil.so.1'];
    const runs = whereItRuns(needs('2.17', { needed: [...own, 'libstdc++.so.6'] }), targets[0]);
    expect(runs.filter((one) => one.runs !== 'yes').map((one) => one.distribution)).toEqual(['Alpine']);
  });

  test('one that is named twice is told once', () => {
    const { why } = verdict(needs('2.17', { needed: ['libfoo.so.2', 'libfoo.so.2'] }), 'Debian', '12');
    expect(why).toHaveLength(1);
  });
});

test.each([
  ['x86_64-unknown-linux-gnu', ['Debian 10', 'Ubuntu 20.04', 'RHEL/Alma/Rocky 8', 'Arch Linux ', 'Alpine ']],
  ['riscv64gc-unknown-linux-gnu', ['Debian 13', 'Debian 14', 'Ubuntu 24.04', 'Alpine ']],
  ['arm-unknown-linux-gnueabi', ['Debian 10', 'Debian 13']],
])('of %s, only releases that have it are asked', (triple, some) => {
  const target = targetNamed(triple);
  const needed = ['libc.so.6', target.loader];
  const verdicts = whereItRuns({ floors: { GLIBC: '2.17' }, needed, isStatic: false }, target);
  const places = verdicts.map(({ distribution, release }) => `${distribution} ${release}`);
  expect(places).toEqual(expect.arrayContaining([...some]));
  expect(places).not.toContain('Arch Linux ARM ');
  expect(verdicts.filter(({ runs }) => runs !== 'yes').map((one) => one.distribution)).toEqual(
    places.includes('Alpine ') ? ['Alpine'] : [],
  );
});

describe('conditions that are no library', () => {
  const on = (triple: string, wanted: RuntimeNeeds) =>
    new Map(
      whereItRuns(wanted, targetNamed(triple)).map(({ distribution, release, runs, why }) => [
        `${distribution} ${release}`.trim(),
        { runs, why },
      ]),
    );
  const unless = (...why: readonly Reason[]) => ({ runs: 'unless', why });

  test('a release that has libraries alone for an architecture runs its programs where they are installed', () => {
    const found = on('i686-unknown-linux-gnu', { ...needs('2.17'), needed: ['libc.so.6', 'libfoo.so.2'] });
    const multilib = { kind: 'multilib', bits: 32 } as const;
    expect(found.get('Ubuntu 24.04')).toEqual(unless(multilib));
    expect(found.get('Debian 13')).toEqual(unless(multilib));
    expect(found.get('Debian 12')).toEqual(unless(unknown('libfoo.so.2')));
    expect(found.get('RHEL/Alma/Rocky 9')).toEqual(unless(multilib));
    expect(found.has('RHEL/Alma/Rocky 10')).toBe(false);
    const isStatic = { floors: {}, needed: [], isStatic: true };
    expect(on('i686-unknown-linux-gnu', isStatic).get('Ubuntu 24.04')).toEqual(yes);
  });

  test('a file that is marked for a processor runs where each machine of the release has it', () => {
    const hello = { ...needs('2.17'), needed: ['libc.so.6'] };
    const marked = (level: string) => on('x86_64-unknown-linux-gnu', { ...hello, level });
    const processor = (needed: string) => unless({ kind: 'processor', needed });
    expect(marked('x86-64').get('Debian 12')).toEqual(yes);
    expect(marked('x86-64-v2').get('Debian 12')).toEqual(processor('x86-64-v2'));
    expect(marked('x86-64-v2').get('RHEL/Alma/Rocky 9')).toEqual(yes);
    expect(marked('x86-64-v3').get('RHEL/Alma/Rocky 10')).toEqual(processor('x86-64-v3'));
    expect(marked('level 5, which has no name yet,').get('openSUSE Leap 16.0')?.runs).toBe('unless');
  });

  test('Raspberry Pi OS with 32 bit is for older processors than programs for ARMv7', () => {
    const found = on('armv7-unknown-linux-gnueabihf', { ...needs('2.17'), needed: ['libc.so.6'] });
    expect(found.get('Raspberry Pi OS 12')).toEqual(unless({ kind: 'processor', needed: 'ARMv7' }));
    expect(found.get('Debian 12')).toEqual(yes);
    expect(verdict(needs('2.17'), 'Raspberry Pi OS', '12')).toEqual(yes);
  });
});

test('a static program runs everywhere, on Alpine too, with no package', () => {
  const verdicts = whereItRuns({ floors: {}, needed: [], isStatic: true }, targets[0]);
  expect(verdicts.map(({ distribution }) => distribution)).toContain('Alpine');
  for (const one of verdicts) expect(one).toMatchObject({ runs: 'yes', why: [], packages: [] });
});

describe('a release whose kernels have larger pages', () => {
  const pages = (has: number, largest: number): Reason => ({ kind: 'pages', has, largest });
  const old = (largestPage: number | undefined) => needs('2.28', { largestPage });

  test.each([
    ['RHEL/Alma/Rocky', '8', 4096, no(pages(65_536, 4096))],
    ['RHEL/Alma/Rocky', '8', 16_384, no(pages(65_536, 16_384))],
    ['RHEL/Alma/Rocky', '8', 65_536, yes],
    ['RHEL/Alma/Rocky', '8', undefined, yes],
    ['Raspberry Pi OS', '12', 4096, no(pages(16_384, 4096))],
    ['Raspberry Pi OS', '13', 16_384, yes],
    ['Debian', '12', 4096, yes],
  ])('on %s %s, where at most %d go', (distribution, release, largest, expected) => {
    expect(verdict(old(largest), distribution, release)).toEqual(expected);
  });

  test('does not run a static program either, and says so besides what else it lacks', () => {
    const isStatic = { floors: {}, needed: [], isStatic: true, largestPage: 4096 };
    expect(verdict(isStatic, 'RHEL/Alma/Rocky', '8')).toEqual(no(pages(65_536, 4096)));
    expect(verdict(needs('2.34', { largestPage: 4096 }), 'RHEL/Alma/Rocky', '8')).toEqual(
      no(tooOld('2.28', '2.34'), pages(65_536, 4096)),
    );
  });

  test('is told by the pages of the architecture that is asked for', () => {
    const small = { floors: {}, needed: [], isStatic: true, largestPage: 4096 };
    const elsewhere = whereItRuns(small, targetNamed('x86_64-unknown-linux-gnu'));
    expect(elsewhere.map(({ runs }) => runs)).toEqual(elsewhere.map(() => 'yes'));
  });
});

test('a release that is too old and lacks a library says both', () => {
  expect(verdict(needs('2.34', { needed: ['libseat.so.1'] }), 'Debian', '11')).toEqual(
    no(tooOld('2.31', '2.34'), missing('libseat.so.1')),
  );
});

describe('of an artifact', () => {
  const nothing = { needed: [], floors: {} };
  const onAlpine = (changes: Parameters<typeof artifact>[0]) =>
    [...runsOn([artifact(changes)], targets[0]).values()]
      .flat()
      .find(({ distribution }) => distribution === 'Alpine')?.runs;

  test('of which it is not known what it needs nothing is said', () => {
    const unread = artifact({ ...nothing, name: 'unread', linkage: 'unknown' });
    const archive = artifact({ ...nothing, name: 'archive', linkage: 'archive' });
    const known = artifact();
    expect([...runsOn([unread, archive, known], targets[0]).keys()]).toEqual([known.path]);
  });

  test('that needs no library a release with another C library runs it, program or not', () => {
    expect(onAlpine({ ...nothing, linkage: 'static' })).toBe('yes');
    expect(onAlpine({ ...nothing, linkage: 'library' })).toBe('yes');
    expect(onAlpine({ ...nothing, linkage: 'dynamic' })).toBe('no');
  });

  test('a library that was built with it is not asked of a release', () => {
    const needed = [{ name: 'libown.so', place: 'beside', path: undefined, package: undefined }] as const;
    const app = artifact({ needed });
    const own = artifact({ name: 'libown.so', kind: 'cdylib', linkage: 'library' });
    const asked = (...built: readonly AuditedArtifact[]) =>
      JSON.stringify(runsOn(built, targets[0]).get(app.path));
    expect(asked(app)).toContain('libown.so');
    expect(asked(app, own)).not.toContain('libown.so');
  });
});
