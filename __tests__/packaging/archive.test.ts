import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseArchive, parseArchiveFiles } from '../../src/inputs/packaging.js';
import { packagingFolder, type WrittenArchive, writeArchive } from '../../src/packaging/archive.js';
import type { Packable } from '../../src/packaging/archive-contents.js';
import { testWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const triple = 'aarch64-unknown-linux-gnu';
const seconds = 1_700_000_000;

/** A workspace, by its files; a name that ends in `*` is made executable. */
async function workspace(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folders.makeAwkward();
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name.replace('*', ''));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (name.endsWith('*')) chmodSync(path, 0o755);
  }
  return folder;
}

const manifest = (name: string, more = '') => `[package]\nname = "${name}"\nversion = "1.2.3"\n${more}\n`;

/** An artifact of a package in a folder of the workspace, with a file for it. */
function artifact(root: string, path: string, more: Partial<Packable> = {}, member = '.'): Packable {
  const file = join(root, 'target', triple, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `program ${path}`, { mode: 0o755 });
  return {
    package: member === '.' ? 'app' : basename(member),
    version: '1.2.3',
    manifest: join(root, member, 'Cargo.toml'),
    kind: 'bin',
    path: file,
    executable: true,
    ...more,
  };
}

interface Wanted {
  readonly archive?: string;
  readonly files?: string;
  readonly command?: string;
  readonly in?: string;
}

async function pack(root: string, artifacts: readonly Packable[], wanted: Wanted = {}) {
  const archive = parseArchive(wanted.archive ?? 'true', 'build');
  if (archive === undefined) throw new Error('no archive is asked for');
  const told: string[] = [];
  const workingDirectory = join(root, wanted.in ?? '');
  const written = await writeArchive({
    archive,
    artifacts,
    command: wanted.command ?? 'build',
    triple,
    workingDirectory,
    files: parseArchiveFiles(wanted.files ?? '', workingDirectory, root),
    seconds,
    path: process.env.PATH ?? '',
    tell: (line) => told.push(line),
    warn: (line) => told.push(line),
  });
  return { ...written, told };
}

/** What the real tar reads: `-rw-r--r-- 0/0 12 2023-11-14 22:13 name`. */
function list({ path }: Pick<WrittenArchive<Packable>, 'path'>): readonly string[] {
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' };
  const args = ['--list', '--verbose', '--numeric-owner', '--quoting-style=literal', '--file', path];
  return execFileSync('tar', args, { encoding: 'utf8', env })
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '));
}

/** The names of the files in it, beneath its folder. */
const names = (written: Pick<WrittenArchive<Packable>, 'path' | 'stem'>) =>
  list(written)
    .filter((line) => line.startsWith('-'))
    .map((line) => line.replace(/^(?:\S+ ){5}/, '').slice(written.stem.length + 1));

const contentOf = ({ path, stem }: WrittenArchive<Packable>, name: string) =>
  execFileSync('tar', ['--extract', '--to-stdout', '--file', path, `${stem}/${name}`], { encoding: 'utf8' });

test('packs the program with readme and licences, and sha256sum agrees with the checksum', async () => {
  const root = await workspace({
    'Cargo.toml': manifest('app'),
    'README.md': 'readme',
    'LICENSE-MIT': 'mit',
    COPYING: 'gpl',
    'src/main.rs': '',
  });
  const app = artifact(root, 'release/app');
  const written = await pack(root, [app]);
  const stem = `app-1.2.3-${triple}`;
  expect(written).toMatchObject({
    stem,
    path: join(root, 'target', triple, 'crossroot', `${stem}.tar.gz`),
    name: 'app',
    version: '1.2.3',
    packed: [app],
    told: [],
  });
  expect(list(written)).toEqual([
    `drwxr-xr-x 0/0 0 2023-11-14 22:13 ${stem}/`,
    `-rw-r--r-- 0/0 3 2023-11-14 22:13 ${stem}/COPYING`,
    `-rw-r--r-- 0/0 3 2023-11-14 22:13 ${stem}/LICENSE-MIT`,
    `-rw-r--r-- 0/0 6 2023-11-14 22:13 ${stem}/README.md`,
    `-rwxr-xr-x 0/0 19 2023-11-14 22:13 ${stem}/app`,
  ]);
  expect(readdirSync(written.folder).sort()).toEqual([`${stem}.tar.gz`, `${stem}.tar.gz.sha256`]);
  const checked = execFileSync('sha256sum', ['--check', '--strict', basename(written.checksumFile)], {
    cwd: written.folder,
    encoding: 'utf8',
  });
  expect(checked).toContain('OK');
  expect(readFileSync(written.checksumFile, 'utf8')).toBe(`${written.sha256}  ${stem}.tar.gz\n`);
  expect(readFileSync(written.path).length).toBe(written.size);
});

