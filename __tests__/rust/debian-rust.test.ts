import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pruner, pruningRules } from '../../src/debian/pruning.js';
import { findGccRelease, type GccRelease, gccReleases } from '../../src/debian/release.js';
import { CrossrootError } from '../../src/errors.js';
import { debianRustTools, finishRustTree, keepRustPath, rustPackageNames } from '../../src/rust/debian-rust.js';
import { targets } from '../../src/target.js';
import { candidate } from '../debian/candidate.js';
import { host } from '../support/targets.js';

const [target] = targets;
if (target === undefined) throw new Error('the table of targets is empty');
const run = promisify(execFile);
let root: string;

function release(name: string): GccRelease {
  const found = findGccRelease(name);
  if (found === undefined) throw new Error(`no release ${name}`);
  return found;
}

async function write(path: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  await chmod(join(root, path), mode);
}

/**
 * A tree as the packages leave it; its loader is a script that says how it was called and starts the program.
 */
async function unpacked(libc: string): Promise<void> {
  const loader = [
    '#!/bin/sh',
    'while :; do case "$1" in --inhibit-cache) shift ;; --library-path) LIBRARIES=$2; shift 2 ;; --argv0) shift 2 ;; *) break ;; esac; done',
    'export LIBRARIES',
    'exec "$@"',
    '',
  ].join('\n');
  await write(`${libc}/ld-linux-x86-64.so.2`, loader, 0o755);
  await write(`${libc}/libc.so.6`, '');
  await write('usr/lib/x86_64-linux-gnu/libcrypto.so.3', '');
  for (const name of ['rustc', 'cargo', 'rustdoc']) {
    await write(
      `usr/bin/${name}`,
      `#!/bin/sh\nif [ "$1" = -vV ]; then echo 'release: 1.85.0'; else printf '%s\\n' ${name} "$LIBRARIES" "CARGO=$CARGO" "$@"; fi\n`,
      0o755,
    );
  }
  for (const triple of ['x86_64-unknown-linux-gnu', target?.triple ?? '']) {
    await write(`usr/lib/rustlib/${triple}/lib/libstd-1.rlib`, '');
  }
}

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'debian rust ')));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

describe("the tree of a release's own Rust", () => {
  test.each([
    ['bookworm', 'lib/x86_64-linux-gnu'],
    ['trixie', 'usr/lib/x86_64-linux-gnu'],
  ])('of %s has launchers for the glibc of the tree', async (name, libc) => {
    await unpacked(libc);
    await finishRustTree(root, release(name), target, host, undefined);
    const tools = await debianRustTools(root, release(name), target, host, undefined);
    expect(tools).toEqual({
      cargo: join(root, 'bin/cargo'),
      path: [join(root, 'bin')],
      variables: {},
      std: join(root, 'usr/lib/rustlib', target.triple, 'lib'),
      version: '1.85.0',
    });
    const { stdout } = await run(tools.cargo, ['build', 'a b', '$x'], { env: { PATH: '/usr/bin:/bin' } });
    const up = `${root}/bin/..`;
    expect(stdout.split('\n')).toEqual([
      'cargo',
      `${up}/glibc:${up}/usr/lib/x86_64-linux-gnu:${up}/lib/x86_64-linux-gnu`,
      `CARGO=${up}/bin/cargo`,
      'build',
      'a b',
      '$x',
      '',
    ]);
  });

  test('keeps glibc apart from the other libraries', async () => {
    await unpacked('usr/lib/x86_64-linux-gnu');
    await finishRustTree(root, release('trixie'), target, host, undefined);
    expect((await readdir(join(root, 'glibc'))).sort()).toEqual(['ld-linux-x86-64.so.2', 'libc.so.6']);
    expect(await readdir(join(root, 'usr/lib/x86_64-linux-gnu'))).toEqual(['libcrypto.so.3']);
  });

  test('has a launcher where rustdoc looks for the compiler of the sysroot', async () => {
    await unpacked('lib/x86_64-linux-gnu');
    await finishRustTree(root, release('bookworm'), target, host, undefined);
    const { stdout } = await run(join(root, 'usr/bin/rustc'), ['x'], { env: { PATH: '/usr/bin:/bin' } });
    expect(stdout.split('\n').slice(0, 2)).toEqual(['rustc', expect.stringContaining('/glibc:')]);
  });

  test('runs on the glibc that is newer, so that rustc can load what the host links', async () => {
    await unpacked('lib/x86_64-linux-gnu');
    const bookworm = release('bookworm');
    await finishRustTree(root, bookworm, target, host, undefined);
    const bin = async (glibc: string | undefined): Promise<string> =>
      dirname((await debianRustTools(root, bookworm, target, host, glibc)).cargo).slice(root.length + 1);
    expect(await bin(undefined)).toBe('bin');
    expect(await bin('2.35')).toBe('bin');
    expect(await bin('2.36')).toBe('bin');
    expect(await bin('2.100')).toBe('bin-host');
    expect(await readFile(join(root, 'bin-host/cargo'), 'utf8')).toMatch(
      /CARGO="\$root\/bin-host\/cargo"[\s\S]*exec \/lib64\/ld-linux-x86-64\.so\.2 --library-path "\$root\/usr\/lib/,
    );
  });

  test("drops links to the target's shared std when that was left out", async () => {
    await unpacked('lib/x86_64-linux-gnu');
    const folder = join(root, 'usr/lib/rustlib', target.triple, 'lib');
    await symlink('../../../aarch64-linux-gnu/libstd-1.so', join(folder, 'libstd-1.so'));
    await finishRustTree(root, release('bookworm'), target, host, undefined);
    expect(await readdir(folder)).toEqual(['libstd-1.rlib']);
  });

  test.each([
    [`usr/lib/rustlib/${target.triple}`, `std for ${target.triple} is missing`],
    ['usr/lib/rustlib/x86_64-unknown-linux-gnu', 'std for x86_64-unknown-linux-gnu is missing'],
    ['lib/x86_64-linux-gnu/ld-linux-x86-64.so.2', 'its loader is missing'],
    ['usr/bin/cargo', 'cargo is missing'],
  ])('is refused without %s', async (path, what) => {
    await unpacked('lib/x86_64-linux-gnu');
    await rm(join(root, path), { recursive: true });
    const finished = finishRustTree(root, release('bookworm'), target, host, undefined);
    await expect(finished).rejects.toThrow(CrossrootError);
    await expect(finished).rejects.toThrow(what);
  });

  test('is refused when its compiler does not run, in its own words', async () => {
    await unpacked('lib/x86_64-linux-gnu');
    await write('usr/bin/rustc', '#!/bin/sh\necho "libLLVM.so: no such file" >&2\nexit 127\n', 0o755);
    await expect(finishRustTree(root, release('bookworm'), target, host, undefined)).rejects.toThrow(
      /does not run on this machine[\s\S]*libLLVM\.so: no such file/,
    );
  });
});

