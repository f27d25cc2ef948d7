import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { writeTextFiles } from '../../src/system/atomic-file.js';
import { debian } from '../support/layouts.js';
import { make, variable } from './request.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossroot-files-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('writing the files', () => {
  test('makes the folder and leaves the two files, which the variables name, and nothing else', async () => {
    const files = join(folder, 'a', 'b');
    const environment = make({ files });
    await writeTextFiles(environment.files);
    const names = await readdir(files);
    expect(names.map((name) => join(files, name)).sort()).toEqual(
      [
        variable(environment, 'CMAKE_TOOLCHAIN_FILE_aarch64_unknown_linux_gnu'),
        variable(environment, 'CROSSROOT_MESON_CROSS_FILE'),
      ].sort(),
    );
    for (const { path, text } of environment.files) expect(await readFile(path, 'utf8')).toBe(text);
  });

  test('leaves a file that is right alone, and replaces one that is not', async () => {
    const environment = make({ files: folder });
    await writeTextFiles(environment.files);
    const [right, wrong] = environment.files.map(({ path }) => path);
    if (right === undefined || wrong === undefined) throw new Error('two files were expected');
    await utimes(right, 1000, 1000);
    await writeFile(wrong, 'something else');
    await writeTextFiles(environment.files);
    expect((await stat(right)).mtimeMs).toBe(1_000_000);
    expect(await readFile(wrong, 'utf8')).toBe(environment.files[1]?.text);
  });

  test('says which file it cannot write, and leaves no part of it', async () => {
    const blocked = join(folder, 'file');
    await writeFile(blocked, '');
    const writing = writeTextFiles(make({ files: join(blocked, 'files') }).files);
    await expect(writing).rejects.toThrow(CrossrootError);
    await expect(writing).rejects.toThrow(blocked);
    expect(await readdir(folder)).toEqual(['file']);
  });
});

describe('the CMake toolchain file', () => {
  const text = (path: string): string =>
    make({ sysroot: { path, layout: debian } }).files.find((file) => file.path.endsWith('.cmake'))?.text ?? '';

  test('takes libraries, headers and packages from the sysroot only, and programs from the host only', () => {
    const file = text('/store/sysroot');
    expect(file).toContain('set(CMAKE_SYSROOT "/store/sysroot")\n');
    expect(file).toContain('set(CMAKE_FIND_ROOT_PATH "/store/sysroot")\n');
    for (const mode of ['PROGRAM NEVER', 'LIBRARY ONLY', 'INCLUDE ONLY', 'PACKAGE ONLY']) {
      expect(file).toContain(`set(CMAKE_FIND_ROOT_PATH_MODE_${mode})\n`);
    }
    expect(file).toContain('"/store/gcc/bin/aarch64-linux-gnu-pkgconf" CACHE FILEPATH "" FORCE');
  });

  test('holds a path with blanks, quotes, dollars and backslashes as it is', () => {
    expect(text('/a "b"/$c\\d')).toContain('set(CMAKE_SYSROOT "/a \\"b\\"/\\$c\\\\d")\n');
  });
});

describe('the meson cross file', () => {
  const text = (path: string): string =>
    make({ sysroot: { path, layout: debian } }).files.find((file) => file.path.endsWith('.meson'))?.text ?? '';

  test('names the tools, the sysroot and the machine', () => {
    const file = text('/store/sysroot');
    expect(file).toContain("c = '/store/gcc/bin/aarch64-linux-gnu-gcc'\n");
    expect(file).toContain("sys_root = '/store/sysroot'\n");
    expect(file).toContain("'/store/sysroot/usr/lib/aarch64-linux-gnu/pkgconfig'");
    expect(file).toContain("cpu_family = 'aarch64'\n");
  });

  test('holds a path with quotes and backslashes as it is', () => {
    expect(text("/it's\\x")).toContain("sys_root = '/it\\'s\\\\x'\n");
  });
});
