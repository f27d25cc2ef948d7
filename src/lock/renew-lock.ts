import { openContext, type World } from '../context.js';
import { CrossrootError } from '../errors.js';
import { refuseOtherHosts } from '../host.js';
import type { Report } from '../reporting/report.js';
import { changesOf, keepUnchanged, packageChanges } from './changes.js';
import { lockableOf } from './choose-pins.js';
import { type Lock, treesOfLock } from './lock.js';
import { readLock, writeLock } from './lock-file.js';
import { choosePackages, type LockMaker, makeLock, suiteDates } from './make-lock.js';
import { differences, lockCommandFor, lockRequestOf, type Requested, refuseOtherRequest } from './match.js';

/** What a lock is to be made for, and from which mirrors. */
type LockSubject = Requested & { readonly mirrors: readonly string[] };

/** What is to be done with a project's lock. */
export interface Renewal {
  readonly request: LockSubject;
  /** True: move to the newest packages although the lock answers. */
  readonly update: boolean;
  /** The day whose state of the archive is locked, when it is not today's. */
  readonly at: Date | undefined;
}

/** What was done with a lock. */
export interface Renewed {
  /** What differs from the lock of before, a line each; none when there was no lock. */
  readonly changes: readonly string[];
  /** The lock that was written; none when the one of before stays as it is. */
  readonly written: Lock | undefined;
}

/**
 * Writes the lock of a request, unless there is one that answers it already. A lock that comes to the same
 * packages and digests is left as it is, to the byte.
 * @throws CrossrootError when there is a file that is no lock, when the archive shows an older state than the
 * lock was made from, and when something cannot be had.
 */
export async function renewLock(renewal: Renewal, world: World, report: Report): Promise<Renewed> {
  const { request, at } = renewal;
  refuseOtherHosts(world.host);
  const old = readLock(request.lockfile);
  const lockable = lockableOf(request);
  const answers = old !== undefined && differences(old, lockRequestOf(lockable)).length === 0;
  if (answers && !renewal.update && at === undefined) return { changes: [], written: undefined };
  const made = await withMaker(request, old, at, world, report, makeLock);
  const lock = old === undefined ? made : keepUnchanged(old, made);
  const changes = old === undefined ? [] : changesOf(old, lock);
  if (answers && changes.length === 0) return { changes: [], written: undefined };
  writeLock(request.lockfile, lock);
  return { changes, written: lock };
}

/**
 * Holds a lock against what the archive has today, and writes nothing.
 * @returns what an update would change, a line each
 * @throws CrossrootError when there is no lock, or it does not answer the request; and as {@link renewLock}
 * does.
 */
export async function checkLock(
  request: LockSubject,
  world: World,
  report: Report,
): Promise<readonly string[]> {
  refuseOtherHosts(world.host);
  const { lockfile } = request;
  const old = readLock(lockfile);
  const asked = lockRequestOf(lockableOf(request));
  if (old === undefined) {
    throw new CrossrootError({
      what: `there is no lock ${lockfile}`,
      why: 'check holds a lock against what is there today',
      todo: `write it: ${lockCommandFor(asked, lockfile)}`,
    });
  }
  refuseOtherRequest(old, asked, lockfile);
  const chosen = await withMaker(request, old, undefined, world, report, choosePackages);
  return treesOfLock(old).flatMap(([name, { packages }]) => {
    const now = chosen.get(name);
    return now === undefined ? [] : packageChanges(packages, now).map((line) => `${name}: ${line}`);
  });
}

async function withMaker<T>(
  request: LockSubject,
  old: Lock | undefined,
  at: Date | undefined,
  world: World,
  report: Report,
  use: (maker: LockMaker) => Promise<T>,
): Promise<T> {
  const trees = old === undefined ? [] : treesOfLock(old).map(([, tree]) => tree);
  const context = await openContext({
    world,
    mirrors: request.mirrors,
    // A pack would be saved under what the tree is made of: whoever has the lock looks for its digest.
    useCache: false,
    fresh: { at, notBefore: suiteDates(trees) },
    warn: report.warning,
  });
  try {
    return await use({ request: lockableOf(request), builtIn: world.pins, context, report });
  } finally {
    await context.close();
  }
}
