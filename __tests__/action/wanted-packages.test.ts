import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type PathCrate, readingToolchain, writeCrateProject } from '../support/crate-project.js';
import type { Machine, RunResult } from '../support/runner.js';
import { findRust } from '../support/rust-toolchain.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const rust = await findRust();
if (rust === undefined)
  process.stderr.write(
    'what crates want is read by the real cargo: skipped, there is none on PATH that runs\n',
  );
const withCargo = rust === undefined ? describe.skip : describe;

const script = 'fn main() {}\n';
const crates: readonly PathCrate[] = [
  {
    name: 'openssl-sys',
    version: '0.9.1',
    manifest: ['links = "openssl"', '[features]', 'vendored = []'],
    buildScript: script,
  },
  { name: 'libz-sys', manifest: ['links = "z"', '[features]', 'static = []'], buildScript: script },
  {
    name: 'deflate-sys',
    manifest: [
      '[package.metadata.system-deps]',
      'zlib = { version = "1.0", new = { version = "9.5" } }',
      '[features]',
      'new = []',
    ],
  },
  { name: 'strange-sys', manifest: ['links = "strange"'], buildScript: script },
  { name: 'alsa-sys', manifest: ['links = "alsa"'], buildScript: script },
  { name: 'libudev-sys', manifest: ['links = "udev"'], buildScript: script },
  { name: 'libdbus-sys', manifest: ['links = "dbus"'], buildScript: script },
  {
    name: 'derive',
    manifest: ['[lib]', 'proc-macro = true', '[dependencies]', 'libdbus-sys = { path = "../libdbus-sys" }'],
  },
  { name: 'autotools' },
];

/** The dependencies of the project, each with what its line says besides the path. */
const dependencies = [
  '[dependencies]',
  'openssl-sys = { path = "crates/openssl-sys" }',
  'libz-sys = { path = "crates/libz-sys", features = ["static"] }',
  'deflate-sys = { path = "crates/deflate-sys", features = ["new"] }',
  'strange-sys = { path = "crates/strange-sys" }',
  'derive = { path = "crates/derive" }',
  "[target.'cfg(windows)'.dependencies]",
  'alsa-sys = { path = "crates/alsa-sys" }',
  '[dev-dependencies]',
  'libudev-sys = { path = "crates/libudev-sys" }',
  '[build-dependencies]',
  'autotools = { path = "crates/autotools" }',
];

interface Project {
  readonly machine: Machine;
  readonly run: (words: readonly string[]) => Promise<RunResult>;
  readonly step: (inputs: Readonly<Record<string, string>>) => Promise<RunResult>;
}

async function project(tables: readonly string[] = dependencies, build?: string): Promise<Project> {
  if (rust === undefined) throw new Error('there is no Rust');
  const machine = await bench.machineWithGcc();
  const bin = await readingToolchain(machine.root, rust.sysroot, build);
  const env = { PATH: [bin, '/usr/bin', '/bin'].join(':') };
  await writeCrateProject(machine.workspace, join(rust.sysroot, 'bin/cargo'), tables, crates);
  await writeFile(join(machine.workspace, 'build.rs'), script);
  bench.archive().forgetRequests();
  return {
    machine,
    run: (words) => bench.run(machine, { desk: ['packages', ...words], env }),
    step: (inputs) => bench.run(machine, { inputs: { command: 'none', ...inputs }, env }),
  };
}

const asked = () =>
  bench
    .archive()
    .requests.map(({ path }) => path)
    .filter((path) => path.includes('/dists/'));

