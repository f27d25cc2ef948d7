// Bundles each entry with its licences into dist/, and into lib/bundles/ what tests start, which starts three times
// as fast so. ncc reads compiled JavaScript: it does not know TypeScript 7.
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import ncc from '@vercel/ncc';
import { licencesOf } from './licences.mjs';

const entries = {
  main: 'main',
  cli: 'cli',
  audit: 'audit-main',
  'cache-job': 'store/cache-job',
  'pack-worker': 'store/pack-worker',
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

async function bundleForTests() {
  // Eager: all in one file, which start-bundle.cjs can start.
  const libraries = ['undici', 'openpgp', 'xz-decompress', 'yauzl', '@actions/tool-cache'];
  const lazy = [
    'summary/terminal-summary',
    'summary/job-summary',
    'summary/audit-report',
    'run/audit-inputs',
    'run/audit-sysroot',
  ];
  const summaries = lazy.map((name) => `../src/${name}.js`);
  const modules = ['../__tests__/support/entry.js', ...libraries, ...summaries];
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
    ['main', 'pack-worker', 'tests'],
    ['cli', 'audit', 'cache-job'],
  ];
  const threads = halves.map((names) => new Worker(new URL(import.meta.url), { workerData: names }));
  const codes = await Promise.all(threads.map((thread) => once(thread, 'exit')));
  if (codes.some(([code]) => code !== 0)) process.exit(1);
  for (const name of ['cache-job', 'pack-worker'])
    cpSync(`dist/${name}`, `lib/bundles/${name}`, { recursive: true });
} else {
  for (const name of workerData) await (name === 'tests' ? bundleForTests() : bundleEntry(name));
}
