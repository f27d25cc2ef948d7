import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { nameOfOwner } from '../../src/system/staging.js';
import { builderOf } from '../support/built-files.js';
import { testWith } from '../support/programs.js';
import type { Machine, RunningStep } from '../support/runner.js';
import { expectNoLeftovers, type RunOptions, worldBench } from '../support/world-bench.js';
import { target } from '../support/world-pins.js';

const bench = worldBench();

const build = {
  command: 'build',
  packages: 'zlib1g-dev',
  strip: 'symbols',
  audit: 'off',
  archive: 'true',
  'archive-files': 'large',
};

/** A project that builds a program and libraries; its cargo waits while there is a file `hold`. */
async function project() {
  const machine = await bench.machineWithGcc();
  const { workspace, root } = machine;
  await writeFile(join(workspace, 'Cargo.toml'), '[package]\nname = "app"\nversion = "0.1.0"\n');
  // What is packed for a while.
  await writeFile(join(workspace, 'large'), randomBytes(6_000_000));
  const libraries = ['libone.a', 'libtwo.a', 'libthree.a', 'libfour.a'] as const;
  const things = libraries.map((name) => ({ name, kind: 'staticlib' as const }));
  const { path } = await builderOf(machine, [{ name: 'app' }, ...things], {
    last: `echo 'all is built' >&2; while [ -e '${root}/hold' ]; do sleep 0.1; done`,
  });
  return { machine, env: { PATH: path, SOURCE_DATE_EPOCH: '1700000000' } };
}

/** Waits for something on the disk, and no longer than the step runs. */
async function seen(step: RunningStep, look: () => boolean): Promise<void> {
  let hasEnded = false;
  step.result.finally(() => {
    hasEnded = true;
  });
  while (!look() && !hasEnded) await sleep(1);
}

/** Whether a folder has an entry whose name begins so. */
function holds(folder: string, prefix: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(prefix));
}

async function killed(
  machine: Machine,
  options: RunOptions,
  reach: (step: RunningStep) => Promise<void>,
): Promise<number> {
  const step = await bench.start(machine, options);
  await reach(step);
  step.kill('SIGKILL');
  expect(await step.result).toMatchObject({ signal: 'SIGKILL' });
  return step.pid;
}

/** Everything beneath a folder that has the name of something temporary. */
async function temporaryIn(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true });
  return all.filter((path) => /\.crossroot-|-[0-9a-f]{12}(?:\/|$)/.test(path));
}

test('of runs that were killed at each phase, one after the other, nothing is left after a good one', async () => {
  const { machine, env } = await project();
  const { workspace, toolCache, root } = machine;
  const asStep = { inputs: build, env };
  const asLock = { desk: ['lock', '--packages', 'zlib1g-dev'] } as const satisfies RunOptions;
  const ofTarget = join(workspace, 'target', target.triple);

  let asked = (): void => undefined;
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const mend = bench.onRequest(/libc6-dev_.*_arm64\.deb$/, async () => asked());
  await killed(machine, asStep, () => isAsked);
  mend();
  await killed(machine, asStep, (step) => seen(step, () => existsSync(join(toolCache, 'crossroot-sysroot'))));
  await writeFile(join(root, 'hold'), '');
  await killed(machine, asStep, (step) => step.written('all is built'));
  await rm(join(root, 'hold'));
  await killed(machine, asStep, (step) => seen(step, () => holds(join(ofTarget, 'debug'), '.crossroot-')));
  await killed(machine, asStep, (step) => seen(step, () => holds(join(ofTarget, 'crossroot'), '.crossroot-')));
  await killed(machine, asLock, (step) => seen(step, () => existsSync(join(workspace, 'crossroot.lock'))));
  expect(await temporaryIn(root)).not.toEqual([]);

  expect(await bench.run(machine, asStep)).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(await bench.run(machine, asLock)).toMatchObject({ code: 0 });
  await expectNoLeftovers(machine);
  expect(await temporaryIn(root)).toEqual([]);
});

