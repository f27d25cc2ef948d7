import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Package } from '../../src/debian/package.js';
import { PackageList, packageListPath, readSysrootPackages } from '../../src/sysroot/sysroot-packages.js';
import { releaseNamed } from '../support/releases.js';
import { temporaryFolders } from '../support/temp.js';
import { link, put } from './roots.js';

const folders = temporaryFolders();

function named(name: string, sha256: string): Package {
  return {
    name,
    version: '1:1.2.13.dfsg-1',
    architecture: 'arm64',
    repository: 'debian',
    path: `pool/${name}.deb`,
    size: 1,
    sha256: sha256.repeat(64),
  };
}

describe('a sysroot that is made from packages', () => {
  async function made(): Promise<string> {
    const root = await folders.make();
    put(root, 'usr/lib/aarch64-linux-gnu/libz.so.1.2.13', 'library');
    put(root, 'usr/lib/aarch64-linux-gnu/libz.a', 'archive');
    link(root, 'usr/lib/aarch64-linux-gnu/libz.so.1', 'libz.so.1.2.13');
    link(root, 'usr/lib/aarch64-linux-gnu/libz.so', 'libz.so.1.2.13');
    link(root, 'lib', 'usr/lib');
    const notes = new PackageList();
    const [runtime, development] = [named('zlib1g', 'a'), named('zlib1g-dev', 'b')];
    for (const path of [
      'usr/lib/aarch64-linux-gnu/libz.so',
      'usr/lib/aarch64-linux-gnu/libz.a',
      'usr/include/zlib.h',
    ])
      notes.took(development, path);
    for (const path of ['lib/aarch64-linux-gnu/libz.so.1', 'lib/aarch64-linux-gnu/libz.so.1.2.13'])
      notes.took(runtime, path);
    notes.write(root, releaseNamed('bookworm'));
    return root;
  }

  test('says which release its packages are of, and lists them by name', async () => {
    const packages = readSysrootPackages(await made());
    expect(packages.release).toBe('bookworm');
    expect(packages.all).toEqual([
      { name: 'zlib1g', version: '1:1.2.13.dfsg-1', architecture: 'arm64', sha256: 'a'.repeat(64) },
      { name: 'zlib1g-dev', version: '1:1.2.13.dfsg-1', architecture: 'arm64', sha256: 'b'.repeat(64) },
    ]);
  });

  test.each([
    ['the library itself', 'usr/lib/aarch64-linux-gnu/libz.so.1.2.13', 'zlib1g'],
    ['its name for programs', 'usr/lib/aarch64-linux-gnu/libz.so.1', 'zlib1g'],
    ['its name for links, which another package brings', 'usr/lib/aarch64-linux-gnu/libz.so', 'zlib1g'],
    ['a path through merged /usr', 'lib/aarch64-linux-gnu/libz.so.1', 'zlib1g'],
    ['an archive', 'usr/lib/aarch64-linux-gnu/libz.a', 'zlib1g-dev'],
    ['a file that is not there', 'usr/lib/aarch64-linux-gnu/libq.so.1', undefined],
  ])('knows the package of %s', async (_, path, name) => {
    expect(readSysrootPackages(await made()).ownerOf(path)?.name).toBe(name);
  });

  test.each(['not JSON', '{"release":1}', '{"release":"bookworm","packages":[{"name":"../x"}]}'])(
    'knows nothing when its list is damaged: %s',
    async (text) => {
      const root = await made();
      put(root, packageListPath, text);
      const packages = readSysrootPackages(root);
      expect(packages.all).toEqual([]);
      expect(packages.ownerOf('usr/lib/aarch64-linux-gnu/libz.a')).toBeUndefined();
    },
  );
});

describe('a directory with dpkg’s own records', () => {
  test('knows the package of a library, wherever its folder really is', async () => {
    const root = await folders.make();
    put(root, 'usr/lib/aarch64-linux-gnu/libz.so.1.2.13', 'library');
    link(root, 'usr/lib/aarch64-linux-gnu/libz.so.1', 'libz.so.1.2.13');
    link(root, 'lib', 'usr/lib');
    put(
      root,
      'var/lib/dpkg/status',
      'Package: zlib1g\nStatus: install ok installed\nArchitecture: arm64\nVersion: 1:1.2.13\n\nPackage: half\n',
    );
    put(
      root,
      'var/lib/dpkg/info/zlib1g:arm64.list',
      '/.\n/lib\n/lib/aarch64-linux-gnu\n/lib/aarch64-linux-gnu/libz.so.1.2.13\n',
    );
    mkdirSync(join(root, 'var/lib/dpkg/info/odd.list'));
    const packages = readSysrootPackages(root);
    expect(packages.ownerOf('usr/lib/aarch64-linux-gnu/libz.so.1')).toEqual({
      name: 'zlib1g',
      version: '1:1.2.13',
      architecture: 'arm64',
      sha256: undefined,
    });
  });

  test('knows nothing when they are damaged', async () => {
    const root = await folders.make();
    put(root, 'var/lib/dpkg/status', 'no field\n');
    expect(readSysrootPackages(root).all).toEqual([]);
  });
});

test('knows nothing of a sysroot without any list', async () => {
  expect(readSysrootPackages(await folders.make()).all).toEqual([]);
});
