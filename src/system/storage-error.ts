import { CrossrootError, codeOf, messageOf } from '../errors.js';

/** Where all staging folders of this user in a place are. */
export const stagingName = `crossroot-staging-${process.getuid?.() ?? 0}`;

/**
 * Describes the failure of a file operation: a full disk and a read-only file system get their remedy, an error
 * of Crossroot's own passes unchanged.
 * @param doing the start of the sentence: `unpacking libssl-dev`.
 * @param folder what was written; a message names the place of a staging folder, which is gone by then
 */
export function storageError(error: unknown, doing: string, folder: string): CrossrootError {
  if (error instanceof CrossrootError) return error;
  return new CrossrootError({
    what: `${doing} failed`,
    why: messageOf(error),
    cause: error,
    ...remedy(error, placeOf(isFull(error) ? (pathOf(error) ?? folder) : folder)),
  });
}

/** True when the error says that a folder cannot be written at all, whatever is put there. */
export function isUnwritable(error: unknown): boolean {
  return hasCode(error, 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'ENOENT');
}

/** True when the error says that there is no room left: disk, quota, largest file. */
export function isFull(error: unknown): boolean {
  return hasCode(error, 'ENOSPC', 'EDQUOT', 'EFBIG');
}

/** The place of a path in a staging folder; any other path itself. */
function placeOf(path: string): string {
  return path.split(`/${stagingName}`, 1)[0] ?? path;
}

/** The path that could not be written, if a system error says it: of a link, a copy or a rename the second. */
function pathOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined;
  return typeof path === 'string' ? path : undefined;
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(codeOf(error) ?? '');
}

function remedy(error: unknown, folder: string): { todo?: string } {
  if (isFull(error)) return { todo: `free some space on the disk of ${folder}, then run again` };
  if (hasCode(error, 'EROFS', 'EACCES', 'EPERM'))
    return { todo: `make ${folder} writable for this user, then run again` };
  if (hasCode(error, 'EEXIST')) return { todo: `use a case-sensitive file system for ${folder}` };
  return {};
}
