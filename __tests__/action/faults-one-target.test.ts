import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { artifactMessage, programWith } from '../support/built-files.js';
import { cargoStandIn } from '../support/cargo-stand-in.js';
import type { Machine, RunningStep, RunResult } from '../support/runner.js';
import { expectNoLeftovers, worldBench } from '../support/world-bench.js';
import { target } from '../support/world-pins.js';

const bench = worldBench();
const wanted = { command: 'build', packages: 'zlib1g-dev' };
const neededBy = { one: ['libz.so.1', 'libc.so.6'], other: ['libc.so.6'] } as const;
const programs = {
  one: programWith({ needed: neededBy.one }),
  other: programWith({ needed: neededBy.other }),
};

/** A project whose cargo builds the program that RUN names, says so, and ends once it is allowed to. */
async function project() {
  const machine = await bench.machineWithGcc();
  const { workspace, root } = machine;
  await writeFile(join(workspace, 'Cargo.toml'), '[package]\nname = "app"\nversion = "0.1.0"\n');
  for (const [name, content] of Object.entries(programs)) await writeFile(join(root, name), content);
  const built = join(workspace, 'target', target.triple, 'debug');
  const last = [
    `mkdir -p '${built}'`,
    `cp "${root}/$RUN" '${built}/app'`,
    'echo "$RUN is built" >&2',
    // A run that is killed cannot end its cargo.
    `until [ -e "${root}/$RUN-may-end" ] || ! kill -0 $PPID; do sleep 0.1; done`,
  ];
  const cargo = await cargoStandIn(root, {
    stdout: [artifactMessage(workspace, 'bin', join(built, 'app'))],
    last: last.join('\n'),
  });
  const start = async (run: string, more: { args?: string; env?: Readonly<Record<string, string>> } = {}) =>
    bench.start(machine, {
      inputs: { ...wanted, archive: run, args: more.args ?? '' },
      env: { PATH: cargo.path, RUN: run, SOURCE_DATE_EPOCH: '1700000000', ...more.env },
    });
  const release = (run: string) => writeFile(join(root, `${run}-may-end`), '');
  return { machine, start, release };
}

/** Expects that what a run reports is what it built: the audit, and the archive's content. */
function expectOwn(result: RunResult, run: keyof typeof programs): void {
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  const { artifacts = '[]', archive = '' } = result.outputs;
  expect(JSON.parse(artifacts)).toMatchObject([{ size: programs[run].length, needed: neededBy[run] }]);
  expect(basename(archive)).toBe(`${run}.tar.gz`);
  const packed = execFileSync('tar', ['--extract', '--gzip', '--to-stdout', '--file', archive, `${run}/app`]);
  expect(packed.equals(programs[run])).toBe(true);
}

/** Resolves when the second run waits, or when its cargo has built into the first one's folder. */
async function settled(second: RunningStep): Promise<void> {
  await Promise.race([second.written('waiting for process'), second.written('other is built')]);
}

async function linkTo({ root, workspace }: Machine): Promise<string> {
  const link = join(root, 'link');
  await symlink(workspace, link);
  return link;
}

test.each([
  ['by default', {}, async () => ({})],
  [
    'by --target-dir and by a variable with a link',
    { args: '--target-dir target' },
    async (machine: Machine) => ({ env: { CARGO_TARGET_DIR: join(await linkTo(machine), 'target') } }),
  ],
  [
    'with a tool cache and a folder for temporary files each',
    {},
    async ({ root }: Machine) => {
      const env = { RUNNER_TOOL_CACHE: join(root, 'other-tools'), RUNNER_TEMP: join(root, 'other-temp') };
      await Promise.all(Object.values(env).map((folder) => mkdir(folder)));
      return { env };
    },
  ],
])(
  'of two runs at once in one target folder, %s, each audits and packs what it built',
  async (_how, ofOne, ofOther) => {
    const { machine, start, release } = await project();
    const one = await start('one', ofOne);
    await one.written('one is built');
    const other = await start('other', await ofOther(machine));
    await settled(other);
    await release('one');
    await release('other');
    const results = await Promise.all([one.result, other.result]);
    expectOwn(results[0], 'one');
    expectOwn(results[1], 'other');
    expect(results[1].stdout).toMatch(`waiting for process ${one.pid}, which is building in `);
    await expectNoLeftovers(machine);
    const left = (await readdir(join(machine.workspace, 'target'))).sort();
    expect(left).toEqual(['CACHEDIR.TAG', target.triple]);
    const tag = await readFile(join(machine.workspace, 'target', 'CACHEDIR.TAG'), 'latin1');
    expect(tag).toMatch(/^Signature: 8a477f597d28d172789f06886806bc55\n/);
  },
);

test('the turn of a run that was killed is over', async () => {
  const { machine, start, release } = await project();
  const one = await start('one');
  await one.written('one is built');
  const other = await start('other');
  await settled(other);
  one.kill('SIGKILL');
  await release('one');
  await release('other');
  expectOwn(await other.result, 'other');
  expect(await one.result).toMatchObject({ signal: 'SIGKILL' });
  await start('other').then((next) => next.result);
  await expectNoLeftovers(machine);
});
