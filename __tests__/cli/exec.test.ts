import { closeSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { statOf } from '../../src/system/process-tree.js';
import { describeWith } from '../support/programs.js';
import { makeTerminal } from '../support/terminal.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const withoutRust = [dirname(process.execPath), '/usr/bin', '/bin'].join(':');

test('exec runs a command in the environment that env prints, in the working directory, with its streams', async () => {
  const machine = await bench.machineWithGcc();
  const step = await bench.run(machine);
  const ran = await bench.run(machine, {
    desk: [
      'exec',
      ...['-q', '--working-directory', '/usr', '--'],
      'sh',
      '-c',
      'echo told >&2; pwd >&2; env -0; "$CC_aarch64_unknown_linux_gnu" -dumpmachine',
    ],
  });
  expect(ran).toMatchObject({ code: 0, stderr: 'told\n/usr\n' });
  const parts = ran.stdout.split('\0');
  expect(parts.at(-1)).toBe('aarch64-linux-gnu\n');
  const variables = Object.fromEntries(
    parts.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  expect(variables).toMatchObject(step.env);
  expect(variables.PATH?.startsWith(step.path.join(':'))).toBe(true);
});

test('words of the command are its own, with and without `--`', async () => {
  const machine = await bench.machineWithGcc();
  const print = ['printf', '%s|', '--packages', '-q', '--', "it's"];
  for (const words of [
    ['exec', '-q', ...print],
    ['exec', '-q', '--', ...print],
  ] as const) {
    const ran = await bench.run(machine, { desk: [...words] });
    expect(ran).toMatchObject({ code: 0, stdout: "--packages|-q|--|it's|", stderr: '' });
  }
});

describe('the exit code', () => {
  test.each([
    ['of the command', ['sh', '-c', 'exit 7'], 7],
    ['128 and the number of the signal that ended it', ['sh', '-c', 'kill -TERM $$'], 143],
  ])('is that %s', async (_, words, code) => {
    const ran = await bench.run(await bench.machineWithGcc(), { desk: ['exec', '--', ...words] });
    expect(ran.code).toBe(code);
  });

  test('is 127 for a command that is not there, and 126 for one that does not start', async () => {
    const machine = await bench.machineWithGcc();
    const missing = await bench.run(machine, { desk: ['exec', '--', 'no-such-program'] });
    expect(missing.code).toBe(127);
    expect(missing.stderr).toMatch(/^error: cannot start no-such-program\n {2}why: it is not on PATH\n/m);
    const busy = join(machine.root, 'busy');
    writeFileSync(busy, '#!/bin/sh\n', { mode: 0o755 });
    const descriptor = openSync(busy, 'r+');
    const broken = await bench.run(machine, { desk: ['exec', '--', busy] });
    closeSync(descriptor);
    expect(broken.code).toBe(126);
    expect(broken.stderr).toMatch(/^error: cannot start .*busy\n {2}why: .*\n {2}do: /m);
  });

  test.each([
    ['exec', '--', 'cargo', '--version'],
    ['exec', '--', 'rustc', '--version'],
    ['build'],
    ['packages'],
    ['lock', '--packages', 'auto'],
  ] as const)(
    'is 127 without Rust, before a byte is fetched, and so is the text: %s %s %s',
    async (...desk) => {
      const machine = await bench.machineWithGcc();
      writeFileSync(join(machine.workspace, 'Cargo.toml'), '');
      bench.archive().forgetRequests();
      const env = { PATH: withoutRust };
      const ran = await bench.run(machine, { desk, env, plainDesk: desk[0] === 'lock' });
      expect(ran).toMatchObject({ code: 127, stdout: '' });
      expect(ran.stderr).toMatch(
        /^error: there is no Rust on this machine\n {2}why: .*\n {2}do: install Rust/m,
      );
      expect(bench.archive().requests).toEqual([]);
    },
  );

  test.each([['clippy'], ['--offline', 'clippy', '--all-targets']])(
    'is 1 for clippy where there is none, before a byte is fetched: cargo %s',
    async (...words) => {
      const machine = await bench.machineWithGcc();
      bench.archive().forgetRequests();
      const desk = ['exec', '--rust', 'debian', '--', 'cargo', ...words] as const;
      const ran = await bench.run(machine, { desk: [...desk], env: { PATH: withoutRust } });
      expect(ran).toMatchObject({ code: 1, stdout: '' });
      expect(ran.stderr).toMatch(/^error: clippy was not found\n {2}why: `--rust debian` comes without it/m);
      expect(bench.archive().requests).toEqual([]);
    },
  );

  test('is that of Crossroot where the environment is not to be had, and nothing is started', async () => {
    const ran = await bench.run(await bench.machineWithGcc(), {
      desk: ['exec', '--packages', 'libnowhere-dev', '--', 'echo', 'started'],
    });
    expect(ran).toMatchObject({ code: 1, stdout: '' });
  });
});

test('SIGTERM ends the command with all that it started', async () => {
  const machine = await bench.machineWithGcc();
  const step = await bench.start(machine, {
    desk: ['exec', '--', 'sh', '-c', 'sleep 100 & echo pid $!; wait'],
  });
  await step.written('pid ');
  step.kill('SIGTERM');
  const { code, stdout } = await step.result;
  expect(code).toBe(143);
  const pid = Number(/pid (\d+)/.exec(stdout)?.[1]);
  expect(statOf(pid)).toBeUndefined();
});

describeWith('the program script', 'commands at a terminal')('at a terminal', () => {
  test('^C is for the command, which may go on', async () => {
    const machine = await bench.machineWithGcc();
    const terminal = makeTerminal(machine.root);
    const command = 'trap "echo caught; exit 5" INT; echo ready; while :; do sleep 0.1; done';
    const script = join(machine.root, 'command');
    writeFileSync(script, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
    const step = await bench.start(machine, { desk: ['exec', '--', script], node: terminal.node });
    await step.written('ready');
    terminal.type('\x03');
    const result = await step.result;
    terminal.close();
    expect(result.stdout).toContain('caught');
    expect(result.stdout).not.toContain('ended the run');
  });
});
