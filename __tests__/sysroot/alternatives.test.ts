import { lstatSync, mkdirSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Alternatives } from '../../src/sysroot/alternatives.js';
import { readAlternatives } from '../../src/sysroot/read-alternatives.js';
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
  const alternatives = new Alternatives(gnu, keep);
  for (const [name, script] of Object.entries(scripts)) alternatives.add({ name }, script);
  return { root, ...alternatives.make(root) };
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
  mkdirSync(join(outside, 'deeper'));
  const root = await folders.make();
  put(root, `${lib}/blas/libblas.so.3`, '');
  link(root, `${lib}/out`, outside);
  const alternatives = new Alternatives(gnu, () => true);
  for (const place of ['out', 'out/deeper']) {
    const script = `update-alternatives --install /${lib}/${place}/x x /${lib}/blas/libblas.so.3 1\n`;
    alternatives.add({ name: 'evil' }, script);
  }
  expect(alternatives.make(root).made).toEqual([]);
  expect(readdirSync(outside, { recursive: true })).toEqual(['deeper']);
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
  ['a variable of two values', 'p=d\np=e\nupdate-alternatives --install /a/b b /c/$p 5\n'],
  ['what a program says', 'p=$(cat /etc/p)\nupdate-alternatives --install /a/b b /c/$p 5\n'],
  ['no priority', 'update-alternatives --install /a/b b /c/d\n'],
  ['a priority that is no number', 'update-alternatives --install /a/b b /c/d high\n'],
  ['a name that no file system has', `update-alternatives --install /a/${'b'.repeat(256)} b /c/d 5\n`],
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

const computed = (link: string, flavour: string, more = '') =>
  `n=$( echo 3.18 | sed "s/\\.//g" )
update-alternatives --install ${link} x /${lib}/${flavour} \${n}77 ${more}
`;

test('a priority that cannot be read matters only where there is a choice', async () => {
  const files = [`${lib}/real/libpetsc.so`, `${lib}/complex/libpetsc.so`, 'usr/include/real/petsc.h'];
  const real = computed('/usr/lib/petsc', 'real', `--slave /${lib}/libpetsc.so y /${lib}/real/libpetsc.so`);
  const alone = await madeOf({ 'petsc-real': real }, files);
  expect(alone.made.map(({ link }) => link)).toEqual([`${lib}/libpetsc.so`, 'usr/lib/petsc']);
  expect(alone.unread).toEqual([]);
  const both = await madeOf({ real, complex: computed('/usr/lib/petsc', 'complex') }, files);
  expect(both.made).toEqual([]);
  expect(both.unread).toEqual([
    'complex and real: which of them /usr/lib/petsc links to cannot be known without running their scripts',
  ]);
});

test('what one package registers with the choice of another goes with it, and a choice may be such a link', async () => {
  const hdf5 = (flavour: string, priority: number) =>
    `update-alternatives --install /${lib}/a.pc a /${lib}/a-${flavour}.pc ${priority}
p=$(update-alternatives --query mpi)
update-alternatives --install /usr/bin/mpicc mpi /usr/bin/mpicc.${flavour} "$p" $current --slave /${lib}/b.pc b /${lib}/a-${flavour}.pc
update-alternatives --install /${lib}/a.pc a /${lib}/b.pc 35
`;
  const mpi = `update-alternatives --install /usr/bin/mpicc mpi /usr/bin/mpicc.openmpi 50 --slave /${lib}/c.pc c /${lib}/a-openmpi.pc\n`;
  const files = [`${lib}/a-openmpi.pc`, `${lib}/a-mpich.pc`];
  const scripts = { openmpi: mpi, hdf5: hdf5('openmpi', 30) };
  const { root, made, unread } = await madeOf(scripts, files);
  expect(made.map(({ link, from }) => `${link} of ${from}`)).toEqual([
    `${lib}/a.pc of hdf5`,
    `${lib}/b.pc of hdf5`,
    `${lib}/c.pc of openmpi`,
  ]);
  expect(readlinkSync(join(root, lib, 'a.pc'))).toBe('b.pc');
  expect(unread).toEqual([expect.stringMatching(/^what a script of hdf5 does cannot be known .* \$current /)]);
});

