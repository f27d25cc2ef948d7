import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { makePrivateDirectory } from '../system/private-directory.js';
import { findProgram } from '../system/process.js';
import { inTurn } from '../system/turn.js';
import type { Target } from '../target.js';
import { count, formatBytes } from '../text/format.js';
import { type ConnectOptions, checkPort, nameOfPull, parseDestination, parseRoot } from './destination.js';
import { checkTransfer } from './failures.js';
import { type Distribution, howToInstall, parseOsRelease, readDistribution } from './os-release.js';
import { type Place, rootOfPull, type Transfer, transfer } from './rsync.js';
import { type Connection, withConnection } from './ssh.js';

/** What is pulled from where. */
export interface PullOptions extends ConnectOptions {
  /** `[USER@]HOST`: what ssh knows it as. */
  readonly host: string;
  /** The folder of the device that holds its system; `/` when absent. */
  readonly root?: string | undefined;
  /** A folder that lasts: each root of each device has a copy there, which the next pull brings up to date. */
  readonly staging: string;
  /** The variables that ssh and rsync get: with `PATH`, `HOME`, `SSH_AUTH_SOCK`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly phase: Phase;
  readonly target: Target;
}

/** A copy of what a build needs of a device. */
export interface Pulled extends Omit<Transfer, 'code' | 'errors' | 'tooLarge'> {
  /** The copy, with its links as the device has them: absolute ones lead out of it. It is not to be changed. */
  readonly folder: string;
  /** `undefined` when the device does not say. */
  readonly distribution: Distribution | undefined;
  /** Paths that could not be read on the device, went while they were fetched, or are too large. */
  readonly missed: readonly string[];
}

/**
 * Copies what a build needs of a device over ssh with rsync, as an ordinary user on both sides, and gives the
 * copy to `use`. While `use` runs, no other pull changes it. Only what differs from the last copy travels; one
 * that was interrupted goes on.
 * @throws CrossrootError when a program is missing, the device is not reached, is no machine of the target, or
 * not all that can be read arrives; whatever `use` throws.
 */
export async function pullDevice<T>(options: PullOptions, use: (pulled: Pulled) => Promise<T>): Promise<T> {
  const destination = parseDestination(options.host);
  const root = parseRoot(options.root ?? '/');
  if (options.port !== undefined) checkPort(options.port);
  const ssh = findHere('ssh', 'openssh-client', options);
  const rsync = findHere('rsync', 'rsync', options);
  const folder = join(options.staging, nameOfPull(destination, options.port, root));
  // rsync deletes in the copy what the device has not: it has to be ours.
  for (const one of [options.staging, folder, rootOfPull(folder)]) makePrivateDirectory(one);
  const what = root === '/' ? destination.text : `${root} of ${destination.text}`;
  const tell = (holder: string) => options.phase.info(`waiting: ${holder} is pulling ${what}`);
  return await inTurn(folder, tell, async () =>
    use(await pull(options, ssh, { rsync, destination, root, folder })),
  );
}

async function pull(options: PullOptions, program: string, place: Place): Promise<Pulled> {
  const { destination, root, folder } = place;
  const { phase } = options;
  // The messages that are read are those of the C locale.
  const env = { ...options.environment, LC_ALL: 'C' };
  const done = await withConnection({ ...options, program, destination, env }, async (connection) => {
    await refuseOtherMachines(connection, place, options.target);
    const done = await transfer(place, env, connection, phase);
    if (done.code !== 0 && done.received === 0) await refuseMissingRsync(connection, done, destination.text);
    return done;
  });
  const { unreadable, vanished } = checkTransfer(done, { device: destination.text, root, folder });
  report(phase, 'could not be read on the device', unreadable);
  report(phase, 'disappeared while the device was read', vanished);
  report(phase, 'not copied: larger than 8 GiB', done.tooLarge);
  const copy = rootOfPull(folder);
  refuseEmpty(copy, place);
  const distribution = readDistribution(copy);
  phase.info(`${distribution?.name ?? 'no os-release'}, from ${destination.text}`);
  const { received, changed, deleted } = done;
  phase.info(`${count(changed, 'file')} new or changed, ${deleted} gone, ${formatBytes(received)} received`);
  const missed = [...unreadable, ...vanished, ...done.tooLarge];
  return { folder: copy, distribution, received, changed, deleted, missed };
}

function findHere(name: string, debianPackage: string, options: PullOptions): string {
  const file = findProgram(name, options.environment.PATH ?? '');
  if (file !== undefined) return file;
  throw new CrossrootError({
    what: `${name} is not installed on this machine`,
    why: 'Crossroot copies from a device with ssh and rsync, and looks for them on PATH',
    todo: `install it on this machine: sudo apt install ${debianPackage}`,
  });
}

/** Asks the machine that answers what it is, when its own root is pulled: others are judged by their libc. */
async function refuseOtherMachines(
  connection: Connection,
  { destination, root }: Place,
  { triple, uname }: Target,
): Promise<void> {
  const { code, output } = await connection.ask('uname -m');
  // A login shell may greet first. A user who may only run rsync there cannot ask; the libc is checked anyway.
  const machine = output.map((line) => line.trim()).findLast((line) => line !== '');
  if (root !== '/' || code !== 0 || machine === undefined) return;
  if (uname.includes(machine)) return;
  throw new CrossrootError({
    what: `${destination.text} cannot run programs for ${triple}`,
    why: `uname -m prints ${JSON.stringify(machine)} there`,
    todo: `use a device whose uname -m prints ${uname.join(' or ')}, or set --target to its own target; for a disk mounted on another machine, use --root`,
  });
}

async function refuseMissingRsync(
  connection: Connection,
  { code, errors }: Transfer,
  device: string,
): Promise<void> {
  const unknown = errors.some((line) => /not found|unknown command|no such file or directory/i.test(line));
  if (code !== 127 && !unknown) return;
  if ((await connection.ask('rsync --version')).code === 0) return;
  const { output } = await connection.ask('cat /etc/os-release');
  throw new CrossrootError({
    what: `rsync is not installed on ${device}`,
    why: errors,
    todo: howToInstall('rsync', parseOsRelease(output.join('\n'))),
  });
}

function refuseEmpty(copy: string, { destination, root }: Place): void {
  if (['usr', 'lib'].some((name) => lstatSync(join(copy, name), { throwIfNoEntry: false }) !== undefined))
    return;
  throw new CrossrootError({
    what: `${root} on ${destination.text} does not contain a system`,
    why: 'it has neither a usr nor a lib folder',
    todo: 'set --root to the folder on the device that contains usr/lib',
  });
}

const shown = 10;

function report(phase: Phase, what: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  phase.info(`${paths.length} ${what}:`);
  for (const path of paths.slice(0, shown)) phase.info(`  ${path}`);
  if (paths.length > shown) phase.info(`  … and ${paths.length - shown} more`);
}
