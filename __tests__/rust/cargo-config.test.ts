import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cfgHolds, cfgOf } from '../../src/rust/cargo-cfg.js';
import { type CargoConfig, readCargoConfig } from '../../src/rust/cargo-config.js';
import { targets } from '../../src/target.js';
import { findRust, runRust } from '../support/rust-toolchain.js';

const [target] = targets;
if (target === undefined) throw new Error('the table of targets is empty');
const triple = target.triple;
let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'cargo config ')));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

type Options = Parameters<typeof readCargoConfig>[0];

async function read(
  cwd = '.',
  more: Partial<Pick<Options, 'version' | 'args' | 'variables'>> = {},
): Promise<CargoConfig> {
  await mkdir(join(root, cwd), { recursive: true });
  if (target === undefined) throw new Error('unreachable');
  const places = { cwd: join(root, cwd), cargoHome: join(root, 'home') };
  return readCargoConfig({ ...places, target, version: '1.95.0', args: [], variables: {}, ...more });
}

describe('the configuration of Cargo', () => {
  test('joins the flags of folders and home with the nearest last', async () => {
    await write('home/config.toml', `[target.${triple}]\nrustflags = ["-Chome"]\n`);
    await write('a/.cargo/config.toml', `[target.${triple}]\nrustflags = ["-Couter"]\n`);
    await write('a/b/.cargo/config.toml', `[target.${triple}]\nrustflags = ["-Cinner", "-Cmore"]\n`);
    expect((await read('a/b/c')).targetRustflags).toEqual(['-Chome', '-Couter', '-Cinner', '-Cmore']);
  });

  test('keeps build.rustflags apart from the flags of the target, which cargo prefers', async () => {
    await write('.cargo/config.toml', `[build]\nrustflags = "-Ca -Cb"\n[target.${triple}]\nrustflags = "-Cc"`);
    expect(await read()).toMatchObject({ targetRustflags: ['-Cc'], buildRustflags: ['-Ca', '-Cb'] });
  });

  test('takes build.rustflags when the target has none', async () => {
    await write(
      '.cargo/config.toml',
      '[build]\nrustflags = ["--cfg", "x"]\n[target.x86_64-unknown-linux-gnu]\nrustflags = ["-Cno"]',
    );
    expect(await read()).toMatchObject({ targetRustflags: [], buildRustflags: ['--cfg', 'x'] });
  });

  test('takes the flags of every cfg that holds, after those of the triple', async () => {
    await write(
      '.cargo/config.toml',
      [
        `[target.'cfg(unix)']\nrustflags = ["-Cunix"]`,
        `[target.'cfg(all(target_os = "linux", not(target_arch = "x86_64")))']\nrustflags = ["-Call"]`,
        `[target.'cfg(windows)']\nrustflags = ["-Cwindows"]`,
        `[target.${triple}]\nrustflags = ["-Ctriple"]`,
      ].join('\n'),
    );
    expect((await read()).targetRustflags).toEqual(['-Ctriple', '-Call', '-Cunix']);
  });

  test('prefers the file without an extension, as cargo does', async () => {
    await write('.cargo/config', '[build]\nrustflags = ["-Cold"]');
    await write('.cargo/config.toml', '[build]\nrustflags = ["-Cnew"]');
    expect((await read()).buildRustflags).toEqual(['-Cold']);
  });

  test('reads a home above the folder once, also through a link', async () => {
    await write('.cargo/config.toml', '[build]\nrustflags = ["-Conce"]');
    await symlink('.cargo', join(root, 'home'));
    expect((await read('a')).buildRustflags).toEqual(['-Conce']);
  });

  test('takes the files that a file includes before its own flags, each once, and goes on where one lacks', async () => {
    await write(
      '.cargo/config.toml',
      'include = ["a.toml", { path = "../b.toml", optional = true }, { path = "none.toml", optional = true }]\n[build]\nrustflags = ["-Cown"]',
    );
    await write('.cargo/a.toml', 'include = ["a.toml", "config.toml"]\n[build]\nrustflags = ["-Ca"]');
    await write('b.toml', '[build]\nrustflags = ["-Cb"]');
    expect(await read()).toMatchObject({ buildRustflags: ['-Ca', '-Cb', '-Cown'], warnings: [] });
  });

  test('is refused where files include each other without end, or wait for a writer', async () => {
    await write('.cargo/config.toml', 'include = ["0.toml"]');
    for (let at = 0; at < 70; at++) await write(`.cargo/${at}.toml`, `include = ["${at + 1}.toml"]`);
    await expect(read()).rejects.toThrow(/more than 64 included files/);
    await write('.cargo/config.toml', 'include = ["waits.toml"]');
    await promisify(execFile)('mkfifo', [join(root, '.cargo/waits.toml')]);
    await expect(read()).rejects.toThrow(/waits\.toml.*\n.*it is a FIFO/);
    await write('.cargo/config.toml', 'include = ["large.toml"]');
    await write('.cargo/large.toml', `a = "${'x'.repeat(300_000)}"`);
    await expect(read()).rejects.toThrow(/large\.toml.*\n.*larger than the limit of 250 kB/);
  });

  test('a cfg nested without end is none', async () => {
    const deep = `cfg(${'not('.repeat(50_000)}unix${')'.repeat(50_000)})`;
    await write(
      '.cargo/config.toml',
      `[target.'${deep}']\nrustflags = ["-Ca"]\n[target.'cfg(unix)']\nrustflags = ["-Cb"]`,
    );
    expect((await read()).targetRustflags).toEqual(['-Cb']);
  });

  test('says that a cargo before 1.94 reads no included files', async () => {
    await write('.cargo/config.toml', 'include = ["a.toml"]');
    await write('.cargo/a.toml', '[build]\nrustflags = ["-Ca"]');
    const { buildRustflags, warnings } = await read('.', { version: '1.85.1' });
    expect(buildRustflags).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/config\.toml includes other files.* 1\.94.* 1\.85\.1/)]);
  });

  test('takes --config, keys and files, behind the files and the variables', async () => {
    await write('.cargo/config.toml', `[target.${triple}]\nrustflags = ["-Cfile"]\n[build]\nrustflags = "-Cb"`);
    await write('x.toml', `include = ["y.toml"]\n[target.'cfg(unix)']\nrustflags = ["-Cx"]`);
    await write('y.toml', `[target.${triple}]\nrustflags = ["-Cy"]`);
    const args = [
      ...['--config', `target.${triple}.rustflags=["-Ckey"]`, '--config=x.toml'],
      ...[
        '--config',
        'build.rustflags="-Cc -Cd"',
        '--config',
        'no toml',
        '--',
        '--config',
        'build.rustflags="-Cno"',
      ],
    ];
    const variables = { CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUSTFLAGS: '-Cvariable ' };
    expect(await read('.', { args, variables })).toMatchObject({
      targetRustflags: ['-Cfile', '-Cvariable', '-Ckey', '-Cy', '-Cx'],
      buildRustflags: ['-Cc', '-Cd'],
    });
  });

  test('has the variables of [env], the nearest ones, with paths that start where the file says', async () => {
    await write('home/config.toml', '[env]\nA = "home"\nB = { value = "b", force = true }');
    await write('a/.cargo/config.toml', '[env]\nA = "a"\nP = { value = "lib", relative = true }\nN = 1');
    const { env } = await read('a', { args: ['--config', 'env.B="given"'] });
    expect(Object.fromEntries(env)).toEqual({
      A: { value: 'a', force: false },
      B: { value: 'given', force: false },
      P: { value: join(root, 'a/lib'), force: false },
    });
  });

  test('leaves a file that is no TOML to cargo, and says so', async () => {
    await write('.cargo/config.toml', '[build');
    expect((await read()).warnings).toEqual([
      expect.stringMatching(/\.cargo\/config\.toml cannot be read as TOML.*: Invalid TOML/),
    ]);
  });

  test('is nothing at all when there are no files', async () => {
    expect(await read()).toMatchObject({ targetRustflags: [], buildRustflags: [], warnings: [] });
  });
});

