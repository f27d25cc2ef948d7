// Bundles the entries with their licences into dist/, and into lib/bundles/ what tests start, which starts three times
// as fast so. ncc reads compiled JavaScript: it does not know TypeScript 7.
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import ncc from '@vercel/ncc';
import { licencesOf } from './licences.mjs';

/** The processes that start dist/program, the one bundle of them all; by their folders in dist/. */
const entries = { main: 'main', cli: 'cli', audit: 'audit-main', 'cache-job': 'store/cache-job' };
/** What nearly all of them need stands in the file that they start with: chunks of it would be slower to read. */
const core = ['run/run', 'context'];
/** Threads: they start with the little that they need. */
const workers = { 'pack-worker': 'store/pack-worker', 'xz-worker': 'archive/xz-worker' };
const modules = '{\n  "type": "module"\n}\n';

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

async function bundleProgram() {
  const starter = (name) => name.replaceAll('-', '_');
  const starters = Object.entries(entries).map(
    ([name, file]) => `export const ${starter(name)} = () => import('../src/${file}.js');\n`,
  );
  // In the file, but not evaluated before an entry imports it.
  const eager = core.map((file) => `import(/* webpackMode: "eager" */ '../src/${file}.js')`);
  mkdirSync('lib/bundles', { recursive: true });
  writeFileSync(
    'lib/bundles/program.js',
    `${starters.join('')}export const core = () => [${eager.join(', ')}];\n`,
  );
  await bundleWithLicences('lib/bundles/program.js', 'program');
  for (const name of Object.keys(entries)) {
    rmSync(`dist/${name}`, { recursive: true, force: true });
    mkdirSync(`dist/${name}`);
    writeFileSync(`dist/${name}/package.json`, modules);
    writeFileSync(
      `dist/${name}/index.js`,
      `import { ${starter(name)} } from '../program/index.js';\n\nawait ${starter(name)}();\n`,
    );
  }
}

async function bundleWithLicences(file, name) {
  const stats = await bundle(file, `dist/${name}`);
  writeFileSync(`dist/${name}/licenses.txt`, licencesOf(stats));
}

if (isMainThread) {
  const threads = ['program', 'others'].map(
    (name) => new Worker(new URL(import.meta.url), { workerData: name }),
  );
  const codes = await Promise.all(threads.map((thread) => once(thread, 'exit')));
  if (codes.some(([code]) => code !== 0)) process.exit(1);
  for (const name of ['program', 'cache-job', ...Object.keys(workers)])
    cpSync(`dist/${name}`, `lib/bundles/${name}`, { recursive: true });
} else if (workerData === 'program') await bundleProgram();
else {
  await bundleForTests();
  for (const [name, file] of Object.entries(workers)) await bundleWithLicences(`lib/src/${file}.js`, name);
}
