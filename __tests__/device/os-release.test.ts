import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseOsRelease, readDistribution } from '../../src/device/os-release.js';
import { temporaryFolders } from '../support/temp.js';
import { link, put } from '../sysroot/roots.js';

const folders = temporaryFolders();

test('links of a device are followed beneath its root, and out of it by none', async () => {
  const root = await folders.make('root');
  const outside = await folders.make('outside');
  put(outside, 'lib/os-release', 'ID=this-machine\n');
  link(root, 'usr', outside);
  expect(readDistribution(root)).toBeUndefined();
  put(root, join(outside, 'lib/os-release'), 'ID=device\n');
  link(root, 'etc/os-release', '/usr/lib/os-release');
  expect(readDistribution(root)?.id).toBe('device');
});

test('an os-release that is too large for one is none', async () => {
  const root = await folders.make();
  put(root, 'etc/os-release', `ID=debian\n#${'x'.repeat(2 ** 16)}`);
  expect(readDistribution(root)).toBeUndefined();
});

test('nothing in the name of a distribution acts on a terminal', () => {
  const { name } = parseOsRelease('PRETTY_NAME="a\x1b[2J\x9b2J\u202eb"\n');
  expect(name).toBe('a[2J2Jb');
});
