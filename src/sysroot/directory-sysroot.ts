import { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { shellWord } from '../store/launcher.js';
import { makeAndDigest } from '../store/make-tree.js';
import type { TreeSpec } from '../store/store.js';
import { treeKey } from '../store/tree-key.js';
import { storageError } from '../system/storage-error.js';
import type { Target } from '../target.js';
import { count } from '../text/format.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { checkSysroot } from './check.js';
import { copySelection, type Selection, signSelection } from './copy-selection.js';
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
  const { errors, warnings } = checkSysroot(folder, layout, target, { inPlace: true });
  if (errors.length === 0) {
    for (const { what } of warnings) phase.info(`note: ${what}`);
    phase.info(`${folder} is used where it is`);
    return undefined;
  }
  phase.info(`${folder} is used through a mended copy, because of ${count(errors.length, 'finding')}:`);
  for (const { what } of errors.slice(0, 5)) phase.info(`  ${what}`);
  phase.info(`see them all: crossroot sysroot check ${shellWord(folder)}`);
  const selection = selectionOf(folder);
  const signature = signSelection(selection);
  return {
    ...treeKey({ kind: 'sysroot', rules, from: 'directory', path: folder, signature }),
    localOnly: true,
    make: async (root) => {
      copyAndFinish(selection, `the directory ${folder}`, root, target, phase);
      // The copy is found again by what the directory was before it was made.
      if (signSelection(selection) === signature) return undefined;
      throw new CrossrootError({
        what: `the directory ${folder} cannot be used`,
        why: 'it was changed while it was copied',
        todo: 'run again when nobody writes it',
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
    copyAndFinish(selectionOf(folder), what, root, target, phase);
    return undefined;
  });
}

function copyAndFinish(selection: Selection, what: string, root: string, target: Target, phase: Phase): void {
  try {
    const unreadable = copySelection(selection, root);
    if (unreadable.length > 0) {
      const shown = unreadable.slice(0, 10).join(', ');
      phase.info(
        `${unreadable.length} left out, because they may not be read: ${shown}${unreadable.length > 10 ? ', …' : ''}`,
      );
    }
  } catch (error) {
    throw storageError(error, `copying ${selection.folder}`, root);
  }
  finishSysroot(root, target, phase, unusable(what));
}

function selectionOf(folder: string): Selection {
  return { folder, keep: fileRules('sysroot'), top };
}
