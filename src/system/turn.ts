import { lstatSync, rmSync, writeFile, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../errors.js';
import { hasEnded, neighboursOf } from './staging.js';

/** A holder that cannot be seen from here says so often that it is there, and is gone after some silence. */
const beatMs = 5000;
const silenceMs = 12 * beatMs;

/**
 * Runs something while no other process of this user does so under the same name. The turn of a process that
 * has ended, however it did, is over.
 * @param staging this process's staging folder: turns are taken among those that have theirs in the same place
 * @param name a file's name
 * @param tell is told once who is waited for
 * @throws what `run` throws; the system's error when the staging folder cannot be written.
 */
export async function inTurn<T>(
  staging: string,
  name: string,
  tell: (holder: string) => void,
  run: () => Promise<T>,
): Promise<T> {
  const own = join(staging, name);
  for (let isTold = false; ; isTold = true) {
    // Whoever wants the turn says so before looking: of two at once, one at least sees the other.
    writeFileSync(own, '');
    const holder = holderBeside(staging, name);
    if (holder === undefined) break;
    rmSync(own);
    if (!isTold) tell(describe(holder));
    await setTimeout(50 + 100 * Math.random());
  }
  const beat = setInterval(() => writeFile(own, '.', { flag: 'r+' }, () => undefined), beatMs);
  try {
    return await run();
  } finally {
    clearInterval(beat);
    giveBack(own);
  }
}

function giveBack(own: string): void {
  try {
    rmSync(own, { force: true });
  } catch (error) {
    // With this process its turn ends in any case.
    if (codeOf(error) === undefined) throw error;
  }
}

function holderBeside(staging: string, name: string): string | undefined {
  const now = lstatSync(join(staging, name)).mtimeMs;
  return neighboursOf(staging).find((neighbour) => {
    const stat = lstatSync(join(dirname(staging), neighbour, name), { throwIfNoEntry: false });
    return stat !== undefined && !(hasEnded(neighbour) ?? stat.mtimeMs < now - silenceMs);
  });
}

function describe(holder: string): string {
  return hasEnded(holder) === false
    ? `process ${holder.split('-')[3]}`
    : 'a process of another machine or container';
}
