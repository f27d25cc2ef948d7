import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeLive, liveMachine, liveTimeout, once, runOnTarget } from '../support/live.js';
import { type Need, testWith } from '../support/programs.js';
import type { RunResult } from '../support/runner.js';
import { onPath, type Ran } from '../support/rust-toolchain.js';

/** What recipes.md, caching.md, cmake-and-meson.md, testing-on-the-target.md and deb-and-rpm.md say of other tools. */
const live = liveMachine();
const setUp = once(() => live.step({ rust: 'debian', packages: 'zlib1g-dev', command: 'none' }));

const testsOfTheCrate = `#[test]
fn finds_the_program() {
    let program = std::env::var("NEXTEST_BIN_EXE_example-zlib").expect("started by nextest");
    assert!(std::path::Path::new(&program).is_file());
}

#[test]
fn stands_in_its_package() {
    assert!(std::path::Path::new("Cargo.toml").is_file());
}
`;

describeLive('behind a step with command: none', () => {
  testTool('the program cargo-nextest', 'an archive of nextest’s runs elsewhere', async () => {
    const { step, folder } = await crate('nextest/here');
    const archive = join(folder, 'tests.tar.zst');
    await write(join(folder, 'tests/runs.rs'), testsOfTheCrate);
    const made = await tool(step, folder, 'cargo-nextest', ['nextest', 'archive', '--archive-file', archive]);
    expect(made).toMatchObject({ code: 0, stderr: expect.stringMatching(/Archiving 3 binaries/) });

    const emulator = (await onPath('qemu-aarch64')) ?? (await onPath('qemu-aarch64-static'));
    if (emulator === undefined) return;
    const there = await live.example('zlib', 'nextest/there');
    const ran = await live.later(
      { ...step, env: {}, path: [dirname((await onPath('cargo-nextest')) ?? '')] },
      'env',
      [
        `CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER=${emulator} -L ${step.outputs.sysroot}`,
        'cargo-nextest',
        ...['nextest', 'run', '--archive-file', archive, '--workspace-remap', there],
      ],
      '/',
    );
    expect(ran).toMatchObject({ code: 0, stderr: expect.stringMatching(/2 tests run: 2 passed/) });
  });

  testTool('the program cargo-auditable', 'cargo auditable puts its list into the program', async () => {
    const { step, folder } = await crate('auditable');
    const ran = await tool(step, folder, 'cargo-auditable', ['auditable', 'build']);
    expect(ran).toMatchObject({ code: 0 });
    const sections = await live.later(step, 'aarch64-linux-gnu-readelf', ['-SW', program(folder)], '/');
    expect(sections.stdout).toContain('.dep-v0');
    const stripped = join(folder, 'stripped');
    await live.later(step, 'aarch64-linux-gnu-strip', ['-o', stripped, program(folder)], '/');
    const after = await live.later(step, 'aarch64-linux-gnu-readelf', ['-SW', stripped], '/');
    expect(after.stdout).toContain('.dep-v0');
    expect(after.stdout).not.toContain('.symtab');
  });

  testTool('the program cargo-deb', 'cargo deb takes the strip that its variable names', async () => {
    const { step, folder } = await crate('deb');
    const deb = ['cargo-deb', 'deb', '--deb-revision=', '--output', join(folder, 'x.deb')];
    const names = ['strip', 'objcopy'].map((name) => `${name.toUpperCase()}_aarch64-linux-gnu`);
    const pinned = names.map((name) => `${name}=aarch64-linux-gnu-${name.split('_')[0]?.toLowerCase()}`);
    const ran = await tool(step, folder, 'env', [...pinned, ...deb, '--separate-debug-symbols', '-v']);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stderr).toContain("Using 'aarch64-linux-gnu-strip' for 'aarch64-unknown-linux-gnu'");
    const control = await live.later(step, 'dpkg-deb', ['--info', join(folder, 'x.deb')], '/');
    expect(control.stdout).toMatch(/^ Architecture: arm64$/m);

    const wrong = names.map((name) => `${name}=${name.split('_')[0]?.toLowerCase()}`);
    const failed = await tool(step, folder, 'env', [
      ...wrong,
      ...deb,
      '--separate-debug-symbols',
      '--no-build',
    ]);
    expect(failed.code).not.toBe(0);
    expect(failed.stderr).toContain('Unable to recognise the format');
  });

  testTool('the program sccache', 'sccache gives a library back, and never a program', async () => {
    const { step, folder } = await crate('sccache');
    await write(join(folder, 'inner/Cargo.toml'), '[package]\nname = "inner"\nversion = "0.1.0"\n');
    await write(join(folder, 'inner/src/lib.rs'), 'pub fn three() -> u8 { 3 }\n');
    const manifest = await readFile(join(folder, 'Cargo.toml'), 'utf8');
    await write(join(folder, 'Cargo.toml'), `${manifest}\n[dependencies]\ninner = { path = "inner" }\n`);
    const server = { SCCACHE_DIR: join(folder, 'cache'), SCCACHE_SERVER_UDS: join(folder, 'sccache.sock') };
    const variables = Object.entries(server).map(([name, value]) => `${name}=${value}`);
    const wrapped = [...variables, 'RUSTC_WRAPPER=sccache', 'CARGO_INCREMENTAL=0'];
    try {
      for (const round of [1, 2]) {
        const target = join(folder, `target-${round}`);
        const ran = await tool(step, folder, 'env', [...wrapped, 'cargo', 'build', '--target-dir', target]);
        expect(ran).toMatchObject({ code: 0 });
      }
      const stats = await tool(step, folder, 'env', [...variables, 'sccache', '--show-stats']);
      expect(stats.stdout).toMatch(/^Cache hits \(Rust\) +1$/m);
      expect(stats.stdout).toMatch(/^crate-type \(bin\) +\d+$/m);
    } finally {
      await tool(step, folder, 'env', [...variables, 'sccache', '--stop-server']);
    }
  });

  testTool('the program cmake', 'a CMake project takes the toolchain file', async () => {
    const { step, folder } = await project('cmake', 'CMakeLists.txt', [
      'cmake_minimum_required(VERSION 3.13)',
      'project(zlib-version C)',
      'find_package(ZLIB REQUIRED)',
      'add_executable(zlib-version main.c)',
      'target_link_libraries(zlib-version ZLIB::ZLIB)',
    ]);
    const file = `-DCMAKE_TOOLCHAIN_FILE=${step.env.CMAKE_TOOLCHAIN_FILE_aarch64_unknown_linux_gnu}`;
    expect(await tool(step, folder, 'cmake', ['-S', '.', '-B', 'build', file])).toMatchObject({ code: 0 });
    expect(await tool(step, folder, 'cmake', ['--build', 'build'])).toMatchObject({ code: 0 });
    await expectToRun(join(folder, 'build/zlib-version'), step);
  });

  testTool('the program meson', 'a meson project takes the cross file', async () => {
    const { step, folder } = await project('meson', 'meson.build', [
      "project('zlib-version', 'c')",
      "executable('zlib-version', 'main.c', dependencies: dependency('zlib'))",
    ]);
    const cross = ['--cross-file', step.env.CROSSROOT_MESON_CROSS_FILE ?? ''];
    // A compiler that is not named meson would start through an sccache on PATH, whose server outlives the
    // test.
    const setup = ['CC_FOR_BUILD=cc', 'meson', 'setup', ...cross, 'build'];
    expect(await tool(step, folder, 'env', setup)).toMatchObject({ code: 0 });
    expect(await tool(step, folder, 'ninja', ['-C', 'build'])).toMatchObject({ code: 0 });
    await expectToRun(join(folder, 'build/zlib-version'), step);
  });

  test(
    'cargo install builds for the target, as it is told to',
    async () => {
      const { step, folder } = await crate('install');
      const install = ['install', '--path', '.', '--root', join(folder, 'installed')];
      expect(await tool(step, folder, 'cargo', install)).toMatchObject({ code: 0 });
      expect(await machineOf(join(folder, 'installed/bin/example-zlib'))).toBe(183);
    },
    liveTimeout,
  );

  test(
    'what taiki-e/upload-rust-binary-action and Swatinem/rust-cache look at is exported',
    async () => {
      const { env } = await setUp();
      expect(env.CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER).toBe('aarch64-linux-gnu-gcc');
      expect(Object.keys(env).filter((name) => /^(?:CARGO|CC|CXX|CMAKE|RUST)/.test(name))).toEqual(
        expect.arrayContaining(['CARGO_BUILD_TARGET', 'RUSTFLAGS', 'CC_aarch64_unknown_linux_gnu']),
      );
    },
    liveTimeout,
  );
});

