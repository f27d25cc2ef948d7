import { execFileSync } from 'node:child_process';
import { cp, lstat, mkdir, readdir, readFile, readlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeEach, expect, test } from '@jest/globals';
import { zstdCompressor } from '../../src/archive/zstd.js';
import { packLimits, readPack, readPackNote, writePack } from '../../src/store/pack.js';
import { settleTree } from '../../src/store/store.js';
import { digestTree } from '../../src/unpack/tree-digest.js';
import { tarArchive } from '../support/deb-tar.js';
import { describeWith, testWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { file, pax, refusal } from '../unpack/members.js';
import { makeTree } from '../unpack/trees.js';

const folders = temporaryFolders();
const path = process.env.PATH ?? '';
let work: string;
let tree: string;
let pack: string;

beforeEach(async () => {
  work = await folders.make();
  tree = join(work, 'tree');
  pack = join(work, 'pack');
  await mkdir(tree);
  await makeTree(tree);
  settleTree(tree, 0);
});

const testPack = testWith('zstd in Node or as a program', 'packs');
const describePack = describeWith('zstd in Node or as a program', 'damaged packs');

async function unpack(from = pack, limits = packLimits) {
  const root = join(await folders.make(), 'root');
  await mkdir(root);
  return { root, digest: await readPack(from, root, path, limits) };
}

testPack('comes back as the same tree, and its digest needs no second reading', async () => {
  await utimes(join(tree, 'usr/lib/a'), 1_500_000_000, 1_500_000_000);
  await writePack(tree, pack, { path });
  const { root, digest } = await unpack();
  expect(digest).toEqual(await digestTree(tree));
  expect(digest).toEqual(await digestTree(root));
  expect(await readlink(join(root, 'absolute'))).toBe('/usr/share/missing');
  expect((await lstat(join(root, 'usr/lib/a'))).mtimeMs).toBe(1_500_000_000_000);
  expect((await lstat(join(root, 'usr/lib'))).mtimeMs).toBe((await lstat(join(tree, 'usr/lib'))).mtimeMs);
});

testPack.each(['little', 'much'] as const)(
  'has the same bytes for the same tree elsewhere, with %s effort',
  async (effort) => {
    const copy = join(await folders.make(), 'copy');
    await cp(tree, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    settleTree(copy, 0);
    await writePack(tree, pack, { path, effort });
    await writePack(copy, `${pack}2`, { path, effort });
    expect((await readFile(pack)).equals(await readFile(`${pack}2`))).toBe(true);
    expect((await unpack()).digest).toEqual(await digestTree(tree));
  },
);

testWith('the program zstd', 'packs for tar')('is an ordinary tarball for tar', async () => {
  await writePack(tree, pack, { path });
  const root = join(await folders.make(), 'root');
  await mkdir(root);
  execFileSync('tar', ['-x', '--zstd', '-f', pack, '-C', root]);
  expect((await digestTree(root)).sha256).toBe((await digestTree(tree)).sha256);
});

testPack('may carry a note in front, which changes nothing of the tree', async () => {
  await writePack(tree, pack, { path, note: { key: 'crossroot-sysroot-1', madeInMs: 4321 } });
  expect(readPackNote(pack)).toEqual({ key: 'crossroot-sysroot-1', madeInMs: 4321 });
  const { digest } = await unpack();
  expect(digest).toEqual(await digestTree(tree));
});

testWith('the program zstd', 'packs with a note')('with a note is still a tarball for tar', async () => {
  await writePack(tree, pack, { path, note: { key: 'k', madeInMs: 1 } });
  const root = join(await folders.make(), 'root');
  await mkdir(root);
  execFileSync('tar', ['-x', '--zstd', '-f', pack, '-C', root]);
  expect((await digestTree(root)).sha256).toBe((await digestTree(tree)).sha256);
});

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['a note that is no JSON', noteOf('{')],
  ['a time below zero', noteOf('{"madeInMs":-1}')],
  ['a time that is a word', noteOf('{"madeInMs":"1"}')],
  ['a note that claims to be longer than the file', noteOf('{"madeInMs":1}').subarray(0, -1)],
])('%s says nothing about how the tree was made', async (_, bytes) => {
  await writeFile(pack, bytes);
  expect(readPackNote(pack)).toBeUndefined();
});

function noteOf(text: string): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(0x184d2a5c, 0);
  header.writeUInt32LE(text.length, 4);
  return Buffer.concat([header, Buffer.from(text)]);
}

describePack('is refused', () => {
  beforeEach(() => writePack(tree, pack, { path }));

  test.each([1, 4, 100, 1000])('cut by %i bytes', async (cut) => {
    const bytes = await readFile(pack);
    await writeFile(pack, bytes.subarray(0, bytes.length - cut));
    await refusal(unpack());
  });

  test('with one byte changed, wherever', async () => {
    const whole = await readFile(pack);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 24)) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
      await writeFile(pack, bytes);
      await refusal(unpack());
    }
  });

  test('when a file in it is another than its digest says', async () => {
    const { sha256 } = await digestTree(tree);
    await writeFile(join(tree, 'usr/lib/a'), 'contenT');
    await writePack(tree, `${pack}2`, { path, digest: sha256 });
    expect(await refusal(unpack(`${pack}2`))).toMatch(
      new RegExp(`not an intact pack\\n.*${sha256}\\n.*actual digest`),
    );
  });

  test('when it does not say what it comes to', async () => {
    const tar = tarArchive([file('a', 'x')]);
    await writeFile(pack, await buffer(Readable.from([tar]).pipe(zstdCompressor(path))));
    expect(await refusal(unpack())).toMatch(/stated digest: nothing/);
  });

  test('with an absolute member', async () => {
    const tar = tarArchive([pax({ comment: `crossroot tree ${'0'.repeat(64)}` }, 'g'), file('/etc/x', 'x')]);
    await writeFile(pack, await buffer(Readable.from([tar]).pipe(zstdCompressor(path))));
    expect(await refusal(unpack())).toMatch(/absolute/);
  });

  test('beyond its limits', async () => {
    expect(await refusal(unpack(pack, { maxBytes: 1 << 20, maxMembers: 100 }))).toMatch(/1048576/);
    expect(await refusal(unpack(pack, { maxBytes: 1 << 24, maxMembers: 3 }))).toMatch(/more than 3 members/);
  });
});

test('leaves no file behind when it cannot be written', async () => {
  await writeFile(join(tree, 'usr/lib/gone'), 'x');
  await expect(writePack(join(tree, 'missing'), pack, { path })).rejects.toThrow(/packing .*missing failed/);
  expect(await readdir(work)).toEqual(['tree']);
});
