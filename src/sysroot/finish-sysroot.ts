import { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import type { Target } from '../target.js';
import { checkSysroot } from './check.js';
import { type Finding, tellFinding } from './findings.js';
import { mendSysroot } from './fix-links.js';
import { readGlibcVersion } from './glibc.js';
import { findLayout, type Layout } from './layout.js';

/** A folder that has been found to be a sysroot. */
export interface Finished {
  readonly layout: Layout;
  readonly glibc: string;
}

/**
 * Turns a copy of somebody's root into a sysroot: mends its links, and refuses what no link step could work
 * with.
 * @param root the copy; nobody else uses it yet
 * @param what how messages call the sysroot: `the tarball ./device.tar.zst`
 * @throws CrossrootError with every finding of the doctor and what mends it.
 */
export function finishSysroot(root: string, what: string, target: Target, phase: Phase): Finished {
  const mended = mendSysroot(root);
  if (mended > 0) phase.info(`${mended} absolute links made relative`);
  const layout = findLayout(root, target);
  const { errors, warnings } = checkSysroot(root, layout, target);
  for (const warning of warnings) phase.info(`note: ${tellFinding(warning)}`);
  if (errors.length > 0) throw unfit(what, errors);
  return { layout, glibc: readGlibcVersion(root, layout) };
}

/** The refusal of a sysroot that the doctor finds unfit. */
export function unfit(what: string, errors: readonly Finding[]): CrossrootError {
  const mends = errors.flatMap(({ mend }) => (mend === undefined ? [] : [mend]));
  return new CrossrootError({
    what: `${what} is not a sysroot that a build can use`,
    why: errors.map(({ what: text }) => text),
    todo: mends.length > 0 ? [...new Set(mends)] : 'take the sysroot anew from where it comes from',
  });
}
