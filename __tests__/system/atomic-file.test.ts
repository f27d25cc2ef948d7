import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { replaceFile, replaceText, tryReplacing } from '../../src/system/atomic-file.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

describe('a file that cannot be replaced is told by its own name', () => {
  // Nobody can make a file there, and it is there on every Linux.
  const file = '/proc/own.txt';

  test.each([
    ['a text', () => replaceText(file, 'x')],
    ['a trial', () => tryReplacing(file)],
    ['a file', () => replaceFile(file, (staged) => writeFileSync(staged, 'x'))],
  ])('%s', async (_, write) => {
    await expect(async () => write()).rejects.toMatchObject({
      message: expect.stringMatching(/^E\w+: .*, open '\/proc\/own\.txt'$/),
      path: file,
    });
  });

  test('also when all is written and a folder is in its place', async () => {
    const folder = await folders.make();
    mkdirSync(join(folder, 'own.txt/in it'), { recursive: true });
    expect(() => replaceText(join(folder, 'own.txt'), 'x')).toThrow(
      new RegExp(`^E\\w+: .*, rename '${folder}/own.txt'$`),
    );
    expect(readdirSync(folder)).toEqual(['own.txt']);
  });
});

test('a trial leaves the file and its folder as they are', async () => {
  const folder = await folders.make();
  const file = join(folder, 'own.txt');
  tryReplacing(file);
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(file, 'x');
  tryReplacing(file);
  expect(readFileSync(file, 'utf8')).toBe('x');
  expect(readdirSync(folder)).toEqual(['own.txt']);
});
