import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Alternatives, readAlternatives } from '../../src/sysroot/alternatives.js';
import { temporaryFolders } from '../support/temp.js';
import { link, put } from './roots.js';

const folders = temporaryFolders();
const gnu = 'aarch64-linux-gnu';
const lib = `usr/lib/${gnu}`;

function blas(flavour: string, priority: number, more = ''): string {
  return `#!/bin/sh
set -e
update-alternatives --install /${lib}/libblas.so.3 \\
                    libblas.so.3-${gnu} /${lib}/${flavour}/libblas.so.3 ${priority} ${more}
exit 0
`;
}

/** The links that are made of these scripts, each of the package that it is listed under. */
async function madeOf(
  scripts: Readonly<Record<string, string>>,
  files: readonly string[],
  keep = (path: string) => !path.startsWith('usr/bin/'),
) {
  const root = await folders.make();
  for (const file of files) put(root, file, file);
  const alternatives = new Alternatives(gnu);
  for (const [name, script] of Object.entries(scripts)) alternatives.add({ name }, script);
  return { root, ...alternatives.make(root, keep) };
}

test('of the packages chosen, the one of the highest priority gets the link, in whatever order they come', async () => {
  const scripts = { openblas: blas('openblas', 100), netlib: blas('blas', 10) };
  const files = ['blas', 'openblas'].map((flavour) => `${lib}/${flavour}/libblas.so.3`);
  const reversed = Object.fromEntries(Object.entries(scripts).reverse());
  for (const order of [scripts, reversed]) {
    const { root, made } = await madeOf(order, files);
    expect(made).toEqual([
      { link: `${lib}/libblas.so.3`, path: `${lib}/openblas/libblas.so.3`, from: 'openblas' },
    ]);
    expect(readlinkSync(join(root, lib, 'libblas.so.3'))).toBe('openblas/libblas.so.3');
  }
});

test('links that go with it follow the choice, those without a file are left out', async () => {
  const slave = (name: string) => `--slave /${lib}/${name} ${name} /${lib}/blas/${name}`;
  const script = blas('blas', 10, `${slave('libblas.a')} ${slave('gone.pc')}`);
  const { made } = await madeOf({ libblas3: script }, [`${lib}/blas/libblas.so.3`, `${lib}/blas/libblas.a`]);
  expect(made.map(({ link }) => link)).toEqual([`${lib}/libblas.a`, `${lib}/libblas.so.3`]);
});

test('a program that a sysroot leaves out still decides for the libraries that go with it', async () => {
  const mpi = (flavour: string, priority: number) =>
    `if [ "$1" = "configure" ]; then
update-alternatives --install /usr/bin/mpicc mpi /usr/bin/mpicc.${flavour} ${priority} --slave /${lib}/libmpi.so libmpi.so /${lib}/lib${flavour}.so
fi`;
  const files = [`${lib}/libopenmpi.so`, `${lib}/libmpich.so`];
  const { made } = await madeOf({ openmpi: mpi('openmpi', 50), mpich: mpi('mpich', 40) }, files);
  expect(made).toEqual([{ link: `${lib}/libmpi.so`, path: `${lib}/libopenmpi.so`, from: 'openmpi' }]);
});

test('a choice whose file is not there is none', async () => {
  const { made } = await madeOf({ a: blas('gone', 100), b: blas('blas', 10) }, [`${lib}/blas/libblas.so.3`]);
  expect(made.map(({ from }) => from)).toEqual(['b']);
});

test('what a package itself brings stays', async () => {
  const { root, made } = await madeOf({ libblas3: blas('blas', 10) }, [
    `${lib}/libblas.so.3`,
    `${lib}/blas/libblas.so.3`,
  ]);
  expect(made).toEqual([]);
  expect(lstatSync(join(root, lib, 'libblas.so.3')).isFile()).toBe(true);
});

test('nothing is made through a link that leads out of the sysroot', async () => {
  const outside = await folders.make('outside');
  const root = await folders.make();
  put(root, `${lib}/blas/libblas.so.3`, '');
  link(root, `${lib}/out`, outside);
  const alternatives = new Alternatives(gnu);
  alternatives.add(
    { name: 'evil' },
    `update-alternatives --install /${lib}/out/x x /${lib}/blas/libblas.so.3 1\n`,
  );
  expect(alternatives.make(root, () => true).made).toEqual([]);
  expect(lstatSync(join(outside, 'x'), { throwIfNoEntry: false })).toBeUndefined();
});

const plain = 'update-alternatives --install /usr/aarch64-linux-gnu/b b /c/aarch64-linux-gnu 5\n';

test.each([
  ['variables that it sets once', `pri=5\n${plain.replace(' 5', ' $pri')}`],
  [
    'the name of the architecture',
    `M=$(dpkg-architecture -qDEB_HOST_MULTIARCH)\nupdate-alternatives --install /usr/$M/b b "/c/\${M}" 5\n`,
  ],
  [
    'options and what follows',
    plain.replace('--', '--quiet --force --').replace('\n', ' >/dev/null || true\n'),
  ],
  ['a condition on what dpkg asks', `if [ "$1" = configure ]; then ${plain.trim()}; fi\n`],
])('a script is read with %s', (_, script) => {
  const links = [{ link: `usr/${gnu}/b`, path: `c/${gnu}` }];
  expect(readAlternatives(script, gnu)).toEqual({ choices: [{ links, priority: 5 }], unread: [] });
});

test.each([
  ['a variable of two values', 'p=5\np=6\nupdate-alternatives --install /a/b b /c/d $p\n'],
  ['what a program says', 'p=$(cat /etc/p)\nupdate-alternatives --install /a/b b /c/d $p\n'],
  ['a path that climbs', 'update-alternatives --install /a/../b b /c/d 5\n'],
  ['a path without a root', 'update-alternatives --install a/b b /c/d 5\n'],
  ['an option of another kind', 'update-alternatives --altdir /x --install /a/b b /c/d 5\n'],
])('a command with %s is told, not guessed', (_, script) => {
  const { choices, unread } = readAlternatives(script, gnu);
  expect(choices).toEqual([]);
  expect(unread).toEqual([expect.stringContaining('update-alternatives ')]);
});

test('comments, removals and what stands under a test that is never true are no choices', () => {
  const script = `# update-alternatives --install /a/b b /c/d 5
update-alternatives --remove b /c/d
if [ "serial" != "serial" ]; then
  if [ -e /x ]; then
    update-alternatives --install /a/b b /c/d 5
  fi
fi
`;
  expect(readAlternatives(script, gnu)).toEqual({ choices: [], unread: [] });
});
