// Bundles each entry with its licences into dist/. ncc reads compiled JavaScript: it does not know TypeScript 7.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const entries = { main: 'main', cli: 'cli', 'cache-job': 'tree/cache-job' };

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
      '--license',
      'licenses.txt',
      '--quiet',
    ],
    { stdio: 'inherit' },
  );
}
