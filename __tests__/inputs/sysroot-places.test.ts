import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signTree } from '../../src/store/tool-cache.js';
import { testWith } from '../support/programs.js';
import type { Machine } from '../support/runner.js';
import { removeFolder } from '../support/temp.js';
import { expectNoLeftovers, expectRefusal, toolCacheOf, worldBench } from '../support/world-bench.js';
import { storedXz } from '../support/xz.js';

const bench = worldBench();
const good = { code: 0, errors: [], warnings: [] };
const libraries = 'usr/lib/aarch64-linux-gnu';
const testPacks = testWith('zstd in Node or as a program', 'packs of sysroots');
let root: string;

/**
 * A root as it stands on somebody's machine: made once from the small world, with all links as they are in
 * packages.
 */
beforeAll(async () => {
  const machine = await bench.machine();
  const { outputs } = await bench.run(machine, { inputs: { packages: 'zlib1g-dev' } });
  root = await mkdtemp(join(tmpdir(), 'crossroot-test-root-'));
  await cp(outputs.sysroot ?? '', root, {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
  });
});

afterAll(() => removeFolder(root));

/** A machine whose project has that root in `sysroot`. */
async function machineWithRoot(): Promise<Machine & { readonly folder: string }> {
  const machine = await bench.machineWithGcc();
  const folder = join(machine.workspace, 'sysroot');
  await cp(root, folder, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  return { ...machine, folder };
}

const noMirror = { mirror: 'http://127.0.0.1:9/debian' };

describe('a directory', () => {
  test('is used where it is, asks no mirror, and is never written', async () => {
    const machine = await machineWithRoot();
    const before = signTree(machine.folder);
    const result = await bench.run(machine, { inputs: { sysroot: './sysroot', ...noMirror } });
    expect(result).toMatchObject(good);
    expect(result.outputs).toMatchObject({ sysroot: machine.folder, 'sysroot-digest': '', glibc: '2.36' });
    expect(result.stdout).toContain(`${machine.folder} is used in place`);
    expect(result.stdout).toMatch(/the gcc of debian:bookworm is built for glibc 2\.36; the sysroot has 2\.36/);
    expect(signTree(machine.folder)).toBe(before);
    expect(bench.archive().requests).toEqual([]);
  });

  test('with absolute links is used through a mended copy, which is found again', async () => {
    const machine = await machineWithRoot();
    const link = join(machine.folder, libraries, 'libz.so');
    await rm(link);
    await symlink('/lib/aarch64-linux-gnu/libz.so.1', link);
    const before = signTree(machine.folder);
    const first = await bench.run(machine, { inputs: { sysroot: './sysroot' } });
    expect(first).toMatchObject({ ...good, outputs: { 'cache-hit': 'false' } });
    const { sysroot = '' } = first.outputs;
    expect(sysroot.startsWith(machine.toolCache)).toBe(true);
    expect(await readlink(join(sysroot, libraries, 'libz.so'))).toBe(
      '../../../lib/aarch64-linux-gnu/libz.so.1',
    );
    expect(first.stdout).toContain('crossroot sysroot check');
    expect(signTree(machine.folder)).toBe(before);
    const second = await bench.run(machine, { inputs: { sysroot: './sysroot' } });
    expect(second).toMatchObject({ ...good, outputs: { ...first.outputs, 'cache-hit': 'true' } });
    await writeFile(join(machine.folder, 'usr/include/new.h'), '#define NEW\n');
    const third = await bench.run(machine, { inputs: { sysroot: './sysroot' } });
    expect(await readFile(join(third.outputs.sysroot ?? '', 'usr/include/new.h'), 'utf8')).toContain('NEW');
    await expectNoLeftovers(machine);
  });

  test.each([
    ['without a C library', 'libc.so.6', /no (?:libc\.so\.6|C library)/],
    ['without start files', 'crt1.o', /crt1\.o is missing/],
  ])('%s is refused, and nothing is left behind', async (_name, name, words) => {
    const machine = await machineWithRoot();
    for (const folder of ['lib/aarch64-linux-gnu', libraries])
      await rm(join(machine.folder, folder, name), { force: true });
    await expectRefusal(machine, await bench.run(machine, { inputs: { sysroot: './sysroot' } }), words);
  });

  test('takes no packages, no checksum, and without an audit no newer glibc than the result may need', async () => {
    const machine = await machineWithRoot();
    const refused = async (inputs: Readonly<Record<string, string>>, ...words: readonly (string | RegExp)[]) =>
      expectRefusal(
        machine,
        await bench.run(machine, { inputs: { sysroot: './sysroot', ...inputs } }),
        ...words,
      );
    await refused(
      { packages: 'libssl-dev' },
      'the input packages cannot be',
      'made from a release, and this one is not',
    );
    await refused({ 'sysroot-sha256': '0'.repeat(64) }, 'sysroot is a directory');
    await refused({ glibc: '2.31', audit: 'off' }, 'has a newer glibc than the floor', 'has glibc 2.36');
    await refused({ locked: 'true' }, 'this request cannot be locked', 'a directory');
  });
});

describe('a tarball', () => {
  const tar = (file: string, ...words: string[]) => {
    execFileSync('tar', ['--create', '--file', file, ...words]);
    // Not every machine has the program xz.
    if (file.endsWith('.xz')) writeFileSync(file, storedXz(readFileSync(file)));
    return createHash('sha256')
      .update(execFileSync('cat', [file], { maxBuffer: 1 << 28 }))
      .digest('hex');
  };

  test.each([
    ['plain, its members at the top', 'root.tar', []],
    ['gzip', 'root.tar.gz', ['--gzip']],
    ['xz', 'root.tar.xz', []],
  ])('%s becomes a tree with what a build needs, mended', async (_name, name, words) => {
    const machine = await machineWithRoot();
    const link = join(machine.folder, libraries, 'libz.so');
    await rm(link);
    await symlink('/lib/aarch64-linux-gnu/libz.so.1', link);
    await mkdir(join(machine.folder, 'etc'));
    await writeFile(join(machine.folder, 'etc', 'shadow'), 'secret\n');
    tar(join(machine.workspace, name), ...words, '--directory', machine.folder, '.');
    const result = await bench.run(machine, { inputs: { sysroot: name, ...noMirror } });
    expect(result).toMatchObject({ ...good, outputs: { glibc: '2.36', 'cache-hit': 'false' } });
    const { sysroot = '' } = result.outputs;
    expect(await readlink(join(sysroot, libraries, 'libz.so'))).toBe(
      '../../../lib/aarch64-linux-gnu/libz.so.1',
    );
    expect(await readdir(sysroot)).not.toContain('etc');
    expect(bench.archive().requests).toEqual([]);
    const again = await bench.run(machine, { inputs: { sysroot: name } });
    expect(again.outputs).toEqual({ ...result.outputs, 'cache-hit': 'true' });
    await expectNoLeftovers(machine);
  });

  test('with a leading folder gives the same tree', async () => {
    const machine = await machineWithRoot();
    tar(join(machine.workspace, 'a.tar'), '--directory', machine.folder, '.');
    tar(join(machine.workspace, 'b.tar'), '--directory', dirname(machine.folder), 'sysroot');
    const [a, b] = [
      await bench.run(machine, { inputs: { sysroot: 'a.tar' } }),
      await bench.run(machine, { inputs: { sysroot: './b.tar' } }),
    ];
    expect(b.outputs['sysroot-digest']).toBe(a.outputs['sysroot-digest']);
    expect(b.outputs['sysroot-digest']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is held against sysroot-sha256', async () => {
    const machine = await machineWithRoot();
    const sha256 = tar(join(machine.workspace, 'root.tar'), '--directory', machine.folder, '.');
    const inputs = { sysroot: 'root.tar', 'sysroot-sha256': sha256 };
    expect(await bench.run(machine, { inputs })).toMatchObject(good);
    const other = '0'.repeat(64);
    const result = await bench.run(machine, { inputs: { ...inputs, 'sysroot-sha256': other } });
    await expectRefusal(machine, result, 'does not have the expected SHA256', `its SHA256: ${sha256}`, other);
  });

  test('that is none is refused, and nothing is left behind', async () => {
    const machine = await bench.machineWithGcc();
    await writeFile(join(machine.workspace, 'page.tar.gz'), '<!DOCTYPE html><title>404</title>\n');
    await expectRefusal(
      machine,
      await bench.run(machine, { inputs: { sysroot: 'page.tar.gz' } }),
      'page.tar.gz',
    );
    expect(Object.keys((await toolCacheOf(machine)).trees).filter((name) => /sysroot/.test(name))).toEqual([]);
  });

  test.each([
    ['http://mirror.example/root.tar', 'it is not an https URL'],
    ['https://mirror.example/root.tar', 'needs a checksum, and none is given'],
    ['https://user:secret@mirror.example/root.tar', 'contains a user name or password'],
    ['no-such-file.tar', 'does not exist'],
  ])('%s is refused before anything is asked for', async (sysroot, words) => {
    const machine = await bench.machine();
    const result = await bench.run(machine, { inputs: { sysroot } });
    await expectRefusal(machine, result, words);
    expect(result.errors[0]).not.toContain('secret');
    expect(bench.archive().requests).toEqual([]);
  });
});

describe('crossroot sysroot', () => {
  const crossroot = (machine: Machine, ...words: string[]) =>
    bench.run(machine, { desk: ['sysroot', ...words], plainDesk: true });

  test('check says that nothing is wrong, and exits with 0', async () => {
    const machine = await machineWithRoot();
    const result = await crossroot(machine, 'check', machine.folder);
    expect(result).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^layout multiarch, glibc 2\.36\n/),
    });
    expect(result.stdout).not.toMatch(/^error/m);
  });

  test.each<[string, (root: string) => Promise<void>]>([
    [
      'an absolute link',
      async (root) => {
        await rm(join(root, libraries, 'libz.so'));
        await symlink('/lib/aarch64-linux-gnu/libz.so.1', join(root, libraries, 'libz.so'));
      },
    ],
    ['a link that climbs out', (root) => symlink('../../../lib', join(root, 'usr/include/up'))],
  ])('check tells %s as a note, because a build mends it, and exits with 0', async (_name, change) => {
    const machine = await machineWithRoot();
    await change(machine.folder);
    const before = signTree(machine.folder);
    const { code, stdout, stderr } = await crossroot(machine, 'check', machine.folder);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^0 errors, \d+ warnings?, 1 note: a build uses a repaired copy/),
    });
    expect(stdout).toMatch(/^note: .*\n {2}fix: ./m);
    expect(stdout).not.toMatch(/^error/m);
    expect(signTree(machine.folder)).toBe(before);
    const run = await bench.run(machine, { inputs: { sysroot: './sysroot' } });
    expect(run).toMatchObject(good);
  });

  test('check names what is wrong and what mends it, writes nothing, and exits with 1', async () => {
    const machine = await machineWithRoot();
    await rm(join(machine.folder, libraries, 'crt1.o'));
    const before = signTree(machine.folder);
    const result = await crossroot(machine, 'check', machine.folder);
    expect(result).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^error: crt1\.o is missing.*\n {2}fix: ./m),
    });
    expect(signTree(machine.folder)).toBe(before);
  });

  test('check of a root without a C library lists that and all else that is wrong', async () => {
    const machine = await machineWithRoot();
    for (const folder of ['lib/aarch64-linux-gnu', libraries])
      await rm(join(machine.folder, folder, 'libc.so.6'), { force: true });
    await rm(join(machine.folder, libraries, 'libm.so'));
    const { code, stdout } = await crossroot(machine, 'check', machine.folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^layout multiarch, glibc none\nerror: the sysroot has no C library.*\n {2}fix: ./);
    expect(stdout).toMatch(/^error: libm\.so is missing/m);
  });

  test.each<[string, (file: string) => unknown]>([
    ['a FIFO', (file) => execFileSync('mkfifo', [file])],
    ['a folder', (file) => mkdir(file)],
    [
      'larger than a file may be that is read',
      (file) => writeFile(file, '').then(() => truncate(file, 2 ** 32)),
    ],
  ])('check of a C library and of a .pc file that are %s ends with words', async (_name, make) => {
    const machine = await machineWithRoot();
    for (const folder of ['lib/aarch64-linux-gnu', libraries])
      await rm(join(machine.folder, folder, 'libc.so.6'), { force: true });
    await make(join(machine.folder, libraries, 'libc.so.6'));
    await mkdir(join(machine.folder, libraries, 'pkgconfig'), { recursive: true });
    await make(join(machine.folder, libraries, 'pkgconfig/large.pc'));
    const { code, stdout, stderr } = await crossroot(machine, 'check', machine.folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^\d+ errors/) });
    expect(stdout).toMatch(/^error: the C library of the sysroot is not glibc/m);
  });

  test('pack and pull of a folder as output are refused before anything is done', async () => {
    const machine = await machineWithRoot();
    const refusal = {
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error: .* cannot be written\n.*it is a folder.*\n {2}do: /),
    };
    expect(await crossroot(machine, 'pack', machine.folder, '--output', '.')).toMatchObject(refusal);
    expect(await crossroot(machine, 'pull', 'nobody@127.0.0.1', '--output', '.')).toMatchObject(refusal);
    expect(await readdir(machine.workspace)).toEqual(['sysroot']);
  });

  test('check warns of a .pc file that does not resolve, and exits with 0, because other builds work', async () => {
    const machine = await machineWithRoot();
    const folder = join(machine.folder, libraries, 'pkgconfig');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'a.pc'), 'Name: a\nDescription: a\nVersion: 1\nRequires: nowhere\n');
    const result = await crossroot(machine, 'check', machine.folder);
    expect(result).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^warning: .*a\.pc asks for the pkg-config module nowhere/m),
    });
  });

  test('check of what is not there is refused', async () => {
    const result = await crossroot(await bench.machine(), 'check', './nothing');
    expect(result).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/the sysroot .* does not exist/),
    });
  });

  testPacks(
    'pack writes a pack that a step takes, the same bytes each time, and the lines that use it',
    async () => {
      const machine = await machineWithRoot();
      const first = await crossroot(machine, 'pack', machine.folder, '--output', 'a.tar.zst');
      expect(first.code).toBe(0);
      const sha256 = createHash('sha256')
        .update(await readFile(join(machine.workspace, 'a.tar.zst')))
        .digest('hex');
      expect(first.stdout).toBe(`sysroot: ./a.tar.zst\nsysroot-sha256: ${sha256}\n`);
      expect((await crossroot(machine, 'pack', machine.folder, '--output', 'b.tar.zst')).stdout).toContain(
        sha256,
      );
      const { stdout } = await crossroot(machine, 'pack', machine.folder, '--output', 'c: #.tar.zst');
      expect(stdout).toMatch(/^sysroot: "\.\/c: #\.tar\.zst"\n/);
      await rm(join(machine.workspace, 'c: #.tar.zst'));
      const inputs = { sysroot: './a.tar.zst', 'sysroot-sha256': sha256, ...noMirror };
      expect(await bench.run(machine, { inputs })).toMatchObject(good);
      expect((await readdir(machine.workspace)).sort()).toEqual(['a.tar.zst', 'b.tar.zst', 'sysroot']);
    },
  );
});
