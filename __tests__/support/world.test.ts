import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { type GccRelease, gccReleases } from '../../src/debian/release.js';
import { readLoaded } from '../../src/elf/loading.js';
import { finishGccTree } from '../../src/gcc/debian-gcc.js';
import { makeLaunchers } from '../../src/gcc/launchers.js';
import { checkSysroot } from '../../src/sysroot/check.js';
import { readGlibcVersion } from '../../src/sysroot/glibc.js';
import { findLayout } from '../../src/sysroot/layout.js';
import { makeLinksRelative } from '../../src/sysroot/relative-links.js';
import { type Target, targets } from '../../src/target.js';
import { startArchive } from './archive.js';
import { aptArguments } from './archive-apt.js';
import type { ArchivePackage } from './archive-index.js';
import { dataTar } from './deb.js';
import { testWith } from './programs.js';
import { host } from './targets.js';
import { temporaryFolders } from './temp.js';
import { addWorld } from './world.js';
import { worldBench } from './world-bench.js';
import { gccPackages } from './world-gcc.js';
import { sysrootPackages } from './world-sysroot.js';

const folders = temporaryFolders();
const run = promisify(execFile);

/** Unpacks packages with one tar: all their files are in one package. */
async function unpack(root: string, packages: ReturnType<typeof sysrootPackages>): Promise<void> {
  const files = packages.flatMap((one) => one.files ?? []);
  const tar = `${root}.tar`;
  await writeFile(tar, dataTar({ name: 'world', version: '1', architecture: 'all', files }));
  await mkdir(root, { recursive: true });
  await run('tar', ['--extract', '--keep-directory-symlink', '--file', tar, '--directory', root]);
}

async function makeSysroot(release: GccRelease): Promise<string> {
  const root = join(await folders.makeAwkward(), 'sysroot');
  await mkdir(join(root, 'usr', 'lib'), { recursive: true });
  if (release.mergedUsr) await symlink('usr/lib', join(root, 'lib'));
  await unpack(root, sysrootPackages(release));
  makeLinksRelative(root);
  return root;
}

/** A gcc tree with its launchers, used with the sysroot. */
async function makeGcc(release: GccRelease, target: Target, sysroot: string): Promise<string> {
  const root = join(await folders.makeAwkward(), 'gcc');
  await unpack(
    root,
    gccPackages(release).filter(
      ({ name }) => !/(?:libc6|libc6-dev|linux-libc-dev|libgcc-s1|libstdc\+\+6)-arm64-cross$/.test(name),
    ),
  );
  finishGccTree(root, release, target, host);
  const bin = join(`${root}-launchers`, 'bin');
  for (const folder of [bin, join(bin, '../linkers')]) await mkdir(folder, { recursive: true });
  const layout = findLayout(sysroot, target);
  for (const { name, text } of makeLaunchers({ gcc: root, release, target, host, sysroot, layout })) {
    await writeFile(join(bin, name), text);
    await chmod(join(bin, name), 0o755);
  }
  return bin;
}

describe.each(gccReleases)('the small world of $name', (release) => {
  const target = targets[0];
  if (target === undefined) throw new Error('there is no target');

  test('makes a sysroot with nothing to complain about', async () => {
    const root = await makeSysroot(release);
    const layout = findLayout(root, target);
    expect(checkSysroot(root, layout, target)).toEqual({ errors: [], warnings: [], notes: [] });
    expect(readGlibcVersion(root, layout, target)).toBe(release.glibc);
  });

  test('makes a gcc whose programs run through the launchers, down to the linker', async () => {
    const sysroot = await makeSysroot(release);
    const bin = await makeGcc(release, target, sysroot);
    const gcc = join(bin, `${target.gnu}-gcc`);
    expect((await run(gcc, ['-dumpmachine'])).stdout).toBe(`${target.gnu}\n`);
    expect((await run(gcc, ['-print-sysroot'])).stdout).toBe(`${sysroot}\n`);
    const out = join(await folders.make(), 'a program');
    await run(gcc, ['-o', out, '-lz', '-lgcc_s', '-lc']);
    expect(readLoaded(out)).toMatchObject({ machine: { number: target.machine.number }, hasInterpreter: true });
    expect((await run(join(bin, `${target.gnu}-readelf`), ['-d', out])).stdout).toContain('[libc.so.6]');
    const module = await run(join(bin, `${target.gnu}-pkg-config`), ['--libs', '--cflags', 'zlib']);
    expect(module.stdout).toBe(`-I${sysroot}/usr/include -lz\n`);
  });
});

