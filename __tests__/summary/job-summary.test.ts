import { describe, expect, test } from '@jest/globals';
import { jobSummary } from '../../src/summary/job-summary.js';
import type { SummaryFacts } from '../../src/summary/summary-facts.js';
import {
  artifact,
  breached,
  cold,
  digests,
  failedSetUp,
  hostile,
  library,
  setUpOnly,
  warm,
  workspace,
} from './samples.js';
import { outsideCode } from './support.js';

const target = '`aarch64-unknown-linux-gnu`';

function withArtifacts(count: number, changes: Parameters<typeof artifact>[0] = {}): SummaryFacts {
  const artifacts = Array.from({ length: count }, (_, at) =>
    artifact({ ...changes, name: `test-${at}`, kind: 'test' }),
  );
  return { ...cold, artifacts, audit: { artifacts, notes: [] }, runsOn: new Map() };
}

function firstLine(facts: SummaryFacts): string {
  return jobSummary(facts).split('\n')[0] ?? '';
}

describe('the first line is the verdict', () => {
  test.each<[string, SummaryFacts, string]>([
    ['a build', cold, `### ✅ 1 artifact for ${target}, audit passed`],
    ['several artifacts', workspace, `### ✅ 8 artifacts for ${target}, audit passed`],
    ['breaches', breached, `### ❌ Audit for ${target} failed: 2 problems in 1 artifact`],
    [
      'breaches that only warn',
      { ...breached, outcome: 'success', failure: undefined },
      `### ⚠️ 1 artifact for ${target}; the audit found 2 problems in 1 artifact`,
    ],
    [
      'breaches, and another failure',
      { ...breached, failure: 'the disk is full' },
      `### ❌ Build for ${target} failed; the audit found 2 problems in 1 artifact`,
    ],
    ['a failure', failedSetUp, `### ❌ Build for ${target} failed`],
    ['no audit', { ...cold, audit: undefined }, `### ✅ 1 artifact for ${target}, not audited`],
    ['no artifact', { ...cold, artifacts: [], audit: undefined }, `### ✅ Done for ${target}`],
    ['no command', setUpOnly, `### ✅ Set up for ${target}`],
    [
      'no command, and a failure',
      { ...setUpOnly, outcome: 'failure', failure: 'x' },
      `### ❌ Set-up for ${target} failed`,
    ],
  ])('of %s', (_, facts, line) => expect(firstLine(facts)).toBe(line));
});

test('an artifact is a row; what it needs and where it runs stand beneath', () => {
  const lines = jobSummary(cold).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '`cargo build --release` · audited for glibc 2.36',
      '| Artifact | Kind |   Size | Needs glibc | Linkage | Verdict  |',
      '| `phone`  | bin  | 4.2 MB |        2.34 | dynamic | ✅ passed |',
      '**Runs on** Debian 12 (bookworm) and newer · Ubuntu 22.04 · Amazon Linux 2023',
      '**Where libinput.so.10 is installed** Ubuntu 24.04',
      '**Too new for** Debian 11 (bullseye) with glibc 2.31 · Ubuntu 20.04 with glibc 2.31',
      '**Not on** Alpine (it has musl, not glibc)',
      '**Packages that contain its libraries**',
      '- Debian 12 (bookworm) with `libinput10`, `libssl3`',
      '- Debian 13 (trixie) with `libinput10`, `libssl3t64`',
      '- Ubuntu 22.04 with `libinput10`, `libssl3`',
      '`target/aarch64-unknown-linux-gnu/release/phone` of the package `phone`',
      '**Also needs** libgcc `GCC_4.2.0`',
      '| `libssl.so.3`           | `libssl3`    | `3.0.17-1~deb12u3`  |',
      '`target/phone-0.4.1-aarch64-unknown-linux-gnu.tar.gz`, 1.6 MB',
      `SHA256 \`${cold.archive?.sha256}\``,
      '',
      `Bill of materials \`target/phone-0.4.1-aarch64-unknown-linux-gnu.cdx.json\``,
    ]),
  );
  expect(lines.join('\n')).not.toContain('<details>');
});

test('a static program needs no glibc, and an artifact without an audit has no verdict', () => {
  const text = jobSummary(workspace);
  expect(text).toMatch(/\| `phone-init` +\| bin +\| 702 kB \| +none \| static +\| ✅ passed \|/);
  expect(jobSummary({ ...cold, audit: undefined })).toContain('| `phone`  | bin  | 4.2 MB |\n');
});

