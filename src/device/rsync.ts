import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phase } from '../reporting/report.js';
import { expandBraces, type FileRules } from '../text/globs.js';
import { fileGlobs } from '../unpack/file-rules.js';
import type { Destination } from './destination.js';
import type { RemoteEnd } from './failures.js';
import { type Connection, runRemote } from './ssh.js';

/** What one run of rsync did. */
export interface Transfer extends RemoteEnd {
  /** Files and links that were fetched because they are new or changed. */
  readonly changed: number;
  /** Files and links that the device does not have any more. */
  readonly deleted: number;
  /** Bytes that came over the wire. */
  readonly received: number;
  /** Files that are too large to be taken. */
  readonly tooLarge: readonly string[];
}

/** What is copied from where to where. */
export interface Place {
  /** The file of rsync here. */
  readonly rsync: string;
  readonly destination: Destination;
  /** The folder of the device. */
  readonly root: string;
  /** The folder of the pull: the copy is its `root`. */
  readonly folder: string;
}

/** The copy within the folder of a pull. */
export function rootOfPull(folder: string): string {
  return join(folder, 'root');
}

/** Makes the copy what the device has; only what differs travels. */
export async function transfer(
  { rsync, destination, root, folder }: Place,
  env: Readonly<Record<string, string>>,
  connection: Connection,
  phase: Pick<Phase, 'downloaded'>,
): Promise<Transfer> {
  const rules = join(folder, 'rules');
  writeFileSync(rules, `${rsyncRules(deviceRules).join('\n')}\n`);
  const args = [
    ...options,
    `--partial-dir=${join(folder, 'partial')}`,
    `--filter=merge ${rules}`,
    `--rsh=${connection.shell}`,
    '--',
    `${destination.rsync}:${literal(root === '/' ? '/' : `${root}/`)}`,
    `${rootOfPull(folder)}/`,
  ];
  const seen = { changed: 0, deleted: 0, received: 0 };
  const tooLarge: string[] = [];
  let counted = 0;
  // A line says what happened to a file and the bytes that it took, or is a number of `--stats`.
  const read = (line: string) => {
    const [, kind, bytes] = /^([<>ch.][fL]\S{9}) (\d+) /.exec(line) ?? [];
    if (kind !== undefined) {
      if (!kind.startsWith('.')) seen.changed += 1;
      counted += Number(bytes);
      if (Number(bytes) > 0) phase.downloaded(Number(bytes));
      return;
    }
    const [, large] = /^(.+) is over max-size$/.exec(line) ?? [];
    if (large !== undefined) tooLarge.push(large);
    if (line.startsWith('*deleting') && !line.endsWith('/')) seen.deleted += 1;
    const [, received] = /^Total bytes received: (\d+)$/.exec(line) ?? [];
    if (received !== undefined) seen.received = Number(received);
  };
  const ended = await runRemote(rsync, args, {
    // rsync obeys variables of its own (rsync(1), ENVIRONMENT VARIABLES), also in what its messages say.
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('RSYNC_'))),
    errors: join(connection.temp, 'rsync-errors'),
    line: read,
  });
  phase.downloaded(Math.max(0, seen.received - counted));
  return { ...ended, ...seen, tooLarge };
}

