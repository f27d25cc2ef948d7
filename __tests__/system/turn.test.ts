import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nameOfOwner } from '../../src/system/staging.js';
import { inTurn } from '../../src/system/turn.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const silent = (holder: string): void => {
  throw new Error(`nobody is to be waited for, and ${holder} was`);
};

/** The file of another one who has the turn in a folder; `part` of its owner's name differs. */
function turnOf(place: string, part: number, value: string): string {
  const parts = nameOfOwner().split('-');
  parts[part] = value;
  mkdirSync(join(place, '.crossroot-turns'), { recursive: true });
  const file = join(place, '.crossroot-turns', `${parts.join('-')}-abcdef`);
  writeFileSync(file, '');
  return file;
}

test('whoever comes second is told for whom it waits, and is served afterwards, also when the first fails', async () => {
  const place = await folders.make();
  const order: string[] = [];
  let second: Promise<void> | undefined;
  const first = inTurn(place, silent, async () => {
    await new Promise<void>((resolve) => {
      const tell = (holder: string) => {
        order.push(holder);
        resolve();
      };
      second = inTurn(place, tell, async () => void order.push('second'));
    });
    order.push('first');
    throw new Error('no');
  });
  await expect(first).rejects.toThrow('no');
  await second;
  expect(order).toEqual([`process ${process.pid}`, 'first', 'second']);
  expect(readdirSync(place)).toEqual([]);
});

test('of many at once no two have it', async () => {
  const place = await folders.make();
  let inside = 0;
  let most = 0;
  const take = () =>
    inTurn(
      place,
      () => undefined,
      async () => {
        most = Math.max(most, ++inside);
        await new Promise(setImmediate);
        inside--;
      },
    );
  await Promise.all(Array.from({ length: 5 }, take));
  expect(most).toBe(1);
});

test.each([
  ['a process that has ended', 3, '4194305'],
  ['a process whose number another one has now', 4, '1'],
])('the turn of %s is over, and its file is removed', async (_who, part, value) => {
  const place = await folders.make();
  turnOf(place, part, value);
  expect(await inTurn(place, silent, async () => 'done')).toBe('done');
  expect(readdirSync(place)).toEqual([]);
});

test.each([
  ['has not been heard of for a while', 1],
  ['has a time to come, as of a folder that was copied', 4e9],
])('another machine is waited for until it %s', async (_what, time) => {
  const place = await folders.make();
  const turn = turnOf(place, 0, 'ffffffffffff');
  const told: string[] = [];
  const tell = (holder: string) => {
    told.push(holder);
    utimesSync(turn, time, time);
  };
  await inTurn(place, tell, async () => undefined);
  expect(told).toEqual(['a process of another machine or container']);
});

test('two folders are two turns', async () => {
  const [one, other] = [await folders.make(), await folders.make()];
  const inner = inTurn(one, silent, () => inTurn(other, silent, async () => 'done'));
  expect(await inner).toBe('done');
});

test.each([
  ['missing', (place: string) => rmSync(place, { recursive: true })],
  ['a file', (place: string) => [rmSync(place, { recursive: true }), writeFileSync(place, '')]],
  ['with a file in the way', (place: string) => writeFileSync(join(place, '.crossroot-turns'), '')],
])('where a folder is %s nobody is waited for', async (_how, spoil) => {
  const place = await folders.make();
  spoil(place);
  expect(await inTurn(place, silent, async () => 'done')).toBe('done');
});

test('a link that another has put there leads nobody to write or remove elsewhere', async () => {
  const [place, elsewhere] = [await folders.make(), await folders.make()];
  const ended = turnOf(elsewhere, 3, '4194305');
  symlinkSync(join(elsewhere, '.crossroot-turns'), join(place, '.crossroot-turns'));
  const seen = await inTurn(place, silent, async () => readdirSync(join(elsewhere, '.crossroot-turns')));
  expect(seen).toHaveLength(1);
  expect(existsSync(ended)).toBe(true);
});

test('what is removed while somebody has the turn is not missed', async () => {
  const place = await folders.make();
  await inTurn(place, silent, async () => rmSync(place, { recursive: true }));
  expect(existsSync(place)).toBe(false);
});
