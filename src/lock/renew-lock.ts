import { type Context, openContext, type World } from '../context.js';
import { CrossrootError } from '../errors.js';
import { refuseOtherHosts } from '../host.js';
import type { Report } from '../reporting/report.js';
import { changesOf, keepUnchanged, packageChanges } from './changes.js';
import { type Lock, type LockRequest, treesOfLock } from './lock.js';
import { readLocks, writeLocks } from './lock-file.js';
import { choosePackages, type LockMaker, makeLock, suiteDates } from './make-lock.js';
import {
  type LockInputs,
  lockableInputs,
  lockCommandFor,
  lockOfTarget,
  lockRequestOf,
  mismatches,
  refuseMismatch,
} from './mismatch.js';

/** What a lock is for: its inputs, its absolute path, and the mirrors to make it from. */
type LockSubject = LockInputs & { readonly lockfile: string; readonly mirrors: readonly string[] };

/** What is to be done with a project's lock. */
export interface Renewal {
  /** One for each target, all for the same file and mirrors. */
  readonly requests: readonly [LockSubject, ...LockSubject[]];
  /** True: move to the newest packages although the lock matches. */
  readonly update: boolean;
  /** The day whose state of the archive is locked, when it is not today's. */
  readonly at: Date | undefined;
}

/**
 * Writes what a lock has for these targets, unless it matches already; what it has for others stays. What comes
 * to the same packages and digests is left as it is, to the byte.
 * @returns what differs from the lock of before, a line each, and what was written, by target
 * @throws CrossrootError when there is a file that is no lock, when the archive shows an older state than the
 * lock was made from, and when something is not available. Then nothing is written.
 */
export async function renewLock(
  { requests, update, at }: Renewal,
  world: World,
  report: Report,
): Promise<{ readonly changes: readonly string[]; readonly written: readonly Lock[] }> {
  refuseOtherHosts(world.host);
  const { lockfile } = requests[0];
  const old = readLocks(lockfile);
  const locks = new Map(old.map((lock) => [lock.request.target, lock]));
  const answers = ({ target }: LockSubject, asked: LockRequest) => {
    const before = locks.get(target.triple);
    return before !== undefined && mismatches(before, asked).length === 0;
  };
  const written: Lock[] = [];
  const changes: string[] = [];
  const wanted = requests.map((request) => ({ request, asked: lockRequestOf(lockableInputs(request)) }));
  const todo = wanted.filter(({ request, asked }) => !answers(request, asked) || update || at !== undefined);
  if (todo.length === 0) return { changes, written };
  const { size } = new Set([...locks.keys(), ...todo.map(({ asked }) => asked.target)]);
  await withContext(requests[0], old, at, world, report, async (context) => {
    for (const { request, asked } of todo) {
      const { triple } = request.target;
      if (todo.length > 1) report.info(`${triple}:`);
      const made = await makeLock(makerOf(request, context, world, report));
      const before = locks.get(triple);
      const lock = before === undefined ? made : keepUnchanged(before, made);
      const lines = before === undefined ? [] : changesOf(before, lock);
      if (answers(request, asked) && lines.length === 0) continue;
      locks.set(triple, lock);
      written.push(lock);
      changes.push(...lines.map((line) => ofTarget(size, triple, line)));
    }
  });
  if (written.length > 0) writeLocks(lockfile, [...locks.values()]);
  return { changes, written };
}

/**
 * Compares what a lock has for these targets with what the archive has today, and writes nothing.
 * @returns what an update would change, a line each
 * @throws CrossrootError when there is no lock, or it does not match a request; and as {@link renewLock} does.
 */
export async function checkLock(
  requests: Renewal['requests'],
  world: World,
  report: Report,
): Promise<readonly string[]> {
  refuseOtherHosts(world.host);
  const { lockfile } = requests[0];
  const old = readLocks(lockfile);
  const held = requests.map((request) => {
    const asked = lockRequestOf(lockableInputs(request));
    if (old.length === 0) {
      throw new CrossrootError({
        what: `there is no lock ${lockfile}`,
        why: 'check holds a lock against what is there today',
        todo: `write it: ${lockCommandFor(asked, lockfile)}`,
      });
    }
    const lock = lockOfTarget(old, asked, lockfile);
    refuseMismatch(lock, asked, lockfile, old);
    return { request, lock };
  });
  return withContext(requests[0], old, undefined, world, report, async (context) => {
    const changes: string[] = [];
    for (const { request, lock } of held) {
      if (held.length > 1) report.info(`${request.target.triple}:`);
      const chosen = await choosePackages(makerOf(request, context, world, report));
      for (const [name, { packages }] of treesOfLock(lock)) {
        const lines = packageChanges(packages, chosen.get(name) ?? packages);
        changes.push(...lines.map((line) => ofTarget(old.length, lock.request.target, `${name}: ${line}`)));
      }
    }
    return changes;
  });
}

/** A line about a target of a lock, which says so where the lock has several. */
function ofTarget(count: number, triple: string, line: string): string {
  return count > 1 ? `${triple}: ${line}` : line;
}

function makerOf(request: LockSubject, context: Context, world: World, report: Report): LockMaker {
  return { inputs: lockableInputs(request), builtIn: world.pins, context, report };
}

async function withContext<T>(
  { mirrors }: LockSubject,
  old: readonly Lock[],
  at: Date | undefined,
  world: World,
  report: Report,
  use: (context: Context) => Promise<T>,
): Promise<T> {
  const context = await openContext({
    world,
    mirrors,
    // A pack would be saved under what the tree is made of, and a run with the lock looks for its digest.
    useCache: false,
    fresh: { at, notBefore: suiteDates(old) },
    warn: report.warning,
  });
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}
