import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeMachine, type RunResult, runAsRunner, type Step, startAsRunner } from './runner.js';
import { readCommands, readKeyValueFile, readPathFile } from './runner-files.js';
import { inputVariable, readInputDefaults } from './runner-inputs.js';
import { nodePrograms } from './runner-nodes.js';
import { temporaryFolders } from './temp.js';

const folders = temporaryFolders();

const actionYml = `
name: Example
# inputs: not here
inputs:
  target:
    description: "Rust target: the triple"
    default: aarch64-unknown-linux-gnu # the only one
  working-directory:
    default: '.'
    required: false
  two words:
    description: default: no
    default: "it's \\"so\\""
  packages:
    description: >
      the packages
      default: this is text
  locked:
    default: 'don''t'
outputs:
  target:
    default: wrong
`;

describe('what the runner gives to an action', () => {
  test('is every input with its default', () => {
    expect(readInputDefaults(actionYml)).toEqual({
      target: 'aarch64-unknown-linux-gnu',
      'working-directory': '.',
      'two words': 'it\'s "so"',
      packages: '',
      locked: "don't",
    });
  });

  test('is never a default that was misread', () => {
    expect(() => readInputDefaults('inputs:\n  a:\n    default: |\n      text\n')).toThrow('does not know');
  });

  test('is a variable in upper case that keeps hyphens', () => {
    expect(inputVariable('working-directory')).toBe('INPUT_WORKING-DIRECTORY');
    expect(inputVariable('two words')).toBe('INPUT_TWO_WORDS');
  });
});

describe('what the runner reads', () => {
  test('are lines and blocks of names and values', () => {
    const text = 'A=1\n\nB<<end\ntwo\nC=lines\nend\nD=<<x\nE==\n';
    expect(readKeyValueFile(text)).toEqual({ A: '1', B: 'two\nC=lines', D: '<<x', E: '=' });
  });

  test('shows a line that was smuggled in', () => {
    expect(readKeyValueFile('A=1\nPATH=/evil\n')).toHaveProperty('PATH', '/evil');
    expect(readPathFile('/a\n/b\r/evil\n')).toEqual(['/evil', '/b', '/a']);
  });

  test.each([
    ['a block without an end', 'A<<end\n1\n', 'Matching delimiter not found'],
    ['a line that is neither', 'word\n', 'Invalid format'],
    ['a value without a name', '=1\n', 'Name must not be empty'],
    ['a block without a name', '<<end\nend\n', 'Name must not be empty'],
    ['a variable that actions may not set', 'NODE_OPTIONS=--require x\n', 'NODE_OPTIONS'],
  ])('is refused: %s', (_name, text, message) => {
    expect(() => readKeyValueFile(text)).toThrow(message);
  });

  test('are commands at the start of a line', () => {
    const output =
      ' ::error file=a%3Ab,line=1::one%0Atwo%25\nno ::error::\n::group::Title: a::b\n::endgroup::\n';
    expect(readCommands(output)).toEqual([
      { command: 'error', properties: { file: 'a:b', line: '1' }, message: 'one\ntwo%' },
      { command: 'group', properties: {}, message: 'Title: a::b' },
      { command: 'endgroup', properties: {}, message: '' },
    ]);
  });
});

describe('a step', () => {
  const run = async (script: string, step: Partial<Step> = {}): Promise<RunResult> => {
    const machine = await makeMachine(await folders.makeAwkward(), 'mit Blank/工作区');
    const entry = join(machine.root, 'entry.mjs');
    await writeFile(entry, script);
    return runAsRunner({ machine, entry, ...step });
  };

  test('gets the runner’s variables and nothing else', async () => {
    process.env.CROSSROOT_TEST_LEAK = 'yes';
    try {
      const { code, stdout } = await run(
        'console.log(JSON.stringify({ ...process.env, cwd: process.cwd() }));',
        { actionYml, inputs: { packages: 'a b' }, env: { EXTRA: '1', CI: undefined } },
      );
      const seen = JSON.parse(stdout);
      expect(code).toBe(0);
      expect(seen).toMatchObject({
        'INPUT_WORKING-DIRECTORY': '.',
        INPUT_PACKAGES: 'a b',
        GITHUB_ACTIONS: 'true',
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        EXTRA: '1',
      });
      expect(seen.cwd).toBe(seen.GITHUB_WORKSPACE);
      expect(seen.cwd).toContain('mit Blank/工作区');
      expect(seen).not.toHaveProperty('CI');
      expect(seen).not.toHaveProperty('CROSSROOT_TEST_LEAK');
    } finally {
      delete process.env.CROSSROOT_TEST_LEAK;
    }
  });

  test.each(nodePrograms())('runs with Node $version', async ({ version, program }) => {
    const { stdout } = await run('console.log(process.version);', { node: program });
    expect(stdout).toBe(`${version}\n`);
  });

  test('leaves its exit code, output, files and annotations', async () => {
    const result = await run(`
      import { appendFileSync } from 'node:fs';
      const { env } = process;
      appendFileSync(env.GITHUB_ENV, 'A<<x\\n1\\nx\\n');
      appendFileSync(env.GITHUB_OUTPUT, 'o=2\\n');
      appendFileSync(env.GITHUB_STATE, 's=3\\n');
      appendFileSync(env.GITHUB_PATH, '/p\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done');
      console.log('::group::Phase\\n::warning::careful\\n::error::bad');
      console.error('text');
      process.exitCode = 101;
    `);
    expect(result).toMatchObject({
      code: 101,
      signal: undefined,
      stderr: 'text\n',
      env: { A: '1' },
      outputs: { o: '2' },
      state: { s: '3' },
      path: ['/p'],
      summary: '# Done',
      errors: ['bad'],
      warnings: ['careful'],
      groups: ['Phase'],
    });
  });

  test('finds what the step before has left on the machine', async () => {
    const machine = await makeMachine(await folders.make());
    const entry = join(machine.root, 'entry.mjs');
    await writeFile(
      entry,
      `import { appendFileSync } from 'node:fs';
       appendFileSync(process.env.RUNNER_TOOL_CACHE + '/file', 'x');
       appendFileSync(process.env.GITHUB_ENV, 'A=1\\n');`,
    );
    const results = [await runAsRunner({ machine, entry }), await runAsRunner({ machine, entry })];
    expect(await readFile(join(machine.toolCache, 'file'), 'utf8')).toBe('xx');
    expect(results.map(({ env }) => env)).toEqual([{ A: '1' }, { A: '1' }]);
  });

  test('can be ended by a signal once it has said something', async () => {
    const machine = await makeMachine(await folders.make());
    const entry = join(machine.root, 'entry.mjs');
    await writeFile(entry, "console.log('ready'); setInterval(() => {}, 1000);");
    const step = await startAsRunner({ machine, entry });
    await step.written('ready');
    step.kill('SIGTERM');
    expect(await step.result).toMatchObject({ code: undefined, signal: 'SIGTERM', stdout: 'ready\n' });
  });

  test('that hangs is killed, and one that ends without the awaited words is told', async () => {
    await expect(run('setInterval(() => {}, 1000);', { timeout: 200 })).rejects.toThrow('did not end in time');
    const machine = await makeMachine(await folders.make());
    const entry = join(machine.root, 'entry.mjs');
    await writeFile(entry, '');
    const step = await startAsRunner({ machine, entry });
    await expect(step.written('ready')).rejects.toThrow('ended without "ready"');
  });
});
