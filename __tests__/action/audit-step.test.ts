import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { programWith } from '../support/built-files.js';
import { makeMachine, runAsRunner } from '../support/runner.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const actionYml = readFileSync('audit/action.yml', 'utf8');
const main = /^ {2}main: \.\.\/(.*)$/m.exec(actionYml)?.[1] ?? '';
const older = programWith({ symbols: { 'libc.so.6': { 'GLIBC_2.17': ['write'] } } });
const newer = programWith({ symbols: { 'libc.so.6': { 'GLIBC_2.39': ['pidfd_spawnp'] } } });

/** A step of a workflow that audits programs in the folder `dist`. */
async function step(inputs: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const machine = await makeMachine(await folders.makeAwkward());
  mkdirSync(join(machine.workspace, 'dist'));
  for (const [name, content] of Object.entries({ older, newer }))
    writeFileSync(join(machine.workspace, 'dist', name), content);
  for (const [name, content] of Object.entries(more)) writeFileSync(join(machine.workspace, name), content);
  return runAsRunner({ machine, entry: join(process.cwd(), main), actionYml, inputs });
}

describe('the audit as an action', () => {
  test('passes, sums up, and hands on what files need', async () => {
    const result = await step({ files: 'dist/*er\n' });
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(result.outputs).toMatchObject({ passed: 'true', glibc: '2.39' });
    const files = JSON.parse(result.outputs.files ?? '');
    expect(files.map((file: { path: string; glibc: string }) => [file.path, file.glibc])).toEqual([
      ['dist/newer', '2.39'],
      ['dist/older', '2.17'],
    ]);
    expect(result.summary).toMatch(/^### ✅ 2 files for aarch64-unknown-linux-gnu, audit passed$/m);
    expect(result.summary).toMatch(/^\| `dist\/newer` .*\| +2\.39 \| dynamic \| ✅ passed \|$/m);
    expect(result.stdout).toMatch(/^runs on \(newer\): Debian 13\+/m);
  });

  test.each([
    ['error', 1, 'errors'],
    ['warn', 0, 'warnings'],
  ] as const)('tells a breach as its input audit says: %s', async (audit, code, kind) => {
    const result = await step({ files: 'dist', glibc: '2.31', audit });
    expect(result.code).toBe(code);
    expect(result[kind]).toEqual([
      expect.stringContaining('dist/newer needs GLIBC_2.39 (symbol pidfd_spawnp); the floor is 2.31'),
    ]);
    expect(result.outputs.passed).toBe('false');
    expect(result.summary).toMatch(/^### ❌ 2 files for .*; the audit found 1 problem in 1 file$/m);
  });

  test('holds files against a baseline', async () => {
    const needs = { linkage: 'dynamic', glibc: '2.34', libraries: ['libc.so.6'], page: 65_536, size: 1200 };
    const targets = { 'aarch64-unknown-linux-gnu': { newer: needs, older: needs } };
    const text = JSON.stringify({ crossroot: 'needs', version: 1, targets });
    const result = await step({ files: 'dist', baseline: 'needs.json' }, { 'needs.json': text });
    expect(result.code).toBe(1);
    expect(result.errors.join()).toContain(
      'needs more than needs.json allows: glibc 2.34 → 2.39: pidfd_spawnp',
    );
    expect(result.warnings.join()).toContain('dist/older needs less than needs.json allows: glibc 2.34 → 2.17');
  });

  test.each([
    [{ files: 'build/*' }, 'the input files cannot be "build/*"'],
    [{ files: '' }, 'the input files cannot be ""'],
    [{ files: 'dist', audit: 'off' }, 'the input audit cannot be "off"'],
    [{ files: 'none' }, 'none does not exist'],
  ])('refuses in words: %j', async (inputs, message) => {
    const { code, errors } = await step(inputs);
    expect([code, errors]).toEqual([1, [expect.stringContaining(message)]]);
  });

  test('loads nothing of a build', () => {
    const text = readFileSync(main, 'utf8');
    for (const name of ['openpgp', 'smol-toml', 'provideGcc', 'installLaunchers', 'rustup.rs'])
      expect([name, text.includes(name)]).toEqual([name, false]);
  });
});
