import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { CrossrootError, codeOf } from '../errors.js';
import { isUnwritable } from './storage-error.js';

/**
 * A folder of ours that another user made or can write. It has the code of a system error: a place with such a
 * folder is as good as one that cannot be written.
 */
export class SharedFolderError extends CrossrootError {
  constructor(
    folder: string,
    why: string,
    readonly code: 'ENOTDIR' | 'EPERM',
  ) {
    super({
      what: `the folder ${folder} is not safe to use`,
      why: `${why}: other users could put programs there that you would run`,
      todo: 'remove it, or set RUNNER_TOOL_CACHE and RUNNER_TEMP to folders that only you can write to',
    });
  }
}

/**
 * Why something of ours beneath a place that others may write cannot be believed: it is missing, a link or
 * another user's, or others can write it. Undefined when nobody but this user and root can have written it.
 */
export function whyShared(path: string, type: 'folder' | 'file' = 'folder'): string | undefined {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat === undefined ? 'it is missing' : objectionTo(stat, type, [process.getuid?.(), 0]);
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    return 'it cannot be read';
  }
}

/**
 * Refuses to write into a folder that is not this user's alone; one that is missing passes. The owner's rights
 * that a folder has lost are given back.
 */
export function refuseShared(folder: string): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return;
  const why = objectionTo(stat, 'folder', [process.getuid?.()]);
  if (why !== undefined) throw new SharedFolderError(folder, why, stat.isDirectory() ? 'EPERM' : 'ENOTDIR');
  giveBackRights(folder, stat);
}

/** S_ISVTX of inode(7), which Node does not name: of such a folder's entries each is its owner's alone. */
const sticky = 0o1000;

/**
 * Refuses a place in which another user could put something else where a folder of ours is: one that is theirs,
 * or that they may write and that is not sticky, and so for each folder above it.
 * @throws SharedFolderError; the system error when there is no such place.
 */
export function refuseReplaceable(place: string): void {
  for (let at = realpathSync(place); ; at = dirname(at)) {
    const stat = lstatSync(at);
    if ((stat.mode & sticky) !== 0) stat.mode &= ~0o022;
    const why = objectionTo(stat, 'folder', [process.getuid?.(), 0]);
    if (why !== undefined) throw new SharedFolderError(at, why, 'EPERM');
    if (at === dirname(at)) return;
  }
}

/**
 * Makes a folder that only this user can write, where there is none.
 * @param mode never more than 0755; the umask may make it less
 * @throws SharedFolderError when it is there and is not this user's alone; the system error when it cannot be
 * made.
 */
export function makePrivateDirectory(folder: string, mode = 0o700): void {
  if (makeOne(folder, mode) !== 'ENOENT') return;
  makeDirectories(dirname(folder));
  // Where it is still missing, the system's own error says so.
  if (makeOne(folder, mode) === 'ENOENT') mkdirSync(folder, { mode });
}

/**
 * Makes a folder and those above it, where there are none. Node's recursive mkdir never ends where a file
 * system answers that a new folder is missing, as /proc does.
 * @throws the system error when one of them cannot be made.
 */
export function makeDirectories(folder: string): void {
  if (existsSync(folder)) return;
  makeDirectories(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o755 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function makeOne(folder: string, mode: number): 'ENOENT' | undefined {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'ENOENT';
    if (codeOf(error) !== 'EEXIST') throw error;
    refuseShared(folder);
  }
  return undefined;
}

/** Gives this user back the rights that the mode of an own folder lacks. */
export function giveBackRights(folder: string, { mode }: Stats): void {
  if ((mode & 0o700) !== 0o700) chmodSync(folder, (mode & 0o7777) | 0o700);
}

function objectionTo(
  stat: Stats,
  type: 'folder' | 'file',
  owners: readonly (number | undefined)[],
): string | undefined {
  if (stat.isSymbolicLink()) return 'it is a link';
  if (!(type === 'folder' ? stat.isDirectory() : stat.isFile())) return `it is not a ${type}`;
  if (!owners.includes(stat.uid)) return `it belongs to another user (uid ${stat.uid})`;
  return (stat.mode & 0o022) === 0
    ? undefined
    : `others can write to it (mode ${(stat.mode & 0o7777).toString(8)})`;
}
