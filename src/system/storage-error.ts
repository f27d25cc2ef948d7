import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { placeOf } from './staging.js';

/**
 * Turns the failure of a file operation into words: a full disk and a read-only file system get their remedy,
 * an error of Crossroot's own passes unchanged.
 *
 * @param doing what was being done, as the start of the sentence: `unpacking libssl-dev`.
 * @param folder the folder that was written.
 */
export function storageError(error: unknown, doing: string, folder: string): CrossrootError {
  if (error instanceof CrossrootError) return error;
  return new CrossrootError({
    what: `${doing} failed`,
    why: messageOf(error),
    cause: error,
    ...remedy(codeOf(error), placeOf(folder)),
  });
}

/** True when the error says that a folder cannot be written at all, whatever is put there. */
export function isUnwritable(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'ENOENT';
}

/** True when the error says that there is no room left: disk, quota, largest file. */
export function isFull(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
}

function remedy(code: string | undefined, folder: string): { todo?: string } {
  if (isFull({ code })) return { todo: `make room on the disk that holds ${folder}, then run again` };
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return { todo: `make ${folder} writable for this user, then run again` };
  if (code === 'EEXIST')
    return { todo: `use a file system that tells upper and lower case apart for ${folder}` };
  if (code === 'EMFILE' || code === 'ENFILE')
    return { todo: 'raise the limit of open files (ulimit -n), then run again' };
  return {};
}
