import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkSysroot } from '../../src/sysroot/check.js';
import { readGlibcVersion } from '../../src/sysroot/glibc.js';
import { findLayout } from '../../src/sysroot/layout.js';
import { leavesRoot, resolveBeneath } from '../../src/system/rooted-path.js';
import { distributions, layAs } from '../support/foreign-layouts.js';
import { arch, debian, gentoo } from '../support/layouts.js';
import { temporaryFolders } from '../support/temp.js';
import { firstTarget, library, link, makeRoot, multiarch, put } from './roots.js';

const folders = temporaryFolders();
const target = firstTarget();
const runtimes = 'usr/lib/gcc/aarch64-unknown-linux-gnu';

const expected = {
  arch,
  gentoo,
  'gentoo-merged': { ...gentoo, libraries: ['usr/lib64', 'usr/lib', `${runtimes}/14`] },
  fedora: { ...gentoo, libraries: ['usr/lib64', 'usr/lib'] },
};

describe.each(distributions)('a root laid as %s lays it', (distribution) => {
  test('is found, with its glibc, and has nothing wrong with it', async () => {
    const root = join(await folders.make(), 'root');
    const given = await makeRoot(folders);
    put(given, 'lib/aarch64-linux-gnu/libz.so.1', library('libz.so.1'));
    layAs(distribution, given, root);
    const layout = findLayout(root, target);
    expect(layout).toEqual(expected[distribution]);
    expect(readGlibcVersion(root, layout, target)).toBe('2.36');
    expect(checkSysroot(root, layout, target, { inPlace: true })).toEqual({
      errors: [],
      warnings: [],
      notes: [],
    });
  });
});

test('Debian’s folders are named where they are there, in the order of the linker', async () => {
  const root = await makeRoot(folders);
  const { libraries, ...rest } = debian;
  expect(findLayout(root, target)).toEqual({ ...rest, libraries: [multiarch, 'usr/lib'] });
  link(root, 'lib', 'usr/lib');
  expect(findLayout(root, target)).toEqual({ ...rest, libraries });
});

test('an absolute lib of a device means the usr/lib of its own root', async () => {
  const root = await makeRoot(folders, 'usr/lib');
  link(root, 'lib', '/usr/lib');
  link(root, 'lib64', '/usr/lib');
  const layout = findLayout(root, target);
  expect(layout).toEqual(arch);
  expect(readGlibcVersion(root, layout, target)).toBe('2.36');
});

test('a lib64 with nothing but a link to the libc of lib makes no lib64 layout', async () => {
  const root = await makeRoot(folders, 'lib');
  link(root, 'lib64/libc.so.6', '../lib/libc.so.6');
  expect(findLayout(root, target).kind).toBe('lib');
});

test('a root without a C library is judged by its start files', async () => {
  const root = await makeRoot(folders, 'usr/lib64');
  rmSync(join(root, 'usr/lib64/libc.so.6'));
  expect(findLayout(root, target).kind).toBe('lib64');
});

test('an empty root has no library folder', async () => {
  expect(findLayout(await folders.make(), target)).toEqual({ ...debian, libraries: [] });
});

test('of several gccs on Gentoo the newest brings the runtime, and one without a runtime none', async () => {
  const root = await makeRoot(folders, 'usr/lib64');
  for (const version of ['9', '13', '14.2.0']) put(root, `${runtimes}/${version}/libgcc_s.so.1`, '');
  put(root, `${runtimes}/15/libgcc.a`, '');
  expect(findLayout(root, target).libraries).toEqual(['usr/lib64', 'usr/lib', `${runtimes}/14.2.0`]);
});

describe('a path beneath a root', () => {
  test('follows links as the device would, and tells when the host would not', async () => {
    const root = await folders.make();
    put(root, 'usr/lib/a', '');
    link(root, 'lib', '/usr/lib');
    link(root, 'usr/up', '../../../usr/lib/a');
    expect(resolveBeneath(root, 'lib/a')).toBe('usr/lib/a');
    expect(leavesRoot(root, 'lib', '/usr/lib')).toBe(false);
    expect(resolveBeneath(root, 'usr/up')).toBe('usr/lib/a');
    expect(leavesRoot(root, 'usr/up', '../../../usr/lib/a')).toBe(true);
    expect(resolveBeneath(root, '/usr/lib/../lib')).toBe('usr/lib');
    expect(leavesRoot(root, '/usr/lib/../lib', '../lib')).toBe(false);
  });

  test('leads nowhere through a circle, a file, or a missing folder', async () => {
    const root = await folders.make();
    put(root, 'file', '');
    link(root, 'a', 'b');
    link(root, 'b', 'a');
    link(root, 'host', '/etc/passwd');
    for (const path of ['a', 'file/x', 'none/x', 'host']) expect(resolveBeneath(root, path)).toBeUndefined();
  });
});
