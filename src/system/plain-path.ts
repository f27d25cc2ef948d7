import { createHash, randomUUID } from 'node:crypto';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CrossrootError, codeOf, factsOf } from '../errors.js';
import { makePrivateDirectory, refuseReplaceable } from './private-directory.js';

/** What shells, make, pkg-config, CMake, rustc and cargo's variables all take as it is, without quotes. */
const plain = /^[A-Za-z0-9_./+@~-]*$/;

/** Where links can be: places that do not change from run to run, so that nothing is built again. */
const usualPlaces = (): readonly string[] => ['/tmp', '/var/tmp', tmpdir()];

/**
 * A path to the same place without blanks, quotes, `$`, `=` and letters beyond ASCII: itself, or one through a
 * link to the part that has them. The link is in a folder that only this user can write, and has the same name
 * in every run.
 * @param path absolute
 * @param places for the link; one in which another user could put something else in its place is passed over
 * @throws CrossrootError when there is no place for the link.
 */
export function plainPath(path: string, places = usualPlaces()): string {
  if (plain.test(path)) return path;
  const parts = path.split('/');
  const end = parts.findLastIndex((part) => !plain.test(part)) + 1;
  const odd = parts.slice(0, end).join('/');
  const failures: string[] = [];
  for (const place of places.filter((one) => one.startsWith('/') && plain.test(one))) {
    const folder = join(place, `crossroot-links-${process.getuid?.()}`);
    try {
      refuseReplaceable(place);
      makePrivateDirectory(folder);
      const link = join(folder, createHash('sha256').update(odd).digest('hex').slice(0, 16));
      makeLink(link, odd);
      return [link, ...parts.slice(end)].join('/');
    } catch (error) {
      if (!(error instanceof CrossrootError) && codeOf(error) === undefined) throw error;
      failures.push(factsOf(error));
    }
  }
  throw new CrossrootError({
    what: `cannot make a link to ${odd}, whose name some build tools cannot handle`,
    why: failures,
    todo: 'use a folder whose path has only ASCII letters, digits and `._+@~-`',
  });
}

/**
 * Other runs make the same one, and go through it meanwhile: it is replaced at once. It is new each time, so
 * that what cleans these places of old files leaves it alone.
 */
function makeLink(link: string, to: string): void {
  const fresh = `${link}-${randomUUID()}`;
  symlinkSync(to, fresh);
  try {
    renameSync(fresh, link);
  } catch (error) {
    rmSync(fresh);
    throw error;
  }
}
