import { CrossrootError } from '../errors.js';
import type { SshOptions } from './destination.js';

/** How ssh or rsync ended. */
export interface RemoteEnd {
  /** Its exit code; 255, as ssh has it for a lost connection, when a signal ended it. */
  readonly code: number;
  /** The lines of its standard error. */
  readonly errors: readonly string[];
}

/** What messages of ssh or rsync mean. */
interface Meaning<C> {
  readonly pattern: RegExp;
  readonly what: (device: string, context: C) => string;
  readonly todo: (context: C) => string | readonly string[];
}

/** The first meaning that one of the messages has. */
function meaningOf<C>(meanings: readonly Meaning<C>[], errors: readonly string[]): Meaning<C> | undefined {
  return meanings.find(({ pattern }) => errors.some((line) => pattern.test(line)));
}

const sshMeanings: readonly Meaning<SshOptions>[] = [
  {
    pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|REVOKED HOST KEY/,
    what: (device) => `the host key of ${device} has changed`,
    todo: (options) => [
      'first find out why: a device that was reinstalled has a new key, and so does an attacker in the middle',
      `if the new key is correct: ssh-keygen -R '${knownName(options)}', then ${byHand(options)}`,
    ],
  },
  {
    pattern: /Host key verification failed|host key is known for/,
    what: (device) => `the host key of ${device} is not known`,
    todo: (options) => [
      `connect once by hand and compare the key that ssh shows with the device's own: ${byHand(options)}`,
      'on a runner: add the line of the device to ~/.ssh/known_hosts',
    ],
  },
  {
    pattern: /Permission denied|Too many authentication failures|No more authentication methods/,
    what: (device) => `${device} denies access`,
    todo: (options) => [
      ...(options.interactive ? [] : ['there is no terminal to ask for a password: use a key']),
      `try it by hand: ${byHand(options)}`,
      'put your public key there with ssh-copy-id, or choose another key with --identity',
    ],
  },
  {
    pattern: /Could not resolve hostname/,
    what: (device) => `the host ${device} was not found`,
    todo: () => 'check the name, or use the address of the device',
  },
  {
    pattern: /Connection refused/,
    what: (device) => `${device} refuses connections`,
    todo: ({ port }) =>
      `start the ssh server of the device, or ${port === undefined ? 'give its port with' : 'check'} --port`,
  },
  {
    pattern: /timed out|No route to host|Network is unreachable|Host is down/,
    what: (device) => `${device} does not answer`,
    todo: () => 'check that the device is on and that this machine is in its network',
  },
  {
    pattern: /Connection (?:closed|reset)|kex_exchange_identification|Broken pipe/,
    what: (device) => `${device} closed the connection during the handshake`,
    todo: () => 'check that an ssh server listens on this port, and read its log on the device',
  },
];

/** What ssh's own failure (exit code 255) means, with its own message. */
export function sshFailure(errors: readonly string[], options: SshOptions): CrossrootError {
  const device = options.destination.text;
  const meaning = meaningOf(sshMeanings, errors);
  const said = errors.filter((line) => !/^@+$/.test(line));
  return new CrossrootError({
    what: meaning?.what(device, options) ?? `ssh cannot reach ${device}`,
    why: said.length > 0 ? said : 'ssh ended with code 255 and printed nothing',
    todo: meaning?.todo(options) ?? `try it by hand: ${byHand(options)}`,
  });
}

function byHand({ destination, port, identity }: SshOptions): string {
  const key = identity === undefined ? '' : ` -i '${identity}'`;
  return `ssh${port === undefined ? '' : ` -p ${port}`}${key} ${destination.ssh}`;
}

/** How known_hosts calls a host (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
function knownName({ destination, port }: SshOptions): string {
  const host = destination.ssh.slice(destination.ssh.lastIndexOf('@') + 1);
  return port === undefined || port === 22 ? host : `[${host}]:${port}`;
}

/** What a message about a failed transfer names. */
interface TransferContext {
  readonly device: string;
  readonly root: string;
  readonly folder: string;
}

/** Exit codes of rsync(1) that leave a copy: some files could not be read, some went while it worked. */
const partial = new Set([23, 24]);

/** What the device's side says of a file that it cannot read. Older versions do not say which side they are. */
const unreadable =
  /^(?:rsync: )?(?:\[sender\] )?(?:send_files failed to open|opendir|readlink_stat|read errors mapping)\(?\s*"(.+?)"\)?(?: failed)?(?: \(in .*?\))?: ?(.*?)\s*(?:\(\d+\))?$/;
const vanished = /^(?:file|directory) has vanished: "(.+)"/;
const ends = /^rsync (?:error|warning): /;

/**
 * The files of a device that a transfer did not copy, when that is all that went wrong.
 * @returns paths as they would be in the copy; `vanished`: gone between being listed and being fetched.
 * @throws CrossrootError for everything else.
 */
export function checkTransfer(transfer: RemoteEnd, context: TransferContext) {
  const { code, errors } = transfer;
  const prefix = context.root === '/' ? '/' : `${context.root}/`;
  const pathsIn = (message: RegExp): readonly string[] =>
    errors.flatMap((line) => {
      const path = message.exec(line)?.[1];
      if (path === undefined) return [];
      return path.startsWith(prefix) ? path.slice(prefix.length) : path;
    });
  const missed = { unreadable: pathsIn(unreadable), vanished: pathsIn(vanished) };
  if (code === 0) return missed;
  const rest = errors.filter((line) => !unreadable.test(line) && !vanished.test(line) && !ends.test(line));
  const foreseen = partial.has(code) && !rest.some((line) => line.startsWith('rsync: '));
  if (foreseen && missed.unreadable.length + missed.vanished.length > 0) return missed;
  const meaning = meaningOf(rsyncMeanings, errors);
  throw new CrossrootError({
    what: meaning?.what(context.device, context) ?? `rsync could not copy from ${context.device}`,
    why: errors.length > 0 ? errors.slice(-12) : `rsync ended with code ${code} and printed nothing`,
    todo: meaning?.todo(context) ?? goOn,
  });
}

const goOn = 'run it again: it resumes where it stopped';

const rsyncMeanings: readonly Meaning<TransferContext>[] = [
  {
    pattern: /No space left on device|Disk quota exceeded/,
    what: (_, { folder }) => `the disk is full: the copy in ${folder} does not fit`,
    todo: () => `free some space, then ${goOn}`,
  },
  {
    pattern: /change_dir "?.*failed: No such file or directory|change_dir "?.*failed: Not a directory/,
    what: (device, { root }) => `${device} has no folder ${root}`,
    todo: () => 'set --root to the folder on the device that contains usr/lib',
  },
  {
    pattern: /change_dir "?.*failed: Permission denied/,
    what: (device, { root }) => `this user cannot read ${root} on ${device}`,
    todo: () => 'connect as a user who can, or set --root to another folder',
  },
  {
    pattern: /is your shell clean|protocol version mismatch|protocol incompatibility/,
    what: (device) => `rsync does not understand the response of ${device}`,
    todo: ({ device }) =>
      `the login shell there must print nothing: check that ssh ${device} true has no output`,
  },
  {
    pattern:
      /connection unexpectedly closed|io timeout|timeout in data|Broken pipe|Connection (?:reset|closed)|error in rsync protocol/,
    what: (device) => `the connection to ${device} was lost`,
    todo: () => goOn,
  },
];
