import { readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { entriesOf, leavesRoot } from '../system/rooted-path.js';
import { shellWord } from '../text/shell-word.js';
import { fileRules } from '../unpack/file-rules.js';
import type { Finding } from './findings.js';

/** Where the files of a build are; nothing else of a device's root is looked at. */
const folders = ['lib', 'lib64', 'usr/include', 'usr/lib', 'usr/lib64', 'usr/share'];

/**
 * Finds the links that lead a build out of a sysroot which is used where it stands: absolute ones, which the
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
      const isAbove = folders.some((one) => one === path || one.startsWith(`${path}/`));
      if (!isAbove && !folders.some((one) => path.startsWith(`${one}/`))) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isSymbolicLink() && (isAbove || keep(path))) {
        const finding = judgeLink(root, path, readlinkSync(join(root, path)));
        if (finding !== undefined) findings.push(finding);
      }
    }
  };
  walk('');
  return findings;
}

function judgeLink(root: string, path: string, to: string): Finding | undefined {
  const folder = posix.dirname(`/${path}`);
  if (to.startsWith('/')) {
    return {
      what: `${path} is an absolute link: here it leads to ${to} of this machine`,
      mend: `make it relative: ln -sfn ${shellWord(posix.relative(folder, posix.normalize(to)) || '.')} ${shellWord(path)}`,
    };
  }
  if (!leavesRoot(root, path, to)) return undefined;
  return {
    what: `${path} is a link that leaves the sysroot: it leads to ${to}`,
    mend: 'make it lead to a file beneath the root',
  };
}
