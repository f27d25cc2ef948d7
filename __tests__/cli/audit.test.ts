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
import { targetNamed } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';
import { aarch64, type ElfOptions, makeElf, propertyNote } from '../support/world-elf.js';
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
  expect(stdout).toMatch(/^not checked: whether the libraries exist /m);
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
    [['--glibc', '2.31'], 'app needs GLIBC_2.39 (symbol pidfd_spawnp); the floor is 2.31', 1],
    [['--glibc', '2.39'], undefined, 0],
    [['--glibc', '2.5'], 'app needs GLIBC_2.39 (symbol pidfd_spawnp); the floor is 2.5', 1],
    [['--glibc', '2.3.4'], 'app needs GLIBC_2.39 (symbol pidfd_spawnp); the floor is 2.3.4', 1],
    [['--glibcxx', '3.4.28'], 'app needs GLIBCXX_3.4.30 (symbol f); the floor is 3.4.28', 1],
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
    [['--glibc', 'new'], '--glibc cannot be "new"'],
    [['--glibc', '1.2'], '--glibc cannot be "1.2"'],
    [['--glibcxx', '12'], '--glibcxx cannot be "12"'],
    [['--target', 'arm64'], 'did you mean aarch64-unknown-linux-gnu'],
    [['--packages', 'libssl3'], 'packages can only be added to the sysroot of a release'],
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
      /is not a readable zip archive/,
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
      /app in large\.zip is too large to read inside an archive/,
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

test('a zip archive of many members and large ones is read, wherever its program stands', async () => {
  const large = Buffer.alloc(300_000, 'not compressible at all: '.repeat(7));
  for (let at = 0; at < large.length; at += 3) large[at] = (at * 7919) % 251;
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    name: `m/${at}.js`,
    content: Buffer.from(`${at}`),
  }));
  const app = Buffer.concat([newer, large]);
  const zip = zipArchive([
    { name: 'first', content: app },
    ...many,
    { name: 'large', content: large },
    { name: 'last', content: app },
  ]);
  const { files } = values(await folderWith({ 'many.zip': zip }), ['many.zip']);
  expect(files.map(({ path, size }: { path: string; size: number }) => [path, size])).toEqual([
    ['many.zip: first', app.length],
    ['many.zip: last', app.length],
  ]);
});

