import { lstatSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { Layout } from './nodes.js';
import type { KnownSums } from './tree-digest.js';

/** Gives folders the times of their members: what was written into them meanwhile has changed them. */
export function setFolderTimes(layout: Layout): void {
  for (const { node } of layout.entries()) {
    if (node.kind === 'folder' && node.mtime !== undefined) utimesSync(node.disk, node.mtime, node.mtime);
  }
}

/**
 * The sums of files that were taken while they were written. What is done to the tree from now on is later than
 * `until`.
 */
export function knownSums(layout: Layout): KnownSums {
  const byPath = new Map<string, string>();
  for (const { path, node } of layout.entries()) {
    if (node.kind === 'file' && node.sha256 !== undefined) byPath.set(path, node.sha256);
  }
  const probe = `${layout.root.disk}/.crossroot-time`;
  writeFileSync(probe, '', { flag: 'wx' });
  const until = lstatSync(probe, { bigint: true }).ctimeNs;
  rmSync(probe);
  return { byPath, until };
}
