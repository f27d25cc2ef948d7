import { mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { tarArchive } from '../support/deb-tar.js';
import { temporaryFolders } from '../support/temp.js';
import { file, folder, hardlink, refusal, symlink } from './members.js';
import { unpackFile, unpackMembers } from './tarballs.js';

const folders = temporaryFolders();
let temp: string;

beforeEach(async () => {
  temp = await folders.make();
});

describe('the root of a sysroot', () => {
  test.each([
    ['', './'],
    ['', ''],
    ['', '/'],
    ['rootfs', 'rootfs/'],
    ['a/b/sysroot', './a/b/sysroot/'],
    ['a/b/sysroot', '/a/b/sysroot/'],
    // Names that are also found at the top of a system lead the first guess astray.
    ['home/me/device', 'home/me/device/'],
    ['usr/aarch64-linux-gnu', 'usr/aarch64-linux-gnu/'],
  ])('is %j when names start with %j', async (found, prefix) => {
    const notes: string[] = [];
    const members = [
      ...prefix
        .split('/')
        .slice(0, -1)
        .map((_, n, parts) => folder(`${parts.slice(0, n + 1).join('/')}/`)),
      folder(`${prefix}lib`),
      file(`${prefix}lib/ld-linux-aarch64.so.1`, 'loader'),
      file(`${prefix}usr/include/stdio.h`, 'header'),
    ];
    const root = await unpackMembers(temp, members, { note: (text) => notes.push(text) });
    expect((await readdir(root, { recursive: true })).sort()).toEqual([
      'lib',
      'lib/ld-linux-aarch64.so.1',
      'usr',
      'usr/include',
      'usr/include/stdio.h',
    ]);
    expect(notes.some((note) => note.endsWith(`its folder ${found} is the root`))).toBe(found !== '');
    expect(notes.some((note) => note.includes('absolute names'))).toBe(prefix.startsWith('/'));
  });

  test.each([
    ['usr/include', 'x/usr/include/a.h'],
    ['libc in lib', 'x/lib/libc.so.6'],
    ['libc in a multiarch folder', 'x/usr/lib/aarch64-linux-gnu/libc.so.6'],
    ['libc in usr/lib64', 'x/usr/lib64/libc.so.6'],
    ['the loader in lib', 'x/lib/ld-linux-aarch64.so.1'],
  ])('is known by %s', async (_, name) => {
    const root = await unpackMembers(temp, [file('x/etc/passwd', 'root'), file(name)]);
    expect(await readFile(join(root, 'etc/passwd'), 'utf8')).toBe('root');
  });

  test('is the shallowest of several', async () => {
    const members = [
      file('var/lib/containers/1/usr/include/a.h'),
      file('sdk/usr/include/a.h', 'this one'),
      file('sdk/usr/aarch64-linux-gnu/lib/libc.so.6'),
    ];
    const root = await unpackMembers(temp, members);
    expect(await readFile(join(root, 'usr/include/a.h'), 'utf8')).toBe('this one');
    expect(await readdir(root)).toEqual(['usr']);
  });

  test('is found when a file stands above it', async () => {
    const members = [file('README'), file('x/VERSION', '1'), file('x/usr/include/a.h')];
    const root = await unpackMembers(temp, members);
    expect((await readdir(root)).sort()).toEqual(['VERSION', 'usr']);
  });

  test('a system with merged /usr has its links', async () => {
    const members = [
      folder('./'),
      symlink('./lib', 'usr/lib'),
      symlink('./lib64', 'usr/lib'),
      file('./usr/lib/libc.so.6', 'libc'),
      file('./lib/more', 'through the link'),
    ];
    const root = await unpackMembers(temp, members);
    expect(await readlink(join(root, 'lib64'))).toBe('usr/lib');
    expect((await readdir(join(root, 'usr/lib'))).sort()).toEqual(['libc.so.6', 'more']);
  });

  test('two of the same depth are refused, and both are named', async () => {
    const members = [file('a/usr/include/a.h'), file('b/lib/libc.so.6')];
    const text = await refusal(unpackMembers(temp, members));
    expect(text).toMatch(
      /more than one sysroot\n.*a \(because of a\/usr\/include\/a\.h\)\n.*b \(because of b\/lib\/libc/,
    );
    expect(await readdir(join(temp, 'root'))).toEqual(expect.any(Array));
  });

  test('none is refused, saying what was seen', async () => {
    const text = await refusal(unpackMembers(temp, [file('src/main.c'), file('README')]));
    expect(text).toMatch(/does not contain a sysroot\n.*usr\/include.*\n.*2 members; at its top: src, README/);
  });

  test('none with glibc is refused, naming musl', async () => {
    const text = await refusal(unpackMembers(temp, [file('lib/ld-musl-aarch64.so.1')]));
    expect(text).toMatch(/holds lib\/ld-musl-aarch64\.so\.1: musl/);
  });
});

describe('the root of a toolchain', () => {
  test.each([
    ['arm-gnu-toolchain/', ['arm-gnu-toolchain/aarch64-none-linux-gnu/bin/as']],
    ['', ['lib/gcc/x']],
    ['opt/x-tools/aarch64-unknown-linux-gnu/', []],
    ['usr/', ['usr/lib/x']],
  ])('is %j when gcc is in its bin', async (prefix, others) => {
    const members = [...others.map((name) => file(name)), file(`${prefix}bin/aarch64-linux-gcc`, 'gcc', 0o755)];
    const root = await unpackMembers(temp, members, { holds: 'toolchain' });
    expect(await readFile(join(root, 'bin/aarch64-linux-gcc'), 'utf8')).toBe('gcc');
  });

  test('is unpacked with keep asked for paths beneath it alone', async () => {
    const asked = new Set<string>();
    const members = [folder('t/'), file('t/bin/a-gcc'), hardlink('t/bin/b', 't/bin/a-gcc')];
    const keep = (path: string) => asked.add(path).size > 0;
    await unpackMembers(temp, members, { holds: 'toolchain', keep });
    expect([...asked]).toEqual(['bin/a-gcc', 'bin/b']);
  });

  test('none is refused', async () => {
    const text = await refusal(unpackMembers(temp, [file('bin/gcc')], { holds: 'toolchain' }));
    expect(text).toMatch(/does not contain a toolchain\n.*bin\/\*-gcc\n.*at its top: bin/);
  });
});

test('leaves nothing of a first guess that was wrong', async () => {
  const members = [file('lib/stray/x'), { ...file('dev/null'), type: '3' }, file('sdk/root/usr/include/a.h')];
  const root = join(temp, 'unpacked');
  const tarball = join(temp, 'x.tar');
  await mkdir(root);
  await writeFile(tarball, tarArchive(members));
  const sums = await unpackFile(tarball, root);
  expect(await readdir(root)).toEqual(['usr']);
  expect([...sums.byPath.keys()]).toEqual(['usr/include/a.h']);
});