describe('an archive with a small world', () => {
  const testApt = testWith('the program apt-get', 'what apt says of an archive with a small world');
  testApt.each(gccReleases)('satisfies apt: $name', async (release) => {
    const archive = await startArchive({ releases: [release] });
    try {
      addWorld(archive, release);
      await archive.publish();
      const wanted: Readonly<Record<string, readonly string[]>> = {
        arm64: sysrootPackages(release).map(({ name }) => name),
        amd64: gccPackages(release).map(({ name }) => name),
      };
      for (const [architecture, names] of Object.entries(wanted)) {
        const folder = await folders.make();
        const args = await aptArguments(archive, folder, architecture, [`debian ${release.name}`]);
        await run('apt-get', [...args, 'update']);
        const { stdout } = await run('apt-get', [...args, '--simulate', 'install', ...names]);
        expect(stdout.match(/^Inst /gm)).toHaveLength(names.length);
      }
    } finally {
      await archive.close();
    }
  });
});

describe('a bench with a small world', () => {
  const bench = worldBench();
  const day = 86_400_000;
  const library = (version: string): ArchivePackage => ({
    name: 'libseen-dev',
    version,
    architecture: 'arm64',
    files: [{ path: 'usr/include/seen.h', content: version }],
  });
  let start: Date | undefined;
  let onceAt = '';

  test('moves on with its clock and its packages', async () => {
    start = bench.archive().now;
    await bench.add(library('1.0-1'));
    await bench.moveTo(new Date(start.getTime() + 30 * day), (archive) => {
      archive.remove('bookworm', 'zlib1g-dev');
      archive.add('bookworm', library('2.0-1'));
    });
    onceAt = `/ended${bench.archive().pathOf('bookworm', 'libseen-dev')}`;
    expect(bench.archive().file(onceAt).length).toBeGreaterThan(0);
    const good = { code: 0, errors: [], warnings: [] };
    const inputs = { packages: 'libseen-dev=2.0-1' };
    expect(await bench.run(await bench.machineWithGcc(), { inputs })).toMatchObject(good);
  });

  test('is back where it was in the next test', async () => {
    const archive = bench.archive();
    expect(archive.now).toEqual(start);
    expect(archive.packageOf('bookworm', 'zlib1g-dev').name).toBe('zlib1g-dev');
    expect(() => archive.packageOf('bookworm', 'libseen-dev')).toThrow('bookworm has no package libseen-dev');
    expect(() => archive.file(onceAt)).toThrow(`the loopback archive has no ${onceAt}`);
    const inputs = { packages: 'zlib1g-dev' };
    expect((await bench.run(await bench.machineWithGcc(), { inputs })).errors).toEqual([]);
  });
});

describe('the stand-in linker and loader', () => {
  const [release] = gccReleases;
  const [target] = targets;
  if (release === undefined || target === undefined) throw new Error('there is no release or no target');

  test('complain as ld does when the sysroot lacks a library', async () => {
    const sysroot = await makeSysroot(release);
    const gcc = join(await makeGcc(release, target, sysroot), `${target.gnu}-gcc`);
    await expect(run(gcc, ['-lasound', '-lz'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^aarch64-linux-gnu-ld: cannot find -lasound: .*\n$/),
    });
    await rm(join(sysroot, 'usr/lib', target.gnu, 'crt1.o'));
    await expect(run(gcc, ['-lz'])).rejects.toMatchObject({
      stderr: expect.stringContaining('cannot find crt1.o'),
    });
  });

  test('refuse to start a program whose C library is not in the tree', async () => {
    const sysroot = await makeSysroot(release);
    const gcc = join(await makeGcc(release, target, sysroot), `${target.gnu}-gcc`);
    const root = /^root=(?:'(.*)'|(.*))$/m.exec(await readFile(gcc, 'utf8'));
    await rm(join(root?.[1] ?? root?.[2] ?? '', 'lib/x86_64-linux-gnu/libc.so.6'));
    await expect(run(gcc, ['-dumpmachine'])).rejects.toMatchObject({
      code: 127,
      stderr: expect.stringContaining('error while loading shared libraries: libc.so.6'),
    });
  });
});
