import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { targets } from '../../src/target.js';
import * as tampers from '../support/archive-tamper.js';
import { withField } from '../support/archive-tamper.js';
import { cargoStandIn } from '../support/cargo-stand-in.js';
import { allMirrors, ubuntuWorld } from '../support/other-worlds.js';
import { describeWith } from '../support/programs.js';
import { host } from '../support/targets.js';
import { expectNoLeftovers, expectRefusal, type RunOptions, worldBench } from '../support/world-bench.js';

/** In universe, and mended in the security pocket. */
const extra = {
  name: 'libextra-dev',
  architecture: 'arm64',
  section: 'libdevel',
  component: 'universe',
} as const;
const headers = (version: string) => [{ path: 'usr/include/extra.h', content: `#define EXTRA "${version}"\n` }];
const jammy = ubuntuWorld('ubuntu:jammy', '12', {
  'ubuntu-ports/jammy': [{ ...extra, version: '1-1', files: headers('1-1') }],
  'ubuntu-ports/jammy-security': [{ ...extra, version: '1-1ubuntu0.1', files: headers('1-1ubuntu0.1') }],
});
// The newest gcc of Debian's whose glibc is not newer than 2.35.
const bench = worldBench('bullseye', [targets[0]], [host], [jammy]);

const asked = () => bench.archive().requests.map(({ path }) => path);
const ofJammy = (options: RunOptions = {}): RunOptions => ({
  ...options,
  inputs: {
    sysroot: 'ubuntu:jammy',
    mirror: allMirrors(bench.archive()),
    packages: 'libssl-dev libextra-dev',
    ...options.inputs,
  },
});

