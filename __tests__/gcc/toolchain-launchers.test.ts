import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findGccRelease } from '../../src/debian/release.js';
import type { Toolchain } from '../../src/gcc/inspect-toolchain.js';
import { installLaunchers, makeLaunchers } from '../../src/gcc/launchers.js';
import { findToolchain } from '../../src/gcc/own-gcc.js';
import { toolchainLaunchers } from '../../src/gcc/toolchain-launchers.js';
import type { Layout } from '../../src/sysroot/layout.js';
import { type Target, targets } from '../../src/target.js';
import { host } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';
import { layToolchain, toolchainVersion } from '../support/toolchain.js';

const folders = temporaryFolders();

function target(): Target {
  const [first] = targets;
  if (first === undefined) throw new Error('no target');
  return first;
}

interface World {
  readonly toolchain: Toolchain;
  readonly machine: string;
  readonly sysroot: string;
  /** Installs the launchers and gives their folder. */
  readonly install: (toolchain?: Toolchain) => Promise<string>;
}

const library = 'usr/lib/aarch64-linux-gnu';

async function makeWorld(
  options: { readonly sysroot?: readonly string[]; readonly cxx?: boolean } = {},
): Promise<World> {
  const root = await folders.makeAwkward();
  const machine = layToolchain(root, 'crosstool-ng', options);
  const sysroot = join(await folders.makeAwkward(), '100%');
  for (const name of ['crt1.o', ...(options.sysroot ?? ['libgcc_s.so.1', 'libstdc++.so.6'])]) {
    mkdirSync(join(sysroot, library), { recursive: true });
    writeFileSync(join(sysroot, library, name), '');
  }
  const toolchain = await findToolchain(root, target());
  const layout: Layout = {
    kind: 'multiarch',
    libraries: [library, 'lib'],
    includes: ['usr/include/aarch64-linux-gnu', 'usr/include'],
    pkgConfig: [`${library}/pkgconfig`],
  };
  const place = await folders.makeAwkward();
  const install = (one = toolchain) =>
    installLaunchers(toolchainLaunchers(one, { target: target(), host, sysroot, layout }), [place]);
  return { toolchain, machine, sysroot, install };
}

function linesOf(file: string, ...args: readonly string[]): readonly string[] {
  return execFileSync(file, args, { encoding: 'utf8' }).trimEnd().split('\n');
}

test('has a launcher for every name that those of a gcc tree have', async () => {
  const gcc = await folders.make();
  const loader = join(gcc, 'lib/x86_64-linux-gnu/ld-linux-x86-64.so.2');
  mkdirSync(dirname(loader), { recursive: true });
  writeFileSync(loader, '');
  const release = findGccRelease('bookworm');
  if (release === undefined) throw new Error('no bookworm');
  const layout = { kind: 'lib', libraries: [], includes: [], pkgConfig: [] } as const;
  const pinned = makeLaunchers({ gcc, release, target: target(), host, sysroot: '/s', layout });
  const { toolchain } = await makeWorld();
  const ours = toolchainLaunchers(toolchain, { target: target(), host, sysroot: '/s', layout });
  const names = ours.map(({ name }) => name).filter((name) => !name.startsWith('../gcc/'));
  expect(names.sort()).toEqual(pinned.map(({ name }) => name).sort());
});

test.each(['gcc', 'g++', 'cpp', 'cc', 'c++'])(
  'starts %s with the sysroot, its start files and specs of its own',
  async (name) => {
    const { sysroot, install } = await makeWorld();
    const bin = join(await install(), 'bin');
    const specs = `${bin}/../gcc/specs`;
    expect(linesOf(join(bin, `aarch64-linux-gnu-${name}`), '-c', 'a b.c')).toEqual([
      `--sysroot=${sysroot}`,
      `-B${sysroot}/${library}`,
      `-specs=${specs}`,
      '-c',
      'a b.c',
    ]);
    expect(readFileSync(specs, 'utf8')).toContain('*link_libgcc:');
  },
);

test("searches gcc's own headers and the sysroot's, in gcc's order, and no others", async () => {
  const { toolchain, machine, sysroot, install } = await makeWorld();
  const specs = readFileSync(join(await install(), 'gcc/specs'), 'utf8');
  const plain = specs.replaceAll('%%', '%').replaceAll('\\', '');
  const root = toolchain.clangPrefix;
  expect(plain).toContain(
    `-nostdinc -idirafter ${root}/lib/gcc/${machine}/${toolchainVersion}/include ` +
      `-idirafter ${sysroot}/usr/include/aarch64-linux-gnu -idirafter ${sysroot}/usr/include}`,
  );
  expect(plain).toContain(`%{!nostdinc++:-isystem ${root}/${machine}/include/c++/${toolchainVersion}}`);
  expect(plain).not.toContain(`${machine}/sysroot`);
});

