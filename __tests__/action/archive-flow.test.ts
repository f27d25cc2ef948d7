import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { builderOf, libraryFor, programWith } from '../support/built-files.js';
import { testWith } from '../support/programs.js';
import type { Machine, RunResult } from '../support/runner.js';
import { expectRefusal, worldBench } from '../support/world-bench.js';
import { target } from '../support/world-pins.js';

const bench = worldBench();
const run = promisify(execFile);

/** 2026-01-02T03:04:05Z. */
const seconds = 1_767_323_045;

const sources: Readonly<Record<string, string>> = {
  'Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n',
  'README.md': '# App\n',
  'LICENSE-MIT': 'MIT\n',
  'completions/app.bash': 'complete app\n',
};

/** A machine with a project whose cargo builds two programs and a library. */
async function project(
  machine: Machine,
): Promise<Machine & { readonly env: Readonly<Record<string, string>> }> {
  for (const [name, text] of Object.entries(sources)) {
    await mkdir(dirname(join(machine.workspace, name)), { recursive: true });
    await writeFile(join(machine.workspace, name), text);
  }
  const { path } = await builderOf(machine, [
    { name: 'app' },
    { name: 'helper', content: programWith({ needed: ['libz.so.1', 'libc.so.6'] }) },
    { name: 'libapp.so', kind: 'cdylib', content: libraryFor('libapp.so') },
  ]);
  return { ...machine, env: { PATH: path } };
}

/** Commits the project, at a time. */
async function commit(folder: string): Promise<void> {
  const at = `${seconds} +0200`;
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  const git = (...words: readonly string[]) =>
    run('git', ['-c', 'user.name=a', '-c', 'user.email=a@mail.example', ...words], { cwd: folder, env });
  await git('init', '--quiet');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'Begin');
}

const inputs = {
  command: 'build',
  packages: 'zlib1g-dev',
  archive: 'true',
  'archive-files': 'completions',
};

/** The parts of a CycloneDX document that are looked at here. */
interface Bill {
  readonly components: readonly {
    readonly name: string;
    readonly version?: string;
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }[];
}

const named = async ({ outputs }: RunResult) => {
  const { components } = JSON.parse(await readFile(outputs.sbom ?? '', 'utf8')) as Bill;
  return new Map(components.map((one) => [one.name, one]));
};

describe('archive: true', () => {
  const name = `app-0.1.0-${target.triple}`;

  test('packs programs, readme, licences and archive-files, and tells where, with a checksum and a bill of materials', async () => {
    const { env, ...machine } = await project(await bench.machineWithGcc());
    const result = await bench.run(machine, { inputs, env: { ...env, SOURCE_DATE_EPOCH: String(seconds) } });
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
    const { archive = '', sbom = '', 'archive-sha256': sha256 = '' } = result.outputs;
    const folder = join(machine.workspace, 'target', target.triple, 'crossroot');
    expect({ archive, sbom }).toEqual({
      archive: join(folder, `${name}.tar.gz`),
      sbom: join(folder, `${name}.cdx.json`),
    });
    expect((await readdir(folder)).sort()).toEqual(
      ['.cdx.json', '.tar.gz', '.tar.gz.sha256'].map((suffix) => `${name}${suffix}`),
    );
    const summed = await run('sha256sum', ['--check', `${basename(archive)}.sha256`], { cwd: folder });
    expect(summed.stdout).toBe(`${name}.tar.gz: OK\n`);
    expect((await run('sha256sum', [archive])).stdout).toMatch(new RegExp(`^${sha256} `));

    const listed = await run('tar', ['-tvzf', archive], { env: { TZ: 'UTC', PATH: '/usr/bin:/bin' } });
    const lines = listed.stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/ +\d+ 2026-01-02 03:04 /, ' ').replace(`${name}/`, './'))).toEqual(
      [
        'drwxr-xr-x 0/0 ./',
        '-rw-r--r-- 0/0 ./LICENSE-MIT',
        '-rw-r--r-- 0/0 ./README.md',
        '-rwxr-xr-x 0/0 ./app',
        'drwxr-xr-x 0/0 ./completions/',
        '-rw-r--r-- 0/0 ./completions/app.bash',
        '-rwxr-xr-x 0/0 ./helper',
      ],
    );

    const bill = await named(result);
    for (const library of ['libc6', 'zlib1g']) {
      const { version, sha256: sum } = bench.archive().packageOf('bookworm', library);
      expect(bill.get(library)).toMatchObject({ version, hashes: [{ alg: 'SHA-256', content: sum }] });
    }
    expect(bill.has('libssl3')).toBe(false);
    expect(result.summary).toContain(`SHA256 \`${sha256}\``);
  });

  testWith('the program git', 'archives of a commit')(
    'gives the same bytes on two machines, be the time from SOURCE_DATE_EPOCH or from the commit',
    async () => {
      const one = await project(await bench.machineWithGcc());
      const other = await project(await bench.awkwardMachine());
      await commit(other.workspace);
      const results = [
        await bench.run(one, { inputs, env: { ...one.env, SOURCE_DATE_EPOCH: String(seconds) } }),
        await bench.run(other, { inputs, env: other.env }),
      ];
      for (const result of results) expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
      const [sum, ...others] = results.map(({ outputs }) => outputs['archive-sha256']);
      expect(sum).toMatch(/^[0-9a-f]{64}$/);
      expect(others).toEqual([sum]);
      const [bill, ...bills] = await Promise.all(
        results.map(({ outputs }) => readFile(outputs.sbom ?? '', 'utf8')),
      );
      expect(bills).toEqual([bill]);
    },
  );

  testWith('the program zstd', 'programs of an archive that is compressed with zstd')(
    'a program starts from one that is compressed with zstd',
    async () => {
      const { env, ...machine } = await project(await bench.machineWithGcc());
      const name = { archive: '{name}.tar.zst' };
      const result = await bench.run(machine, { inputs: { ...inputs, ...name }, env });
      expect(result).toMatchObject({ code: 0, errors: [] });
      expect(basename(result.outputs.archive ?? '')).toBe('app.tar.zst');
    },
  );

  test('without an audit packs and gives no bill of materials, and says why', async () => {
    const { env, ...machine } = await project(await bench.machineWithGcc());
    const result = await bench.run(machine, {
      inputs: { ...inputs, audit: 'off', archive: 'app.tar.gz' },
      env,
    });
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(result.outputs.archive).toMatch(/\/crossroot\/app\.tar\.gz$/);
    expect(result.outputs.sbom).toBe('');
    expect(result.stdout).toContain('no bill of materials, because it needs the audit');
  });
});

test.each([
  ['archive', '../{name}', {}, 'it contains a slash'],
  ['archive', '{name}-{os}', {}, '{os} is not one of its placeholders'],
  ['archive', 'true', { command: 'none' }, 'command: none` builds nothing'],
  ['archive-files', 'notes.txt', {}, 'there is no file or folder'],
  ['archive-files', '/etc/passwd', {}, 'outside of'],
  ['strip', 'all', {}, 'use one of none, symbols, debuginfo, split'],
])('%s: %s with %j is refused before anything is fetched or written', async (input, value, others, words) => {
  const { env, ...machine } = await project(await bench.machine());
  const result = await bench.run(machine, { inputs: { ...inputs, ...others, [input]: value }, env });
  await expectRefusal(machine, result, `the input ${input} cannot be ${JSON.stringify(value)}\n`, words);
  expect(bench.archive().requests).toEqual([]);
  expect(await readdir(machine.workspace)).not.toContain('target');
});