// Its packages are compressed with zstd.
describeWith('zstd in Node or as a program', 'releases of Ubuntu')('ubuntu:jammy', () => {
  test('is made of its pockets in the ports, main and universe, with the gcc of Debian that its glibc suits', async () => {
    const machine = await bench.machine();
    bench.archive().forgetRequests();
    const result = await bench.run(machine, ofJammy());
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { glibc: '2.35' } });
    expect(result.stdout).toContain('the gcc of debian:bullseye is built for glibc 2.31; the sysroot has 2.35');
    const { sysroot = '' } = result.outputs;
    const header = await readFile(join(sysroot, 'usr/include/extra.h'), 'utf8');
    expect(header).toContain('1-1ubuntu0.1');
    const list = JSON.parse(await readFile(join(sysroot, 'usr/share/crossroot/packages.json'), 'utf8'));
    expect(list.release).toBe('ubuntu:jammy');
    expect(list.packages.map(({ name }: { name: string }) => name)).toContain('libextra-dev');
    expect(asked()).toContain(
      '/ubuntu-ports/pool/universe/libe/libextra-dev/libextra-dev_1-1ubuntu0.1_arm64.deb',
    );
    expect(asked()).toContainEqual(expect.stringMatching(/jammy-security\/universe\/binary-arm64\/by-hash/));
    expect(asked().filter((path) => path.startsWith('/ubuntu/'))).toEqual([]);
    await expectNoLeftovers(machine);
  });

  test('is the same by its number, which a lock writes as its name, and a locked run asks for no list', async () => {
    const machine = await bench.machineWithGcc();
    const words = ['--sysroot', 'ubuntu:22.04', '--mirror', allMirrors(bench.archive())];
    const made = await bench.run(machine, {
      desk: ['lock', ...words, '--packages', 'libextra-dev'],
      plainDesk: true,
    });
    expect(made).toMatchObject({ code: 0 });
    const text = await readFile(join(machine.workspace, 'crossroot.lock'), 'utf8');
    const lock = JSON.parse(text);
    expect(lock.request).toMatchObject({ sysroot: 'ubuntu:jammy', gcc: 'auto' });
    expect(lock.trees.gcc.release).toBe('bullseye');
    expect(lock.trees.sysroot.release).toBe('ubuntu:jammy');
    expect(Object.keys(lock.trees.sysroot.suites)).toEqual([
      'ubuntu-ports/jammy',
      'ubuntu-ports/jammy-security',
      'ubuntu-ports/jammy-updates',
    ]);
    bench.archive().forgetRequests();
    const run = await bench.run(machine, ofJammy({ inputs: { packages: 'libextra-dev', locked: 'true' } }));
    expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(run.outputs['sysroot-digest']).toBe(lock.trees.sysroot.digest);
    expect(asked().filter((path) => path.includes('/dists/'))).toEqual([]);
    const check = await bench.run(machine, {
      desk: ['lock', ...words, '--packages', 'libextra-dev', '--check'],
      plainDesk: true,
    });
    expect(check).toMatchObject({ code: 0 });
  });

  test('is not taken back behind its lock by an older state of a pocket that was validly signed', async () => {
    const machine = await bench.machineWithGcc();
    const words = ['--sysroot', 'ubuntu:jammy', '--mirror', allMirrors(bench.archive())];
    const lock = (...more: string[]) =>
      bench.run(machine, { desk: ['lock', ...words, ...more], plainDesk: true });
    expect(await lock('--packages', 'libextra-dev')).toMatchObject({ code: 0 });
    await bench.tamper('ubuntu-ports/jammy-security', tampers.oldDate);
    const again = await lock('--packages', 'libextra-dev', '--update');
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/jammy-security\/InRelease is refused[\s\S]*older than .*the lock/);
  });

  test.each([
    ['the pocket of another release', 'Codename', 'noble', /its Codename is noble, not jammy/],
    ['another pocket', 'Suite', 'jammy-updates', /its Suite is jammy-updates, not jammy/],
    ['another origin', 'Origin', 'Debian', /its Origin is Debian, not Ubuntu/],
  ])('is refused when the archive gives %s', async (_, name, value, message) => {
    await bench.tamper('ubuntu-ports/jammy', { text: (text) => withField(text, name, value) });
    const machine = await bench.machineWithGcc();
    await expectRefusal(machine, await bench.run(machine, ofJammy({ starts: 'not tried' })), message);
  });

  test('is searched for what a build did not find, all components in one list', async () => {
    const machine = await bench.machineWithGcc();
    const stderr =
      "No package 'zlib' found\na.c:1:10: fatal error: extra.h: No such file or directory\naarch64-linux-gnu-ld: cannot find -lnone\n";
    const cargo = await cargoStandIn(machine.root, { code: 101, stderr });
    const result = await bench.run(machine, {
      ...ofJammy({ inputs: { packages: 'libssl-dev', command: 'build' } }),
      env: { PATH: cargo.path },
    });
    expect(result).toMatchObject({ code: 101, errors: [expect.any(String)] });
    const [message = ''] = result.errors;
    expect(message).toContain(
      'extra.h was not found: in ubuntu:jammy libextra-dev contains usr/include/extra.h',
    );
    expect(message).toContain('build with `packages: libextra-dev libssl-dev zlib1g-dev`');
    expect(message).toContain('no package of ubuntu:jammy is known to contain -lnone');
    expect(message).not.toContain('lists no Contents');
    expect(asked()).toContainEqual(expect.stringMatching(/dists\/jammy\/(?:Contents-arm64|by-hash)/));
  });

  test('has what a lock pins and its archive has dropped from the snapshot service', async () => {
    const { snapshot } = bench.archive();
    const bases = { 'ubuntu-ports': `${snapshot}/ubuntu-ports/{time}` };
    const doors = { publicMirrors: [{ name: 'snapshot service', bases }] };
    const machine = await bench.machineWithGcc();
    const words = ['--sysroot', 'ubuntu:jammy', '--mirror', allMirrors(bench.archive())];
    const locked = await bench.run(machine, {
      desk: ['lock', ...words, '--packages', 'libextra-dev'],
      plainDesk: true,
      doors,
    });
    expect(locked).toMatchObject({ code: 0 });
    const then = bench.archive().now;
    await bench.moveTo(new Date(then.getTime() + 86_400_000), (archive) => {
      archive.add('ubuntu-ports/jammy-security', { ...extra, version: '1-1ubuntu0.2', compression: 'zst' });
    });
    const other = await bench.machineWithGcc();
    await copyFile(join(machine.workspace, 'crossroot.lock'), join(other.workspace, 'crossroot.lock'));
    bench.archive().forgetRequests();
    const run = await bench.run(other, { ...ofJammy({ inputs: { packages: 'libextra-dev' } }), doors });
    expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(asked()).toContainEqual(
      expect.stringMatching(/^\/snapshot\/.*libextra-dev_1-1ubuntu0\.1_arm64\.deb$/),
    );
  });
});