const options: readonly string[] = [
  '--recursive',
  '--links',
  '--times',
  // Whatever modes the files have on the device: the user must be able to read and to update the copy.
  '--perms',
  '--chmod=ug-s,-t,D=rwx,Dgo=rx,Fu=rwX,Fgo=rX',
  // The device's shell sees a few plain arguments, whatever the path is: the rest goes by rsync's protocol.
  '--protect-args',
  '--compress',
  // No pack holds a larger file (see packLimits), and a hole takes no room.
  '--sparse',
  '--max-size=8G',
  // Of those it says so.
  '--info=skip1',
  '--fuzzy',
  // After, so that a library's older version is still there to fetch the difference from.
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

/** rsync's server looks for wildcards in what it is asked for; a backslash escapes only where there is one. */
function literal(path: string): string {
  return /[*?[]/.test(path) ? path.replaceAll(/[\\*?[\]]/g, '\\$&') : path;
}

/**
 * What a pull takes besides the files of a sysroot: what the distribution says of itself (os-release(5)),
 * and the links through which some libraries of Debian are reached (update-alternatives(1)).
 */
const besides = ['etc/os-release', 'etc/alternatives/**'];

/** The files that are pulled from a device: those that a sysroot takes of its packages, and a few besides. */
export const deviceRules: FileRules = {
  ...fileGlobs('sysroot'),
  keep: [...fileGlobs('sysroot').keep, ...besides],
};

/**
 * File rules as rsync reads them (rsync(1), FILTER RULES), a rule a line, for a transfer whose root is the
 * root of the paths. Whatever is no folder is taken by both or by neither. rsync asks about every folder on the
 * way, first rule that matches wins: so folders that lead to something that is kept are taken too, empty ones
 * perhaps.
 */
export function rsyncRules(rules: FileRules): readonly string[] {
  const keep = rules.keep.flatMap(expandBraces);
  const drop = rules.drop.flatMap(expandBraces);
  const whole = drop.filter((glob) => glob.endsWith('/**'));
  const single = drop.filter((glob) => !glob.endsWith('/**'));
  const lines = [
    ...whole.flatMap((glob) => patterns(glob).map((pattern) => `- ${pattern}`)),
    // Leaving out a folder would leave out what it holds; the glob speaks of the one path only.
    ...single.flatMap((glob) => patterns(glob).flatMap((pattern) => [`+ ${pattern}/`, `- ${pattern}`])),
    ...thinned(rules.thin),
    ...keep.flatMap(leadingFolders).map((pattern) => `+ ${pattern}/`),
    ...keep.flatMap((glob) => patterns(glob).map((pattern) => `+ ${pattern}`)),
    '- *',
  ];
  return [...new Set(lines)];
}

/** Files by their names, in whatever folder beneath a path or in its place; of the rest folders alone. */
function thinned({ paths, but }: NonNullable<FileRules['thin']> = { paths: [], but: [] }): readonly string[] {
  const names = but.flatMap(expandBraces);
  return paths.flatMap(expandBraces).flatMap((glob) => {
    const path = glob.replace(/\/\*\*$/, '');
    const itself = path.endsWith('*') ? names.filter((name) => name.startsWith('*')) : [];
    return [
      ...names.flatMap((name) => [`+ ${anchored(`${path}/${name}`)}`, `+ ${anchored(`${path}/**/${name}`)}`]),
      ...itself.map((name) => `+ ${anchored(`${path}${name.slice(1)}`)}`),
      ...patterns(glob).flatMap((pattern) => [`+ ${pattern}/`, `- ${pattern}`]),
    ];
  });
}

/** rsync's own `dir/***` takes no link that is called `dir`, as `lib` is on merged /usr: hence two patterns. */
function patterns(glob: string): readonly string[] {
  return glob.endsWith('/**') ? [anchored(glob.slice(0, -3)), anchored(glob)] : [anchored(glob)];
}

function leadingFolders(glob: string): readonly string[] {
  const segments = glob.split('/');
  const deep = segments.findIndex((segment) => segment.includes('**'));
  const plain = deep === -1 ? segments.slice(0, -1) : segments.slice(0, deep);
  const folders = plain.map((_, index) => anchored(segments.slice(0, index + 1).join('/')));
  const anyDepth = deep !== -1 && !(deep === segments.length - 1 && segments[deep] === '**');
  return anyDepth ? [...folders, anchored([...plain, '**'].join('/'))] : folders;
}

/** A backslash escapes only where the pattern has a wildcard; `[!…]` would be a set turned round. */
function anchored(glob: string): string {
  const escaped = /[*?[]/.test(glob) ? glob.replaceAll('\\', '\\\\') : glob;
  return `/${escaped.replaceAll('[!', '[\\!')}`;
}
