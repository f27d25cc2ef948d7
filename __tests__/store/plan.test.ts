import { expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { DownloadError, PlaceFailure } from '../../src/net/failure.js';
import { readPack } from '../../src/store/pack.js';
import { provideTree, type TreePlan } from '../../src/store/plan.js';
import { Store } from '../../src/store/store.js';
import type { TreeKind } from '../../src/store/tree-key.js';
import { releaseNamed } from '../support/releases.js';
import { temporaryFolders } from '../support/temp.js';
import { quiet } from '../unpack/trees.js';

const folders = temporaryFolders();
const source = { name: 'mirror', url: 'http://mirror.example/debian/it.deb' };

/** What is to be done when a package of a pinned tree is nowhere to be had. */
async function adviceFor(kind: TreeKind): Promise<readonly string[]> {
  const store = new Store({
    toolCache: await folders.make(),
    temp: await folders.make(),
    path: '',
    readPack,
    now: Date.now,
    warn: () => undefined,
  });
  const plan: TreePlan = {
    kind,
    release: releaseNamed('bookworm'),
    rules: '1',
    choose: async () => {
      throw new Error('a pinned tree was chosen');
    },
    check: () => undefined,
    make: async () => {
      throw new DownloadError({ what: 'it', sources: [source], maxBytes: 1 }, [
        { source, failures: [new PlaceFailure('missing', 'next', '404 Not Found')] },
      ]);
    },
  };
  const pin = {
    release: 'bookworm',
    digest: '0'.repeat(64),
    resolved: '2026-11-22T00:00:00Z',
    suites: {},
    packages: [],
  };
  const failure: unknown = await provideTree(plan, pin, store, quiet).catch((error: unknown) => error);
  if (!(failure instanceof CrossrootError)) throw new Error('it was no failure that a user can meet');
  return failure.todo;
}

test('a sysroot whose packages nobody has any more can be pinned anew', async () => {
  expect(await adviceFor('sysroot')).toEqual([
    expect.any(String),
    expect.stringContaining('crossroot lock --update'),
  ]);
});

test('a gcc whose packages nobody has any more may be the one that Crossroot pins, and then a newer one helps', async () => {
  expect(await adviceFor('gcc')).toEqual([
    expect.any(String),
    expect.stringContaining('crossroot lock --update'),
    expect.stringContaining('a newer Crossroot'),
  ]);
});
