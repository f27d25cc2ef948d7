import { openContext, type World } from '../context.js';
import { CrossrootError } from '../errors.js';
import { refuseOtherHosts } from '../host.js';
import type { Report } from '../reporting/report.js';
import { changesOf, keepUnchanged, packageChanges } from './changes.js';
import { type Lock, treesOfLock } from './lock.js';
import { readLock, writeLock } from './lock-file.js';
import { choosePackages, type LockMaker, makeLock, suiteDates } from './make-lock.js';
import {
  type LockableInputs,
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

/** What was done with a lock. */
export interface Renewed {
  /** What differs from the lock of before, a line each; none when there was no lock. */
  readonly changes: readonly string[];
  /** The lock that was written; none when the one of before stays as it is. */
  readonly written: Lock | undefined;
}

/**
 * Writes the lock of a request, unless there is one that matches it already. A lock that comes to the same
 * packages and digests is left as it is, to the byte.
 * @throws CrossrootError when there is a file that is no lock, when the archive shows an older state than the
 * lock was made from, and when something is not available.
 */
export async function renewLock(
  { request, update, at }: Renewal,
  world: World,
  report: Report,
): Promise<Renewed> {
  refuseOtherHosts(world.host);
  const old = readLock(request.lockfile);
  const inputs = lockableInputs(request);
  const matches = old !== undefined && mismatches(old, lockRequestOf(inputs)).length === 0;
  if (matches && !update && at === undefined) return { changes: [], written: undefined };
  const fresh = { at, mirrors: request.mirrors, old };
  const made = await withMaker(inputs, fresh, world, report, makeLock);
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
  const { lockfile, mirrors } = request;
  const old = readLock(lockfile);
  const inputs = lockableInputs(request);
  const asked = lockRequestOf(inputs);
  if (old === undefined) {
    throw new CrossrootError({
      what: `there is no lock ${lockfile}`,
      why: 'check holds a lock against what is there today',
      todo: `write it: ${lockCommandFor(asked, lockfile)}`,
    });
  }
  refuseMismatch(old, asked, lockfile);
  const chosen = await withMaker(inputs, { at: undefined, mirrors, old }, world, report, choosePackages);
  return treesOfLock(old).flatMap(([name, { packages }]) => {
    const now = chosen.get(name);
    return now === undefined ? [] : packageChanges(packages, now).map((line) => `${name}: ${line}`);
  });
}

async function withMaker<T>(
  inputs: LockableInputs,
  from: { readonly mirrors: readonly string[]; readonly old: Lock | undefined; readonly at: Date | undefined },
  world: World,
  report: Report,
  use: (maker: LockMaker) => Promise<T>,
): Promise<T> {
  const { mirrors, old, at } = from;
  const trees = old === undefined ? [] : treesOfLock(old).map(([, tree]) => tree);
  const context = await openContext({
    world,
    mirrors,
    // A pack would be saved under what the tree is made of, and a run with the lock looks for its digest.
    useCache: false,
    fresh: { at, notBefore: suiteDates(trees) },
    warn: report.warning,
  });
  try {
    return await use({ inputs, builtIn: world.pins, context, report });
  } finally {
    await context.close();
  }
}
