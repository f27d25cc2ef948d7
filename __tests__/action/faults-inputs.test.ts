import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expectRefusal, type RunOptions, worldBench } from '../support/world-bench.js';

const bench = worldBench();

/** Runs with what is wrong from the start: nothing may have been fetched or written. */
async function expectRefusedAtOnce(options: RunOptions, ...words: readonly (string | RegExp)[]): Promise<void> {
  const machine = await bench.machine();
  await expectRefusal(machine, await bench.run(machine, options), ...words);
  expect(bench.archive().requests).toEqual([]);
  expect(await readdir(machine.toolCache)).toEqual([]);
}

describe('an input that is not allowed is refused before anything is fetched, naming what is:', () => {
  test.each<[string, string, string | RegExp]>([
    ['target', 'x86_64-apple-darwin', 'use one of aarch64-unknown-linux-gnu'],
    ['sysroot', 'debian:sid', /use one of debian:buster, .*debian:trixie, debian:forky/],
    ['gcc', 'clang', 'use one of auto, debian:buster'],
    ['command', 'publish', /use one of .*build.* none/],
    ['rustflags', 'maybe', 'use one of env, target, off'],
    ['cache', 'yes', 'use one of true, false'],
    ['rust', 'nix', 'use rustup, rustup:<toolchain> or debian'],
    ['glibc', '2.17', /use 2\.28 \(debian:buster\) or newer/],
    ['glibc', '2.4', /YAML reads 2\.40 without quotes as the number 2\.4.*\n.*glibc: '2\.40'/],
    ['rust', 'rustup:1.8', /YAML reads 1\.80 without quotes as the number 1\.8.*\n.*'1\.80'/],
    ['mirror', 'ftp://mirror.example/debian', 'it is not an http or https URL'],
    ['working-directory', 'no such folder', /the folder .*no such folder/],
  ])('%s: %s', async (name, value, words) => {
    await expectRefusedAtOnce(
      { inputs: { sysroot: '', [name]: value } },
      `the input ${name} cannot be`,
      value,
      words,
    );
  });

  test.each<[string, string]>([
    ['command', 'none\n::warning::smuggled'],
    ['sysroot', 'debian:bookworm\nEVIL=1'],
    ['working-directory', '.\n/tmp'],
    ['packages', '$(touch smuggled)'],
    ['packages', 'libssl-dev;touch smuggled'],
    ['packages', '--allow-unauthenticated'],
    ['packages', '`touch smuggled`'],
    ['rust', 'rustup:$(touch smuggled)'],
    ['rust', 'rustup:--help'],
  ])('%s: %j, which smuggles', async (name, value) => {
    const machine = await bench.machine();
    const result = await bench.run(machine, { inputs: { [name]: value } });
    await expectRefusal(machine, result);
    expect(await readdir(machine.workspace)).toEqual([]);
    expect(bench.archive().requests).toEqual([]);
  });
});

test('a mirror that holds a password is refused without showing it', async () => {
  const machine = await bench.machine();
  const mirror = 'https://someone:secret@mirror.example/debian';
  const result = await bench.run(machine, { inputs: { mirror } });
  await expectRefusal(machine, result, 'a base URL of the input mirror cannot be used', 'mirror.example');
  expect(result.stdout + result.stderr).not.toContain('secret');
});

describe('a host that the gcc does not run on is refused before anything is fetched:', () => {
  test.each([
    ['linux', 's390x'],
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
    ['win32', 'x64'],
  ])('%s %s', async (platform, arch) => {
    await expectRefusedAtOnce(
      { doors: { host: { platform, arch } } },
      `Crossroot does not run on ${platform} ${arch}`,
      'use such a Linux runner',
    );
  });
});

test('a host without glibc is not refused', async () => {
  const machine = await bench.machine();
  const result = await bench.run(machine, { doors: { hostGlibc: undefined } });
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
});

describe('without a Rust for the target', () => {
  test('the run is refused, saying how to get one', async () => {
    const machine = await bench.machineWithGcc();
    const result = await bench.run(machine, { env: { PATH: '/nowhere' } });
    await expectRefusal(
      machine,
      result,
      'there is no Rust on this machine',
      'install Rust with rustup',
      'rust: debian',
    );
  });

  test('a toolchain that only rustup could provide is refused', async () => {
    const machine = await bench.machineWithGcc();
    const result = await bench.run(machine, { inputs: { rust: 'rustup:1.75' } });
    await expectRefusal(machine, result, 'there is no rustup to run 1.75', 'install Rust with rustup');
  });
});

test('TOML that cargo takes ends no run, whatever is in fields that nobody here reads', async () => {
  const machine = await bench.machineWithGcc();
  const odd = [
    'large = 9223372036854775807',
    'hex = 0x7fffffffffffffff',
    'low = -9223372036854775808',
    'table = { a = "\\e\\x41",\n  b = 07:32,\n}',
    '"" = 1\n__proto__.x = 1\nconstructor = 1\n"a.b".c = 1\n',
  ].join('\n');
  const files = {
    'Cargo.toml': `\ufeff[package]\nname = "app"\nversion = "1.0.0"\n[package.metadata.odd]\n${odd}`,
    '.cargo/config.toml': `\ufeff[build]\nrustflags = ["-Cdebuginfo=0"]\n[alias.odd]\n${odd}`,
    'rust-toolchain.toml': `[toolchain]\nchannel = "stable"\n[odd]\n${odd}`,
    'README.md': '',
  };
  await mkdir(join(machine.workspace, '.cargo'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(machine.workspace, path), text);
  const options = { inputs: { 'archive-files': 'README.md' } };
  const result = await bench.run(machine, options);
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(Object.values(result.env).join()).toContain('-Cdebuginfo=0');
  // What the parser here refuses is for cargo to judge.
  for (const path of ['Cargo.toml', '.cargo/config.toml'])
    await writeFile(join(machine.workspace, path), '[unfinished');
  const again = await bench.run(machine, options);
  expect(again).toMatchObject({ code: 0, errors: [] });
  expect(again.stdout).toMatch(/config\.toml cannot be read as TOML, so its rustflags may be lost/);
});

test('only a space, a tab and a line end are blanks of an input, and its value may have several lines', async () => {
  const machine = await bench.machineWithGcc();
  const names = ['\u00a0notes\u2003and more\u3000', '\ufefflist'];
  for (const name of names) await writeFile(join(machine.workspace, name), '');
  const result = await bench.run(machine, {
    inputs: {
      glibc: '2.36\n',
      packages: '\tzlib1g-dev,\r\n libssl-dev\n',
      'archive-files': `${names.map((name) => name.replace(' ', '\\ ')).join('\n')}\n`,
      args: '--features\t\n  a\n',
    },
  });
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  const wide = await bench.run(machine, { inputs: { packages: 'zlib1g-dev\u00a0libssl-dev' } });
  expect(wide.errors).toEqual([expect.stringContaining('it is not a valid Debian package name')]);
});
