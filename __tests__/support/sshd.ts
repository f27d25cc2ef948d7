import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../src/system/process.js';

/** Where the programs of these tests are; sshd is no ordinary user's program and often not on PATH. */
export const programPath = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

/** A device: a real sshd on the loopback interface, run by the present user, with keys of its own. */
export interface SshDevice {
  /** `USER@127.0.0.1`. */
  readonly host: string;
  readonly port: number;
  /** A private key that the device lets in. */
  readonly identity: string;
  /** A configuration of ssh that knows the device's host key and nothing of this user's own. */
  readonly config: string;
  /** The file with the known host keys. */
  readonly knownHosts: string;
  /** How many connections were made. */
  connections(): number;
  /** What sshd wrote about itself. */
  log(): string;
  stop(): Promise<void>;
}

/** How a device differs from one with the user's own shell. */
export interface SshDeviceOptions {
  /** An executable script in place of the command; it finds that in `SSH_ORIGINAL_COMMAND`. */
  readonly command?: string;
  /** The folder for its files. */
  readonly folder: string;
  /** The address that it listens at; `127.0.0.1` when absent. */
  readonly address?: string;
}

/**
 * Starts a device: one sshd for each connection, as inetd would, so that no port is chosen ahead and none is
 * left over.
 */
export async function startSshDevice(options: SshDeviceOptions): Promise<SshDevice> {
  const { folder, address = '127.0.0.1' } = options;
  mkdirSync(folder, { recursive: true });
  const file = (name: string): string => join(folder, name);
  for (const name of ['host key', 'user key']) makeKey(file(name));
  writeFileSync(file('authorized keys'), readFileSync(file('user key.pub')));
  writeFileSync(file('sshd config'), sshdConfig(options, file));
  // Debian's own service makes it; an sshd that root starts wants it to be there.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const children = new Set<ChildProcess>();
  let connections = 0;
  const sshd = findProgram('sshd', programPath) ?? 'sshd';
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    connections += 1;
    const child = spawn(sshd, ['-i', '-f', file('sshd config'), '-E', file('log')], {
      stdio: [socket, socket, 'ignore'],
    });
    children.add(child);
    child.once('close', () => children.delete(child));
    socket.destroy();
  });
  server.listen(0, address);
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the device listens at no port');
  const known = address.includes(':') || place.port !== 22 ? `[${address}]:${place.port}` : address;
  writeFileSync(file('known hosts'), `${known} ${readFileSync(file('host key.pub'), 'utf8')}`);
  writeFileSync(file('ssh config'), sshConfig(file('known hosts')));
  return {
    host: `${userInfo().username}@${address}`,
    port: place.port,
    identity: file('user key'),
    config: file('ssh config'),
    knownHosts: file('known hosts'),
    connections: () => connections,
    log: () => (existsSync(file('log')) ? readFileSync(file('log'), 'utf8') : ''),
    stop: async () => {
      server.close();
      for (const child of children) child.kill('SIGKILL');
      await once(server, 'close');
    },
  };
}

/** Makes a key pair without a passphrase. */
export function makeKey(file: string): void {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', file], {
    stdio: 'ignore',
  });
}

/** A script that stands for a login shell or for a device with habits of its own. */
export function writeScript(file: string, lines: readonly string[]): string {
  writeFileSync(file, `#!/bin/sh\n${lines.join('\n')}\n`);
  chmodSync(file, 0o755);
  return file;
}

/**
 * A folder with an `ssh` that knows this device: OpenSSH reads no HOME, and a desk has no flag for another
 * config.
 */
export function sshKnowing(device: SshDevice, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const ssh = findProgram('ssh', programPath) ?? 'ssh';
  writeScript(join(folder, 'ssh'), [`exec ${ssh} -F '${device.config}' "$@"`]);
  return folder;
}

function sshdConfig(options: SshDeviceOptions, file: (name: string) => string): string {
  const lines = [
    `HostKey "${file('host key')}"`,
    `AuthorizedKeysFile "${file('authorized keys')}"`,
    'AuthenticationMethods publickey',
    'PermitRootLogin yes',
    'StrictModes no',
    'UsePAM no',
    'PidFile none',
    'PrintMotd no',
    'LogLevel ERROR',
    ...(options.command === undefined ? [] : [`ForceCommand "${options.command}"`]),
  ];
  return `${lines.join('\n')}\n`;
}

function sshConfig(knownHosts: string): string {
  const lines = [
    `UserKnownHostsFile "${knownHosts}"`,
    'GlobalKnownHostsFile /dev/null',
    'IdentityAgent none',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
  ];
  return `${lines.join('\n')}\n`;
}
