import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { awkwardName, removeFolder, temporaryFolders } from './temp.js';

const folders = temporaryFolders();

test('a folder with blanks and non-ASCII letters in its path can be had', async () => {
  const folder = await folders.makeAwkward();
  expect(basename(folder)).toBe(basename(awkwardName));
  expect((await stat(folder)).isDirectory()).toBe(true);
});

test('a folder without write permission is removed as well', async () => {
  const folder = await folders.make();
  const locked = join(folder, 'a', 'locked');
  await mkdir(locked, { recursive: true });
  await writeFile(join(locked, 'file'), '');
  await chmod(locked, 0o500);
  await removeFolder(join(folder, 'a'));
  await expect(stat(join(folder, 'a'))).rejects.toThrow('ENOENT');
});
