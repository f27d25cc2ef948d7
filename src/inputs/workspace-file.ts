import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { codeOf, messageOf } from '../errors.js';
import { printable } from '../net/url.js';
import { readText, UnfitFileError } from '../system/open-file.js';
import { refused } from './values.js';

/**
 * Reads a file that an input names, which must be beneath the workspace, links followed: it is reviewed with
 * the project.
 * @param what how the refusal calls it
 * @param base the workspace
 * @param mostBytes no more are read
 * @throws CrossrootError when it is elsewhere, or cannot be read.
 */
export function readWorkspaceFile(
  input: string,
  path: string,
  { what, base, mostBytes }: { readonly what: string; readonly base: string; readonly mostBytes: number },
): Buffer {
  const refusal = (why: string, todo: string) => refused(input, printable(path), { why, todo });
  const outside = () =>
    refusal(
      `it is outside ${base}: keys and sources of repositories must be in the project, where changes to them are reviewed`,
      'copy it into the project, and use its path there: keys/vendor.asc',
    );
  const file = resolve(base, path);
  if (!isBeneath(base, file)) throw outside();
  try {
    if (!isBeneath(realpathSync(base), realpathSync(file))) throw outside();
    return Buffer.from(readText(file, mostBytes, { encoding: 'latin1' }), 'latin1');
  } catch (error) {
    if (codeOf(error) === undefined && !(error instanceof UnfitFileError)) throw error;
    throw refusal(`the ${what} cannot be read: ${messageOf(error)}`, 'name a readable file of the project');
  }
}

function isBeneath(folder: string, file: string): boolean {
  return !/^(?:\.\.(?:\/|$)|\/)/.test(relative(folder, file));
}
