import { execFileSync } from 'node:child_process';
import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { readPack, writePack } from '../../src/store/pack.js';
import type { RemoteCache } from '../../src/store/remote-cache.js';
import { Store, type StoreOptions } from '../../src/store/store.js';
import { stagingName } from '../../src/system/storage-error.js';
import { digestTree } from '../../src/unpack/tree-digest.js';
import { describeWith, nodeHasZstd, testWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { refusal } from '../unpack/members.js';
import { makeTree, quiet, specOf } from '../unpack/trees.js';

const folders = temporaryFolders();
const path = process.env.PATH ?? '';
const zstd = 'zstd in Node or as a program';
const testPack = testWith(zstd, 'what a pack keeps of a tree');
const describePacks = describeWith(zstd, 'trees in a remote cache');
let toolCache: string;
let temp: string;
let warnings: string[];

beforeEach(async () => {
  toolCache = await folders.make();
  temp = await folders.make();
  warnings = [];
});

function open(options: Partial<StoreOptions> = {}): Store {
  const told = warnings;
  return new Store({
    toolCache,
    temp,
    path,
    readPack,
    now: Date.now,
    warn: (line) => told.push(line),
    ...options,
  });
}

/** A remote cache in memory. */
function memory(entries = new Map<string, Buffer>()): RemoteCache & { readonly entries: Map<string, Buffer> } {
  return {
    entries,
    restore: async (key, file) => {
      const bytes = entries.get(key);
      if (bytes !== undefined) await writeFile(file, bytes);
      return bytes !== undefined;
    },
    save: async (key, file) => {
      entries.set(key, await readFile(file));
    },
  };
}

const entryOf = (digest: string, kind = 'sysroot') => join(toolCache, `crossroot-${kind}`, `1.0.0-h${digest}`);
const leftovers = async (place = toolCache) => readdir(join(place, stagingName));

describe('in the tool cache', () => {
  test('a tree is made once, in the layout of tool-cache, and found again', async () => {
    const spec = specOf();
    const made = await open().get(spec, quiet);
    expect(made).toMatchObject({ from: 'made', path: join(entryOf(made.digest), 'x64') });
    expect((await readdir(entryOf(made.digest))).sort()).toEqual(['x64', 'x64.complete']);
    expect(made.digest).toBe((await digestTree(made.path)).sha256);
    expect(await open().get(spec, quiet)).toMatchObject({
      from: 'tool cache',
      path: made.path,
      digest: made.digest,
    });
    expect(spec.made()).toBe(1);
    expect(await leftovers()).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('kinds and digests are kept apart', async () => {
    const other = specOf({
      key: 'b'.repeat(64),
      make: (root) => writeFile(join(root, 'other'), 'x'),
    });
    const paths = await Promise.all(
      [specOf(), specOf({ kind: 'gcc' }), other].map(async (spec) => (await open().get(spec, quiet)).path),
    );
    expect(new Set(paths).size).toBe(3);
  });

  test('packages that come to the same tree share it', async () => {
    const other = specOf({ key: 'b'.repeat(64) });
    const { path: tree } = await open().get(specOf(), quiet);
    expect(await open().get(other, quiet)).toMatchObject({ from: 'tool cache', path: tree });
    expect(other.made()).toBe(1);
    await open().get(other, quiet);
    expect(other.made()).toBe(1);
  });

  test('a pinned tree that something else has made is used once this has come to it too', async () => {
    const { digest, path: tree } = await open().get(specOf(), quiet);
    const pinned = specOf({ key: 'b'.repeat(64), digest });
    for (const _ of ['unknown', 'known']) {
      expect(await open().get(pinned, quiet)).toMatchObject({ from: 'tool cache', path: tree });
      expect(pinned.made()).toBe(1);
    }
    const lies = specOf({ key: 'c'.repeat(64), digest, make: (root) => writeFile(join(root, 'other'), '') });
    expect(await refusal(open().get(lies, quiet))).toContain(`pinned: ${digest}`);
    expect(await open().get(pinned, quiet)).toMatchObject({ from: 'tool cache', path: tree });
  });

  test('a pinned tree that was made here is found without a pin too', async () => {
    const { digest } = await open({ toolCache: await folders.make() }).get(specOf(), quiet);
    const { path: tree } = await open().get(specOf({ digest }), quiet);
    expect(await open().get(specOf(), quiet)).toMatchObject({ from: 'tool cache', path: tree });
  });

  test.each([
    ['is damaged', 'not a digest\n'],
    ['names a tree that is not there', `${'0'.repeat(64)} made\n`],
  ])('a remembered digest that %s is as good as none', async (_, text) => {
    const spec = specOf();
    const { digest } = await open().get(spec, quiet);
    const folder = join(toolCache, 'crossroot-digests');
    for (const name of await readdir(folder)) await writeFile(join(folder, name), text);
    expect(await open().get(spec, quiet)).toMatchObject({ digest });
    expect(spec.made()).toBe(2);
    expect(warnings).toEqual([]);
  });

  test.each<[string, (folder: string, record: string) => Promise<unknown>]>([
    ['in a folder that others can write', (folder) => chmod(folder, 0o775)],
    ['that others can write', (_folder, record) => chmod(record, 0o666)],
  ])('a remembered digest %s is not believed', async (_, share) => {
    const other = specOf({ key: 'b'.repeat(64), make: (root) => writeFile(join(root, 'other'), 'x') });
    const { digest } = await open().get(specOf(), quiet);
    const forged = await open().get(other, quiet);
    const folder = join(toolCache, 'crossroot-digests');
    const record = join(folder, `sysroot-${specOf().key.slice(0, 32)}`);
    await writeFile(record, `${forged.digest} made\n`);
    expect(await open().get(specOf(), quiet)).toMatchObject({ digest: forged.digest });
    await share(folder, record);
    expect(await open().get(specOf(), quiet)).toMatchObject({ digest });
  });

  test.each<[string, (folder: string) => Promise<unknown>]>([
    ['the folder is a file', (folder) => writeFile(folder, '')],
    [
      'something else has its name',
      (folder) => mkdir(join(folder, `sysroot-${specOf().key.slice(0, 32)}`), { recursive: true }),
    ],
  ])('a digest that cannot be remembered because %s costs a warning and not the tree', async (_, spoil) => {
    await spoil(join(toolCache, 'crossroot-digests'));
    const { path: tree, digest } = await open().get(specOf(), quiet);
    expect(tree).toBe(join(entryOf(digest), 'x64'));
    expect(warnings).toEqual([expect.stringMatching(/^cannot record the digest of the sysroot/)]);
    expect(await leftovers()).toEqual([]);
  });

  test('a tree that was only touched is digested again and used', async () => {
    const spec = specOf();
    const { path: tree } = await open().get(spec, quiet);
    await utimes(join(tree, 'usr/lib/a'), 5, 5);
    expect((await open().get(spec, quiet)).from).toBe('tool cache');
    expect(spec.made()).toBe(1);
  });

  test('a tree that was copied there as a whole is used', async () => {
    const spec = specOf();
    const { path: tree } = await open().get(spec, quiet);
    await rename(tree, `${tree}-2`);
    await mkdir(tree);
    for (const name of await readdir(`${tree}-2`)) await rename(join(`${tree}-2`, name), join(tree, name));
    expect((await open().get(spec, quiet)).from).toBe('tool cache');
  });

  test.each<[string, (tree: string) => unknown]>([
    ['a changed byte', (tree) => writeFile(join(tree, 'usr/lib/a'), 'contenT')],
    [
      'a changed byte with its old time',
      async (tree) => {
        await writeFile(join(tree, 'usr/lib/a'), 'contenT');
        await utimes(join(tree, 'usr/lib/a'), 315_532_800, 315_532_800);
      },
    ],
    ['an added file', (tree) => writeFile(join(tree, 'added'), '')],
    ['a changed mode', (tree) => chmod(join(tree, 'usr/lib/a'), 0o777)],
    ['another mode of a folder', (tree) => chmod(join(tree, 'usr'), 0o700)],
    ['a pipe', (tree) => execFileSync('mkfifo', [join(tree, 'pipe')])],
    ['a file less', (tree) => rm(join(tree, 'usr/lib/a'))],
    ['no tree', (tree) => rm(tree, { recursive: true })],
    ['no marker', (tree) => rm(`${tree}.complete`)],
    ['a damaged marker', (tree) => writeFile(`${tree}.complete`, '{"digest":')],
    ['an empty marker, as tool-cache writes it', (tree) => writeFile(`${tree}.complete`, '')],
  ])('a tree with %s is made anew', async (_, damage) => {
    const spec = specOf();
    const { path: tree, digest } = await open().get(spec, quiet);
    await damage(tree);
    expect(await open().get(spec, quiet)).toMatchObject({ from: 'made', digest, path: tree });
    expect((await digestTree(tree)).sha256).toBe(digest);
    expect(await leftovers()).toEqual([]);
  });

  test.each(['sysroot', 'gcc'] as const)(
    'a %s whose pinned digest begins as that of another tree stays apart from it',
    async (kind) => {
      const { path: tree, digest } = await open().get(specOf({ kind }), quiet);
      const near = digest.slice(0, 32) + 'f'.repeat(32);
      const text = await refusal(open().get(specOf({ kind, digest: near }), quiet));
      expect(text).toContain(`pinned: ${near}`);
      expect((await digestTree(tree)).sha256).toBe(digest);
      const again = specOf({ kind });
      expect(await open().get(again, quiet)).toMatchObject({ from: 'tool cache', path: tree });
      expect(again.made()).toBe(0);
      expect(warnings).toEqual([]);
    },
  );

  test('a tree in the place of the pinned one is made anew', async () => {
    const other = await open().get(specOf({ make: (root) => writeFile(join(root, 'other'), 'x') }), quiet);
    const { digest } = await open({ toolCache: await folders.make() }).get(specOf(), quiet);
    await rename(entryOf(other.digest), entryOf(digest));
    const pinned = specOf({ digest });
    expect(await open().get(pinned, quiet)).toMatchObject({ from: 'made', digest });
    expect(warnings).toEqual([
      expect.stringContaining(`its marker says ${other.digest}, but ${digest} is needed`),
    ]);
  });
});

describe('a new tree', () => {
  test('that is not the pinned one is refused with both digests, and nothing is left', async () => {
    const digest = 'a'.repeat(64);
    const text = await refusal(open().get(specOf({ digest }), quiet));
    expect(text).toMatch(/its digest: [0-9a-f]{64}/);
    expect(text).toContain(`pinned: ${digest}`);
    expect(await readdir(toolCache)).toEqual([stagingName]);
    expect(await leftovers()).toEqual([]);
  });

  test('whose making fails leaves nothing, and the failure comes through', async () => {
    const failing = specOf({
      make: async (root) => {
        await writeFile(join(root, 'half'), 'x');
        throw new CrossrootError({ what: 'no such package' });
      },
    });
    expect(await refusal(open().get(failing, quiet))).toBe('no such package');
    expect(await readdir(toolCache)).toEqual([stagingName]);
    expect(await leftovers()).toEqual([]);
    expect((await open().get(specOf(), quiet)).from).toBe('made');
  });

  testPack('says how long it took to make, wherever it comes from later', async () => {
    let time = 0;
    const spec = specOf({
      make: async (root) => {
        await writeFile(join(root, 'file'), 'x');
        time += 5000;
      },
    });
    const remote = memory();
    const made = await open({ remote, now: () => time }).get(spec, quiet);
    await made.saved;
    expect([made.from, made.tookMs, made.madeInMs]).toEqual(['made', 5000, 5000]);
    const found = await open({ now: () => time }).get(spec, quiet);
    expect([found.from, found.tookMs, found.madeInMs]).toEqual(['tool cache', 0, 5000]);
    const elsewhere = await open({ toolCache: await folders.make(), remote, now: () => time }).get(spec, quiet);
    expect([elsewhere.from, elsewhere.tookMs, elsewhere.madeInMs]).toEqual(['cache', 0, 5000]);
  });

  testPack(
    'has plain modes and a fixed time for what Crossroot wrote, and keeps the times of packages',
    async () => {
      const spec = specOf({
        make: async (root) => {
          await writeFile(join(root, 'launcher'), '#!/bin/sh\n', { mode: 0o700 });
          await writeFile(join(root, 'header.h'), '', { mode: 0o600 });
          await utimes(join(root, 'header.h'), 1_500_000_000, 1_500_000_000);
        },
      });
      const first = await open({ remote: memory() }).get(spec, quiet);
      await first.saved;
      const remote = memory();
      const second = await open({ toolCache: await folders.make(), remote }).get(spec, quiet);
      await second.saved;
      expect(second.digest).toBe(first.digest);
      const [pack] = remote.entries.values();
      const root = await folders.make();
      await writeFile(join(temp, 'pack'), pack ?? '');
      await readPack(join(temp, 'pack'), root, path);
      const { stdout } = await times(root);
      expect(stdout).toBe('755 315532800 launcher\n644 1500000000 header.h\n');
    },
  );
});

async function times(root: string): Promise<{ stdout: string }> {
  const { promisify } = await import('node:util');
  const { execFile } = await import('node:child_process');
  return promisify(execFile)('stat', ['-c', '%a %Y %n', 'launcher', 'header.h'], { cwd: root });
}

describe('a tool cache that cannot be written', () => {
  test.each([
    ['because the kernel refuses', async () => '/sys/crossroot-test'],
    [
      'because it is a file',
      async () => {
        const file = join(await folders.make(), 'file');
        await writeFile(file, '');
        return join(file, 'tools');
      },
    ],
  ])('%s is replaced by the temporary folder, with one warning', async (_, unwritable) => {
    const store = open({ toolCache: await unwritable() });
    const spec = specOf();
    const made = await store.get(spec, quiet);
    await store.get(specOf({ kind: 'gcc' }), quiet);
    expect(made.path.startsWith(temp)).toBe(true);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/tool cache .* cannot be written/);
    expect((await store.get(spec, quiet)).from).toBe('tool cache');
    expect(spec.made()).toBe(1);
  });

  test('is still read', async () => {
    const spec = specOf();
    const { digest } = await open().get(spec, quiet);
    await chmod(entryOf(digest), 0o555);
    await chmod(toolCache, 0o555);
    expect((await open().get(spec, quiet)).from).toBe('tool cache');
    expect(warnings).toEqual([]);
  });

  test('is not replaced by a folder that others can write, nor is a tree of theirs found there', async () => {
    const unwritable = '/sys/crossroot-test';
    const { path: tree } = await open({ toolCache: unwritable }).get(specOf(), quiet);
    const place = join(temp, 'crossroot-trees');
    expect((await stat(place)).mode & 0o777).toBe(0o700);
    await chmod(place, 0o777);
    const digest = (await digestTree(tree)).sha256;
    expect((await open().get(specOf({ digest }), quiet)).from).toBe('made');
    const failure = refusal(open({ toolCache: unwritable }).get(specOf({ digest }), quiet));
    expect(await failure).toContain(`${place} is not safe to use`);
  });

  test('together with a temporary folder that cannot be written is a failure that says what to do', async () => {
    const store = open({ toolCache: '/sys/crossroot-test', temp: '/sys/crossroot-temp' });
    expect(await refusal(store.get(specOf(), quiet))).toMatch(/folder for temporary files failed/);
  });
});

describePacks('with a remote cache', () => {
  test('a new tree is saved as a pack, and another machine restores it', async () => {
    const remote = memory();
    const spec = specOf();
    const made = await open({ remote }).get(spec, quiet);
    await made.saved;
    expect([...remote.entries.keys()]).toEqual([`crossroot-sysroot-${spec.key}`]);
    const elsewhere = await open({ toolCache: await folders.make(), remote }).get(spec, quiet);
    expect(elsewhere).toMatchObject({ from: 'cache', digest: made.digest });
    expect(spec.made()).toBe(1);
    expect(await leftovers(join(temp, 'crossroot-trees'))).toEqual([]);
  });

  test.each([
    ['is asked for', async () => undefined],
    ['was restored and remembered', (remote: RemoteCache) => open({ remote }).get(specOf(), quiet)],
  ])('a pack of other files that %s is not believed where only own digests count', async (_, before) => {
    const key = specOf().key;
    const pack = join(temp, 'forged');
    const forged = join(temp, 'files');
    await makeTree(forged, 'forged');
    const saved = `crossroot-sysroot-${key}`;
    const note = { key: saved, madeInMs: 1 };
    await writePack(forged, pack, { path, note, digest: (await digestTree(forged)).sha256 });
    const remote = memory(new Map([[saved, await readFile(pack)]]));
    await before(remote);
    const spec = specOf();
    const { digest } = await open({ remote, ownOnly: true }).get(spec, quiet);
    expect(spec.made()).toBe(1);
    expect(digest).toBe((await open({ toolCache: await folders.make() }).get(specOf(), quiet)).digest);
    expect(await open().get(spec, quiet)).toMatchObject({ from: 'tool cache', digest });
  });

  test('a tree that nobody else would look for is neither saved nor asked for', async () => {
    const remote = memory();
    const spec = specOf({ localOnly: true });
    await (await open({ remote }).get(spec, quiet)).saved;
    expect([...remote.entries.keys()]).toEqual([]);
    await (await open({ remote }).get(specOf(), quiet)).saved;
    expect((await open({ toolCache: await folders.make(), remote }).get(spec, quiet)).from).toBe('made');
  });

  test('a pinned tree is saved and restored under what it is made of', async () => {
    const remote = memory();
    const { digest } = await open({ toolCache: await folders.make() }).get(specOf(), quiet);
    const pinned = specOf({ digest });
    await (await open({ remote }).get(pinned, quiet)).saved;
    expect([...remote.entries.keys()]).toEqual([`crossroot-sysroot-${pinned.key}`]);
    toolCache = await folders.make();
    expect((await open({ remote }).get(pinned, quiet)).from).toBe('cache');
    expect((await open({ remote }).get(pinned, quiet)).from).toBe('tool cache');
    const other = specOf({ digest, key: 'b'.repeat(64) });
    expect((await open({ toolCache: await folders.make(), remote }).get(other, quiet)).from).toBe('made');
  });

  test.each<[string, (pack: Buffer) => Buffer]>([
    ['cut short', (pack) => pack.subarray(0, pack.length - 50)],
    ['with a byte changed', (pack) => Buffer.concat([pack.subarray(0, 200), Buffer.of(1), pack.subarray(201)])],
    ['that is something else', () => Buffer.from('<html>')],
  ])('a pack %s is noticed, wiped and made anew', async (_, damage) => {
    const remote = memory();
    const spec = specOf();
    const { saved, digest } = await open({ remote }).get(spec, quiet);
    await saved;
    for (const [key, pack] of remote.entries) remote.entries.set(key, damage(pack));
    toolCache = await folders.make();
    const again = await open({ remote }).get(spec, quiet);
    expect(again).toMatchObject({ from: 'made', digest });
    await again.saved;
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/cannot be used, making it again/);
    expect(await leftovers()).toEqual([]);
  });

  test('an intact pack of another tree than the pinned one is wiped and made anew', async () => {
    const remote = memory();
    const other = await folders.make();
    await appendFile(join(other, 'evil'), 'x');
    await writePack(other, join(temp, 'pack'), { path });
    const { digest } = await open({ toolCache: await folders.make() }).get(specOf(), quiet);
    const spec = specOf({ digest });
    remote.entries.set(`crossroot-sysroot-${spec.key}`, await readFile(join(temp, 'pack')));
    const { path: tree, from, saved } = await open({ remote }).get(spec, quiet);
    await saved;
    expect(from).toBe('made');
    expect(await readdir(tree)).not.toContain('evil');
    expect(warnings.join()).toMatch(/is not the pinned one/);
  });

  test('a save that fails is a warning and never a rejection', async () => {
    const remote: RemoteCache = {
      restore: async () => false,
      save: () => Promise.reject(new Error('no room')),
    };
    const { saved } = await open({ remote }).get(specOf(), quiet);
    await expect(saved).resolves.toBeUndefined();
    expect(warnings).toEqual(['cannot save the sysroot to the cache: no room']);
  });
});

test('without zstd a new tree is made all the same, and saving it costs a warning at most', async () => {
  const { saved, from } = await open({ remote: memory(), path: '/nonexistent' }).get(specOf(), quiet);
  await saved;
  expect(from).toBe('made');
  expect(warnings).toEqual(
    nodeHasZstd ? [] : [expect.stringMatching(/^cannot save the sysroot to the cache: .* no zstd/)],
  );
});
