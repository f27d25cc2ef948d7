import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, lchown, mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { nameOfOwner } from '../../src/system/staging.js';
import { stagingName } from '../../src/system/storage-error.js';
import { digestTree } from '../../src/unpack/tree-digest.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const program = fileURLToPath(new URL('store-child.js', import.meta.url));
let toolCache: string;
let temp: string;

beforeEach(async () => {
  toolCache = await folders.make();
  temp = await folders.make();
});

function start(
  mode = '',
  user: { uid?: number; gid?: number } = {},
): ChildProcess & { stdout: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, [program, toolCache, temp, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...user,
  });
  return child;
}

interface Result {
  readonly path: string;
  readonly digest: string;
  readonly from: string;
  readonly made: number;
}

async function run(user = {}): Promise<Result> {
  const lines = (await text(start('', user).stdout)).trimEnd().split('\n');
  return JSON.parse(lines.at(-1) ?? '') as Result;
}

const staged = () => readdir(join(toolCache, stagingName));

describe('four processes on one tool cache', () => {
  test('end with one whole tree that all of them use', async () => {
    const results = await Promise.all([run(), run(), run(), run()]);
    const [first] = results;
    expect(new Set(results.map(({ path }) => path)).size).toBe(1);
    expect(new Set(results.map(({ digest }) => digest)).size).toBe(1);
    expect(results.filter(({ from }) => from === 'made')).toHaveLength(1);
    expect((await digestTree(first?.path ?? '')).sha256).toBe(first?.digest);
    expect(await staged()).toEqual([]);
  });

  test('replace a damaged tree by one whole tree', async () => {
    const { path } = await run();
    await writeFile(join(path, '0/0'), 'damaged');
    const results = await Promise.all([run(), run(), run(), run()]);
    for (const result of results) expect(result.path).toBe(path);
    expect((await digestTree(path)).sha256).toBe(results[0]?.digest);
    expect(await staged()).toEqual([]);
  });
});

describe('a process that is ended in the middle', () => {
  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'by %s leaves no tree, and the next one succeeds and sweeps',
    async (signal) => {
      const child = start('hangs');
      await once(child.stdout, 'data');
      const [left] = await staged();
      expect(left).toBeDefined();
      child.kill(signal);
      await once(child, 'close');
      expect(await readdir(toolCache)).toEqual([stagingName]);
      expect(await run()).toMatchObject({ from: 'made', made: 1 });
      expect(await staged()).toEqual([]);
    },
  );

  test('but a live neighbour keeps its staging folder', async () => {
    const neighbour = start('hangs');
    await once(neighbour.stdout, 'data');
    const before = await staged();
    expect(before).toHaveLength(1);
    try {
      expect((await run()).from).toBe('made');
      expect(await staged()).toEqual(before);
    } finally {
      neighbour.kill('SIGKILL');
      await once(neighbour, 'close');
    }
  });

  test('and one of another host is left alone while it is young', async () => {
    const stranger = `${'0'.repeat(12)}-${'1'.repeat(12)}-1-1-1-ffff`;
    await mkdir(join(toolCache, stagingName, stranger), { recursive: true });
    await run();
    expect(await staged()).toEqual([stranger]);
  });
});

describe('a staging folder of a machine that has the same name', () => {
  const put = async (folderAge: number, fileAge: number): Promise<string> => {
    const [host = '', , ...process] = nameOfOwner().split('-');
    const name = [host, '1'.repeat(12), ...process, 'ffff'].join('-');
    const folder = join(toolCache, stagingName, name);
    await mkdir(join(folder, 'packages'), { recursive: true });
    const file = join(folder, 'packages', 'a.deb');
    await writeFile(file, '');
    const hours = (age: number) => new Date(Date.now() - age * 3600_000);
    await utimes(file, hours(fileAge), hours(fileAge));
    for (const one of [join(folder, 'packages'), folder]) await utimes(one, hours(folderAge), hours(folderAge));
    await chmod(join(toolCache, stagingName), 0o700);
    return name;
  };

  test.each([
    ['that was made now', 0, 0],
    ['that was made days ago, with a file that changes', 72, 23],
  ])('%s is left alone', async (_name, folderAge, fileAge) => {
    const name = await put(folderAge, fileAge);
    await run();
    expect(await staged()).toEqual([name]);
  });

  test('in which nothing has changed for a day is removed', async () => {
    await put(72, 25);
    await run();
    expect(await staged()).toEqual([]);
  });
});

describe('for a user who is not root', () => {
  const user = { uid: 12345, gid: 12345 };
  const isRoot = process.getuid?.() === 0;
  const testAsRoot = isRoot ? test : test.skip;
  if (!isRoot) console.log('skipped: trees of other users: only root can run as another one');

  beforeEach(async () => {
    if (!isRoot) return;
    for (const place of [toolCache, temp]) {
      await chmod(dirname(place), 0o755);
      await chown(place, user.uid, user.gid);
    }
  });

  testAsRoot('a tree that root made is used as it is', async () => {
    const { path } = await run();
    expect(await run(user)).toMatchObject({ path, from: 'tool cache', made: 0 });
  });

  testAsRoot('a tree that a third user made is not used', async () => {
    await run();
    for (const path of await readdir(toolCache, { recursive: true })) {
      await lchown(join(toolCache, path), 12346, 12346);
    }
    const { path, made } = await run(user);
    expect(path.startsWith(join(temp, 'crossroot-trees'))).toBe(true);
    expect(made).toBe(1);
  });

  testAsRoot.each([
    ['a file in it', 'x64/3/3'],
    ['a folder in it', 'x64/3'],
    ['it', 'x64'],
    ['its marker', 'x64.complete'],
    ['its folder', '.'],
    ['the folder of all trees', '..'],
  ])('a tree is whole again when %s could not be read', async (_name, path) => {
    const made = await run(user);
    await chmod(join(made.path, '..', path), 0);
    expect(await run(user)).toMatchObject({ path: made.path, digest: made.digest });
    expect(await run(user)).toMatchObject({ path: made.path, from: 'tool cache', made: 0 });
    expect(await readdir(join(toolCache, `crossroot-staging-${user.uid}`))).toEqual([]);
  });
});

test('a full disk is a clean failure that says what to do, and leaves no tree', async () => {
  // The largest file that the child may write has 20 KiB: its writes fail as they do on a full disk, with EFBIG
  // for ENOSPC.
  const child = spawn(
    '/bin/sh',
    ['-c', 'ulimit -f 40; exec "$0" "$@"', process.execPath, program, toolCache, temp, 'large'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const output = await text(child.stdout);
  expect(output).toMatch(
    /^failed making the gcc failed\n {2}why: EFBIG.*\n {2}do: free some space on the disk/,
  );
  expect(await readdir(toolCache)).toEqual([stagingName]);
  expect(await staged()).toEqual([]);
});
