import { chmod, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { type RustupRequest, rustupTools } from '../../src/rust/rustup.js';
import { targets } from '../../src/target.js';
import { onPath, runRust } from '../support/rust-toolchain.js';
import { type RustupChannel, serveRustupChannel, stubComponents } from '../support/rustup-channel.js';

const [target] = targets;
if (target === undefined) throw new Error('the table of targets is empty');
const host = 'x86_64-unknown-linux-gnu';
let root: string;
let lines: string[];

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'rustup test ')));
  lines = [];
  await mkdir(join(root, 'project'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function write(path: string, text: string, mode = 0o644): Promise<string> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  await chmod(file, mode);
  return file;
}

function request(extra: Partial<RustupRequest> = {}): RustupRequest {
  if (target === undefined) throw new Error('unreachable');
  return {
    target,
    cwd: join(root, 'project'),
    env: { PATH: `${join(root, 'bin')}:/usr/bin:/bin`, HOME: root },
    phase: { info: (line) => lines.push(line) },
    pauses: [1, 1],
    ...extra,
  };
}

async function rejection(promise: Promise<unknown>): Promise<CrossrootError> {
  const error = await promise.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CrossrootError)) throw error;
  return error;
}

describe('without rustup', () => {
  const path = (): Record<string, string> => ({ PATH: join(root, 'bin'), HOME: root });

  async function own(rustcLines: readonly string[]): Promise<void> {
    await write('bin/cargo', '#!/bin/sh\n', 0o755);
    await write('bin/rustc', ['#!/bin/sh', ...rustcLines, ''].join('\n'), 0o755);
  }
  const speaks = (): readonly string[] => [
    `case "$1" in -vV) echo 'release: 1.85.0' ;; *) echo "${root}/sysroot" ;; esac`,
  ];

  test('nothing on PATH is a failure that says what to install', async () => {
    const error = await rejection(rustupTools(request({ env: path() })));
    expect(error.what).toBe('there is no Rust on this machine');
    expect(error.todo.join()).toContain('rust: debian');
  });

  test("another cargo and rustc will do when they have the target's std, and that is said", async () => {
    await own(speaks());
    await write(`sysroot/lib/rustlib/${target.triple}/lib/libstd-1.rlib`, '');
    expect(await rustupTools(request({ env: path() }))).toEqual({
      cargo: join(root, 'bin/cargo'),
      path: [],
      variables: {},
      std: join(root, `sysroot/lib/rustlib/${target.triple}/lib`),
      version: '1.85.0',
    });
    expect(lines).toEqual([expect.stringContaining('it does not belong to rustup')]);
  });

  test("without the target's std they are refused, naming where it was looked for", async () => {
    await own(speaks());
    const error = await rejection(rustupTools(request({ env: path() })));
    expect(error.what).toBe(`the Rust of this machine has no std for ${target.triple}`);
    expect(error.why.join()).toContain(join(root, 'sysroot/lib/rustlib'));
  });

  test('a named toolchain needs rustup', async () => {
    await own(speaks());
    const error = await rejection(rustupTools(request({ env: path(), toolchain: '1.96.0' })));
    expect(error.what).toBe('there is no rustup to run 1.96.0');
  });

  test('a rustc that does not run is told in its own words', async () => {
    await own(['echo "librustc_driver.so: no such file" >&2', 'exit 127']);
    const error = await rejection(rustupTools(request({ env: path() })));
    expect(error.why).toEqual(['librustc_driver.so: no such file']);
  });
});

const rustup = await onPath('rustup');
if (rustup === undefined)
  process.stderr.write('skipped: the real rustup against a loopback channel: no rustup on PATH\n');
