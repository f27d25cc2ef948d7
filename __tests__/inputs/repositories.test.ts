import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mostKeyBytes } from '../../src/debian/key-file.js';
import { parseRequest } from '../../src/inputs/request.js';
import { temporaryFolders } from '../support/temp.js';
import { vendorKey } from '../support/vendor.js';

const folders = temporaryFolders();
const now = new Date('2026-11-28T12:00:00Z');
const at = 'https://apt.vendor.example/debian';
const signed = 'signed-by=keys/vendor.asc';

async function workspace(): Promise<string> {
  const folder = await folders.make();
  await mkdir(join(folder, 'keys'));
  await writeFile(join(folder, 'keys/vendor.asc'), (await vendorKey(now)).file);
  return folder;
}

function parse(repositories: string, folder: string, more: Readonly<Record<string, string>> = {}) {
  const values: Readonly<Record<string, string>> = { repositories, ...more };
  return parseRequest((name) => values[name], folder).repositories;
}

describe('refused is', () => {
  test.each<[string, string, RegExp]>([
    ['deb-src', `deb-src [${signed}] ${at} stable main`, /deb-src is for source packages/],
    ['both types of a paragraph', `Types: deb deb-src\nURIs: ${at}\nSuites: a\nComponents: main`, /deb-src/],
    ['a flat repository', `deb [${signed}] ${at} ./`, /flat repository/],
    ['a flat one below a folder', `deb [${signed}] ${at} ubuntu2204/arm64/`, /flat repository/],
    ['no key', `deb ${at} stable main`, /it does not say which key signs it/],
    [
      'trusted',
      `deb [trusted=yes ${signed}] ${at} stable main`,
      /it says trusted, and anyone on the network path/,
    ],
    ['allow-insecure', `deb [${signed} allow-insecure=yes] ${at} stable main`, /it says allow-insecure/],
    ['allow-weak', `deb [${signed} allow-weak=yes] ${at} stable main`, /MD5 and SHA-1 sums can be forged/],
    ['no check of its dates', `deb [${signed} check-valid-until=no] ${at} stable main`, /an old state/],
    [
      'an unknown option',
      `deb [${signed} colour=blue] ${at} stable main`,
      /its option "colour" is not supported/,
    ],
    [
      'an unknown field',
      `Types: deb\nURIs: ${at}\nSuites: a\nComponents: b\nColour: c`,
      /its option "colour" is not supported/,
    ],
    ['another architecture', `deb [arch=amd64 ${signed}] ${at} stable main`, /it is for amd64, but aarch64/],
    ['two other architectures', `deb [arch=amd64,armhf ${signed}] ${at} stable main`, /for amd64, armhf, but/],
    ['a file URI', `deb [${signed}] file:/srv/apt stable main`, /its address starts with file:/],
    ['a disc', `deb [${signed}] cdrom:[Vendor]/ stable main`, /its address starts with cdrom:/],
    ['ftp', `deb [${signed}] ftp://vendor.example/debian stable main`, /its address starts with ftp:/],
    [
      'tor',
      `deb [${signed}] tor+https://vendor.example/debian stable main`,
      /its address starts with tor\+https:/,
    ],
    ['a URL with a query', `deb [${signed}] ${at}?a=b stable main`, /has a query or a fragment/],
    ['no component', `deb [${signed}] ${at} stable`, /lacks its URL, its suite or its components/],
    ['a suite that leads elsewhere', `deb [${signed}] ${at} ../stable main`, /is not a suite or component/],
    ['a component that leads elsewhere', `deb [${signed}] ${at} stable ../main`, /is not a suite or component/],
    ['no priority', `deb [${signed} pin=high] ${at} stable main`, /its pin is not a priority/],
    ['a negative priority', `deb [${signed} pin=-1] ${at} stable main`, /its pin is not a priority/],
    ['one suite twice', `deb [${signed}] ${at} a main\ndeb [${signed}] ${at}/ a b`, /it is listed twice/],
    ['what is no source', 'apt.vendor.example stable main', /it is not a source in apt/],
    ['a name that is nearly known', 'pgdb', /use one of pgdg/],
    ['a broken paragraph', 'Types: deb\nURIs', /line 2 is not a field/],
    [
      'what auth names in the clear',
      `deb [auth=A ${signed}] http://vendor.example/ stable main`,
      /unencrypted/,
    ],
    ['no variable', `deb [auth=user:secret ${signed}] ${at} stable main`, /auth names no variable/],
    ['a known name for another release', 'nvidia-jetson', /nvidia-jetson is known for ubuntu:jammy/],
    [
      'a known name with another key',
      `pgdg ${signed}`,
      /its known key is B97B0AFCAA1A47F044F244A07FCC7D46ACCC4CF8/,
    ],
  ])('%s', async (_, lines, words) => {
    const folder = await workspace();
    expect(() => parse(lines, folder)).toThrow(words);
  });
});

