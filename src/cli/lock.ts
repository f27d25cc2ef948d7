import { CrossrootError } from '../errors.js';
import { hostOf, hosts } from '../host.js';
import { parseRequest, type Request } from '../inputs/request.js';
import { isTime, type Lock, treesOfLock } from '../lock/lock.js';
import { readLocks } from '../lock/lock-file.js';
import { partName } from '../lock/lock-text.js';
import { packagesInput } from '../lock/package-differences.js';
import { checkLock, type Renewal, renewLock } from '../lock/renew-lock.js';
import type { Report } from '../reporting/report.js';
import { refuseUnwritablePlace } from '../system/output-place.js';
import type { Target } from '../target.js';
import { count } from '../text/format.js';
import type { World } from '../world.js';

/** `crossroot lock`: writes the lock, or compares it with what the archive has today. */
export async function lock(flags: LockFlags, world: World, report: Report): Promise<void> {
  const options = parseLockOptions(flags, process.cwd(), world.clock(), hostOf(world.host));
  const requests = await withWants(options.requests, world, report);
  if (options.kind === 'renew') {
    const { changes, written } = await renewLock({ ...options, requests }, world, report);
    for (const line of changes) process.stdout.write(`${line}\n`);
    for (const line of describeLock(options.requests[0].lockfile, written)) report.info(line);
    return;
  }
  const changes = await checkLock(requests, world, report);
  for (const line of changes) process.stdout.write(`${line}\n`);
  if (changes.length === 0) report.info('nothing newer exists');
  else {
    report.info(`${count(changes.length, 'change')} since the lock was made`);
    process.exitCode = 2;
  }
}

/** Of requests with `packages: auto`, what the crates want, and how packages are chosen for that. */
async function withWants(requests: Requests, world: World, report: Report): Promise<Renewal['requests']> {
  if (requests.every(({ auto }) => !auto)) return requests;
  const { wantsAtDesk } = await import('../wanted-packages/at-desk.js');
  const [first, ...others] = await Promise.all(
    requests.map(async (request) => (request.auto ? wantsAtDesk(request, world, report) : request)),
  );
  return first === undefined ? requests : [first, ...others];
}

function describeLock(file: string, written: readonly Lock[]): readonly string[] {
  if (written.length === 0) return [`${file} is unchanged`];
  return written.map((lock) => {
    const trees = treesOfLock(lock).map(
      ([name, { packages }]) => `${name} ${count(packages.length, 'package')}`,
    );
    return `${file} written: ${partName(lock, written)}${trees.join(', ')}`;
  });
}

/** The flags of `crossroot lock`. */
interface LockFlags {
  /** The value of another flag as the user wrote it; undefined where it was left out. */
  readonly given: (name: string) => string | undefined;
  /** The values of `--target`, which may be there several times. */
  readonly targets: readonly string[];
  /** The values of `--host`, which may be there several times. */
  readonly hosts: readonly string[];
  readonly update: boolean;
  readonly check: boolean;
  readonly at: string | undefined;
}

/** What `crossroot lock` is to do. */
export type LockOptions =
  | { readonly kind: 'check'; readonly requests: Requests }
  | (Renewal & { readonly kind: 'renew'; readonly requests: Requests });

type Requests = readonly [LockedOn, ...LockedOn[]];
/** A request, on a host. */
type LockedOn = Request & { readonly host: Target };

/**
 * Reads the flags of `crossroot lock`. What they leave out is taken from the lock that there is: `crossroot
 * lock --update` needs no further flags. The targets are then all that the lock has, and the other inputs those
 * that it has for the target. A host is added to those that the lock has, which have the same packages.
 * @param base the folder that paths are relative to
 * @param now milliseconds since 1970
 * @param machine the host that this is, for which a new lock is written
 * @throws CrossrootError when a value is not allowed, flags contradict each other, or the lock cannot be read.
 */
export function parseLockOptions(flags: LockFlags, base: string, now: number, machine: Target): LockOptions {
  const { given, targets, update, check } = flags;
  if (check && (update || flags.at !== undefined)) {
    throw new CrossrootError({
      what: '--check cannot be combined with --update or --at',
      why: "--check compares the lock with today's archive, and writes nothing",
      todo: 'use one of them',
    });
  }
  const at = flags.at === undefined ? undefined : parseTime(flags.at, now);
  // An empty flag is its default.
  const requestOf = (value: LockFlags['given']) => parseRequest((name) => value(name) || undefined, base);
  const { lockfile } = requestOf((name) => (name === 'target' ? targets[0] : given(name)));
  // Making trees takes a while.
  if (!check)
    refuseUnwritablePlace(lockfile, {
      kind: 'the lock',
      otherwise: 'set --lockfile to another file',
    });
  const locks = readLocks(lockfile);
  const named = targets.length > 0 ? targets : locks.map((lock) => lock.request.target);
  const lockedHosts = locks.map((lock) => lock.host);
  const wanted = [...lockedHosts, ...flags.hosts.map(parseHost)];
  const machines = hosts.filter(({ debian }) =>
    (wanted.length > 0 ? wanted : [machine.debian]).includes(debian),
  );
  const requestsFor = (target: string): readonly LockedOn[] => {
    const lock = locks.find((one) => one.request.target === target);
    const locked = lock === undefined ? undefined : lockedValues(lock, given('glibc') !== undefined);
    const request = requestOf((name) => (name === 'target' ? target : (given(name) ?? locked?.get(name))));
    return machines.map((host) => ({ ...request, host }));
  };
  // Without a lock and a flag it is the usual target.
  const [first, ...others] = [...new Set(named.length > 0 ? named : [''])].flatMap(requestsFor);
  if (first === undefined) throw new Error('no host was given');
  const requests: Requests = [first, ...others];
  return check ? { kind: 'check', requests } : { kind: 'renew', requests, update, at };
}

/** @throws CrossrootError for what is no host. */
function parseHost(name: string): string {
  const host = hosts.find(({ processor, debian }) => name === processor || name === debian);
  if (host !== undefined) return host.debian;
  const names = hosts.map(({ processor }) => processor).join(' and ');
  throw new CrossrootError({
    what: `--host cannot be ${JSON.stringify(name)}`,
    why: 'Crossroot does not run on that machine',
    todo: `use one of ${names}`,
  });
}

/**
 * The values of inputs that a lock was made for.
 * @param choosesRelease whether the user's flag for glibc chooses the release, and not the lock
 */
function lockedValues({ request }: Lock, choosesRelease: boolean): ReadonlyMap<string, string> {
  const { gcc, rust, sysroot, linker = '' } = request;
  const values = new Map([
    ...Object.entries({ gcc, rust, sysroot, linker }),
    ['packages', packagesInput(request)],
    ['repositories', (request.repositories ?? []).map(({ source }) => source).join('\n')],
  ]);
  if (choosesRelease) values.delete('sysroot');
  return values;
}

/** A day is its first second; all times are UTC (ISO 8601). */
function parseTime(text: string, now: number): Date {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text;
  if (!isTime(time)) {
    throw new CrossrootError({
      what: `--at cannot be ${JSON.stringify(text)}`,
      why: 'it is not a day or a time in UTC',
      todo: 'use a form such as 2026-09-01 or 2026-09-01T12:00:00Z',
    });
  }
  const at = new Date(time);
  if (at.getTime() <= now) return at;
  throw new CrossrootError({
    what: `--at cannot be ${text}`,
    why: `it is ${new Date(now).toISOString()} here, so that day is in the future`,
    todo: 'use a day in the past',
  });
}
