import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { LinkInputs } from '../../src/rust/link-inputs.js';

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'link inputs ü ')));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function file(path: string): Promise<string> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), '!<arch>\n');
  return join(root, path);
}

function built(...filenames: readonly string[]) {
  return { reason: 'compiler-artifact', filenames };
}

function executed(linked_libs: readonly string[], linked_paths: readonly string[], triple = 'T') {
  return { reason: 'build-script-executed', linked_libs, linked_paths, out_dir: `/t/${triple}/build/x/out` };
}

test('are the archives of the target, each once, and nothing of the host or of a proc macro', async () => {
  const inputs = new LinkInputs('T');
  inputs.add(built('/t/T/debug/deps/liba.rlib', '/t/T/debug/deps/liba.rmeta'));
  inputs.add(built('/t/T/debug/deps/liba.rlib', '/t/T/debug/libstat.a', '/t/T/debug/app'));
  inputs.add(built('/t/debug/deps/libhost.rlib', '/t/debug/deps/libmac.so'));
  expect(await inputs.paths()).toEqual(['/t/T/debug/deps/liba.rlib']);
});

test('are the static libraries of build scripts, in the folders that rustc looks into', async () => {
  const own = await file('own/libone.a');
  await file('other/libone.a');
  const other = await file('other/libtwo.a');
  const sysroot = await file('sysroot/usr/lib/libthree.a');
  const verbatim = await file('own/four.o.a');
  const renamed = await file('own/libfive-real.a');
  const inputs = new LinkInputs('T');
  inputs.add(executed([], [`native=${join(root, 'other')}`]));
  inputs.add(
    executed(
      ['static=one', 'static:-bundle=two', 'static=absent', 'dylib=one', 'one', 'framework=one'],
      [`native=${join(root, 'own')}`, join(root, 'sysroot/usr/lib'), 'native=relative'],
    ),
  );
  inputs.add(
    executed(['static=three', 'static:+whole-archive,+verbatim=four.o.a', 'static=five:five-real'], []),
  );
  expect(await inputs.paths()).toEqual([own, other, sysroot, verbatim, renamed]);
});

test('are not those of the host’s build scripts, nor in folders of crates', async () => {
  await file('own/libone.a');
  const inputs = new LinkInputs('T');
  inputs.add(executed(['static=one'], [`native=${join(root, 'own')}`], 'debug'));
  inputs.add(executed(['static=one'], [`dependency=${join(root, 'own')}`]));
  expect(await inputs.paths()).toEqual([]);
});

test('of a forged message change nothing', async () => {
  const inputs = new LinkInputs('T');
  inputs.add({ reason: 'compiler-artifact', filenames: 'x/T/a.rlib' });
  inputs.add({
    reason: 'build-script-executed',
    out_dir: '/T/',
    linked_libs: [1, 'static=a\0'],
    linked_paths: ['/\0'],
  });
  expect(await inputs.paths()).toEqual([]);
});
