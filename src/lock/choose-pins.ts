import { compareVersions } from '../debian/version.js';
import { CrossrootError } from '../errors.js';
import { chooseGcc } from '../gcc/choose.js';
import { type DebianGccChoice, isDebianGcc } from '../input-toolchain.js';
import type { Request } from '../inputs.js';
import type { Release } from '../release.js';
import type { Report } from '../report.js';
import type { Target } from '../target.js';
import { type Lockable, lockCommandFor, lockRequestOf, refuseOtherRequest } from './answers.js';
import { readLock } from './file.js';
import type { LockedTree } from './lock.js';
import type { BuiltInPins } from './pins.js';

/** What is fixed of a run before it begins. A tree without a pin is chosen from the archive. */
export interface RunPins {
  /** The gcc of a lock. */
  readonly gcc: LockedTree | undefined;
  readonly sysroot: LockedTree | undefined;
  readonly rust: LockedTree | undefined;
}

const nothing: RunPins = { gcc: undefined, sysroot: undefined, rust: undefined };

/**
 * Says what is fixed of a run: everything that is Debian's by the project's lock where it has one, else a sysroot without
 * further packages by the pins of Crossroot itself.
 * @throws CrossrootError when the lock is refused, or missing although the run asks for it.
 */
export function choosePins(request: Request, builtIn: BuiltInPins, report: Pick<Report, 'info'>): RunPins {
  const { sysroot, gcc, lockfile, locked } = request;
  if (locked) refuseUnlockable(request);
  const lock = readLock(lockfile);
  if (sysroot.kind !== 'debian') {
    if (lock !== undefined) report.info(`${lockfile} is not used: it pins a sysroot of Debian`);
    return nothing;
  }
  const { target, packages, rust } = request;
  const lockable = { target, sysroot: sysroot.release, packages, rust };
  if (lock !== undefined) {
    const asked = isDebianGcc(gcc)
      ? lockRequestOf({ ...lockable, gcc })
      : { ...lockRequestOf({ ...lockable, gcc: { kind: 'auto' } }), gcc: lock.request.gcc };
    refuseOtherRequest(lock, asked, lockfile);
    report.info(`${lockfile} answers: nothing is chosen anew`);
    const { trees } = lock;
    return {
      gcc: isDebianGcc(gcc) ? trees.gcc : undefined,
      sysroot: trees.sysroot,
      rust: rust.kind === 'debian' ? trees.rust : undefined,
    };
  }
  if (locked) {
    throw new CrossrootError({
      what: `there is no lock ${lockfile}`,
      why: 'the input locked is true: nothing may be chosen that a lock does not pin',
      todo: `write it: ${lockCommandFor(lockRequestOf(lockableOf(request)), lockfile)}`,
    });
  }
  const pins = packages.length === 0 ? pinsOf(sysroot.release, target, builtIn) : undefined;
  return { ...nothing, sysroot: pins?.sysroot };
}

/**
 * The request as a lock can answer it.
 * @throws CrossrootError when its sysroot or its gcc is not Debian's.
 */
export function lockableOf(request: Request): Lockable {
  refuseUnlockable(request);
  const { target, sysroot, packages, gcc, rust } = request;
  if (sysroot.kind !== 'debian' || !isDebianGcc(gcc)) throw new Error('refuseUnlockable let it pass');
  return { target, sysroot: sysroot.release, packages, gcc, rust };
}

/** A tarball is pinned by its checksum; a directory, and what is on PATH, by nothing. */
function refuseUnlockable({ sysroot, gcc }: Request): void {
  const other =
    sysroot.kind === 'debian'
      ? isDebianGcc(gcc)
        ? undefined
        : `gcc: ${gcc.kind}`
      : `sysroot: a ${sysroot.kind}`;
  if (other === undefined) return;
  throw new CrossrootError({
    what: 'no lock can pin what is asked for',
    why: `${other}; a lock pins packages of Debian`,
    todo: 'pin a tarball by its checksum (sysroot-sha256, gcc-sha256) and leave out locked, or use debian:<suite>',
  });
}

/** The gcc that Crossroot itself pins for a release. */
export function builtInGcc(release: Release, target: Target, builtIn: BuiltInPins): LockedTree | undefined {
  return pinsOf(release, target, builtIn)?.gcc;
}

function pinsOf({ name }: Release, target: Target, builtIn: BuiltInPins) {
  const pins = builtIn[name];
  return pins?.request.target === target.triple ? pins.trees : undefined;
}

/**
 * The release whose gcc is asked for, and what is to be said about it.
 * @param glibc the version of the sysroot's
 * @throws CrossrootError when there is none for so old a glibc.
 */
export function gccFor(
  gcc: DebianGccChoice,
  glibc: string,
): {
  readonly release: Release;
  readonly words: string;
  /** True when it is made for a newer glibc than the sysroot has. */
  readonly isNewer: boolean;
} {
  if (gcc.kind === 'auto') {
    const { release, reason } = chooseGcc(glibc);
    return { release, words: `gcc of debian:${release.name}: ${reason}`, isNewer: false };
  }
  const { release } = gcc;
  const isNewer = compareVersions(release.glibc, glibc) > 0;
  const made = `the gcc of debian:${release.name} is made for glibc ${release.glibc}, the sysroot has ${glibc}`;
  return { release, words: isNewer ? `${made}: C++ may not link` : made, isNewer };
}
