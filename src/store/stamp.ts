import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, lutimesSync, readdirSync, readFileSync } from 'node:fs';
import { codeOf } from '../errors.js';
import { replaceText } from '../system/atomic-file.js';
import { walk } from '../unpack/tree-digest.js';

/** What the marker beside a tree says of it. */
export interface Stamp {
  /** The digest that the tree had when it was put there. */
  readonly digest: string;
  /** The facts of all its files at that time, see {@link signTree}. */
  readonly signature: string;
  /** How long it took to make the tree, in milliseconds, where that is known. */
  readonly madeInMs?: number;
}

/**
 * A SHA256 over path, mode, inode, size, and times of content and inode in nanoseconds of all that is beneath a
 * root. While it is the same, nobody has changed the tree since it was digested: every change sets the inode's
 * time, which no program can set back.
 */
export function signTree(root: string): string {
  const digest = createHash('sha256');
  const visit = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = `${folder}/${name}`;
      const stat = lstatSync(path, { bigint: true });
      digest.update(
        `${path.slice(root.length)}\0${stat.mode} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}\n`,
      );
      if (stat.isDirectory()) visit(path);
    }
  };
  visit(root);
  return digest.digest('hex');
}

/** Reads a marker; `undefined` when there is none or it is damaged. */
export function readStamp(marker: string): Stamp | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(marker, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('digest' in value) || !('signature' in value)) return undefined;
  const { digest, signature } = value;
  if (typeof digest !== 'string' || typeof signature !== 'string') return undefined;
  const madeInMs = 'madeInMs' in value && typeof value.madeInMs === 'number' ? value.madeInMs : undefined;
  return { digest, signature, ...(madeInMs === undefined ? {} : { madeInMs }) };
}

/** Writes a marker by one rename. */
export function writeStamp(marker: string, stamp: Stamp): void {
  replaceText(marker, `${JSON.stringify(stamp)}\n`);
}

/** 1980-01-01, the time of everything that Crossroot itself put into a tree. */
const ownTime = 315_532_800;

/**
 * Makes a new tree independent of who made it and when: files become 0644 or 0755 by their owner's execute bit,
 * folders 0755, and what is younger than `sinceMs` gets a fixed time, so that a pack of it has the same bytes
 * elsewhere and build scripts that compare times with those of headers see the same ones.
 *
 * @param sinceMs when making the tree began, in milliseconds since 1970 by the file system's own time.
 */
export function settleTree(root: string, sinceMs: number): void {
  for (const { disk, type } of walk(root)) {
    const stat = lstatSync(disk);
    const wanted = type === 'file' && (stat.mode & 0o100) === 0 ? 0o644 : 0o755;
    if (type !== 'symlink' && (stat.mode & 0o7777) !== wanted) chmodSync(disk, wanted);
    if (stat.mtimeMs >= sinceMs) lutimesSync(disk, ownTime, ownTime);
  }
}
