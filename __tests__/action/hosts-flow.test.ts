import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAsLoader } from '../../src/elf/loading.js';
import { isFor } from '../../src/elf/machine.js';
import { hosts } from '../../src/host.js';
import { parseLocks } from '../../src/lock/lock-text.js';
import { cargoStandIn } from '../support/cargo-stand-in.js';
import type { Machine, RunResult } from '../support/runner.js';
import { targetNamed } from '../support/targets.js';
import { type RunOptions, worldBench } from '../support/world-bench.js';

const arm64 = 'aarch64-unknown-linux-gnu';
const armhf = 'armv7-unknown-linux-gnueabihf';
const x64 = 'x86_64-unknown-linux-gnu';
const bench = worldBench('bookworm', [arm64, armhf, x64].map(targetNamed), hosts);
const good = { code: 0, errors: [], warnings: [] };

/** The machine that a run believes to be on, by Node's name; the stand-ins for programs run on any. */
const on = (arch: string) => ({ doors: { host: { platform: 'linux', arch } } });
const start = (machine: Machine, arch: string, options: RunOptions) =>
  bench.run(machine, { ...options, ...on(arch) });

/** The packages of an architecture that were asked for since the last call of `forgetRequests`, by name. */
function downloads(architecture: string): readonly string[] {
  return bench.archive().requests.flatMap(({ path }) => {
    const [, name, of] = /([^/]+)_[^_]+_(\w+)\.deb$/.exec(path) ?? [];
    return of === architecture && name !== undefined ? [name] : [];
  });
}

/** Links by a launcher that a run has put on PATH, and reads what came of it. */
async function link({ path }: RunResult, tools: string) {
  const program = join(await bench.folders.make(), 'program');
  const env = { PATH: [...path, '/usr/bin', '/bin'].join(':') };
  execFileSync('/usr/bin/env', [`${tools}-gcc`, '-o', program, '-lz'], { env });
  return readAsLoader(program);
}

