// Bundles each entry with its licences into dist/, and into lib/bundles/ what tests start, which starts three times
// as fast so. ncc reads compiled JavaScript: it does not know TypeScript 7.
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import ncc from '@vercel/ncc';
import { licencesOf } from './licences.mjs';

const entries = {
  main: 'main',
  cli: 'cli',
  audit: 'audit-main',
  'cache-job': 'store/cache-job',
  'pack-worker': 'store/pack-worker',
  'xz-worker': 'archive/xz-worker',
};

/** @returns {Promise<object>} webpack's statistics */
async function bundle(file, folder, name = 'index.js') {
  const { code, assets, stats } = await ncc(`${process.cwd()}/${file}`, { cache: false, quiet: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, code);
  for (const [asset, { source, permissions }] of Object.entries(assets)) {
    writeFileSync(`${folder}/${asset}`, source, { mode: permissions });
  }
  return stats.toJson();
}

/** What the sources import when it is needed, by its path from lib/bundles or its package. */
function laterModules() {
  const sources = readdirSync('lib/src', { recursive: true }).filter((name) => name.endsWith('.js'));
  const found = sources.flatMap((name) =>
    [...readFileSync(`lib/src/${name}`, 'utf8').matchAll(/\bimport\('([^']+)'\)/g)].map(([, module]) =>
      module.startsWith('.') ? `../src/${join(dirname(name), module)}` : module,
    ),
  );
  return [...new Set(found)];
}

async function bundleForTests() {
  // Eager: all in one file, which start-bundle.cjs can start.
  const modules = ['../__tests__/support/entry.js', ...laterModules()];
  const [start, ...later] = modules.map((name) => `import(/* webpackMode: "eager" */ '${name}')`);
  mkdirSync('lib/bundles', { recursive: true });
  writeFileSync('lib/bundles/entry.cjs', `${start};\nmodule.exports = () => [${later.join(', ')}];\n`);
  await bundle('lib/bundles/entry.cjs', 'lib/bundles/entry', 'bundle.cjs');
  cpSync('scripts/start-bundle.cjs', 'lib/bundles/entry/index.cjs');
  writeFileSync('lib/bundles/entry/package.json', '{ "type": "commonjs" }\n');
}

async function bundleEntry(name) {
  const stats = await bundle(`lib/src/${entries[name]}.js`, `dist/${name}`);
  writeFileSync(`dist/${name}/licenses.txt`, licencesOf(stats));
}

if (isMainThread) {
  const halves = [
    ['main', 'pack-worker', 'xz-worker', 'tests'],
    ['cli', 'audit', 'cache-job'],
  ];
  const threads = halves.map((names) => new Worker(new URL(import.meta.url), { workerData: names }));
  const codes = await Promise.all(threads.map((thread) => once(thread, 'exit')));
  if (codes.some(([code]) => code !== 0)) process.exit(1);
  for (const name of ['cache-job', 'pack-worker', 'xz-worker'])
    cpSync(`dist/${name}`, `lib/bundles/${name}`, { recursive: true });
} else {
  for (const name of workerData) await (name === 'tests' ? bundleForTests() : bundleEntry(name));
}
