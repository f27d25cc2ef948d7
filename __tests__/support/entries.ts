import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What tests start as processes of their own: as `npm run build` bundles it, and as it is compiled. */
const files = {
  entry: ['entry/index.cjs', '__tests__/support/entry.js'],
  'cache-job': ['cache-job/index.js', 'src/store/cache-job.js'],
  'pack-worker': ['pack-worker/index.js', 'src/store/pack-worker.js'],
  'xz-worker': ['xz-worker/index.js', 'src/archive/xz-worker.js'],
} as const;

const lib = join(import.meta.dirname, '../..');
const newest = Math.max(...['src', '__tests__/support'].map((folder) => newestIn(join(lib, folder))));

/**
 * The file to start: the bundle, as a runner has it, which starts three times as fast; where there is none of what was
 * compiled last, the compiled file.
 */
export function entryOf(name: keyof typeof files): string {
  const [bundled, compiled] = files[name];
  const bundle = join(lib, 'bundles', bundled);
  const made = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return made > newest ? bundle : join(lib, compiled);
}

/** When the youngest file of a folder was written, in milliseconds since 1970. */
function newestIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => statSync(join(folder, name)).mtimeMs));
}
