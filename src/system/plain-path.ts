import { createHash } from 'node:crypto';
import { readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { makePrivateDirectory } from './private-directory.js';

/** What shells, make, pkg-config, CMake, rustc and cargo's variables all take as it is, without quotes. */
const plain = /^[A-Za-z0-9_./+@~-]*$/;

/** Where links can be: places that do not change from run to run, so that nothing is built again. */
const places = (): readonly string[] => ['/tmp', '/var/tmp', tmpdir()].filter((place) => plain.test(place));

/**
 * A path to the same place without blanks, quotes, `$`, `=` and letters beyond ASCII: itself, or one through a
 * link to the part that has them. The link is in a folder that only this user can write, and has the same name
 * in every run.
 * @param path absolute
 * @throws CrossrootError when there is no place for the link.
 */
export function plainPath(path: string): string {
  if (plain.test(path)) return path;
  const parts = path.split('/');
  const end = parts.findLastIndex((part) => !plain.test(part)) + 1;
  const odd = parts.slice(0, end).join('/');
  const failures: string[] = [];
  for (const place of places()) {
    const folder = join(place, `crossroot-links-${process.getuid?.()}`);
    try {
      makePrivateDirectory(folder);
      const link = join(folder, createHash('sha256').update(odd).digest('hex').slice(0, 16));
      makeLink(link, odd);
      return [link, ...parts.slice(end)].join('/');
    } catch (error) {
      if (!(error instanceof CrossrootError) && codeOf(error) === undefined) throw error;
      failures.push(messageOf(error));
    }
  }
  throw new CrossrootError({
    what: `no link can be made to ${odd}, whose name not every tool of a build can carry`,
    why: failures,
    todo: 'use a folder whose path has letters of ASCII, digits and `._+@~-` only',
  });
}

/** Another run may make the same one. */
function makeLink(link: string, to: string): void {
  try {
    symlinkSync(to, link);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (readlinkSync(link) === to) return;
    rmSync(link);
    symlinkSync(to, link);
  }
}
