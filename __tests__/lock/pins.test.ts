import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openContext } from '../../src/context.js';
import { pruningVersion } from '../../src/debian/pruning.js';
import { type GccRelease, gccReleases } from '../../src/debian/release.js';
import { gccRules } from '../../src/gcc/debian-gcc.js';
import { hosts } from '../../src/host.js';
import type { Lock } from '../../src/lock/lock.js';
import { readLocks, readPins } from '../../src/lock/lock-file.js';
import { formatLocks, formatPins } from '../../src/lock/lock-text.js';
import { makePins } from '../../src/lock/make-lock.js';
import { baseUrlProblem } from '../../src/net/url.js';
import { makeReport } from '../../src/reporting/report.js';
import { pinsFile, pinsIn } from '../../src/store/plan.js';
import { releasePageIn } from '../../src/store/release-page.js';
import { sysrootRules } from '../../src/sysroot/debian-sysroot.js';
import { type Target, targets } from '../../src/target.js';
import { realWorld } from '../../src/world.js';
import { type LoopbackArchive, startArchive } from '../support/archive.js';
import { releaseNamed } from '../support/releases.js';
import { host } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';
import { addWorld } from '../support/world.js';
import { mirrorOf, target } from '../support/world-pins.js';
import { aLock, aPackage, aTree, sumOf, withTrees } from './locks.js';

const folder = 'data/pins';
const temporary = temporaryFolders();
const rows = targets.flatMap((target) =>
  gccReleases
    .filter(({ name }) => target.releases.includes(name))
    .map((release) => [`${target.triple}, ${release.name}`, target, release] as const),
);
const written = rows.filter(([, target, release]) => existsSync(pinsFile(folder, release, target)));
const pinned = written.flatMap(([name, target, release]) =>
  locksOf(target, release).map((lock) => [`${name}, on ${lock.host}`, target, release, lock] as const),
);

/** The locks of a row, by host. */
function locksOf(target: Target, release: GccRelease): readonly Lock[] {
  return readPins(pinsFile(folder, release, target));
}

/** What had no pins when they were made last, because no mirror in reach had it whole: it is chosen in each run. */
const without = [
  'aarch64-unknown-linux-gnu, buster',
  'x86_64-unknown-linux-gnu, buster',
  'x86_64-unknown-linux-gnu, forky',
  'armv7-unknown-linux-gnueabihf, buster',
  'armv7-unknown-linux-gnueabihf, forky',
  'i686-unknown-linux-gnu, buster',
  'i686-unknown-linux-gnu, forky',
  'riscv64gc-unknown-linux-gnu, forky',
  'powerpc64le-unknown-linux-gnu, buster',
  'powerpc64le-unknown-linux-gnu, trixie',
  'powerpc64le-unknown-linux-gnu, forky',
  's390x-unknown-linux-gnu, buster',
  's390x-unknown-linux-gnu, trixie',
  's390x-unknown-linux-gnu, forky',
  'arm-unknown-linux-gnueabi, buster',
  'arm-unknown-linux-gnueabi, trixie',
  'loongarch64-unknown-linux-gnu, forky',
  'aarch64-unknown-linux-musl, forky',
  'x86_64-unknown-linux-musl, forky',
  'armv7-unknown-linux-musleabihf, forky',
];

describe('data/pins', () => {
  test('has a lock for each target and release but those that are named here, and none for others', async () => {
    const names = written.map(([name]) => name);
    expect(rows.map(([name]) => name).filter((name) => !names.includes(name))).toEqual(without);
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((file) => file.endsWith('.json'))).toHaveLength(written.length);
  });

  test('are read and written with the packs that they list, in a form that no lock has', async () => {
    const pack = { size: 1, sha256: sumOf('a pack') };
    const [lock = aLock()] = readPins('data/pins/aarch64-unknown-linux-gnu/bookworm.json');
    const { gcc, sysroot } = lock.trees;
    const packed = withTrees(lock, { gcc: { ...gcc, pack }, sysroot: { ...sysroot, pack } });
    const file = join(await temporary.make(), 'pins.json');
    await writeFile(file, formatPins([packed]));
    expect(readPins(file)).toEqual([packed]);
    expect(() => readLocks(file)).toThrow('there is no such field');
    expect(() => formatLocks([packed])).toThrow();
  });

  test('have their packs on a page that data/packs.json names', () => {
    const { base } = releasePageIn('data/packs.json');
    expect(base).toMatch(/^https:\/\/.*\/packs-\w+$/);
    expect(baseUrlProblem(base)).toBeUndefined();
  });

  test('are not passed over in silence where bundles stand alone', () => {
    expect(() => pinsIn('dist/pins')(releaseNamed('bookworm'), target, host)).toThrow(
      'this copy of Crossroot is incomplete',
    );
  });

  test.each(written)(
    'has for %s what is used, on all hosts, as locks are written',
    async (_, target, release) => {
      const locks = locksOf(target, release);
      for (const lock of locks) {
        const machine = hosts.find(({ debian }) => debian === lock.host) ?? host;
        expect(pinsIn(folder)(release, target, machine)).toEqual(lock.trees);
      }
      expect(await readFile(pinsFile(folder, release, target), 'utf8')).toBe(formatPins(locks));
    },
  );

  test('has a gcc for each host, but where that is named here', () => {
    const names: readonly string[] = pinned.map(([name]) => name);
    const all = written.flatMap(([name]) => hosts.map(({ debian }) => `${name}, on ${debian}`));
    // forky could not be resolved when those for arm64 were made.
    expect(all.filter((name) => !names.includes(name))).toEqual(['aarch64-unknown-linux-gnu, forky, on arm64']);
  });

  test.each(pinned)('pins %s by the present rules, for itself alone', (_, target, release, lock) => {
    const { name } = release;
    const { request, trees } = lock;
    expect(request).toEqual({
      target: target.triple,
      sysroot: `debian:${name}`,
      packages: [],
      gcc: `debian:${name}`,
      rust: 'rustup',
      pruning: pruningVersion,
    });
    expect(trees.gcc).toMatchObject({ release: name, rules: gccRules });
    expect(trees.sysroot).toMatchObject({ release: name, rules: sysrootRules });
    expect(Object.keys(trees)).toEqual(['gcc', 'sysroot']);
  });

  test.each(pinned)(
    'has for %s a gcc that runs there, and a sysroot of its own',
    (_, target, release, lock) => {
      const { trees } = lock;
      const architectures = (tree: Lock['trees']['gcc']) => [
        ...new Set(tree.packages.map(({ architecture }) => architecture)),
      ];
      expect([lock.host, 'all']).toEqual(expect.arrayContaining(architectures(trees.gcc)));
      expect([target.debian, 'all']).toEqual(expect.arrayContaining(architectures(trees.sysroot)));
      const { version } = release.gcc;
      const names = trees.gcc.packages.map((one) => one.name);
      const suffix = target.debian === lock.host ? '' : `-${target.gcc.tools.replaceAll('_', '-')}`;
      expect(names).toEqual(expect.arrayContaining([`gcc-${version}${suffix}`, `g++-${version}${suffix}`]));
      const libc = trees.sysroot.packages.find((one) => one.name === target.libc.development);
      expect(libc?.version).toMatch(target.libc.name === 'glibc' ? `${release.glibc}-` : /^1\.2\./);
    },
  );

  test.each(pinned)(
    'takes the packages of %s from its own suite, where they last longest',
    (_, _target, release, { trees }) => {
      for (const { suites, packages } of [trees.gcc, trees.sysroot]) {
        expect(Object.keys(suites)).toEqual([release.name]);
        expect(new Set(packages.map(({ repository }) => repository))).toEqual(new Set(['debian']));
      }
    },
  );
});

