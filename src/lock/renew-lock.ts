import { openContext, type World } from '../context.js';
import { CrossrootError } from '../errors.js';
import { refuseOtherHosts } from '../host.js';
import type { Report } from '../reporting/report.js';
import { changesOf, keepUnchanged, packageChanges } from './changes.js';
import { type Lock, treesOfLock } from './lock.js';
import { readLock, writeLock } from './lock-file.js';
import { choosePackages, type LockMaker, makeLock, suiteDates } from './make-lock.js';
import {
  type LockInputs,
  lockableInputs,
  lockCommandFor,
  lockRequestOf,
  mismatches,
  refuseMismatch,
} from './mismatch.js';

/** What a lock is for: its inputs, its absolute path, and the mirrors to make it from. */
type LockSubject = LockInputs & { readonly lockfile: string; readonly mirrors: readonly string[] };

/** What is to be done with a project's lock. */
export interface Renewal {
  readonly request: LockSubject;
  /** True: move to the newest packages although the lock matches. */
  readonly update: boolean;
  /** The day whose state of the archive is locked, when it is not today's. */
  readonly at: Date | undefined;
}

/**
 * Writes the lock of a request, unless there is one that matches it already. A lock that comes to the same
 * packages and digests is left as it is, to the byte.
 * @returns what differs from the lock of before, a line each, and the lock that was written, if one was
 * @throws CrossrootError when there is a file that is no lock, when the archive shows an older state than the
 * lock was made from, and when something is not available.
 */
export async function renewLock(
  { request, update, at }: Renewal,
  world: World,
  report: Report,
): Promise<{ readonly changes: readonly string[]; readonly written: Lock | undefined }> {
  refuseOtherHosts(world.host);
  const old = readLock(request.lockfile);
  const asked = lockRequestOf(lockableInputs(request));
  const matches = old !== undefined && mismatches(old, asked).length === 0;
  if (matches && !update && at === undefined) return { changes: [], written: undefined };
  const made = await withMaker(request, old, at, world, report, makeLock);
  const lock = old === undefined ? made : keepUnchanged(old, made);
  const changes = old === undefined ? [] : changesOf(old, lock);
  if (matches && changes.length === 0) return { changes: [], written: undefined };
  writeLock(request.lockfile, lock);
  return { changes, written: lock };
}

/**
 * Compares a lock with what the archive has today, and writes nothing.
 * @returns what an update would change, a line each
 * @throws CrossrootError when there is no lock, or it does not match the request; and as {@link renewLock}
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
  const asked = lockRequestOf(lockableInputs(request));
  if (old === undefined) {
    throw new CrossrootError({
      what: `there is no lock ${lockfile}`,
      why: 'check holds a lock against what is there today',
      todo: `write it: ${lockCommandFor(asked, lockfile)}`,
    });
  }
  refuseMismatch(old, asked, lockfile);
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
  const context = await openContext({
    world,
    mirrors: request.mirrors,
    // A pack would be saved under what the tree is made of, and a run with the lock looks for its digest.
    useCache: false,
    fresh: { at, notBefore: suiteDates(old === undefined ? [] : [old]) },
    warn: report.warning,
  });
  try {
    return await use({ inputs: lockableInputs(request), builtIn: world.pins, context, report });
  } finally {
    await context.close();
  }
}
