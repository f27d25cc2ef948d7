import { cp, lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Lock } from '../../src/lock/lock.js';
import type { LockedTree } from '../../src/store/plan.js';
import { signTree, writeMarker } from '../../src/store/tool-cache.js';
import { formatLock, parseLock } from '../lock/locks.js';
import { startCacheServer } from '../support/cache-server.js';
import { testWith } from '../support/programs.js';
import type { Machine } from '../support/runner.js';
import { expectNoLeftovers, expectRefusal, worldBench } from '../support/world-bench.js';

const bench = worldBench();
const day = 24 * 3_600_000;
const testPacks = testWith('zstd in Node or as a program', 'runs that save and restore packs');
type Row = LockedTree['packages'][number];
const fileOf = (machine: Machine) => join(machine.workspace, 'crossroot.lock');

/** The lock of libssl-dev, perhaps altered by hand. */
async function lockText(alter: (lock: Lock) => Lock = (lock) => lock): Promise<string> {
  const machine = await bench.machineWithGcc();
  const made = await bench.run(machine, { desk: ['lock', '--packages', 'libssl-dev'] });
  expect(made).toMatchObject({ code: 0 });
  const text = await readFile(fileOf(machine), 'utf8');
  bench.archive().forgetRequests();
  return formatLock(alter(parseLock(text, 'the lock')));
}

async function machineWith(text: string): Promise<Machine> {
  const machine = await bench.machineWithGcc();
  await writeFile(fileOf(machine), text);
  return machine;
}

const withSysroot =
  (alter: (tree: LockedTree) => LockedTree) =>
  (lock: Lock): Lock => ({ ...lock, trees: { ...lock.trees, sysroot: alter(lock.trees.sysroot) } });

/** A locked run is refused in these words; it asked no place for a list, and the lock is as it was. */
async function expectRefused(
  text: string,
  inputs: Readonly<Record<string, string>>,
  ...words: readonly (string | RegExp)[]
): Promise<void> {
  const machine = await machineWith(text);
  const result = await bench.run(machine, { inputs });
  await expectRefusal(machine, result, ...words);
  expect(bench.archive().requests.filter(({ path }) => path.includes('/dists/'))).toEqual([]);
  expect(await readFile(fileOf(machine), 'utf8')).toBe(text);
}

describe('a lock that does not answer is refused, naming each difference and the command that mends it', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly (string | RegExp)[]]>([
    [
      'another package',
      { packages: 'libssl-dev zlib1g-dev' },
      [
        'packages: zlib1g-dev is requested, but not in the lock',
        /crossroot lock --packages 'libssl-dev zlib1g-dev' \(in .*project\)/,
      ],
    ],
    [
      'no package',
      {},
      [
        /which is not requested\n {2}do: add `packages: libssl-dev`\n {2}do: or update the lock: crossroot lock --pack/,
      ],
    ],
    [
      'another release',
      { packages: 'libssl-dev', sysroot: 'debian:trixie' },
      [
        '`sysroot: debian:trixie` is requested, but the lock has debian:bookworm',
        'crossroot lock --sysroot debian:trixie',
      ],
    ],
    [
      'another release that glibc chose',
      { packages: 'libssl-dev', sysroot: '', glibc: '2.31' },
      [
        '`glibc: "2.31"` chooses the sysroot debian:bullseye, but the lock has debian:bookworm',
        'crossroot lock --sysroot debian:bullseye',
      ],
    ],
    [
      'another gcc, and Rust',
      { packages: 'libssl-dev', gcc: 'debian:bullseye', rust: 'debian' },
      [
        '`gcc: debian:bullseye` is requested, but the lock has auto',
        '`rust: debian` is requested, but the lock has no Rust',
        'crossroot lock --gcc debian:bullseye --rust debian',
      ],
    ],
  ])('%s', async (_name, inputs, words) => {
    await expectRefused(await lockText(), inputs, 'crossroot.lock does not match the request', ...words);
  });

  test('made by other rules', async () => {
    const text = await lockText((lock) => ({
      ...withSysroot((tree) => ({ ...tree, rules: '0.9' }))(lock),
      request: { ...lock.request, pruning: 1 },
    }));
    await expectRefused(
      text,
      { packages: 'libssl-dev' },
      /sysroot: .* the lock by rules 0\.9/,
      /pruning: .* rules 1/,
    );
  });
});

