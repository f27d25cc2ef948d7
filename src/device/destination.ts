import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { CrossrootError } from '../errors.js';

/** A device as `ssh` and `rsync` name it. */
export interface Destination {
  /** As the user wrote it: `USER@HOST` or `HOST`. */
  readonly text: string;
  /** For `ssh`. */
  readonly ssh: string;
  /** For `rsync`, which wants brackets round an IPv6 address. */
  readonly rsync: string;
}

/** How a device is reached. What is not said here says `~/.ssh/config`. */
export interface ConnectOptions {
  readonly port?: number | undefined;
  /** The file of a private key. */
  readonly identity?: string | undefined;
  /** A file in place of `~/.ssh/config`. */
  readonly config?: string | undefined;
  /** Whether somebody is at a terminal whom ssh may ask for a password or about a host key. */
  readonly interactive: boolean;
  /** How long a connection may take to be made; 30 when absent. */
  readonly connectSeconds?: number | undefined;
  /** A folder for files that are needed only while it works. */
  readonly temp: string;
}

export interface SshOptions extends ConnectOptions {
  /** The file of the program. */
  readonly program: string;
  readonly destination: Destination;
  readonly env: Readonly<Record<string, string>>;
}

const userPattern = /^[A-Za-z0-9_.+][A-Za-z0-9_.+@-]*\$?$/;
const hostPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/**
 * Reads `[USER@]HOST`: a name that ssh knows (also one of its configuration), an IPv4 or an IPv6 address, with
 * brackets or without.
 * @throws CrossrootError for anything that ssh, rsync or a shell could take for something else.
 */
export function parseDestination(text: string): Destination {
  const at = text.lastIndexOf('@');
  const user = at === -1 ? undefined : text.slice(0, at);
  const host = text.slice(at + 1);
  const bare = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
  const isV6 = isIP(bare) === 6 && !bare.includes('/');
  if (text.startsWith('-')) throw refusal(text, 'ssh would read it as an option, because it starts with -');
  if (user !== undefined && !userPattern.test(user)) {
    throw refusal(text, `a user has letters, digits and . _ + - only, not ${JSON.stringify(user)}`);
  }
  if (!isV6 && !hostPattern.test(host)) {
    throw refusal(text, `a host has letters, digits and . _ - only, not ${JSON.stringify(host)}`);
  }
  const before = user === undefined ? '' : `${user}@`;
  return { text, ssh: `${before}${bare}`, rsync: `${before}${isV6 ? `[${bare}]` : bare}` };
}

/** @throws CrossrootError for a port that TCP does not have. */
export function checkPort(port: number): void {
  if (Number.isInteger(port) && port > 0 && port < 65536) return;
  throw new CrossrootError({ what: `${port} is not a port`, todo: 'use a number from 1 to 65535' });
}

/**
 * A folder of a device without its last slashes.
 * @throws CrossrootError when it is not absolute or holds control characters.
 */
export function parseRoot(root: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to refuse
  if (root.startsWith('/') && !/[\0-\x1f\x7f]/.test(root)) return root.replace(/\/+$/, '') || '/';
  throw new CrossrootError({
    what: `${JSON.stringify(root)} is not a folder of a device`,
    why: 'it must be an absolute path without control characters',
    todo: 'set --root to a path on the device, for example /mnt/sdcard',
  });
}

/** A folder's name for one root of a device, as a port and a user show it: readable, never the same for two. */
export function nameOfPull(destination: Destination, port: number | undefined, root: string): string {
  const identity = JSON.stringify([destination.ssh, port ?? '', root]);
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 16);
  return `${destination.ssh.replaceAll(/[^A-Za-z0-9.@_-]/g, '_').slice(0, 60)}-${digest}`;
}

function refusal(text: string, why: string): CrossrootError {
  return new CrossrootError({
    what: `${JSON.stringify(text)} is not a device`,
    why,
    todo: [
      'use USER@HOST, or a host name from ~/.ssh/config',
      'set the port with --port and a folder of the device with --root',
    ],
  });
}
