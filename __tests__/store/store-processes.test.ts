import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from '@jest/globals';
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

function start(mode = ''): ChildProcess & { stdout: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, [program, toolCache, temp, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return child;
}

interface Result {
  readonly path: string;
  readonly digest: string;
  readonly from: string;
  readonly made: number;
}

async function run(): Promise<Result> {
  const lines = (await text(start().stdout)).trimEnd().split('\n');
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

test('a full disk is a clean failure that says what to do, and leaves no tree', async () => {
  // The largest file that the child may write has 2 KiB: its writes fail as they do on a full disk, with EFBIG
  // for ENOSPC.
  const child = spawn(
    '/bin/sh',
    ['-c', 'ulimit -f 4; exec "$0" "$@"', process.execPath, program, toolCache, temp],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const output = await text(child.stdout);
  expect(output).toMatch(/^failed making the gcc failed\n {2}why: EFBIG.*\n {2}do: make room on the disk/);
  expect(await readdir(toolCache)).toEqual([stagingName]);
  expect(await staged()).toEqual([]);
});
