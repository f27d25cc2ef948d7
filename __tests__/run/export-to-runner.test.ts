import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const modulePath = new URL('../../src/run/workflow-step.js', import.meta.url).href;

let folder: string;
let envFile: string;
let pathFile: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossroot-runner-'));
  envFile = join(folder, 'env');
  pathFile = join(folder, 'path');
  await writeFile(envFile, '');
  await writeFile(pathFile, '');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Exports in a process of its own, as in a step of a job. */
function step(variables: Readonly<Record<string, string>>, path: readonly string[]) {
  const given = JSON.stringify({ variables: Object.entries(variables), path });
  const script = `
    const { exportToRunner } = await import(${JSON.stringify(modulePath)});
    const { variables, path } = JSON.parse(process.argv[1]);
    exportToRunner({ variables: new Map(variables), path, files: [], notes: [] });
    console.log(process.env.PATH);`;
  const env = { PATH: '/usr/bin:/bin', GITHUB_ENV: envFile, GITHUB_PATH: pathFile };
  return spawnSync(process.execPath, ['--input-type=module', '-e', script, given], { env, encoding: 'utf8' });
}

/** The names and values of GITHUB_ENV, read as the runner reads them: `NAME<<DELIMITER`, lines, `DELIMITER`. */
async function exported(): Promise<Readonly<Record<string, string>>> {
  const lines = (await readFile(envFile, 'utf8')).split('\n');
  const found: Record<string, string> = {};
  while (lines.length > 0) {
    const [name, delimiter] = (lines.shift() ?? '').split('<<');
    if (name === undefined || delimiter === undefined) continue;
    const value = lines.splice(0, lines.indexOf(delimiter));
    found[name] = value.join('\n');
    lines.shift();
  }
  return found;
}

test('later steps get every variable and the folders in their order', async () => {
  const variables = { A: 'one', EMPTY: '', QUOTES: `"it's" $(x) %0A`, ENCODED: 'a\x1fb' };
  const { status, stdout } = step(variables, ['/gcc/bin', '/rust bin']);
  expect(status).toBe(0);
  expect(await exported()).toEqual(variables);
  expect((await readFile(pathFile, 'utf8')).trim().split('\n').reverse()).toEqual(['/gcc/bin', '/rust bin']);
  expect(stdout.trim()).toBe('/gcc/bin:/rust bin:/usr/bin:/bin');
});

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['a newline in a name', { A: 'x', 'B\nC': 'x' }, []],
  ['a name with an equals sign', { 'B=C': 'x' }, []],
  ['a heredoc in a name', { 'B<<EOF': 'x' }, []],
  ['a newline in a value', { A: 'x', B: 'x\nC=1' }, []],
  ['a carriage return in a value', { B: 'x\rC=1' }, []],
  ['a NUL in a value', { B: 'x\0' }, []],
  ['a newline in a folder', { A: 'x' }, ['/a', '/b\n/c']],
])('%s is refused and nothing is written', async (_, variables, path) => {
  const { status, stderr } = step(variables, path);
  expect(status).not.toBe(0);
  expect(stderr).toContain('cannot be exported');
  expect(await readFile(envFile, 'utf8')).toBe('');
  expect(await readFile(pathFile, 'utf8')).toBe('');
});