/** The name that a process has here whose number no other one has. */
const dead = nameOfOwner().replace(`-${process.pid}-`, '-4194305-');
/** One of another machine. */
const foreign = nameOfOwner().replace(/^\w+/, 'ffffffffffff');

test('of what lies beside our files only what ended runs of ours left there is swept', async () => {
  const { machine, env } = await project();
  const { workspace } = machine;
  const ofTarget = join(workspace, 'target', target.triple);
  const stays = [
    `.crossroot-${nameOfOwner()}-abcdef`,
    `.crossroot-${foreign}-abcdef`,
    '.crossroot-notes',
    `.crossroot-${dead}`,
    `crossroot-${dead}-abcdef`,
    `.crossroot-${dead}-abcde0`,
  ];
  const places = [workspace, join(ofTarget, 'debug'), join(ofTarget, 'crossroot')];
  for (const place of places) {
    await mkdir(join(place, `.crossroot-${dead}-abcdef`), { recursive: true });
    await writeFile(join(place, `.crossroot-${dead}-abcdef`, 'file'), '');
    await writeFile(join(place, `.crossroot-${dead}-abcdef1`), '');
    for (const name of stays.slice(0, -1)) await writeFile(join(place, name), '');
    await symlink(workspace, join(place, stays.at(-1) ?? ''));
  }
  const lock = { desk: ['lock', '--packages', 'zlib1g-dev'] } as const;
  expect(await bench.run(machine, lock)).toMatchObject({ code: 0 });
  const inputs = { ...build, 'archive-files': '' };
  expect(await bench.run(machine, { inputs, env })).toMatchObject({ code: 0, errors: [] });
  for (const place of places) {
    const left = (await readdir(place)).filter((name) => /crossroot-/.test(name));
    expect(left.sort()).toEqual([...stays].sort());
  }
});

testWith('zstd in Node or as a program', 'packs of devices')(
  'of a pull that was killed nothing is left after a good one',
  async () => {
    const machine = await bench.machineWithGcc();
    const { root, toolCache, temp } = machine;
    const { outputs } = await bench.run(machine);
    const ssh = [
      '#!/bin/sh',
      'for word; do [ "$last" != -S ] || socket=$word; [ "$word" != exit ] || leaves=1; last=$word; done',
      'if [ -n "$leaves" ]; then rm "$socket"; exit; fi',
      ': > "$socket"',
      'echo aarch64',
    ];
    const rsync = [
      '#!/bin/sh',
      'for word; do last=$word; done',
      `[ ! -e '${root}/hold' ] || { : > '${root}/pulls'; while [ -e '${root}/hold' ]; do sleep 0.1; done; exit 1; }`,
      `cp -r '${outputs.sysroot}/.' "$last"`,
    ];
    for (const [name, lines] of Object.entries({ ssh, rsync }))
      await writeFile(join(root, name), `${lines.join('\n')}\n`, { mode: 0o755 });
    await writeFile(join(root, 'hold'), '');
    const output = join(root, 'device.tar.zst');
    const pull: RunOptions = {
      desk: ['sysroot', 'pull', 'device', '--output', output],
      plainDesk: true,
      path: [root, '/usr/bin', '/bin'],
    };
    const pid = await killed(machine, pull, (step) => seen(step, () => existsSync(join(root, 'pulls'))));
    await rm(join(root, 'hold'));
    expect(await temporaryIn(root)).not.toEqual([]);
    expect(await bench.run(machine, pull)).toMatchObject({ code: 0 });
    expect(existsSync(output)).toBe(true);
    expect(await temporaryIn(root)).toEqual([]);
    expect(await readdir(temp)).toEqual([]);
    expect(await temporaryIn(toolCache)).toEqual([]);
    // Where a socket's path would be too long elsewhere.
    const inTmp = await readdir('/tmp');
    expect(inTmp.filter((name) => name.startsWith('.crossroot-') && name.includes(`-${pid}-`))).toEqual([]);
  },
);
