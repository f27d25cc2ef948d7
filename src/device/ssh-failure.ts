import { CrossrootError } from '../errors.js';
import type { SshOptions } from './destination.js';

interface Meaning {
  /** How OpenSSH says it. */
  readonly pattern: RegExp;
  readonly what: (device: string) => string;
  readonly todo: (options: SshOptions) => readonly string[];
}

/** What the messages of ssh mean; the first match wins. */
const meanings: readonly Meaning[] = [
  {
    pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|REVOKED HOST KEY/,
    what: (device) => `the host key of ${device} is not the one that is known`,
    todo: (options) => [
      'find out why first: a device that was set up anew has a new key, and so has somebody in between',
      `if the new key is the right one: ssh-keygen -R '${knownName(options)}', then ${byHand(options)}`,
    ],
  },
  {
    pattern: /Host key verification failed|host key is known for/,
    what: (device) => `the host key of ${device} is not known`,
    todo: (options) => [
      `connect once by hand and compare the key that ssh shows with the device's own: ${byHand(options)}`,
      'on a runner: write the line of the device into ~/.ssh/known_hosts',
    ],
  },
  {
    pattern: /Permission denied|Too many authentication failures|No more authentication methods/,
    what: (device) => `${device} refuses to let you in`,
    todo: (options) => [
      ...(options.interactive
        ? []
        : ['there is no terminal at which a password could be asked for: use a key']),
      `try it by hand: ${byHand(options)}`,
      'put your public key there with ssh-copy-id, or choose another key with --identity',
    ],
  },
  {
    pattern: /Could not resolve hostname/,
    what: (device) => `there is no host for ${device}`,
    todo: () => ['check the name, or give the address of the device'],
  },
  {
    pattern: /Connection refused/,
    what: (device) => `${device} refuses connections`,
    todo: (options) => [
      `start the ssh server of the device${options.port === undefined ? ', or give its port with --port' : ', or check --port'}`,
    ],
  },
  {
    pattern: /timed out|No route to host|Network is unreachable|Host is down/,
    what: (device) => `${device} does not answer`,
    todo: () => ['check that the device is on and that this machine is in its network'],
  },
  {
    pattern: /Connection (?:closed|reset)|kex_exchange_identification|Broken pipe/,
    what: (device) => `${device} closed the connection before it was made`,
    todo: () => ['check that an ssh server listens at this port, and read its log on the device'],
  },
];

/** What ssh's own failure (exit code 255) means, with its own message. */
export function sshFailure(errors: readonly string[], options: SshOptions): CrossrootError {
  const device = options.destination.text;
  const meaning = meanings.find((one) => errors.some((line) => one.pattern.test(line)));
  const said = errors.filter((line) => !/^@+$/.test(line));
  return new CrossrootError({
    what: meaning?.what(device) ?? `ssh does not reach ${device}`,
    why: said.length > 0 ? said : 'ssh ended with code 255 and said nothing',
    todo: meaning?.todo(options) ?? [`try it by hand: ${byHand(options)}`],
    exitCode: 1,
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