test('of a static library and of what was not read nothing is said that is not known', () => {
  const unread = artifact({ name: 'unread', linkage: 'unknown', needed: [], floors: {} });
  const archive = artifact({
    name: 'archive',
    kind: 'staticlib',
    linkage: 'archive',
    needed: [],
    floors: {},
  });
  for (const all of [
    [unread, archive],
    [unread, archive, archive],
  ]) {
    const text = jobSummary({
      ...cold,
      audit: { artifacts: all, notes: [] },
      runsOn: new Map(),
    });
    expect(text).toContain('What it needs is not known.');
    expect(text).toContain('What a static library needs is known only when it is linked.');
    expect(text).not.toMatch(/needs no library|\| none/);
  }
});

test('a library that travels with an artifact is not called missing', () => {
  const own = { name: 'libown.so', place: 'beside', path: undefined, package: undefined } as const;
  const audit = { artifacts: [artifact({ needed: [own] })], notes: [] };
  const text = jobSummary({ ...cold, audit });
  expect(text).toMatch(/`libown.so` +\| to be shipped with it/);
  expect(text).not.toContain('❌');
});

test('details of more than two artifacts are folded up, and what runs on the same releases is told once', () => {
  const text = jobSummary(workspace);
  expect(text.match(/<details>/g)).toHaveLength(8);
  expect(text.match(/<\/details>/g)).toHaveLength(8);
  // Markdown is read again behind an empty line.
  expect(text).toContain('<details><summary><code>libphone_capi</code> needs 1 library</summary>\n\n`target');
  expect(text.split('Debian 12 (bookworm) and newer')).toHaveLength(2);
  expect(text).toContain(
    [
      '- `phone` and 6 others',
      '  - runs on Debian 12 (bookworm) and newer · Ubuntu 22.04 · Amazon Linux 2023',
      '  - where libinput.so.10 is installed Ubuntu 24.04',
      '  - too new for Debian 11 (bullseye) with glibc 2.31 · Ubuntu 20.04 with glibc 2.31',
      '  - not on Alpine (it has musl, not glibc)',
      '- `phone-init`',
      '  - runs on any distribution: it is static and needs no library',
    ].join('\n'),
  );
});

test('artifacts of one name are told apart by their files', () => {
  const artifacts = ['app-1a', 'app-2b'].map((file) =>
    artifact({ name: 'app', kind: 'test', path: `/work/target/deps/${file}` }),
  );
  const text = jobSummary({ ...cold, audit: { artifacts, notes: [] } });
  expect(text).toMatch(/^\| `app-1a` +\| test/m);
  expect(text).toMatch(/^\| `app-2b` +\| test/m);
});

test('each breach is told once, before the artifacts, with what, why and what to do', () => {
  const text = jobSummary(breached);
  expect(text.match(/^> \[!CAUTION\]$/gm)).toHaveLength(2);
  expect(text.match(/the floor is 2\.36/g)).toHaveLength(1);
  expect(text).toContain(
    [
      '> [!CAUTION]',
      '> **target/aarch64-unknown-linux-gnu/release/phone needs libseat.so.1, which is not in the sysroot**',
      '>',
      '> - it is under DT_NEEDED',
      '> - no package of the sysroot brings it',
      '>',
      '> **What to do**',
      '>',
      '> - add `libseat-dev` to `packages`',
    ].join('\n'),
  );
  expect(text.indexOf('[!CAUTION]')).toBeLessThan(text.indexOf('| Artifact'));
  expect(text).toMatch(/\| `libseat\.so\.1` +\| ❌ not in the sysroot/);
});

test('a failure is told in its own words, taken apart', () => {
  expect(jobSummary(failedSetUp)).toContain(
    [
      '> [!CAUTION]',
      '> **libinput-dev is in no package index of debian:bookworm**',
      '>',
      '> - asked for in `packages`',
      '>',
      '> **What to do**',
      '>',
      '> - names that are near: libinput-dev-bin, libinput10',
    ].join('\n'),
  );
});

test('breaches that only warn are told in a box of warnings', () => {
  const text = jobSummary({ ...breached, outcome: 'success', failure: undefined });
  expect(text).not.toContain('[!CAUTION]');
  expect(text.match(/^> \[!WARNING\]$/gm)).toHaveLength(3);
});

