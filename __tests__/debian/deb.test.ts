import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { checkIdentity, type Deb, dataCeiling, openDeb } from '../../src/debian/deb.js';
import type { Package } from '../../src/debian/package.js';
import { type ArMember, arArchive, compress, type DebOptions, dataTar, makeDeb } from '../support/deb.js';
import { tarArchive } from '../support/deb-tar.js';
import { testEachCompression } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { file, refusal } from '../unpack/members.js';

const folders = temporaryFolders();
const path = process.env.PATH ?? '';

const zlib: DebOptions = {
  name: 'zlib1g',
  version: '1:1.2.13-1',
  architecture: 'arm64',
  files: [{ path: 'usr/lib/libz.so.1', content: 'ELF' }],
};

async function open(bytes: Uint8Array): Promise<Deb & { readonly file: string }> {
  const file = join(await folders.make(), 'a.deb');
  await writeFile(file, bytes);
  return { file, ...(await openDeb(file, { what: file, path })) };
}

const binary: ArMember = { name: 'debian-binary', content: Buffer.from('2.0\n') };
const text = 'Package: zlib1g\nVersion: 1:1.2.13-1\nArchitecture: arm64\n';
const control: ArMember = {
  name: 'control.tar.gz',
  content: compress(tarArchive([file('./control', text)]), 'gz'),
};
const data: ArMember = { name: 'data.tar.gz', content: compress(tarArchive([file('./a')]), 'gz') };

describe('a package file', () => {
  testEachCompression('compressed as %s gives its control and its data', async (compression) => {
    const deb = await open(makeDeb({ ...zlib, compression }));
    expect(deb.control.get('version')).toBe('1:1.2.13-1');
    expect((await buffer(deb.data())).equals(dataTar(zlib))).toBe(true);
  });

  test('may have members that start with an underscore, and more behind its data', async () => {
    const extra: ArMember = { name: '_gpgorigin', content: Buffer.from('odd') };
    const deb = await open(arArchive([binary, extra, control, extra, data, { ...extra, name: 'later' }]));
    expect(deb.control.get('package')).toBe('zlib1g');
  });

  test.each<[string, readonly ArMember[], RegExp]>([
    ['without debian-binary', [control, data], /first member is control/],
    ['with debian-binary in the second place', [control, binary, data], /first member is control/],
    ['without control', [binary, data], /its members are debian-binary, data/],
    ['without data', [binary, control], /its members are/],
    ['with data before control', [binary, data, control], /its members are/],
    ['with two members data', [binary, control, data, data], /two members data/],
    [
      'with two members data of different names',
      [binary, control, data, { ...data, name: 'data.tar' }],
      /two members data/,
    ],
    ['with two members control', [binary, control, data, control], /two members control/],
    ['of format 3', [{ ...binary, content: Buffer.from('3.0\n') }, control, data], /format is "3.0/],
    ['with an empty debian-binary', [{ ...binary, content: Buffer.alloc(0) }, control, data], /format is/],
    ['compressed with bzip2', [binary, control, { ...data, name: 'data.tar.bz2' }], /not supported/],
    ['with a member that is no tar', [binary, control, { ...data, name: 'data.zip' }], /not a tar archive/],
  ])('%s is refused', async (_, members, why) => {
    expect(await refusal(open(arArchive(members)))).toMatch(why);
  });

  test('whose content is other than its name says is refused', async () => {
    const deb = await open(arArchive([binary, control, { ...data, name: 'data.tar.xz' }]));
    expect(await refusal(buffer(deb.data()))).toMatch(/cannot be decompressed/);
  });

  test('that decompresses to more than its stated size allows is stopped', async () => {
    const bomb = compress(Buffer.alloc(70 << 20), 'gz');
    const small = {
      ...control,
      content: compress(tarArchive([file('./control', `${text}Installed-Size: 10\n`)]), 'gz'),
    };
    const deb = await open(arArchive([binary, small, { ...data, content: bomb }]));
    expect(await refusal(buffer(deb.data()))).toMatch(/limit is 33574912 bytes/);
  });
});

describe('a malformed ar archive', () => {
  const whole = arArchive([binary, control, data]);
  const patched = (at: number, bytes: string) => {
    const copy = Buffer.from(whole);
    copy.write(bytes, at, 'latin1');
    return copy;
  };
  const secondHeader = 8 + 60 + 4;

  test.each<[string, Buffer, RegExp]>([
    ['with bad magic', patched(0, '!<arcH'), /magic number of an ar archive/],
    ['that is empty', Buffer.alloc(0), /magic number of an ar archive/],
    ['whose name has no end', patched(secondHeader, 'control.tar.gzzz'), /name is malformed/],
    ['whose name refers to a table', patched(secondHeader, '/12             '), /name is malformed/],
    ['with a path for a name', patched(secondHeader, '../control      '), /name is malformed/],
    ['with a negative size', patched(secondHeader + 48, '-60       '), /not a number/],
    ['with a size in blanks', patched(secondHeader + 48, '          '), /not a number/],
    ['with a size beyond the file', patched(secondHeader + 48, '9999999999'), /ends at byte/],
    ['without the mark at a header', patched(secondHeader + 58, 'xx'), /no end mark/],
    ['that is cut in a header', whole.subarray(0, secondHeader + 30), /inside a header/],
    ['that is cut in a member', whole.subarray(0, whole.length - 20), /ends at byte/],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await refusal(open(bytes))).toMatch(why);
  });
});

