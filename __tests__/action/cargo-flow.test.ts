import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type CargoScript, cargoStandIn } from '../support/cargo-stand-in.js';
import { worldBench } from '../support/world-bench.js';
import { target } from '../support/world-pins.js';

const bench = worldBench();

const common = ['--target', target.triple, '--message-format'];

/** A machine with a stand-in for cargo, and how to run there. */
async function prepare(script: CargoScript = {}) {
  const machine = await bench.machineWithGcc();
  const cargo = await cargoStandIn(machine.root, script);
  const env = { PATH: cargo.path };
  return {
    machine,
    cargo,
    step: (inputs: Readonly<Record<string, string>> = {}) =>
      bench.run(machine, { inputs: { command: 'build', ...inputs }, env }),
    startStep: () => bench.start(machine, { inputs: { command: 'build' }, env }),
    desk: (...words: readonly string[]) => bench.run(machine, { desk: ['build', ...words], env }),
  };
}

/** Cargo's message about a program or a library that it built. */
function built(kind: string, file: string, isProgram: boolean): string {
  return JSON.stringify({
    reason: 'compiler-artifact',
    package_id: 'path+file:///project#app@0.1.0',
    target: { name: 'app', kind: [kind] },
    profile: { test: false },
    filenames: [file],
    executable: isProgram ? file : null,
  });
}

describe('the words for cargo', () => {
  test('at a desk are those in --args and then those behind --, as they are', async () => {
    const { cargo, desk } = await prepare();
    const words = ['--features', 'a b', '--', '-C', 'link-arg=$HOME'];
    expect(await desk('--args', '--release "-p" \'x y\'', '--', ...words)).toMatchObject({ code: 0 });
    expect(await cargo.words()).toEqual(['build', ...common, 'json', '--release', '-p', 'x y', ...words]);
  });

  test('in a step are those of args, with nothing expanded', async () => {
    const { cargo, step } = await prepare();
    expect(await step({ command: 'rustc', args: '--lib -- -C "opt-level=3" $(id) *' })).toMatchObject({
      code: 0,
      errors: [],
    });
    expect(await cargo.words()).toEqual([
      ...['rustc', ...common, 'json-diagnostic-rendered-ansi', '--lib'],
      ...['--', '-C', 'opt-level=3', '$(id)', '*'],
    ]);
  });
});

test('cargo gets the variables that later steps get', async () => {
  const { cargo, step } = await prepare();
  const { env, path } = await step({ packages: 'zlib1g-dev' });
  const variables = await cargo.variables();
  expect(variables).toMatchObject(env);
  expect(variables.PATH).toBe([...path, cargo.path].join(':'));
});

test('the outputs name what cargo built for the target, and nothing of the host', async () => {
  const { machine, step } = await prepare({
    stdout: [],
    last: `cat "$HOME/messages"`,
  });
  const folder = join(machine.workspace, 'target', target.triple, 'debug');
  const [app, other, library] = ['app', 'other app', 'libapp.so'].map((name) => join(folder, name));
  const onHost = join(machine.workspace, 'target/debug/tool');
  await mkdir(folder, { recursive: true });
  for (const file of [app, other, library]) await writeFile(file ?? '', 'twelve bytes');
  await writeFile(
    join(machine.home, 'messages'),
    [
      built('bin', onHost, true),
      built('bin', app ?? '', true),
      built('cdylib', library ?? '', false),
      built('bin', other ?? '', true),
      '{"reason":"build-finished","success":true}\n',
    ].join('\n'),
  );
  const { outputs } = await step();
  expect(outputs.executables).toBe(`${app}\n${other}`);
  const from = { package: 'app', version: '0.1.0', manifest: '/project/Cargo.toml' };
  expect(JSON.parse(outputs.artifacts ?? '')).toEqual([
    { ...from, name: 'app', kind: 'bin', path: app, executable: true, size: 12 },
    { ...from, name: 'app', kind: 'cdylib', path: library, executable: false, size: 12 },
    { ...from, name: 'app', kind: 'bin', path: other, executable: true, size: 12 },
  ]);
});

describe('when cargo fails', () => {
  const script = { code: 101, stderr: 'error[E0425]: cannot find value\n', stdout: ['plain words'] };

  test('its exit code is the step’s, and its words stand above one annotation', async () => {
    const { step } = await prepare(script);
    const { code, stdout, stderr, errors } = await step();
    expect(code).toBe(101);
    expect(`${stdout}${stderr}`).toContain('error[E0425]: cannot find value\n');
    expect(stdout).toContain('plain words\n');
    expect(errors).toEqual([expect.stringMatching(/^cargo build failed\n {2}why: its exit code is 101/)]);
  });

  test('its exit code is the desk’s, and standard output stays empty', async () => {
    const { desk } = await prepare(script);
    const { code, stdout, stderr } = await desk();
    expect(code).toBe(101);
    expect(stdout).toBe('');
    expect(stderr).toContain('error[E0425]: cannot find value\n');
    expect(stderr).toContain('plain words\n');
    expect(stderr).toMatch(/^error: cargo build failed\n {2}why: its exit code is 101/m);
  });
});

test('what cargo says is shown while it works', async () => {
  const { machine, startStep } = await prepare({
    stderr: '   Compiling app v0.1.0\n',
    last: 'while [ ! -e "$HOME/seen" ]; do sleep 0.1; done',
  });
  const step = await startStep();
  await step.written('Compiling app v0.1.0');
  await writeFile(join(machine.home, 'seen'), '');
  expect(await step.result).toMatchObject({ code: 0, errors: [] });
});
