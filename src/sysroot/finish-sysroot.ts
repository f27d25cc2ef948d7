import { lstatSync, lutimesSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { climbsAbove, leavesRoot, resolveBeneath } from '../system/rooted-path.js';
import type { Target } from '../target.js';
import { walk } from '../unpack/tree-digest.js';
import { checkSysroot } from './check.js';
import { readGlibcVersion } from './glibc.js';
import { findLayout } from './layout.js';
import { describeFinding, type Finding, type Sysroot } from './sysroot.js';

/** What is read of a sysroot, whether it was made just now or found in the store. */
export type SysrootFacts = Pick<Sysroot, 'layout' | 'glibc'>;

/** The layout and the glibc of a sysroot; throws a CrossrootError when it has no glibc for AArch64. */
export function readSysroot(root: string, target: Target): SysrootFacts {
  const layout = findLayout(root, target);
  return { layout, glibc: readGlibcVersion(root, layout) };
}

/**
 * Turns files into a sysroot: makes its links relative, and refuses what no link step could work with.
 * @param root a folder that nothing else uses yet
 * @param refusal the error for what is wrong with it
 * @throws CrossrootError
 */
export function finishSysroot(
  root: string,
  target: Target,
  phase: Phase,
  refusal: (errors: readonly Finding[]) => CrossrootError,
): SysrootFacts {
  const changed = makeLinksRelative(root);
  if (changed > 0) phase.info(`${changed} absolute links made relative`);
  const { errors, warnings } = checkSysroot(root, findLayout(root, target), target);
  for (const warning of warnings) phase.info(`note: ${describeFinding(warning)}`);
  if (errors.length > 0) throw refusal(errors);
  return readSysroot(root, target);
}

/**
 * Makes absolute links relative: `/lib/x` in a sysroot means the sysroot's `lib/x`, but the kernel would follow
 * it into the host. So it would a relative link that climbs above the root, by itself or by way of others,
 * where the device stays in its root.
 * @returns how many links were changed.
 */
export function makeLinksRelative(root: string): number {
  let changed = 0;
  for (const { path, disk, type } of walk(root)) {
    if (type === 'symlink' && makeRelative(root, path, disk)) changed += 1;
  }
  return changed;
}

function makeRelative(root: string, path: string, file: string): boolean {
  const to = readlinkSync(file);
  const from = posix.dirname(`/${path}`);
  const isPlain = to.startsWith('/') || climbsAbove(path, to);
  if (!isPlain && !leavesRoot(root, path, to)) return false;
  // After a link, `..` is not the folder that the text says.
  const found = isPlain ? undefined : resolveBeneath(root, path);
  const { mtime } = lstatSync(file);
  rmSync(file);
  symlinkSync(posix.relative(from, found === undefined ? posix.resolve(from, to) : `/${found}`) || '.', file);
  lutimesSync(file, mtime, mtime);
  return true;
}

/** The refusal of a root that the user brings, by its name: `the tarball ./device.tar.zst`. */
export function unusable(what: string): (errors: readonly Finding[]) => CrossrootError {
  return (errors) => {
    const fixes = errors.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    return new CrossrootError({
      what: `${what} is not a sysroot that a build can use`,
      why: errors.map(({ what: text }) => text),
      todo: fixes.length > 0 ? [...new Set(fixes)] : 'take the sysroot anew from where it comes from',
    });
  };
}
