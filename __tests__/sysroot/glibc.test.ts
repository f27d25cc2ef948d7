import { describe, expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { readGlibcVersion } from '../../src/sysroot/glibc.js';
import { findLayout } from '../../src/sysroot/layout.js';
import { makeLibc } from '../support/libc.js';
import { temporaryFolders } from '../support/temp.js';
import { aarch64, makeElf, x86 } from '../support/world-elf.js';
import { firstTarget, library, makeRoot, multiarch, put } from './roots.js';

const folders = temporaryFolders();
const libc = `${multiarch}/libc.so.6`;

describe('the version of glibc', () => {
  test.each([
    ['2.36', ['GLIBC_2.17', 'GLIBC_2.36', 'GLIBC_PRIVATE', 'GLIBC_ABI_DT_RELR']],
    ['2.31', ['GLIBC_2.17', 'GLIBC_2.30']],
    ['2.31', ['GLIBC_2.30', 'GLIBC_2.31']],
    ['2.21', ['GLIBC_2.17', 'GLIBC_2.18']],
    ['2.37', ['GLIBC_2.9', 'GLIBC_2.36']],
    ['2.41', ['GLIBC_2.39', 'GLIBC_2.41']],
    ['2.57', ['GLIBC_2.43']],
  ])('%s is read where libc.so.6 defines %j', async (version, versions) => {
    expect(await read(makeLibc({ version, versions }))).toBe(version);
  });

  test('of a development release may have the symbols of the next one', async () => {
    const versions = ['GLIBC_2.42'];
    expect(await read(makeLibc({ version: '2.41', release: 'development', versions }))).toBe('2.41');
  });
});

describe('a libc.so.6 that contradicts itself is refused', () => {
  test('when it defines what its release does not have', async () => {
    const failure = await refusal(makeLibc({ version: '2.31', versions: ['GLIBC_2.17', 'GLIBC_2.34'] }));
    expect(failure).toMatchObject({ what: expect.stringContaining('contradicts itself') });
    expect(failure.why.join()).toMatch(/says that it is glibc 2\.31.*GLIBC_2\.34/);
  });

  test.each([
    ['2.36', 'GLIBC_2.35', 'that release has GLIBC_2.36'],
    ['2.37', 'GLIBC_2.35', 'that release has GLIBC_2.36'],
    ['2.60', 'GLIBC_2.42', 'that release has GLIBC_2.43'],
  ])('when %s ends with %s', async (version, newest, why) => {
    const failure = await refusal(makeLibc({ version, versions: ['GLIBC_2.17', newest] }));
    expect(failure.why.join()).toContain(why);
  });

  test('when it defines no version at all', async () => {
    const failure = await refusal(makeLibc({ versions: ['OTHER_1'] }));
    expect(failure.why.join()).toContain('defines no symbol version of glibc');
  });
});

describe('what is no glibc for the target is refused with the reason', () => {
  test.each([
    ['x86-64', header({ machine: x86 })],
    ['ARM (32-bit)', header({ machine: 40, bits: 32 })],
    ['big-endian AArch64', header({ machine: aarch64, isBigEndian: true })],
    ['ILP32 AArch64', header({ machine: aarch64, bits: 32 })],
    ['machine 999', header({ machine: 999 })],
  ])('%s', async (name, content) => {
    const failure = await refusal(content);
    expect(failure.what).toBe('the sysroot is for another machine');
    expect(failure.why).toEqual([expect.stringContaining(`${libc} is for ${name}`)]);
  });

  test('a 32-bit system, by its own multiarch folder', async () => {
    const root = await folders.make();
    put(root, 'lib/arm-linux-gnueabihf/libc.so.6', header({ machine: 40, bits: 32 }));
    expect(refusalOf(root).message).toMatch(
      /arm-linux-gnueabihf\/libc\.so\.6 is for ARM \(32-bit\)[\s\S]*64-bit system/,
    );
  });

  test.each([
    ['its loader', 'lib/ld-musl-aarch64.so.1', library('libc.so')],
    ['Alpine’s name for it', 'usr/lib/libc.musl-aarch64.so.1', library('libc.so')],
    ['its libc.so', 'lib/libc.so', makeElf({ machine: aarch64, type: 'dynamic', payload: 'musl libc' })],
    ['a libc.so.6 that says so', libc, makeElf({ machine: aarch64, type: 'dynamic', payload: 'musl libc' })],
  ])('musl, by %s', async (_, path, content) => {
    const root = await folders.make();
    put(root, path, content);
    expect(refusalOf(root).message).toMatch(/not glibc[\s\S]*musl[\s\S]*use a sysroot with glibc/);
  });

  test('a C library that states no version', async () => {
    expect((await refusal(library('libc.so.6'))).why).toEqual([expect.stringContaining('does not state')]);
  });

  test('none', async () => {
    expect(refusalOf(await folders.make()).what).toBe('the sysroot has no C library');
  });

  test('text that calls itself the GNU C Library', async () => {
    const failure = await refusal(Buffer.from('GNU C Library (x) stable release version 2.36.'));
    expect(failure.why).toEqual([`${libc}: it is not an ELF file`]);
  });

  test('a file that was cut off', async () => {
    const whole = makeLibc();
    const cut = Buffer.concat([
      whole.subarray(0, 300),
      Buffer.from('GNU C Library (x) stable release version 2.36.'),
    ]);
    expect((await refusal(cut)).what).toBe('the C library of the sysroot is broken');
  });
});

async function read(content: Buffer): Promise<string> {
  const root = await makeRoot(folders);
  put(root, libc, content);
  return readGlibcVersion(root, findLayout(root, firstTarget()), firstTarget());
}

async function refusal(content: Buffer): Promise<CrossrootError> {
  const root = await makeRoot(folders);
  put(root, libc, content);
  return refusalOf(root);
}

function refusalOf(root: string): CrossrootError {
  try {
    readGlibcVersion(root, findLayout(root, firstTarget()), firstTarget());
  } catch (error) {
    if (error instanceof CrossrootError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

/** The first bytes of an ELF file. */
function header(options: { machine: number; bits?: 32 | 64; isBigEndian?: boolean }): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.write('\x7fELF', 0, 'latin1');
  bytes[4] = options.bits === 32 ? 1 : 2;
  bytes[5] = options.isBigEndian === true ? 2 : 1;
  if (options.isBigEndian === true) bytes.writeUInt16BE(options.machine, 18);
  else bytes.writeUInt16LE(options.machine, 18);
  return bytes;
}
