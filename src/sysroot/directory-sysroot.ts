import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import type { Context } from '../context.js';
import { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { settleTree } from '../store/stamp.js';
import { storageError } from '../system/storage-error.js';
import type { Target } from '../target.js';
import { count } from '../text/format.js';
import { shellWord } from '../text/shell-word.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { digestTree } from '../unpack/tree-digest.js';
import { checkSysroot } from './check.js';
import { refuseNewerGlibc } from './choice.js';
import { copySelection, type Selection, signSelection } from './copy-selection.js';
import { type Finished, finishSysroot } from './finish-sysroot.js';
import { readGlibcVersion } from './glibc.js';
import { findLayout } from './layout.js';
import type { Sysroot } from './sysroot.js';

/** Raised when the code here makes another tree of the same folder. */
const revision = 1;

/** Where a root keeps what a build needs; nothing else is looked into. */
const top = ['etc', 'lib', 'lib64', 'opt', 'usr'];

/**
 * Provides the sysroot in a directory: where it is, when the doctor finds nothing wrong with it; else a mended
 * copy of what a build needs of it. The directory itself is never written.
 * @throws CrossrootError when it is no sysroot, even mended.
 */
export async function provideFolderSysroot(
  folder: string,
  target: Target,
  glibcLimit: string | undefined,
  context: Context,
  phase: Phase,
): Promise<Sysroot> {
  const layout = findLayout(folder, target);
  const glibc = readGlibcVersion(folder, layout);
  refuseNewerGlibc(folder, glibc, glibcLimit);
  const { errors, warnings } = checkSysroot(folder, layout, target, { inPlace: true });
  if (errors.length === 0) {
    for (const { what } of warnings) phase.info(`note: ${what}`);
    phase.info(`${folder} is used where it is`);
    return { path: folder, tree: undefined, layout, glibc };
  }
  phase.info(`${folder} is used through a mended copy, because of ${count(errors.length, 'finding')}:`);
  for (const { what } of errors.slice(0, 5)) phase.info(`  ${what}`);
  phase.info(`see them all: crossroot sysroot check ${shellWord(folder)}`);
  const selection = selectionOf(folder);
  const rules = `${revision}.${fileRulesVersion}`;
  const signature = signSelection(selection);
  const recipe = ['crossroot tree 1', 'sysroot', 'folder', rules, folder, signature].join('\n');
  const tree = await context.store.get(
    {
      kind: 'sysroot',
      key: createHash('sha256').update(recipe).digest('hex'),
      madeOf: `the directory ${folder} as it is now, rules ${rules}`,
      localOnly: true,
      make: async (root) => {
        copyAndFinish(selection, `the directory ${folder}`, root, target, phase);
        refuseChange(selection, signature);
      },
    },
    phase,
  );
  return { path: tree.path, tree, layout: findLayout(tree.path, target), glibc };
}

/**
 * Copies what a build needs of a root into an empty folder, and mends it.
 * @param what the words for the root in messages
 * @returns what the copy is, and its digest
 * @throws CrossrootError when it is no sysroot, even mended, or the disk is full.
 */
export async function copySysroot(
  folder: string,
  what: string,
  root: string,
  target: Target,
  phase: Phase,
): Promise<Finished & { readonly digest: string }> {
  const since = lstatSync(root).mtimeMs;
  const finished = copyAndFinish(selectionOf(folder), what, root, target, phase);
  settleTree(root, since);
  return { ...finished, digest: (await digestTree(root)).sha256 };
}

/** The copy is found again by what the directory was before it was made. */
function refuseChange(selection: Selection, signature: string): void {
  if (signSelection(selection) === signature) return;
  throw new CrossrootError({
    what: `the directory ${selection.folder} cannot be used`,
    why: 'it was changed while it was copied',
    todo: 'run again when nobody writes it',
  });
}

function copyAndFinish(
  selection: Selection,
  what: string,
  root: string,
  target: Target,
  phase: Phase,
): Finished {
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
  return finishSysroot(root, what, target, phase);
}

function selectionOf(folder: string): Selection {
  return { folder, keep: fileRules('sysroot'), top };
}
