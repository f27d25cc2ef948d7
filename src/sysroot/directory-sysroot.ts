import { createHash } from 'node:crypto';
import { lstatSync, lutimesSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CrossrootError, codeOf } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { packLimits } from '../store/pack.js';
import { makeAndDigest, type TreeSpec } from '../store/store.js';
import { treeKey } from '../store/tree-key.js';
import { copyFile } from '../system/copy-file.js';
import { storageError } from '../system/storage-error.js';
import type { Target } from '../target.js';
import { count, formatBytes } from '../text/format.js';
import { shellWord } from '../text/shell-word.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { checkSysroot } from './check.js';
import { finishSysroot, unusable } from './finish-sysroot.js';
import type { Sysroot } from './sysroot.js';

/** The first number is raised when the code here makes another tree of the same folder. */
const rules = `1.${fileRulesVersion}`;

/** Where a root keeps what a build needs; nothing else is looked into. */
const top = ['etc', 'lib', 'lib64', 'opt', 'usr'];

/**
 * What the store needs to find or make a copy of what a build needs of a directory, with its links made
 * relative; undefined when the directory can be used where it is. The directory itself is never written.
 */
export function copyWhereNeeded(
  { path: folder, layout }: Sysroot,
  target: Target,
  phase: Phase,
): TreeSpec | undefined {
  const { errors, warnings, notes } = checkSysroot(folder, layout, target, { inPlace: true });
  const reasons = [...errors, ...notes];
  if (reasons.length === 0) {
    for (const { what } of warnings) phase.info(`note: ${what}`);
    phase.info(`${folder} is used in place`);
    return undefined;
  }
  phase.info(`${folder} is used through a repaired copy, because of ${count(reasons.length, 'finding')}:`);
  for (const { what } of reasons.slice(0, 5)) phase.info(`  ${what}`);
  phase.info(`to see all of them: crossroot sysroot check ${shellWord(folder)}`);
  const signature = signSelection(folder);
  return {
    ...treeKey({ kind: 'sysroot', rules, from: 'directory', path: folder, signature }),
    localOnly: true,
    make: async (root) => {
      copyAndFinish(folder, `the directory ${folder}`, root, target, phase);
      // The copy is found again by what the directory was before it was made.
      if (signSelection(folder) === signature) return undefined;
      throw new CrossrootError({
        what: `the directory ${folder} cannot be used`,
        why: 'it changed while it was being copied',
        todo: 'run again when nothing is writing to it',
      });
    },
  };
}

/**
 * Copies what a build needs of a root into a new folder, and makes it a sysroot.
 * @param what how messages call the root
 * @returns the digest of the copy
 * @throws CrossrootError when it is no sysroot, or the disk is full.
 */
export function copySysroot(
  folder: string,
  what: string,
  copy: string,
  target: Target,
  phase: Phase,
): Promise<string> {
  return makeAndDigest(copy, async (root) => {
    copyAndFinish(folder, what, root, target, phase);
    return undefined;
  });
}

function copyAndFinish(folder: string, what: string, root: string, target: Target, phase: Phase): void {
  try {
    const unreadable = copySelection(folder, root);
    if (unreadable.length > 0) {
      const shown = unreadable.slice(0, 10).join(', ');
      phase.info(
        `${unreadable.length} left out, because this user cannot read them: ${shown}${unreadable.length > 10 ? ', …' : ''}`,
      );
    }
  } catch (error) {
    throw storageError(error, `copying ${folder}`, root);
  }
  finishSysroot(root, target, phase, unusable(what));
}

/** A part of a folder that a build needs. */
type Found = { readonly path: string; readonly type: 'file' | 'link' | 'unreadable' };

/** A SHA256 over path, mode, inode, size and times of all that a build needs of a folder. */
function signSelection(folder: string): string {
  const digest = createHash('sha256');
  for (const { path, type } of find(folder)) {
    const { mode, ino, size, mtimeNs, ctimeNs } = lstatSync(join(folder, path), { bigint: true });
    digest.update(`${type} ${path}\0${mode} ${ino} ${size} ${mtimeNs} ${ctimeNs}\n`);
  }
  return digest.digest('hex');
}

/**
 * Copies the same into an empty folder: files with their times, links as they are, folders where something lies
 * in them. Devices, FIFOs and sockets are left out.
 * @returns what could not be read, under the folder
 * @throws CrossrootError when the files have more bytes than a pack may.
 */
function copySelection(folder: string, to: string): readonly string[] {
  const unreadable: string[] = [];
  let bytes = 0;
  for (const { path, type } of find(folder)) {
    if (type === 'file') bytes += lstatSync(join(folder, path)).size;
    if (bytes > packLimits.maxBytes) throw tooLarge(folder, path);
    mkdirSync(join(to, path, '..'), { recursive: true });
    try {
      if (type === 'unreadable') unreadable.push(path);
      else copyOne(join(folder, path), join(to, path), type);
    } catch (error) {
      if (!isDenied(error)) throw error;
      unreadable.push(path);
    }
  }
  return unreadable;
}

function tooLarge(folder: string, path: string): CrossrootError {
  return new CrossrootError({
    what: `${folder} is too large for a sysroot`,
    why: `with ${path}, its files have more than ${formatBytes(packLimits.maxBytes)}, including holes`,
    todo: 'remove what builds do not need from its etc, lib, lib64, opt and usr',
  });
}

function copyOne(from: string, to: string, type: 'file' | 'link'): void {
  const { mtime } = lstatSync(from);
  if (type === 'link') symlinkSync(readlinkSync(from), to);
  else copyFile(from, to);
  lutimesSync(to, mtime, mtime);
}

function* find(folder: string): Generator<Found> {
  const keep = fileRules('sysroot');
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
