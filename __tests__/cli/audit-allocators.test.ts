import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { programWith } from '../support/built-files.js';
import { defaults, jemallocFor, jemallocWith } from '../support/jemalloc.js';
import { targetNamed } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';
import { makeElf } from '../support/world-elf.js';

const folders = temporaryFolders();
const [arm64, ppc64el, riscv64] = [
  'aarch64-unknown-linux-gnu',
  'powerpc64le-unknown-linux-gnu',
  'riscv64gc-unknown-linux-gnu',
].map(targetNamed);

function programFor({ machine, interpreter }: NonNullable<typeof arm64>, payload: Buffer): Buffer {
  return makeElf({ machine, type: 'dynamic', interpreter, needed: ['libc.so.6'], payload });
}

/** What `crossroot audit` says of a program, its lines joined where they were broken, and its findings. */
async function audit(content: Buffer) {
  const cwd = await folders.make();
  writeFileSync(join(cwd, 'app'), content);
  const run = (...words: readonly string[]) =>
    spawnSync(resolve('bin/crossroot'), ['audit', 'app', ...words], { cwd, encoding: 'utf8' });
  const { status, stdout, stderr } = run();
  const { files, notes } = JSON.parse(run('--json').stdout);
  return { code: status, words: stdout.replace(/\n {4}/g, ' '), stderr, ...files[0], notes };
}

test('refuses a jemalloc that gives up on kernels with larger pages, with what to do, and where it does not run', async () => {
  const { code, words, largestPage } = await audit(programWith({ payload: jemallocFor(4096) }));
  expect(code).toBe(1);
  expect(words).toContain(
    'app has a jemalloc for pages of 4 KiB; kernels for aarch64-unknown-linux-gnu have pages of up to 64 KiB',
  );
  expect(words).toContain('16 KiB on the Raspberry Pi 5');
  expect(words).toContain('build it again with JEMALLOC_SYS_WITH_LG_PAGE=16');
  expect(largestPage).toBe(4096);
  expect(words).toMatch(/^runs on: Debian/m);
  expect(words).toContain('not on: Raspberry Pi OS (pages of 16 KiB)');
});

test('says of one for 16 KiB that it runs on a Raspberry Pi 5, and refuses it for what has 64', async () => {
  const { code, words } = await audit(programWith({ payload: jemallocFor(16_384) }));
  expect(code).toBe(1);
  expect(words).toContain('app has a jemalloc for pages of 16 KiB; ');
  expect(words).not.toContain('Raspberry Pi 5');
  expect(words).toMatch(/^runs on: .*Raspberry Pi OS 12\+/m);
});

test('has nothing to say of one for the largest pages of the target', async () => {
  const all = await audit(programWith({ payload: jemallocFor(65_536) }));
  expect(all).toMatchObject({ code: 0, stderr: '', breaches: [], notes: [], largestPage: 65_536 });
});

test('refuses for other processors what the defaults of jemalloc show, as far as they do', async () => {
  if (ppc64el === undefined) throw new Error('the target is gone');
  const payload = (most: number) => jemallocWith([], defaults([2, most, 0x4_0000, 3], ppc64el.machine));
  const small = await audit(programFor(ppc64el, payload(0x8000)));
  expect(small).toMatchObject({ code: 1, largestPage: 4096 });
  expect(small.words).toContain('app has a jemalloc for pages of at most 32 KiB; kernels for powerpc64le-');
  expect(await audit(programFor(ppc64el, payload(0x1_0000)))).toMatchObject({ code: 0, notes: [] });
});

test('takes no guess for a breach: what cannot be seen is a note, where kernels have larger pages', async () => {
  if (riscv64 === undefined) throw new Error('the target is gone');
  const unknown = await audit(programWith({ payload: jemallocWith() }));
  expect(unknown).toMatchObject({ code: 0, breaches: [], largestPage: 65_536 });
  expect(unknown.notes).toEqual([
    expect.stringMatching(/^app has a jemalloc whose page size cannot be determined: /),
  ]);
  expect(await audit(programFor(riscv64, jemallocWith()))).toMatchObject({ code: 0, notes: [] });
});