test('has the same bytes in another folder, at another time, under another umask and time zone, in another order', async () => {
  const files = { 'Cargo.toml': manifest('app'), README: 'r', LICENSE: 'l', 'data/b': 'b', 'data/a*': 'a' };
  const make = async (given: Readonly<Record<string, string>>, turn: (of: Packable[]) => Packable[]) => {
    const root = await workspace(given);
    const packed = turn([artifact(root, 'release/app'), artifact(root, 'release/tool')]);
    return { root, packed };
  };
  const one = await make(files, (of) => of);
  const first = await pack(one.root, one.packed, { files: 'data' });
  const { TZ } = process.env;
  const umask = process.umask(0o077);
  process.env.TZ = 'Asia/Kathmandu';
  try {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const other = await make(reversed, (of) => of.reverse());
    utimesSync(join(other.root, 'README'), 1, 1);
    const second = await pack(other.root, other.packed, { files: 'data/b data/a' });
    expect(second.sha256).toBe(first.sha256);
    expect((await pack(other.root, other.packed, { files: 'data' })).sha256).toBe(first.sha256);
  } finally {
    process.umask(umask);
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});

test('gzip reads it, and its header says nothing of time, name and system (RFC 1952)', async () => {
  const root = await workspace({ 'Cargo.toml': manifest('app') });
  const { path } = await pack(root, [artifact(root, 'release/app')], { archive: '{name}.tar.gz' });
  execFileSync('gzip', ['--test', path]);
  expect([...readFileSync(path).subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
});

testWith('the program zstd', 'an archive that is compressed with zstd')(
  'zstd reads one whose name ends in .tar.zst, and it has the same bytes twice',
  async () => {
    const root = await workspace({ 'Cargo.toml': manifest('app') });
    const app = artifact(root, 'release/app');
    const written = await pack(root, [app], { archive: '{name}.tar.zst' });
    expect(basename(written.path)).toBe('app.tar.zst');
    execFileSync('zstd', ['--test', '--quiet', written.path]);
    expect(names(written)).toEqual(['app']);
    expect((await pack(root, [app], { archive: '{name}.tar.zst' })).sha256).toBe(written.sha256);
  },
);

test('a name with blanks, quotes and letters of all kinds works', async () => {
  const root = await workspace({ 'Cargo.toml': manifest('app'), 'Größe "ü".txt': 'x' });
  const written = await pack(root, [artifact(root, 'release/größe')], {
    archive: `Größe “$(id)” 'n' {name}`,
    files: `'Größe "ü".txt'`,
  });
  expect(basename(written.path)).toBe(`Größe “$(id)” 'n' app.tar.gz`);
  expect(names(written)).toEqual(['Größe "ü".txt', 'größe']);
  execFileSync('sha256sum', ['--check', '--status', basename(written.checksumFile)], { cwd: written.folder });
});

test('programs are packed; examples and libraries only where there is none; tests for the command test', async () => {
  const root = await workspace({ 'Cargo.toml': manifest('app') });
  const app = artifact(root, 'debug/app');
  const example = artifact(root, 'debug/examples/ex', { kind: 'example' });
  const library = artifact(root, 'debug/libapp.a', { kind: 'staticlib', executable: false });
  const checked = artifact(root, 'debug/deps/it-0123abcd', { kind: 'test' });
  chmodSync(library.path, 0o644);
  const all = [checked, library, example, app];
  expect(names(await pack(root, [...all, app]))).toEqual(['app']);
  const libraries = await pack(root, [checked, library, example]);
  expect(names(libraries)).toEqual(['ex', 'libapp.a']);
  expect(list(libraries).at(-1)).toMatch(/^-rw-r--r--/);
  expect(names(await pack(root, [checked]))).toEqual(['it-0123abcd']);
  const tests = await pack(root, all, { command: 'test' });
  expect(names(tests)).toEqual(['it-0123abcd']);
  expect(tests.folder).toBe(join(root, 'target', triple, 'crossroot'));
});

test('refuses to pack nothing, and two programs of one name; nothing is written', async () => {
  const root = await workspace({ 'Cargo.toml': manifest('app') });
  await expect(pack(root, [])).rejects.toThrow('there is nothing to archive');
  await expect(pack(root, [artifact(root, 'debug/app')], { command: 'test' })).rejects.toThrow(
    'nothing to archive',
  );
  const examples = [artifact(root, 'debug/app'), artifact(root, 'debug/examples/app', { kind: 'bin' })];
  await expect(pack(root, examples)).rejects.toThrow('two files would have the name app in the archive');
  expect(readdirSync(join(root, 'target', triple))).toEqual(['debug']);
});

test('programs of several packages are named after the package of the working directory, else after the folder', async () => {
  const root = await workspace({
    'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
    'a/Cargo.toml': manifest('a'),
    'b/Cargo.toml': manifest('b'),
  });
  const two = [artifact(root, 'release/a', {}, 'a'), artifact(root, 'release/b', {}, 'b')];
  expect(await pack(root, two)).toMatchObject({ name: basename(root), version: '1.2.3' });
  const older = [artifact(root, 'release/a', {}, 'a'), artifact(root, 'release/b', { version: '0.1.0' }, 'b')];
  await expect(pack(root, older)).rejects.toThrow(/name needs one version.*use a template without {version}/s);
  expect(await pack(root, older, { archive: 'all-{target}' })).toMatchObject({ stem: `all-${triple}` });
  writeFileSync(
    join(root, 'Cargo.toml'),
    '[workspace]\nmembers = ["a", "b"]\n[workspace.package]\nversion = "9.8.7"\n[package]\nname = "root"\nversion.workspace = true\n',
  );
  expect(await pack(root, older)).toMatchObject({ stem: `root-9.8.7-${triple}` });
});

test('a folder whose name no archive can have is refused where the name comes from it', async () => {
  const root = await workspace({ 'x..y/a/Cargo.toml': manifest('a'), 'x..y/b/Cargo.toml': manifest('b') });
  const two = [artifact(root, 'release/a', {}, 'x..y/a'), artifact(root, 'release/b', {}, 'x..y/b')];
  await expect(pack(root, two, { in: 'x..y' })).rejects.toThrow('the archive cannot be named');
});

test('files and folders that are named go in, with their modes, links as what they lead to', async () => {
  const root = await workspace({
    'Cargo.toml': manifest('app'),
    'member/Cargo.toml': manifest('app'),
    'member/share/run.sh*': '#!/bin/sh\n',
    'member/share/deep/a.txt': 'a',
    'shared/b.txt': 'b',
  });
  symlinkSync('../../../shared/b.txt', join(root, 'member/share/deep/link.txt'));
  symlinkSync('deep', join(root, 'member/share/again'));
  const written = await pack(root, [artifact(root, 'release/app', { package: 'app' }, 'member')], {
    in: 'member',
    files: 'share ../shared/b.txt',
  });
  expect(names(written)).toEqual([
    'app',
    'share/again/a.txt',
    'share/again/link.txt',
    'share/deep/a.txt',
    'share/deep/link.txt',
    'share/run.sh',
    'shared/b.txt',
  ]);
  expect(contentOf(written, 'share/deep/link.txt')).toBe('b');
  expect(list(written).find((line) => line.endsWith('run.sh'))).toMatch(/^-rwxr-xr-x/);
});

test('a long path comes back whole', async () => {
  const long = `${'d'.repeat(120)}/${'e'.repeat(120)}/${'f'.repeat(120)}`;
  const root = await workspace({ 'Cargo.toml': manifest('app'), [`share/${long}`]: 'x' });
  const written = await pack(root, [artifact(root, 'release/app')], { files: 'share' });
  expect(names(written)).toContain(`share/${long}`);
});

test.each([
  ['a link to the outside', (share: string) => symlinkSync('/etc/hostname', join(share, 'x')), 'outside of'],
  ['a link to nowhere', (share: string) => symlinkSync('nowhere', join(share, 'x')), 'it is a dangling link'],
  ['a circle', (share: string) => symlinkSync('.', join(share, 'x')), 'it points back to'],
  [
    'a FIFO',
    (share: string) => execFileSync('mkfifo', [join(share, 'x')]),
    'it is neither a file nor a folder',
  ],
] as const)('a folder with %s is refused, and nothing is written', async (_, spoil, why) => {
  const root = await workspace({ 'Cargo.toml': manifest('app'), 'share/a': 'a' });
  const app = artifact(root, 'release/app');
  spoil(join(root, 'share'));
  await expect(pack(root, [app], { files: 'share' })).rejects.toThrow(why);
  expect(readdirSync(join(root, 'target', triple))).toEqual(['release']);
});

test('refuses a file where another stands, and a file where another has its folder', async () => {
  const root = await workspace({ 'Cargo.toml': manifest('app'), 'sub/app': 'x', 'app/x': 'x' });
  const app = artifact(root, 'release/app');
  await expect(pack(root, [app], { in: 'sub', files: 'app' })).rejects.toThrow(
    'two files would have the name app',
  );
  await expect(pack(root, [app], { files: 'app' })).rejects.toThrow('two files would have the name app');
});

test('a failure leaves neither an archive nor a checksum of an older one', async () => {
  const root = await workspace({ 'Cargo.toml': manifest('app'), 'a.txt': 'a' });
  const app = artifact(root, 'release/app');
  const { path, folder } = await pack(root, [app], { files: 'a.txt' });
  rmSync(path);
  mkdirSync(path);
  writeFileSync(join(path, 'in the way'), '');
  await expect(pack(root, [app])).rejects.toThrow(/tar\.gz cannot be written\n.*it is a folder/);
  expect(readdirSync(folder)).toEqual([basename(path)]);
});

test('archives go beside the profiles of their target, wherever the artifact stands', () => {
  const folder = `/w/${triple}/target/${triple}`;
  expect(packagingFolder(`${folder}/release/app`, triple)).toBe(`${folder}/crossroot`);
  expect(packagingFolder(`${folder}/debug/deps/it-0123`, triple)).toBe(`${folder}/crossroot`);
  expect(packagingFolder(`${folder}/debug/examples/ex`, triple)).toBe(`${folder}/crossroot`);
});

test('packs the libraries of the build that a program needs, and those that they need, beside it', async () => {
  const root = await workspace({ 'Cargo.toml': manifest('app'), 'plug/Cargo.toml': manifest('plug') });
  const needs = (...names: readonly string[]) =>
    names.map((name) => ({ name, disk: join(root, 'target', triple, 'release', name), at: undefined }));
  const library = (name: string, ...needed: readonly string[]) => {
    const more = { kind: 'cdylib', executable: false, libraries: needs(...needed) } as const;
    return artifact(root, `release/${name}`, more, 'plug');
  };
  const app = artifact(root, 'release/app', { libraries: needs('liba.so') });
  const own = [library('libb.so', 'liba.so'), library('liba.so', 'libb.so'), library('libunused.so')];
  const written = await pack(root, [...own, app]);
  expect(names(written)).toEqual(['app', 'liba.so', 'libb.so']);
  expect(written).toMatchObject({ name: 'app', stem: `app-1.2.3-${triple}` });
});
