import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseArchive, parseArchiveFiles } from '../../src/inputs/packaging.js';
import { parseRequest } from '../../src/inputs/request.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

const stripOf = (value: string) => parseRequest((name) => (name === 'strip' ? value : undefined), '.').strip;

test('strip takes its four words and names them to whoever writes another', () => {
  expect(['none', 'symbols', 'debuginfo', 'split'].map(stripOf)).toEqual([
    'none',
    'symbols',
    'debuginfo',
    'split',
  ]);
  expect(() => stripOf('true')).toThrow(
    'the input strip cannot be "true"\n  why: it is not one of the allowed values\n  do: use one of none, symbols, debuginfo, split',
  );
});

test.each([
  ['true', '{name}-{version}-{target}', 'gzip'],
  ['{name}', '{name}', 'gzip'],
  ['{name}.tar.gz', '{name}', 'gzip'],
  ['{name}-v{version}.tar.zst', '{name}-v{version}', 'zstd'],
  ['Größe mit Blank “{target}”', 'Größe mit Blank “{target}”', 'gzip'],
])('archive %s is a template', (value, template, compression) => {
  expect(parseArchive(value, 'build')).toEqual({ template, compression });
});

test('archive false, or nothing, is no archive', () => {
  expect(parseArchive('false', 'build')).toBeUndefined();
  expect(parseArchive('', 'build')).toBeUndefined();
});

test.each([
  ['{nam}', '{nam} is not one of its placeholders {name}, {version}, {target}'],
  ['{profile}', '{profile} is not one of its placeholders'],
  ['{}', '{} is not one of its placeholders'],
  ['{name', 'it has a brace'],
  ['name}', 'it has a brace'],
  ['{{name}}', 'it has a brace'],
  ['dist/{name}', 'it contains a slash'],
  ['/{name}', 'it contains a slash'],
  ['dist\\{name}', 'it contains a slash'],
  ['..', 'it contains ..'],
  ['{name}..{version}', 'it contains ..'],
  ['.', 'it contains ..'],
  ['-{name}', 'it begins with a dash'],
  ['a\nb', 'a control character'],
  ['a\u202eb', 'a control character'],
  ['\x00', 'a control character'],
  ['.tar.gz', 'it has no name before the suffix'],
  [' .tar.gz', 'it begins or ends with a space'],
  ['ä'.repeat(121), 'it is longer than 240 bytes'],
  ['{name}.zip', 'archives are .tar.gz or .tar.zst'],
  ['{name}.tar.xz', 'archives are .tar.gz or .tar.zst'],
  ['{name}.tgz', 'archives are .tar.gz or .tar.zst'],
  ['True', 'not true, false or a file name'],
  ['yes', 'not true, false or a file name'],
])('archive %j is refused', (value, why) => {
  expect(() => parseArchive(value, 'build')).toThrow(why);
  expect(() => parseArchive(value, 'build')).toThrow('use true, false, or a file name such as');
});

async function project(): Promise<string> {
  const folder = join(await folders.makeAwkward(), 'project');
  mkdirSync(join(folder, 'docs'), { recursive: true });
  mkdirSync(join(folder, 'member'));
  writeFileSync(join(folder, 'docs/a b.txt'), 'a');
  writeFileSync(join(folder, 'config.toml'), '');
  writeFileSync(join(folder, '../secret'), '');
  return folder;
}

test('archive-files takes files and folders, blanks or newlines between them, quotes around blanks', async () => {
  const folder = await project();
  const { entries, roots } = parseArchiveFiles("config.toml './docs/a b.txt'\n docs/\n", folder);
  expect(entries).toEqual([
    { name: 'config.toml', path: join(folder, 'config.toml') },
    { name: 'docs/a b.txt', path: join(folder, 'docs/a b.txt') },
    { name: 'docs', path: join(folder, 'docs') },
  ]);
  expect(roots).toEqual([realpathSync(folder)]);
  expect(parseArchiveFiles(' \n', folder)).toEqual({ entries: [], roots: [] });
});

test('archive-files may name what is beneath the checkout, and what is beneath the cargo workspace', async () => {
  const folder = await project();
  const member = join(folder, 'member');
  expect(() => parseArchiveFiles('../config.toml', member)).toThrow('outside of');
  expect(parseArchiveFiles('../config.toml', member, folder).entries).toEqual([
    { name: 'config.toml', path: join(folder, 'config.toml') },
  ]);
  writeFileSync(join(folder, 'Cargo.toml'), '[workspace]\nmembers = ["member"]\n');
  writeFileSync(join(member, 'Cargo.toml'), '[package]\nname = "member"\nversion = "1.0.0"\n');
  expect(parseArchiveFiles('../docs', member).entries[0]).toMatchObject({ name: 'docs' });
});

test('archive-files refuses what is not there, what leads outside, and the whole project', async () => {
  const folder = await project();
  symlinkSync('../secret', join(folder, 'link'));
  symlinkSync(dirname(folder), join(folder, 'up'));
  symlinkSync('circle', join(folder, 'circle'));
  const refusal = (value: string) => expect(() => parseArchiveFiles(value, folder));
  refusal('missing.txt').toThrow('there is no file or folder');
  refusal('circle').toThrow('there is no file or folder');
  refusal('../secret').toThrow('outside of');
  refusal('docs/../../secret').toThrow('outside of');
  refusal('link').toThrow(/it leads to .*secret, outside of/);
  refusal('up/secret').toThrow('outside of');
  refusal('/dev/null').toThrow('outside of');
  refusal('/etc').toThrow('outside of');
  refusal('.').toThrow('it is the whole project');
  refusal('docs/..').toThrow('it is the whole project');
  refusal('..').toThrow('it is the whole project');
  refusal("'a").toThrow('cannot read the input archive-files');
});
