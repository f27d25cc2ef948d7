import { describe, expect, test } from '@jest/globals';
import { type TarMember, TarReader } from '../../src/archive/tar.js';
import { commentHeader, endOfArchive, padding, tarHeader } from '../../src/archive/tar-writer.js';
import { type TarMember as RawMember, tarArchive } from '../support/deb-tar.js';
import { file, pax } from '../unpack/members.js';

function read(archive: Buffer): readonly TarMember[] {
  const members: TarMember[] = [];
  const reader = new TarReader('pkg', {
    member: (member) => members.push(member),
    data: () => undefined,
    end: () => undefined,
  });
  reader.push(archive);
  reader.finish();
  return members;
}

/**
 * Only the first block: were a claimed size allocated or waited for, the test could not tell; it is refused
 * here.
 */
function pushHeader(member: RawMember): void {
  const reader = new TarReader('pkg', {
    member: () => {
      throw new Error('the header was accepted');
    },
    data: () => undefined,
    end: () => undefined,
  });
  reader.push(tarArchive([member]).subarray(0, 512));
}

describe('before anything is allocated', () => {
  test.each<[string, RawMember, RegExp]>([
    [
      'a name of 64 MiB',
      { ...file('x'), type: 'L', claimedSize: 64n << 20n },
      /67108864 bytes, more than 4096/,
    ],
    ['a link target of 64 MiB', { ...file('x'), type: 'K', claimedSize: 64n << 20n }, /more than 4096/],
    ['an extended header of 64 MiB', { ...file('x'), type: 'x', claimedSize: 64n << 20n }, /more than 65536/],
    ['a global header of 64 MiB', { ...file('x'), type: 'g', claimedSize: 64n << 20n }, /more than 65536/],
    ['a negative size', { ...file('x'), claimedSize: -1n }, /negative, too large/],
    ['a size beyond 2^53', { ...file('x'), claimedSize: 1n << 60n }, /negative, too large/],
  ])('refuses %s', (_, member, why) => {
    expect(() => pushHeader(member)).toThrow(why);
  });

  test('hands a size of 128 GiB to the sink as it is, for its limit to refuse', () => {
    let size = 0;
    const reader = new TarReader('pkg', {
      member: (member) => {
        size = member.size;
      },
      data: () => undefined,
      end: () => undefined,
    });
    reader.push(tarArchive([{ ...file('x'), claimedSize: 128n << 30n }]).subarray(0, 512));
    expect(size).toBe(128 * 2 ** 30);
  });
});

describe('an extended header', () => {
  test('gives path, size and time', () => {
    const name = `usr/${'ü'.repeat(80)}`;
    expect(read(tarArchive([pax({ path: name, mtime: '12.75' }), file('short', 'abc')]))).toMatchObject([
      { name, size: 3, mtime: 12 },
    ]);
  });

  test('cannot give a size that is no number, and a false one does not pass', () => {
    expect(() => read(tarArchive([pax({ size: '-5' }), file('x', 'abc')]))).toThrow(/gives size as "-5"/);
    expect(() => read(tarArchive([pax({ size: '99999999999999999999' }), file('x')]))).toThrow(/gives size/);
    expect(() => read(tarArchive([pax({ size: '6000' }), file('x', 'abc')]))).toThrow(/truncated/);
  });

  test.each([
    ['a NUL in the path', pax({ path: 'a\0b' }), /NUL/],
    ['a path of more than 4 KiB', pax({ path: 'a/'.repeat(2100) }), /longer than 4096/],
    ['a sparse file', pax({ 'GNU.sparse.major': '1' }), /sparse/],
    ['a global path', pax({ path: 'a' }, 'g'), /global header sets path/],
    ['a malformed record', { ...file('pax', '999 path=x\n'), type: 'x' }, /malformed/],
    ['a record without a length', { ...file('pax', 'path=x\n'), type: 'x' }, /malformed/],
  ])('is refused with %s', (_, header, why) => {
    expect(() => read(tarArchive([header, file('x')]))).toThrow(why);
  });

  test('is refused when nothing follows it', () => {
    expect(() => read(tarArchive([pax({ path: 'a' })]))).toThrow(/ends after an extended header/);
  });
});

describe('a damaged archive', () => {
  const whole = tarArchive([file('a', 'content')]);

  test.each([100, 512, 515, 1023, 1024])('is refused when it is cut at byte %i', (length) => {
    expect(() => read(whole.subarray(0, length))).toThrow(/truncated/);
  });

  test('is refused when a bit of a header is flipped', () => {
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(1) ^ 1, 1);
    expect(() => read(flipped)).toThrow(/checksum/);
  });

  test('is refused when something follows its end', () => {
    expect(() => read(Buffer.concat([whole, whole]))).toThrow(/after the end-of-archive marker/);
  });

  test('is refused when a name is not UTF-8', () => {
    const name = pax({ path: 'x' });
    const content = Buffer.from('11 path=\xff\xfe\n', 'latin1');
    expect(() => read(tarArchive([{ ...name, content }, file('x')]))).toThrow(/not UTF-8/);
  });
});

describe('what the writer writes, the reader reads', () => {
  test.each([
    ['a short name', 'usr/lib/a', ''],
    ['a name that is split', `${'d'.repeat(120)}/${'f'.repeat(90)}`, ''],
    ['a name that cannot be split', 'n'.repeat(250), ''],
    ['a name of exactly 100 bytes', 'n'.repeat(100), ''],
    ['letters outside ASCII', `${'Größe/'.repeat(30)}工作区`, ''],
    ['a long link', 'short', 'target/'.repeat(30)],
  ])('%s', (_, path, link) => {
    const type = link === '' ? 'file' : 'symlink';
    const entry = { path, type, mode: 0o644, size: type === 'file' ? 3 : 0, mtime: 1234, link } as const;
    const content = type === 'file' ? [Buffer.from('abc'), padding(3)] : [];
    const archive = Buffer.concat([commentHeader('hello'), tarHeader(entry), ...content, endOfArchive]);
    expect(read(archive)).toEqual([{ name: path, type, mode: 0o644, size: entry.size, mtime: 1234, link }]);
  });
});
