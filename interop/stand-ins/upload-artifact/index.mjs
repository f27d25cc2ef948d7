// Several files keep their paths beneath the folder that they have in common, a folder alone gives what is in it; no file stays executable.
import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const paths = process.env.INPUT_PATH.trim()
  .split(/\n/)
  .map((path) => resolve(process.env.GITHUB_WORKSPACE, path.trim()));
const artifact = join(process.env.STAND_IN_ARTIFACTS, process.env.INPUT_NAME);
let base = paths.length === 1 && statSync(paths[0]).isDirectory() ? paths[0] : dirname(paths[0]);
while (paths.some((path) => relative(base, path).startsWith('..'))) base = dirname(base);

mkdirSync(artifact);
for (const path of paths) cpSync(path, join(artifact, relative(base, path)), { recursive: true });
for (const entry of readdirSync(artifact, { recursive: true })) {
  const path = join(artifact, entry);
  if (lstatSync(path).isFile()) chmodSync(path, 0o644);
}