test("links the sysroot's libraries, and of the toolchain's folders only the one without a C library", async () => {
  const { toolchain, sysroot, install } = await makeWorld();
  const specs = readFileSync(join(await install(), 'gcc/specs'), 'utf8')
    .replaceAll('%%', '%')
    .replaceAll('\\', '');
  const link = specs.slice(specs.indexOf('*link_libgcc:\n')).split('\n')[1];
  expect(link).toBe(
    `-L%:getenv(CROSSROOT_LAUNCHERS /../gcc) -L${toolchain.parts} -L${sysroot}/${library} -L${sysroot}/lib ` +
      `-rpath-link=${sysroot}/${library} -rpath-link=${sysroot}/lib`,
  );
});

test("takes the sysroot's libstdc++ and libgcc_s, and the static ones of the toolchain", async () => {
  const { toolchain, sysroot, install } = await makeWorld();
  const side = join(await install(), 'gcc');
  expect(readFileSync(join(side, 'libstdc++.so'), 'utf8')).toBe(
    `INPUT ( "${sysroot}/${library}/libstdc++.so.6" )\n`,
  );
  expect(readFileSync(join(side, 'libgcc_s.so'), 'utf8')).toBe(
    `GROUP ( "${sysroot}/${library}/libgcc_s.so.1" -lgcc )\n`,
  );
  expect(readFileSync(join(side, 'libstdc++.a'), 'utf8')).toBe(
    `INPUT ( "${toolchain.runtimes.get('libstdc++.a')}" )\n`,
  );
});

test("takes the toolchain's libstdc++ and libgcc_s for a sysroot without them", async () => {
  const { toolchain, install } = await makeWorld({ sysroot: [] });
  const side = join(await install(), 'gcc');
  expect(readFileSync(join(side, 'libstdc++.so'), 'utf8')).toContain(
    `"${toolchain.runtimes.get('libstdc++.so')}"`,
  );
  expect(readFileSync(join(side, 'libgcc_s.so'), 'utf8')).toContain(
    `"${toolchain.runtimes.get('libgcc_s.so.1')}"`,
  );
});

test('says in words that a toolchain has no C++ compiler, when it is called', async () => {
  const { install } = await makeWorld({ cxx: false });
  const bin = join(await install(), 'bin');
  const { status, stderr } = spawnSync(join(bin, 'aarch64-linux-gnu-g++'), { encoding: 'utf8' });
  expect(status).toBe(127);
  expect(stderr).toMatch(/has no aarch64-unknown-linux-gnu-g\+\+: install its C\+\+ compiler/);
});

test("runs the host's pkg-config with the sysroot's folders, which the caller's own replace", async () => {
  const { sysroot, install } = await makeWorld();
  const bin = join(await install(), 'bin');
  const host = await folders.make();
  writeFileSync(
    join(host, 'pkg-config'),
    '#!/bin/sh\necho "$PKG_CONFIG_LIBDIR"\necho "$PKG_CONFIG_SYSROOT_DIR"\necho "$@"\n',
    { mode: 0o755 },
  );
  const run = (env: Readonly<Record<string, string>>) =>
    spawnSync(join(bin, 'aarch64-linux-gnu-pkg-config'), ['--libs', 'x'], {
      env: { PATH: host, ...env },
      encoding: 'utf8',
    }).stdout.split('\n');
  expect(run({})).toEqual([`${sysroot}/${library}/pkgconfig`, sysroot, '--libs x', '']);
  expect(run({ PKG_CONFIG_LIBDIR: '/own', PKG_CONFIG_SYSROOT_DIR: '' })).toEqual(['/own', '', '--libs x', '']);
});

test('says in words that the host has no pkg-config, when it is called', async () => {
  const { install } = await makeWorld();
  const bin = join(await install(), 'bin');
  const { status, stderr } = spawnSync(join(bin, 'aarch64-linux-gnu-pkg-config'), ['--libs', 'x'], {
    env: { PATH: await folders.make() },
    encoding: 'utf8',
  });
  expect(status).toBe(127);
  expect(stderr).toMatch(/no pkgconf or pkg-config on PATH: install pkgconf/);
});

test('gives the linker the sysroot, and binutils nothing', async () => {
  const { sysroot, install } = await makeWorld();
  const bin = join(await install(), 'bin');
  expect(linesOf(join(bin, 'aarch64-linux-gnu-ld'), 'x.o')).toEqual(['ld', `--sysroot=${sysroot}`, 'x.o']);
  expect(linesOf(join(bin, 'aarch64-linux-gnu-ar'), 't', 'x.a')).toEqual(['ar', 't', 'x.a']);
});
