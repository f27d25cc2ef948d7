import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withLock } from '../../src/device/pull.js';
import { nameOfOwner } from '../../src/system/staging.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

/** This process's name with another process number. */
function nameWithPid(pid: number): string {
  const parts = nameOfOwner().split('-');
  parts[3] = String(pid);
  return parts.join('-');
}

test('a second one is refused while the first is at it, and served afterwards', async () => {
  const folder = await folders.make();
  await withLock(folder, 'me@phone', async () => {
    await expect(withLock(folder, 'me@phone', async () => 'second')).rejects.toMatchObject({
      what: 'me@phone is being pulled already',
      why: [`process ${process.pid} holds ${folder}/lock`],
    });
  });
  expect(await withLock(folder, 'me@phone', async () => 'third')).toBe('third');
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock goes when the work fails', async () => {
  const folder = await folders.make();
  const failing = withLock(folder, 'x', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a process that has ended is taken over', async () => {
  const folder = await folders.make();
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(folder, 'lock'), nameWithPid(ended));
  expect(await withLock(folder, 'x', async () => readdirSync(folder))).toEqual(['lock']);
});

test('the lock of a process whose number another one has now is taken over', async () => {
  const folder = await folders.make();
  writeFileSync(join(folder, 'lock'), nameWithPid(1));
  expect(await withLock(folder, 'x', async () => 'done')).toBe('done');
});

test('the lock of another machine is left alone, with the way to remove it', async () => {
  const folder = await folders.make();
  writeFileSync(join(folder, 'lock'), 'ffffffffffff-0-0-7-7');
  await expect(withLock(folder, 'x', async () => 'done')).rejects.toMatchObject({
    why: [`a process of another machine or container holds ${folder}/lock`],
    todo: [expect.stringContaining(`remove ${folder}/lock`)],
  });
});
