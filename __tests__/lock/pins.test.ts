import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openContext, realWorld } from '../../src/context.js';
import { pruningVersion } from '../../src/debian/pruning.js';
import { releases } from '../../src/debian/release.js';
import { gccRules } from '../../src/gcc/debian-gcc.js';
import type { Lock } from '../../src/lock/lock.js';
import { makePins } from '../../src/lock/make-lock.js';
import { makeReport } from '../../src/reporting/report.js';
import { pinsFile, pinsIn } from '../../src/store/plan.js';
import { sysrootRules } from '../../src/sysroot/debian-sysroot.js';
import { type LoopbackArchive, startArchive } from '../support/archive.js';
import { releaseNamed } from '../support/releases.js';
import { temporaryFolders } from '../support/temp.js';
import { addWorld } from '../support/world.js';
import { mirrorOf, target } from '../support/world-pins.js';
import { aLock, aPackage, aTree, formatLock, readLock, sumOf, withTrees } from './locks.js';

const folder = 'data/pins/amd64';
const locks = releases.flatMap((release) => {
  const lock = readLock(pinsFile(folder, release, target));
  return lock === undefined ? [] : [[release.name, lock] as const];
});

describe('data/pins', () => {
  test('has a lock for each release, which is what is used', () => {
    const builtIn = pinsIn(folder);
    for (const [name, { trees }] of locks) expect(builtIn(releaseNamed(name), target)).toEqual(trees);
    expect(locks.map(([name]) => name)).toEqual(expect.arrayContaining(['bullseye', 'bookworm', 'trixie']));
    const none = releases.filter((release) => !existsSync(pinsFile(folder, release, target)));
    for (const release of none) expect(builtIn(release, target)).toBeUndefined();
  });

  test('are not passed over in silence where bundles stand alone', () => {
    expect(() => pinsIn('dist/pins')(releaseNamed('bookworm'), target)).toThrow('this Crossroot is not whole');
  });

  test.each(locks)(
    'has %s as locks are written, so that a renewal changes no other line',
    async (name, lock) => {
      expect(await readFile(pinsFile(folder, releaseNamed(name), target), 'utf8')).toBe(formatLock(lock));
    },
  );

  test.each(locks)('pins %s by the present rules, for itself alone', (name, { request, trees }) => {
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

  test.each(locks)('has a gcc of %s that runs on amd64, and a sysroot of arm64', (name, { trees }) => {
    const architectures = (tree: Lock['trees']['gcc']) => [
      ...new Set(tree.packages.map(({ architecture }) => architecture)),
    ];
    expect(['amd64', 'all']).toEqual(expect.arrayContaining(architectures(trees.gcc)));
    expect(['arm64', 'all']).toEqual(expect.arrayContaining(architectures(trees.sysroot)));
    const { version } = releaseNamed(name).gcc;
    const names = trees.gcc.packages.map((one) => one.name);
    expect(names).toEqual(
      expect.arrayContaining([`gcc-${version}-${target.gnu}`, `g++-${version}-${target.gnu}`]),
    );
    const libc = trees.sysroot.packages.find((one) => one.name === 'libc6');
    expect(libc?.version.startsWith(`${releaseNamed(name).glibc}-`)).toBe(true);
  });

  test.each(locks)(
    'takes the packages of %s from its own suite, where they last longest',
    (name, { trees }) => {
      for (const { suites, packages } of [trees.gcc, trees.sysroot]) {
        expect(Object.keys(suites)).toEqual([name]);
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
    expect(warnings).toEqual([expect.stringMatching(/^the pins of trixie stay as they were: .*trixie/)]);
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
