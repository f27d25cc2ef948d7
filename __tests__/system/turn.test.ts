import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeStaging, nameOfOwner } from '../../src/system/staging.js';
import { inTurn } from '../../src/system/turn.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const silent = (holder: string): void => {
  throw new Error(`nobody is to be waited for, and ${holder} was`);
};

/** Another's staging folder beside one, with the same turn; `part` of its owner's name differs. */
function neighbourOf(staging: string, part: number, value: string): string {
  const parts = nameOfOwner().split('-');
  parts[part] = value;
  const folder = join(dirname(staging), `${parts.join('-')}-abcdef`);
  mkdirSync(folder);
  const turn = join(folder, 'turn');
  writeFileSync(turn, '');
  return turn;
}

test('whoever comes second is told for whom it waits, and is served afterwards, also when the first fails', async () => {
  const place = await folders.make();
  const [one, other] = [makeStaging(place), makeStaging(place)];
  const order: string[] = [];
  let second: Promise<void> | undefined;
  const first = inTurn(one, 'turn', silent, async () => {
    await new Promise<void>((resolve) => {
      const tell = (holder: string) => {
        order.push(holder);
        resolve();
      };
      second = inTurn(other, 'turn', tell, async () => void order.push('second'));
    });
    order.push('first');
    throw new Error('no');
  });
  await expect(first).rejects.toThrow('no');
  await second;
  expect(order).toEqual([`process ${process.pid}`, 'first', 'second']);
  expect([one, other].flatMap((folder) => readdirSync(folder))).toEqual([]);
});

test('of many at once no two have it', async () => {
  const place = await folders.make();
  let inside = 0;
  let most = 0;
  const take = () =>
    inTurn(
      makeStaging(place),
      'turn',
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
])('the turn of %s is over', async (_who, part, value) => {
  const own = makeStaging(await folders.make());
  neighbourOf(own, part, value);
  expect(await inTurn(own, 'turn', silent, async () => 'done')).toBe('done');
});

test('another machine is waited for until it has not been heard of for a while', async () => {
  const own = makeStaging(await folders.make());
  const turn = neighbourOf(own, 0, 'ffffffffffff');
  const told: string[] = [];
  const tell = (holder: string) => {
    told.push(holder);
    utimesSync(turn, 1, 1);
  };
  await inTurn(own, 'turn', tell, async () => undefined);
  expect(told).toEqual(['a process of another machine or container']);
});

test('two names are two turns', async () => {
  const place = await folders.make();
  const inner = inTurn(makeStaging(place), 'one', silent, () =>
    inTurn(makeStaging(place), 'other', silent, async () => 'done'),
  );
  expect(await inner).toBe('done');
});
