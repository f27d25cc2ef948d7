import { compareVersions } from '../debian/version.js';
import { CrossrootError } from '../errors.js';
import { chooseGcc } from '../gcc/choose.js';
import type { Request } from '../inputs.js';
import { findRelease, type Release } from '../release.js';
import type { Report } from '../report.js';
import type { TreePin } from '../tree/plan.js';
import { lockCommandFor, lockRequestOf, refuseOtherRequest } from './answers.js';
import { readLock } from './file.js';
import type { Lock } from './lock.js';
import type { BuiltInPins } from './pins.js';

/** What is fixed of a run before it begins. A tree without a pin is chosen from the archive. */
export interface RunPins {
  /** The release of the gcc. */
  readonly gccRelease: Release;
  readonly gcc: TreePin | undefined;
  readonly sysroot: TreePin | undefined;
  readonly rust: TreePin | undefined;
}

/**
 * Says what is fixed of a run: everything by the project's lock where it has one, else the gcc, and a sysroot without
 * further packages, by the pins of Crossroot itself.
 * @throws CrossrootError when the lock is refused, or missing although the run asks for it.
 */
export function choosePins(
  request: Request,
  builtIn: BuiltInPins,
  report: Pick<Report, 'info' | 'warning'>,
): RunPins {
  const { lockfile } = request;
  const lock = readLock(lockfile);
  const asked = lockRequestOf(request);
  if (lock !== undefined) {
    refuseOtherRequest(lock, asked, lockfile);
    report.info(`${lockfile} answers: nothing is chosen anew`);
    return pinsOfLock(lock, request);
  }
  if (request.locked) {
    throw new CrossrootError({
      what: `there is no lock ${lockfile}`,
      why: 'the input locked is true: nothing may be chosen that a lock does not pin',
      todo: `write it: ${lockCommandFor(asked, lockfile)}`,
    });
  }
  const { release, words, isNewer } = gccFor(request);
  if (isNewer) report.warning(words);
  else report.info(words);
  return { gccRelease: release, ...builtInFor(request, release, builtIn) };
}

/** The trees that Crossroot itself pins for a request. */
export function builtInFor(
  request: Pick<Request, 'target' | 'sysroot' | 'packages'>,
  gccRelease: Release,
  builtIn: BuiltInPins,
) {
  const pinsOf = ({ name }: Release) => {
    const pins = builtIn[name];
    return pins?.request.target === request.target.triple ? pins.trees : undefined;
  };
  return {
    gcc: pinsOf(gccRelease)?.gcc,
    sysroot: request.packages.length === 0 ? pinsOf(request.sysroot)?.sysroot : undefined,
    rust: undefined,
  };
}

/** The release whose gcc a request asks for, and what is to be said about it. */
export function gccFor({ gcc, sysroot }: Pick<Request, 'gcc' | 'sysroot'>): {
  readonly release: Release;
  readonly words: string;
  /** True when it is made for a newer glibc than the sysroot has. */
  readonly isNewer: boolean;
} {
  if (gcc.kind === 'auto') {
    const { release, reason } = chooseGcc(sysroot.glibc);
    return { release, words: `gcc of debian:${release.name}: ${reason}`, isNewer: false };
  }
  const { release } = gcc;
  const isNewer = compareVersions(release.glibc, sysroot.glibc) > 0;
  const made = `the gcc of debian:${release.name} is made for glibc ${release.glibc}, the sysroot has ${sysroot.glibc}`;
  return { release, words: isNewer ? `${made}: C++ may not link` : made, isNewer };
}

function pinsOfLock({ trees }: Lock, request: Request): RunPins {
  const gccRelease = findRelease(trees.gcc.release);
  if (gccRelease === undefined) throw new Error(`the lock's release ${trees.gcc.release} was not checked`);
  return {
    gccRelease,
    gcc: trees.gcc,
    sysroot: trees.sysroot,
    rust: request.rust.kind === 'debian' ? trees.rust : undefined,
  };
}
