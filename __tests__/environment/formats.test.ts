import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../src/environment/environment.js';
import {
  type EnvironmentFormat,
  environmentFormats,
  formatEnvironment,
} from '../../src/environment/formats.js';
import { CrossrootError } from '../../src/errors.js';
import { testWith } from '../support/programs.js';
import { readKeyValueFile } from '../support/runner-files.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

/** Values that a shell could take for something else. */
const awkward = {
  PLAIN: 'aarch64-linux-gnu-gcc',
  EMPTY: '',
  BLANKS: '  two  words ',
  QUOTES: `it's "quoted" 'twice' \\' \\" \\\\ \\`,
  EXPANDED: '$HOME $(exit 3) `exit 4` ~ * ? {a,b} !! (exit 5) %s \\n',
  SEVERAL: "one\n'two'\n\nexport INJECTED=1\nset -gx INJECTED 1\nINJECTED=1\n",
  RECORD: '{"own":{"A":"b c"}}',
  GREEK: 'Größe 工作区',
} as const;

const folder = "/my tools'/$bin";
const environment: Environment = {
  variables: new Map(Object.entries(awkward)),
  user: {},
  path: [folder, '/second/bin'],
  files: [],
  notes: [],
};

function written(format: EnvironmentFormat, watched: readonly string[] = []): string {
  return formatEnvironment(format, environment, { PATH: '/usr/bin:/bin' }, watched);
}

/** The variables of a program that wrote them one after another, each ended by NUL. */
function variablesIn(output: Buffer): Readonly<Record<string, string>> {
  const lines = output.toString().split('\0').slice(0, -1);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/** What a shell's script sets, with the text in the file that is its first argument. */
async function sets(format: EnvironmentFormat, program: string, ...words: readonly string[]) {
  const home = await folders.make();
  const file = join(home, 'written');
  writeFileSync(file, written(format));
  const env = { PATH: process.env.PATH ?? '', HOME: home };
  return variablesIn(execFileSync(program, [...words, file], { env }));
}

const printing = '/usr/bin/env -0';
const expected = { ...awkward, PATH: `${folder}:/second/bin:/usr/bin:/bin` };

test.each([
  ['sh', ['-euc', `eval "$(cat "$1")"; ${printing}`, 'sh']],
  ['bash', ['-euc', `eval "$(cat "$1")"; ${printing}`, 'sh']],
] as const)('%s gets each value as it is', async (shell, words) => {
  const set = await sets('sh', shell, ...words);
  expect(set).toMatchObject(expected);
  expect(set).not.toHaveProperty('INJECTED');
});

testWith('the program zsh', 'exports in zsh')('zsh gets each value as it is', async () => {
  expect(await sets('sh', 'zsh', '-fec', `eval "$(cat "$1")"; ${printing}`, 'zsh')).toMatchObject(expected);
});

testWith('the program fish', 'exports in fish').each([
  ['source', `cat $argv[1] | source; ${printing}`],
  ['eval', `eval (cat $argv[1]); ${printing}`],
])('fish gets each value as it is by %s', async (_, script) => {
  const set = await sets('fish', 'fish', '-N', '-c', script);
  expect(set).toMatchObject(expected);
  expect(set).not.toHaveProperty('INJECTED');
});

test('JSON is one object of names and values', () => {
  expect(JSON.parse(written('json'))).toEqual(expected);
});

test('the runner reads each value as it is, whatever stands in it', () => {
  const text = written('github');
  expect(readKeyValueFile(text)).toEqual(expected);
  const ends = [...text.matchAll(/<<(\S+)$/gm)].map(([, end]) => end);
  expect(new Set(ends).size).toBe(Object.keys(expected).length);
});

testWith('the program direnv', 'exports in an .envrc')(
  'direnv gets each value as it is, and watches files',
  async () => {
    const project = await folders.makeAwkward();
    const lock = join(project, 'crossroot.lock');
    const home = await folders.make();
    mkdirSync(join(home, 'config'));
    writeFileSync(join(project, '.envrc'), written('direnv', [lock]));
    const env = {
      ...{ PATH: process.env.PATH ?? '', HOME: home },
      ...{ XDG_CONFIG_HOME: join(home, 'config'), XDG_DATA_HOME: join(home, 'data') },
    };
    const direnv = (...words: readonly string[]) =>
      execFileSync('direnv', words, { cwd: project, env, stdio: 'pipe' });
    direnv('allow');
    const set = variablesIn(direnv('exec', project, 'env', '-0'));
    expect(set).toMatchObject(awkward);
    expect(set.PATH?.split(':').slice(0, 2)).toEqual([folder, '/second/bin']);
    expect(set).not.toHaveProperty('INJECTED');
    expect(written('direnv', [lock])).toMatch(/^watch_file '.*crossroot\.lock'\n/);
  },
);

describe.each([...environmentFormats])('%s', (format) => {
  test.each(['A B', 'A=B', 'A\nB', '1A', '', 'A;B', 'Ä'])('refuses %j as a name', (name) => {
    const bad = { ...environment, variables: new Map([[name, 'x']]) };
    expect(() => formatEnvironment(format, bad, {})).toThrow(CrossrootError);
  });

  test('refuses a value with a NUL', () => {
    const bad = { ...environment, variables: new Map([['A', 'x\0y']]) };
    expect(() => formatEnvironment(format, bad, {})).toThrow(CrossrootError);
  });
});
