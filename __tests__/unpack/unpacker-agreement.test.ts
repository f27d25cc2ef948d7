import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { Unpacker } from '../../src/unpack/unpacker.js';
import { type TarMember, tarArchive } from '../support/deb-tar.js';
import { temporaryFolders } from '../support/temp.js';
import { file, folder, hardlink, memberTime, refusal, symlink, unpackAll } from './members.js';

const folders = temporaryFolders();
let root: string;

beforeEach(async () => {
  root = await folders.make();
});

describe('two packages with one path', () => {
  test('may bring the same file; the newest time wins, whatever the order', async () => {
    const later = { ...file('doc', 'same'), mtime: memberTime + 5 };
    await unpackAll(root, { one: [later], two: [file('doc', 'same')] });
    expect((await lstat(join(root, 'doc'))).mtimeMs).toBe((memberTime + 5) * 1000);
  });

  test('may bring the same folder and the same link', async () => {
    const members = [folder('usr'), symlink('lib', 'usr')];
    await unpackAll(root, { one: members, two: [...members, file('usr/a')] });
    expect((await readdir(root)).sort()).toEqual(['lib', 'usr']);
  });

  test('may bring the same hardlinked files', async () => {
    const members = [file('a', 'x'), hardlink('b', 'a')];
    await unpackAll(root, { one: members, two: members });
    expect((await stat(join(root, 'a'))).nlink).toBe(2);
  });

  test.each<[string, TarMember, TarMember]>([
    ['contents of one size', file('p', 'one'), file('p', 'two')],
    ['sizes', file('p', 'one'), file('p', 'three')],
    ['modes', file('p', 'x', 0o755), file('p', 'x')],
    ['link targets', symlink('p', 'a'), symlink('p', 'b')],
    ['types: file and folder', file('p', 'x'), folder('p')],
    ['types: folder and file', folder('p'), file('p', 'x')],
    ['types: folder and link', folder('p'), symlink('p', 'q')],
    ['types: file and link', file('p', 'x'), symlink('p', 'q')],
  ])('are refused by name when they differ in %s, in either order', async (_, first, second) => {
    for (const archives of [
      { one: [first], two: [second] },
      { two: [second], one: [first] },
    ]) {
      const text = await refusal(unpackAll(await folders.make(), archives));
      expect(text).toMatch(/\bone\b/);
      expect(text).toMatch(/\btwo\b/);
      expect(text).toMatch(/"p"/);
    }
  });

  test('are refused when one would write through a link of the other, in either order', async () => {
    const link = [symlink('lib', 'usr/lib')];
    const through = [file('lib/a', 'x')];
    for (const archives of [
      { one: link, two: through },
      { two: through, one: link },
    ]) {
      const text = await refusal(unpackAll(await folders.make(), archives));
      expect(text).toMatch(/\bone\b/);
      expect(text).toMatch(/\btwo\b/);
    }
  });
});

test('one package that brings a path twice is refused unless both are the same', async () => {
  await unpackAll(await folders.make(), { pkg: [file('a', 'x'), file('./a', 'x')] });
  expect(await refusal(unpackAll(root, { pkg: [file('a', 'x'), file('./a', 'y')] }))).toMatch(/"a" twice/);
});

test('keeps names apart that differ in case only', async () => {
  await unpackAll(root, { pkg: [file('xt_TCPMSS.h', 'upper'), file('xt_tcpmss.h', 'lower')] });
  expect(await readFile(join(root, 'xt_TCPMSS.h'), 'utf8')).toBe('upper');
  expect(await readFile(join(root, 'xt_tcpmss.h'), 'utf8')).toBe('lower');
});

test('a declared link belongs to every package', async () => {
  await unpackAll(
    root,
    { one: [folder('lib'), file('lib/a', 'x')], two: [symlink('lib', 'usr/lib'), file('lib/b')] },
    { links: { lib: 'usr/lib' } },
  );
  expect((await readdir(join(root, 'usr/lib'))).sort()).toEqual(['a', 'b']);
});

test('unpacks only what keep says, and no folder for what it leaves out', async () => {
  const members = [
    folder('usr'),
    folder('usr/share'),
    file('usr/share/doc/x', 'x'),
    file('usr/include/y.h', 'y'),
  ];
  await unpackAll(root, { pkg: members }, { keep: (path) => path.startsWith('usr/include/') });
  expect(await readdir(join(root, 'usr'))).toEqual(['include']);
});

test('knows the sums of the files that it unpacked', async () => {
  const unpacker = new Unpacker(root, { maxBytes: 1000, maxMembers: 10 });
  const archive = tarArchive([file('a', '12345'), file('b', '678'), file('left-out', 'x')]);
  await unpacker.unpack(Readable.from([archive]), 'pkg', (path) => path !== 'left-out');
  const sum = (text: string) => createHash('sha256').update(text).digest('hex');
  expect([...unpacker.sums().byPath]).toEqual([
    ['a', sum('12345')],
    ['b', sum('678')],
  ]);
});

test('packages that arrive side by side give the same digest as one after the other', async () => {
  const archives = [1, 2, 3].map((n) =>
    tarArchive([folder('usr'), file('usr/shared', 'same'.repeat(300)), file(`usr/${n}`, 'x'.repeat(n * 1000))]),
  );
  const options = { maxBytes: 1 << 20, maxMembers: 100 };
  const sideBySide = new Unpacker(root, options);
  await Promise.all(archives.map((archive, n) => sideBySide.unpack(Readable.from(slices(archive)), `p${n}`)));
  sideBySide.finish();
  const inTurn = new Unpacker(await folders.make(), options);
  for (const [n, archive] of archives.entries()) await inTurn.unpack(Readable.from([archive]), `p${n}`);
  inTurn.finish();
  expect(sideBySide.digest()).toEqual(inTurn.digest());
});

function slices(bytes: Buffer): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / 100) }, (_, n) =>
    bytes.subarray(n * 100, n * 100 + 100),
  );
}