describe('a file of keys is refused that', () => {
  const cases: [string, (now: Date) => Promise<string | Buffer>, RegExp][] = [
    ['is none', async () => 'no key at all', /it is not a file of OpenPGP public keys/],
    ['is empty', async () => '', /it is not a file of OpenPGP public keys/],
    ['is a secret key', async (now) => (await vendorKey(now)).secret.armor(), /it contains a secret key/],
    [
      'is a secret key in binary',
      async (now) => Buffer.from((await vendorKey(now)).secret.write()),
      /it contains a secret key/,
    ],
    [
      'has a key and more',
      async (now) => `${(await vendorKey(now)).file}and more`,
      /it is not one armoured block/,
    ],
    [
      'is cut short',
      async (now) => Buffer.from((await vendorKey(now)).secret.toPublic().write()).subarray(0, -9),
      /it is cut short/,
    ],
    ['is too large', async () => Buffer.alloc(mostKeyBytes + 1), /it is larger than the limit/],
    [
      'has a weak key only',
      async (now) => (await vendorKey(now, { rsaBits: 1024 })).file,
      /an RSA key of 1024 bits/,
    ],
  ];
  test.each(cases)('%s', async (_, make, words) => {
    const folder = await workspace();
    await writeFile(join(folder, 'vendor.key'), await make(now));
    expect(() => parse(`deb [signed-by=vendor.key] ${at} stable main`, folder)).toThrow(words);
  });

  test.each([
    ['by an absolute path', '/usr/share/keyrings/vendor.gpg'],
    ['by ..', '../outside.asc'],
    ['by a link', 'link.asc'],
  ])('is not in the project: %s', async (_, path) => {
    const folder = await workspace();
    await mkdir(join(folder, 'app'));
    await writeFile(join(folder, 'outside.asc'), (await vendorKey(now)).file);
    await symlink('../outside.asc', join(folder, 'app/link.asc'));
    const line = `deb [signed-by=${path}] ${at} stable main`;
    expect(() => parse(line, join(folder, 'app'))).toThrow(/it is outside .*\n.*copy it into the project/);
  });
});

test('a source is written as a lock has it: without what does not matter, each suite by itself', async () => {
  const folder = await workspace();
  const paragraph = `Types: deb
URIs: ${at}/ http://other.example
Suites: one two
Components: main contrib
Architectures: arm64
Pin: 500
Auth: LOGIN
Signed-By: keys/vendor.asc`;
  const [first, , third] = parse(paragraph.replace(' http://other.example', ' https://other.example'), folder);
  expect(first?.line).toBe(`deb [pin=500 auth=LOGIN signed-by=keys/vendor.asc] ${at} one main contrib`);
  expect(third?.line).toBe(
    'deb [pin=500 auth=LOGIN signed-by=keys/vendor.asc] https://other.example one main contrib',
  );
  expect(parse(first?.line ?? '', folder)).toEqual([first]);
  expect(first?.fingerprints).toEqual([expect.stringMatching(/^[0-9A-F]{40}$/)]);
});

test('a known name is a source with the codename of the sysroot and the fingerprint of its key', async () => {
  const folder = await workspace();
  const lines = (text: string, sysroot: string) => parse(text, folder, { sysroot }).map(({ line }) => line);
  const key = 'B97B0AFCAA1A47F044F244A07FCC7D46ACCC4CF8';
  expect(lines('pgdg', 'debian:trixie')).toEqual([
    `deb [signed-by=${key}] https://apt.postgresql.org/pub/repos/apt trixie-pgdg main`,
  ]);
  expect(lines('pgdg pin=500 suite=trixie-pgdg-snapshot', 'debian:bookworm')).toEqual([
    `deb [pin=500 signed-by=${key}] https://apt.postgresql.org/pub/repos/apt trixie-pgdg-snapshot main`,
  ]);
});

test('two keys of one file, and of two files, may all sign', async () => {
  const folder = await workspace();
  const [one, two] = await Promise.all([vendorKey(now), vendorKey(now, { subkey: true })]);
  const both = Buffer.concat([one, two].map(({ secret }) => Buffer.from(secret.toPublic().write())));
  await writeFile(join(folder, 'both.gpg'), both);
  const [first] = parse(`deb [signed-by=both.gpg,keys/vendor.asc] ${at} stable main`, folder);
  expect(first?.fingerprints).toHaveLength(3);
  expect(first?.fingerprints).toEqual(expect.arrayContaining([one.fingerprint, two.fingerprint]));
});
