import { lstatSync, lutimesSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { climbsAbove, leavesRoot, resolveBeneath } from '../system/rooted-path.js';
import { walk } from '../unpack/tree-digest.js';

/**
 * Makes absolute links relative: `/lib/x` in a sysroot means the sysroot's `lib/x`, but the kernel would follow
 * it into the host. So it would a relative link that climbs above the root, by itself or by way of others,
 * where the device stays in its root.
 * @returns how many links were changed.
 */
export function makeLinksRelative(root: string): number {
  let changed = 0;
  for (const { path, disk, type } of walk(root)) {
    if (type === 'symlink' && makeRelative(root, path, disk)) changed += 1;
  }
  return changed;
}

function makeRelative(root: string, path: string, file: string): boolean {
  const to = readlinkSync(file);
  const from = posix.dirname(`/${path}`);
  const isPlain = to.startsWith('/') || climbsAbove(path, to);
  if (!isPlain && !leavesRoot(root, path, to)) return false;
  // After a link, `..` is not the folder that the text says.
  const found = isPlain ? undefined : resolveBeneath(root, path);
  const { mtime } = lstatSync(file);
  rmSync(file);
  symlinkSync(posix.relative(from, found === undefined ? posix.resolve(from, to) : `/${found}`) || '.', file);
  lutimesSync(file, mtime, mtime);
  return true;
}
