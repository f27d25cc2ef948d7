import { posix } from 'node:path';
import type { Context } from '../context.js';
import type { Package } from '../debian/package.js';
import type { Release } from '../debian/release.js';
import { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import type { ListedPackages } from '../store/plan.js';
import { unpackPackages } from '../store/unpack-packages.js';
import type { Target } from '../target.js';
import { count } from '../text/format.js';
import { fileRules } from '../unpack/file-rules.js';
import type { KnownSums } from '../unpack/tree-digest.js';
import { Alternatives } from './alternatives.js';
import { finishSysroot } from './finish-sysroot.js';
import { describeFinding, type Finding } from './sysroot.js';
import { PackageList } from './sysroot-packages.js';

/** The release that a sysroot is made of, and the target that it is for. */
export interface WantedDebianSysroot {
  readonly release: Release;
  readonly target: Target;
}

/**
 * Makes the sysroot of chosen packages in an empty folder.
 * @returns the sums that were taken while its files were written, and the version of its glibc.
 * @throws CrossrootError when a package is not available or is refused, or the packages make no sysroot.
 */
export async function makeDebianSysroot(
  { release, target }: WantedDebianSysroot,
  chosen: ListedPackages,
  root: string,
  context: Context,
  phase: Phase,
): Promise<{ readonly sums: KnownSums; readonly glibc: string | undefined }> {
  const folders = release.mergedUsr ? ['lib', posix.dirname(target.interpreter).slice(1)] : [];
  const links = Object.fromEntries(folders.map((folder) => [folder, `usr/${folder}`]));
  const keep = fileRules('sysroot');
  const list = new PackageList();
  const alternatives = new Alternatives(target.gnu, keep);
  const took = (from: Package, path: string) => list.took(from, path);
  const postinst = (from: Package, script: string) => alternatives.add(from, script);
  const sums = await unpackPackages({ ...chosen, root, keep, links, took, postinst, phase, context });
  const { made, unread } = alternatives.make(root);
  if (made.length > 0)
    phase.info(`${count(made.length, 'link')} made as by update-alternatives --auto`, 'detail');
  for (const line of unread) phase.info(`note: ${line}`);
  list.write(root, release, made);
  const { glibc } = finishSysroot(root, target, phase, (errors) => noSysroot(release, errors));
  return { sums, glibc };
}

function noSysroot(release: Release, errors: readonly Finding[]): CrossrootError {
  return new CrossrootError({
    what: `the packages of ${release.title} do not make a sysroot`,
    why: errors.map(describeFinding),
    todo: 'add the package that contains what is missing to packages, or report this with the list of packages',
  });
}