function testTool(need: Need, promise: string, run: () => Promise<void>): void {
  testWith(need, promise)(promise, run, liveTimeout);
}

/** A copy of examples/zlib behind the step. */
async function crate(name: string): Promise<{ readonly step: RunResult; readonly folder: string }> {
  const step = await setUp();
  expect(step).toMatchObject({ code: 0, errors: [] });
  return { step, folder: await live.example('zlib', name) };
}

/** A C program that prints zlib's version, with the file that says how to build it. */
async function project(name: string, file: string, lines: readonly string[]) {
  const step = await setUp();
  const folder = join((await live.machine()).workspace, name);
  await write(join(folder, file), `${lines.join('\n')}\n`);
  await write(
    join(folder, 'main.c'),
    '#include <stdio.h>\n#include <zlib.h>\nint main(void) { return puts(zlibVersion()) < 0; }\n',
  );
  return { step, folder };
}

/** Runs a tool of the tests' own PATH in a later step; the step's folders come first. */
async function tool(step: RunResult, folder: string, name: string, args: readonly string[]): Promise<Ran> {
  const own = ['cargo-nextest', 'cargo-auditable', 'cargo-deb', 'sccache', 'cmake', 'meson'];
  const found = await Promise.all(own.map(onPath));
  const tools = found.flatMap((path) => (path === undefined ? [] : [dirname(path)]));
  return live.later({ ...step, path: [...step.path, ...tools] }, name, args, folder);
}

async function expectToRun(file: string, step: RunResult): Promise<void> {
  expect(await machineOf(file)).toBe(183);
  if ((await onPath('qemu-aarch64')) === undefined && (await onPath('qemu-aarch64-static')) === undefined)
    return;
  expect(await runOnTarget(file, step.outputs.sysroot ?? '')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^1\.[\d.]+\n$/),
  });
}

/** `e_machine` of an ELF file (ELF gABI): 183 is AArch64. */
async function machineOf(file: string): Promise<number> {
  return (await readFile(file)).readUInt16LE(18);
}

function program(folder: string): string {
  return join(folder, 'target/aarch64-unknown-linux-gnu/debug/example-zlib');
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
