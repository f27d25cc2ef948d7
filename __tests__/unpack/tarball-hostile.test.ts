import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TarballLimits } from '../../src/unpack/tarball.js';
import { type TarMember, tarArchive } from '../support/deb-tar.js';
import { temporaryFolders } from '../support/temp.js';
import { file, folder, hardlink, pax, refusal, symlink } from './members.js';
import { unpackFile, unpackMembers } from './tarballs.js';

const folders = temporaryFolders();
const header = file('usr/include/a.h');
let outside: string;

beforeEach(async () => {
  outside = await folders.make();
  await writeFile(join(outside, 'secret'), 'untouched');
});

/** Refused in words that fit a tarball, and nothing stands where the attack aimed. */
async function expectRefused(
  members: readonly TarMember[],
  why: RegExp,
  limits?: TarballLimits,
): Promise<void> {
  const text = await refusal(unpackMembers(outside, members, limits === undefined ? {} : { limits }));
  expect(text).toMatch(why);
  expect(text).toMatch(/^the tarball t\.tar is refused/);
  expect(text).not.toMatch(/package/);
  expect((await readdir(outside)).sort()).toEqual(['root', 'secret', 't.tar']);
  expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('untouched');
}

describe('a member cannot leave the root', () => {
  test.each(['usr/../../secret', '../secret', '/../secret', 'usr/..', '../'])(
    'refuses the name %s, wherever it stands',
    async (name) => {
      await expectRefused([header, file(name)], /contains \.\./);
    },
  );

  test('refuses a name with .. that comes before the root is known', async () => {
    await expectRefused([folder('../'), header], /contains \.\./);
  });

  test('takes an absolute name beneath the root', async () => {
    const root = await unpackMembers(outside, [header, file(`${outside}/secret`, 'x')]);
    expect(await readFile(join(root, outside, 'secret'), 'utf8')).toBe('x');
    expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('untouched');
  });

  test.each<[string, readonly TarMember[], RegExp]>([
    [
      'a link that leads outside',
      [symlink('out', '..'), file('out/secret', 'x')],
      /points it outside the tree/,
    ],
    [
      'a chain of links that leads outside',
      [folder('a'), symlink('a/up', '..'), symlink('up2', 'a/up/..'), file('up2/secret', 'x')],
      /points it outside the tree/,
    ],
    [
      'a link that replaced a folder',
      [folder('d'), symlink('d', '..'), file('d/secret', 'x')],
      /outside the tree/,
    ],
    [
      'a link that replaced a folder which members had used',
      [file('d/x'), symlink('e', 'd'), file('e/y'), symlink('e', '..'), file('e/secret', 'x')],
      /outside the tree/,
    ],
    ['links in a circle', [symlink('a', 'b'), symlink('b', 'a'), file('a/x', 'x')], /form a loop/],
    ['a folder made through a link', [symlink('out', '../new'), folder('out/x')], /points it outside the tree/],
  ])('refuses a write through %s', async (_, members, why) => {
    await expectRefused([header, ...members], why);
  });

  test('replaces a link that stands at the place of a file and never writes through it', async () => {
    const root = await unpackMembers(outside, [header, symlink('s', '../secret'), file('s', 'x')]);
    expect(await readFile(join(root, 's'), 'utf8')).toBe('x');
    expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('untouched');
  });
});

describe('a hardlink is refused', () => {
  test.each<[string, string, RegExp]>([
    ['the outside', '../secret', /contains \.\./],
    ['a file of the machine', '/etc/passwd', /not a file earlier/],
    ['nothing', 'missing', /not a file earlier/],
    ['a folder', 'usr/include', /not a file earlier/],
    ['a device', 'dev/null', /not a file earlier/],
  ])('to %s', async (_, target, why) => {
    const members = [header, folder('usr/include'), { ...file('dev/null'), type: '3' }, hardlink('b', target)];
    const keep = (path: string) => path !== 'dev/null';
    const text = await refusal(unpackMembers(outside, members, { keep }));
    expect(text).toMatch(why);
  });

  test('to a later member', async () => {
    await expectRefused([header, hardlink('b', 'a'), file('a', 'x')], /not a file earlier/);
  });

  test('through links that lead outside', async () => {
    await expectRefused([header, symlink('out', '..'), hardlink('b', 'out/secret')], /outside the tree/);
  });
});

