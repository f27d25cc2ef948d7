import { describe, expect, test } from '@jest/globals';
import { type RuntimeNeeds, summarizeVerdicts, whereItRuns } from '../../src/audit/runs-on.js';

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
  const found = whereItRuns(wanted).filter(
    (one) => one.distribution === distribution && one.release.split(' ')[0] === release,
  );
  expect(found).toHaveLength(1);
  return { runs: found[0]?.runs, why: found[0]?.why };
}

const yes = { runs: 'yes', why: [] };
const no = (...why: readonly string[]) => ({ runs: 'no', why });

describe('a hello of bookworm, which needs GLIBC_2.34', () => {
  test.each([
    ['Debian', '12', yes],
    ['Raspberry Pi OS', '12', yes],
    ['Ubuntu', '22.04', yes],
    ['RHEL/Alma/Rocky', '9', yes],
    ['Amazon Linux', '2023', yes],
    ['Debian', '11', no('has glibc 2.31, and 2.34 is needed')],
    ['Raspberry Pi OS', '11', no('has glibc 2.31, and 2.34 is needed')],
    ['Ubuntu', '20.04', no('has glibc 2.31, and 2.34 is needed')],
    ['RHEL/Alma/Rocky', '8', no('has glibc 2.28, and 2.34 is needed')],
  ])('on %s %s', (distribution, release, expected) => {
    expect(verdict(needs('2.34'), distribution, release)).toEqual(expected);
  });

  test('is told in a line for each distribution', () => {
    expect(summarizeVerdicts(whereItRuns(needs('2.34')))).toEqual([
      'Debian 12 (bookworm) and newer',
      'Raspberry Pi OS 12 (bookworm, 64 bit) and newer',
      'Ubuntu 22.04 and newer',
      'Fedora 42 and newer',
      'RHEL/Alma/Rocky 9 and newer',
      'Amazon Linux 2023',
      'Arch Linux ARM as of 2026-02-14',
      'Alpine: no (it has musl, not glibc)',
    ]);
  });
});

describe('what C++ and libgcc need', () => {
  test('GLIBCXX_3.4.30 is in the libstdc++ of gcc 12, and not in that of gcc 11', () => {
    const cpp = needs('2.34', { floors: { GLIBC: '2.34', GLIBCXX: '3.4.30' }, needed: ['libstdc++.so.6'] });
    expect(verdict(cpp, 'Ubuntu', '22.04')).toEqual(yes);
    expect(verdict(cpp, 'RHEL/Alma/Rocky', '9')).toEqual(
      no('has GLIBCXX_3.4.29, and GLIBCXX_3.4.30 is needed'),
    );
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
      no('has CXXABI_1.3.13, and CXXABI_1.3.15 is needed', 'has GCC_11.0, and GCC_14.0.0 is needed'),
    );
  });
});

describe('needed libraries', () => {
  test('libssl.so.3 is in Debian 12, and not in Debian 11, on a Raspberry Pi too', () => {
    const openssl = needs('2.17', { needed: ['libssl.so.3', 'libcrypto.so.3'] });
    for (const distribution of ['Debian', 'Raspberry Pi OS']) {
      expect(verdict(openssl, distribution, '12')).toEqual(yes);
      expect(verdict(openssl, distribution, '11')).toEqual(no('no libssl.so.3', 'no libcrypto.so.3'));
    }
  });

  test('a release that dropped one is told beside the older ones that have it', () => {
    const lines = summarizeVerdicts(whereItRuns(needs('2.28', { needed: ['libssl.so.1.1'] })));
    expect(lines).toContain('Debian 10 (buster) to 11 (bullseye)');
    expect(lines).toContain('Debian 12 (bookworm) and newer: no (no libssl.so.1.1)');
    expect(lines).toContain('Ubuntu 20.04');
    expect(lines).toContain('Ubuntu 22.04 and newer: no (no libssl.so.1.1)');
  });

  test('one that the table does not know makes it a condition, never a yes', () => {
    const unknown = needs('2.36', { needed: ['libfoo.so.2'] });
    expect(verdict(unknown, 'Debian', '13')).toEqual({
      runs: 'unless',
      why: ['libfoo.so.2: it is not known whether this release has it'],
    });
    expect(summarizeVerdicts(whereItRuns(unknown))).toContain(
      'Debian 12 (bookworm) and newer, when libfoo.so.2 is there',
    );
    const two = summarizeVerdicts(whereItRuns(needs('2.36', { needed: ['libfoo.so.2', 'libbar.so.1'] })));
    expect(two).toContain('Debian 12 (bookworm) and newer, when libfoo.so.2 and libbar.so.1 are there');
  });

  test('a floor that is too high says no, whatever libraries are unknown', () => {
    expect(verdict(needs('2.38', { needed: ['libfoo.so.2'] }), 'Debian', '12')).toEqual(
      no('has glibc 2.36, and 2.38 is needed'),
    );
  });

  test("glibc's and gcc's own are everywhere that has glibc", () => {
    const own = [
      'libm.so.6',
      'libdl.so.2',
      'libpthread.so.0',
      'librt.so.1',
      'libresolv.so.2',
      'libutil.so.1',
    ];
    const runs = whereItRuns(needs('2.17', { needed: [...own, 'libstdc++.so.6'] }));
    expect(runs.filter((one) => one.runs !== 'yes').map((one) => one.distribution)).toEqual(['Alpine']);
  });

  test('one that is named twice is told once', () => {
    const { why } = verdict(needs('2.17', { needed: ['libfoo.so.2', 'libfoo.so.2'] }), 'Debian', '12');
    expect(why).toHaveLength(1);
  });
});

test('a static program runs everywhere, on Alpine too', () => {
  const verdicts = whereItRuns({ floors: {}, needed: [], isStatic: true });
  expect(new Set(verdicts.map(({ runs }) => runs))).toEqual(new Set(['yes']));
  expect(summarizeVerdicts(verdicts)).toContain('Alpine');
  expect(summarizeVerdicts(verdicts)).toContain('Debian 10 (buster) and newer');
});

test('where no release of a distribution can, the reason of its newest is told', () => {
  const lines = summarizeVerdicts(whereItRuns(needs('2.40')));
  expect(lines).toContain('RHEL/Alma/Rocky 10: no (has glibc 2.39, and 2.40 is needed)');
  expect(lines.filter((line) => line.startsWith('RHEL'))).toHaveLength(1);
});

describe('summarizeVerdicts', () => {
  const one = (release: string, runs: 'yes' | 'unless' | 'no', ...why: readonly string[]) => ({
    distribution: 'Foo',
    release,
    runs,
    why,
  });

  test('says nothing of nothing', () => {
    expect(summarizeVerdicts([])).toEqual([]);
  });

  test('parts neighbours whose reasons differ', () => {
    const verdicts = [one('1', 'yes'), one('2', 'no', 'no a'), one('3', 'no', 'no b', 'no c')];
    expect(summarizeVerdicts(verdicts)).toEqual(['Foo 1', 'Foo 2: no (no a)', 'Foo 3: no (no b; no c)']);
  });

  test('does not tell of older ones that cannot when newer ones can', () => {
    expect(summarizeVerdicts([one('1', 'no', 'no a'), one('2', 'yes'), one('3', 'yes')])).toEqual([
      'Foo 2 and newer',
    ]);
  });
});
