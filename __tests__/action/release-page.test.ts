import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { writePack } from '../../src/store/pack.js';
import type { LockedTree } from '../../src/store/plan.js';
import { packName } from '../../src/store/release-page.js';
import { parseLock } from '../lock/locks.js';
import { startCacheServer } from '../support/cache-server.js';
import { leftBehind } from '../support/cached-packs.js';
import { describeWith, nodeHasZstd } from '../support/programs.js';
import { type PageFault, type PageServer, pageSecret, startReleasePage } from '../support/release-page.js';
import type { Machine, RunResult } from '../support/runner.js';
import { temporaryFolders } from '../support/temp.js';
import type { TestWorld, WorldPins } from '../support/test-world.js';
import { type RunOptions, worldBench } from '../support/world-bench.js';

const bench = worldBench();
const folders = temporaryFolders();
const kinds = ['gcc', 'sysroot'] as const;
type Kind = (typeof kinds)[number];
let page: PageServer;
/** Gcc and sysroot as Crossroot pins them, with their packs. */
let pins: WorldPins;

const describePacks = describeWith('zstd in Node or as a program', 'packs of a release page');

const pinned = (kind: Kind, all = pins): LockedTree => {
  const tree = all.bookworm?.trees[kind];
  if (tree === undefined) throw new Error(`no ${kind} is pinned`);
  return tree;
};
const nameOf = (kind: Kind) => packName({ kind, digest: pinned(kind).digest });

/** The pins with another tree in the place of one. */
const withTree = (kind: Kind, tree: LockedTree): WorldPins => {
  const own = pins.bookworm;
  if (own === undefined) throw new Error('nothing is pinned');
  return { bookworm: { ...own, trees: { ...own.trees, [kind]: tree } } };
};

/** Patience enough for a busy machine, but where a test is about it. */
const run = (machine: Machine, options: RunOptions & { readonly patienceMs?: number } = {}) => {
  const { patienceMs = 20_000, doors, ...rest } = options;
  const releasePage = { base: page.base, patienceMs };
  return bench.run(machine, { ...rest, doors: { pins, releasePage, ...doors } as Partial<TestWorld> });
};

const fetchedPackages = () =>
  bench
    .archive()
    .requests.map(({ path }) => path)
    .filter((path) => path.endsWith('.deb'));

const linesOf = ({ stdout, warnings }: RunResult) =>
  [...stdout.split('\n'), ...warnings].filter((line) => line.includes('using packages instead of packs'));

/** The run had the pinned trees, left nothing behind, and has told no signed address. */
async function expectGood(machine: Machine, result: RunResult): Promise<void> {
  expect(result).toMatchObject({ code: 0, errors: [] });
  expect(result.outputs['sysroot-digest']).toBe(pinned('sysroot').digest);
  expect(`${result.stdout}${result.stderr}${result.summary}`).not.toMatch(new RegExp(`${pageSecret}|sig=`));
  expect(await leftBehind(machine)).toEqual([]);
}

