import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Contents } from '../../src/packaging/archive-contents.js';
import { readManifest } from '../../src/packaging/cargo-manifest.js';
import { addDocuments } from '../../src/packaging/documents.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

async function workspace(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folders.make();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What goes in for packages in these folders: the path in the archive, and where the file is. */
function documents(root: string, members: readonly string[], told: string[] = []) {
  const packages = members.map((member) => {
    const manifest = readManifest(join(root, member, 'Cargo.toml'));
    if (manifest === undefined) throw new Error(`no Cargo.toml in ${member}`);
    return { name: manifest.package?.name ?? '', manifest };
  });
  const contents = new Contents();
  addDocuments(contents, packages, [], (line) => told.push(line.replaceAll(root, '')));
  return Object.fromEntries(
    contents
      .all()
      .map(({ path, disk }) => [path, disk.slice(root.length + 1)])
      .sort(),
  );
}

const manifest = (name: string, more = '') => `[package]\nname = "${name}"\nversion = "1.0.0"\n${more}\n`;
const root = '[workspace]\nmembers = ["*"]\n';

test('readme and licences of the package and of its workspace go in, whatever their case', async () => {
  const folder = await workspace({
    'Cargo.toml': root,
    'README.md': 'workspace',
    'LICENSE-APACHE': 'apache',
    'LICENSES/MIT.txt': 'mit',
    NOTICE: 'notice',
    'readme-images/x.png': 'x',
    'a/Cargo.toml': manifest('a'),
    'a/Readme.txt': 'a',
    'a/LICENCE': 'british',
    'a/UNLICENSE': 'un',
    'a/copying.lesser': 'l',
    'a/src/README.md': 'not this one',
  });
  expect(documents(folder, ['a'])).toEqual({
    LICENCE: 'a/LICENCE',
    'LICENSE-APACHE': 'LICENSE-APACHE',
    'LICENSES/MIT.txt': 'LICENSES/MIT.txt',
    NOTICE: 'NOTICE',
    'Readme.txt': 'a/Readme.txt',
    UNLICENSE: 'a/UNLICENSE',
    'copying.lesser': 'a/copying.lesser',
  });
});

test('a package without a readme gets that of its workspace; of two licences of one name its own counts', async () => {
  const folder = await workspace({
    'Cargo.toml': root,
    'README.md': 'workspace',
    LICENSE: 'workspace',
    'a/Cargo.toml': manifest('a'),
    'a/LICENSE': 'own',
  });
  expect(documents(folder, ['a'])).toEqual({ 'README.md': 'README.md', LICENSE: 'a/LICENSE' });
});

test('Cargo.toml says which readme and which licence: as a path, as false, or as the workspace’s', async () => {
  const folder = await workspace({
    'Cargo.toml': `${root}[workspace.package]\nreadme = "docs/SHARED.md"\nlicense-file = "docs/TERMS"\n`,
    'docs/SHARED.md': 's',
    'docs/TERMS': 't',
    'a/Cargo.toml': manifest('a', 'readme = "doc/A.md"\nlicense-file = "../docs/TERMS"'),
    'a/doc/A.md': 'a',
    'a/README.md': 'not this one',
    'b/Cargo.toml': manifest('b', 'readme = false'),
    'b/README.md': 'not this one',
    'c/Cargo.toml': manifest('c', 'readme.workspace = true\nlicense-file = { workspace = true }'),
    'd/Cargo.toml': manifest('d', 'readme = true'),
    'd/README.md': 'd',
    'd/README.de.md': 'not this one',
  });
  expect(documents(folder, ['a'])).toEqual({ 'A.md': 'a/doc/A.md', TERMS: 'docs/TERMS' });
  expect(documents(folder, ['b'])).toEqual({});
  expect(documents(folder, ['c'])).toEqual({ 'SHARED.md': 'docs/SHARED.md', TERMS: 'docs/TERMS' });
  expect(documents(folder, ['d'])).toEqual({ 'README.md': 'd/README.md' });
});

test('several packages keep what they say apart from what their workspace says', async () => {
  const folder = await workspace({
    'Cargo.toml': root,
    'README.md': 'workspace',
    LICENSE: 'same',
    'a/Cargo.toml': manifest('a'),
    'a/README.md': 'a',
    'a/LICENSE': 'same',
    'b/Cargo.toml': manifest('b'),
    'b/LICENSE': 'other',
  });
  expect(documents(folder, ['a', 'b'])).toEqual({
    LICENSE: 'LICENSE',
    'README.md': 'README.md',
    'a/README.md': 'a/README.md',
    'b/LICENSE': 'b/LICENSE',
  });
});

test('links to licences are followed within the project; what leads outside is left out and told', async () => {
  const folder = await workspace({
    'Cargo.toml': root,
    'legal/TEXT': 'x',
    'a/Cargo.toml': manifest('a', 'license-file = "missing"'),
  });
  symlinkSync('../legal/TEXT', join(folder, 'a/LICENSE'));
  symlinkSync('/etc/hostname', join(folder, 'a/NOTICE'));
  const told: string[] = [];
  expect(documents(folder, ['a'], told)).toEqual({ LICENSE: 'legal/TEXT' });
  expect(told).toEqual([
    expect.stringMatching(/^\/a\/missing is left out of the archive: .*ENOENT/),
    expect.stringMatching(/^\/a\/NOTICE is left out of the archive: it points to .*hostname, outside of/),
  ]);
});

test('a package that a workspace excludes, or that names another one, is no member of it', async () => {
  const folder = await workspace({
    'Cargo.toml': '[workspace]\nexclude = ["./apart"]\n',
    'apart/deep/Cargo.toml': manifest('deep'),
    'apart-too/Cargo.toml': manifest('too'),
    'far/Cargo.toml': manifest('far', 'workspace = "../other"'),
    'other/Cargo.toml': '[workspace]\n',
    'own/Cargo.toml': `${manifest('own')}[workspace]\n`,
  });
  const workspaceOf = (path: string) => readManifest(join(folder, path, 'Cargo.toml'))?.workspace;
  expect(workspaceOf('apart/deep')).toBe(join(folder, 'apart/deep'));
  expect(workspaceOf('apart-too')).toBe(folder);
  expect(workspaceOf('far')).toBe(join(folder, 'other'));
  expect(workspaceOf('own')).toBe(join(folder, 'own'));
});

test('a Cargo.toml that is no TOML is left to cargo, one that is not there is none', async () => {
  const folder = await workspace({ 'Cargo.toml': '[package' });
  expect(readManifest(join(folder, 'Cargo.toml'))).toMatchObject({ folder, package: undefined });
  expect(readManifest(join(folder, 'a/Cargo.toml'))).toBeUndefined();
});
