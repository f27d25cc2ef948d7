import {
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFile,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../errors.js';
import { beforeInterruption } from './interruption.js';
import { hasEnded, newOwnName, ownName } from './staging.js';

/** Where those who want their turn in a folder have a file each. */
const turnsName = '.crossroot-turns';

/** A holder that cannot be seen from here says so often that it is there, and is gone after some silence. */
const beatMs = 5000;
const silenceMs = 12 * beatMs;

/**
 * Runs something while no other process does so in a folder. The turn of a process that has ended, however it
 * did, is over. Where none can be taken, in a folder that is missing or cannot be written, nobody
 * is waited for.
 * @param folder by whatever path
 * @param tell is told once who is waited for
 * @throws what `run` throws.
 */
export async function inTurn<T>(
  folder: string,
  tell: (holder: string) => void,
  run: () => Promise<T>,
): Promise<T> {
  const turns = join(folder, turnsName);
  const own = join(turns, newOwnName());
  const leave = () => {
    attempt(() => unlinkSync(own));
    attempt(() => rmdirSync(turns));
  };
  beforeInterruption(leave);
  for (let isTold = false; ; isTold = true) {
    // Whoever wants the turn says so before looking: of two at once, one at least sees the other.
    const holder = begin(turns, own) ? holderBeside(turns, own) : undefined;
    if (holder === undefined) break;
    attempt(() => unlinkSync(own));
    if (!isTold) tell(describe(holder));
    await setTimeout(50 + 100 * Math.random());
  }
  const beat = setInterval(() => writeFile(own, '.', { flag: 'r+' }, () => undefined), beatMs);
  try {
    return await run();
  } finally {
    clearInterval(beat);
    leave();
  }
}

/** Makes this process's file, unless that cannot be. It is not held open: its disk may have to be unmounted. */
function begin(turns: string, own: string): boolean {
  // Whoever was there last removes the folder, perhaps just now.
  for (let tries = 0; tries < 100; tries++) {
    // Those who share the folder share its turns.
    attempt(() => mkdirSync(turns, { mode: statSync(dirname(turns)).mode }));
    // What others put there may lead elsewhere.
    if (attempt(() => lstatSync(turns).isDirectory()) === false) return false;
    if (attempt(() => writeFileSync(own, '', { flag: 'wx', mode: 0o600 }) ?? true)) return true;
  }
  return false;
}

/** Whose turn it is, if not this process's. */
function holderBeside(turns: string, own: string): string | undefined {
  return attempt(() => {
    const now = lstatSync(own).mtimeMs;
    return readdirSync(turns).find((name) => {
      const file = join(turns, name);
      const stat = ownName.test(name) && file !== own ? lstatSync(file, { throwIfNoEntry: false }) : undefined;
      if (stat === undefined) return false;
      // A time to come is that of a folder that was copied here.
      const isOver = hasEnded(name) ?? Math.abs(now - stat.mtimeMs) > silenceMs;
      if (isOver) attempt(() => unlinkSync(file));
      return !isOver;
    });
  });
}

/** Undefined for what the system refuses: `cargo clean` may be at work, or the disk is read-only by now. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

function describe(holder: string): string {
  return hasEnded(holder) === false
    ? `process ${holder.split('-')[3]}`
    : 'a process of another machine or container';
}
