import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import type { Package } from '../../src/debian/package.js';
import type { RecordPlace } from '../../src/debian/remembered.js';
import { recallResolution, recordResolution } from '../../src/debian/resolve-release.js';
import { releaseNamed } from '../support/releases.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const now = new Date('2026-11-22T12:00:00Z');
const suites = releaseNamed('bookworm').repositories.map(({ suite }) => ({
  suite,
  date: new Date('2026-11-21T00:00:00Z'),
  sha256: 'a'.repeat(64),
}));
const packages: readonly Package[] = [
  {
    name: 'zlib1g',
    version: '1:1.2.13-1',
    architecture: 'arm64',
    repository: 'debian',
    path: 'pool/main/z/zlib/zlib1g_1.2.13-1_arm64.deb',
    size: 84_000,
    sha256: 'b'.repeat(64),
  },
];
let place: RecordPlace;

beforeEach(async () => {
  place = { folder: join(await folders.make(), 'records'), asked: 'zlib1g of bookworm' };
  await recordResolution(place, { suites, packages, now });
});

/** Recalls it at a time at which nobody is asked. */
function recall(asked = place.asked) {
  const nobody = async () => {
    throw new Error('the network was asked');
  };
  return recallResolution(
    { ...place, asked },
    {
      release: releaseNamed('bookworm'),
      net: { toFile: nobody, toBytes: nobody, close: async () => undefined },
      mirrors: { sources: () => [], packageSources: () => [] },
      now,
      sums: new Map(),
      phase: { info: () => undefined, downloaded: () => undefined, unpacked: () => undefined },
    },
  );
}

test('an answer is recalled as it was, with the dates of its suites', async () => {
  expect(await recall()).toEqual({ packages, suites: suites.map(({ suite, date }) => ({ suite, date })) });
  expect(await recall('something else')).toBeUndefined();
});

type Json = Record<string, unknown>;

test.each<[string, (record: Json) => unknown]>([
  ['nothing', () => null],
  ['a list', () => []],
  ['only the question', ({ asked }) => ({ asked })],
  [
    'a suite without its date',
    (record) => ({ ...record, suites: suites.map(({ suite, sha256 }) => ({ suite, sha256 })) }),
  ],
  [
    'a time that there is not',
    (record) => ({ ...record, suites: suites.map((suite) => ({ ...suite, date: 1e300 })) }),
  ],
  ['no packages', (record) => ({ ...record, packages: [] })],
  [
    'a package without a SHA256',
    (record) => ({ ...record, packages: packages.map(({ sha256, ...rest }) => rest) }),
  ],
  [
    'a path that leads elsewhere',
    (record) => ({ ...record, packages: packages.map((one) => ({ ...one, path: '../x.deb' })) }),
  ],
])('a record that holds %s is as good as none', async (_, change) => {
  const [name = ''] = await readdir(place.folder);
  const file = join(place.folder, name);
  const record: Json = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(change(record)));
  expect(await recall()).toBeUndefined();
});
