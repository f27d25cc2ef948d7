import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CrossrootError } from '../errors.js';

/** A file as it goes into a release archive. */
export interface Member {
  /** Where it goes, beneath the archive's folder; parts joined with `/`. */
  readonly path: string;
  /** Where it is now, without any link on the way. */
  readonly disk: string;
  /** True for a file that is executable in the archive, whatever it is here. */
  readonly isProgram: boolean;
}

/** Files that go into the archive beside what cargo built. */
export interface ArchiveFiles {
  readonly entries: readonly ArchiveFile[];
  /** Real paths of the folders that nothing in them may lead out of. */
  readonly roots: readonly string[];
}

/** A file, or a folder with all that it holds. */
export interface ArchiveFile {
  /** Where it goes, beneath the archive's folder. */
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
}

/** What stands at a path beneath one of the allowed folders, links followed. */
export type Standing =
  | { readonly type: 'file' | 'folder'; readonly real: string }
  | { readonly type: 'outside' | 'other'; readonly real: string };

/**
 * Looks where a path leads.
 * @param roots real paths of the folders that it may lead to
 * @throws the system's error when it leads nowhere, or in a circle.
 */
export function whereItLeads(disk: string, roots: readonly string[]): Standing {
  const real = realpathSync(disk);
  if (!roots.some((root) => real === root || real.startsWith(root === '/' ? root : `${root}/`)))
    return { type: 'outside', real };
  const stat = statSync(real);
  return { type: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other', real };
}

/**
 * The files at a path: itself, or all that a folder holds. Links are followed, so that the archive holds files
 * alone.
 * @param path where it goes
 * @throws CrossrootError when something in it leads nowhere, in a circle, out of the allowed folders, or is no
 * file.
 */
export function* membersAt(
  disk: string,
  path: string,
  roots: readonly string[],
  above: readonly string[] = [],
): Generator<Member> {
  let standing: Standing;
  try {
    standing = whereItLeads(disk, roots);
  } catch (error) {
    throw unfit(disk, 'it leads nowhere', error);
  }
  const { type, real } = standing;
  switch (type) {
    case 'file':
      yield { path, disk: real, isProgram: false };
      return;
    case 'folder':
      if (above.includes(real)) throw unfit(disk, `it leads back to ${real}, which holds it`);
      for (const name of readdirSync(real)) {
        if (name.includes('\ufffd')) throw unfit(join(disk, name), 'its name is not UTF-8');
        yield* membersAt(join(disk, name), `${path}/${name}`, roots, [...above, real]);
      }
      return;
    case 'outside':
      throw unfit(disk, `it leads to ${real}, outside of ${roots.join(' and ')}`);
    case 'other':
      throw unfit(disk, 'it is no file or folder');
  }
}

function unfit(disk: string, why: string, cause?: unknown): CrossrootError {
  return new CrossrootError({
    what: `${disk} cannot go into the archive`,
    why,
    todo: `remove ${basename(disk)}, or name other files in archive-files`,
    cause,
  });
}
