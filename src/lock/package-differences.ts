import { listOf } from '../text/format.js';
import { setting } from '../text/input-words.js';
import type { LockRequest } from './lock.js';

/** How the packages of a lock differ from those that a run asks for. */
interface PackageDifferences {
  readonly texts: readonly string[];
  /** The input with which the run asks for what the lock has, where it only leaves some of that out. */
  readonly leftOut: string | undefined;
}

/** With `auto` on both sides, what the crates want is compared: the packages follow from it. */
export function packageDifferences(locked: LockRequest, asked: LockRequest): PackageDifferences {
  if (asked.auto !== undefined && locked.auto === undefined)
    return { texts: ['auto is requested, but the lock has names only'], leftOut: undefined };
  const [from, to] =
    asked.auto === undefined ? [locked.packages, asked.packages] : [locked.auto?.named, asked.auto.named];
  const named = compared(from, to, 'requested');
  const wanted =
    asked.auto === undefined
      ? []
      : Object.values(compared(locked.auto?.wants, asked.auto.wants, 'needed by the crates')).flat();
  const onlyLeavesOut = named.removed.length > 0 && named.added.length + wanted.length === 0;
  return {
    texts: [...named.added, ...named.removed, ...wanted],
    leftOut: onlyLeavesOut ? setting('packages', packagesInput(locked)) : undefined,
  };
}

function compared(locked: readonly string[] = [], asked: readonly string[], how: string) {
  const added = asked.filter((name) => !locked.includes(name));
  const removed = locked.filter((name) => !asked.includes(name));
  const are = (names: readonly string[]) => (names.length === 1 ? 'is' : 'are');
  return {
    added: added.length === 0 ? [] : [`${listOf(added)} ${are(added)} ${how}, but not in the lock`],
    removed: removed.length === 0 ? [] : [`the lock has ${listOf(removed)}, which ${are(removed)} not ${how}`],
  };
}

/** The value of the input `packages` of which a request is. */
export function packagesInput({ auto, packages }: Pick<LockRequest, 'auto' | 'packages'>): string {
  return (auto === undefined ? packages : ['auto', ...auto.named]).join(' ');
}