withCargo('crossroot packages', () => {
  test('names what the crates of the target want, and why, and what needs none; again: from what it remembers', async () => {
    const { run } = await project();
    const first = await run([]);
    expect(first).toMatchObject({ code: 0 });
    const lines = first.stdout.split('\n');
    expect(lines).toContain('packages: libssl-dev zlib1g-dev');
    expect(lines).toContain('#   libssl-dev: openssl-sys 0.9.1 needs openssl.pc');
    expect(lines).toContain('#   zlib1g-dev: deflate-sys 0.1.0 needs zlib.pc >= 9.5');
    expect(lines).toContain('#   libz-sys 0.1.0: feature static');
    expect(lines).toContain('#   strange-sys 0.1.0');
    expect(first.stdout).toMatch(
      /^# {3}deflate-sys 0\.1\.0 needs zlib\.pc >= 9\.5, and debian:bookworm has 1\.2\.13\S* \(zlib1g-dev\): no later/m,
    );
    // For Windows, for tests, and for a macro of the machine that builds.
    expect(first.stdout).not.toMatch(/alsa|udev|dbus/);
    expect(asked().some((path) => /Contents|by-hash/.test(path))).toBe(true);
    bench.archive().forgetRequests();
    const second = await run(['--format', 'line']);
    expect(second).toMatchObject({ code: 0, stdout: 'libssl-dev zlib1g-dev\n' });
    expect(asked().filter((path) => /Contents-/.test(path))).toEqual([]);
  });

  test('says the same as JSON', async () => {
    const { run } = await project();
    const { code, stdout } = await run(['--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      release: 'debian:bookworm',
      packages: ['libssl-dev', 'zlib1g-dev'],
      reasons: [
        { package: 'zlib1g-dev', crate: 'deflate-sys', by: 'metadata' },
        { package: 'libssl-dev', crate: 'openssl-sys', by: 'table' },
      ],
      otherVersions: [{ crate: 'deflate-sys', first: null }],
      none: [{ crate: 'libz-sys', why: 'feature static' }],
      unknown: [{ crate: 'strange-sys' }],
    });
  });

  test.each<[string, (machine: Machine) => Promise<unknown>, RegExp]>([
    [
      'no project',
      ({ workspace }) => rm(join(workspace, 'Cargo.toml')),
      /Cargo\.toml was not found\n[\s\S]*do: set --working-directory to the folder of the project/,
    ],
    [
      'no lock',
      ({ workspace }) => rm(join(workspace, 'Cargo.lock')),
      /Cargo\.lock does not exist\n.*\n {2}do: create it: cargo generate-lockfile\n$/,
    ],
    [
      'a lock of a newer version',
      ({ workspace }) => writeFile(join(workspace, 'Cargo.lock'), 'version = 99\n'),
      /does not understand this lock file[\s\S]*do: use a newer Rust/,
    ],
    [
      'a workspace with a broken member',
      async ({ workspace }) => {
        const file = join(workspace, 'Cargo.toml');
        await writeFile(file, `${await readFile(file, 'utf8')}[workspace]\nmembers = ["broken"]\n`);
        await mkdir(join(workspace, 'broken'));
        await writeFile(join(workspace, 'broken/Cargo.toml'), '[package\n');
      },
      /cannot read which crates the build has\n[\s\S]*why: [\s\S]*broken/,
    ],
    [
      'a git dependency that cannot be fetched',
      async ({ workspace }) => {
        const file = join(workspace, 'Cargo.toml');
        const text = (await readFile(file, 'utf8')).replace(
          '[dependencies]',
          '[dependencies]\ngone = { git = "file:///nowhere/gone.git" }',
        );
        await writeFile(file, text);
      },
      /why: [\s\S]*gone[\s\S]*do: check that this machine can reach/,
    ],
    [
      'a crate that is not there offline',
      async ({ workspace }) => {
        const file = join(workspace, 'Cargo.toml');
        const text = (await readFile(file, 'utf8')).replace(
          '[dependencies]',
          '[dependencies]\nno-such-crate-here = "1"',
        );
        await writeFile(file, text);
      },
      /why: [\s\S]*no-such-crate-here[\s\S]*do: fetch the crates while there is a network/,
    ],
  ])('refuses %s, and says what to do', async (name, spoil, words) => {
    const { machine, run } = await project();
    await spoil(machine);
    const { code, stdout, stderr } = await run(name.includes('offline') ? ['--args', '--offline'] : []);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/ at .*\.js:\d/);
    expect(asked()).toEqual([]);
  });
});

withCargo('packages: auto', () => {
  const plain = dependencies.filter((line) => !line.startsWith('deflate-sys'));

  test('gives the sysroot what the crates want, beside what is named, and says so', async () => {
    const { step } = await project(plain);
    const result = await step({ packages: 'auto zlib1g-dev' });
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.stdout).toContain('libssl-dev: openssl-sys 0.9.1 needs openssl.pc');
    expect(result.stdout).toContain('packages: libssl-dev zlib1g-dev');
    const root = result.outputs.sysroot ?? '';
    for (const name of ['openssl', 'zlib'])
      expect(await readFile(join(root, `usr/lib/aarch64-linux-gnu/pkgconfig/${name}.pc`), 'utf8')).toContain(
        'Version',
      );
  });

  test('is locked with what the crates want, and a run notices when they want something else', async () => {
    const { machine, step } = await project(plain);
    const locked = await bench.run(machine, {
      desk: ['lock', '--packages', 'auto'],
      env: { PATH: [join(machine.root, 'toolchain/bin'), '/usr/bin', '/bin'].join(':') },
    });
    expect(locked).toMatchObject({ code: 0 });
    const text = await readFile(join(machine.workspace, 'crossroot.lock'), 'utf8');
    expect(JSON.parse(text).request).toMatchObject({
      packages: ['libssl-dev'],
      auto: { named: [], wants: ['openssl.pc'] },
    });
    bench.archive().forgetRequests();
    expect(await step({ packages: 'auto', locked: 'true' })).toMatchObject({ code: 0, errors: [] });
    expect(asked()).toEqual([]);
    const manifest = join(machine.workspace, 'Cargo.toml');
    await writeFile(
      manifest,
      (await readFile(manifest, 'utf8')).replace(
        '"crates/openssl-sys" }',
        '"crates/openssl-sys", features = ["vendored"] }',
      ),
    );
    const { code, errors } = await step({ packages: 'auto' });
    expect(code).toBe(1);
    expect(errors[0]).toContain('the lock has openssl.pc, which is not needed by the crates');
    expect(errors[0]).toMatch(/do: update it: crossroot lock --packages auto /);
  });
});

withCargo('a build that fails on a missing library', () => {
  test('is told at once what else the crates want and the sysroot lacks', async () => {
    const words = 'echo "No package \'openssl\' found" >&2; exit 101';
    const { step } = await project(dependencies, words);
    const { code, errors } = await step({ command: 'build', audit: 'off' });
    expect(code).toBe(101);
    expect(errors[0]).toContain('openssl.pc was not found: in debian:bookworm libssl-dev contains');
    expect(errors[0]).toContain(
      'deflate-sys 0.1.0 needs zlib.pc, which the sysroot lacks, too: zlib1g-dev contains',
    );
    expect(errors[0]).toContain('do: build with `packages: libssl-dev zlib1g-dev`');
  });
});