describe('a lock that was altered is refused', () => {
  const edited = 'do: if the package was edited in the lock: restore the lock from version control';
  const inputs = { packages: 'libssl-dev' };

  test('in the digest of a tree: the tree that its packages make is another one', async () => {
    const other = '0'.repeat(64);
    const text = await lockText(withSysroot((tree) => ({ ...tree, digest: other })));
    await expectRefused(
      text,
      inputs,
      'the sysroot does not have the pinned digest',
      `pinned: ${other}`,
      'if the digest in the lock was edited: restore the file from version control',
    );
  });

  test('in a package less', async () => {
    const text = await lockText(
      withSysroot((tree) => ({ ...tree, packages: tree.packages.filter(({ name }) => name !== 'libssl3') })),
    );
    await expectRefused(text, inputs, /libssl|does not have the pinned digest/);
  });

  test.each<[string, Partial<LockedTree['packages'][number]>, readonly (string | RegExp)[]]>([
    ['checksum', { sha256: '1'.repeat(64) }, [/SHA256 [0-9a-f]{64}, not 1{64}/, edited]],
    ['size', { size: 7 }, ['cannot download libssl3', /7/]],
    [
      'version',
      { version: '9.9-1' },
      ['libssl3 9.9-1 arm64', '3.0.17-1', edited, /or use another mirror, and/],
    ],
    ['name', { name: 'libevil' }, ['libevil 3.0.17-1 arm64', 'libssl3', edited]],
  ])('in the %s of a package', async (_name, change, words) => {
    const text = await lockText(
      withSysroot((tree) => ({
        ...tree,
        packages: tree.packages.map((one) => (one.name === 'libssl3' ? { ...one, ...change } : one)),
      })),
    );
    await expectRefused(text, inputs, ...words);
  });

  const row = (name: string, change: Partial<Row>) => (one: Row) =>
    one.name === name ? { ...one, ...change } : one;
  const edits: readonly [tree: 'gcc' | 'sysroot', edit: (one: Row) => Row, word: RegExp][] = [
    ['sysroot', row('libssl3', { version: '9.9-1' }), /libssl3 9\.9-1 arm64/],
    ['sysroot', row('libssl3', { size: 7 }), /cannot download libssl3/],
    ['sysroot', row('libssl3', { sha256: '1'.repeat(64) }), /, not 1{64}/],
    ['sysroot', row('libssl3', { path: 'pool/main/o/openssl/other.deb' }), /other\.deb: 404/],
    ['sysroot', row('libssl3', { name: 'libevil' }), /libevil 3\.0\.17-1 arm64/],
    ['gcc', (one) => (/^g\+\+/.test(one.name) ? { ...one, version: '9.9-1' } : one), /g\+\+\S* 9\.9-1 amd64/],
  ];
  /** Runs with each of the edits where the good lock's trees are at hand; each is refused, and no tree is lost. */
  const expectEachRefused = async (
    good: string,
    machineFor: () => Promise<Machine>,
    some = edits,
    env = {},
  ) => {
    const lock = parseLock(good, 'the lock');
    for (const [name, edit, word] of some) {
      const machine = await machineFor();
      const tree = { ...lock.trees[name], packages: lock.trees[name].packages.map(edit) };
      const text = formatLock({ ...lock, trees: { ...lock.trees, [name]: tree } });
      expect(text).not.toBe(good);
      await writeFile(fileOf(machine), text);
      await expectRefusal(machine, await bench.run(machine, { inputs, env }), word);
    }
  };

  test('in any row of a package while its trees are in the tool cache', async () => {
    const good = await lockText();
    const machine = await machineWith(good);
    expect(await bench.run(machine, { inputs })).toMatchObject({ code: 0 });
    await expectEachRefused(good, async () => machine);
    await writeFile(fileOf(machine), good);
    bench.archive().forgetRequests();
    expect(await bench.run(machine, { inputs })).toMatchObject({ code: 0, outputs: { 'cache-hit': 'true' } });
    expect(bench.archive().requests).toEqual([]);
  });

  testPacks('in any row of a package while its trees are packs of the GitHub cache', async () => {
    const good = await lockText();
    const server = await startCacheServer();
    try {
      const options = { inputs, env: server.environment };
      const first = await bench.machine();
      await writeFile(fileOf(first), good);
      expect(await bench.run(first, options)).toMatchObject({ code: 0 });
      await expectEachRefused(good, () => bench.machine(), edits.slice(-1), server.environment);
      // A tree that a pack has brought is as good as one that was made here.
      const second = await bench.machine();
      await writeFile(fileOf(second), good);
      bench.archive().forgetRequests();
      for (const _ of ['from the cache', 'from the tool cache'])
        expect(await bench.run(second, options)).toMatchObject({ code: 0, outputs: { 'cache-hit': 'true' } });
      expect(bench.archive().requests).toEqual([]);
      await expectEachRefused(good, async () => second, edits.slice(0, 1), server.environment);
    } finally {
      await server.close();
    }
  });

  test('in a digest, to one that begins as that of a tree at hand: each tree stands as it was', async () => {
    const good = await lockText();
    const lock = parseLock(good, 'the lock');
    const machine = await machineWith(good);
    expect(await bench.run(machine, { inputs })).toMatchObject({ code: 0 });
    const entryOf = (name: string, digest: string) =>
      join(machine.toolCache, `crossroot-${name}`, `1.0.0-h${digest}`);
    const facts = (entries: readonly string[]) =>
      Promise.all(
        entries
          .flatMap((entry) => ['', 'x64', 'x64.complete'].map((part) => join(entry, part)))
          .map(async (path) => {
            const { ino, ctimeMs } = await lstat(path);
            return { path, ino, ctimeMs };
          }),
      );
    const entries = (['gcc', 'sysroot'] as const).map((name) => entryOf(name, lock.trees[name].digest));
    const before = await facts(entries);
    for (const name of ['gcc', 'sysroot'] as const) {
      const { digest } = lock.trees[name];
      const near = digest.slice(0, 60) + (digest.endsWith('0000') ? 'ffff' : '0000');
      const trees = { ...lock.trees, [name]: { ...lock.trees[name], digest: near } };
      await writeFile(fileOf(machine), formatLock({ ...lock, trees }));
      const entry = entryOf(name, near);
      if (name === 'gcc') {
        // Another tree has that name already, and is as whole as the first.
        const options = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true };
        await cp(entryOf(name, digest), entry, options);
        writeMarker(join(entry, 'x64.complete'), { digest: near, signature: signTree(join(entry, 'x64')) });
        before.push(...(await facts([entry])));
        entries.push(entry);
      }
      const words = [`the ${name} does not have the pinned digest`, `pinned: ${near}`];
      await expectRefusal(machine, await bench.run(machine, { inputs }), ...words);
      expect(await facts(entries)).toEqual(before);
    }
    await writeFile(fileOf(machine), good);
    bench.archive().forgetRequests();
    const again = await bench.run(machine, { inputs });
    expect(again).toMatchObject({ code: 0, warnings: [], outputs: { 'cache-hit': 'true' } });
    expect(bench.archive().requests).toEqual([]);
    expect(await facts(entries)).toEqual(before);
  });

  test('into one of a newer Crossroot', async () => {
    const text = (await lockText()).replace('"version": 1', '"version": 4');
    await expectRefused(
      text,
      inputs,
      'was written by a newer Crossroot',
      'its version is 4; this Crossroot reads 1 to 3',
    );
  });

  test('by a merge that was not finished', async () => {
    const text = `<<<<<<< ours\n${await lockText()}`;
    await expectRefused(text, inputs, 'crossroot.lock is refused', 'it is not JSON');
  });
});

