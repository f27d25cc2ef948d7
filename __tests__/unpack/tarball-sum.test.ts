import { createHash } from 'node:crypto';
import { renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sumTarball } from '../../src/unpack/tarball-place.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function summed() {
  const file = join(await folders.make(), 'a.tar');
  writeFileSync(file, 'content');
  return {
    file,
    sum: await sumTarball({ kind: 'file', path: file, sha256: undefined }, 'the tarball', 'sysroot'),
  };
}

test('a file that stays is the one that was summed', async () => {
  const { sum } = await summed();
  expect(sum.sha256).toBe(sumOf('content'));
  expect(sum.refuseChanged).not.toThrow();
});

test.each<[string, (file: string) => void]>([
  [
    'written again, of the same size and with its old time',
    (file) => {
      const { atime, mtime } = statSync(file);
      writeFileSync(file, 'CONTENT');
      utimesSync(file, atime, mtime);
    },
  ],
  [
    'replaced by another',
    (file) => {
      writeFileSync(`${file}.new`, 'content');
      renameSync(`${file}.new`, file);
    },
  ],
  ['moved away', (file) => renameSync(file, `${file}.old`)],
])('a file that was %s since its sum was taken makes no tree', async (_name, change) => {
  const { file, sum } = await summed();
  // Times of files have the grain of the kernel's clock, some milliseconds.
  const before = statSync(file, { bigint: true }).ctimeNs;
  do writeFileSync(`${file}.probe`, '');
  while (statSync(`${file}.probe`, { bigint: true }).ctimeNs === before);
  change(file);
  expect(sum.refuseChanged).toThrow(/changed while it was being unpacked[\s\S]*run again/);
});

test('a file with another sum than the input says is refused, and so is one that is not there', async () => {
  const file = join(await folders.make(), 'a.tar');
  const read = (sha256: string | undefined) =>
    sumTarball({ kind: 'file', path: file, sha256 }, 'the tarball', 'gcc');
  await expect(read(undefined)).rejects.toThrow(/cannot be read\n {2}why: .*ENOENT[\s\S]*do: set gcc/);
  writeFileSync(file, 'content');
  await expect(read(sumOf('other'))).rejects.toThrow(
    new RegExp(`its SHA256: ${sumOf('content')}\n[^\n]*gcc-sha256: ${sumOf('other')}`),
  );
});
