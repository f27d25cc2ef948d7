import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../errors.js';

/** What is to be taken of a folder that is only read. */
export interface Selection {
  readonly folder: string;
  /** Tells which files and links to take, by path beneath the folder. */
  readonly keep: (path: string) => boolean;
  /** The names at its top that are looked into. */
  readonly top: readonly string[];
}

interface Found {
  readonly path: string;
  readonly type: 'file' | 'link' | 'unreadable';
}

/**
 * A SHA256 over path, mode, inode, size and times of all that is selected: while it is the same, nobody has
 * changed it.
 * @throws a system error when something vanishes meanwhile.
 */
export function signSelection(selection: Selection): string {
  const digest = createHash('sha256');
  for (const { path, type } of find(selection)) {
    const { mode, ino, size, mtimeNs, ctimeNs } = lstatSync(join(selection.folder, path), { bigint: true });
    digest.update(`${type} ${path}\0${mode} ${ino} ${size} ${mtimeNs} ${ctimeNs}\n`);
  }
  return digest.digest('hex');
}

/**
 * Copies a selection: files with their times, links as they are, folders where something lies in them. Devices,
 * FIFOs and sockets are left out.
 * @param to an empty folder
 * @returns what could not be read, beneath the folder
 * @throws a system error when the copy cannot be written.
 */
export function copySelection(selection: Selection, to: string): readonly string[] {
  const unreadable: string[] = [];
  for (const { path, type } of find(selection)) {
    const from = join(selection.folder, path);
    mkdirSync(join(to, path, '..'), { recursive: true });
    try {
      if (type === 'unreadable') throw Object.assign(new Error(path), { code: 'EACCES' });
      copyOne(from, join(to, path), type);
    } catch (error) {
      if (!isDenied(error)) throw error;
      unreadable.push(path);
    }
  }
  return unreadable;
}

function copyOne(from: string, to: string, type: 'file' | 'link'): void {
  const { mtime } = lstatSync(from);
  if (type === 'link') symlinkSync(readlinkSync(from), to);
  else copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  lutimesSync(to, mtime, mtime);
}

function* find({ folder, keep, top }: Selection): Generator<Found> {
  function* beneath(parent: string, names: readonly string[]): Generator<Found> {
    for (const name of names) {
      const path = parent === '' ? name : `${parent}/${name}`;
      const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
      if (stat === undefined) continue;
      if (stat.isSymbolicLink() && keep(path)) yield { path, type: 'link' };
      else if (stat.isFile() && keep(path)) yield { path, type: 'file' };
      else if (stat.isDirectory()) {
        const inside = namesIn(join(folder, path));
        if (inside !== undefined) yield* beneath(path, inside);
        else if (keep(path)) yield { path, type: 'unreadable' };
      }
    }
  }
  yield* beneath('', top);
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

function isDenied(error: unknown): boolean {
  return codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM';
}
