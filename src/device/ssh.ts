import { closeSync, fstatSync, lstatSync, mkdirSync, openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CrossrootError } from '../errors.js';
import { beforeInterruption } from '../system/interruption.js';
import { textLines } from '../system/lines.js';
import { readStart } from '../system/open-file.js';
import { runAtInterruption, runProgram } from '../system/process.js';
import { nameBeside, sweepBeside } from '../system/staging.js';
import { formatBytes } from '../text/format.js';
import type { SshOptions } from './destination.js';
import { type RemoteEnd, sshFailure } from './failures.js';

/** A device that answers. */
export interface Connection {
  /**
   * Runs a command on the device. Its login shell reads it, whichever it is: letters, digits, `-`, `/` and
   * blanks only.
   */
  ask(command: string): Promise<RemoteEnd & { readonly output: readonly string[] }>;
  /** The command with which rsync reaches the device (rsync(1), `--rsh`). */
  readonly shell: string;
  /** A folder for files that are needed only while it works. */
  readonly temp: string;
}

/** ssh adds 17 characters to the name of its socket, and a socket's path has at most 107 bytes (unix(7)). */
const longestSocket = 107 - 17;

/**
 * Runs something with one connection to a device: who has to type a password types it once.
 * @throws CrossrootError from `ask` when the device is not reached.
 */
export async function withConnection<T>(
  options: SshOptions,
  run: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { program, destination, env, identity } = options;
  if (identity !== undefined) checkIdentity(identity);
  const temp = makeTemp(options.temp);
  const socket = join(temp, 's');
  const base = sshArguments(options, socket);
  const errors = join(temp, 'ssh-errors');
  const leave = [...base, '-O', 'exit', '--', destination.ssh];
  const isConnected = () => lstatSync(socket, { throwIfNoEntry: false }) !== undefined;
  // The process that keeps the connection is a daemon by then.
  beforeInterruption(() => {
    if (isConnected()) runAtInterruption(program, leave, env);
  });
  try {
    return await run({
      temp,
      shell: [program, ...base, '-o', 'ControlMaster=no'].map(quoteForRsync).join(' '),
      ask: async (command) => {
        const output: string[] = [];
        const shared = ['-o', 'ControlMaster=auto', '-o', 'ControlPersist=30'];
        const args = [...base, ...shared, '--', destination.ssh, command];
        const line = (text: string) => output.push(text);
        const ended = await runRemote(program, args, { env, errors, line, mostBytes: mostAnswer });
        if (ended.code === 255) throw sshFailure(ended.errors, options);
        return { ...ended, output };
      },
    });
  } finally {
    if (isConnected()) await runRemote(program, leave, { env, errors, line: () => undefined });
    await rm(temp, { recursive: true, force: true });
  }
}

/**
 * Runs ssh or rsync and gives each line of its standard output as it comes. Its standard error goes to a file:
 * ssh leaves a process behind that keeps the connection, and some versions of it never close a pipe there.
 */
export async function runRemote(
  file: string,
  args: readonly string[],
  options: {
    readonly env: Readonly<Record<string, string>>;
    /** The file for its standard error. */
    readonly errors: string;
    readonly line: (line: string) => void;
    /** The most bytes of standard output, where its lines are kept. */
    readonly mostBytes?: number;
  },
): Promise<RemoteEnd> {
  const errors = openSync(options.errors, 'w', 0o600);
  const flood = new AbortController();
  const watch = setInterval(() => {
    if (fstatSync(errors).size > mostErrors)
      flood.abort(new Error(`its standard error has more than ${formatBytes(mostErrors)}`));
  }, 100);
  try {
    const lines = textLines(options.line);
    const { env, mostBytes = Number.POSITIVE_INFINITY } = options;
    let bytes = 0;
    const onBytes = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) flood.abort(new Error(`it printed more than ${formatBytes(mostBytes)}`));
      else lines.add(chunk);
    };
    const running = { env, limits: undefined, signal: flood.signal };
    const { code, failure } = await runProgram(file, args, onBytes, running, errors);
    if (failure !== undefined) {
      throw new CrossrootError({
        what: `${basename(file)} did not finish`,
        why: failure,
        todo: 'check what the device prints at login: `ssh DEVICE true` should print nothing',
      });
    }
    lines.end();
    return { code: code ?? 255, errors: readErrors(options.errors) };
  } finally {
    clearInterval(watch);
    closeSync(errors);
  }
}

const longest = 200_000;
/** More than anything says that is asked of a device. */
const mostAnswer = 1_000_000;
/** Some hundred thousand files that cannot be read have as much. */
const mostErrors = 64_000_000;

function readErrors(file: string): readonly string[] {
  return (
    readStart(file, longest)
      .toString()
      .split('\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a device's messages go to a terminal
      .map((line) => line.replaceAll(/[\0-\x08\x0a-\x1f\x7f]/g, '').trimEnd())
      .filter((line) => line !== '')
  );
}

function sshArguments(options: SshOptions, socket: string): readonly string[] {
  const { port, identity, config, interactive, connectSeconds = 30 } = options;
  const settings = [
    // The user's own settings for this host may forward, run and log what a pull has no use for.
    'ClearAllForwardings=yes',
    'PermitLocalCommand=no',
    'RemoteCommand=none',
    'LogLevel=ERROR',
    `ConnectTimeout=${connectSeconds}`,
    'ServerAliveInterval=15',
    'ServerAliveCountMax=4',
    ...(identity === undefined ? [] : ['IdentitiesOnly=yes']),
    ...(interactive ? [] : ['BatchMode=yes']),
  ];
  return [
    ...(config === undefined ? [] : ['-F', config]),
    ...(port === undefined ? [] : ['-p', String(port)]),
    ...(identity === undefined ? [] : ['-i', identity]),
    ...['-T', '-x', '-a', '-S', socket],
    ...settings.flatMap((setting) => ['-o', setting]),
  ];
}

/** ssh puts other text in the place of these, in every path that it is given (ssh_config(5), TOKENS). */
const tokens = /%|\$\{/;

/** rsync splits the command at blanks itself; within quotes a quote is written twice (rsync(1), `--rsh`). */
export function quoteForRsync(word: string): string {
  return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "''")}'`;
}

function makeTemp(wanted: string): string {
  const fits = Buffer.byteLength(join(nameBeside(join(wanted, 's')), 's')) <= longestSocket;
  const folder = nameBeside(join(fits && !tokens.test(wanted) ? wanted : '/tmp', 's'));
  mkdirSync(folder, { mode: 0o700 });
  sweepBeside(folder);
  return folder;
}

function checkIdentity(identity: string): void {
  if (tokens.test(identity)) {
    throw new CrossrootError({
      what: `ssh cannot use a key file named ${identity}`,
      why: 'it expands % and ${ in names (ssh_config(5), TOKENS)',
      todo: 'set --identity to a path without them',
    });
  }
  if (lstatSync(identity, { throwIfNoEntry: false }) !== undefined) return;
  throw new CrossrootError({
    what: `the key file ${identity} does not exist`,
    todo: 'set --identity to a private key file, or leave it out to use what ~/.ssh/config and the agent offer',
  });
}
