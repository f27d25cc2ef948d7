import { CrossrootError } from '../errors.js';
import type { Transfer } from './rsync.js';

/** What a message about a failed transfer names. */
export interface TransferContext {
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

/** The files of a device that a pull did not get. */
export interface Missed {
  readonly unreadable: readonly string[];
  /** Gone between being listed and being fetched. */
  readonly vanished: readonly string[];
}

/**
 * The files that could not be copied, when that is all that went wrong.
 * @throws CrossrootError for everything else.
 */
export function checkTransfer(transfer: Transfer, context: TransferContext): Missed {
  const { code, errors } = transfer;
  const missed = {
    unreadable: errors.flatMap((line) => inCopy(unreadable.exec(line)?.[1], context.root)),
    vanished: errors.flatMap((line) => inCopy(vanished.exec(line)?.[1], context.root)),
  };
  if (code === 0) return missed;
  const rest = errors.filter((line) => !unreadable.test(line) && !vanished.test(line) && !ends.test(line));
  const foreseen = partial.has(code) && !rest.some((line) => line.startsWith('rsync: '));
  if (foreseen && missed.unreadable.length + missed.vanished.length > 0) return missed;
  throw transferFailure(transfer, context);
}

/** Paths as they are in the copy. */
function inCopy(path: string | undefined, root: string): readonly string[] {
  if (path === undefined) return [];
  const prefix = root === '/' ? '/' : `${root}/`;
  return [path.startsWith(prefix) ? path.slice(prefix.length) : path];
}

interface Meaning {
  readonly pattern: RegExp;
  readonly what: (context: TransferContext) => string;
  readonly todo: (context: TransferContext) => string;
}

const goOn = 'run it again: it goes on where it stopped';

const meanings: readonly Meaning[] = [
  {
    pattern: /No space left on device|Disk quota exceeded/,
    what: ({ folder }) => `the disk is full: there is no room for the copy in ${folder}`,
    todo: () => `make room, then ${goOn}`,
  },
  {
    pattern: /change_dir "?.*failed: No such file or directory|change_dir "?.*failed: Not a directory/,
    what: ({ device, root }) => `${device} has no folder ${root}`,
    todo: () => 'give --root the folder on the device that holds usr/lib',
  },
  {
    pattern: /change_dir "?.*failed: Permission denied/,
    what: ({ device, root }) => `you may not read ${root} on ${device}`,
    todo: () => 'connect as a user who may, or give --root another folder',
  },
  {
    pattern: /is your shell clean|protocol version mismatch|protocol incompatibility/,
    what: ({ device }) => `rsync does not understand what ${device} answers`,
    todo: ({ device }) =>
      `the login shell there must print nothing by itself: ssh ${device} true must have no output`,
  },
  {
    pattern:
      /connection unexpectedly closed|io timeout|timeout in data|Broken pipe|Connection (?:reset|closed)|error in rsync protocol/,
    what: ({ device }) => `the connection to ${device} broke`,
    todo: () => goOn,
  },
];

/** What rsync's failure means, with its own message. */
function transferFailure({ code, errors }: Transfer, context: TransferContext): CrossrootError {
  const meaning = meanings.find((one) => errors.some((line) => one.pattern.test(line)));
  return new CrossrootError({
    what: meaning?.what(context) ?? `rsync could not copy from ${context.device}`,
    why: errors.length > 0 ? errors.slice(-12) : `rsync ended with code ${code} and said nothing`,
    todo: meaning?.todo(context) ?? goOn,
  });
}