test('the lowest processor of a target is not told, and a higher one is', async () => {
  const { levels, machine, interpreter } = targetNamed('x86_64-unknown-linux-gnu');
  const marked = (bits: number) => {
    const properties = propertyNote({ [levels?.property ?? 0]: bits }, { bits: 64 });
    return makeElf({ machine, type: 'dynamic', interpreter, needed: ['libc.so.6'], properties });
  };
  const folder = await folderWith({ low: marked(1), high: marked(4) });
  expect(audit(folder, ['low']).stdout).not.toContain('processors');
  expect(audit(folder, ['high']).stdout).toMatch(/^needs: .*; x86-64-v3 processors$/m);
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
    expect(stdout).toMatch(/^not audited: sparc is for machine 2 of .*, which is not a target of Crossroot$/m);
    expect(stdout).toMatch(/^not audited: text is neither an ELF file nor an archive$/m);
    expect(stdout).toMatch(/^not audited: 1 object, 1 static library: programs do not load these$/m);
  });

  test.each([
    ['a path that is not there', 'none', /none does not exist\n {2}why: ENOENT/],
    ['a text', 'text', /found no ELF file .*\n {2}why: text is neither an ELF file nor an archive/],
    ['an empty file', 'empty', /found no ELF file/],
    ['a folder without programs', 'folder', /found no ELF file .*\n {2}why: folder has none/],
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

test('a list on standard input that names nothing is told', async () => {
  const folder = await folderWith({});
  for (const list of ['', '\n\n', '\0']) {
    const { code, stdout, stderr } = audit(folder, ['-'], list);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^error: found no ELF file to audit\n {2}why: the list on standard input is empty\n {2}do: /,
    );
  }
});

test('a baseline that cannot be written is told by its own name, before anything is audited', async () => {
  const folder = await folderWith({ app: newer });
  // Nobody can make a file there, and it is there on every Linux.
  const { code, stdout, stderr } = audit(folder, ['app', '--write-baseline', '/proc/x.json']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^error: writing \/proc\/x\.json failed\n {2}why: E\w+: .*'\/proc\/x\.json'$/m);
  expect(stderr).not.toContain('.crossroot-');
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

describe('symbols without a version', () => {
  const runtime = 'root/usr/lib/aarch64-linux-gnu';
  /** A library for AArch64. */
  const library = (soname: string, other: Partial<ElfOptions>): Buffer =>
    makeElf({ machine: aarch64, type: 'dynamic', soname, ...other });
  /** A root with the C library, and `libdeep.so.1`, which `libwide.so.1` loads. */
  const root = {
    [`${runtime}/libc.so.6`]: makeLibc({ versions: ['GLIBC_2.17', 'GLIBC_2.34', 'GLIBC_2.36'] }),
    [`${runtime}/ld-linux-aarch64.so.1`]: library('ld-linux-aarch64.so.1', {}),
    [`${runtime}/libwide.so.1`]: library('libwide.so.1', { needed: ['libdeep.so.1'], defines: ['wide'] }),
    [`${runtime}/libdeep.so.1`]: library('libdeep.so.1', { defines: ['deep'] }),
  };
  const wide = ['libc.so.6', 'libwide.so.1'];
  const held = async (files: Readonly<Record<string, Buffer>>, names = Object.keys(files)) =>
    values(await folderWith({ ...root, ...files }), [...names, '--sysroot', 'root']);
  const whats = (found: { files: { breaches: { what: string }[] }[] }): readonly string[] =>
    found.files.flatMap(({ breaches }) => breaches.map(({ what }) => what));

  test.each([
    ['a library that it names', { needed: wide, wants: ['wide'] }],
    ['what that library loads', { needed: wide, wants: ['deep', 'wide'] }],
    ['itself', { needed: wide, wants: ['own'], defines: ['own'] }],
    ['nobody, where it is weak', { needed: wide, wants: ['nowhere?'] }],
  ])('are there when they are defined by %s', async (_, elf) => {
    const found = await held({ app: programWith(elf) });
    expect([found.code, whats(found), found.notes]).toEqual([0, [], []]);
  });

  test('that nothing defines which is loaded break a rule, in a program and in a library', async () => {
    const found = await held({
      app: programWith({ needed: wide, wants: ['wide', 'gone'] }),
      'libplug.so': library('libplug.so', { needed: ['libc.so.6'], wants: ['deep', 'b', 'c', 'd', 'e'] }),
    });
    expect(found.code).toBe(1);
    expect(whats(found)).toEqual([
      'app needs a symbol that nothing it loads defines (gone)',
      'libplug.so needs symbols that nothing it loads defines (deep, b, c; 2 more)',
    ]);
  });

  test('are looked for in archives too, and not without a sysroot, which is told', async () => {
    const app = programWith({ needed: ['libc.so.6', 'libown.so.1'], wants: ['own', 'gone'] });
    const own = library('libown.so.1', { defines: ['own'] });
    const tar = tarArchive([member('bin/app', app), member('lib/libown.so.1', own)]);
    const folder = await folderWith({ ...root, 'a.tar': tar });
    expect(whats(values(folder, ['a.tar', '--sysroot', 'root']))).toEqual([
      'a.tar: bin/app needs a symbol that nothing it loads defines (gone)',
    ]);
    const { code, notChecked } = values(folder, ['a.tar']);
    expect([code, notChecked]).toEqual([
      0,
      ['whether the libraries exist and define the symbols and versions, because no sysroot was given'],
    ]);
  });

  test.each([
    ['Node.js', { wants: ['napi_create_function', 'napi_throw'] }, 'napi_create_function and napi_throw'],
    ['Python', { wants: ['PyLong_FromLong'] }, 'PyLong_FromLong'],
    ['PostgreSQL', { wants: ['palloc'], defines: ['Pg_magic_func'] }, 'palloc'],
  ])('that are those of the host of a module are noted: %s', async (host, elf, symbols) => {
    const found = await held({ 'm.so': library('m.so', { needed: ['libc.so.6'], ...elf }) });
    expect([found.code, whats(found), found.notes]).toEqual([
      0,
      [],
      [`m.so is a module for ${host}, which provides ${symbols}: no library that it needs defines them`],
    ]);
  });

  test('that a module asks for beside those of its host break a rule, as all do in a program', async () => {
    const found = await held({
      'm.so': library('m.so', { needed: ['libc.so.6'], wants: ['Py_None', 'gone'] }),
      app: programWith({ wants: ['Py_None'] }),
    });
    expect(whats(found)).toEqual([
      'm.so needs a symbol that nothing it loads defines (gone)',
      'app needs a symbol that nothing it loads defines (Py_None)',
    ]);
  });

  test('are the business of a program that is audited along; of a library along a note says who has them', async () => {
    const plug = library('plug.so', { needed: ['libc.so.6'], wants: ['api', 'shared'] });
    const found = await held({
      'plug.so': plug,
      app: programWith({ defines: ['api'] }),
      'libshared.so': library('libshared.so', { defines: ['shared'] }),
    });
    expect([whats(found), found.notes]).toEqual([
      [],
      [
        'plug.so needs shared of libshared.so, but does not list that library as needed: link with it, or load it first',
      ],
    ]);
  });

  test('are not told to be lacking where a library could not be searched', async () => {
    const found = await held(
      {
        [`${runtime}/libwide.so.1`]: library('libwide.so.1', { needed: ['libfar.so.1'] }),
        app: programWith({ needed: wide, wants: ['far'] }),
      },
      ['app'],
    );
    expect([found.code, whats(found), found.notes]).toEqual([
      0,
      [],
      ['app needs far, which may be in libfar.so.1: not in the sysroot, or not readable'],
    ]);
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
      'app-1.0/app needs more than needs.json allows: glibc 2.34 → 2.39: pidfd_spawnp; libz.so.1 is new',
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
        'app needs less than needs.json allows: glibc 2.39 → 2.34; to update it: crossroot audit --write-baseline needs.json PATH…',
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
