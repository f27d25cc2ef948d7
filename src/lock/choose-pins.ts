import { isDeepStrictEqual } from 'node:util';
import { debianReleasesOf, findRelease, newestReleaseFor } from '../debian/release.js';
import { CrossrootError } from '../errors.js';
import { isDebianGcc } from '../gcc/choose-gcc.js';
import type { Report } from '../reporting/report.js';
import type { BuiltInPins, LockedTree } from '../store/plan.js';
import { inputName } from '../text/input-words.js';
import { readLocks } from './lock-file.js';
import {
  type LockInputs,
  lockableInputs,
  lockCommandFor,
  lockOfTarget,
  lockRequestOf,
  refuseMismatch,
} from './mismatch.js';

/** What is fixed of a run before it begins. A tree without a pin is chosen from the archive. */
export interface RunPins {
  /** The gcc of a lock. */
  readonly gcc?: LockedTree | undefined;
  readonly sysroot?: LockedTree | undefined;
  readonly rust?: LockedTree | undefined;
  /** Refuses the lock where the crates want something else than when it was made; absent without a lock. */
  readonly refuseOtherWants?: ((wants: readonly string[]) => void) | undefined;
}

/**
 * Says what is fixed of a run: everything that is Debian's by the project's lock where it has one, else a
 * sysroot without further packages by the pins of Crossroot itself.
 * @param request.lockfile absolute path of the project's lock
 * @throws CrossrootError when the lock is refused, or missing although the run asks for it.
 */
export function choosePins(
  request: LockInputs & {
    readonly glibc?: string | undefined;
    readonly auto: boolean;
    readonly lockfile: string;
    readonly locked: boolean;
  },
  builtIn: BuiltInPins,
  report: Pick<Report, 'info'>,
): RunPins {
  const { target, host, sysroot, packages, repositories, auto, gcc, rust, lockfile, glibc } = request;
  const withWants = (wants: readonly string[]) => (auto ? { chosen: { named: packages, wants } } : {});
  const mustLock = request.locked ? lockableInputs(request) : undefined;
  const locks = readLocks(lockfile);
  if (sysroot.kind !== 'debian') {
    if (locks.length > 0) report.info(`${lockfile} is not used: it pins a sysroot of packages`);
    return {};
  }
  if (locks.length > 0) {
    const hasDebianGcc = isDebianGcc(gcc);
    const asked = lockRequestOf({
      ...request,
      ...withWants([]),
      sysroot,
      gcc: hasDebianGcc ? gcc : { kind: 'auto' },
    });
    const lock = lockOfTarget(locks, asked, host, lockfile);
    const compare = (wants: readonly string[]) => {
      const { chosen } = withWants(wants);
      const all = { ...asked, ...(chosen === undefined ? {} : { auto: chosen }) };
      const own = hasDebianGcc ? all : { ...all, gcc: lock.request.gcc };
      const ofGlibc = glibc && newestReleaseFor(glibc, debianReleasesOf(target))?.title;
      refuseMismatch(lock, own, lockfile, locks, ofGlibc === asked.sysroot ? glibc : undefined);
    };
    // What the crates want is known later.
    compare(lock.request.auto?.wants ?? []);
    report.info(`using the packages in ${lockfile}`);
    const { trees } = lock;
    const own = (name: 'gcc' | 'sysroot'): LockedTree => {
      const release = findRelease(trees[name].release);
      return withPack(trees[name], release && builtIn(release, target, host)?.[name]);
    };
    return {
      gcc: hasDebianGcc ? own('gcc') : undefined,
      sysroot: own('sysroot'),
      rust: rust.kind === 'debian' ? trees.rust : undefined,
      refuseOtherWants: auto ? compare : undefined,
    };
  }
  if (mustLock !== undefined) {
    throw new CrossrootError({
      what: `the lock ${lockfile} does not exist`,
      why: `${inputName('locked')} is true, so a lock must pin every package`,
      todo: `create it: ${lockCommandFor(lockRequestOf({ ...mustLock, ...withWants([]) }), lockfile)}`,
    });
  }
  const isPlain = packages.length + repositories.length === 0 && !auto;
  return isPlain ? { sysroot: builtIn(sysroot.release, target, host)?.sysroot } : {};
}

/**
 * A tree of a lock with its pack, where Crossroot pins the very same packages and digest: that is what says
 * that the one is made of the other.
 */
function withPack(locked: LockedTree, own: LockedTree | undefined): LockedTree {
  const isOwn = own?.digest === locked.digest && isDeepStrictEqual(own.packages, locked.packages);
  return isOwn && own?.pack !== undefined ? { ...locked, pack: own.pack } : locked;
}
