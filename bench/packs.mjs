// The warm row's own program, so that its time and memory are those of one process:
//   node bench/packs.mjs write TOOLS PACKS     packs every finished tree of a tool cache
//   node bench/packs.mjs read OUT PACK...      makes the trees anew, all at once, into OUT/0, OUT/1, ...
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiled = new URL('../lib/src/store/', import.meta.url);
const { writePack } = await import(new URL('pack.js', compiled)).catch((cause) => {
  throw new Error('the compiled program is missing: run `npm run compile` first', { cause });
});
const { readPackInWorker } = await import(new URL('pack-thread.js', compiled));
const readPack = readPackInWorker(fileURLToPath(new URL('pack-worker.js', compiled)));

const [what, folder, ...rest] = process.argv.slice(2);
const path = process.env.PATH ?? '';

if (what === 'write') {
  const packs = rest[0];
  mkdirSync(packs, { recursive: true });
  const trees = finishedTrees(folder);
  if (trees.length < 2) throw new Error(`${folder}: expected a gcc and a sysroot, found ${trees.length} trees`);
  for (const [index, tree] of trees.entries()) await writePack(tree, join(packs, `${index}.tar.zst`), { path });
} else if (what === 'read') {
  await Promise.all(rest.map((pack, index) => readPack(pack, join(folder, String(index)), path)));
} else {
  throw new Error(`${what}: write or read`);
}

/** The tool cache's layout: NAME/VERSION/ARCH with a file ARCH.complete beside it. */
function finishedTrees(tools) {
  return readdirSync(tools, { recursive: true })
    .filter((name) => name.split('/').length === 3 && name.endsWith('.complete'))
    .map((name) => join(tools, name.slice(0, -'.complete'.length)))
    .sort();
}
