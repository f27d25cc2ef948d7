import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { codeOf } from '../errors.js';
import { readText } from './open-file.js';
import { giveBackRights, makePrivateDirectory } from './private-directory.js';
import { statOf } from './process-tree.js';
import { isUnwritable, stagingName } from './storage-error.js';
import { removedOnInterruption } from './temporary-folder.js';

/** A staging folder whose owner cannot be seen from here is taken for dead after a day without a change. */
const unknownOwnerMs = 24 * 3600 * 1000;

/**
 * Makes an empty staging folder of this process's own, on the file system of `place`. Each user of a place has
 * staging folders apart.
 * @throws the system error when that cannot be written; SharedFolderError when another user made it first.
 */
export function makeStaging(place: string): string {
  const all = join(place, stagingName);
  makePrivateDirectory(all);
  const folder = join(all, newOwnName());
  mkdirSync(folder, { mode: 0o700 });
  return removedOnInterruption(folder);
}

/** A name that says which process has it ({@link hasEnded}), and that nothing else has. */
export function newOwnName(): string {
  return `${nameOfOwner()}-${randomBytes(6).toString('hex')}`;
}

/** The names that {@link newOwnName} gives. */
export const ownName = /^[0-9a-f]{12}-[0-9a-f]{12}-\d+-\d+-\d+-[0-9a-f]+$/;

/**
 * Removes the staging folders whose owners have ended; those of other hosts and containers, which cannot be
 * seen from here, a day after the newest change in them. Whatever else is there stays.
 * @param own a staging folder that was just made. Its neighbours are looked at, and its time is taken for now:
 * hosts that share a file system need not agree on theirs.
 */
export async function sweepStaging(own: string): Promise<void> {
  for (const folder of leftIn(dirname(own), '', lstatSync(own).mtimeMs)) {
    // Another process may be removing it, too.
    await removeStaging(folder).catch(() => undefined);
  }
}

/**
 * A name for what is made beside other things, for a while or to take the place of one: nobody else's, and gone
 * when a signal ends this process.
 */
export function nameBeside(path: string): string {
  return removedOnInterruption(join(dirname(path), `${besidePrefix}${newOwnName()}`));
}

const besidePrefix = '.crossroot-';
const swept = new Set<string>();

/**
 * Removes what processes that have ended left beside a file under a {@link nameBeside}; once for each folder.
 * @param path something in the folder; when its inode was changed last is taken for now
 */
export function sweepBeside(path: string): void {
  const folder = dirname(path);
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const left of leftIn(folder, besidePrefix, lstatSync(path).ctimeMs))
      rmSync(left, { recursive: true, force: true });
  } catch (error) {
    // It is in nobody's way.
    if (codeOf(error) === undefined) throw error;
  }
}

/** What ended processes of this user left in a folder, by the form of its name after the prefix. */
function leftIn(folder: string, prefix: string, now: number): readonly string[] {
  return readdirSync(folder).flatMap((entry) => {
    const name = entry.startsWith(prefix) ? entry.slice(prefix.length) : '';
    if (!ownName.test(name)) return [];
    const path = join(folder, entry);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined || stat.isSymbolicLink() || stat.uid !== process.getuid?.()) return [];
    return (hasEnded(name) ?? !hasChangedSince(path, now - unknownOwnerMs)) ? [path] : [];
  });
}

function hasChangedSince(path: string, time: number): boolean {
  try {
    const stat = lstatSync(path);
    if (stat.mtimeMs >= time) return true;
    return stat.isDirectory() && readdirSync(path).some((name) => hasChangedSince(join(path, name), time));
  } catch (error) {
    // What goes while it is looked at has somebody at work on it.
    if (!isUnwritable(error)) throw error;
    return true;
  }
}

/** Removes a staging folder, whatever modes its folders have. What cannot be removed, a later run sweeps. */
export async function removeStaging(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch {
    try {
      openFolders(folder);
      await rm(folder, { recursive: true, force: true });
    } catch (error) {
      // The file system is read-only by now, for example; the run has its own failure, or none.
      if (codeOf(error) === undefined) throw error;
    }
  }
}

function openFolders(path: string): void {
  const stat = lstatSync(path);
  if (!stat.isDirectory()) return;
  giveBackRights(path, stat);
  for (const name of readdirSync(path)) openFolders(join(path, name));
}

/**
 * A name that only this process has, for {@link hasEnded}. The names of its staging folders begin with it, so
 * that none ever exists without its owner.
 */
export function nameOfOwner(): string {
  const { host, boot, namespace, pid, start } = here();
  return [host, boot, namespace, pid, start].join('-');
}

/**
 * Whether the process that a name begins with has ended; `undefined` when it cannot be seen from here. Another
 * boot need not be an earlier one of this machine: two machines may have one name.
 */
export function hasEnded(name: string): boolean | undefined {
  const own = here();
  const [host, boot, namespace, pid, start] = name.split('-');
  if (host !== own.host || boot !== own.boot || namespace !== own.namespace) return undefined;
  return statOf(pid ?? '')?.start !== start;
}

let owner: ReturnType<typeof readOwner> | undefined;

function here(): ReturnType<typeof readOwner> {
  owner ??= readOwner();
  return owner;
}

function readOwner() {
  return {
    host: createHash('sha256').update(hostname()).digest('hex').slice(0, 12),
    boot: readText('/proc/sys/kernel/random/boot_id', 4096).replaceAll('-', '').slice(0, 12),
    // Containers on one host have process numbers of their own.
    namespace: /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0',
    pid: String(process.pid),
    start: statOf('self')?.start ?? '0',
  };
}
