import rows from '../../data/files.json' with { type: 'json' };
import { isHost } from '../host.js';
import { type Target, withNames } from '../target.js';
import { compileFileRules, type FileRules } from '../text/globs.js';

/** The version of the rules in `data/files.json`: part of every tree's key. */
export const fileRulesVersion: number = rows.version;

/**
 * The globs of a kind of tree. Why each is dropped, and what that a build could read, stands beside it in
 * `data/files.json`.
 */
export function fileGlobs(kind: 'sysroot' | 'toolchain'): FileRules {
  const { keep, drop, ...more } = rows[kind];
  return { keep, drop: drop.flatMap(({ paths }) => paths), ...more };
}

/** The globs of the gcc that compiles for a target on a host, whose multiarch folder is `{host}` in them. */
export function gccFileGlobs(target: Target, host: Target): FileRules {
  const { keep, drop } = rows.gcc;
  const rules = drop.filter(({ ofCross = false }) => !(ofCross && isHost(target, host)));
  const named = (globs: readonly string[]) =>
    globs.map((glob) => withNames(glob, target).replaceAll('{host}', host.gnu));
  return { keep: named(keep), drop: named(rules.flatMap(({ paths }) => paths)) };
}

/** Which files of its packages the gcc for a target takes, by path from the root. */
export function gccFileRules(target: Target, host: Target): (path: string) => boolean {
  return compileFileRules(gccFileGlobs(target, host));
}

/** Which files of its packages, or of its tarball, a kind of tree takes, by path from the root. */
export function fileRules(kind: 'sysroot' | 'toolchain'): (path: string) => boolean {
  return compileFileRules(fileGlobs(kind));
}
