import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GithubCache, type GithubCacheOptions } from '../../src/store/github-cache.js';
import { readPack } from '../../src/store/pack.js';
import { Store } from '../../src/store/store.js';
import { cacheEnvironment } from '../../src/world.js';
import { type CacheFault, type CacheServer, startCacheServer } from '../support/cache-server.js';
import { type TarMember, tarArchive } from '../support/deb-tar.js';
import { entryOf } from '../support/entries.js';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { quiet, specOf } from '../unpack/trees.js';

const folders = temporaryFolders();
const job = entryOf('cache-job');
const describePacks = describeWith('zstd in Node or as a program', 'trees in the GitHub cache');
let server: CacheServer;
let folder: string;
let pack: string;
let warnings: string[];

beforeEach(async () => {
  server = await startCacheServer();
  folder = await folders.make();
  pack = join(folder, 'pack');
  warnings = [];
  await writeFile(pack, 'a pack');
});

afterEach(() => server.close());

function environmentWith(variables: Readonly<Record<string, string>> = {}): GithubCacheOptions['environment'] {
  const all = { PATH: process.env.PATH, ...variables, ...server.environment };
  const environment = cacheEnvironment(all);
  if (environment === undefined) throw new Error('the server names no cache service');
  return environment;
}

function open(options: Partial<GithubCacheOptions> = {}): GithubCache {
  return new GithubCache({
    job,
    environment: environmentWith(),
    path: process.env.PATH ?? '',
    warn: (line) => warnings.push(line),
    ...options,
  });
}

test('what one run saves, another restores, in a workspace of any name', async () => {
  await open({ environment: environmentWith({ GITHUB_WORKSPACE: '/a b' }) }).save('k', pack);
  expect(await open().restore('k', join(folder, 'restored'))).toBe(true);
  expect(await readFile(join(folder, 'restored'), 'utf8')).toBe('a pack');
  expect(warnings).toEqual([]);
  expect((await readdir(folder)).sort()).toEqual(['pack', 'restored']);
});

test('a key that nobody saved is no hit and no warning', async () => {
  expect(await open().restore('k', join(folder, 'restored'))).toBe(false);
  expect(warnings).toEqual([]);
});

test('a key that another job has saved meanwhile is no warning', async () => {
  await open().save('k', pack);
  await open().save('k', pack);
  expect(warnings).toEqual([]);
});

describe.each<[string, CacheFault, number]>([
  ['that answers 400', 400, 30_000],
  ['that answers 429 and asks for a day', 429, 30_000],
  ['that answers 503', 503, 1500],
  ['that stalls', 'stalls', 1500],
])('a service %s', (_, fault, milliseconds) => {
  test('costs one warning and a bounded time, and leaves nothing behind', async () => {
    server.fault = fault;
    const cache = open({ restoreMs: milliseconds, saveMs: milliseconds });
    expect(await cache.restore('k', join(folder, 'restored'))).toBe(false);
    await cache.save('k', pack);
    expect(await cache.restore('k2', join(folder, 'restored'))).toBe(false);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^continuing without the GitHub cache: restoring k: .*\w/);
    expect(await readdir(folder)).toEqual(['pack']);
  });

  test('costs one warning when it only saves', async () => {
    server.fault = fault;
    await open({ saveMs: milliseconds }).save('k', pack);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/saving k/);
    expect(await readdir(folder)).toEqual(['pack']);
  });
});

test('a service that answers 409 costs a warning at most', async () => {
  server.fault = 409;
  const cache = open();
  expect(await cache.restore('k', join(folder, 'restored'))).toBe(false);
  await cache.save('k', pack);
  expect(warnings.length).toBeLessThanOrEqual(1);
});

test('a blob that breaks off is no hit, and its part is removed', async () => {
  await open().save('k', pack);
  server.fault = 'cuts';
  expect(await open().restore('k', join(folder, 'restored'))).toBe(false);
  expect(warnings).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['pack']);
});