describe('the set-up', () => {
  test('tells what was made and downloaded until cargo began', () => {
    const text = jobSummary(cold);
    expect(text).toContain('\n**4.95 s** · 87.8 MB downloaded · sysroot and gcc made\n');
    expect(text).toContain(
      `| sysroot | debian:bookworm, glibc 2.36 | made | 3.18 s |     – | <code title="${digests.sysroot}">3f1d8a06c5e2</code> |`,
    );
    expect(text).toContain('\nThen cargo build **87.37 s** · audit **84 ms** · archive **0.82 s**\n');
  });

  test('tells what caches saved; trees are made side by side, so their times do not add up', () => {
    expect(jobSummary(warm)).toContain('· sysroot and gcc from the GitHub cache · **4.66 s saved by caches**');
    expect(jobSummary(warm)).toContain('| GitHub cache | 0.21 s | 2.97 s |');
    expect(jobSummary(setUpOnly)).toContain(
      '**44 ms** · nothing downloaded · sysroot and gcc from the tool cache · **4.91 s saved by caches**',
    );
  });

  test('says nothing of a saving that is not known, or that is none', () => {
    const slow = warm.trees.map((tree) => ({ ...tree, madeInMs: tree.kind === 'gcc' ? 1 : undefined }));
    const text = jobSummary({ ...warm, trees: slow });
    expect(text).not.toContain('saved**');
    expect(text).toMatch(/0\.29 s \| +0 ms \|/);
  });
});

test('warnings stand at the end, their further lines beneath the first', () => {
  const text = jobSummary({ ...cold, warnings: ['a cache failed\n  why: 429', 'another'] });
  expect(text.endsWith('> [!WARNING]\n> - a cache failed\n>   - why: 429\n> - another\n')).toBe(true);
});

test('two hundred artifacts do not blow it up: tables end with how many more there are', () => {
  const text = jobSummary(withArtifacts(200));
  expect(text.match(/^\| `test-\d+`/gm)).toHaveLength(50);
  expect(text).toContain('… and 150 more artifacts; the log and the output `artifacts` have them all.');
  expect(text.match(/<details>/g)).toHaveLength(25);
  expect(text).toContain('… and 175 more artifacts without details here.');
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
});

test('what would be too long is left out in whole parts, with a sentence, and the verdict stays', () => {
  const needed = Array.from({ length: 100 }, (_, at) => library('|'.repeat(200), '|'.repeat(200), `${at}`));
  const text = jobSummary(withArtifacts(30, { needed }));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200_000);
  expect(text).toContain(
    '_Left out, because it is too long for a summary: the details of an artifact. See the log._',
  );
  expect(text.startsWith(`### ✅ 30 artifacts for ${target}, audit passed\n`)).toBe(true);
  expect(text).toContain('### Set-up\n');
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
});

describe('whatever names and words hold', () => {
  const lines = jobSummary(hostile).split('\n');
  const chart = lines.indexOf('```mermaid');
  const outside = [...lines.slice(0, chart), ...lines.slice(lines.indexOf('```', chart) + 1)];

  test('no element, link, mention, address or emphasis comes of it', () => {
    for (const line of outside) {
      const text = outsideCode(line)
        .replace(/^<details><summary>CODE[^<]*<\/summary>$|^<\/details>$/, '')
        .replace(/^#{3,4} /, '')
        .replace(/^> \[!(?:CAUTION|WARNING)\]$/, '')
        .replace(/^>/, '')
        .replaceAll('**', '');
      expect(text).not.toMatch(/[<>&@[\]*~$#`\\]|:\/\/|www\./);
    }
  });

  test('every row of a table has as many cells as its head', () => {
    const bars = (line: string | undefined) => line?.match(/\|/g)?.length;
    const rows = outside.flatMap((line, at) => (/^\|/.test(line) ? [at] : []));
    expect(rows.length).toBeGreaterThan(50);
    for (const at of rows)
      if (/^\|/.test(outside[at - 1] ?? '')) expect(bars(outside[at])).toBe(bars(outside[at - 1]));
  });

  test('the only headings are ours, and every fold is closed', () => {
    const headings = lines.filter((line) => /^\s*#/.test(line));
    expect(headings.slice(1)).toEqual(['### Archive', '### Set-up']);
    const folds = (tag: string) => lines.filter((line) => line.startsWith(tag)).length;
    expect(folds('<details>')).toBe(folds('</details>'));
  });

  test('no control character is left', () => {
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  });
});
