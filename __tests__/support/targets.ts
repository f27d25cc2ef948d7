import { hostOf } from '../../src/host.js';
import { type Target, targets } from '../../src/target.js';

/** The target with this triple. */
export function targetNamed(triple: string): Target {
  const found = targets.find((target) => target.triple === triple);
  if (found === undefined) throw new Error(`no target ${triple}`);
  return found;
}

/** The machine that the tests are on. */
export const host = hostOf(process);
