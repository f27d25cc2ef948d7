import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CrossrootError, codeOf } from '../errors.js';
import { hasEnded, nameOfOwner } from '../system/staging.js';

/**
 * Runs something while no other process does so in this folder. What a process left that has ended is taken
 * over.
 * @throws CrossrootError when another process is at it, on this machine or on one that shares the folder.
 */
export async function withLock<T>(folder: string, what: string, run: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'lock');
  const own = `${lock}.${process.pid}`;
  // A link is there with its content or not at all: nobody reads a lock that does not say whose it is.
  writeFileSync(own, `${nameOfOwner()}\n`);
  try {
    while (!tryLink(own, lock)) takeOver(lock, own, what);
  } finally {
    rmSync(own, { force: true });
  }
  try {
    return await run();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Moves a dead process's lock away. Another one may have done so in the meantime and hold it now: then it is
 * put back.
 */
function takeOver(lock: string, own: string, what: string): void {
  const holder = read(lock);
  if (holder === undefined) return;
  if (hasEnded(holder) !== true) throw refusal(lock, holder, what);
  const aside = `${own}.aside`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== undefined && hasEnded(moved) !== true) tryLink(aside, lock);
  rmSync(aside, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function refusal(lock: string, holder: string, what: string): CrossrootError {
  const isHere = hasEnded(holder) === false;
  const process = isHere ? `process ${holder.split('-')[3]}` : 'a process of another machine or container';
  return new CrossrootError({
    what: `${what} is being pulled already`,
    why: `${process} holds ${lock}`,
    todo: `wait until it is done${isHere ? '' : `, or remove ${lock} if it is not there any more`}`,
  });
}
