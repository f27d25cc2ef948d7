import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { stagingName } from '../../src/system/storage-error.js';
import { type CacheServer, startCacheServer } from '../support/cache-server.js';
import { cargoStandIn } from '../support/cargo-stand-in.js';
import { testWith } from '../support/programs.js';
import type { Machine } from '../support/runner.js';
import { alive, expectEnded, stubbornProgram, within } from '../support/stubborn-programs.js';
import { makeTerminal, type Terminal } from '../support/terminal.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
let server: CacheServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A machine whose cargo starts a build script that does not want to end. */
async function prepare() {
  const machine = await bench.machineWithGcc();
  const stubborn = await stubbornProgram(machine.root);
  const cargo = await cargoStandIn(machine.root, { last: `"${process.execPath}" "${stubborn.script}"` });
  return { machine, stubborn, env: { PATH: cargo.path } };
}

async function expectNothingOfTheRun({ toolCache, temp }: Machine): Promise<void> {
  expect(await readdir(join(toolCache, stagingName))).toEqual([]);
  expect(await readdir(temp)).toEqual([]);
}

test('a daemon that a build leaves behind with the streams of cargo does not hold the run', async () => {
  const machine = await bench.machineWithGcc();
  const pid = join(machine.root, 'daemon');
  const cargo = await cargoStandIn(machine.root, { last: `sleep 100 & echo $! > '${pid}'` });
  const result = await bench.run(machine, { inputs: { command: 'build' }, env: { PATH: cargo.path } });
  process.kill(Number(await readFile(pid, 'utf8')));
  expect(result).toMatchObject({ code: 0, errors: [] });
}, 50_000);

describe('a signal to the run alone', () => {
  test.each([
    ['SIGINT', 130, 'as a step'],
    ['SIGTERM', 143, 'at a desk'],
    ['SIGHUP', 129, 'at a desk'],
  ] as const)('%s ends cargo with all that it started and exits with %i, %s', async (signal, code, place) => {
    const { machine, stubborn, env } = await prepare();
    const step = await bench.start(machine, {
      env,
      ...(place === 'at a desk' ? { desk: ['build'] } : { inputs: { command: 'build' } }),
    });
    const pids = await stubborn.started();
    expect(alive(pids)).toEqual(pids);
    step.kill(signal);
    const result = await step.result;
    await expectEnded(pids);
    expect(result).toMatchObject({ code, outputs: {}, errors: [], summary: '' });
    expect(result.stderr).toMatch(new RegExp(`^error: ${signal} ended the run$`, 'm'));
    await expectNothingOfTheRun(machine);
  });

  test('and a second one ends all of it at once', async () => {
    const { machine, stubborn, env } = await prepare();
    const step = await bench.start(machine, { inputs: { command: 'build' }, env });
    const pids = await stubborn.started();
    step.kill('SIGINT');
    await step.written('error: SIGINT ended the run');
    step.kill('SIGTERM');
    expect(await step.result).toMatchObject({ code: 143 });
    await expectEnded(pids);
  });

  test('ends ssh, the connection that it keeps in the background, and rsync', async () => {
    const machine = await bench.machineWithGcc();
    const stubborn = await stubbornProgram(machine.root);
    const master = join(machine.root, 'master');
    const ssh = [
      '#!/bin/sh',
      'for word; do [ "$last" != -S ] || socket=$word; [ "$word" != exit ] || leaves=1; last=$word; done',
      `if [ -n "$leaves" ]; then read -r pid < '${master}'; kill -9 "$pid"; exit; fi`,
      `(sleep 30 > /dev/null 2>&1 & echo $! > '${master}')`,
      ': > "$socket"',
      'echo aarch64',
    ];
    const rsync = ['#!/bin/sh', `"${process.execPath}" "${stubborn.script}"`];
    await writeFile(join(machine.root, 'ssh'), `${ssh.join('\n')}\n`, { mode: 0o755 });
    await writeFile(join(machine.root, 'rsync'), `${rsync.join('\n')}\n`, { mode: 0o755 });
    // It is asked for before the pull, and not started.
    await writeFile(join(machine.root, 'zstd'), '#!/bin/sh\n', { mode: 0o755 });
    const path = [machine.root, '/usr/bin', '/bin'];
    const step = await bench.start(machine, {
      desk: ['sysroot', 'pull', 'device'],
      plainDesk: true,
      path,
    });
    const pids = [...(await stubborn.started()), Number(await readFile(master, 'utf8'))];
    expect(alive(pids)).toEqual(pids);
    step.kill('SIGTERM');
    expect(await step.result).toMatchObject({ code: 143 });
    await expectEnded(pids);
    expect(await readdir(machine.temp)).toEqual([]);
  });
});

describe('at a terminal', () => {
  const testTerminal = testWith('the program script', 'keys at a terminal');
  let terminal: Terminal | undefined;

  afterEach(() => {
    terminal?.close();
    terminal = undefined;
  });

  testTerminal.each([
    ['Ctrl-C', 130, ['\x03']],
    ['Ctrl-C twice', 130, ['\x03', '\x03']],
    ['Ctrl-\\', 131, ['\x1c']],
    ['the end of the terminal', 129, []],
  ] as const)('%s ends all that the run has started, with %i', async (_how, code, keys) => {
    const { machine, stubborn, env } = await prepare();
    terminal = makeTerminal(machine.root);
    const step = await bench.start(machine, { env, desk: ['build'], node: terminal.node });
    const pids = await stubborn.started();
    expect(alive(pids)).toEqual(pids);
    // Cargo ends by the keys, too; whose children there are has to be known by then.
    await sleep(2000);
    for (const key of keys) {
      terminal.type(key);
      await step.written(' ended the run');
    }
    if (keys.length === 0) step.kill('SIGKILL');
    await step.result;
    const { code: file } = terminal;
    await within(20, async () => expect(await readFile(file, 'latin1')).toBe(`${code}\n`));
    await expectEnded(pids);
    await expectNothingOfTheRun(machine);
  });
});

describe('the process that holds the token of the GitHub cache', () => {
  const testPacks = testWith('zstd in Node or as a program', 'a GitHub cache that stalls');

  testPacks.each([
    ['SIGTERM', { code: 143 }],
    ['SIGKILL', { signal: 'SIGKILL' }],
  ] as const)('ends with the run when that gets %s', async (signal, end) => {
    server = await startCacheServer();
    server.fault = 'stalls';
    const { requests } = server;
    const machine = await bench.machine();
    const step = await bench.start(machine, { env: server.environment });
    await within(20, async () => expect(requests.length).toBeGreaterThan(0));
    const [job = 0] = await childrenOf(step.pid);
    expect(alive([job])).toEqual([job]);
    step.kill(signal);
    expect(await step.result).toMatchObject(end);
    await within(20, async () => expect(alive([job])).toEqual([]));
  });
});

async function childrenOf(pid: number): Promise<readonly number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'latin1');
  return text.trim().split(' ').map(Number);
}