test('a link that is the file of another choice is made first', async () => {
  const script = `update-alternatives --install /${lib}/a.pc a /${lib}/z.pc 5
update-alternatives --install /${lib}/z.pc z /${lib}/file.pc 5
`;
  const { root, made } = await madeOf({ both: script }, [`${lib}/file.pc`]);
  expect(made.map(({ link }) => link)).toEqual([`${lib}/a.pc`, `${lib}/z.pc`]);
  expect(readlinkSync(join(root, lib, 'a.pc'))).toBe('z.pc');
});

test('what cannot be read of programs alone is not told', () => {
  const script = 'for b in php phar; do update-alternatives --install /usr/bin/$b $b /usr/bin/$b.8 8; done\n';
  const keep = (path: string) => !path.startsWith('usr/bin/');
  expect(readAlternatives(script, gnu, keep)).toEqual({ choices: [], unread: [] });
  expect(readAlternatives(script.replace('/usr/bin/', '/usr/lib/'), gnu, keep).unread).toHaveLength(1);
});

describe('a hostile postinst', () => {
  const bytes = 1 << 18;
  const install = (n: number, link = `/${lib}/l${n}`) =>
    `update-alternatives --install ${link} n /${lib}/blas/libblas.so.3 ${n}`;
  const doubled = Array.from({ length: 60 }, (_, n) => `v${n + 1}=$v${n}$v${n}`).join('\n');
  const slaves = ` --slave /${lib}/s n /${lib}/s`;

  test.each([
    ['variables that double', `v0=xxxxxxxxxxxxxxxx\n${doubled}\n${install(1, '/usr/$v60')}\n`],
    ['a long line of variables', `v0=${'x'.repeat(900)}\n${install(1, `/${'$v0'.repeat(bytes / 3)}`)}\n`],
    ['many words', `v0=${'x'.repeat(900)}\n${install(1)} ${`${'$v0'.repeat(300)} `.repeat(1000)}\n`],
    ['a choice of many links', `${install(1)}${slaves.repeat(bytes / slaves.length)}\n`],
    ['many choices of one link', `${install(5, `/${lib}/l`)}\n`.repeat(bytes / 100)],
    ['many commands that cannot be read', `${install(5, '/usr/lib/$x')}\n`.repeat(bytes / 100)],
    ['a line of blanks', `x;${' '.repeat(bytes)}y`],
    ['a line of words before commands', 'then '.repeat(bytes / 5)],
    ['many semicolons', '; '.repeat(bytes / 2)],
    ['quotes', `v="${'"'.repeat(bytes)}x`],
    ['lines of nothing', '\n'.repeat(bytes)],
  ])('costs little: %s', async (_, script) => {
    const started = process.cpuUsage();
    const { made, unread } = await madeOf({ evil: script }, [`${lib}/blas/libblas.so.3`]);
    const { user, system } = process.cpuUsage(started);
    expect(made.length).toBeLessThan(3);
    expect(unread.join('\n').length).toBeLessThan(1000);
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  test('makes no link through a file, onto one, or at what no file system has', async () => {
    const links = [
      `/${lib}/f/x`,
      `/${lib}/f`,
      `/${lib}/../../../x`,
      `../${lib}/x`,
      `/${'y'.repeat(1200)}`,
      '/',
      '/..',
    ];
    const script = links.map((link, n) => install(n, link)).join('\n');
    const { root, made } = await madeOf({ evil: script }, [`${lib}/blas/libblas.so.3`, `${lib}/f`]);
    expect(made).toEqual([]);
    expect(lstatSync(join(root, lib, 'f')).isFile()).toBe(true);
  });
});