test('locked: true without a lock is refused with the command that writes it, and asks for nothing', async () => {
  const machine = await bench.machine();
  const inputs = { packages: 'libssl-dev zlib1g-dev', rust: 'debian', locked: 'true' };
  const result = await bench.run(machine, { inputs });
  await expectRefusal(
    machine,
    result,
    /the lock .*crossroot\.lock does not exist/,
    "crossroot lock --sysroot debian:bookworm --packages 'libssl-dev zlib1g-dev' --rust debian",
  );
  expect(bench.archive().requests).toEqual([]);
});

test('a locked package that nobody has any more is refused, naming it, its version and every place', async () => {
  const text = await lockText();
  await bench.moveTo(new Date(bench.archive().now.getTime() + day), (archive) => {
    archive.remove('bookworm', 'libssl-dev');
    archive.remove('bookworm', 'libssl3');
  });
  bench.onRequest(/^\/(?:snapshot|ended)\//, ({ response }) => {
    response.writeHead(404).end();
  });
  const { snapshot, ended } = bench.archive();
  const publicMirrors = [
    { name: 'snapshot service', bases: { debian: `${snapshot}/debian/{time}` } },
    { name: 'ended releases', bases: { debian: `${ended}/debian` } },
  ];
  const machine = await machineWith(text);
  const result = await bench.run(machine, { inputs: { packages: 'libssl-dev' }, doors: { publicMirrors } });
  await expectRefusal(
    machine,
    result,
    /cannot download libssl(?:3|-dev) 3\.0\.17-1 arm64/,
    /mirror http:\S+: 404 Not Found/,
    /snapshot service http:\S+\/debian\/\d{8}T\d{6}Z\/pool\/\S+: 404 Not Found/,
    /ended releases http:\S+: 404 Not Found/,
    'crossroot lock --update',
  );
});