(rustup === undefined ? describe.skip : describe)('with the real rustup and a loopback channel', () => {
  let channel: RustupChannel;

  beforeEach(async () => {
    channel = await serveRustupChannel({
      version: '1.96.0',
      host,
      channels: ['stable', '1.96.0'],
      components: stubComponents('1.96.0', host, [host, target.triple]),
    });
    await mkdir(join(root, 'bin'));
    for (const name of ['rustup', 'cargo', 'rustc'])
      await symlink(await realpath(rustup ?? ''), join(root, 'bin', name));
  });
  afterEach(async () => {
    await channel.close();
  });

  const env = (): Record<string, string> => ({
    PATH: `${join(root, 'bin')}:/usr/bin:/bin`,
    HOME: root,
    RUSTUP_HOME: join(root, 'rustup home'),
    CARGO_HOME: join(root, 'cargo home'),
    RUSTUP_DIST_SERVER: channel.url,
    RUSTUP_MAX_RETRIES: '0',
    NO_PROXY: '127.0.0.1',
  });
  const real = (extra: Partial<RustupRequest> = {}): RustupRequest => request({ env: env(), ...extra });
  async function install(...args: string[]): Promise<void> {
    const ran = await runRust(
      join(root, 'bin/rustup'),
      ['toolchain', 'install', '--no-self-update', '--profile', 'minimal', ...args],
      root,
      env(),
    );
    if (ran.code !== 0) throw new Error(ran.stderr);
  }
  const std = (): string =>
    join(
      root,
      'rustup home/toolchains',
      `stable-${host}`,
      'lib/rustlib',
      target.triple,
      'lib/libstd-0000.rlib',
    );

  test('adds the missing target to the active toolchain', async () => {
    await install('stable');
    const tools = await rustupTools(real());
    expect(tools).toEqual({
      cargo: join(root, 'bin/cargo'),
      path: [],
      variables: {},
      std: dirname(std()),
      version: '1.96.0',
    });
    expect(await readFile(std(), 'utf8')).toBe('stub');
  });

  test('asks the network nothing when the target is there', async () => {
    await install('stable', '--target', target.triple);
    const before = channel.requests.length;
    await rustupTools(real());
    expect(channel.requests.slice(before)).toEqual([]);
  });

  test('adds clippy where it will run, and says what rustup says when it cannot', async () => {
    await install('stable', '--target', target.triple);
    const error = await rejection(rustupTools(real({ clippy: true })));
    expect(lines).toContain('adding clippy with rustup');
    expect(error.what).toBe('rustup could not install clippy');
    expect(error.why).toEqual([expect.stringContaining("component 'clippy'")]);
    const bin = join(dirname(std()), '../../../../bin');
    await writeFile(join(bin, 'cargo-clippy'), '', { mode: 0o755 });
    expect(await rustupTools(real({ clippy: true }))).toMatchObject({ version: '1.96.0' });
  });

  test('installs what rust-toolchain.toml names', async () => {
    await write('project/rust-toolchain.toml', `[toolchain]\nchannel = "1.96.0"\n`);
    expect((await rustupTools(real())).version).toBe('1.96.0');
    expect(channel.requests.some((path) => path.includes('channel-rust-1.96.0.toml'))).toBe(true);
    expect(channel.requests.some((path) => path.includes(`rust-std-1.96.0-${target.triple}`))).toBe(true);
  });

  test('installs a named toolchain with the target and gives the variable that keeps it', async () => {
    const tools = await rustupTools(real({ toolchain: '1.96.0' }));
    expect(tools.variables).toEqual({ RUSTUP_TOOLCHAIN: '1.96.0' });
    expect(tools.version).toBe('1.96.0');
  });

  test('finds rustup in CARGO_HOME when PATH lacks it, and puts that folder on PATH', async () => {
    await install('stable', '--target', target.triple);
    const bin = join(root, 'cargo home/bin');
    await mkdir(bin, { recursive: true });
    for (const name of ['rustup', 'cargo', 'rustc'])
      await symlink(await realpath(rustup ?? ''), join(bin, name));
    const tools = await rustupTools(real({ env: { ...env(), PATH: '/usr/bin:/bin' } }));
    expect(tools).toMatchObject({ cargo: join(bin, 'cargo'), path: [bin] });
  });

  test('tries again after a network failure', async () => {
    await install('stable');
    channel.fail(/rust-std/, 503, 2);
    await rustupTools(real());
    expect(channel.requests.filter((path) => path.includes(target.triple))).toHaveLength(3);
  });

  test('a network that stays away is told in the words of rustup, after three tries', async () => {
    await install('stable');
    channel.fail(/./, 503, 100);
    const before = channel.requests.length;
    const error = await rejection(rustupTools(real()));
    expect(error.what).toBe(`rustup could not download the target ${target.triple}`);
    expect(error.why.join('\n')).toMatch(/rustup: .*could not download/);
    expect(error.todo.join()).toContain(`rustup target add ${target.triple}`);
    expect(channel.requests.length - before).toBeGreaterThanOrEqual(3);
  });

  test('no network at all is told in the words of rustup', async () => {
    const error = await rejection(
      rustupTools(real({ toolchain: 'stable', env: { ...env(), RUSTUP_DIST_SERVER: 'http://127.0.0.1:9' } })),
    );
    expect(error.what).toBe('rustup could not download stable');
    expect(error.why.join('\n')).toContain('127.0.0.1:9');
  });

  test('a toolchain that does not exist is not tried twice, and is named', async () => {
    const error = await rejection(rustupTools(real({ toolchain: '1.999.0' })));
    expect(error.what).toBe('rustup does not know 1.999.0');
    expect(channel.requests.filter((path) => path.endsWith('1.999.0.toml.sha256'))).toHaveLength(1);
    expect((await rejection(rustupTools(real({ toolchain: 'not/a toolchain' })))).what).toBe(
      'rustup does not know not/a toolchain',
    );
  });

  test('a target that the toolchain does not have is named', async () => {
    await install('stable');
    const error = await rejection(rustupTools(real({ target: { ...target, triple: 'aarch64-unknown-none' } })));
    expect(error.what).toBe('the active toolchain does not have the target aarch64-unknown-none');
  });

  test('a custom toolchain without the target is told apart', async () => {
    await install('stable');
    const linked = join(root, 'rustup home/toolchains', `stable-${host}`);
    await runRust(join(root, 'bin/rustup'), ['toolchain', 'link', 'mine', linked], root, env());
    const error = await rejection(rustupTools(real({ toolchain: 'mine' })));
    expect(error.what).toBe(`rustup cannot add ${target.triple} to mine: it is a custom toolchain`);
  });

  test('a toolchain file that is not valid is named', async () => {
    await install('stable');
    await write('project/rust-toolchain.toml', '[toolchain\n');
    const error = await rejection(rustupTools(real()));
    expect(error.what).toBe(`rustup cannot use the toolchain file for ${join(root, 'project')}`);
  });
});
