import { chmodSync, lstatSync, lutimesSync, mkdirSync } from 'node:fs';
import { digestTree, type KnownSums, walk } from '../unpack/tree-digest.js';

/** 1980-01-01, the time of everything that Crossroot itself put into a tree. */
const ownTime = 315_532_800;

/**
 * Makes a tree in a new folder.
 * @param make fills the folder; gives the sums that it took while it wrote the files, so that they need not be
 * read again
 * @returns its digest
 */
export async function makeAndDigest(
  root: string,
  make: (root: string) => Promise<KnownSums | undefined>,
): Promise<string> {
  mkdirSync(root, { recursive: true });
  const since = lstatSync(root).mtimeMs;
  const sums = await make(root);
  settleTree(root, since);
  return (await digestTree(root, sums)).sha256;
}

/**
 * Makes a new tree independent of who made it and when: files become 0644 or 0755 by their owner's execute bit,
 * folders 0755, and what is younger than `sinceMs` gets a fixed time, so that a pack of it has the same bytes
 * elsewhere and build scripts that compare times with those of headers see the same ones.
 *
 * @param sinceMs when making the tree began, in milliseconds since 1970 by the file system's own time.
 */
export function settleTree(root: string, sinceMs: number): void {
  for (const { disk, type } of walk(root)) {
    const stat = lstatSync(disk);
    const wanted = type === 'file' && (stat.mode & 0o100) === 0 ? 0o644 : 0o755;
    if (type !== 'symlink' && (stat.mode & 0o7777) !== wanted) chmodSync(disk, wanted);
    if (stat.mtimeMs >= sinceMs) lutimesSync(disk, ownTime, ownTime);
  }
}