test('a locked package that the mirror has dropped is told with the way out, though nobody else can be reached', async () => {
  const text = await lockText();
  await bench.moveTo(new Date(bench.archive().now.getTime() + day), (archive) => {
    archive.remove('bookworm', 'libssl-dev');
  });
  const publicMirrors = [
    { name: 'snapshot service', bases: { debian: 'http://127.0.0.1:9/archive/debian/{time}' } },
  ];
  const machine = await machineWith(text);
  const doors = { publicMirrors, netSettings: { backoffMs: 10 } };
  const result = await bench.run(machine, { inputs: { packages: 'libssl-dev' }, doors });
  await expectRefusal(
    machine,
    result,
    /mirror http:\S+: 404 Not Found/,
    /snapshot service http:\S+: .*refused/,
    'crossroot lock --update',
  );
});

describe('crossroot lock is refused, and the lock stays as it was', () => {
  const desk = async (machine: Machine, ...words: string[]) => {
    const before = await readFile(fileOf(machine), 'utf8').catch(() => undefined);
    const result = await bench.run(machine, { desk: ['lock', ...words] });
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/^error: (?:.*\n)+ {2}do: /m);
    expect(await readFile(fileOf(machine), 'utf8').catch(() => undefined)).toBe(before);
    expect((await readdir(machine.workspace)).filter((name) => name !== 'crossroot.lock')).toEqual([]);
    await expectNoLeftovers(machine);
    return result.stderr;
  };

  test('by an archive that is older than the lock', async () => {
    const text = await lockText();
    await bench.moveTo(new Date(bench.archive().now.getTime() - 3 * day));
    expect(await desk(await machineWith(text), '--update')).toMatch(
      /its Date is .*, older than .* the date in the lock/,
    );
    expect(await desk(await machineWith(text), '--check')).toMatch(/its Date is .*, older than/);
  });

  test('by a file in its place that is no lock', async () => {
    const machine = await machineWith('{}\n');
    expect(await desk(machine, '--update')).toContain('crossroot.lock is refused');
    expect(bench.archive().requests).toEqual([]);
  });

  test('by --check without a lock', async () => {
    expect(await desk(await bench.machineWithGcc(), '--check')).toMatch(/the lock .* does not exist/);
  });

  test('by --check of other packages than the lock has', async () => {
    const machine = await machineWith(await lockText());
    expect(await desk(machine, '--check', '--packages', 'zlib1g-dev')).toContain('does not match the request');
  });

  test.each([
    ['--at', '2026-02-31', 'is not a day or a time'],
    ['--at', 'yesterday', 'is not a day or a time'],
    ['--at', '2999-01-01', 'so that day is in the future'],
  ])('by %s %s', async (flag, value, words) => {
    expect(await desk(await bench.machineWithGcc(), flag, value)).toContain(words);
  });

  test('by --at together with --check', async () => {
    expect(await desk(await bench.machineWithGcc(), '--check', '--at', '2026-01-01')).toContain(
      '--check cannot be combined with',
    );
  });

  test('by --at of a day when no snapshot service is known, or none has that day', async () => {
    const machine = await bench.machineWithGcc();
    expect(await desk(machine, '--at', '2026-01-01')).toContain('no snapshot service is known');
    const { snapshot } = bench.archive();
    const base = (repository: string) => `${snapshot}/${repository}/{time}`;
    const bases = { debian: base('debian'), 'debian-security': base('debian-security') };
    const doors = { publicMirrors: [{ name: 'snapshot service', bases }] };
    const result = await bench.run(machine, { desk: ['lock', '--at', '2001-01-01'], doors });
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/20010101T000000Z\/dists\/\S+: 404 Not Found/);
  });

  test('by a package that there is not', async () => {
    const machine = await machineWith(await lockText());
    expect(await desk(machine, '--packages', 'libsll-dev')).toContain('there is no package libsll-dev');
  });

  test('by a folder in its place', async () => {
    const machine = await bench.machineWithGcc();
    await mkdir(join(machine.workspace, 'folder'));
    const result = await bench.run(machine, { desk: ['lock', '--lockfile', 'folder'] });
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/folder cannot be read/);
  });
});

test.each(['yes', 'True', '1'])('locked: %s is refused with the allowed values', async (locked) => {
  const machine = await bench.machine();
  await expectRefusal(
    machine,
    await bench.run(machine, { inputs: { locked } }),
    'the input locked',
    'true, false',
  );
});
