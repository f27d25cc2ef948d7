import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile, lstat, mkdir, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { digestTree, walk } from '../../src/unpack/tree-digest.js';
import { tarArchive } from '../support/deb-tar.js';
import { temporaryFolders } from '../support/temp.js';
import { file, folder, hardlink, memberTime, pax, refusal, symlink } from './members.js';
import { gnuTar, makeRootfs, testWithPrograms, unpackFile, unpackMembers, writeWithHoles } from './tarballs.js';

const folders = temporaryFolders();
const header = file('usr/include/a.h');
let temp: string;
let root: string;
let source: string;
let tarball: string;

beforeEach(async () => {
  temp = await folders.makeAwkward();
  root = join(temp, 'unpacked');
  source = join(temp, 'source');
  tarball = join(temp, 'a tarball.bin');
  await mkdir(root);
  await mkdir(source);
});

const testTar = testWithPrograms(['tar'], 'tarballs that GNU tar made');

describe.each([
  ['gnu', 300],
  ['pax', 300],
  ['oldgnu', 300],
  ['ustar', 230],
  ['v7', 95],
])('a tarball of GNU tar in the format %s', (format, longest) => {
  testTar('comes to the same tree as what it was made of', async () => {
    await makeRootfs(source, longest);
    gnuTar(source, tarball, [`--format=${format}`, '.']);
    const sums = await unpackFile(tarball, root);
    const expected = await digestTree(source);
    expect(await digestTree(root)).toEqual(expected);
    expect(await digestTree(root, sums)).toEqual(expected);
    expect(sums.byPath.size).toBe([...walk(source)].filter(({ type }) => type === 'file').length);
    expect((await stat(join(root, 'usr/lib/libc-2.36.so'))).nlink).toBe(2);
    expect((await stat(join(root, 'usr/share/Größe 工作区'))).mtimeMs).toBe(memberTime * 1000);
  });
});

const python = `
import sys, tarfile
formats = {'gnu': tarfile.GNU_FORMAT, 'pax': tarfile.PAX_FORMAT, 'ustar': tarfile.USTAR_FORMAT}
headers = {'comment': 'global', 'mtime': '12', 'uname': 'somebody'} if sys.argv[1] == 'pax' else None
with tarfile.open(sys.argv[3], 'w', format=formats[sys.argv[1]], pax_headers=headers) as tar:
    tar.add(sys.argv[2], arcname='.')
`;
testWithPrograms(['python3'], "tarballs that Python's tarfile made").each([
  ['gnu', 300],
  ['pax', 300],
  ['ustar', 95],
])("a tarball of Python's tarfile in the format %s comes to the same tree", async (format, longest) => {
  await makeRootfs(source, longest);
  execFileSync('python3', ['-c', python, format, source, tarball]);
  await unpackFile(tarball, root);
  expect(await digestTree(root)).toEqual(await digestTree(source));
});

testWithPrograms(['git'], 'tarballs that git archive made')(
  'a tarball of git archive, with its global header, comes to the same tree',
  async () => {
    await makeRootfs(source, 95);
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@mail.example', ...args], {
        cwd: source,
        maxBuffer: 1 << 24,
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'all');
    await writeFile(tarball, git('archive', '--format=tar', 'HEAD', '--prefix=rootfs/'));
    await unpackFile(tarball, root);
    expect(await readFile(join(root, 'usr/share/Größe 工作区'), 'utf8')).toBe('umlaut');
  },
);