describe('what the tree is made of', () => {
  test.each(gccReleases.map((row) => [row.name, row] as const))('%s names its packages', (_, row) => {
    const { compiler, cargo, std } = row.rust;
    expect(rustPackageNames(row)).toEqual({ host: [compiler, cargo, std], target: [std] });
  });

  test('the compiler of the target is not asked for, that of the host is', () => {
    const drops = (kind: 'rust' | 'rustTarget', name: string): boolean =>
      pruner(pruningRules(kind))(candidate(name));
    expect(drops('rustTarget', 'libstd-rust-web-1.96')).toBe(true);
    expect(drops('rustTarget', 'libstd-rust-web-dev')).toBe(false);
    expect(drops('rust', 'libstd-rust-web-1.96')).toBe(false);
    for (const name of ['gcc', 'gcc-12', 'libc-dev', 'perl-base', 'libdb5.3t64']) {
      expect(drops('rust', name)).toBe(true);
    }
    for (const name of ['libgcc-s1', 'libc6', 'libstdc++6', 'libssl3', 'libz3-4']) {
      expect(drops('rust', name)).toBe(false);
    }
  });

  test.each([
    ['usr/bin/rustc', true],
    ['usr/bin/cargo', true],
    ['usr/bin/rustdoc', true],
    ['usr/bin/other', false],
    ['usr/lib/x86_64-linux-gnu/libLLVM.so.19.1', true],
    ['usr/lib/x86_64-linux-gnu/librustc_driver-ea0e99b300280386.so', true],
    ['lib/x86_64-linux-gnu/ld-2.31.so', true],
    ['lib/x86_64-linux-gnu/libc.so.6', true],
    ['lib/x86_64-linux-gnu/libnss_dns.so.2', true],
    ['lib/x86_64-linux-gnu/libnss_compat.so.2', false],
    ['lib64/ld-linux-x86-64.so.2', false],
    ['usr/lib/x86_64-linux-gnu/gconv/UTF-16.so', false],
    ['usr/lib/rustlib/aarch64-unknown-linux-gnu/lib/libcore-1.rmeta', true],
    ['usr/lib/rustlib/etc/rust_types.py', false],
    ['usr/libexec/rust-analyzer-proc-macro-srv', false],
    ['usr/share/doc/rustc-web/copyright', false],
    ['etc/ld.so.conf.d/x86_64-linux-gnu.conf', false],
  ])('%s is kept: %s', (path, kept) => {
    expect(keepRustPath(path, host)).toBe(kept);
  });
});
