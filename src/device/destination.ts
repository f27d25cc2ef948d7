import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { CrossrootError } from '../errors.js';

/** A device as `ssh` and `rsync` are told of it. */
export interface Destination {
  /** As the user wrote it: `USER@HOST` or `HOST`. */
  readonly words: string;
  /** For `ssh`. */
  readonly ssh: string;
  /** For `rsync`, which wants brackets round an IPv6 address. */
  readonly rsync: string;
}

const userWords = /^[A-Za-z0-9_.+][A-Za-z0-9_.+@-]*\$?$/;
const hostWords = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/**
 * Reads `[USER@]HOST`: a name that ssh knows (also one of its configuration), an IPv4 or an IPv6 address, with
 * brackets or without.
 * @throws CrossrootError for anything that ssh, rsync or a shell could take for something else.
 */
export function parseDestination(words: string): Destination {
  const at = words.lastIndexOf('@');
  const user = at === -1 ? undefined : words.slice(0, at);
  const host = words.slice(at + 1);
  const bare = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
  const isV6 = isIP(bare) === 6 && !bare.includes('/');
  if (words.startsWith('-')) throw refusal(words, 'ssh would take what begins with - for an option');
  if (user !== undefined && !userWords.test(user)) {
    throw refusal(words, `a user has letters, digits and . _ + - only, not ${JSON.stringify(user)}`);
  }
  if (!isV6 && !hostWords.test(host)) {
    throw refusal(words, `a host has letters, digits and . _ - only, not ${JSON.stringify(host)}`);
  }
  const before = user === undefined ? '' : `${user}@`;
  return { words, ssh: `${before}${bare}`, rsync: `${before}${isV6 ? `[${bare}]` : bare}` };
}

/** @throws CrossrootError for a port that TCP does not have. */
export function checkPort(port: number): void {
  if (Number.isInteger(port) && port > 0 && port < 65536) return;
  throw new CrossrootError({ what: `${port} is not a port`, todo: 'give a number from 1 to 65535' });
}

/**
 * The device's folder without its last slashes.
 * @throws CrossrootError when it is not absolute or holds control characters.
 */
export function parseRoot(root: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to refuse
  if (root.startsWith('/') && !/[\0-\x1f\x7f]/.test(root)) return root.replace(/\/+$/, '') || '/';
  throw new CrossrootError({
    what: `${JSON.stringify(root)} is not a folder of a device`,
    why: 'it is to be an absolute path without control characters',
    todo: 'give --root the path on the device, for example /mnt/sdcard',
  });
}

/**
 * A folder's name for one root of one device, as one port and one user show it: readable, and never the same
 * for two.
 */
export function nameOfPull(destination: Destination, port: number | undefined, root: string): string {
  const identity = JSON.stringify([destination.ssh, port ?? '', root]);
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 16);
  return `${destination.ssh.replaceAll(/[^A-Za-z0-9.@_-]/g, '_').slice(0, 60)}-${digest}`;
}

function refusal(words: string, why: string): CrossrootError {
  return new CrossrootError({
    what: `${JSON.stringify(words)} is not a device`,
    why,
    todo: [
      'write USER@HOST, or a name of ~/.ssh/config',
      'a port is given with --port, a folder of the device with --root',
    ],
  });
}
