import { lstat, mkdir, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { Unpacker } from '../../src/unpack/unpacker.js';
import { type TarMember, tarArchive } from '../support/deb-tar.js';
import { temporaryFolders } from '../support/temp.js';
import { file, folder, hardlink, memberTime, refusal, symlink, unpackAll } from './members.js';

const folders = temporaryFolders();
let outside: string;
let root: string;

beforeEach(async () => {
  outside = await folders.make();
  root = join(outside, 'root');
  await mkdir(root);
  await writeFile(join(outside, 'secret'), 'untouched');
});

const unpack = (members: readonly TarMember[]) => unpackAll(root, { pkg: members });

/** Refused, and nothing but the root and the untouched file stands where the attack aimed. */
async function expectRefused(members: readonly TarMember[], why: RegExp): Promise<void> {
  expect(await refusal(unpack(members))).toMatch(why);
  expect((await readdir(outside)).sort()).toEqual(['root', 'secret']);
  expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('untouched');
}

describe('a member cannot leave the root', () => {
  test.each([
    ['absolute', '/tmp/x'],
    ['with ..', 'usr/../../secret'],
    ['that starts with ..', '../secret'],
    ['that ends with ..', 'usr/..'],
  ])('refuses a name that is %s', async (_, name) => {
    await expectRefused([file(name, 'x')], /absolute|contains \.\./);
  });

  test('refuses a write through a relative link that leads outside', async () => {
    await expectRefused([symlink('out', '..'), file('out/secret', 'x')], /points it outside the tree/);
  });

  test('refuses a write through a chain of links that leads outside', async () => {
    await expectRefused(
      [folder('a'), symlink('a/up', '..'), symlink('up2', 'a/up/..'), file('up2/secret', 'x')],
      /points it outside the tree/,
    );
  });

  test('refuses to make a folder outside through a link', async () => {
    await expectRefused([symlink('out', '../new'), folder('out/x')], /points it outside the tree/);
  });

  test('resolves a link inside, relative or absolute, beneath the root', async () => {
    await unpack([
      symlink('lib', 'usr/lib'),
      file('lib/a', 'a'),
      folder('usr/share'),
      symlink('usr/share/abs', '/usr/lib'),
      file('usr/share/abs/b', 'b'),
    ]);
    expect(await readlink(join(root, 'lib'))).toBe('usr/lib');
    expect((await readdir(join(root, 'usr/lib'))).sort()).toEqual(['a', 'b']);
  });

  test('takes the absolute target of a link for a place beneath the root', async () => {
    await unpack([symlink('evil', outside), file('evil/secret', 'x')]);
    expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('untouched');
    expect(await readFile(join(root, outside, 'secret'), 'utf8')).toBe('x');
  });

  test('refuses links that lead in a circle', async () => {
    await expectRefused([symlink('a', 'b'), symlink('b', 'a'), file('a/x', 'x')], /form a loop/);
  });

  test('never writes through a link that stands at the place of a file', async () => {
    await expectRefused([symlink('s', '../secret'), file('s', 'x')], /contains "s" twice/);
  });
});

describe('a hardlink', () => {
  test('to a file of the same archive shares its content', async () => {
    await unpack([file('a', 'one'), hardlink('b', './a')]);
    expect((await stat(join(root, 'b'))).ino).toBe((await stat(join(root, 'a'))).ino);
  });

  test.each([
    ['the outside, absolute', '/etc/passwd'],
    ['the outside with ..', '../secret'],
    ['nothing', 'missing'],
  ])('to %s is refused', async (_, target) => {
    await expectRefused([hardlink('b', target)], /absolute|contains \.\.|not a file earlier in the archive/);
  });

  test('to a later member is refused', async () => {
    await expectRefused([hardlink('b', 'a'), file('a', 'x')], /earlier in the archive/);
  });

  test('to the outside through a chain of links is refused', async () => {
    await expectRefused([symlink('out', '..'), hardlink('b', 'out/secret')], /outside the tree/);
  });

  test('to a symlink is refused', async () => {
    await expectRefused([symlink('s', '../secret'), hardlink('b', 's')], /not a file earlier in the archive/);
  });

  test('to a file of another package is refused', async () => {
    const all = unpackAll(root, { one: [file('a', 'x')], two: [hardlink('b', 'a')] });
    expect(await refusal(all)).toMatch(/two is refused.*\n.*earlier in the archive/);
  });

  test('to a file that was left out is refused, naming it', async () => {
    const all = unpackAll(
      root,
      { pkg: [file('a', 'x'), hardlink('b', 'a')] },
      { keep: (path) => path !== 'a' },
    );
    expect(await refusal(all)).toMatch(/hardlink to a, which is left out of the tree/);
  });
});

describe('what is no file, folder or link', () => {
  test.each([
    ['3', 'device'],
    ['4', 'device'],
    ['6', 'FIFO'],
    ['S', 'type "S"'],
    ['V', 'type "V"'],
  ])('refuses type %s', async (type, why) => {
    await expectRefused([{ ...file('x'), type }], new RegExp(why));
  });
});

test('strips setuid, setgid and sticky, and makes modes plain', async () => {
  await unpack([
    file('setuid', 'x', 0o4755),
    file('setgid', 'x', 0o2644),
    file('private', 'x', 0o600),
    file('run', 'x', 0o700),
    folder('tmp', 0o1777),
    folder('closed', 0o700),
  ]);
  const modes = async (name: string) => ((await lstat(join(root, name))).mode & 0o7777).toString(8);
  expect(await Promise.all(['setuid', 'setgid', 'private', 'run', 'tmp', 'closed'].map(modes))).toEqual([
    '755',
    '644',
    '644',
    '755',
    '755',
    '755',
  ]);
});

test('does not let the umask take part', async () => {
  const before = process.umask(0o077);
  try {
    await unpack([file('a/b', 'x', 0o755)]);
  } finally {
    process.umask(before);
  }
  expect((await lstat(join(root, 'a'))).mode & 0o777).toBe(0o755);
  expect((await lstat(join(root, 'a/b'))).mode & 0o777).toBe(0o755);
});

test('keeps times of files, links and folders in whole seconds', async () => {
  await unpack([folder('a'), file('a/b', 'x'), symlink('a/c', 'b')]);
  for (const name of ['a', 'a/b', 'a/c'])
    expect((await lstat(join(root, name))).mtimeMs).toBe(memberTime * 1000);
});

describe('what an archive may cost', () => {
  test('stops at the header of the member that is too much', async () => {
    const members = [file('a', 'x'.repeat(600)), { ...file('b'), claimedSize: 500n }];
    expect(await refusal(unpackAll(root, { pkg: members }, { maxBytes: 1000 }))).toMatch(/limit of 1000/);
    expect(await readdir(root)).toEqual(['a']);
  });

  test('counts the members of all archives', async () => {
    const archives = { one: [file('a'), file('b')], two: [file('c')] };
    expect(await refusal(unpackAll(root, archives, { maxMembers: 2 }))).toMatch(/more than 2 members/);
  });
});

test('an archive that comes in single bytes gives the same tree', async () => {
  const archive = tarArchive([folder('a'), file(`a/${'n'.repeat(120)}`, 'content'), symlink('s', 'a')]);
  const unpacker = new Unpacker(root, { maxBytes: 1000, maxMembers: 10 });
  await unpacker.unpack(Readable.from(Array.from(archive, (byte) => Buffer.of(byte))), 'pkg');
  unpacker.finish();
  const second = await folders.make();
  const whole = new Unpacker(second, { maxBytes: 1000, maxMembers: 10 });
  await whole.unpack(Readable.from([archive]), 'pkg');
  expect(unpacker.digest()).toEqual(whole.digest());
  expect(await readFile(join(root, `a/${'n'.repeat(120)}`), 'utf8')).toBe('content');
});
