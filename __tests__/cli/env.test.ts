import { execFile, spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { targets } from '../../src/target.js';
import type { Machine } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const run = promisify(execFile);
/** Node, and no Rust. */
const node = [dirname(process.execPath), '/usr/bin', '/bin'].join(':');

/**
 * Evaluates exports in a shell that has nothing but PATH and HOME, and gives the variables that it has then.
 */
async function evaluated(exports: string, machine: Machine): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await run('/bin/sh', ['-euc', 'eval "$1"; env -0', 'sh', exports], {
    env: { PATH: '/usr/bin:/bin', HOME: machine.home },
  });
  const lines = stdout.split('\0').slice(0, -1);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

test.each(['machine', 'awkwardMachine'] as const)(
  'env prints what a shell evaluates to the environment that a step exports: %s',
  async (kind) => {
    const machine = await bench[kind]();
    const step = await bench.run(machine, { inputs: { packages: 'zlib1g-dev' } });
    const ran = await bench.run(machine, { desk: ['env', '--packages', 'zlib1g-dev'] });
    expect(ran).toMatchObject({ code: 0, outputs: {}, env: {}, path: [], commands: [] });
    const { PATH, ...variables } = await evaluated(ran.stdout, machine);
    expect(variables).toMatchObject(step.env);
    expect(PATH?.split(':').slice(0, step.path.length)).toEqual(step.path);
    expect(PATH).toMatch(/:\/usr\/bin:\/bin$/);
  },
);

test('env prints exports alone to standard output, and the story of the run to standard error', async () => {
  const { stdout, stderr } = await bench.run(await bench.machine(), { desk: ['env'] });
  expect(stdout).toMatch(/^(?:export \w+=.*\n)+$/);
  expect(stderr).toMatch(/^sysroot of debian:bookworm: \d/m);
  expect(stderr).toMatch(/^gcc of debian:bookworm: \d.* downloaded$/m);
  expect(stderr).not.toContain('\x1b');
});

test('the shell that has evaluated env finds the compiler, and a second env changes nothing', async () => {
  const machine = await bench.machine();
  const first = await bench.run(machine, { desk: ['env', '--packages', 'zlib1g-dev'] });
  const variables = await evaluated(first.stdout, machine);
  const shell = (script: string) => run('/bin/sh', ['-euc', script], { env: { ...variables } });
  expect((await shell('"$CC_aarch64_unknown_linux_gnu" -dumpmachine')).stdout).toBe('aarch64-linux-gnu\n');
  expect((await shell('aarch64-linux-gnu-pkg-config --modversion zlib')).stdout).toBe('1.2.13\n');

  const { PATH, ...exported } = variables;
  const rustFirst = [`${machine.root}/rust/bin`, PATH].join(':');
  const second = await bench.run(machine, {
    desk: ['env', '--packages', 'zlib1g-dev'],
    env: { ...exported, PATH: rustFirst },
  });
  const again = await evaluated(second.stdout, machine);
  expect({ ...again, PATH: undefined }).toEqual({ ...variables, PATH: undefined });
  expect(again.PATH?.split(':').filter((folder) => folder.includes('crossroot-launchers'))).toHaveLength(1);
});

describe('the Rust that an earlier environment put on PATH', () => {
  /** rustup's programs are not on PATH; the installer's folder has them. */
  const rustupAtHome = async (machine: Machine) => {
    const bin = join(machine.home, '.cargo/bin');
    await mkdir(bin, { recursive: true });
    for (const name of ['rustc', 'cargo'])
      await copyFile(join(machine.root, 'rust/bin', name), join(bin, name));
    const programs = ['cargo', 'rustup'].map((name) => [name, `echo this is ${name}`] as const);
    for (const [name, script] of programs) await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    for (const name of ['rustc', 'cargo', 'rustup']) await chmod(join(bin, name), 0o755);
    const std = join(machine.home, '.cargo/lib/rustlib', targets[0].triple, 'lib');
    await mkdir(std, { recursive: true });
    await writeFile(join(std, 'libstd-0.rlib'), '');
    return bin;
  };

  test('is still there for a command in the shell that evaluated it', async () => {
    const machine = await bench.machine();
    const bin = await rustupAtHome(machine);
    const { stdout } = await bench.run(machine, { desk: ['env'], env: { PATH: node } });
    const variables = await evaluated(stdout, machine);
    expect(variables.PATH?.split(':')).toContain(bin);
    const PATH = `${variables.PATH}:${node}`;
    const words = ['exec', '-q', '--', 'cargo', '--version'] as const;
    const ran = await bench.run(machine, { desk: words, env: { ...variables, PATH } });
    expect(ran).toMatchObject({ code: 0, stdout: 'this is cargo\n', stderr: '' });
  });

  test('is still there in a later step of the job, and in the steps after that', async () => {
    const machine = await bench.machine();
    const bin = await rustupAtHome(machine);
    const first = await bench.run(machine, { env: { PATH: node } });
    expect(first.path).toContain(bin);
    const env = { ...first.env, PATH: [...first.path, node].join(':') };
    const second = await bench.run(machine, { env });
    expect(second.path).toEqual(first.path);
  });
});

describe('an environment that is not to be had', () => {
  test.each([
    ['sh', ['--format', 'sh'], 'false\n'],
    ['no format', [], 'false\n'],
    ['fish', ['--format=fish'], 'false\n'],
    ['direnv', ['--format', 'direnv'], 'false\n'],
    ['json', ['--format', 'json'], ''],
    ['github', ['--format=github'], ''],
  ])('makes `eval` fail, and has no export: %s', async (_, words, printed) => {
    const { code, stdout, stderr } = await bench.run(await bench.machine(), {
      desk: ['env', '--packages', 'libnowhere-dev', ...words],
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: printed });
    expect(stderr).toMatch(/^error: .*libnowhere-dev/m);
  });

  test.each([
    ['a mistake in the words', ['env', '--pakages', 'zlib1g-dev'], {}],
    ['a value that is not allowed', ['env', '--sysroot', 'debian:woody'], {}],
    ['a machine without Node', ['env'], { PATH: '/nowhere' }],
    ['a machine without Node, and -q', ['-q', 'env'], { PATH: '/nowhere' }],
  ])('makes the shell go no further: %s', (_, words, env) => {
    const script = 'eval "$("$@")" && echo went on';
    const line = ['-c', script, 'sh', '/bin/sh', resolve('bin/crossroot'), ...words];
    const ran = spawnSync('/bin/sh', line, { env: { PATH: node, HOME: '/nowhere', ...env }, encoding: 'utf8' });
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 1, stdout: '' });
    expect(ran.stderr).not.toBe('');
  });

  test.each([[['env', '--format', 'json']], [['env', '--format=github']], [['build']]])(
    'prints nothing where nobody evaluates it: %j without Node',
    (words) => {
      const line = [resolve('bin/crossroot'), ...words];
      const ran = spawnSync('/bin/sh', line, { env: { PATH: '/nowhere' }, encoding: 'utf8' });
      expect(ran.status).not.toBe(0);
      expect(ran.stdout).toBe('');
    },
  );

  test('a run that a signal ends makes `eval` fail, too', async () => {
    const machine = await bench.machine();
    let arrived = (): void => undefined;
    const asked = new Promise<void>((done) => {
      arrived = done;
    });
    // No answer comes.
    bench.onRequest(/\.deb$/, () => arrived());
    const step = await bench.start(machine, { desk: ['env'] });
    await asked;
    step.kill('SIGTERM');
    expect(await step.result).toMatchObject({ code: 143, stdout: 'false\n' });
  });
});

test('a machine without Rust has an environment for gcc and what reads it', async () => {
  const machine = await bench.machineWithGcc();
  const noRust = { PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(':') };
  const ran = await bench.run(machine, { desk: ['env', '--packages', 'zlib1g-dev'], env: noRust });
  expect(ran.stderr).toMatch(/Rust is not installed.*--rust debian/);
  expect(ran.code).toBe(0);
  const variables = await evaluated(ran.stdout, machine);
  const { stdout } = await run('/bin/sh', ['-euc', '"$CC_aarch64_unknown_linux_gnu" -dumpmachine'], {
    env: variables,
  });
  expect(stdout).toBe('aarch64-linux-gnu\n');
  const asked = await bench.run(machine, { desk: ['env', '--rust', 'rustup'], env: noRust });
  expect(asked).toMatchObject({ code: 127, stdout: 'false\n' });
  expect(asked.stderr).toContain('`--rust debian`');
});
