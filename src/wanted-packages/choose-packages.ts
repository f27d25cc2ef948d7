import type { Missing } from '../missing-libraries/build-errors.js';
import { type Choice, choosePackage } from '../missing-libraries/choose-package.js';
import { expectedPaths } from '../missing-libraries/expected-paths.js';
import { labelOf } from '../missing-libraries/explain.js';
import { findOwners, type LookUp } from '../missing-libraries/look-up.js';
import { usualPackages } from '../sysroot/debian-owners.js';
import type { Want } from './want.js';
import type { Asks, LockWants } from './wants-of-lock.js';

/** A package, and why it is wanted. */
export interface Reason {
  readonly package: string;
  /** The file for which it was chosen, beneath the root. */
  readonly path: string;
  readonly asks: Asks;
  readonly want: Want;
}

/** Something that a crate wants and no package has. */
export interface Lack {
  readonly asks: Asks;
  readonly want: Want;
}

/** The packages of a release that crates want. */
export interface ChosenForCrates {
  /** Sorted, none twice. */
  readonly packages: readonly string[];
  readonly reasons: readonly Reason[];
  readonly lacks: readonly Lack[];
  /** Why something could not be looked up. */
  readonly problems: readonly string[];
}

/**
 * Chooses the packages of a release that have what crates want, by its signed `Contents`.
 * @param named the packages that the user names: where one of them has what is wanted, it is chosen
 */
export async function choosePackagesFor(
  { asks }: Pick<LockWants, 'asks'>,
  named: readonly string[],
  where: LookUp,
): Promise<ChosenForCrates> {
  const { gnu, libc } = where.target;
  const wanted = new Map(
    asks
      .flatMap(({ wants }) => wants)
      .flatMap(({ anyOf }) => anyOf)
      .map((missing) => [labelOf(missing), { missing, paths: expectedPaths(missing, gnu) }]),
  );
  // What Debian has besides a static C library was made with glibc.
  const { files, problems } = libc.isStatic
    ? { files: [], problems: [] }
    : await findOwners([...wanted.values()], where);
  const preferred = [new Set(named.map((name) => name.split('=', 1)[0] ?? '')), usualPackages];
  const choiceOf = (missing: Missing): Choice | undefined => {
    const one = wanted.get(labelOf(missing));
    return one && choosePackage(missing, one.paths, files, preferred);
  };
  const reasons: Reason[] = [];
  const lacks: Lack[] = [];
  for (const ask of asks) {
    for (const want of ask.wants) {
      const choice = want.anyOf.map(choiceOf).find((one) => one !== undefined);
      // What a text only names must be where the linker looks.
      const isTrusted = ask.by !== 'text' || (choice?.rank ?? 0) < 2 || !ask.isOptional;
      if (choice !== undefined && isTrusted)
        reasons.push({ package: choice.package, path: choice.path, asks: ask, want });
      else lacks.push({ asks: ask, want });
    }
  }
  return { packages: [...new Set(reasons.map((one) => one.package))].sort(), reasons, lacks, problems };
}
