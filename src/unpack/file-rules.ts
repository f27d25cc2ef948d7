import rows from '../../data/files.json' with { type: 'json' };
import { compileFileRules } from '../text/globs.js';

/** The version of the rules in `data/files.json`: part of every tree's key. */
export const fileRulesVersion: number = rows.version;

/** Which files of its packages, or of its tarball, a kind of tree takes, by path from the root. */
export function fileRules(kind: 'gcc' | 'sysroot' | 'toolchain'): (path: string) => boolean {
  return compileFileRules(rows[kind]);
}
