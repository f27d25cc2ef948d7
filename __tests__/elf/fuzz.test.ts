import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { targetNamed } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';
import { makeElf } from '../support/world-elf.js';

const folders = temporaryFolders();

test('changed files of each class and byte order are read or called damaged, in little memory', async () => {
  const folder = await folders.make();
  const triples = ['aarch64-unknown-linux-gnu', 'armv7-unknown-linux-gnueabihf', 's390x-unknown-linux-gnu'];
  const files = triples.map((triple) => {
    const { machine, interpreter } = targetNamed(triple);
    const symbols = { 'libc.so.6': { 'GLIBC_2.34': ['__libc_start_main'], 'GLIBC_2.17': ['write'] } };
    const needed = ['libc.so.6', 'libz.so.1'];
    const file = join(folder, triple);
    writeFileSync(
      file,
      makeElf({ machine, type: 'dynamic', interpreter, needed, symbols, runPath: '$ORIGIN/../lib' }),
    );
    return file;
  });
  const words = ['--max-old-space-size=128', 'scripts/fuzz-elf.mjs', '--runs', '300', '--seed', '7', ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [, read = '', refused = ''] =
    /^300 runs of 3 files from seed 7: (\d+) read, (\d+) refused, 0 broken$/m.exec(stdout) ?? [];
  expect([Number(read) > 30, Number(refused) > 30]).toEqual([true, true]);
});
