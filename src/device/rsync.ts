import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Destination } from './destination.js';
import { deviceRules, rsyncRules } from './rsync-rules.js';
import { type Connection, type RemoteEnd, runRemote } from './ssh.js';

/** What one run of rsync did. */
export interface Transfer extends RemoteEnd {
  /** Files and links that were fetched because they are new or changed. */
  readonly changed: number;
  /** Files and links that the device does not have any more. */
  readonly deleted: number;
  /** Bytes that came over the wire. */
  readonly received: number;
}

/** What is copied from where to where. */
interface TransferOrder {
  /** The file of rsync here. */
  readonly program: string;
  readonly destination: Destination;
  /** The folder of the device. */
  readonly root: string;
  /** The folder of the pull: the copy is its `root`. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Takes the number of bytes as they come. */
  readonly downloaded: (bytes: number) => void;
}

/** The copy within the folder of a pull. */
export function rootOfPull(folder: string): string {
  return join(folder, 'root');
}

/** Makes the copy what the device has; only what differs travels. */
export async function transfer(order: TransferOrder, connection: Connection): Promise<Transfer> {
  const { program, destination, root, folder } = order;
  const rules = join(folder, 'rules');
  writeFileSync(rules, `${rsyncRules(deviceRules).join('\n')}\n`);
  mkdirSync(rootOfPull(folder), { recursive: true });
  const from = `${destination.rsync}:${literal(root === '/' ? '/' : `${root}/`)}`;
  const args = [
    ...options,
    `--partial-dir=${join(folder, 'partial')}`,
    `--filter=merge ${rules}`,
    `--rsh=${connection.shell}`,
    '--',
    from,
    `${rootOfPull(folder)}/`,
  ];
  const seen = { changed: 0, deleted: 0, counted: 0, received: 0 };
  const ended = await runRemote(program, args, {
    env: plainEnvironment(order.env),
    errors: join(connection.temp, 'rsync-errors'),
    line: (line) => read(line, seen, order.downloaded),
  });
  order.downloaded(Math.max(0, seen.received - seen.counted));
  return { ...ended, ...seen };
}

const options: readonly string[] = [
  '--recursive',
  '--links',
  '--times',
  // The modes of a device's files are its own affair: whoever pulls must be able to read and to update them.
  '--perms',
  '--chmod=ug-s,-t,D=rwx,Dgo=rx,Fu=rwX,Fgo=rX',
  // The device's shell sees a few plain arguments, whatever the path is; the rest goes through rsync's own
  // protocol.
  '--protect-args',
  '--compress',
  '--fuzzy',
  // After, so that a library's older version is still there to fetch the difference from; all that is beside
  // the rules.
  '--delete-after',
  '--delete-excluded',
  // What cannot be read on the device is reported; it does not keep what is gone.
  '--ignore-errors',
  '--timeout=300',
  '--stats',
  '--no-human-readable',
  '--8-bit-output',
  '--out-format=%i %b %n',
];

/**
 * A line of rsync's: what happened to a file and the bytes that it took, or a number at the end (rsync(1),
 * `--stats`).
 */
function read(
  line: string,
  seen: { changed: number; deleted: number; counted: number; received: number },
  downloaded: (bytes: number) => void,
): void {
  const [, kind, bytes] = /^([<>ch.][fL]\S{9}) (\d+) /.exec(line) ?? [];
  if (kind !== undefined) {
    if (!kind.startsWith('.')) seen.changed += 1;
    if (Number(bytes) > 0) {
      seen.counted += Number(bytes);
      downloaded(Number(bytes));
    }
    return;
  }
  if (line.startsWith('*deleting') && !line.endsWith('/')) seen.deleted += 1;
  const [, received] = /^Total bytes received: (\d+)$/.exec(line) ?? [];
  if (received !== undefined) seen.received = Number(received);
}

/** rsync's server looks for wildcards in what it is asked for; a backslash escapes only where there is one. */
function literal(path: string): string {
  return /[*?[]/.test(path) ? path.replaceAll(/[\\*?[\]]/g, '\\$&') : path;
}

/**
 * rsync obeys variables of its own (rsync(1), ENVIRONMENT VARIABLES); its messages are to be the known ones.
 */
function plainEnvironment(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('RSYNC_')));
}