describePacks('the release page', () => {
  beforeAll(async () => {
    page = await startReleasePage();
    const { allPins, toolCache } = bench.made();
    pins = allPins;
    const folder = await folders.make();
    for (const kind of kinds) {
      const tree = pinned(kind);
      const file = join(folder, kind);
      const root = join(toolCache, `crossroot-${kind}`, `1.0.0-h${tree.digest}`, process.arch);
      await writePack(root, file, { path: process.env.PATH ?? '', digest: tree.digest, effort: 'much' });
      const bytes = await readFile(file);
      page.files.set(nameOf(kind), bytes);
      pins = withTree(kind, {
        ...tree,
        pack: { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
      });
    }
  });
  afterAll(() => page?.close());
  beforeEach(() => {
    page.fault = undefined;
    page.requests.length = 0;
  });

  test('gives a fresh machine gcc and sysroot, and no package is fetched and nothing saved to the cache', async () => {
    const server = await startCacheServer();
    try {
      const machine = await bench.machine();
      const first = await run(machine, { env: server.environment });
      await expectGood(machine, first);
      expect(first.warnings).toEqual([]);
      expect(fetchedPackages()).toEqual([]);
      expect(page.requests.toSorted()).toEqual(
        ['page', 'store'].flatMap((place) => kinds.map((kind) => `${place} ${nameOf(kind)}`)),
      );
      expect(server.requests.filter((request) => !request.includes('Get'))).toEqual([]);
      expect(server.requests).toHaveLength(2);
      expect(first.summary).toContain('release page');

      page.requests.length = 0;
      const second = await run(machine, { env: server.environment });
      expect(second).toMatchObject({ code: 0, outputs: first.outputs });
      expect(page.requests).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test('is gone on with after a cut, from the byte where it was', async () => {
    page.fault = 'cut once';
    const machine = await bench.machine();
    const result = await run(machine);
    await expectGood(machine, result);
    expect(linesOf(result)).toEqual([]);
    expect(fetchedPackages()).toEqual([]);
    expect(page.requests.filter((request) => / from \d+$/.test(request))).toHaveLength(1);
  });

  test.each<[PageFault, RegExp]>([
    [404, /404 Not Found/],
    [503, /503 Service Unavailable/],
    ['other bytes', /have the SHA256/],
    ['shorter', /bytes instead of/],
    ['longer', /more than the \d+ promised/],
    ['cut', /closed|terminated|reset|ended after/],
    ['login page', /an HTML page/],
    ['store is away', /refused/],
  ])('that has %s costs one line, and packages serve', async (fault, why) => {
    page.fault = fault;
    const machine = await bench.machine();
    const result = await run(machine);
    await expectGood(machine, result);
    const lines = linesOf(result);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(why);
    expect(result.warnings).toEqual([]);
    expect(fetchedPackages()).not.toEqual([]);
    for (const kind of kinds)
      expect(page.requests.filter((request) => request === `page ${nameOf(kind)}`).length).toBeLessThan(3);
  });

  test.each<PageFault>(['page stalls', 'store stalls', 'store stops', 'store trickles'])(
    'that %s is left when it has sent nothing for a time',
    async (fault) => {
      page.fault = fault;
      const machine = await bench.machine();
      const result = await run(machine, { patienceMs: 500 });
      await expectGood(machine, result);
      expect(linesOf(result)).toEqual([expect.stringMatching(/sent nothing for 0\.5 s/)]);
      expect(fetchedPackages()).not.toEqual([]);
    },
  );

  test('is not believed where the pin names the pack of another tree: it is made of packages', async () => {
    const { pack } = pinned('sysroot');
    if (pack === undefined) throw new Error('the sysroot has no pack');
    const bytes = page.files.get(nameOf('sysroot')) ?? Buffer.alloc(0);
    const name = nameOf('gcc');
    const before = page.files.get(name) ?? Buffer.alloc(0);
    page.files.set(name, bytes);
    try {
      const machine = await bench.machine();
      const result = await run(machine, { doors: { pins: withTree('gcc', { ...pinned('gcc'), pack }) } });
      await expectGood(machine, result);
      expect(linesOf(result)).toEqual([expect.stringContaining(`${pinned('gcc').digest} is pinned`)]);
      expect(fetchedPackages()).not.toEqual([]);
    } finally {
      page.files.set(name, before);
    }
  });

  test('is asked by nobody with packs: off, nor for a pin without a pack', async () => {
    const results = [
      await run(await bench.machine(), { inputs: { packs: 'off' } }),
      await run(await bench.machine(), { doors: { pins: bench.made().allPins } }),
    ];
    for (const result of results) {
      expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
      expect(linesOf(result)).toEqual([]);
    }
    expect(page.requests).toEqual([]);
  });

  test('may be a place of the user’s, whose failure is a warning', async () => {
    const away = { releasePage: { base: 'http://127.0.0.1:9/away', patienceMs: 20_000 } };
    const machine = await bench.machine();
    const result = await run(machine, { inputs: { packs: `${page.base}/` }, doors: away });
    await expectGood(machine, result);
    expect(fetchedPackages()).toEqual([]);

    page.fault = 404;
    const other = await bench.machine();
    const failed = await run(other, { inputs: { packs: page.base }, doors: away });
    await expectGood(other, failed);
    expect(failed.warnings).toEqual([expect.stringMatching(/^using packages instead of packs: .*404/)]);
  });

  test.each([
    ['ftp://packs.example', 'is not an http or https URL'],
    ['on', 'is not an http or https URL'],
    ['https://me:word@packs.example', 'contains a user name or password'],
    ['https://packs.example/?key=word', 'has a query or a fragment'],
  ])('cannot be %s', async (packs, why) => {
    const result = await run(await bench.machine(), { inputs: { packs } });
    expect(result.errors).toEqual([expect.stringContaining(why)]);
    expect(result.errors[0]).not.toContain('word@');
    expect(result.errors[0]).not.toContain('key=word');
    expect(page.requests).toEqual([]);
  });

  (nodeHasZstd ? test.skip : test)(
    'is asked by nobody where there is no zstd, and packages serve',
    async () => {
      const machine = await bench.machine();
      const result = await run(machine, { path: [] });
      await expectGood(machine, result);
      expect(linesOf(result)).toEqual([expect.stringContaining('there is no zstd on PATH')]);
      expect(result.warnings).toEqual([]);
      expect(page.requests).toEqual([]);
    },
  );

  describe('and a lock', () => {
    const file = (machine: Machine) => join(machine.workspace, 'crossroot.lock');
    let text: string;

    beforeAll(async () => {
      const machine = await bench.machineWithGcc();
      const made = await run(machine, { desk: ['lock'] });
      expect(made).toMatchObject({ code: 0 });
      text = await readFile(file(machine), 'utf8');
    });

    test('that has the pinned trees gets their packs, of which it says nothing itself', async () => {
      const lock = parseLock(text, 'the lock');
      expect(Object.keys(lock.trees.gcc)).not.toContain('pack');
      expect(lock.trees.gcc.packages).toEqual(pinned('gcc').packages);
      const machine = await bench.machine();
      await writeFile(file(machine), text);
      await expectGood(machine, await run(machine));
      expect(page.requests).not.toEqual([]);
      expect(fetchedPackages()).toEqual([]);
    });

    test.each(kinds)('whose %s says another thing of a package gets no pack of it', async (kind) => {
      const { path = '' } = parseLock(text, 'the lock').trees[kind].packages[0] ?? {};
      const machine = await bench.machine();
      await writeFile(file(machine), text.replace(path, `${path.replace(/\.deb$/, '')}-other.deb`));
      const result = await run(machine, { starts: 'not tried' });
      expect(result.code).toBe(1);
      expect(page.requests).not.toContain(`page ${nameOf(kind)}`);
    });

    test.each(kinds)('that names a pack of its %s is refused', async (kind) => {
      const machine = await bench.machine();
      const pack = '"pack": {"size": 1, "sha256": "x"}, "digest":';
      const at = text.indexOf('"digest":', text.indexOf(`"${kind}": {`));
      await writeFile(file(machine), `${text.slice(0, at)}${pack}${text.slice(at + '"digest":'.length)}`);
      const result = await run(machine, { starts: 'not tried' });
      expect(result.errors).toEqual([expect.stringContaining('there is no such field')]);
      expect(page.requests).toEqual([]);
    });
  });
});
