import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findGccRelease } from '../../src/debian/release.js';
import { makeLaunchers } from '../../src/gcc/launchers.js';
import { type Linker, linkerAsked, refuseOldGcc } from '../../src/gcc/linkers.js';
import { targets } from '../../src/target.js';
import { debian } from '../support/layouts.js';
import { host } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

/** The launchers of a gcc tree that is asked for a linker, in a folder. */
async function install(name: Linker, fromPackage: boolean) {
  const gcc = await folders.make();
  const bin = join(await folders.make(), 'bin');
  mkdirSync(bin);
  const loader = join(gcc, 'lib/x86_64-linux-gnu/ld-linux-x86-64.so.2');
  mkdirSync(dirname(loader), { recursive: true });
  writeFileSync(loader, '#!/bin/sh\necho "$COMPILER_PATH" >&2\necho "$@"\n', { mode: 0o755 });
  const rustLld = join(gcc, "rust's lld");
  writeFileSync(rustLld, '#!/bin/sh\necho rust "$@"\n', { mode: 0o755 });
  const [release, target] = [findGccRelease('bookworm'), targets[0]];
  if (release === undefined) throw new Error('no bookworm');
  const linker = { name, package: fromPackage && name !== 'bfd' ? name : undefined };
  const launchers = makeLaunchers({
    ...{ gcc, release, target, host, sysroot: '/s', layout: debian, linker },
    rustLld: fromPackage ? undefined : rustLld,
  });
  mkdirSync(join(bin, '../linkers'));
  for (const launcher of launchers) writeFileSync(join(bin, launcher.name), launcher.text, { mode: 0o755 });
  const file = (tool: string) => join(bin, `aarch64-linux-gnu-${tool}`);
  return {
    says: (tool: string) => execFileSync(file(tool), ['x'], { encoding: 'utf8', stdio: 'pipe' }).trimEnd(),
    refusal: (tool: string) => spawnSync(file(tool), ['x'], { encoding: 'utf8' }),
  };
}

test('gcc and g++ link with the linker that is asked for, and with GNU ld when none is', async () => {
  const [mold, usual] = [await install('mold', true), await install('bfd', false)];
  for (const tool of ['gcc', 'g++', 'cc', 'c++']) {
    expect(mold.says(tool)).toMatch(/ --sysroot=\/s -fuse-ld=mold x$/);
    expect(usual.says(tool)).toMatch(/ --sysroot=\/s x$/);
  }
  expect(mold.says('cpp')).not.toContain('-fuse-ld');
});

test('-fuse-ld=lld is Rust’s lld, or that of the package, and a linker that is not there says so', async () => {
  const [ofRust, ofPackage] = [await install('bfd', false), await install('lld', true)];
  expect(ofRust.says('ld.lld')).toBe('rust --sysroot=/s x');
  expect(ofPackage.says('ld.lld')).toMatch(/\/usr\/bin\/lld -flavor gnu --sysroot=\/s x$/);
  for (const name of ['mold', 'gold']) {
    const { status, stderr } = ofRust.refusal(`ld.${name}`);
    expect(status).toBe(127);
    expect(stderr).toContain(`crossroot: this gcc has no ${name}: `);
  }
});

test('a gcc that looks for linkers by their plain names finds ours before those of PATH', async () => {
  const { refusal } = await install('bfd', false);
  for (const tool of ['gcc', 'g++', 'cc', 'c++']) {
    const [folder = '', rest] = refusal(tool).stderr.trimEnd().split(':');
    expect(rest).toBe(process.env.COMPILER_PATH);
    const started = (name: string) => spawnSync(join(folder, name), ['x'], { encoding: 'utf8' });
    expect(started('ld.lld').stdout).toBe('rust --sysroot=/s x\n');
    expect(started('ld.mold').stderr).toContain('crossroot: this gcc has no mold: ');
  }
});

test.each([
  [['-C', 'link-arg=-fuse-ld=lld'], 'lld'],
  [['-Clink-args=-s -fuse-ld=mold'], 'mold'],
  [['-Clink-arg=-fuse-ld=mold', '-Clink-arg=-fuse-ld=bfd'], undefined],
  [['-Clink-arg=-fuse-ld=lld-14'], undefined],
  [['--cfg', 'constructor'], undefined],
])('of %j the linker is %s', (flags, name) => {
  expect(linkerAsked(flags)).toBe(name);
});

test('a gcc that does not know a linker is refused', () => {
  expect(() => refuseOldGcc('mold', '10', 'debian:bullseye')).toThrow(
    /gcc of debian:bullseye cannot link with mold/,
  );
  expect(() => refuseOldGcc('lld', '8', 'buster')).toThrow(/cannot link with lld/);
  expect(() => refuseOldGcc('mold', '12', 'bookworm')).not.toThrow();
  expect(() => refuseOldGcc('bfd', '8', 'buster')).not.toThrow();
});
