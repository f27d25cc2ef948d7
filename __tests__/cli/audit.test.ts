import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { targets } from '../../src/target.js';
import { programWith } from '../support/built-files.js';
import { makeDeb } from '../support/deb.js';
import { type TarMember, tarArchive } from '../support/deb-tar.js';
import { makeLibc } from '../support/libc.js';
import { temporaryFolders } from '../support/temp.js';
import { aarch64, makeElf } from '../support/world-elf.js';
import { zipArchive } from '../support/zip.js';

const folders = temporaryFolders();

/** Runs `crossroot audit` in a folder, with nothing of a toolchain on PATH. */
function audit(folder: string, words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(resolve('bin/crossroot'), ['audit', ...words], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter), HOME: '/nowhere' },
  });
  return { code: status, stdout, stderr };
}

/** The same with `--json`. */
function values(folder: string, words: readonly string[]) {
  const { code, stdout, stderr } = audit(folder, [...words, '--json']);
  if (stdout === '') throw new Error(stderr);
  return { code, ...JSON.parse(stdout) };
}

/** A folder with these files. */
async function folderWith(files: Readonly<Record<string, Uint8Array | string>>): Promise<string> {
  const folder = await folders.makeAwkward();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const newer = programWith({ symbols: { 'libc.so.6': { 'GLIBC_2.39': ['pidfd_spawnp'] } } });
const member = (name: string, content: Uint8Array): TarMember => ({
  ...{ name, content, type: '0', mode: 0o755, mtime: 0 },
});

test('says of a file what it needs, what sets the floor, where it runs, and what was not checked', async () => {
  const folder = await folderWith({ app: newer });
  const { code, stdout, stderr } = audit(folder, ['app']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^1 file for aarch64-unknown-linux-gnu, audit passed\n/);
  expect(stdout).toMatch(/^ {2}app +\S+ \w+ +2\.39 +dynamic +passed$/m);
  expect(stdout).toMatch(/^needs: glibc 2\.39 by pidfd_spawnp; libc\.so\.6; pages of up to 64 KiB$/m);
  expect(stdout).toMatch(/^runs on: Debian 13\+, /m);
  expect(stdout).toMatch(/^not checked: whether the libraries are there /m);
});

test('takes a program for each target for what it is', async () => {
  const programs = targets.map(({ triple, machine, interpreter, libc }) => {
    const needed = libc.name === 'musl' ? ['libc.so'] : ['libc.so.6'];
    return [triple, makeElf({ machine, type: 'dynamic', interpreter, needed })] as const;
  });
  const folder = await folderWith(Object.fromEntries(programs));
  const { files, code } = values(
    folder,
    programs.map(([triple]) => triple),
  );
  expect(files.map((file: { target: string }) => file.target)).toEqual(programs.map(([triple]) => triple));
  expect([code, files.flatMap((file: { breaches: [] }) => file.breaches)]).toEqual([0, []]);
});

describe('a floor', () => {
  test.each([
    [['--glibc', '2.31'], 'app needs GLIBC_2.39 (symbol pidfd_spawnp); asked for 2.31', 1],
    [['--glibc', '2.39'], undefined, 0],
    [['--glibcxx', '3.4.28'], 'app needs GLIBCXX_3.4.30 (symbol f); asked for 3.4.28', 1],
    [['--glibcxx', '3.4.30'], undefined, 0],
    [['--target', 'x86_64-unknown-linux-gnu'], 'app is for AArch64, not for x86_64-unknown-linux-gnu', 1],
  ])('%j', async (words, what, code) => {
    const symbols = {
      'libc.so.6': { 'GLIBC_2.39': ['pidfd_spawnp'] },
      'libstdc++.so.6': { 'GLIBCXX_3.4.30': ['f'] },
    };
    const folder = await folderWith({ app: programWith({ symbols }) });
    const found = values(folder, ['app', ...words]);
    expect(found.files[0].breaches.map((breach: { what: string }) => breach.what)).toEqual(
      what === undefined ? [] : [what],
    );
    expect(found.code).toBe(code);
  });

  test.each([
    [['--glibc', 'new'], 'the input glibc cannot be "new"'],
    [['--glibcxx', '12'], 'the input glibcxx cannot be "12"'],
    [['--target', 'arm64'], 'did you mean aarch64-unknown-linux-gnu'],
    [['--packages', 'libssl3'], 'packages are added to a sysroot of a release'],
  ])('%j is refused in words', async (words, message) => {
    const { code, stdout, stderr } = audit(await folderWith({ app: newer }), ['app', ...words]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('an archive', () => {
  const inside = [member('app-1.0/bin/app', newer), member('app-1.0/README', Buffer.from('text'))];
  const nested = member('app-1.0/more.tar', tarArchive([member('bin/other', newer)]));
  const kinds: readonly (readonly [string, () => Buffer, string])[] = [
    ['a.tar', () => tarArchive([...inside, nested]), 'app-1.0/bin/app'],
    ['a.tar.gz', () => gzipSync(tarArchive(inside)), 'app-1.0/bin/app'],
    [
      'a.zip',
      () =>
        zipArchive([
          { name: 'bin/app', content: newer },
          { name: 'x', content: Buffer.alloc(99) },
        ]),
      'bin/app',
    ],
    [
      'a.deb',
      () =>
        makeDeb({
          ...{ name: 'app', version: '1', architecture: 'arm64' },
          files: [{ path: 'usr/bin/app', content: newer, mode: 0o755 }],
        }),
      'usr/bin/app',
    ],
  ];
  test.each(kinds)(
    '%s has its programs audited, writes nothing, and is not followed into others',
    async (name, make, path) => {
      const folder = await folderWith({ [name]: make() });
      const { code, files } = values(folder, [name, '--glibc', '2.31']);
      expect(files.map((file: { path: string }) => file.path)).toEqual([`${name}: ${path}`]);
      expect(code).toBe(1);
      expect(readdirSync(folder)).toEqual([name]);
    },
  );

  test('in a folder is opened too, and a library in it is there for the programs beside it', async () => {
    const library = makeElf({ machine: aarch64, type: 'dynamic', soname: 'libown.so.1' });
    const app = programWith({ needed: ['libc.so.6', 'libown.so.1'], runPath: '$ORIGIN/../../../etc' });
    const tar = tarArchive([member('bin/app', app), member('lib/libown.so.1', library)]);
    const folder = await folderWith({ 'dist/a.tar.gz': gzipSync(tar), 'dist/notes.txt': 'x', 'dist/app': app });
    const { files } = values(folder, ['dist']);
    const places = files.map((file: { path: string; needed: { place: string }[] }) => [
      file.path,
      file.needed.map(({ place }) => place),
    ]);
    expect(places).toEqual([
      ['dist/a.tar.gz: bin/app', ['unchecked', 'beside']],
      ['dist/a.tar.gz: lib/libown.so.1', []],
      ['dist/app', ['unchecked', 'beside']],
    ]);
  });

  test.each([
    ['cut.tar.gz', () => gzipSync(tarArchive(inside)).subarray(0, 200), /cut\.tar\.gz cannot be decompressed/],
    [
      'cut.zip',
      () => zipArchive([{ name: 'app', content: newer }]).subarray(0, 300),
      /cannot be read as a zip/,
    ],
    ['bad.zip', () => zipArchive([{ name: '../app', content: newer }]), /invalid relative path/],
    ['text.tar.gz', () => gzipSync(Buffer.from('text '.repeat(200))), /text\.tar\.gz/],
    [
      'bomb.tar.gz',
      () => gzipSync(tarArchive([member('zeros', Buffer.alloc(110 * 2 ** 20))])),
      /bomb\.tar\.gz is too large when decompressed/,
    ],
    [
      'bomb.zip',
      () => zipArchive([{ name: 'app', content: Buffer.concat([newer, Buffer.alloc(110 * 2 ** 20)]) }]),
      /bomb\.zip is too large when decompressed/,
    ],
    [
      'large.zip',
      () => zipArchive([{ name: 'app', content: newer, claimedSize: 2 ** 30 }]),
      /app of large\.zip is too large to be read in an archive/,
    ],
  ])('that is damaged or a bomb is refused: %s', async (name, make, message) => {
    const { code, stdout, stderr } = audit(await folderWith({ [name]: make() }), [name]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toMatch(message);
  });

  test('of a hundred thousand members is read', async () => {
    const one = tarArchive([member('f', Buffer.alloc(0))]).subarray(0, 512);
    const many: readonly Buffer[] = Array(100_000).fill(one);
    const tar = Buffer.concat([...many, tarArchive([member('app', newer)])]);
    const { files } = values(await folderWith({ 'many.tar': tar }), ['many.tar']);
    expect(files).toHaveLength(1);
  });
});

describe('what is no program', () => {
  test('is passed over, and said to be, where other files are audited', async () => {
    const sparc = makeElf({
      machine: { number: 2, bits: 32, isBigEndian: true, flags: undefined },
      type: 'dynamic',
    });
    const object = makeElf({ machine: aarch64, type: 'object' });
    const folder = await folderWith({ app: newer, 'x.o': object, sparc, 'x.a': '!<arch>\n', text: 'x' });
    const { stdout, code } = audit(folder, ['app', 'x.o', 'sparc', 'x.a', 'text']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^not audited: sparc is for machine 2 of .*, which is no target of Crossroot's$/m);
    expect(stdout).toMatch(/^not audited: text is no ELF file and no archive$/m);
    expect(stdout).toMatch(/^not audited: what is not loaded: 1 objects, 1 static libraries$/m);
  });

  test.each([
    ['a path that is not there', 'none', /none cannot be audited\n {2}why: ENOENT/],
    ['a text', 'text', /no ELF file was found .*\n {2}why: text is no ELF file and no archive/],
    ['an empty file', 'empty', /no ELF file was found/],
    ['a folder without programs', 'folder', /no ELF file was found .*\n {2}why: folder has none/],
    ['a FIFO', 'fifo', /fifo cannot be audited\n {2}why: it is a FIFO/],
    ['a link to itself', 'loop', /loop cannot be audited\n {2}why: ELOOP/],
  ])('alone fails the audit: %s', async (_, name, message) => {
    const folder = await folderWith({ text: 'x', empty: '', 'folder/text': 'x' });
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    symlinkSync('loop', join(folder, 'loop'));
    const { code, stdout, stderr } = audit(folder, [name]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('does not keep a folder with FIFOs and links to itself from being read', async () => {
    const folder = await folderWith({ 'd/app': newer });
    execFileSync('mkfifo', [join(folder, 'd/fifo')]);
    symlinkSync('.', join(folder, 'd/again'));
    expect(values(folder, ['d']).files.map((file: { path: string }) => file.path)).toEqual(['d/app']);
  });

  test('that is half a program is damaged', async () => {
    const folder = await folderWith({ app: newer.subarray(0, 700) });
    const { code, files } = values(folder, ['app']);
    expect([code, files[0].breaches[0].what]).toEqual([1, 'app is damaged']);
  });
});

test('a list on standard input names files, a line each or ended by NUL', async () => {
  const folder = await folderWith({ 'a b': newer, c: newer });
  for (const list of ['a b\nc\n', 'a b\0c\0'])
    expect(audit(folder, ['-'], list).stdout).toMatch(/^2 files for /);
});

describe('a sysroot', () => {
  test('has libraries and symbol versions looked for', async () => {
    const libc = makeLibc({ version: '2.36' });
    const folder = await folderWith({
      'root/usr/lib/aarch64-linux-gnu/libc.so.6': libc,
      app: programWith({ needed: ['libc.so.6', 'libx.so.1'] }),
      newer,
    });
    const { code, stdout, stderr } = audit(folder, ['app', 'newer', '--sysroot', 'root']);
    expect({ code, stderr }).toMatchObject({ code: 1 });
    expect(stdout).toContain('app needs libx.so.1, which is not in the sysroot');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      "newer needs GLIBC_2.39 of libc.so.6 (symbol pidfd_spawnp); the sysroot's does not define it",
    );
    expect(stdout).not.toContain('not checked');
  });
});

describe('a baseline', () => {
  const before = programWith({ symbols: { 'libc.so.6': { 'GLIBC_2.34': ['__libc_start_main'] } } });

  test('is small and stable, and has a need that grew told with its symbols', async () => {
    const folder = await folderWith({ 'app-1.0/app': before });
    const { code, stderr } = audit(folder, ['app-1.0', '--write-baseline', 'needs.json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'needs.json written\n' });
    const text = readFileSync(join(folder, 'needs.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({
      crossroot: 'needs',
      version: 1,
      targets: {
        'aarch64-unknown-linux-gnu': {
          app: {
            linkage: 'dynamic',
            glibc: '2.34',
            libraries: ['libc.so.6'],
            page: 65_536,
            size: expect.any(Number),
          },
        },
      },
    });
    audit(folder, ['app-1.0', '--write-baseline', 'needs.json']);
    expect(readFileSync(join(folder, 'needs.json'), 'utf8')).toBe(text);

    expect(audit(folder, ['app-1.0', '--baseline', 'needs.json']).code).toBe(0);
    writeFileSync(
      join(folder, 'app-1.0/app'),
      programWith({
        needed: ['libc.so.6', 'libz.so.1'],
        symbols: { 'libc.so.6': { 'GLIBC_2.39': ['pidfd_spawnp'] } },
      }),
    );
    const grown = values(folder, ['app-1.0', '--baseline', 'needs.json']);
    expect(grown.code).toBe(1);
    expect(grown.files[0].breaches[0].what).toBe(
      'app-1.0/app needs more than needs.json says: glibc 2.34 → 2.39: pidfd_spawnp; libz.so.1 is new',
    );
    expect(grown.files[0].breaches[0].todo.join()).toContain('crossroot audit --write-baseline needs.json');
  });

  test('notes a need that shrank, with the command that writes it anew, and fails nothing', async () => {
    const folder = await folderWith({ app: newer });
    audit(folder, ['app', '--write-baseline', 'needs.json']);
    writeFileSync(join(folder, 'app'), before);
    const { code, notes } = values(folder, ['app', '--baseline', 'needs.json']);
    expect([code, notes]).toEqual([
      0,
      [
        'app is not what needs.json says: glibc 2.39 → 2.34; to write it anew: crossroot audit --write-baseline needs.json PATH…',
      ],
    ]);
  });

  test('keeps what it has of targets that are not audited', async () => {
    const x86 = targets.find(({ debian }) => debian === 'amd64')?.machine ?? 62;
    const folder = await folderWith({ app: before, 'other/app': makeElf({ machine: x86, type: 'dynamic' }) });
    audit(folder, ['app', '--write-baseline', 'needs.json']);
    audit(folder, ['other/app', '--write-baseline', 'needs.json']);
    const { targets: kept } = JSON.parse(readFileSync(join(folder, 'needs.json'), 'utf8'));
    expect(Object.keys(kept)).toEqual(['aarch64-unknown-linux-gnu', 'x86_64-unknown-linux-gnu']);
  });

  test.each([
    ['is not there', undefined],
    ['is no JSON', 'x'],
    ['is another JSON', '{"version":1}'],
  ])('that %s is refused', async (_, text) => {
    const folder = await folderWith({ app: before, ...(text === undefined ? {} : { 'n.json': text }) });
    const { code, stderr } = audit(folder, ['app', '--baseline', 'n.json']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: n\.json cannot be read as a baseline\n/);
  });
});