describe('what a tarball claims', () => {
  test.each<[string, readonly TarMember[], RegExp]>([
    ['a size of 128 GiB', [{ ...file('x'), claimedSize: 128n << 30n }], /truncated/],
    ['a negative size', [{ ...file('x'), claimedSize: -1n }], /negative, too large/],
    ['a name of 64 MiB', [{ ...file('x'), type: 'L', claimedSize: 64n << 20n }], /more than 4096/],
    [
      'an extended header of 64 MiB',
      [{ ...file('x'), type: 'x', claimedSize: 64n << 20n }],
      /more than 1048576/,
    ],
    ['a path for all members', [pax({ path: 'x' }, 'g')], /global header sets path/],
    ['a size for all members', [pax({ size: '5' }, 'g')], /global header sets size/],
    ['a sparse map for all members', [pax({ 'GNU.sparse.map': '0,1' }, 'g')], /global header sets GNU\.sparse/],
    ['the volume of another tape', [{ ...file('x'), type: 'M' }], /type "M"/],
    ['one byte too many', [file('x', 'x'.repeat(600)), file('y', 'y'.repeat(401))], /limit of 1000/],
    ['one member too many', [folder('a'), folder('b'), folder('c'), folder('d')], /more than 4 members/],
    ['a part of a name of 256 bytes', [file('n'.repeat(256))], /longer than 255/],
  ])('is refused: %s', async (_, members, why) => {
    await expectRefused([header, ...members], why, { maxBytes: 1000, maxMembers: 4 });
  });

  test('counts towards the limit only as far as it is kept', async () => {
    const lastlog = [
      pax({ 'GNU.sparse.size': String(2 ** 40), 'GNU.sparse.map': '' }),
      file('var/log/lastlog'),
    ];
    const limits = { maxBytes: 1000, maxMembers: 10 };
    const keep = (path: string) => path.startsWith('usr');
    const root = await unpackMembers(outside, [...lastlog, file('var/x', 'x'.repeat(2000)), header], {
      keep,
      limits,
    });
    expect(await readdir(root)).toEqual(['usr']);
    await mkdir(join(outside, 'again'));
    const all = unpackMembers(join(outside, 'again'), [...lastlog, header], { limits });
    expect(await refusal(all)).toMatch(/above the limit of 1000/);
  });
});

describe('a sparse file is refused', () => {
  const v1 = { 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.name': 'x' };
  const block = (text: string) => text.padEnd(512, '\0');
  test.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['whose pieces overlap', { 'GNU.sparse.size': '10', 'GNU.sparse.map': '0,3,2,3' }, 'abcdef', /overlap/],
    [
      'with a piece ends after the file',
      { 'GNU.sparse.size': '10', 'GNU.sparse.map': '8,3' },
      'abc',
      /ends after the file/,
    ],
    [
      'of which less is stored',
      { 'GNU.sparse.size': '10', 'GNU.sparse.map': '0,3' },
      'ab',
      /do not match its contents/,
    ],
    [
      'of which more is stored',
      { 'GNU.sparse.size': '10', 'GNU.sparse.map': '0,3' },
      'abcd',
      /do not match its contents/,
    ],
    ['with half a piece', { 'GNU.sparse.size': '10', 'GNU.sparse.map': '0' }, '', /malformed/],
    ['with a negative piece', { 'GNU.sparse.size': '10', 'GNU.sparse.map': '-1,3' }, 'abc', /malformed/],
    ['with a size that is none', { 'GNU.sparse.size': 'x', 'GNU.sparse.map': '' }, '', /malformed/],
    ['without a real size', v1, block('0\n'), /malformed/],
    ['with no list', { ...v1, 'GNU.sparse.realsize': '5' }, '', /malformed/],
    ['with a list of no numbers', { ...v1, 'GNU.sparse.realsize': '5' }, block('a\nb\n'), /malformed/],
    ['with a list without end', { ...v1, 'GNU.sparse.realsize': '5' }, '1'.repeat(2048), /malformed/],
    ['with a list cut short', { ...v1, 'GNU.sparse.realsize': '5' }, block('2\n0\n1\n'), /malformed/],
    ['with a million pieces', { ...v1, 'GNU.sparse.realsize': '5' }, block('1000000\n'), /more than 131072/],
    [
      'with a piece that is not stored',
      { ...v1, 'GNU.sparse.realsize': '9' },
      block('1\n0\n5\n'),
      /do not match/,
    ],
  ])('%s', async (_, records, content, why) => {
    await expectRefused([header, pax(records), file('x', content)], why);
  });

  test('in the old format with numbers that are none', async () => {
    const archive = tarArchive([header, { ...file('x', 'abc'), type: 'S' }]);
    archive.write('zzzzzzzzzzz', 512 + 386);
    archive.write('00000000003', 512 + 398);
    rewriteChecksum(archive.subarray(512, 1024));
    await mkdir(join(outside, 'root'));
    await writeFile(join(outside, 't.tar'), archive);
    const text = await refusal(unpackFile(join(outside, 't.tar'), join(outside, 'root')));
    expect(text).toMatch(/pieces of a sparse file is malformed/);
  });
});

function rewriteChecksum(block: Buffer): void {
  block.write('        ', 148);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
}
