// Bundles each entry with its licences into dist/. ncc reads compiled JavaScript: it does not know TypeScript 7.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licencesOf } from './licences.mjs';

const entries = {
  main: 'main',
  cli: 'cli',
  'cache-job': 'store/cache-job',
  'pack-worker': 'store/pack-worker',
};

const folder = mkdtempSync(join(tmpdir(), 'crossroot-bundle-'));
const stats = join(folder, 'stats.json');
for (const [entry, file] of Object.entries(entries)) {
  rmSync(`dist/${entry}`, { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [
      'node_modules/@vercel/ncc/dist/ncc/cli.js',
      'build',
      `lib/src/${file}.js`,
      '-o',
      `dist/${entry}`,
      '--stats-out',
      stats,
      '--quiet',
    ],
    { stdio: 'inherit' },
  );
  writeFileSync(`dist/${entry}/licenses.txt`, licencesOf(JSON.parse(readFileSync(stats, 'utf8'))));
}
rmSync(folder, { recursive: true });
