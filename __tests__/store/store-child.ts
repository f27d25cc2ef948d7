/**
 * A process of its own for the tests of the store: `store-child TOOL-CACHE TEMP MODE`. Prints what the store
 * gave as JSON.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readPack } from '../../src/store/pack.js';
import { Store } from '../../src/store/store.js';

const [toolCache = '', temp = '', mode = ''] = process.argv.slice(2);
const store = new Store({
  toolCache,
  temp,
  path: process.env.PATH ?? '',
  readPack,
  now: Date.now,
  warn: (line) => console.log(`warning ${line}`),
});

let made = 0;
const make = async (root: string) => {
  made++;
  for (let folder = 0; folder < 30; folder++) {
    mkdirSync(join(root, String(folder)));
    for (let file = 0; file < 10; file++)
      writeFileSync(
        join(root, String(folder), String(file)),
        `${folder} ${file} `.repeat(mode === 'large' ? 10_000 : 500),
      );
    // Lets the other processes in.
    await setTimeout(1);
    if (folder === 15 && mode === 'hangs') {
      console.log('half');
      await setTimeout(600_000);
    }
  }
  return undefined;
};

try {
  const key = createHash('sha256').update('shared').digest('hex');
  const tree = await store.get(
    { kind: 'gcc', key, madeOf: 'folders', make },
    { info: () => undefined, downloaded: () => undefined, unpacked: () => undefined },
  );
  console.log(JSON.stringify({ path: tree.path, digest: tree.digest, from: tree.from, made }));
} catch (error) {
  console.log(`failed ${error instanceof Error ? error.message : String(error)}`);
}
