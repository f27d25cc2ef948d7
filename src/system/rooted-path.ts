import { type Dirent, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { codeOf } from '../errors.js';

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
 * Follows a path as chroot(2) would: an absolute link begins at the sysroot's root, and `..` in the root is the
 * root.
 * @param path beneath the root; a leading slash changes nothing
 * @returns undefined when it leads nowhere, or in a circle.
 */
export function resolveBeneath(root: string, path: string): Resolved | undefined {
  const { path: found, ...rest } = follow(root, path);
  return found === undefined ? undefined : { path: found, ...rest };
}

/**
 * Whether a relative link leads the kernel, which does not take the root for one, above it: by itself, or by
 * way of others.
 * @param path the link; no folder on its way is a link
 * @param to what it holds
 */
export function leavesRoot(root: string, path: string, to: string): boolean {
  if (climbsAbove(path, to)) return true;
  return /(?:^|\/)\.\.(?:\/|$)/.test(to) && follow(root, path).leaves;
}

function follow(root: string, path: string): Omit<Resolved, 'path'> & { readonly path: string | undefined } {
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
    if (status === undefined) return { path: undefined, isAbsolute, leaves };
    if (!status.isSymbolicLink()) {
      const isLast = waiting.every((rest) => rest === '');
      if (!isLast && !status.isDirectory()) return { path: undefined, isAbsolute, leaves };
      found.push(part);
      continue;
    }
    links += 1;
    if (links > mostLinks) return { path: undefined, isAbsolute, leaves };
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

/**
 * The absolute path of the file to which a path of a sysroot leads; of the path itself when it leads nowhere.
 */
export function realBeneath(root: string, path: string): string {
  return join(root, resolveBeneath(root, path)?.path ?? path);
}

/** The sorted names in a folder of a sysroot; none when it is no folder. */
export function listBeneath(root: string, folder: string): readonly string[] {
  const found = resolveBeneath(root, folder);
  if (found === undefined || !lstatSync(join(root, found.path)).isDirectory()) return [];
  return entriesOf(join(root, found.path))
    .map(({ name }) => name)
    .sort();
}

/**
 * What stands in a folder; nothing in one that this user may not read, as some of a mounted device are
 * (polkit's rules).
 */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'EACCES') return [];
    throw error;
  }
}

/**
 * Whether a relative link climbs above the root; a folder on the way that is a link itself is taken for a plain
 * one.
 */
export function climbsAbove(path: string, to: string): boolean {
  return !to.startsWith('/') && /^\.\.(?:\/|$)/.test(posix.join(posix.dirname(path), to));
}
