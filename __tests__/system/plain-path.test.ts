import {
  chmodSync,
  chownSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { plainPath } from '../../src/system/plain-path.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

test('a path that all tools can carry stays as it is', () => {
  expect(plainPath('/opt/a_b/1.0-x+y@2/~z')).toBe('/opt/a_b/1.0-x+y@2/~z');
});

test.each(['a b', '$x', "it's", '"', 'a=b', 'Größe', '100%', 'a,b', '工作区'])(
  'one with %s is reached by a link of the same name each time, in a folder of this user alone',
  async (name) => {
    const odd = await folders.make(name);
    const path = plainPath(join(odd, 'x64/usr'));
    expect(path).toMatch(/^[\w./-]+\/x64\/usr$/);
    const link = dirname(dirname(path));
    expect(readlinkSync(link)).toBe(odd);
    expect(lstatSync(dirname(link)).mode & 0o777).toBe(0o700);
    expect(plainPath(join(odd, 'x64/usr'))).toBe(path);
    rmSync(link);
  },
);

const name = `crossroot-links-${process.getuid?.()}`;
/** Two places for links, and the second of them as the start of a path through it. */
async function twoPlaces() {
  const [first, second, odd] = [await folders.make(), await folders.make(), await folders.make('a b')];
  return { first, odd, places: [first, second], bySecond: new RegExp(`^${second}/${name}/[0-9a-f]{16}/x64$`) };
}

describe('where another user could have it lead elsewhere there is no link, and another place serves', () => {
  const stranger = 12345;
  const cases: readonly (readonly [string, (place: string) => void, { readonly asRoot?: boolean }])[] = [
    ['a place that all can write and that is not sticky', (place) => chmodSync(place, 0o777), {}],
    [
      'a folder of links that others can write',
      (place) => {
        mkdirSync(join(place, name));
        chmodSync(join(place, name), 0o777);
      },
      {},
    ],
    ['a folder of links that is a link', (place) => symlinkSync('/tmp', join(place, name)), {}],
    ["another user's place", (place) => chownSync(place, stranger, stranger), { asRoot: true }],
    [
      "another user's folder of links",
      (place) => {
        mkdirSync(join(place, name), { mode: 0o700 });
        chownSync(join(place, name), stranger, stranger);
      },
      { asRoot: true },
    ],
  ];
  for (const [title, plant, { asRoot = false }] of cases) {
    const isAble = !asRoot || process.getuid?.() === 0;
    (isAble ? test : test.skip)(title, async () => {
      const { first, odd, places, bySecond } = await twoPlaces();
      plant(first);
      const before = lstatSync(first).mtimeMs;
      expect(plainPath(join(odd, 'x64'), places)).toMatch(bySecond);
      expect(lstatSync(first).mtimeMs).toBe(before);
      const refusal = expect.objectContaining({ why: [expect.stringContaining('is not safe to use')] });
      expect(() => plainPath(odd, [first])).toThrow(refusal);
    });
  }

  test('a place in a folder that all can write', async () => {
    const { first, odd, places, bySecond } = await twoPlaces();
    const inner = join(first, 'inner');
    mkdirSync(inner);
    chmodSync(first, 0o777);
    expect(plainPath(join(odd, 'x64'), [inner, ...places.slice(1)])).toMatch(bySecond);
    chmodSync(first, 0o1777);
    expect(dirname(dirname(plainPath(odd, [inner])))).toBe(inner);
  });

  test('a place that is not absolute, or has the same fault', async () => {
    const { odd, places, bySecond } = await twoPlaces();
    expect(plainPath(join(odd, 'x64'), ['tmp', odd, ...places.slice(1)])).toMatch(bySecond);
  });
});

test('a link that leads elsewhere than its name says is replaced at once, and each run makes it new', async () => {
  const { first, odd } = await twoPlaces();
  const link = plainPath(odd, [first]);
  for (const to of ['/elsewhere', odd]) {
    rmSync(link);
    symlinkSync(to, link);
    lutimesSync(link, 1e9, 1e9);
    expect(plainPath(odd, [first])).toBe(link);
    expect(readlinkSync(link)).toBe(odd);
    // What cleans such places removes what is older than ten days.
    expect(lstatSync(link).mtimeMs).toBeGreaterThan(1e12);
  }
  expect(readdirSync(dirname(link))).toEqual([basename(link)]);
  rmSync(link);
  mkdirSync(link);
  expect(() => plainPath(odd, [first])).toThrow('cannot make a link');
  expect(readdirSync(dirname(link))).toEqual([basename(link)]);
});
