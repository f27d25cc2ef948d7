import { expect, test } from '@jest/globals';
import { debianSearch, searchArguments } from '../../src/gcc/launchers.js';
import type { Layout } from '../../src/sysroot/layout.js';
import { targets } from '../../src/target.js';
import { arch, debian, gentoo } from '../support/layouts.js';

const [target] = targets;
if (target === undefined) throw new Error('no target');
const searched = debianSearch(target);
const unmerged: Layout = { ...arch, libraries: ['usr/lib', 'lib'] };

test.each([
  ['Debian', debian],
  ['Arch', arch],
  ['Buildroot', unmerged],
])('a gcc of Debian is told nothing of the layout of %s', (_, layout) => {
  expect(searchArguments('/s', layout, searched)).toEqual({ compiler: [], linker: [] });
});

test('it is led to lib64 for start files, libraries and what those need, and to Gentoo’s gcc last', () => {
  const { compiler } = searchArguments('/s, t', gentoo, searched);
  const runtime = '/s, t/usr/lib/gcc/aarch64-unknown-linux-gnu/14';
  expect(compiler).toEqual([
    '-B/s, t/usr/lib64/',
    ...['-Xlinker', '-rpath-link=/s, t/usr/lib64'],
    '-B/s, t/lib64/',
    ...['-Xlinker', '-rpath-link=/s, t/lib64'],
    ...['-Xlinker', `-L${runtime}`],
    ...['-Xlinker', `-rpath-link=${runtime}`],
  ]);
});

test('a linker that is called alone looks there behind the folders of its caller', () => {
  const layout = { ...gentoo, libraries: ['usr/lib64', 'lib64'] };
  expect(searchArguments('/s', layout, searched).linker).toEqual([
    '-YP,/s/usr/lib64:/s/lib64',
    '-rpath-link=/s/usr/lib64:/s/lib64',
  ]);
});

test('a gcc that knows no multiarch folders is led to them', () => {
  const { compiler } = searchArguments('/s', debian, ['lib', 'usr/lib', 'lib64', 'usr/lib64']);
  expect(compiler.filter((word) => word.startsWith('-B'))).toEqual([
    '-B/s/lib/aarch64-linux-gnu/',
    '-B/s/usr/lib/aarch64-linux-gnu/',
  ]);
});
