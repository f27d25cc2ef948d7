import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { deviceRules, rsyncRules } from '../../src/device/rsync.js';
import { targets } from '../../src/target.js';
import { compileFileRules, expandBraces, type FileRules } from '../../src/text/globs.js';
import { fileGlobs, gccFileGlobs } from '../../src/unpack/file-rules.js';
import { testNeeding } from '../support/sshd-needs.js';
import { host } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const rsyncTest = testNeeding(['rsync'], 'rules in the words of rsync');

/** Paths of this machine: thousands of real names beneath `usr`. */
function realPaths(limit: number): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string, share: number): void => {
    const end = Math.min(limit, found.length + share);
    const entries = readdirSync(join('/', folder), { withFileTypes: true });
    for (const entry of entries) {
      if (found.length >= end) return;
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) found.push(path);
      else if (!folder.startsWith('usr/share/doc')) walk(path, folder.split('/').length < 3 ? 150 : 40);
    }
  };
  for (const folder of ['usr/lib', 'usr/share', 'usr/include', 'usr/sbin', 'etc/apt']) walk(folder, limit / 3);
  return found;
}

/** Paths at the edges of every glob: what it names, beside it, above it, beneath it. */
function edges(rules: FileRules): readonly string[] {
  const thin = rules.thin?.paths ?? [];
  return [...rules.keep, ...rules.drop, ...thin].flatMap(expandBraces).flatMap((glob) => {
    const path = glob
      .replace(/\/\*\*$/, '')
      .replaceAll('**', 'deep/er')
      .replaceAll('*', 'any')
      .replaceAll('?', 'q')
      .replaceAll(/\[([^\]])[^\]]*\]/g, '$1');
    const multiarch = path.replace('/any/', '/aarch64-linux-gnu/');
    return [
      `${path}/f`,
      `${path}x`,
      `${multiarch}/a/b.so`,
      `${multiarch}/a/include/b.h`,
      `${multiarch}/_sysconfigdata_x.py`,
      `${multiarch}.pc`,
      `${path}.d/a b'"\\[x]*`,
      `x/${path}`,
      `usr/${path}.so.1`,
    ];
  });
}

/** What rsync would take of a folder, by its own account, folders left out. */
function takenByRsync(root: string, lines: readonly string[], work: string): readonly string[] {
  const rules = join(work, 'rules');
  writeFileSync(rules, `${lines.join('\n')}\n`);
  const args = [
    '-rl',
    '-n',
    '-8',
    '--out-format=%i %n',
    `--filter=merge ${rules}`,
    `${root}/`,
    `${work}/none/`,
  ];
  const said = execFileSync('rsync', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return said
    .split('\n')
    .filter((line) => /^.[fL]/.test(line))
    .map((line) => line.slice(line.indexOf(' ') + 1))
    .sort();
}

function lay(root: string, paths: readonly string[]): readonly string[] {
  const laid = new Set<string>();
  for (const path of paths) {
    try {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (path.endsWith('.so')) symlinkSync('/somewhere/else', join(root, path));
      else writeFileSync(join(root, path), '', { flag: 'wx' });
      laid.add(path);
    } catch (error) {
      // One list names `a` as a file and as a folder: the first one stands.
      if (!['EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return [...laid];
}

rsyncTest.each([
  ['a device', deviceRules],
  ['a sysroot', fileGlobs('sysroot')],
  ['a gcc', gccFileGlobs(targets[0], host)],
  [
    'globs of every kind',
    {
      keep: [
        'a/*.so',
        'b/**/c?',
        'x[.-]y/{p,q{r,s},thin*}/**',
        'bin/c++filt',
        'back\\slash',
        'back\\*',
        'set[!a]',
        'l/m**n/o',
      ],
      drop: ['a/z*', 'b/**/drop/**', 'x.y/p/*', 'x.y/qr/[.d]*'],
      thin: { paths: ['x[.-]y/thin*/**'], but: ['*.{h,pc}', '_data*.py'] },
    },
  ],
])('rsync takes the same paths as the rules of %s', async (_, rules) => {
  const root = await folders.make('root');
  const work = await folders.make('work with blanks');
  const extra = [
    'a/m.so',
    'a/z.so',
    'a/m.so.1',
    'b/x/y/c1',
    'b/c2',
    'b/x/drop/c3',
    'x.y/p/f',
    'x.y/qs/a/b',
    'x-y/p/f',
    ...['a.h', 'b/c/_data1.py', 'b/c.so', 'x_data.py', 'd.h/e'].map((name) => `x-y/p/thin/${name}`),
    ...['thin.pc', 'thin.so', 'thinner/b/a.h', 'thinner/b/a.so'].map((name) => `x.y/${name}`),
  ];
  const odd = [
    'x.y/qr/d/e',
    'x.y/qr/.f',
    'x_y/p/f',
    'back\\slash',
    'back\\x',
    'set!',
    'seta',
    'setb',
    'l/m/deep/n/o',
  ];
  const paths = lay(root, [
    ...extra,
    ...odd,
    ...edges(rules),
    'etc/os-release',
    'etc/shadow',
    ...realPaths(3500),
  ]);
  expect(paths.length).toBeGreaterThan(2000);

  const taken = takenByRsync(root, rsyncRules(rules), work);

  expect(taken).toEqual(paths.filter(compileFileRules(rules)).sort());
  expect(taken.length).toBeGreaterThan(5);
  expect(taken.length).toBeLessThan(paths.length);
});

rsyncTest('rsync takes the links that stand for folders on merged /usr', async () => {
  const root = await folders.make('root');
  lay(root, ['usr/lib/a', 'bin/x']);
  symlinkSync('usr/lib', join(root, 'lib'));
  symlinkSync('lib', join(root, 'usr/lib64'));
  expect(takenByRsync(root, rsyncRules(deviceRules), await folders.make())).toEqual([
    'lib',
    'usr/lib/a',
    'usr/lib64',
  ]);
});

test('braces are taken apart, nested ones too', () => {
  expect(expandBraces('a/{b,c{d,e}}/f{g,h}')).toEqual([
    'a/b/fg',
    'a/b/fh',
    'a/cd/fg',
    'a/cd/fh',
    'a/ce/fg',
    'a/ce/fh',
  ]);
});
