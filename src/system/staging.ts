import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { CrossrootError, codeOf } from '../errors.js';
import { isUnwritable, stagingName } from './storage-error.js';

/** A staging folder whose owner cannot be judged from here is taken for dead after a day without a change. */
const unknownOwnerMs = 24 * 3600 * 1000;

/**
 * Makes an empty staging folder of this process's own, on the file system of `place`.
 * @throws the system error when that cannot be written.
 */
export function makeStaging(place: string): string {
  const all = join(place, stagingName);
  try {
    mkdirSync(all);
  } catch (error) {
    // On a read-only file system, Node's recursive mkdir says no more than that the folder is missing.
    if (codeOf(error) === 'ENOENT') mkdirSync(all, { recursive: true });
    else if (codeOf(error) !== 'EEXIST') throw error;
  }
  const folder = join(all, `${nameOfOwner()}-${randomBytes(6).toString('hex')}`);
  mkdirSync(folder);
  return folder;
}

/**
 * Removes the staging folders whose owners have ended; those of other hosts and containers, which cannot be
 * seen from here, after a day.
 * @param own a staging folder that was just made. Its neighbours are looked at, and its time is taken for now:
 * hosts that share a file system need not agree on theirs.
 */
export async function sweepStaging(own: string): Promise<void> {
  const all = dirname(own);
  const now = lstatSync(own).mtimeMs;
  for (const name of readdirSync(all)) {
    const folder = join(all, name);
    const changed = lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? now;
    const isDead = hasEnded(name) ?? now - changed > unknownOwnerMs;
    if (isDead) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A name that only this process has, for {@link hasEnded}. The names of its staging folders begin with it, so
 * that none ever exists without its owner.
 */
export function nameOfOwner(): string {
  const { host, boot, namespace, pid, start } = here();
  return [host, boot, namespace, pid, start].join('-');
}

/** Whether the process that a name begins with has ended; `undefined` when it cannot be seen from here. */
export function hasEnded(name: string): boolean | undefined {
  const own = here();
  const [host, boot, namespace, pid, start] = name.split('-');
  if (host !== own.host) return undefined;
  if (boot !== own.boot) return true;
  return namespace === own.namespace ? startOf(pid ?? '') !== start : undefined;
}

let owner: ReturnType<typeof readOwner> | undefined;

function here(): ReturnType<typeof readOwner> {
  owner ??= readOwner();
  return owner;
}

function readOwner() {
  return {
    host: createHash('sha256').update(hostname()).digest('hex').slice(0, 12),
    boot: readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').replaceAll('-', '').slice(0, 12),
    // Containers on one host have process numbers of their own.
    namespace: /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0',
    pid: String(process.pid),
    start: startOf('self') ?? '0',
  };
}

/** When a live process was started, in clock ticks since boot (proc(5), stat). */
function startOf(pid: string): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field, the name, may hold blanks and parentheses: count from its end. The state is next.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return undefined;
    throw error;
  }
}

/**
 * True when a folder is this user's and nobody else can write it. Folders for temporary files are often
 * everybody's: another user could have put a place for trees there, with trees in it that state any digest.
 */
export function isPrivateDirectory(folder: string): boolean {
  try {
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    return stat?.isDirectory() === true && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    return false;
  }
}

/**
 * Makes such a folder where there is none.
 * @throws CrossrootError when another user could write it; the system error when it cannot be made.
 */
export function makePrivateDirectory(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isPrivateDirectory(folder)) return;
  throw new CrossrootError({
    what: `the folder ${folder} is not used`,
    why: "it is not this user's, or others can write it: they could put programs there that you run",
    todo: 'remove it, or set RUNNER_TEMP to a folder that only you can write',
  });
}
