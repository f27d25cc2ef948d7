import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { debUrl, makeSbom, writeSbom } from '../../src/packaging/sbom.js';
import { temporaryFolders } from '../support/temp.js';
import { app, facts, libc, libcrypto, libssl, plugin, zlib } from './materials.js';

const folders = temporaryFolders();
const ssl = 'pkg:deb/debian/libssl3@3.0.17-1~deb12u2?arch=arm64&distro=bookworm';
const glibc = 'pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?arch=arm64&distro=bookworm';
const z = 'pkg:deb/debian/zlib1g-dev@1:1.2.13.dfsg-1?arch=arm64&distro=bookworm';

test('a package URL encodes what ECMA-427 says: a plus, not a tilde and not the colon of an epoch', () => {
  const distribution = { vendor: 'debian', release: 'bookworm' };
  expect([libssl, libc, zlib].map((of) => debUrl(of, distribution))).toEqual([ssl, glibc, z]);
  const own = { ...zlib, repository: 'https://apt.vendor.example/debian' };
  expect(debUrl(own, distribution)).toBe(`${z}&repository_url=https:%2F%2Fapt.vendor.example%2Fdebian`);
  const odd = { ...libc, name: 'libstdc++6', version: "1%2(*)!'" };
  expect(debUrl(odd, distribution)).toBe(
    'pkg:deb/debian/libstdc%2B%2B6@1%252%28%2A%29%21%27?arch=arm64&distro=bookworm',
  );
});

test('lists each package once, with its libraries, its sum and how it was linked', () => {
  const { components } = makeSbom(facts);
  expect(components.map((one) => one['bom-ref'])).toEqual(['library:libvendor.so', glibc, ssl, z]);
  expect(components[2]).toEqual({
    type: 'library',
    'bom-ref': ssl,
    name: 'libssl3',
    version: '3.0.17-1~deb12u2',
    hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }],
    purl: ssl,
    components: [libcrypto, { name: 'libssl.so.3', path: 'usr/lib/aarch64-linux-gnu/libssl.so.3' }].map(
      ({ name, path }) => ({
        type: 'library',
        'bom-ref': `library:${name}`,
        name,
        properties: [{ name: 'crossroot:sysroot:path', value: path }],
      }),
    ),
    properties: [
      { name: 'crossroot:package:architecture', value: 'arm64' },
      { name: 'crossroot:package:linkage', value: 'dynamic' },
    ],
  });
  expect(JSON.stringify(components[3])).not.toContain('hashes');
  expect(components[3]?.properties).toContainEqual({ name: 'crossroot:package:linkage', value: 'static' });
  expect(components[0]).toEqual({ type: 'library', 'bom-ref': 'library:libvendor.so', name: 'libvendor.so' });
});

test('one artifact is the component itself, with its sum and what it depends on', () => {
  const { metadata, dependencies, compositions } = makeSbom(facts);
  expect(metadata.component).toMatchObject({
    type: 'application',
    name: 'app',
    version: '1.2.3',
    hashes: [{ alg: 'SHA-256', content: app.sha256 }],
  });
  expect(metadata.timestamp).toBe('2023-11-14T22:13:20.000Z');
  expect(dependencies).toEqual([
    { ref: 'artifact:app/bin/app', dependsOn: ['library:libvendor.so', glibc, ssl, z] },
  ]);
  expect(compositions).toEqual([{ aggregate: 'incomplete', dependencies: ['artifact:app/bin/app'] }]);
});

test('several artifacts are parts of the release', () => {
  const { metadata, dependencies } = makeSbom({ ...facts, artifacts: [plugin, app], staticPackages: [] });
  expect(metadata.component).toMatchObject({
    'bom-ref': 'release:app',
    components: [
      { type: 'application', name: 'app' },
      { type: 'library', name: 'libplugin.so' },
    ],
  });
  expect(dependencies).toEqual([
    { ref: 'artifact:app/bin/app', dependsOn: ['library:libvendor.so', glibc, ssl] },
    { ref: 'artifact:app/cdylib/libplugin.so', dependsOn: [glibc] },
    { ref: 'release:app', dependsOn: ['artifact:app/bin/app', 'artifact:app/cdylib/libplugin.so'] },
  ]);
});

test('the gcc whose libgcc.a is linked in stands among the tools, with its version and the digest of its tree', () => {
  expect(makeSbom(facts).metadata.tools.components).toEqual([
    { type: 'application', 'bom-ref': 'tool:crossroot', name: 'crossroot', version: '0.1.0' },
    {
      type: 'application',
      'bom-ref': 'tool:aarch64-linux-gnu-gcc',
      name: 'aarch64-linux-gnu-gcc',
      version: '12.2.0',
      properties: [{ name: 'crossroot:tree:digest', value: 'f'.repeat(64) }],
    },
  ]);
});

test('packages of an unknown distribution get no package URL', () => {
  const bom = makeSbom({ ...facts, distribution: undefined });
  expect(JSON.stringify(bom)).not.toContain('purl');
  expect(bom.components.map((one) => one['bom-ref'])).toContain('package:libc6@2.36-9+deb12u10/arm64');
});

test('every reference leads to one component, and each is named once', () => {
  const bom = makeSbom({ ...facts, artifacts: [plugin, app] });
  const refs: string[] = [];
  JSON.stringify(bom, (key, value: unknown) => {
    if (key === 'bom-ref' && typeof value === 'string') refs.push(value);
    return value;
  });
  expect(new Set(refs).size).toBe(refs.length);
  const used = bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  expect(used.filter((ref) => !refs.includes(ref))).toEqual([]);
});

test('the same facts in another order give the same object; other facts another serial number', () => {
  const bom = makeSbom({ ...facts, artifacts: [app, plugin], staticPackages: [zlib, libc] });
  const turned = makeSbom({
    ...facts,
    artifacts: [
      { ...plugin, needed: [...plugin.needed].reverse() },
      { ...app, needed: [...app.needed].reverse() },
    ],
    staticPackages: [libc, zlib],
  });
  expect(JSON.stringify(turned)).toBe(JSON.stringify(bom));
  expect(bom.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(makeSbom(facts).serialNumber).not.toBe(bom.serialNumber);
});

test('is written beside the archive, with the sum that sha256sum gives, and no path of this machine', async () => {
  const folder = await folders.makeAwkward();
  const path = join(folder, 'app');
  writeFileSync(path, 'program');
  const file = await writeSbom(
    { folder: join(folder, 'crossroot'), stem: 'app-1.2.3' },
    { ...facts, artifacts: [{ ...app, path }] },
  );
  expect(file).toBe(join(folder, 'crossroot/app-1.2.3.cdx.json'));
  expect(readdirSync(join(folder, 'crossroot'))).toEqual(['app-1.2.3.cdx.json']);
  const text = readFileSync(file, 'utf8');
  const [sum = ''] = execFileSync('sha256sum', [path], { encoding: 'utf8' }).replace(/^\\/, '').split(' ');
  expect(text).toContain(`"content": "${sum}"`);
  expect(text).not.toContain(folder);
  expect(JSON.parse(text)).toEqual(makeSbom({ ...facts, artifacts: [{ ...app, path, sha256: sum }] }));
});