describe('a cfg expression', () => {
  const cfg = cfgOf(triple);
  if (cfg === undefined) throw new Error('no cfg for the target');

  test.each([
    ['cfg(unix)', true],
    ['cfg(windows)', false],
    ['cfg(target_family = "unix")', true],
    ['cfg(target_pointer_width="64")', true],
    ['cfg(target_endian = "big")', false],
    ['cfg(all())', true],
    ['cfg(any())', false],
    ['cfg(not(any(windows, target_env = "musl",)))', true],
    ['cfg(all(target_os = "linux", target_arch = "aarch64", target_env = "gnu"))', true],
    ['cfg(feature = "x")', false],
    ['cfg(true)', true],
    ['aarch64-unknown-linux-gnu', undefined],
    ['cfg(unix', undefined],
    ['cfg(not(unix, windows))', undefined],
    ['cfg(unix) )', undefined],
    ['cfg(all(unix windows))', undefined],
    ['cfg("unix")', undefined],
  ])('%s is %s', (text, holds) => {
    expect(cfgHolds(text, cfg)).toBe(holds);
  });
});

const rust = await findRust();
if (rust === undefined) process.stderr.write('skipped: comparison with the real cargo: no cargo on PATH\n');
(rust === undefined ? describe.skip : describe)('beside the real cargo', () => {
  test('the cfg of every known triple is what rustc prints', async () => {
    for (const known of [triple, 'x86_64-unknown-linux-gnu']) {
      const lines = (await runRust('rustc', ['--print', 'cfg', '--target', known], root)).stdout
        .trim()
        .split('\n');
      const ours = [...(cfgOf(known) ?? [])];
      expect(ours.sort()).toEqual(lines.filter((line) => !line.startsWith('target_feature=')).sort());
    }
  });

  test('the flags and their order are those that cargo gives to rustc', async () => {
    await write('a/Cargo.toml', '[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n');
    await write('a/src/lib.rs', '');
    const flag = (name: string): string => `rustflags = ["--cfg", "${name}"]`;
    await write(
      'home/config.toml',
      `[target.${triple}]\n${flag('z_home')}\n[target.'cfg(unix)']\n${flag('y_home')}\n`,
    );
    await write('.cargo/config.toml', `[build]\n${flag('b')}\n[target.'cfg(all(unix))']\n${flag('x_outer')}\n`);
    await write(
      'a/.cargo/config.toml',
      `[target.${triple}]\n${flag('inner')}\n[target.'cfg(unix)']\n${flag('w_inner')}`,
    );
    await write('a/given.toml', `[target.'cfg(unix)']\n${flag('v_given')}`);
    const args = ['--config', `target.${triple}.${flag('key')}`, '--config', 'given.toml'];
    const variables = { CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUSTFLAGS: '--cfg variable' };
    const { targetRustflags: rustflags } = await read('a', { args, variables });
    const { stderr } = await runRust(
      'cargo',
      ['check', '-v', '--offline', '--target', triple, ...args],
      join(root, 'a'),
      { CARGO_HOME: join(root, 'home'), ...variables },
    );
    expect(rustflags).toHaveLength(16);
    expect(stderr).toContain(` ${rustflags.join(' ')}`);
  });
});
