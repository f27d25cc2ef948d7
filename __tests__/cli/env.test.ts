import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import type { Machine } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const run = promisify(execFile);

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

test('an environment that cannot be had prints no export', async () => {
  const { code, stdout, stderr } = await bench.run(await bench.machine(), {
    desk: ['env', '--packages', 'libnowhere-dev'],
  });
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^error: .*libnowhere-dev/m);
});
