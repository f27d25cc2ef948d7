import { readdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { realWorld } from '../../src/world.js';
import type { Machine } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const atDesk = { RUNNER_TOOL_CACHE: undefined, RUNNER_TEMP: undefined };
type Variables = Readonly<Record<string, string | undefined>>;

let machine: Machine;
beforeEach(async () => {
  machine = await bench.machineWithGcc();
});

/** Nothing was fetched, and nothing is where the run was started. */
async function expectNothingFetched(): Promise<void> {
  expect(bench.archive().requests).toEqual([]);
  expect(await readdir(machine.workspace)).toEqual([]);
}

describe('a place that no file can be named in', () => {
  test.each<[string, Variables]>([
    ['RUNNER_TOOL_CACHE', { RUNNER_TOOL_CACHE: 'tools' }],
    ['RUNNER_TOOL_CACHE', { RUNNER_TOOL_CACHE: '/tmp/a\nb' }],
    ['RUNNER_TOOL_CACHE', { RUNNER_TOOL_CACHE: '/tmp/a\tb' }],
    ['RUNNER_TEMP', { RUNNER_TEMP: './temp' }],
    ['RUNNER_TEMP', { RUNNER_TEMP: '/tmp/a;b' }],
    ['TMPDIR', { RUNNER_TEMP: undefined, TMPDIR: 'temp' }],
    ['XDG_CACHE_HOME', { ...atDesk, XDG_CACHE_HOME: '~/.cache' }],
    ['HOME', { ...atDesk, HOME: 'home' }],
  ])('is refused by the name of %s before anything is fetched: %j', async (variable, env) => {
    const { code, errors } = await bench.run(machine, { env });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: [
        expect.stringMatching(
          new RegExp(`${variable} names [^]*which cannot be used[^]* why: [^]* do: set ${variable} `),
        ),
      ],
    });
    await expectNothingFetched();
  });
});

describe('a place that takes no files', () => {
  test.each([
    ['/proc/crossroot', '/proc'],
    ['/dev/null', '/dev/null/temp'],
  ])('is refused by the names of both variables when there is no other: %s', async (toolCache, temp) => {
    const env = { RUNNER_TOOL_CACHE: toolCache, RUNNER_TEMP: temp };
    const { code, errors } = await bench.run(machine, { env });
    expect(code).toBe(1);
    const words = `${toolCache} (RUNNER_TOOL_CACHE) and the temporary folder ${temp} (RUNNER_TEMP)`;
    expect(errors).toEqual([expect.stringContaining(words)]);
    await expectNothingFetched();
  });

  test('is replaced by the next one, in one warning that names the variable', async () => {
    const env = { ...atDesk, RUNNER_TEMP: machine.temp, XDG_CACHE_HOME: '/proc' };
    const result = await bench.run(machine, { env });
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.warnings).toEqual([
      expect.stringContaining('the tool cache /proc/crossroot of XDG_CACHE_HOME'),
    ]);
    expect(result.outputs.gcc).toMatch(machine.temp);
  });
});

test('with an empty HOME the cache is in the home that the system knows, never in the project', () => {
  const names = ['HOME', 'XDG_CACHE_HOME', 'RUNNER_TOOL_CACHE'] as const;
  const before = names.map((name) => [name, process.env[name]] as const);
  try {
    for (const name of names) process.env[name] = '';
    expect(realWorld().toolCache).toBe(join(userInfo().homedir, '.cache/crossroot'));
  } finally {
    for (const [name, value] of before) {
      delete process.env[name];
      if (value !== undefined) process.env[name] = value;
    }
  }
});
