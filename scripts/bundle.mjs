// Bundles each entry with its licences into dist/. ncc reads compiled JavaScript: it does not know TypeScript 7.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

for (const entry of ['main', 'cli']) {
  rmSync(`dist/${entry}`, { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [
      'node_modules/@vercel/ncc/dist/ncc/cli.js',
      'build',
      `lib/src/${entry}.js`,
      '-o',
      `dist/${entry}`,
      '--license',
      'licenses.txt',
      '--quiet',
    ],
    { stdio: 'inherit' },
  );
}
