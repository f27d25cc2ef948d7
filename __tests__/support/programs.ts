import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import * as zlib from 'node:zlib';
import { describe, test } from '@jest/globals';
import { findProgram } from '../../src/system/process.js';
import type { Compression } from './deb.js';

/** Whether a program is on the tests' own PATH. */
export function hasProgram(name: string): boolean {
  return findProgram(name, process.env.PATH ?? '') !== undefined;
}

/** Whether this Node has zstd of its own, as 22.15, 23.8 and newer have. */
export const nodeHasZstd = typeof zlib.createZstdCompress === 'function';

/** What some tests need and not every machine has. */
const needs = {
  'the program aarch64-linux-gnu-gcc': () => hasProgram('aarch64-linux-gnu-gcc'),
  'the program x86_64-linux-gnu-gcc': () => hasProgram('x86_64-linux-gnu-gcc'),
  'cargo, with aarch64-linux-gnu-gcc and std for the target': () =>
    hasProgram('aarch64-linux-gnu-gcc') && hasStd('aarch64-unknown-linux-gnu'),
  'cargo, by rustup or with std for the target': () =>
    hasProgram('cargo') && (hasProgram('rustup') || hasStd('aarch64-unknown-linux-gnu')),
  libclang: () => hasLibclang(),
  'ncursesw of this machine': () =>
    spawnSync('pkg-config', ['--exists', 'ncursesw'], { stdio: 'ignore' }).status === 0,
  'clang and ld.lld': () => hasProgram('clang') && hasProgram('ld.lld'),
  'the program cargo-clippy': () => hasProgram('cargo-clippy'),
  'the program apt-get': () => hasProgram('apt-get'),
  'the program dpkg': () => hasProgram('dpkg'),
  'the program dpkg-deb': () => hasProgram('dpkg-deb'),
  'the program git': () => hasProgram('git'),
  'the program actionlint': () => hasProgram('actionlint'),
  'the program cargo-auditable': () => hasProgram('cargo-auditable'),
  'the program cargo-deb': () => hasProgram('cargo-deb') && hasProgram('dpkg-deb'),
  'the program cargo-nextest': () => hasProgram('cargo-nextest'),
  'the program bash': () => hasProgram('bash'),
  'the program direnv': () => hasProgram('direnv') && hasProgram('bash'),
  'the program fish': () => hasProgram('fish'),
  'the program zsh': () => hasProgram('zsh'),
  'the program cmake': () => hasProgram('cmake') && hasProgram('make'),
  'the program gpgv': () => hasProgram('gpgv'),
  'the program jq': () => hasProgram('jq'),
  'the program meson': () => hasProgram('meson') && hasProgram('ninja'),
  'the program openssl': () => hasProgram('openssl'),
  'the program qemu-aarch64-static': () => hasProgram('qemu-aarch64-static'),
  'qemu-aarch64-static and aarch64-linux-gnu-gcc': () =>
    hasProgram('qemu-aarch64-static') && hasProgram('aarch64-linux-gnu-gcc'),
  'the program readelf': () => hasProgram('readelf'),
  'the program script': () => hasProgram('script') && hasProgram('mkfifo'),
  'the program sccache': () => hasProgram('sccache'),
  'the program xz': () => hasProgram('xz'),
  'the program zstd': () => hasProgram('zstd'),
  'zstd in Node': () => nodeHasZstd,
  'zstd in Node or as a program': () => nodeHasZstd || hasProgram('zstd'),
} as const;

/** Whether libclang is where the crate clang-sys looks: LIBCLANG_PATH, or the folders of Debian's packages. */
function hasLibclang(): boolean {
  const roots = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const llvms = roots.filter((name) => name.startsWith('llvm-')).map((name) => `/usr/lib/${name}/lib`);
  return [process.env.LIBCLANG_PATH ?? '', '/usr/lib/x86_64-linux-gnu', ...llvms].some(
    (folder) =>
      existsSync(folder) && readdirSync(folder).some((name) => /^libclang(-\d+)?\.so(\.|$)/.test(name)),
  );
}

/** Whether the machine's own cargo can build for a target. */
function hasStd(target: string): boolean {
  if (!hasProgram('cargo') || !hasProgram('rustc')) return false;
  const asked = spawnSync('rustc', ['--print', 'target-libdir', '--target', target], { encoding: 'utf8' });
  return asked.status === 0 && existsSync(asked.stdout.trim());
}

export type Need = keyof typeof needs;

/** Whether this machine has what tests need; says in a line which ones are skipped when not. */
export function has(need: Need, tests: string): boolean {
  const met = needs[need]();
  if (!met) tell(`skipped: ${tests}: no ${need.replace(/^the /, '')}`);
  return met;
}

/** `test` where the machine has what these tests need, else one that counts as skipped. */
export function testWith(need: Need, tests: string): typeof test | typeof test.skip {
  return has(need, tests) ? test : test.skip;
}

/** `describe` where the machine has what these tests need, else one that counts as skipped. */
export function describeWith(need: Need, tests: string): typeof describe | typeof describe.skip {
  return has(need, tests) ? describe : describe.skip;
}

/** The tests of each way to compress a package; those of zstd count as skipped where there is none. */
export function testEachCompression(promise: string, run: (compression: Compression) => Promise<void>): void {
  const testZstd = testWith('zstd in Node or as a program', 'packages compressed as zst');
  for (const compression of ['gz', 'xz', 'none', 'zst'] as const) {
    (compression === 'zst' ? testZstd : test)(promise.replace('%s', compression), () => run(compression));
  }
}

/** Writes a line beside Jest's report. Jest's own console would add where in the tests the line stands. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