describe('a sparse file', () => {
  const piece = randomBytes(4096);
  const pieces = new Map(Array.from({ length: 60 }, (_, n) => [n * 16384, piece]));

  testTar.each([
    ['in the old format', ['--format=gnu']],
    ['in format 0.0', ['--format=pax', '--sparse-version=0.0']],
    ['in format 0.1', ['--format=pax', '--sparse-version=0.1']],
    ['in format 1.0', ['--format=pax', '--sparse-version=1.0']],
  ])('%s, with many pieces, has its content and its name', async (_, args) => {
    const long = `${'d'.repeat(80)}/${'n'.repeat(80)}`;
    await mkdir(join(source, 'usr/include', 'd'.repeat(80)), { recursive: true });
    await writeWithHoles(join(source, 'usr/include', long), 1_000_000, pieces);
    await writeWithHoles(join(source, 'usr/include/hole'), 100_000, new Map());
    await writeWithHoles(
      join(source, 'usr/include/zeros-first'),
      70_000,
      new Map([[65536, piece.subarray(0, 999)]]),
    );
    gnuTar(source, tarball, [...args, '--sparse', '--hole-detection=raw', 'usr']);
    expect((await stat(tarball)).size).toBeLessThan(500_000);
    const sums = await unpackFile(tarball, root);
    expect((await readFile(join(root, 'usr/include', long))).subarray(16384, 20480)).toEqual(piece);
    expect(await digestTree(root, sums)).toEqual(await digestTree(source));
  });
});

describe('a hardlink to what is left out', () => {
  const keep = (path: string) => !path.startsWith('usr/libexec');

  test('has the content, and shares it with the others', async () => {
    const members = [
      header,
      file('usr/libexec/first', 'not this', 0o755),
      file('usr/libexec/gcc', 'content', 0o755),
      hardlink('usr/libexec/again', 'usr/libexec/gcc'),
      hardlink('usr/lib/one', './usr/libexec/gcc'),
      file('usr/libexec/gcc', 'a later one'),
      hardlink('usr/lib/two', 'usr/libexec/again'),
    ];
    const done = await unpackMembers(temp, members, { keep });
    expect(await readFile(join(done, 'usr/lib/one'), 'utf8')).toBe('content');
    const [one, two] = await Promise.all(['one', 'two'].map((name) => stat(join(done, 'usr/lib', name))));
    expect(one?.ino).toBe(two?.ino);
    expect((one?.mode ?? 0) & 0o777).toBe(0o755);
    expect(one?.mtimeMs).toBe(memberTime * 1000);
    expect(await readdir(join(done, 'usr'))).toEqual(['include', 'lib']);
  });

  test('has its sum among those that were taken', async () => {
    const members = [header, file('usr/libexec/x', 'content'), hardlink('usr/lib/x', 'usr/libexec/x')];
    const done = join(temp, 'root');
    await mkdir(done);
    await writeFile(tarball, tarArchive(members));
    const sums = await unpackFile(tarball, done, { keep });
    expect(await digestTree(done, sums)).toEqual(await digestTree(done));
    expect(sums.byPath.size).toBe(2);
  });

  test('outside the root has it too', async () => {
    const members = [folder('a'), file('a/stray', 'content'), hardlink('a/rootfs/usr/include/x.h', 'a/stray')];
    const done = await unpackMembers(temp, members);
    expect(await readFile(join(done, 'usr/include/x.h'), 'utf8')).toBe('content');
  });

  test('is not fetched when something replaced it', async () => {
    const members = [
      header,
      file('usr/libexec/x', 'old'),
      hardlink('usr/lib/x', 'usr/libexec/x'),
      file('usr/lib/x', 'new'),
    ];
    const done = await unpackMembers(temp, members, { keep });
    expect(await readFile(join(done, 'usr/lib/x'), 'utf8')).toBe('new');
  });
});

test('a hardlink to a symlink is the same symlink', async () => {
  const done = await unpackMembers(temp, [
    header,
    symlink('usr/lib/s', 'target'),
    hardlink('usr/lib/t', 'usr/lib/s'),
  ]);
  expect(await readlink(join(done, 'usr/lib/t'))).toBe('target');
});

