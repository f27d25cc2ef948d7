import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { artifactMessage, builderOf, helloWorld, libraryFor } from '../support/built-files.js';
import { type CargoScript, cargoStandIn } from '../support/cargo-stand-in.js';
import { worldBench } from '../support/world-bench.js';
import { makeElf } from '../support/world-elf.js';
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

test('the outputs name what cargo built for the target with what it needs, and nothing of the host', async () => {
  const machine = await bench.machineWithGcc();
  const onHost = join(machine.workspace, 'target/debug/tool');
  const things = [
    { name: 'app' },
    { name: 'libapp.so', kind: 'cdylib', content: libraryFor('libapp.so') },
    { name: 'other app' },
  ] as const;
  const builder = await builderOf(machine, things, {
    stdout: [artifactMessage(machine.workspace, 'bin', onHost), '{"reason":"build-finished","success":true}'],
  });
  const [app, library, other] = builder.paths;
  const { code, errors, outputs } = await bench.run(machine, {
    inputs: { command: 'build' },
    env: { PATH: builder.path },
  });
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  expect(outputs.executables).toBe(`${app}\n${other}`);
  const of = { package: 'app', version: '0.1.0', manifest: join(machine.workspace, 'Cargo.toml') };
  const needs = { needed: ['libc.so.6'], packages: ['libc6'], breaches: [], largestPage: 65_536 };
  const program = {
    ...{ ...of, ...needs, kind: 'bin', executable: true, size: makeElf(helloWorld).length },
    ...{ linkage: 'dynamic', glibc: '2.34', floors: { GLIBC: '2.34' } },
    setBy: { GLIBC: ['__libc_start_main'] },
  };
  expect(JSON.parse(outputs.artifacts ?? '')).toEqual([
    { ...program, name: 'app', path: app },
    {
      ...{ ...of, ...needs, kind: 'cdylib', executable: false, size: libraryFor('libapp.so').length },
      ...{ linkage: 'library', glibc: '2.17', floors: { GLIBC: '2.17' }, name: 'libapp.so', path: library },
      setBy: { GLIBC: ['write'] },
    },
    { ...program, name: 'other app', path: other },
  ]);
});

test('a linker that is not there is refused before cargo starts, wherever it is asked for', async () => {
  const { machine, cargo, step } = await prepare();
  const asked = `target.${target.triple}.rustflags=["-Clink-arg=-fuse-ld=mold"]`;
  const refused = await step({ args: `--config '${asked}'` });
  expect(refused).toMatchObject({
    code: 1,
    errors: [expect.stringMatching(/^-fuse-ld=mold cannot be used\n/)],
  });
  const input = await step({ linker: 'lld' });
  expect(input).toMatchObject({ code: 1, errors: [expect.stringMatching(/why: this Rust has no lld\n/)] });
  await expect(cargo.words()).rejects.toThrow('ENOENT');
  const lld = join(machine.root, 'cargo/rust/lib/rustlib/x86_64-unknown-linux-gnu/bin/gcc-ld/ld.lld');
  await mkdir(dirname(lld), { recursive: true });
  await writeFile(lld, '');
  expect(await step({ linker: 'lld' })).toMatchObject({ code: 0, errors: [] });
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
