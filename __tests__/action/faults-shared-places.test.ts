import {
  chmod,
  chown,
  lchown,
  lstat,
  mkdir,
  readdir,
  readFile,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { signTree, writeMarker } from '../../src/store/tool-cache.js';
import { stagingName } from '../../src/system/storage-error.js';
import type { Machine } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const stranger = 12345;
const isRoot = process.getuid?.() === 0;
const testAsRoot = isRoot ? test : test.skip;
if (!isRoot) console.log('skipped: folders of another user: only root can make them');

let machine: Machine;
let victim: string;

beforeEach(async () => {
  machine = await bench.machine();
  victim = await bench.folders.make('victim');
  await mkdir(join(victim, 'x64'));
  for (const path of ['old', 'x64/old']) await writeFile(join(victim, path), 'keep');
  for (const path of ['old', 'x64/old', 'x64']) await utimes(join(victim, path), 1e9, 1e9);
});

async function expectVictimAsBefore(): Promise<void> {
  expect((await readdir(victim, { recursive: true })).sort()).toEqual(['old', 'x64', 'x64/old']);
}

/** Everything under a folder, not through links. */
async function under(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).map((name) => join(folder, name));
}

const names = [stagingName, 'gcc', 'sysroot', 'digests', 'resolutions', 'launchers'].map((name) =>
  name === stagingName ? name : `crossroot-${name}`,
);

describe('a folder in the tool cache that another user can have put there', () => {
  const link = (place: string) => symlink(victim, place);
  const open = async (place: string) => {
    await mkdir(place);
    await chmod(place, 0o777);
  };
  const theirs = async (place: string) => {
    await mkdir(place);
    await chown(place, stranger, stranger);
  };
  const file = (place: string) => writeFile(place, '');
  const plant = async (put: (place: string) => Promise<void>) => {
    for (const name of names) await put(join(machine.toolCache, name));
  };
  const expectUnused = async () => {
    const before = await Promise.all(names.map((name) => lstat(join(machine.toolCache, name))));
    const result = await bench.run(machine);
    expect(result).toMatchObject({ code: 0, errors: [] });
    const [sysroot = '', gcc = ''] = [result.outputs.sysroot, result.outputs.gcc];
    expect([sysroot, gcc].filter((path) => !path.startsWith(`${machine.temp}/`))).toEqual([]);
    for (const [at, name] of names.entries()) {
      const now = await lstat(join(machine.toolCache, name));
      expect([now.ino, now.mtimeMs, now.uid]).toEqual([before[at]?.ino, before[at]?.mtimeMs, before[at]?.uid]);
    }
    await expectVictimAsBefore();
    return result.warnings;
  };

  test('is never followed, emptied or written when it is a link', async () => {
    await plant(link);
    const warnings = await expectUnused();
    const trees = join(machine.temp, 'crossroot-trees');
    expect(warnings).toEqual([
      expect.stringMatching(`cannot be written .*it is a link.*: using ${trees} instead$`),
      expect.stringMatching(/crossroot-launchers is not safe to use; it is a link/),
    ]);
  });

  test('is never written when others can write it', async () => {
    await plant(open);
    expect(await expectUnused()).toEqual([
      expect.stringContaining('others can write to it (mode 777)'),
      expect.stringContaining('others can write to it (mode 777)'),
    ]);
  });

  test('is never written when it is a file', async () => {
    await plant(file);
    expect(await expectUnused()).toEqual([
      expect.stringContaining('it is not a folder'),
      expect.stringContaining('it is not a folder'),
    ]);
  });

  testAsRoot('is never written when it belongs to another user', async () => {
    await plant(theirs);
    expect(await expectUnused()).toEqual([
      expect.stringContaining('belongs to another user (uid 12345)'),
      expect.stringContaining('belongs to another user (uid 12345)'),
    ]);
  });
});

