import { lstatSync, lutimesSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { climbsAbove, entriesOf, leavesRoot, resolveBeneath } from '../system/rooted-path.js';
import { shellWord } from '../text/shell-word.js';
import { fileRules } from '../unpack/file-rules.js';
import type { Finding } from './findings.js';

/**
 * Makes absolute links relative: `/lib/x` in a sysroot means the sysroot's `lib/x`, but the kernel would follow
 * it into the host. So it would a relative link that climbs above the root, by itself or by way of others,
 * where the device stays in its root. Links to folders are changed like all others and never entered: they may
 * lead out of the sysroot.
 * @returns how many links were changed.
 */
export function makeLinksRelative(root: string): number {
  let changed = 0;
  const fixFolder = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) fixFolder(path);
      else if (entry.isSymbolicLink() && makeRelative(root, path)) changed += 1;
    }
  };
  fixFolder('');
  return changed;
}

function makeRelative(root: string, path: string): boolean {
  const file = join(root, path);
  const to = readlinkSync(file);
  const from = posix.dirname(`/${path}`);
  const isPlain = to.startsWith('/') || climbsAbove(path, to);
  if (!isPlain && !leavesRoot(root, path, to)) return false;
  // After a link, `..` is not the folder that the text says.
  const found = isPlain ? undefined : resolveBeneath(root, path)?.path;
  const { mtime } = lstatSync(file);
  rmSync(file);
  symlinkSync(posix.relative(from, found === undefined ? posix.resolve(from, to) : `/${found}`) || '.', file);
  lutimesSync(file, mtime, mtime);
  return true;
}

/** Where the files of a build are; nothing else of a device's root is looked at. */
const buildFolders = ['lib', 'lib64', 'usr/include', 'usr/lib', 'usr/lib64', 'usr/share'];

/**
 * Finds the links that lead a build out of a sysroot which is used where it is: absolute ones, which the
 * kernel follows into the host, and relative ones that climb above the root. Only files that a build needs are
 * looked at.
 */
export function findLeavingLinks(root: string): readonly Finding[] {
  const keep = fileRules('sysroot');
  const findings: Finding[] = [];
  const walk = (folder: string): void => {
    const entries = [...entriesOf(join(root, folder))];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = posix.join(folder, entry.name);
      const isAbove = buildFolders.some((one) => one === path || one.startsWith(`${path}/`));
      if (!isAbove && !buildFolders.some((one) => path.startsWith(`${one}/`))) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isSymbolicLink() && (isAbove || keep(path))) {
        const finding = findingOf(root, path, readlinkSync(join(root, path)));
        if (finding !== undefined) findings.push(finding);
      }
    }
  };
  walk('');
  return findings;
}

function findingOf(root: string, path: string, to: string): Finding | undefined {
  const folder = posix.dirname(`/${path}`);
  if (to.startsWith('/')) {
    return {
      what: `${path} is an absolute link: here it leads to ${to} of this machine`,
      fix: `make it relative: ln -sfn ${shellWord(posix.relative(folder, posix.normalize(to)) || '.')} ${shellWord(path)}`,
    };
  }
  if (!leavesRoot(root, path, to)) return undefined;
  return {
    what: `${path} is a link that leaves the sysroot: it leads to ${to}`,
    fix: 'make it lead to a file beneath the root',
  };
}
