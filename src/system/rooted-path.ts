import { type Dirent, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { codeOf } from '../errors.js';

/** Linux refuses a path with more links (path_resolution(7)). */
const mostLinks = 40;

/** Linux knows no longer name, in bytes (NAME_MAX). */
const longestName = 255;

/**
 * Follows a path as chroot(2) would: an absolute link begins at the sysroot's root, and `..` there stays in it.
 * @param path under the root; a leading slash changes nothing
 * @returns the path under the root without any link in it; undefined when a link dangles, or forms a loop.
 */
export function resolveBeneath(root: string, path: string): string | undefined {
  return follow(root, path).path;
}

/**
 * Whether a relative link leads the kernel, which knows no such root, above it: by itself, or by way of others.
 * @param path the link; no folder on its way is a link
 * @param to what it holds
 */
export function leavesRoot(root: string, path: string, to: string): boolean {
  if (climbsAbove(path, to)) return true;
  return /(?:^|\/)\.\.(?:\/|$)/.test(to) && follow(root, path).leaves;
}

/** Where a path leads, and whether a relative link on the way climbs above the root. */
function follow(root: string, path: string): { readonly path?: string; readonly leaves: boolean } {
  const waiting = path.split('/').reverse();
  const found: string[] = [];
  let [links, leaves] = [0, false];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (found.pop() === undefined) leaves = true;
      continue;
    }
    // No file system has it, and the kernel would fail instead of saying so.
    if (Buffer.byteLength(part) > longestName) return { leaves };
    const at = join(root, ...found, part);
    const status = lstatSync(at, { throwIfNoEntry: false });
    if (status === undefined) return { leaves };
    if (!status.isSymbolicLink()) {
      const isLast = waiting.every((rest) => rest === '');
      if (!isLast && !status.isDirectory()) return { leaves };
      found.push(part);
      continue;
    }
    links += 1;
    if (links > mostLinks) return { leaves };
    const to = readlinkSync(at);
    if (to.startsWith('/')) found.length = 0;
    waiting.push(...to.split('/').reverse());
  }
  return { path: found.join('/'), leaves };
}

/** Whether a path of a sysroot leads to something, as {@link resolveBeneath} follows it. */
export function existsBeneath(root: string, path: string): boolean {
  return resolveBeneath(root, path) !== undefined;
}

/** Whether a path of a sysroot leads to a plain file. */
export function isFileBeneath(root: string, path: string): boolean {
  const found = resolveBeneath(root, path);
  return found !== undefined && lstatSync(join(root, found)).isFile();
}

/** The absolute path of what a path of a sysroot leads to; of the path itself when it is a dangling link. */
export function realBeneath(root: string, path: string): string {
  return join(root, resolveBeneath(root, path) ?? path);
}

/** The sorted names in a folder of a sysroot; none when it is no folder. */
export function listBeneath(root: string, folder: string): readonly string[] {
  const found = resolveBeneath(root, folder);
  if (found === undefined || !lstatSync(join(root, found)).isDirectory()) return [];
  return entriesOf(join(root, found))
    .map(({ name }) => name)
    .sort();
}

/** The entries of a folder; none of one that this user may not read, as some of a mounted device are. */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'EACCES') return [];
    throw error;
  }
}

/** Whether a relative link climbs above the root, links among the folders on its way taken for plain ones. */
export function climbsAbove(path: string, to: string): boolean {
  return !to.startsWith('/') && /^\.\.(?:\/|$)/.test(posix.join(posix.dirname(path), to));
}
