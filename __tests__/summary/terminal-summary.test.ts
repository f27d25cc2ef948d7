import { describe, expect, test } from '@jest/globals';
import type { ReleaseVerdict } from '../../src/audit/runs-on.js';
import { terminalSummary } from '../../src/summary/terminal-summary.js';
import { widthOf } from '../../src/text/width.js';
import {
  artifact,
  breached,
  cold,
  failedSetUp,
  hostile,
  setUpOnly,
  verdict,
  warm,
  workspace,
} from './samples.js';

const all = { cold, warm, breached, workspace, setUpOnly, failedSetUp };

test('a build is told in a few lines', () => {
  expect(terminalSummary(cold, { columns: 80 })).toEqual([
    '1 artifact for aarch64-unknown-linux-gnu, audit passed',
    '  artifact                                          size  glibc  verdict',
    '  target/aarch64-unknown-linux-gnu/release/phone  4.2 MB   2.34  passed',
    'runs on: Debian 12+, Ubuntu 22.04, Amazon Linux 2023',
    '  where libinput.so.10 is installed: Ubuntu 24.04',
    '  too new for: Debian 11, Ubuntu 20.04',
    '  not on: Alpine (musl)',
    'archive: target/phone-0.4.1-aarch64-unknown-linux-gnu.tar.gz (1.6 MB)',
    `  sha256 ${cold.archive?.sha256}`,
    'sbom: target/phone-0.4.1-aarch64-unknown-linux-gnu.cdx.json',
    'set-up: 4.95 s, 87.8 MB downloaded, sysroot and gcc made',
  ]);
});

test('what runs on other releases is told apart, and a static program in a word', () => {
  const lines = terminalSummary(workspace, { columns: 80 });
  const start = lines.findIndex((line) => line.startsWith('runs on'));
  expect(lines.slice(start, start + 5)).toEqual([
    'runs on (phone and 6 others): Debian 12+, Ubuntu 22.04, Amazon Linux 2023',
    '  where libinput.so.10 is installed: Ubuntu 24.04',
    '  too new for: Debian 11, Ubuntu 20.04',
    '  not on: Alpine (musl)',
    'runs on (phone-init): any distribution (static)',
  ]);
});

test('what runs nowhere for certain says so in its first word', () => {
  const runsOn = (...verdicts: readonly ReleaseVerdict[]) =>
    terminalSummary({ ...cold, runsOn: new Map([[artifact().path, verdicts]]) }, { columns: 80 });
  const foo = { why: [{ kind: 'unknown', soname: 'libfoo.so.2' }] } as const;
  expect(runsOn(verdict('Debian 12', 'unless', foo))).toContain(
    'runs where libfoo.so.2 is installed: Debian 12',
  );
  expect(runsOn(verdict('Alpine', 'no', { why: [{ kind: 'musl' }] }))).toContain(
    'does not run on: Alpine (musl)',
  );
});

test('a set-up alone is two lines', () => {
  expect(terminalSummary(setUpOnly, { columns: 80 })).toEqual([
    'Set up for aarch64-unknown-linux-gnu',
    'set-up: 44 ms, sysroot and gcc from the tool cache, 4.91 s saved by caches',
  ]);
});

test('a path is in one piece, blanks and all', () => {
  const path = '/my projects/a phone/target/phone 0.4.1.tar.gz';
  const archive = { path, size: 1_604_112, sha256: 'c0ffee' };
  const lines = terminalSummary({ ...cold, archive, sbom: '/my projects/a.cdx.json' }, { columns: 40 });
  const start = lines.indexOf(`archive: ${path}`);
  expect(lines.slice(start, start + 4)).toEqual([
    ...[`archive: ${path}`, '  (1.6 MB)', '  sha256 c0ffee'],
    'sbom: /my projects/a.cdx.json',
  ]);
});

test('a breach that a warning has told stands in the verdict only', () => {
  const whats = breached.audit?.artifacts.flatMap(({ breaches }) => breaches.map(({ what }) => what)) ?? [];
  const warned = { ...breached, outcome: 'success', failure: undefined } as const;
  const lines = terminalSummary({ ...warned, warnings: [`audit: ${whats[0]}\n  why: x`] }, { columns: 80 });
  expect(lines[0]).toContain('the audit found 2 problems');
  expect(lines.filter((line) => line.startsWith('problem: '))).toHaveLength(whats.length - 1);
});

test('a breach is told in its words', () => {
  const lines = terminalSummary(breached, { columns: 80 });
  expect(lines[0]).toBe('Audit for aarch64-unknown-linux-gnu failed: 2 problems in 1 artifact');
  expect(lines).toEqual(
    expect.arrayContaining([
      '  target/aarch64-unknown-linux-gnu/release/phone  4.2 MB   2.38  2 problems',
      'problem: target/aarch64-unknown-linux-gnu/release/phone needs libseat.so.1,',
      '  which is not in the sysroot',
      '  why: no package of the sysroot brings it',
      '  do: add `libseat-dev` to `packages`',
    ]),
  );
});

describe.each([40, 60, 80, 120])('in %i columns', (columns) => {
  test.each(Object.entries(all))('%s fits, but for a word of a breach or a digest', (_, facts) => {
    const wide = terminalSummary(facts, { columns }).filter((line) => widthOf(line) > columns);
    for (const line of wide)
      expect(line.trimStart().replace(/^(?:problem|why|do|archive|sbom): |^sha256 /, '')).not.toContain(' ');
  });

  test('hostile names take their place and do nothing', () => {
    const lines = terminalSummary(hostile, { columns });
    const start = lines.findIndex((line) => /^ {2}.*\bsize\b/.test(line));
    const rows = lines.slice(start, start + 19);
    expect(rows).toHaveLength(19);
    for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(columns);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  });
});

test('columns of fewer than 40 are taken for 40', () => {
  expect(terminalSummary(workspace, { columns: 1 })).toEqual(terminalSummary(workspace, { columns: 40 }));
});

test('two hundred artifacts are twenty rows and how many more there are', () => {
  const artifacts = Array.from({ length: 200 }, (_, at) => artifact({ name: `t${at}`, kind: 'test' }));
  const lines = terminalSummary({ ...cold, audit: { artifacts, notes: [] } }, { columns: 80 });
  expect(lines).toContain('  … and 180 more artifacts');
  expect(lines.length).toBeLessThan(32);
});

test('paths outside the folder are shown whole', () => {
  const lines = terminalSummary({ ...cold, folder: '/home/runner/work/pho' }, { columns: 120 });
  expect(lines.join('\n')).toContain('/home/runner/work/phone/phone/target/');
});