describe('an entry that Crossroot did not write', () => {
  const plain = { mode: 0o644, mtime: 0 };
  const ours: TarMember = { ...plain, name: 'pack.tar.zst', type: '0', content: Buffer.from('a pack') };
  const elsewhere = (name: string): TarMember => ({
    ...plain,
    name,
    type: '0',
    content: Buffer.from('planted'),
  });

  test.each<[string, (outside: string) => readonly TarMember[]]>([
    ['an absolute name', (outside) => [elsewhere(join(outside, 'planted')), ours]],
    ['an absolute name after the pack', (outside) => [ours, elsewhere(join(outside, 'planted'))]],
    ['a name that leads up', () => [elsewhere('../../planted'), ours]],
    [
      'a link and a file through it',
      (outside) => [{ ...plain, name: 'way', type: '2', linkName: outside }, elsewhere('way/planted'), ours],
    ],
    [
      'a pack that is a link',
      (outside) => [{ ...ours, type: '2', linkName: join(outside, 'there'), content: Buffer.alloc(0) }],
    ],
    [
      'a pack that is a hardlink',
      (outside) => [{ ...ours, type: '1', linkName: join(outside, 'there'), content: Buffer.alloc(0) }],
    ],
    ['a pack that is a FIFO', () => [{ ...ours, type: '6', content: Buffer.alloc(0) }]],
    ['a second file', () => [ours, elsewhere('bin/tar')]],
    ['the pack twice', () => [ours, ours]],
    ['a folder of that name', () => [{ ...ours, type: '5', content: Buffer.alloc(0) }]],
    ['nothing', () => []],
  ])('with %s writes nothing anywhere and is refused with one warning', async (_, members) => {
    const outside = join(folder, 'outside');
    await mkdir(outside);
    await writeFile(join(outside, 'there'), 'a file of the machine');
    server.entries.set('k', gzipSync(tarArchive(members(outside))));
    expect(await open().restore('k', join(folder, 'restored'))).toBe(false);
    expect(warnings).toEqual([
      expect.stringMatching(/^continuing without the GitHub cache: restoring k: the cache entry/),
    ]);
    expect((await readdir(folder)).sort()).toEqual(['outside', 'pack']);
    expect(await readdir(outside)).toEqual(['there']);
    expect(await readFile(join(outside, 'there'), 'utf8')).toBe('a file of the machine');
  });

  test('that is no archive, cut short or a bomb is refused with one warning', async () => {
    const whole = tarArchive([{ ...ours, content: Buffer.alloc(64 * 2 ** 20) }]);
    for (const bytes of [Buffer.from('hello'), whole.subarray(0, 700), gzipSync(whole)]) {
      server.entries.set('k', bytes);
      warnings = [];
      expect(await open().restore('k', join(folder, 'restored'))).toBe(false);
      expect(warnings).toHaveLength(1);
      expect(await readdir(folder)).toEqual(['pack']);
    }
  });
});

test('a token that may only read costs one warning when it saves', async () => {
  server.fault = 'read-only';
  await open().save('k', pack);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/read-only/);
});

test('a service that is off costs nothing', () => {
  expect(cacheEnvironment({ PATH: process.env.PATH })).toBeUndefined();
  expect(cacheEnvironment({ ACTIONS_CACHE_URL: '', ACTIONS_RESULTS_URL: '' })).toBeUndefined();
});

test('a service that is gone costs one warning', async () => {
  await server.close();
  expect(await open().restore('k', join(folder, 'restored'))).toBe(false);
  expect(warnings).toHaveLength(1);
});

test('a warning does not show the address of a signed blob', async () => {
  server.fault = 400;
  await open().restore('k', join(folder, 'restored'));
  expect(warnings.join('\n')).toMatch(/fault 400 at \S+\/blob\/k\?…/);
  expect(warnings.join('\n')).not.toMatch(/sig=/);
});

test.each(['with blank', 'star*', 'brace{a,b}'])(
  'a folder called "%s" switches it off with one warning',
  async (name) => {
    const awkward = join(folder, name);
    await mkdir(awkward);
    const cache = open();
    expect(await cache.restore('k', join(awkward, 'x'))).toBe(false);
    await cache.save('k', join(awkward, 'x'));
    expect(warnings).toHaveLength(1);
    expect(server.requests).toEqual([]);
  },
);

describePacks('the store with the GitHub cache', () => {
  const storeOf = async (remote: GithubCache) =>
    new Store({
      toolCache: await folders.make(),
      temp: folder,
      path: process.env.PATH ?? '',
      readPack,
      now: Date.now,
      remote,
      warn: (line) => warnings.push(line),
    });

  test('restores on a second machine what the first one made', async () => {
    const made = await (await storeOf(open())).get(specOf(), quiet);
    await made.saved;
    const spec = specOf();
    const restored = await (await storeOf(open())).get(spec, quiet);
    expect(restored).toMatchObject({ from: 'cache', digest: made.digest });
    expect(spec.made()).toBe(0);
    expect(warnings).toEqual([]);
  });

  test.each<CacheFault>([400, 429, 'stalls'])(
    'makes the tree when the service fails (%s), with one warning',
    async (fault) => {
      server.fault = fault;
      const made = await (await storeOf(open({ restoreMs: 1500, saveMs: 1500 }))).get(specOf(), quiet);
      await made.saved;
      expect(made.from).toBe('made');
      expect(warnings).toHaveLength(1);
    },
  );
});
