import { execFileSync } from 'node:child_process';
import { realpathSync, rmSync } from 'node:fs';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Machine, makeMachine } from '../support/runner.js';
import { rustStandIn } from '../support/rust-stand-in.js';
import { expectRefusal, worldBench } from '../support/world-bench.js';

const bench = worldBench();
const triple = 'aarch64_unknown_linux_gnu';
const linker = 'CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER';

test('odd values of the variables that are exported, and odd letters in all paths, spoil no run', async () => {
  const folder = await bench.folders.make(`100% |,'"$x\`&#?*[a]{b}!(~=ö`);
  const machine = await makeMachine(folder);
  const env = {
    // What a row of a matrix leaves out.
    CARGO_BUILD_TARGET: '',
    [linker]: '',
    [`CC_${triple}`]: '',
    [`CMAKE_TOOLCHAIN_FILE_${triple}`]: '',
    // What means something as it is.
    [`PKG_CONFIG_LIBDIR_${triple}`]: '',
    [`AR_${triple}`]: 'llvm-ar',
    // Blocks of YAML.
    RUSTFLAGS: '-D warnings\n',
    BINDGEN_EXTRA_CLANG_ARGS: '-I/one\n-I/two\n',
    CROSSROOT_EXPORTS: '[',
  };
  const result = await bench.run(machine, { env, inputs: { rustflags: 'env' } });
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  const { gcc = '', sysroot = '' } = result.outputs;
  expect(sysroot).toMatch(/^\/(?:var\/)?tmp\/crossroot-links-\d+\/[0-9a-f]{16}\/[\w./-]+$/);
  expect(realpathSync(sysroot)).toContain(folder);
  expect(Object.values(result.env).filter((value) => value?.includes('100%'))).toEqual([]);
  expect(result.path.filter((one) => one.includes('100%'))).toEqual([]);
  expect(execFileSync(gcc, ['-print-sysroot'], { encoding: 'utf8' })).toBe(`${sysroot}\n`);
  expect(result.env).toMatchObject({
    CARGO_BUILD_TARGET: 'aarch64-unknown-linux-gnu',
    [linker]: 'aarch64-linux-gnu-gcc',
    [`CC_${triple}`]: 'aarch64-linux-gnu-gcc',
    [`CMAKE_TOOLCHAIN_FILE_${triple}`]: join(gcc, '../../aarch64-unknown-linux-gnu.cmake'),
  });
  const { RUSTFLAGS = '', [`BINDGEN_EXTRA_CLANG_ARGS_${triple}`]: bindgen } = result.env;
  expect(RUSTFLAGS).toBe(`-D warnings -C link-arg=--sysroot=${sysroot}`);
  expect(bindgen).toMatch(
    /^-I\/one -I\/two --target=aarch64-unknown-linux-gnu --sysroot=\/[\w./-]+ --gcc-toolchain=\/[\w./-]+$/,
  );
  for (const name of ['PKG_CONFIG_LIBDIR', 'AR']) expect(result.env[`${name}_${triple}`]).toBeUndefined();
  for (const kept of [`AR_${triple}=llvm-ar`, `PKG_CONFIG_LIBDIR_${triple}=`])
    expect(result.stdout).toContain(`kept your ${kept} (Crossroot's: `);
  rmSync(
    join(
      sysroot
        .split('/')
        .slice(0, sysroot.split('/').findIndex((part) => /^[0-9a-f]{16}$/.test(part)) + 1)
        .join('/'),
    ),
  );
});

/** What is on a PATH where no program can be found, or none is to be: the workspace has programs of that name. */
async function oddPath({ root, workspace }: Machine): Promise<readonly string[]> {
  const [file, loop, programs] = ['file', 'loop', 'folders'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(file, '');
  await symlink('loop', loop);
  for (const name of ['rustup', 'rustc', 'cargo', 'xz', 'pkg-config', 'aarch64-linux-gnu-gcc']) {
    await mkdir(join(programs, name), { recursive: true });
    await writeFile(join(workspace, name), '#!/bin/sh\ntouch started\nexit 1\n', { mode: 0o755 });
  }
  return ['', '.', '..//', file, loop, '/nowhere', `/${'x'.repeat(300)}`, '/a\nb', '/proc', programs];
}

describe('an odd environment', () => {
  test('of folders on PATH and Cargo’s home spoils no run, and starts nothing of the workspace', async () => {
    const machine = await bench.machineWithGcc();
    const odd = await oddPath(machine);
    const env = {
      PATH: [...odd, await rustStandIn(machine.root), '/usr/bin', '/bin', ''].join(':'),
      CARGO_HOME: join(machine.root, 'file', 'home'),
      [`CFLAGS_${triple}`]: '-O2\n\x1b[31m"',
      CARGO_ENCODED_RUSTFLAGS: '\x1f\x1f--cfg\x1f\x1fa\tb\x1f',
    };
    const result = await bench.run(machine, { env, inputs: { rustflags: 'env' } });
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(result.env.CARGO_ENCODED_RUSTFLAGS).toContain('--cfg\x1fa\tb\x1f-C\x1f');
    expect(result.stdout).not.toContain('\x1b');
    expect(await readdir(machine.workspace)).not.toContain('started');
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, RegExp]>([
    ['without a program on PATH', { PATH: '' }, {}, /^there is no Rust on this machine/],
    ['with no gcc on PATH', {}, { gcc: 'system' }, /^gcc is set to system, and no cross gcc is on PATH/],
    [
      'whose Cargo home is a link to itself',
      { CARGO_HOME: 'loop' },
      {},
      /^cannot read Cargo's configuration .*loop/,
    ],
    [
      'with flags of two lines',
      { CARGO_ENCODED_RUSTFLAGS: '--cfg\x1fa\nb' },
      {},
      /CARGO_ENCODED_RUSTFLAGS cannot/,
    ],
  ])('%s is refused in words', async (_name, env, inputs, words) => {
    const machine = await bench.machineWithGcc();
    const PATH = [...(await oddPath(machine)), await rustStandIn(machine.root)].join(':');
    await symlink('loop', join(machine.workspace, 'loop'));
    await expectRefusal(machine, await bench.run(machine, { env: { PATH, ...env }, inputs }), words);
  });
});
