import { type Context, openContext } from '../context.js';
import { type OwnRepository, ownSuite } from '../debian/own-repository.js';
import { CrossrootError } from '../errors.js';
import { hostOf } from '../host.js';
import type { Report } from '../reporting/report.js';
import type { World } from '../world.js';
import { changesOf, keepUnchanged, packageChanges } from './changes.js';
import { type Lock, type LockRequest, treesOfLock } from './lock.js';
import { readLocks, writeLocks } from './lock-file.js';
import { type LockPart, partName } from './lock-text.js';
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
type LockSubject = LockInputs & {
  readonly lockfile: string;
  readonly mirrors: readonly string[];
  readonly repositories: readonly OwnRepository[];
  /** With `packages: auto`: chooses the packages that the crates want; `chosen` says what these are. */
  readonly choose?: ((context: Context) => Promise<readonly string[]>) | undefined;
};

/** What is to be done with a project's lock. */
export interface Renewal {
  /** One for each target and host, all for the same file and mirrors; for each host that the lock has. */
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
  hostOf(world.host);
  const { lockfile } = requests[0];
  const old = readLocks(lockfile);
  const locks = new Map(old.map((lock) => [keyOf(lock), lock]));
  const answers = (request: LockSubject, asked: LockRequest) => {
    const before = locks.get(keyOf(partOf(request, asked)));
    return before !== undefined && mismatches(before, asked).length === 0;
  };
  const written: Lock[] = [];
  const changes: string[] = [];
  const wanted = requests.map((request) => ({ request, asked: lockRequestOf(lockableInputs(request)) }));
  const isDue = ({ request, asked }: (typeof wanted)[number]) =>
    !answers(request, asked) || update || at !== undefined;
  const due = wanted.filter(isDue);
  if (due.length === 0) return { changes, written };
  const all = [...locks.values(), ...due.map(({ request, asked }) => partOf(request, asked))];
  const staying = wanted.flatMap((one) =>
    isDue(one) ? [] : (locks.get(keyOf(partOf(one.request, one.asked))) ?? []),
  );
  // By target, of a host that stays or is done: that of the other hosts is the same.
  const sysroots = new Map(staying.map(({ request, trees }) => [request.target, trees.sysroot]));
  await withContext(requests, old, at, world, report, async (context) => {
    for (const { request, asked } of due) {
      const { target } = asked;
      const part = partOf(request, asked);
      if (due.length > 1) report.info(partName(part, all).trim());
      const maker = await makerOf(request, context, world, report);
      const made = await makeLock({ ...maker, sysroot: sysroots.get(target) });
      const before = locks.get(keyOf(part));
      const lock = before === undefined ? made : keepUnchanged(before, made);
      sysroots.set(target, lock.trees.sysroot);
      const lines = before === undefined ? [] : changesOf(before, lock);
      if (answers(request, asked) && lines.length === 0) continue;
      locks.set(keyOf(part), lock);
      written.push(lock);
      changes.push(...lines.map((line) => `${partName(part, all)}${line}`));
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
  hostOf(world.host);
  const { lockfile } = requests[0];
  const old = readLocks(lockfile);
  const held = requests.map((request) => {
    const asked = lockRequestOf(lockableInputs(request));
    if (old.length === 0) {
      throw new CrossrootError({
        what: `the lock ${lockfile} does not exist`,
        why: '--check compares a lock with the archive of today',
        todo: `create it: ${lockCommandFor(asked, lockfile)}`,
      });
    }
    const lock = lockOfTarget(old, asked, request.host, lockfile);
    refuseMismatch(lock, asked, lockfile, old);
    return { request, lock };
  });
  return withContext(requests, old, undefined, world, report, async (context) => {
    const changes = new Set<string>();
    for (const { request, lock } of held) {
      if (held.length > 1) report.info(partName(lock, old).trim());
      const chosen = await choosePackages(await makerOf(request, context, world, report));
      for (const [name, { packages }] of treesOfLock(lock)) {
        const lines = packageChanges(packages, chosen.get(name) ?? packages);
        for (const line of lines) changes.add(`${partName(lock, old)}${name}: ${line}`);
      }
    }
    return [...changes];
  });
}

function keyOf({ host, request }: LockPart): string {
  return `${request.target} ${host}`;
}

function partOf({ host }: LockSubject, request: LockRequest): LockPart {
  return { host: host.debian, request };
}

async function makerOf(
  request: LockSubject,
  context: Context,
  world: World,
  report: Report,
): Promise<LockMaker> {
  const chosen = (await request.choose?.(context)) ?? [];
  const packages = [...new Set([...request.packages, ...chosen])].sort();
  const inputs = { ...lockableInputs(request), packages };
  const ownSuites = request.repositories.map(ownSuite);
  return { inputs, builtIn: world.pins, context: { ...context, host: inputs.host, ownSuites }, report };
}

async function withContext<T>(
  requests: Renewal['requests'],
  old: readonly Lock[],
  at: Date | undefined,
  world: World,
  report: Report,
  use: (context: Context) => Promise<T>,
): Promise<T> {
  const repositories = requests.flatMap((one) => one.repositories);
  if (at !== undefined && repositories.length > 0)
    report.warning(
      `${[...new Set(repositories.map(({ url }) => url))].join(', ')}: no snapshots of it exist, so it is read as it is today`,
    );
  const context = await openContext({
    world,
    mirrors: requests[0].mirrors,
    repositories,
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
