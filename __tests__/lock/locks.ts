import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Package } from '../../src/debian/package.js';
import { CrossrootError } from '../../src/errors.js';
import { chooseGcc, rustReleaseFor } from '../../src/gcc/choose-gcc.js';
import { gccPackage, gccRules } from '../../src/gcc/debian-gcc.js';
import { inputs, parseRequest, type Request } from '../../src/inputs/request.js';
import type { Lock, LockRequest } from '../../src/lock/lock.js';
import { readLocks, writeLocks } from '../../src/lock/lock-file.js';
import { formatLocks, parseLocks } from '../../src/lock/lock-text.js';
import { lockableInputs, lockRequestOf } from '../../src/lock/mismatch.js';
import { rustRules } from '../../src/rust/provide-rust.js';
import type { LockedTree } from '../../src/store/plan.js';
import { sysrootRules } from '../../src/sysroot/debian-sysroot.js';
import { host } from '../support/targets.js';

/** Values of inputs, by their names. */
export type Values = Readonly<Record<string, string>>;

/** A SHA256 that differs with the text. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A package of a tree: `zlib1g 1:1.2.13-1 arm64`, or what is told of it. */
export function aPackage(change: Partial<Package> = {}): Package {
  const { name, version, architecture } = {
    name: 'zlib1g',
    version: '1:1.2.13-1',
    architecture: 'arm64',
    ...change,
  };
  const file = `${name}_${version.replace(/^\d+:/, '')}_${architecture}.deb`;
  return {
    name,
    version,
    architecture,
    repository: 'debian',
    path: `pool/main/${name[0]}/${name}/${file}`,
    size: 84_000,
    sha256: sumOf(file),
    ...change,
  };
}

/** A sysroot of bookworm with two packages, or what is told of it. */
export function aTree(change: Partial<LockedTree> = {}): LockedTree {
  const packages = change.packages ?? [aPackage({ name: 'libc6' }), aPackage()];
  return {
    release: 'bookworm',
    rules: sysrootRules,
    resolved: '2026-11-22T17:08:59Z',
    suites: { bookworm: '2026-09-05T09:31:02Z', 'bookworm-security': '2026-11-22T10:00:00Z' },
    digest: sumOf(JSON.stringify(packages)),
    packages,
    ...change,
  };
}

/** The request of these values; the others have their defaults. */
export function requestOf(values: Values, base = process.cwd()): Request {
  const defaults = new Map(inputs.map((input) => [input.name, input.default]));
  return parseRequest((name) => values[name] ?? defaults.get(name) ?? '', base);
}

/** What the request of these values asks of a lock. */
export function askedOf(values: Values): LockRequest {
  return lockRequestOf(lockableInputs(requestOf(values)));
}

/** The lock that today's Crossroot makes of a request, but for its packages. */
export function lockOf(request: Request): Lock {
  const lockable = lockableInputs(request);
  const { release } = lockable.sysroot;
  const { target } = lockable;
  const rustRelease = rustReleaseFor(release, target);
  const gccRelease = chooseGcc(lockable.gcc, release.glibc, target, release).release;
  const gcc = aPackage({
    name: gccPackage('gcc', gccRelease, target, host),
    version: '12.2.0-14cross1',
    architecture: 'amd64',
  });
  const sysroot = [target.libc.development, 'zlib1g'].map((name) =>
    aPackage({ name, architecture: target.debian }),
  );
  const std = aPackage({ name: rustRelease.rust.std, architecture: target.debian });
  const rustTree = aTree({ release: rustRelease.name, rules: rustRules, packages: [std, aPackage()] });
  return {
    host: host.debian,
    request: lockRequestOf(lockable),
    trees: {
      gcc: aTree({
        release: gccRelease.name,
        rules: gccRules,
        packages: [gcc],
      }),
      sysroot: aTree({ release: release.name, packages: sysroot }),
      ...(lockable.rust.kind === 'debian' ? { rust: rustTree } : {}),
    },
  };
}

/** The same for values of inputs. */
export function aLock(values: Values = {}): Lock {
  return lockOf(requestOf(values));
}

/** The one target of a lock that has one; undefined of a lock that is not there. */
function only(locks: readonly Lock[]): Lock | undefined {
  expect(locks.length).toBeLessThan(2);
  return locks[0];
}

/** A lock of one target: as {@link readLocks} reads it, and so on. */
export function readLock(file: string): Lock | undefined {
  return only(readLocks(file));
}

export function parseLock(text: string, file: string): Lock {
  const lock = only(parseLocks(text, file));
  if (lock === undefined) throw new Error('the lock has no target');
  return lock;
}

export function formatLock(lock: Lock): string {
  return formatLocks([lock]);
}

export function writeLock(file: string, lock: Lock): void {
  writeLocks(file, [lock]);
}

/** The lock with other trees. */
export function withTrees(lock: Lock, change: Partial<Lock['trees']>): Lock {
  return { ...lock, trees: { ...lock.trees, ...change } };
}

/** The failure that a user meets. Anything else that is thrown, or nothing, fails the test. */
export function failureOf(action: () => unknown): CrossrootError {
  let thrown: unknown;
  try {
    action();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(CrossrootError);
  if (!(thrown instanceof CrossrootError)) throw new Error('not reached');
  return thrown;
}

/** How messages call the lock of these tests. */
export const lockFile = '/project/crossroot.lock';

/** A lock with everything that a lock can have. */
export const fullLock = aLock({ packages: 'libb-dev=1:2.0-1~x liba-dev', rust: 'debian' });

/** Its text. */
export const fullText = formatLock(fullLock);

/** The facts of the refusal of a text, after a look at whether it names the file and a way out. */
export function refusalOf(text: string): readonly string[] {
  const failure = failureOf(() => parseLock(text, lockFile));
  expect(failure.what).toBe(`the lock ${lockFile} is refused`);
  expect(failure.todo.join()).toContain('create it again: crossroot lock');
  return failure.why;
}

/**
 * The full lock with another value at a path such as `trees.gcc.packages.0.size`; without it where the value is
 * undefined.
 */
export function withValue(path: string, value: unknown): string {
  const copy: unknown = JSON.parse(fullText);
  const names = path.split('.');
  const last = names.pop() ?? '';
  let place = copy;
  for (const name of names) place = Reflect.get(Object(place), name);
  Reflect.set(Object(place), last, value);
  return JSON.stringify(copy, null, 2);
}

/** The full lock with another text in place of the first such text. */
export function withText(found: string, other: string): string {
  expect(fullText).toContain(found);
  return fullText.replace(found, () => other);
}
