import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findLeavingLinks } from '../../src/sysroot/check.js';
import { makeLinksRelative } from '../../src/sysroot/relative-links.js';
import { temporaryFolders } from '../support/temp.js';
import { link, makeRoot, multiarch, put } from './roots.js';

const folders = temporaryFolders();

test('makes absolute links relative to the sysroot and leaves the others alone', async () => {
  const root = await makeRoot(folders);
  put(root, 'lib/aarch64-linux-gnu/libz.so.1.2', 'z');
  link(root, `${multiarch}/libz.so`, '/lib/aarch64-linux-gnu/libz.so.1.2');
  link(root, `${multiarch}/liby.so`, 'libz.so');
  link(root, 'usr/lib/..odd', '..odder');
  expect(makeLinksRelative(root)).toBe(1);
  expect(readlinkSync(join(root, multiarch, 'libz.so'))).toBe('../../../lib/aarch64-linux-gnu/libz.so.1.2');
  expect(readFileSync(join(root, multiarch, 'liby.so'), 'utf8')).toBe('z');
});

test.each(['/../../etc/passwd', '../../../../../etc/passwd'])(
  'a link to %s, which climbs out of the sysroot, stays beneath it',
  async (to) => {
    const root = await makeRoot(folders);
    link(root, 'usr/lib/out', to);
    expect(makeLinksRelative(root)).toBe(1);
    expect(readlinkSync(join(root, 'usr/lib/out'))).toBe('../../etc/passwd');
    expect(makeLinksRelative(root)).toBe(0);
  },
);

test('leaves alone what lies behind a link that leads out of the sysroot', async () => {
  const root = await makeRoot(folders);
  const outside = await folders.make('outside');
  link(outside, 'link', '/etc/passwd');
  link(root, 'out', `../../${outside.split('/').slice(-2).join('/')}`);
  makeLinksRelative(root);
  expect(readlinkSync(join(outside, 'link'))).toBe('/etc/passwd');
});

test('mends a link once where /usr is merged', async () => {
  const root = await makeRoot(folders);
  link(root, 'lib', 'usr/lib');
  link(root, `${multiarch}/libx.so`, `/${multiarch}/libc.so.6`);
  link(root, 'usr/share', '/usr/lib');
  expect(makeLinksRelative(root)).toBe(2);
  expect(readlinkSync(join(root, multiarch, 'libx.so'))).toBe('libc.so.6');
  expect(readlinkSync(join(root, 'usr/share'))).toBe('lib');
});

test('a link that climbs out by way of another stays beneath the root, whether it leads to something or not', async () => {
  const root = await makeRoot(folders);
  put(root, 'etc/there', 'of the sysroot');
  link(root, 'usr/lib/up', '..');
  link(root, 'usr/lib/file', 'up/../../etc/there');
  link(root, 'usr/lib/gone', 'up/../../etc/passwd');
  link(root, 'usr/lib/again', 'file');
  expect(findLeavingLinks(root).map(({ what }) => what.split(' ', 1).join())).toEqual([
    'usr/lib/file',
    'usr/lib/gone',
  ]);
  expect(makeLinksRelative(root)).toBe(2);
  expect(readFileSync(join(root, 'usr/lib/again'), 'utf8')).toBe('of the sysroot');
  expect(readlinkSync(join(root, 'usr/lib/gone'))).toBe('../etc/passwd');
  expect(makeLinksRelative(root)).toBe(0);
  expect(findLeavingLinks(root)).toEqual([]);
});
