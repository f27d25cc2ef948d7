import { createHash } from 'node:crypto';
import { chmod, link, mkdir, rename, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { digestTree } from '../../src/unpack/tree-digest.js';
import { temporaryFolders } from '../support/temp.js';
import { refusal } from './members.js';
import { makeTree } from './trees.js';

const folders = temporaryFolders();
let root: string;

beforeEach(async () => {
  root = await folders.make();
});

test('is what the documentation says', async () => {
  await mkdir(join(root, 'b'));
  await writeFile(join(root, 'b/run'), 'x');
  await chmod(join(root, 'b'), 0o755);
  await chmod(join(root, 'b/run'), 0o755);
  await symlink('b', join(root, 'a'));
  const x = createHash('sha256').update('x').digest('hex');
  const records = `symlink\0a\0\0b\0folder\0b\0${'0755'}\0\0file\0b/run\0${'0755'}\0${x}\0`;
  expect(await digestTree(root)).toEqual({
    sha256: createHash('sha256').update(`crossroot tree 1\n${records}`).digest('hex'),
  });
});

test('sorts by bytes of UTF-8, not by UTF-16', async () => {
  const names = ['\u{1f600}', '\uff5e', 'z', 'a-b', 'a'];
  for (const name of names) await writeFile(join(root, name), '');
  for (const name of names) await chmod(join(root, name), 0o644);
  const empty = createHash('sha256').digest('hex');
  const sorted = ['a', 'a-b', 'z', '\uff5e', '\u{1f600}'].map((name) => `file\0${name}\0${'0644'}\0${empty}\0`);
  const expected = createHash('sha256')
    .update(`crossroot tree 1\n${sorted.join('')}`)
    .digest('hex');
  expect((await digestTree(root)).sha256).toBe(expected);
});

describe('the digest', () => {
  let before: string;

  beforeEach(async () => {
    await makeTree(root);
    before = (await digestTree(root)).sha256;
  });

  const now = async () => (await digestTree(root)).sha256;

  test.each<[string, () => Promise<unknown>]>([
    ['a byte', () => writeFile(join(root, 'usr/lib/a'), 'contenT')],
    [
      'a byte in the middle of a large file',
      async () => {
        const bytes = Buffer.alloc((2 << 20) + 7, 'large');
        bytes[1 << 20] = 0;
        await writeFile(join(root, 'usr/lib/large'), bytes);
      },
    ],
    ['a mode', () => chmod(join(root, 'usr/lib/a'), 0o755)],
    ['setuid', () => chmod(join(root, 'usr/lib/run'), 0o4755)],
    ['a name', () => rename(join(root, 'usr/lib/a'), join(root, 'usr/lib/b'))],
    ['a file less', () => unlink(join(root, 'usr/lib/nothing'))],
    ['an empty folder', () => mkdir(join(root, 'usr/lib/new'))],
    [
      'a link target',
      async () => {
        await unlink(join(root, 'lib'));
        await symlink('usr', join(root, 'lib'));
      },
    ],
  ])('notices %s', async (_, change) => {
    await change();
    expect(await now()).not.toBe(before);
  });

  test('does not depend on times, on hardlinks and on where the tree stands', async () => {
    await utimes(join(root, 'usr/lib/a'), 1, 1);
    await unlink(join(root, 'usr/lib/a'));
    await writeFile(join(root, 'outside'), 'content');
    await link(join(root, 'outside'), join(root, 'usr/lib/a'));
    await unlink(join(root, 'outside'));
    expect(await now()).toBe(before);
    const moved = join(await folders.make(), 'moved');
    await rename(root, moved);
    root = moved;
    expect(await now()).toBe(before);
  });

  test('refuses a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, 's'), resolve));
    try {
      expect(await refusal(digestTree(root))).toMatch(/"s" cannot be part of a tree/);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
