import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compareVersions } from '../../src/debian/version.js';
import { parseLock } from '../lock/locks.js';
import { describeLive, liveMachine, liveTimeout, once, runOnTarget, testRunning } from '../support/live.js';
import { readProgram } from '../support/live-elf.js';
import { describeRelease } from '../support/live-release.js';
import { releaseNamed } from '../support/releases.js';
import { awkwardName } from '../support/temp.js';

const live = liveMachine();

describeLive("README's first command", () => {
  const zlib = ['--rust', 'debian', '--packages', 'zlib1g-dev'];
  const built = once(async () => {
    const folder = await live.example('zlib', join(awkwardName, 'zlib'));
    return { folder, ran: await live.desk(['build', ...zlib, '--working-directory', folder]) };
  });
  /** A program in a shell that has evaluated what `crossroot env` prints. */
  const inShell = async (program: string, args: readonly string[]) => {
    await built();
    const { code, stdout, stderr } = await live.desk(['env', ...zlib]);
    if (code !== 0) throw new Error(stderr);
    const script = `set -eu\n${stdout}exec "$@"\n`;
    return live.shell(script, [program, ...args]);
  };

  test(
    'builds in a folder with blanks, and prints the path of a program for the target',
    async () => {
      const { folder, ran } = await built();
      const program = join(folder, 'target/aarch64-unknown-linux-gnu/debug/example-zlib');
      expect(ran).toMatchObject({ code: 0, stdout: `${program}\n` });
      expect(ran.stderr).not.toMatch(/^(?:warning|error)/m);
      const facts = await readProgram((args) => inShell('aarch64-linux-gnu-readelf', args), program);
      expect(facts).toMatchObject({ machine: 'AArch64', interpreter: '/lib/ld-linux-aarch64.so.1' });
      expect(facts.needed).toContain('libz.so.1');
      expect(facts.glibc).toMatch(/^2\.\d+$/);
      expect(compareVersions(facts.glibc, '2.36')).toBeLessThanOrEqual(0);
    },
    liveTimeout,
  );

  testRunning(
    'builds a program that runs and finds zlib',
    async () => {
      const { ran } = await built();
      const { stdout } = await inShell('sh', ['-c', 'printf %s "$PKG_CONFIG_SYSROOT_DIR"']);
      expect(await runOnTarget(ran.stdout.trimEnd(), stdout)).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^zlib 1\.\d[\d.]* \(header 1\.\d/),
      });
    },
    liveTimeout,
  );
});

describeRelease(releaseNamed('bookworm'), live);

describeLive('crossroot lock', () => {
  test(
    'pins gcc, sysroot and Rust, and a run makes of its packages the same sysroot, byte for byte',
    async () => {
      const folder = await live.example('openssl-c', 'locked');
      const words = ['--rust', 'debian', '--packages', 'libssl-dev', '--working-directory', folder];
      const locked = await live.desk(['lock', ...words]);
      expect(locked).toMatchObject({ code: 0, stdout: '' });
      const file = join(folder, 'crossroot.lock');
      const { gcc, sysroot, rust } = parseLock(await readFile(file, 'utf8'), file).trees;
      expect([gcc, sysroot, rust].map((tree) => tree?.release)).toEqual(['bookworm', 'bookworm', 'bookworm']);
      const { toolCache } = await live.machine();
      await rm(join(toolCache, 'crossroot-sysroot'), { recursive: true });
      const inputs = { rust: 'debian', packages: 'libssl-dev', 'working-directory': folder, locked: 'true' };
      const step = await live.step(inputs);
      expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
      expect(step.outputs).toMatchObject({ 'sysroot-digest': sysroot.digest, 'cache-hit': 'false' });
      expect(step.stdout).not.toMatch(/packages chosen/);
      expect(await live.desk(['lock', '--check', ...words])).toMatchObject({ code: 0, stdout: '' });
    },
    liveTimeout,
  );
});

describeLive('the input rustflags', () => {
  test.each([
    ['target', { CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUSTFLAGS: /^-C link-arg=--sysroot=\// }],
    ['off', {}],
  ])(
    '%s builds, and a plain cargo build in a later step rebuilds nothing',
    async (mode, carried) => {
      const folder = await live.example('openssl-c', `rustflags-${mode}`);
      const step = await live.step({
        rust: 'debian',
        packages: 'libssl-dev',
        rustflags: mode,
        'working-directory': folder,
      });
      expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
      const flags = Object.entries(step.env).filter(([name]) => name.endsWith('RUSTFLAGS'));
      expect(flags.map(([name]) => name)).toEqual(Object.keys(carried));
      for (const [name, pattern] of Object.entries(carried)) expect(step.env[name]).toMatch(pattern);
      const ran = await live.later(step, 'cargo', ['build', '--verbose'], folder);
      expect(ran).toMatchObject({ code: 0, stderr: expect.stringMatching(/^ *Fresh example-openssl-c /m) });
      expect(ran.stderr).not.toMatch(/Compiling|Dirty|Running/);
    },
    liveTimeout,
  );
});

describeLive('a crate with code for the host', () => {
  const files: Readonly<Record<string, string>> = {
    'Cargo.toml':
      '[workspace]\nmembers = ["words"]\n\n[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n' +
      '[dependencies]\nwords = { path = "words" }\n',
    'build.rs':
      'fn main() {\n    assert!(cfg!(target_arch = "x86_64"));\n' +
      '    assert_eq!(std::env::var("CARGO_CFG_TARGET_ARCH").unwrap(), "aarch64");\n' +
      '    println!("cargo:rustc-env=BUILT_ON={}", std::env::consts::ARCH);\n}\n',
    'src/main.rs':
      'fn main() {\n    println!("{} {} {}", env!("BUILT_ON"), words::host!(), std::env::consts::ARCH);\n}\n',
    'words/Cargo.toml':
      '[package]\nname = "words"\nversion = "0.1.0"\nedition = "2021"\n\n[lib]\nproc-macro = true\n',
    'words/src/lib.rs':
      'use proc_macro::TokenStream;\n\n#[proc_macro]\npub fn host(_: TokenStream) -> TokenStream {\n' +
      '    format!("{:?}", std::env::consts::ARCH).parse().unwrap()\n}\n',
  };
  const built = once(async () => {
    const folder = join((await live.machine()).workspace, 'host code');
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return live.step({ rust: 'debian', 'working-directory': folder, args: '--release' });
  });

  test(
    'builds its procedural macro and its build script for the host, itself for the target',
    async () => {
      const step = await built();
      expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
      expect(step.outputs.executables).toMatch(/\/aarch64-unknown-linux-gnu\/release\/app$/);
      const readelf = (args: readonly string[]) => live.later(step, 'aarch64-linux-gnu-readelf', args, '/');
      expect(await readProgram(readelf, step.outputs.executables ?? '')).toMatchObject({
        machine: 'AArch64',
      });
    },
    liveTimeout,
  );

  testRunning(
    'builds a program that runs and knows where it was built',
    async () => {
      const { outputs } = await built();
      const ran = await runOnTarget(outputs.executables ?? '', outputs.sysroot ?? '');
      expect(ran).toEqual({ code: 0, stdout: 'x86_64 x86_64 aarch64\n', stderr: '' });
    },
    liveTimeout,
  );
});
