import rows from '../../data/files.json' with { type: 'json' };
import { compileFileRules, type FileRules } from '../text/globs.js';

/** The version of the rules in `data/files.json`: part of every tree's key. */
export const fileRulesVersion: number = rows.version;

/**
 * The globs of a kind of tree. Why each is dropped, and what that a build could read, stands beside it in
 * `data/files.json`.
 */
export function fileGlobs(kind: 'gcc' | 'sysroot' | 'toolchain'): FileRules {
  const { keep, drop, ...more } = rows[kind];
  return { keep, drop: drop.flatMap(({ paths }) => paths), ...more };
}

/** Which files of its packages, or of its tarball, a kind of tree takes, by path from the root. */
export function fileRules(kind: 'gcc' | 'sysroot' | 'toolchain'): (path: string) => boolean {
  return compileFileRules(fileGlobs(kind));
}
