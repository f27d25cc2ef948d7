import { mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkSysroot, tellFinding } from '../../src/sysroot/check.js';
import { readGlibcVersion } from '../../src/sysroot/glibc.js';
import { findLayout } from '../../src/sysroot/layout.js';
import { mendSysroot } from '../../src/sysroot/mend.js';
import { targets } from '../../src/target.js';
import { makeLibc } from '../support/libc.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const [target] = targets;
if (target === undefined) throw new Error('no target');
const libraries = 'usr/lib/aarch64-linux-gnu';

test('a whole sysroot has nothing wrong with it', async () => {
  const root = await makeSysroot();
  expect(check(root)).toEqual({ errors: [], warnings: [] });
});

test.each([
  'crt1.o',
  'libc.so',
  'libc_nonshared.a',
  'libpthread.a',
  'libgcc_s.so.1',
  'ld-linux-aarch64.so.1',
])('says that %s is missing, and which package brings it', async (name) => {
  const root = await makeSysroot();
  rmSync(join(root, libraries, name));
  expect(check(root).errors.map(tellFinding).join()).toMatch(
    new RegExp(`${name} is missing \\(lib(?:c6|c6-dev|gcc-s1) brings it\\)`),
  );
});

test('finds a library link that leads nowhere', async () => {
  const root = await makeSysroot();
  symlinkSync('libz.so.1', join(root, libraries, 'libz.so'));
  expect(check(root).errors).toEqual([{ what: `${libraries}/libz.so is a link that leads nowhere` }]);
});

test('finds a linker script that asks for a file that is not there', async () => {
  const root = await makeSysroot();
  put(
    root,
    `${libraries}/libm.so`,
    '/* GNU ld script */ GROUP ( /lib/aarch64-linux-gnu/libm.so.6 AS_NEEDED ( -lgcc ) )',
  );
  expect(check(root).errors.map(tellFinding).join()).toContain(
    'asks for /lib/aarch64-linux-gnu/libm.so.6, which is missing',
  );
});

test('warns of a .pc file whose private requirement no package has', async () => {
  const root = await makeSysroot();
  put(
    root,
    `${libraries}/pkgconfig/a.pc`,
    `x=b\nName: a\nRequires: known >= 1.0, \${x}\nRequires.private: lost = 2\n`,
  );
  put(root, 'usr/share/pkgconfig/known.pc', 'Name: known\nProvides: b = 1\n');
  expect(check(root).warnings.map(tellFinding)).toEqual([
    `${libraries}/pkgconfig/a.pc asks for the pkg-config module lost, which no package in the sysroot has`,
  ]);
});

test('makes absolute links relative to the sysroot and leaves the others alone', async () => {
  const root = await makeSysroot();
  put(root, 'lib/aarch64-linux-gnu/libz.so.1.2', 'z');
  symlinkSync('/lib/aarch64-linux-gnu/libz.so.1.2', join(root, libraries, 'libz.so'));
  symlinkSync('libz.so', join(root, libraries, 'liby.so'));
  expect(mendSysroot(root)).toBe(1);
  expect(readlinkSync(join(root, libraries, 'libz.so'))).toBe('../../../lib/aarch64-linux-gnu/libz.so.1.2');
  expect(readFileSync(join(root, libraries, 'liby.so'), 'utf8')).toBe('z');
});

test('an absolute link that climbs out of the sysroot stays beneath it', async () => {
  const root = await makeSysroot();
  symlinkSync('/../../etc/passwd', join(root, 'usr/lib/out'));
  mendSysroot(root);
  expect(readlinkSync(join(root, 'usr/lib/out'))).toBe('../../etc/passwd');
});

test('leaves alone what lies behind a link that leads out of the sysroot', async () => {
  const root = await makeSysroot();
  const outside = await folders.make('outside');
  symlinkSync('/etc/passwd', join(outside, 'link'));
  symlinkSync(`../../${outside.split('/').slice(-2).join('/')}`, join(root, 'out'));
  mendSysroot(root);
  expect(readlinkSync(join(outside, 'link'))).toBe('/etc/passwd');
});

test('mends a link once where /usr is merged', async () => {
  const root = await makeSysroot();
  symlinkSync('usr/lib', join(root, 'lib'));
  symlinkSync(`/${libraries}/libc.so.6`, join(root, libraries, 'libx.so'));
  symlinkSync('/usr/lib', join(root, 'usr/share'));
  expect(mendSysroot(root)).toBe(2);
  expect(readlinkSync(join(root, libraries, 'libx.so'))).toBe('libc.so.6');
  expect(readlinkSync(join(root, 'usr/share'))).toBe('lib');
});

test('reads the version of glibc from the C library itself', async () => {
  const root = await makeSysroot();
  expect(readGlibcVersion(root, findLayout(root, target))).toBe('2.36');
});

test('refuses a C library that is not glibc', async () => {
  const root = await makeSysroot();
  put(root, `${libraries}/libc.so.6`, 'musl libc (aarch64)');
  expect(() => readGlibcVersion(root, findLayout(root, target))).toThrow(/not glibc/);
});

test('refuses a sysroot without a C library', async () => {
  const root = await folders.make();
  expect(() => readGlibcVersion(root, findLayout(root, target))).toThrow(/no C library/);
});

function check(root: string) {
  if (target === undefined) throw new Error('no target');
  return checkSysroot(root, findLayout(root, target), target);
}

async function makeSysroot(): Promise<string> {
  const root = await folders.make('sysroot');
  const files = [
    'crt1.o',
    'crti.o',
    'crtn.o',
    'libm.so',
    'libc_nonshared.a',
    'libpthread.a',
    'libdl.a',
    'libgcc_s.so.1',
  ];
  for (const name of [...files, 'ld-linux-aarch64.so.1']) put(root, `${libraries}/${name}`, '');
  put(root, `${libraries}/libc.so.6`, makeLibc());
  put(root, `${libraries}/libc.so`, `GROUP ( /${libraries}/libc.so.6 /${libraries}/libc_nonshared.a )`);
  return root;
}

function put(root: string, path: string, content: string | Buffer): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
