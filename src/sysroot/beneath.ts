import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Where a path of a sysroot leads when its links mean what they meant on the machine that it came from. */
export interface Resolved {
  /** The file itself, beneath the root, without any link in it; empty for the root. */
  readonly path: string;
  /** True when a link on the way is absolute: the kernel would follow it into the host. */
  readonly isAbsolute: boolean;
  /** True when a relative link on the way climbs above the root. */
  readonly leaves: boolean;
}

/** Linux refuses a path with more links (path_resolution(7)). */
const mostLinks = 40;

/**
 * Follows a path as chroot(2) would: an absolute link begins at the sysroot's root, and `..` in the root is the root.
 * @param path beneath the root; a leading slash changes nothing
 * @returns undefined when it leads nowhere, or in a circle.
 */
export function resolveBeneath(root: string, path: string): Resolved | undefined {
  const waiting = path.split('/').reverse();
  const found: string[] = [];
  let [links, isAbsolute, leaves] = [0, false, false];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (found.pop() === undefined) leaves = true;
      continue;
    }
    const at = join(root, ...found, part);
    const status = lstatSync(at, { throwIfNoEntry: false });
    if (status === undefined) return undefined;
    if (!status.isSymbolicLink()) {
      const isLast = waiting.every((rest) => rest === '');
      if (!isLast && !status.isDirectory()) return undefined;
      found.push(part);
      continue;
    }
    links += 1;
    if (links > mostLinks) return undefined;
    const to = readlinkSync(at);
    if (to.startsWith('/')) {
      isAbsolute = true;
      found.length = 0;
    }
    waiting.push(...to.split('/').reverse());
  }
  return { path: found.join('/'), isAbsolute, leaves };
}

/** Whether a path of a sysroot leads to something, as {@link resolveBeneath} follows it. */
export function existsBeneath(root: string, path: string): boolean {
  return resolveBeneath(root, path) !== undefined;
}

/** Whether a path of a sysroot leads to a plain file. */
export function isFileBeneath(root: string, path: string): boolean {
  const found = resolveBeneath(root, path);
  return found !== undefined && lstatSync(join(root, found.path)).isFile();
}

/** The absolute path of the file to which a path of a sysroot leads; of the path itself when it leads nowhere. */
export function realBeneath(root: string, path: string): string {
  return join(root, resolveBeneath(root, path)?.path ?? path);
}

/** The sorted names in a folder of a sysroot; none when it is no folder. */
export function listBeneath(root: string, folder: string): readonly string[] {
  const found = resolveBeneath(root, folder);
  if (found === undefined || !lstatSync(join(root, found.path)).isDirectory()) return [];
  return readdirSync(join(root, found.path)).sort();
}

/** Whether a relative link climbs above the root; a folder on the way that is a link itself is taken for a plain one. */
export function climbsAbove(path: string, to: string): boolean {
  return !to.startsWith('/') && /^\.\.(?:\/|$)/.test(posix.join(posix.dirname(path), to));
}
