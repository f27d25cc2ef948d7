import { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import type { Target } from '../target.js';
import { checkGlibc, checkSysroot } from './check.js';
import { findLayout } from './layout.js';
import { readSysroot, type SysrootFacts } from './read-sysroot.js';
import { makeLinksRelative } from './relative-links.js';
import { describeFinding, type Finding } from './sysroot.js';

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
  if (changed > 0) phase.info(`${changed} absolute links made relative`, 'detail');
  const layout = findLayout(root, target);
  const { finding } = checkGlibc(root, layout, target);
  // With another C library, or none, nothing that is missing beside it tells more.
  if (finding !== undefined) throw refusal([finding]);
  const { errors, warnings } = checkSysroot(root, layout, target);
  for (const warning of warnings) phase.info(`note: ${describeFinding(warning)}`);
  if (errors.length > 0) throw refusal(errors);
  return readSysroot(root, target);
}

/** The refusal of a root that the user brings, by its name: `the tarball ./device.tar.zst`. */
export function unusable(what: string): (errors: readonly Finding[]) => CrossrootError {
  return (errors) => {
    const fixes = errors.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    return new CrossrootError({
      what: `${what} cannot be used as a sysroot`,
      why: errors.map(({ what: text }) => text),
      todo: fixes.length > 0 ? [...new Set(fixes)] : 'copy the sysroot from its source again',
    });
  };
}
