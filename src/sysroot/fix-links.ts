import { lstatSync, lutimesSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { climbsAbove, leavesRoot, resolveBeneath } from '../system/rooted-path.js';

/**
 * Makes absolute links relative: `/lib/x` in a sysroot means the sysroot's `lib/x`, but the kernel would follow
 * it into the host. So it would a relative link that climbs above the root, by itself or by way of others,
 * where the device stays in its root. Links to folders are mended as all others and never entered: they may
 * lead out of the sysroot.
 * @returns how many links were changed.
 */
export function mendSysroot(root: string): number {
  let mended = 0;
  const mendFolder = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) mendFolder(path);
      else if (entry.isSymbolicLink() && mendLink(root, path)) mended += 1;
    }
  };
  mendFolder('');
  return mended;
}

function mendLink(root: string, path: string): boolean {
  const file = join(root, path);
  const to = readlinkSync(file);
  const from = posix.dirname(`/${path}`);
  const isPlain = to.startsWith('/') || climbsAbove(path, to);
  if (!isPlain && !leavesRoot(root, path, to)) return false;
  // Behind a link, `..` is not the folder that the words say.
  const found = isPlain ? undefined : resolveBeneath(root, path)?.path;
  const { mtime } = lstatSync(file);
  rmSync(file);
  symlinkSync(posix.relative(from, found === undefined ? posix.resolve(from, to) : `/${found}`) || '.', file);
  lutimesSync(file, mtime, mtime);
  return true;
}
