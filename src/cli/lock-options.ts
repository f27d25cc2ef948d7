import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { CrossrootError } from '../errors.js';
import { defaultOf, parseRequest, type Request } from '../inputs/request.js';
import type { Lock } from '../lock/lock.js';
import { readLock } from '../lock/lock-file.js';
import { shellWord } from '../text/shell-word.js';

/** The words of `crossroot lock`. */
export interface LockWords {
  /** True for a flag that the user wrote. */
  readonly given: (name: string) => boolean;
  /** The value of a flag, or its default. */
  readonly value: (name: string) => string;
  readonly update: boolean;
  readonly check: boolean;
  readonly at: string | undefined;
}

/** What `crossroot lock` is to do. */
export type LockOrder =
  | { readonly kind: 'check'; readonly request: Request }
  | {
      readonly kind: 'renew';
      readonly request: Request;
      readonly update: boolean;
      readonly at: Date | undefined;
    };

/**
 * Reads the words of `crossroot lock`. What they leave out is taken from the lock that there is: `crossroot
 * lock --update` needs no further flags.
 * @param base the folder that paths are relative to
 * @param now milliseconds since 1970
 * @throws CrossrootError when a value is not allowed, words contradict each other, or the lock cannot be read.
 */
export function parseLockOrder(words: LockWords, base: string, now: number): LockOrder {
  if (words.check && (words.update || words.at !== undefined)) {
    throw new CrossrootError({
      what: '--check goes with neither --update nor --at',
      why: 'it holds the lock against what is there today, and writes nothing',
      todo: 'use one of them',
    });
  }
  const at = words.at === undefined ? undefined : parseTime(words.at, now);
  const { lockfile } = requestOf(words.value, base);
  refuseMissingFolder(lockfile);
  const lock = readLock(lockfile);
  const request = requestOf(lock === undefined ? words.value : withLock(words, lock), base);
  return words.check ? { kind: 'check', request } : { kind: 'renew', request, update: words.update, at };
}

/** Trees take a while: what cannot be written is told before they are made. */
function refuseMissingFolder(lockfile: string): void {
  const folder = dirname(lockfile);
  if (existsSync(folder)) return;
  throw new CrossrootError({
    what: `the lock ${lockfile} cannot be written`,
    why: `there is no folder ${folder}`,
    todo: `make it (mkdir -p ${shellWord(folder)}), or name another file with --lockfile`,
  });
}

function requestOf(value: LockWords['value'], base: string): Request {
  return parseRequest((name) => value(name) || defaultOf(name), base);
}

function withLock({ given, value }: LockWords, { request }: Lock): LockWords['value'] {
  const locked: Readonly<Record<string, string>> = {
    target: request.target,
    packages: request.packages.join(' '),
    gcc: request.gcc,
    rust: request.rust,
    // glibc chooses a release, unless one is named.
    ...(given('glibc') ? {} : { sysroot: request.sysroot }),
  };
  return (name) => (given(name) ? value(name) : (locked[name] ?? value(name)));
}

/** A day stands for its first second; all times are UTC (ISO 8601). */
function parseTime(text: string, now: number): Date {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text;
  const at = new Date(time);
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) && !Number.isNaN(at.getTime());
  // A date as 2026-02-31 would silently be another day.
  if (isTime && at.toISOString().slice(0, 19) === time.slice(0, 19)) {
    if (at.getTime() <= now) return at;
    throw new CrossrootError({
      what: `--at cannot be ${text}`,
      why: `it is ${new Date(now).toISOString()} here: nobody knows that day's packages yet`,
      todo: 'name a day that has passed',
    });
  }
  throw new CrossrootError({
    what: `--at cannot be ${JSON.stringify(text)}`,
    why: 'it is not a day or a time in UTC',
    todo: 'write it as 2026-09-01 or 2026-09-01T12:00:00Z',
  });
}
