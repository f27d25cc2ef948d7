import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
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
      /the current folder no longer exists\n {2}why: .+\n {2}do: /,
    ],
  ])('%s, without a stack', async (_promise, command, redirections, words) => {
    const { code, said } = await desk(await bench.machineWithGcc(), command, redirections);
    expect(code).toBe(1);
    expect(said).toMatch(words);
    expect(said).not.toMatch(raw);
  });
});

/** A file of the runner in a bad state. */
function fileThat(state: string, { root }: Machine): string {
  const file = join(root, 'file');
  if (state === 'is a folder') mkdirSync(file);
  if (state === 'is a FIFO') execFileSync('mkfifo', [file]);
  if (state === 'is a device that is full') return '/dev/full';
  if (state !== 'is read-only') return file;
  // Root writes whatever has a mode; not what the kernel says of itself.
  if (process.getuid?.() === 0) return '/proc/version';
  writeFileSync(file, '', { mode: 0o444 });
  return file;
}

test.each(['is a FIFO', 'is a folder', 'is read-only'])(
  'a step whose job summary %s goes on with one warning',
  async (state) => {
    const machine = await bench.machineWithGcc();
    const env = { GITHUB_STEP_SUMMARY: fileThat(state, machine) };
    const { code, errors, warnings, outputs } = await bench.run(machine, { env });
    expect({ code, errors, warnings }).toEqual({
      code: 0,
      errors: [],
      warnings: [expect.stringMatching(/^cannot write the job summary: ./)],
    });
    expect(outputs.glibc).toBe('2.36');
  },
);

describe('a step whose runner gives it a bad file is refused in words', () => {
  test.each([
    ['GITHUB_ENV', 'is missing'],
    ['GITHUB_PATH', 'is a folder'],
    ['GITHUB_OUTPUT', 'is missing'],
    ['GITHUB_OUTPUT', 'is a device that is full'],
    ['GITHUB_OUTPUT', 'is read-only'],
    ['GITHUB_OUTPUT', 'is a FIFO'],
    ['GITHUB_ENV', 'is a FIFO'],
  ])('when %s %s', async (name, state) => {
    const machine = await bench.machineWithGcc();
    const file = fileThat(state, machine);
    const { code, errors, stdout, stderr } = await bench.run(machine, { env: { [name]: file } });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: [
        expect.stringMatching(/pass variables and outputs to later steps\n {2}why: .+\n {2}do: .*GITHUB_ENV/),
      ],
    });
    expect(`${stdout}${stderr}`).not.toMatch(raw);
  });
});
