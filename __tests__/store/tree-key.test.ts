import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Package } from '../../src/debian/package.js';
import { cachedTool, cacheKey, type Ingredients, treeKey } from '../../src/store/tree-key.js';

const [a, b, sum] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];

function packageWith(name: string, sha256: string): Package {
  return { name, version: '1.2-3', architecture: 'arm64', repository: 'debian', path: name, size: 1, sha256 };
}

const packages = [packageWith('zlib1g', b), packageWith('libc6', a)];

// Trees in the caches of users are found by these: another key means that all of them are made anew.
test.each<[string, Ingredients, readonly string[], string]>([
  [
    'packages',
    { kind: 'sysroot', rules: '2.9', from: 'packages', release: 'bookworm', packages },
    [
      ...['crossroot tree 1', 'sysroot', 'bookworm', '2.9'],
      `${a} 1 libc6 1.2-3 arm64 debian libc6`,
      `${b} 1 zlib1g 1.2-3 arm64 debian zlib1g`,
    ],
    'debian:bookworm, rules 2.9, the SHA256 of libc6 1.2-3 arm64, zlib1g 1.2-3 arm64',
  ],
  [
    'the tarball of a sysroot',
    { kind: 'sysroot', rules: '1.9', from: 'tarball', sha256: sum, what: 'the tarball x.tar' },
    ['crossroot tree 1', 'sysroot', 'tarball', '1.9', sum],
    `a tarball with SHA256 ${sum}, rules 1.9`,
  ],
  [
    'the tarball of a toolchain',
    { kind: 'gcc', rules: '1.9', from: 'tarball', sha256: sum, what: 'the toolchain x.tar' },
    ['crossroot toolchain 1', '1.9', sum, ''],
    `the toolchain x.tar, SHA256 ${sum}, rules 1.9`,
  ],
  [
    'a directory',
    { kind: 'sysroot', rules: '1.9', from: 'directory', path: '/root', signature: sum },
    ['crossroot tree 1', 'sysroot', 'folder', '1.9', '/root', sum],
    'the directory /root in its present state, rules 1.9',
  ],
])('the key of %s is made of all that decides the tree, and says so', (_, made, lines, madeOf) => {
  const key = createHash('sha256').update(lines.join('\n')).digest('hex');
  expect(treeKey(made)).toEqual({ kind: made.kind, key, madeOf });
});

test('a pack is cached under the key of its tree, and a tree under its digest', () => {
  expect(cacheKey({ kind: 'gcc', key: a })).toBe(`crossroot-gcc-${a}`);
  expect(cachedTool({ kind: 'rust', digest: a })).toEqual({
    name: 'crossroot-rust',
    version: `1.0.0-h${a}`,
  });
});