describe('of members of the same path the later wins', () => {
  testTar('as tar --append writes them', async () => {
    await mkdir(join(source, 'usr/include'), { recursive: true });
    await writeFile(join(source, 'usr/include/a.h'), 'old and longer');
    gnuTar(source, tarball, ['usr']);
    await writeFile(join(source, 'usr/include/a.h'), 'new');
    execFileSync('tar', ['-C', source, '-rf', tarball, 'usr/include/a.h']);
    await unpackFile(tarball, root);
    expect(await readFile(join(root, 'usr/include/a.h'), 'utf8')).toBe('new');
  });

  test('whether file or symlink, and other names keep what was', async () => {
    const done = await unpackMembers(temp, [
      header,
      file('a', 'first'),
      hardlink('b', 'a'),
      file('./a', 'second'),
      hardlink('c', 'b'),
      symlink('l', 'a'),
      file('l', 'a file now'),
      file('f'),
      symlink('f', 'a'),
    ]);
    const texts = ['a', 'b', 'c', 'l', 'f'].map((name) => readFile(join(done, name), 'utf8'));
    expect(await Promise.all(texts)).toEqual(['second', 'first', 'first', 'a file now', 'second']);
    expect(await readlink(join(done, 'f'))).toBe('a');
  });

  test('a folder replaces a file, and a file an empty folder', async () => {
    const done = await unpackMembers(temp, [
      header,
      file('x'),
      folder('x'),
      file('x/y', 'y'),
      folder('z'),
      file('z', 'z'),
    ]);
    expect(await readFile(join(done, 'x/y'), 'utf8')).toBe('y');
    expect(await readFile(join(done, 'z'), 'utf8')).toBe('z');
  });

  test('but a file does not replace a folder that holds something', async () => {
    const text = await refusal(unpackMembers(temp, [header, file('x/y'), file('x')]));
    expect(text).toMatch(/the tarball t\.tar is refused: its member "x".*\n.*not empty/);
  });
});

describe('what no tree can hold', () => {
  const odd = [
    { ...file('dev/sda'), type: '4' },
    { ...file('dev/null'), type: '3' },
    { ...file('run/fifo'), type: '6' },
    { ...file('run/socket', 'what is it'), type: 's' },
    { ...file('a label'), type: 'V' },
    { ...file('home', 'a\0'), type: 'D' },
  ];

  test('is passed over when it is left out', async () => {
    const keep = (path: string) => path.startsWith('usr');
    expect(await readdir(await unpackMembers(temp, [...odd, header], { keep }))).toEqual(['usr']);
  });

  test.each(odd.slice(0, 4).map((member) => [member.name, member] as const))(
    'is refused when it is kept: %s',
    async (name, member) => {
      const text = await refusal(unpackMembers(temp, [header, member]));
      expect(text).toContain(
        `its member "${name}" cannot be unpacked safely\n  why: it is not a file, folder or link`,
      );
    },
  );

  test('a name that is not UTF-8 is passed over when left out, refused when kept', async () => {
    const name = { ...pax({}), content: Buffer.from('17 path=etc/\xff\xfe.c\n', 'latin1') };
    const members = [name, file('x', 'content'), hardlink('etc/y', 'x'), header];
    const keep = (path: string) => path.startsWith('usr');
    expect(await readdir(await unpackMembers(temp, members, { keep }))).toEqual(['usr']);
    await mkdir(join(temp, 'again'));
    expect(await refusal(unpackMembers(join(temp, 'again'), members))).toMatch(/not UTF-8/);
  });
});

test('strips setuid, setgid and sticky, and makes modes plain', async () => {
  const done = await unpackMembers(temp, [
    header,
    file('su', 'x', 0o4755),
    folder('tmp', 0o1777),
    file('p', '', 0o600),
  ]);
  const modes = ['su', 'tmp', 'p'].map(async (name) =>
    ((await lstat(join(done, name))).mode & 0o7777).toString(8),
  );
  expect(await Promise.all(modes)).toEqual(['755', '755', '644']);
});

test('takes zeros behind the end, as records of 10,240 bytes have them, and nothing else', async () => {
  await writeFile(tarball, Buffer.concat([tarArchive([header]), Buffer.alloc(10240)]));
  await unpackFile(tarball, root);
  await appendFile(tarball, 'x'.repeat(512));
  await mkdir(join(temp, 'again'));
  expect(await refusal(unpackFile(tarball, join(temp, 'again')))).toMatch(
    /there is data after the end-of-archive marker/,
  );
});