describe('of a tool cache that was good', () => {
  test('only entries of our own name and making are swept from staging', async () => {
    const staging = join(machine.toolCache, stagingName);
    await mkdir(staging, { mode: 0o700 });
    const dead = `${'0'.repeat(12)}-${'1'.repeat(12)}-1-1-1-ffff`;
    const kept = [`${dead}0`, 'notes'];
    await symlink(victim, join(staging, `${dead}0`));
    for (const name of ['notes', dead, ...(isRoot ? [`${dead}1`] : [])]) {
      await mkdir(join(staging, name));
      await utimes(join(staging, name), 1e9, 1e9);
    }
    if (isRoot) {
      await chown(join(staging, `${dead}1`), stranger, stranger);
      kept.push(`${dead}1`);
    }
    expect(await bench.run(machine)).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect((await readdir(staging)).sort()).toEqual(kept.sort());
    await expectVictimAsBefore();
  });

  /** A sysroot with another header, whose marker says that it is as it was made. */
  const forge = async (sysroot: string) => {
    const header = join(sysroot, 'usr/include/stdio.h');
    await writeFile(header, '#error forged\n');
    const marker = JSON.parse(await readFile(`${sysroot}.complete`, 'utf8'));
    writeMarker(`${sysroot}.complete`, { ...marker, signature: signTree(sysroot) });
  };
  const headerOf = (sysroot = '') => readFile(join(sysroot, 'usr/include/stdio.h'), 'utf8');
  const shares: [string, (sysroot: string) => Promise<unknown>][] = [
    ['whose folder others can write', (sysroot) => chmod(dirname(sysroot), 0o777)],
    ['that others can write', (sysroot) => chmod(sysroot, 0o775)],
    ['whose marker others can write', (sysroot) => chmod(`${sysroot}.complete`, 0o666)],
    ['beneath a folder that others can write', (sysroot) => chmod(dirname(dirname(sysroot)), 0o777)],
  ];
  const theirs: typeof shares = [
    ['that is another user’s', (sysroot) => chown(sysroot, stranger, stranger)],
    ['whose folder is another user’s', (sysroot) => chown(dirname(sysroot), stranger, stranger)],
    ['whose marker is another user’s', (sysroot) => chown(`${sysroot}.complete`, stranger, stranger)],
  ];
  test.each(isRoot ? [...shares, ...theirs] : shares)(
    'a tree %s is not believed, whatever its marker says',
    async (_name, share) => {
      const { sysroot = '' } = (await bench.run(machine)).outputs;
      await forge(sysroot);
      await share(sysroot);
      const again = await bench.run(machine);
      expect(again).toMatchObject({ code: 0, errors: [] });
      expect(again.warnings).toHaveLength(1);
      expect(await headerOf(again.outputs.sysroot)).not.toContain('forged');
    },
  );

  const recordsThere = [
    ['others can write', (path: string) => chmod(path, 0o666)],
    ...(isRoot ? [['is another user’s', (path: string) => lchown(path, stranger, stranger)] as const] : []),
  ] as const;
  test.each(recordsThere)('a record that %s is not believed', async (_name, share) => {
    await bench.run(machine);
    const folder = join(machine.toolCache, 'crossroot-resolutions');
    for (const file of await under(folder)) await share(file);
    bench.archive().forgetRequests();
    expect(await bench.run(machine)).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(bench.archive().requests).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: expect.stringContaining('InRelease') })]),
    );
  });
});

test.each(['000', '002', '077'])(
  'whatever the umask is (%s), nobody else can write what a run makes',
  async (mask) => {
    const node = join(machine.root, 'node');
    await writeFile(node, `#!/bin/sh\numask ${mask}\nexec ${process.execPath} "$@"\n`, { mode: 0o755 });
    const root = await bench.folders.make();
    const [toolCache, temp] = [join(root, 'new', 'tool'), join(root, 'new', 'temp')];
    const env = { RUNNER_TOOL_CACHE: toolCache, RUNNER_TEMP: temp };
    for (const place of [toolCache, join(machine.root, 'file', 'tool')]) {
      await writeFile(join(machine.root, 'file'), '');
      const result = await bench.run(machine, { node, env: { ...env, RUNNER_TOOL_CACHE: place } });
      expect(result).toMatchObject({ code: 0, errors: [] });
    }
    const made = await Promise.all(
      (await under(root)).map(async (path) => ({ path, stat: await lstat(path) })),
    );
    expect(made.length).toBeGreaterThan(50);
    expect(made.filter(({ stat }) => !stat.isSymbolicLink() && (stat.mode & 0o022) !== 0)).toEqual([]);
    expect((await stat(join(temp, 'crossroot-trees'))).mode & 0o777).toBe(0o700);
  },
);

describe('a place in the folder for temporary files that another user made first', () => {
  const plants: [string, (place: string) => Promise<unknown>][] = [
    ['a link', (place) => symlink(victim, place)],
    ['a folder that all can write', (place) => mkdir(place).then(() => chmod(place, 0o1777))],
  ];
  test.each(plants)('is refused in words, and untouched, when it is %s', async (_name, plant) => {
    const place = join(machine.temp, 'crossroot-trees');
    await plant(place);
    await writeFile(join(machine.root, 'file'), '');
    const env = { RUNNER_TOOL_CACHE: join(machine.root, 'file', 'tool') };
    const result = await bench.run(machine, { env });
    expect(result).toMatchObject({ code: 1, env: {}, path: [], outputs: {} });
    expect(result.errors).toEqual([expect.stringMatching(`the folder ${place} is not safe to use`)]);
    await expectVictimAsBefore();
    expect(await readdir(machine.temp)).toEqual(['crossroot-trees']);
  });
});
