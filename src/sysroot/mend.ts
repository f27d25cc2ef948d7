import { lstatSync, lutimesSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * Makes absolute links relative: `/lib/x` in a sysroot means the sysroot's `lib/x`, but the kernel would follow it
 * into the host.
 * @returns how many links were changed.
 */
export function mendLinks(root: string): number {
  let mended = 0;
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const file = join(root, path);
    const link = lstatSync(file);
    if (!link.isSymbolicLink()) continue;
    const to = readlinkSync(file);
    if (!to.startsWith('/')) continue;
    rmSync(file);
    symlinkSync(posix.relative(posix.dirname(`/${path}`), posix.normalize(to)) || '.', file);
    lutimesSync(file, link.mtime, link.mtime);
    mended += 1;
  }
  return mended;
}