describe('the control archive', () => {
  const withControl = (members: Parameters<typeof tarArchive>[0]) =>
    open(arArchive([binary, { ...control, content: compress(tarArchive(members), 'gz') }, data]));

  test.each([
    ['has no control file', [file('./postinst', 'x')], /0 control files/],
    ['has two control files', [file('./control', text), file('control', text)], /2 control files/],
    ['has a control file of a mebibyte', [{ ...file('./control'), claimedSize: 1_048_577n }], /1048577 bytes/],
    [
      'has a postinst of more than 256 KiB',
      [file('./control', text), { ...file('./postinst'), claimedSize: 262_145n }],
      /its postinst has 262145 bytes/,
    ],
    ['has a malformed control file', [file('./control', 'no field here\n')], /malformed/],
    ['has two paragraphs', [file('./control', `${text}\n${text}`)], /malformed/],
    ['is not UTF-8', [{ ...file('./control'), content: Buffer.from([0x50, 0xff]) }], /malformed/],
  ])('is refused when it %s', async (_, members, why) => {
    expect(await refusal(withControl(members))).toMatch(why);
  });
});

describe('the identity of a package', () => {
  const promised: Package = {
    name: 'zlib1g',
    version: '1:1.2.13-1',
    architecture: 'arm64',
    repository: 'debian',
    path: 'pool/z/zlib1g.deb',
    size: 1,
    sha256: createHash('sha256').digest('hex'),
  };

  test('passes when name, version and architecture are the promised ones', async () => {
    const deb = await open(makeDeb(zlib));
    expect(() => checkIdentity(deb, promised)).not.toThrow();
  });

  test.each([
    ['name', { name: 'zlib1g-dev' }, /package: zlib1g-dev instead of zlib1g/],
    ['version', { version: '1:1.2.13-2' }, /version: 1:1.2.13-2 instead of 1:1.2.13-1/],
    ['architecture', { architecture: 'amd64' }, /architecture: amd64 instead of arm64/],
    ['field', { control: { Version: undefined } }, /version: missing instead of/],
  ])('is refused with another %s', async (_, change, why) => {
    const deb = await open(makeDeb({ ...zlib, ...change }));
    expect(() => checkIdentity(deb, promised)).toThrow(why);
  });
});

test('the ceiling follows the stated size, and never the compressed size by more than 200 times', () => {
  expect(dataCeiling(1 << 20, '1024')).toBe(2 * 1024 * 1024 + (32 << 20));
  expect(dataCeiling(1000, '99999999')).toBe(200_000 + (32 << 20));
  expect(dataCeiling(1000, undefined)).toBe(200_000 + (32 << 20));
  expect(dataCeiling(1000, '-1')).toBe(200_000 + (32 << 20));
});
