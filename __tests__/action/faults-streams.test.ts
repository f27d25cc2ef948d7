import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { entryOf } from '../support/entries.js';
import type { Machine } from '../support/runner.js';
import { hermetic } from '../support/runner-world.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const raw = /does not know|^ {4}at |node:internal|Node\.js v/m;

/** Runs a desk's command with other streams than pipes, or from another folder. */
async function desk(machine: Machine, command: string, redirections: string) {
  const env = { ...(await hermetic(machine, bench.archive())), PATH: '/usr/bin:/bin', HOME: machine.home };
  const log = join(machine.root, 'log');
  const words = ['-c', `${command} ${redirections}`, 'sh', process.execPath, entryOf('entry'), log];
  const child = spawn('/bin/sh', words, { cwd: machine.workspace, env, stdio: 'ignore', timeout: 20_000 });
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, said: await readFile(log, 'utf8') };
}

describe('a desk', () => {
  test.each([
    ['whose standard output is full says so', '"$1" "$2" desk --help', '> /dev/full 2> "$3"', /ENOSPC/],
    [
      'whose standard error is full has an exit code',
      '"$1" "$2" desk build --target x',
      '> "$3" 2> /dev/full',
      /^$/,
    ],
    ['whose standard error is closed has an exit code', '"$1" "$2" desk build --target x', '> "$3" 2>&-', /^$/],
    [
      'whose folder is gone says so',
      'mkdir gone && cd gone && rmdir ../gone && "$1" "$2" desk build',
      '> "$3" 2>&1',
      /the current folder is not there any more\n {2}why: .+\n {2}do: /,
    ],
  ])('%s, without a stack', async (_promise, command, redirections, words) => {
    const { code, said } = await desk(await bench.machineWithGcc(), command, redirections);
    expect(code).toBe(1);
    expect(said).toMatch(words);
    expect(said).not.toMatch(raw);
  });
});

describe('a step whose runner gives it a bad file is refused in words', () => {
  test.each([
    ['GITHUB_ENV', 'is missing'],
    ['GITHUB_PATH', 'is a folder'],
    ['GITHUB_OUTPUT', 'is missing'],
    ['GITHUB_OUTPUT', 'is a device that is full'],
  ])('when %s %s', async (name, state) => {
    const machine = await bench.machineWithGcc();
    const file = state.includes('device') ? '/dev/full' : join(machine.root, 'file');
    if (state === 'is a folder') mkdirSync(file);
    const { code, errors, stdout, stderr } = await bench.run(machine, { env: { [name]: file } });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: [expect.stringMatching(/handed to the runner\n {2}why: .+\n {2}do: .*GITHUB_ENV/)],
    });
    expect(`${stdout}${stderr}`).not.toMatch(raw);
  });
});
