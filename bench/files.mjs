// What a folder holds.
import { execFileSync } from 'node:child_process';

/** Apparent size in bytes of all files beneath a folder, each inode counted once. */
export function treeBytes(folder) {
  return Number(
    execFileSync('du', ['--summarize', '--bytes', '--one-file-system', folder]).toString().split('\t')[0],
  );
}
