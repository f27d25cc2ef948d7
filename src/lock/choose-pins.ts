import { CrossrootError } from '../errors.js';
import { isDebianGcc } from '../gcc/choose-gcc.js';
import type { Report } from '../reporting/report.js';
import { type BuiltInPins, pinsOf } from '../store/built-in-pins.js';
import type { LockedTree } from '../store/plan.js';
import { readLock } from './lock-file.js';
import { type Lockable, lockCommandFor, lockRequestOf, type Requested, refuseOtherRequest } from './match.js';

/** What is fixed of a run before it begins. A tree without a pin is chosen from the archive. */
export interface RunPins {
  /** The gcc of a lock. */
  readonly gcc: LockedTree | undefined;
  readonly sysroot: LockedTree | undefined;
  readonly rust: LockedTree | undefined;
}

const nothing: RunPins = { gcc: undefined, sysroot: undefined, rust: undefined };

/**
 * Says what is fixed of a run: everything that is Debian's by the project's lock where it has one, else a
 * sysroot without further packages by the pins of Crossroot itself.
 * @throws CrossrootError when the lock is refused, or missing although the run asks for it.
 */
export function choosePins(
  request: Requested & { readonly locked: boolean },
  builtIn: BuiltInPins,
  report: Pick<Report, 'info'>,
): RunPins {
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
export function lockableOf(request: Requested): Lockable {
  refuseUnlockable(request);
  const { target, sysroot, packages, gcc, rust } = request;
  if (sysroot.kind !== 'debian' || !isDebianGcc(gcc)) throw new Error('refuseUnlockable let it pass');
  return { target, sysroot: sysroot.release, packages, gcc, rust };
}

/** A tarball is pinned by its checksum; a directory, and what is on PATH, by nothing. */
function refuseUnlockable({ sysroot, gcc }: Requested): void {
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
