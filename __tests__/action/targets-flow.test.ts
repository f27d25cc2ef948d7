import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAsLoader } from '../../src/elf/loading.js';
import { isFor } from '../../src/elf/machine.js';
import { isHost } from '../../src/host.js';
import { readSysrootPackages } from '../../src/sysroot/sysroot-packages.js';
import { type Target, targets } from '../../src/target.js';
import type { RunResult } from '../support/runner.js';
import { host, targetNamed } from '../support/targets.js';
import { worldBench } from '../support/world-bench.js';

/** Which release stands for all that have the target. */
const releaseOf = ({ releases }: Target) => (releases.includes('trixie') ? 'trixie' : (releases[0] ?? ''));

const ofGlibc = targets.filter(({ libc }) => !libc.isStatic);
const ofMusl = targets.filter(({ libc }) => libc.isStatic);

describe.each([...new Set(ofGlibc.map(releaseOf))])('debian:%s', (release) => {
  const own = ofGlibc.filter((target) => releaseOf(target) === release);
  const bench = worldBench(release, own);
  const inputsFor = ({ triple }: Target) => ({ target: triple, packages: 'zlib1g-dev' });

  test.each(own.map((target) => [target.triple, target] as const))(
    'sets %s up: a gcc and a sysroot that make its programs, and the variables that name it',
    async (triple, target) => {
      const result = await bench.run(await bench.machine(), { inputs: inputsFor(target) });
      expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
      const { machine, interpreter, tools, gnu } = target;
      const { env, outputs } = result;
      const underscored = triple.replaceAll('-', '_');
      expect(env).toMatchObject({
        CARGO_BUILD_TARGET: triple,
        [`CC_${underscored}`]: `${tools}-gcc`,
        [`PKG_CONFIG_${underscored}`]: `${tools}-pkg-config`,
      });
      const program = join(await bench.folders.make(), 'program');
      launch(result, `${tools}-gcc`, ['-o', program, '-lz']);
      const read = readAsLoader(program);
      expect(read).toMatchObject({ kind: 'elf', interpreter });
      expect(read.kind === 'elf' && isFor(read.machine, machine)).toBe(true);
      const zlib = launch(result, 'pkg-config', ['--libs', 'zlib'], {
        PKG_CONFIG_LIBDIR: env.PKG_CONFIG_LIBDIR,
        ...(isHost(target, host) ? { TARGET: triple, HOST: triple } : {}),
      });
      expect(zlib).toBe(`-I${outputs.sysroot}/usr/include -lz\n`);
      expect(existsSync(join(outputs.sysroot ?? '', `usr/lib/${gnu}/libz.so`))).toBe(true);
      expect(readFileSync(env[`CMAKE_TOOLCHAIN_FILE_${underscored}`] ?? '', 'utf8')).toContain(
        `set(CMAKE_SYSTEM_PROCESSOR ${target.processor})`,
      );
    },
  );
});

describe('a C library that is linked statically', () => {
  // The gcc of the host's own machine asks for its glibc.
  const bench = worldBench('bookworm', [...ofMusl, host]);

  test.each(ofMusl.map((target) => [target.triple, target] as const))(
    'gives %s a sysroot without anything of glibc, and a gcc that looks nowhere else',
    async (triple, target) => {
      const result = await bench.run(await bench.machine(), { inputs: { target: triple } });
      expect(result).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { glibc: '' } });
      const { machine, tools, gnu, gcc } = target;
      const { env, path, outputs } = result;
      const sysroot = outputs.sysroot ?? '';
      expect(env).toMatchObject({
        [`CC_${triple.replaceAll('-', '_')}`]: `${tools}-gcc`,
        [`CARGO_TARGET_${triple.replaceAll('-', '_').toUpperCase()}_LINKER`]: `${tools}-gcc`,
      });
      expect(readSysrootPackages(sysroot).all.map(({ name }) => name)).toEqual(['linux-libc-dev', 'musl-dev']);
      expect(readdirSync(join(sysroot, 'usr/lib'))).toEqual([gnu]);
      const folder = path.find((one) => existsSync(join(one, `${tools}-gcc`))) ?? '';
      const launcher = readFileSync(join(folder, `${tools}-gcc`), 'utf8');
      const headers = [gnu, gcc.gnu].map((one) => `-idirafter ${sysroot}/usr/include/${one}`).join(' ');
      expect(launcher).toContain(` -nostdinc ${headers} -idirafter ${sysroot}/usr/include -idirafter `);
      expect(launcher).toContain(` -B${sysroot}/usr/lib/${gnu}/ `);
      expect(launcher).toMatch(/ "-specs=\$\{0%\/\*\}\/\.\.\/gcc\/specs" /);
      expect(readFileSync(join(folder, '../gcc/specs'), 'utf8')).toContain('%{!static-pie:-static}');
      expect(launcher).toMatch(/ "-B\$\{0%\/\*\}\/\.\.\/lacking\/" /);
      expect(readFileSync(join(folder, '../lacking/libstdc++.a'), 'utf8')).toBe(
        'INPUT ( -lstdc++-for-musl )\n',
      );
      const program = join(await bench.folders.make(), 'program');
      launch(result, `${tools}-gcc`, ['-o', program, '-lc']);
      const read = readAsLoader(program);
      expect(read.kind === 'elf' && isFor(read.machine, machine)).toBe(true);
    },
  );

  test('is refused where it is to be loaded', async () => {
    const [{ triple } = targets[0]] = ofMusl;
    const RUSTFLAGS = '-C target-feature=+neon,-crt-static';
    const refused = await bench.run(await bench.machine(), { inputs: { target: triple }, env: { RUSTFLAGS } });
    expect(refused).toMatchObject({ code: 1, outputs: {} });
    expect(refused.errors.join()).toMatch(
      /is linked statically, and the flags have[\s\S]*libgcc_s is for glibc/,
    );
  });
});

describe('what is of another machine', () => {
  const wanted = ['x86_64-unknown-linux-gnu', 'armv7-unknown-linux-gnueabihf'].map(targetNamed);
  const bench = worldBench('bookworm', wanted);

  test('is refused where a sysroot is for another target, which sysroot check is told', async () => {
    const machine = await bench.machine();
    const made = await bench.run(machine, { inputs: { target: 'armv7-unknown-linux-gnueabihf' } });
    const sysroot = made.outputs.sysroot ?? '';
    const check = (target: string) =>
      bench.run(machine, { desk: ['sysroot', 'check', sysroot, '--target', target], plainDesk: true });
    expect(await check('armv7-unknown-linux-gnueabihf')).toMatchObject({ code: 0 });
    const other = await check('arm-unknown-linux-gnueabi');
    expect(other.code).toBe(1);
    expect(other.stdout).toMatch(
      /libc\.so\.6 is for hard-float ARM \(32-bit\), not for soft-float ARM \(32-bit\)/,
    );
    const inputs = { target: 'x86_64-unknown-linux-gnu', sysroot };
    const refused = await bench.run(machine, { inputs });
    expect(refused).toMatchObject({ code: 1, outputs: {} });
    expect(refused.errors.join()).toMatch(/the sysroot is for another machine[\s\S]*not for x86-64/);
  });
});

/** Starts a program of the folders that a run has put on PATH. */
function launch(
  { path }: RunResult,
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): string {
  const folders = [...path, '/usr/bin', '/bin'].join(':');
  return execFileSync('/usr/bin/env', [name, ...args], { env: { PATH: folders, ...env }, encoding: 'utf8' });
}