describe('pins that are made anew', () => {
  const bookworm = releaseNamed('bookworm');
  const trixie = releaseNamed('trixie');
  const made = temporaryFolders();
  let archive: LoopbackArchive;

  beforeAll(async () => {
    archive = await startArchive({ releases: [bookworm] });
    addWorld(archive, bookworm);
    await archive.publish();
  });
  afterAll(() => archive.close());

  /** Makes pins of bookworm, which the archive has, and of trixie, which it has not. */
  async function renew(
    old: Readonly<Record<string, Lock>>,
  ): Promise<Awaited<ReturnType<typeof makePins>> & { readonly warnings: readonly string[] }> {
    const folder = await made.make();
    const warnings: string[] = [];
    const doors = {
      ...realWorld(),
      environment: { PATH: process.env.PATH ?? '' },
      clock: () => archive.now.getTime(),
      keys: archive.keys.rows,
      aptRoot: join(folder, 'apt'),
      publicMirrors: [],
      toolCache: join(folder, 'tool'),
      temp: join(folder, 'temp'),
    };
    const warning = (line: string) => warnings.push(line);
    const display = {
      running: () => undefined,
      summary: () => undefined,
      finished: () => undefined,
      info: () => undefined,
      warning,
      child: { colour: false, stderr: () => undefined, stdout: () => undefined, annotation: () => undefined },
    };
    const report = makeReport(display, doors.clock);
    const fresh = { notBefore: [] };
    const context = await openContext({
      world: doors,
      mirrors: [mirrorOf(archive)],
      useCache: false,
      fresh,
      warn: warning,
    });
    try {
      return { ...(await makePins([bookworm, trixie], target, old, { context, report })), warnings };
    } finally {
      await context.close();
    }
  }

  const kept = aLock({ sysroot: 'debian:trixie' });

  test('stay the old ones where a release cannot be had, which is named', async () => {
    const other = withTrees(aLock(), { sysroot: aTree({ packages: [aPackage({ name: 'old' })] }) });
    const { pins, failed, warnings } = await renew({ bookworm: other, trixie: kept, forky: kept });
    expect(failed).toEqual(['trixie']);
    expect(warnings).toEqual([expect.stringMatching(/^the pins of trixie are unchanged: .*trixie/)]);
    expect(Object.keys(pins).sort()).toEqual(['bookworm', 'forky', 'trixie']);
    expect(pins.trixie).toBe(kept);
    expect(pins.forky).toBe(kept);
    const names = pins.bookworm?.trees.sysroot.packages.map(({ name }) => name);
    expect(names).toContain('libc6');
    expect(names).not.toContain('old');
  });

  test('are none where a release cannot be had and there were none', async () => {
    const { pins, failed } = await renew({});
    expect(failed).toEqual(['trixie']);
    expect(Object.keys(pins)).toEqual(['bookworm']);
    expect(pins.bookworm?.request).toMatchObject({ gcc: 'debian:bookworm', packages: [] });
    expect(Object.keys(pins.bookworm?.trees.sysroot.suites ?? {})).toEqual(['bookworm']);
  });

  test('keep the dates of trees that come to the same', async () => {
    const { bookworm: first } = (await renew({})).pins;
    if (first === undefined) throw new Error('no pins were made');
    const resolved = '2020-01-01T00:00:00Z';
    const old = withTrees(first, {
      gcc: { ...first.trees.gcc, resolved },
      sysroot: { ...first.trees.sysroot, resolved, digest: sumOf('another') },
    });
    const { pins } = await renew({ bookworm: old });
    expect(pins.bookworm).toEqual(withTrees(first, { gcc: old.trees.gcc }));
  });
});