describe('a machine that is aarch64', () => {
  test.each([
    ['its own', arm64, 'gcc-12'],
    ['another', x64, 'gcc-12-x86-64-linux-gnu'],
    ['a third', armhf, 'gcc-12-arm-linux-gnueabihf'],
  ])('gets a gcc that runs on it for %s target', async (_, triple, driver) => {
    const inputs = { target: triple, packages: 'zlib1g-dev' };
    const result = await start(await bench.machine(), 'arm64', { inputs });
    expect(result).toMatchObject(good);
    expect(downloads('arm64')).toContain(driver);
    expect(downloads('amd64').filter((name) => /^(?:gcc-12(?!-base)|g\+\+|binutils|cpp)/.test(name))).toEqual(
      [],
    );
    const target = targetNamed(triple);
    const read = await link(result, target.tools);
    expect(read).toMatchObject({ kind: 'elf', interpreter: target.interpreter });
    expect(read.kind === 'elf' && isFor(read.machine, target.machine)).toBe(true);
    // Of the machine's own triple, build scripts keep their linker.
    const linker = `CARGO_TARGET_${triple.replaceAll('-', '_').toUpperCase()}_LINKER`;
    expect(Object.keys(result.env).includes(linker)).toBe(triple !== arm64);
  });

  test('shares a tool cache with one that is x86_64: the sysroot is theirs both', async () => {
    const machine = await bench.machine();
    const first = await start(machine, 'x64', { inputs: {} });
    const asArm64 = 'Object.defineProperty(process,"arch",{value:"arm64"})';
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(asArm64)}` };
    const second = await start(machine, 'arm64', { inputs: {}, env });
    expect(second).toMatchObject(good);
    expect(second.outputs.sysroot).toBe(first.outputs.sysroot);
  });

  test.each(['s390x', 'ia32'])('is not %s, which is refused before anything is asked for', async (arch) => {
    const refused = await start(await bench.machine(), arch, {});
    expect(refused).toMatchObject({ code: 1, outputs: {} });
    expect(refused.errors.join()).toMatch(/its gcc is a Linux program for aarch64 or x86_64/);
    expect(bench.archive().requests).toEqual([]);
  });
});

describe('a lock of several hosts', () => {
  const fileOf = (machine: Machine) => join(machine.workspace, 'crossroot.lock');
  const textOf = (machine: Machine) => readFile(fileOf(machine), 'utf8');
  const lock = (machine: Machine, ...words: string[]) => bench.run(machine, { desk: ['lock', ...words] });
  const both = ['--host', 'x86_64', '--host', 'aarch64', '--packages', 'zlib1g-dev'];
  const inputs = { packages: 'zlib1g-dev', locked: 'true' };

  test('has one sysroot and a gcc for each, and each machine takes its own', async () => {
    const machine = await bench.machine();
    expect(await lock(machine, ...both)).toMatchObject({ code: 0, stdout: '' });
    const locks = parseLocks(await textOf(machine), 'the lock');
    expect(locks.map(({ host }) => host)).toEqual(['amd64', 'arm64']);
    const [first, second] = locks.map(({ trees }) => trees);
    expect(first?.sysroot).toEqual(second?.sysroot);
    for (const [arch, of, other] of [
      ['x64', 'amd64', 'arm64'],
      ['arm64', 'arm64', 'amd64'],
    ] as const) {
      const elsewhere = await bench.machine();
      await writeFile(fileOf(elsewhere), await textOf(machine));
      bench.archive().forgetRequests();
      const result = await start(elsewhere, arch, { inputs });
      expect(result).toMatchObject({ ...good, outputs: { 'sysroot-digest': first?.sysroot.digest } });
      expect(downloads(of)).toContain(of === 'arm64' ? 'gcc-12' : 'gcc-12-aarch64-linux-gnu');
      expect(downloads(other).filter((name) => /^gcc-12(?!-base)/.test(name))).toEqual([]);
    }
  });

  test('grows out of one for x86_64, whose trees stay, and is renewed for all of them', async () => {
    const machine = await bench.machine();
    await lock(machine, '--packages', 'zlib1g-dev');
    const before = JSON.parse(await textOf(machine));
    expect(before.version).toBe(1);
    const refused = await start(machine, 'arm64', { inputs });
    expect(refused).toMatchObject({ code: 1, outputs: {} });
    expect(refused.errors.join()).toMatch(
      /has no gcc for this machine[\s\S]*this machine is aarch64; the lock has .* on x86_64/,
    );
    const [, words = ''] =
      /add it without changing the rest: crossroot lock (.*) \(in /.exec(refused.errors.join()) ?? [];
    expect(words).toBe('--host aarch64');
    bench.archive().forgetRequests();
    expect(await lock(machine, ...words.split(' '))).toMatchObject({ code: 0, stdout: '' });
    expect(downloads('amd64')).toEqual([]);
    const part = JSON.parse(await textOf(machine)).targets[arm64];
    expect(part.sysroot).toEqual(before.trees.sysroot);
    expect(part.hosts.amd64.gcc).toEqual(before.trees.gcc);
    expect(await start(machine, 'arm64', { inputs })).toMatchObject(good);
    const changed = await lock(machine, '--packages', 'libssl-dev');
    expect(changed).toMatchObject({ code: 0 });
    expect(changed.stdout).toContain(`${arm64} on aarch64: sysroot: libssl-dev:arm64 3.0.17-1 added\n`);
    const renewed = JSON.parse(await textOf(machine)).targets[arm64];
    expect(Object.keys(renewed.hosts)).toEqual(['amd64', 'arm64']);
    expect(await lock(machine, '--check')).toMatchObject({ code: 0, stdout: '' });
  });

  test.each([
    ['that Crossroot does not run on', '"s390x": ', /refused[\s\S]*hosts/],
    ['whose gcc is for another', '"amd64": ', /gcc: the lock has no gcc-12-aarch64-linux-gnu:amd64/],
  ])('is refused with a host %s', async (_, name, message) => {
    const machine = await bench.machine();
    await lock(machine, '--host', 'aarch64', '--packages', 'zlib1g-dev');
    await writeFile(fileOf(machine), (await textOf(machine)).replace('"arm64": ', name));
    const refused = await start(machine, 'x64', { inputs });
    expect(refused).toMatchObject({ code: 1, outputs: {} });
    expect(refused.errors.join()).toMatch(message);
  });

  test('is not written for a machine that Crossroot does not run on', async () => {
    const machine = await bench.machine();
    const refused = await lock(machine, '--host', 'riscv64');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/--host cannot be "riscv64"[\s\S]*aarch64 and x86_64/);
    expect(existsSync(fileOf(machine))).toBe(false);
  });
});

describe('a command that starts what it built', () => {
  // The stand-ins have std for aarch64 alone.
  const run = async (command: string, arch: string, hostGlibc: string | undefined) => {
    const machine = await bench.machine();
    const cargo = await cargoStandIn(machine.root);
    const options: RunOptions = {
      env: { PATH: cargo.path },
      doors: { ...on(arch).doors, hostGlibc },
      inputs: { command },
    };
    const result = await bench.run(machine, options);
    const words = await cargo.words().catch(() => []);
    return { ...result, words, log: `${result.stdout}\n${result.stderr}` };
  };

  test.each(['test', 'bench', 'run'])('cargo %s does so where it is for the machine', async (command) => {
    const { code, words } = await run(command, 'arm64', '2.36');
    expect(code).toBe(0);
    expect(words[0]).toBe(command);
    expect(words).not.toContain('--no-run');
  });

  test.each([
    ['another machine', 'x64', '2.36', /does not start anything: the machine is x86_64/],
    [
      'an older glibc',
      'arm64',
      '2.35',
      /does not start anything: the machine has glibc 2\.35, the sysroot 2\.36/,
    ],
    ['another C library', 'arm64', undefined, /does not start anything: the machine has no glibc/],
  ])('cargo test builds only on %s', async (_, arch, glibc, message) => {
    const { code, words, log } = await run('test', arch, glibc);
    expect(code).toBe(0);
    expect(words.slice(0, 2)).toEqual(['test', '--no-run']);
    expect(log).toMatch(message);
  });

  test('cargo run is refused there: before anything is asked for where it is another machine', async () => {
    const elsewhere = await run('run', 'x64', '2.36');
    expect(elsewhere).toMatchObject({ code: 1, words: [] });
    expect(elsewhere.errors.join()).toMatch(/cargo run cannot start what is built for aarch64/);
    expect(bench.archive().requests).toEqual([]);
    const older = await run('run', 'arm64', '2.31');
    expect(older).toMatchObject({ code: 1, words: [] });
    expect(older.errors.join()).toMatch(/the machine has glibc 2\.31, the sysroot 2\.36/);
  });
});
