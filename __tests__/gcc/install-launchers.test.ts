import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { installLaunchers } from '../../src/gcc/launchers.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const launchers = [{ name: 'aarch64-linux-gnu-gcc', text: '#!/bin/sh\n' }];

test('launchers go to the first place, in a folder named after what they say', async () => {
  const place = await folders.make();
  const folder = await installLaunchers(launchers, [place, '/nowhere']);
  expect(folder).toMatch(/crossroot-launchers\/1\.0\.0-h[0-9a-f]{32}\/x64$/);
  expect(await readFile(join(folder, 'bin/aarch64-linux-gnu-gcc'), 'utf8')).toBe('#!/bin/sh\n');
  expect(await installLaunchers(launchers, [place])).toBe(folder);
});

test('launchers go to the next place when the first cannot be written', async () => {
  const [file, place] = [join(await folders.make(), 'file'), await folders.make()];
  await writeFile(file, '');
  expect(await installLaunchers(launchers, [file, place])).toContain(place);
});

test('launchers never go to a folder in the next place that others can write', async () => {
  const [file, place] = [join(await folders.make(), 'file'), await folders.make()];
  await writeFile(file, '');
  const folder = join(place, 'crossroot-launchers');
  await mkdir(folder);
  await chmod(folder, 0o777);
  await expect(installLaunchers(launchers, [file, place])).rejects.toThrow('is not safe to use');
  expect(await readdir(folder)).toEqual([]);
});
