import data from '../../data/pruning.json' with { type: 'json' };
import { type Target, withNames } from '../target.js';
import { compileGlobs } from '../text/globs.js';
import type { Candidate } from './package.js';

/**
 * Which packages of a closure a build cannot use. Names are globs: `*` is any text, `?` any character.
 * The first that fits decides: `exceptions` (kept), `drop.names`, `stop`, `keep`, then the rest of `drop`.
 * A name that was asked for is never pruned; what a pruned package depends on is not followed.
 */
export interface PruningRules {
  /** Names that are kept although their section, or a flag, says drop. */
  readonly keep: readonly string[];
  readonly drop: {
    readonly names: readonly string[];
    readonly sections: readonly string[];
    /** Drop packages that are `Essential: yes`: the core of a running system. */
    readonly essential: boolean;
    /** Drop packages that are `Multi-Arch: foreign`: programs and data, not libraries to link with. */
    readonly foreign: boolean;
  };
  /** Names that are opened at run time only, so no link needs them. */
  readonly stop?: readonly string[];
  /** Names that are kept whatever the other rules say. */
  readonly exceptions: readonly string[];
}

/** The version of the rules: another version may choose other packages for the same request. */
export const pruningVersion: number = data.version;

/** The rules of `data/pruning.json` for a kind of tree; `rustTarget` is the target's part of the Rust tree. */
export function pruningRules(kind: 'rust' | 'rustTarget'): PruningRules {
  return data[kind];
}

/** The rules for the sysroot of a target. */
export function sysrootPruningRules({ libc }: Target): PruningRules {
  const { drop, ...rules } = data.sysroot;
  return { ...rules, drop: { ...drop, names: [...drop.names, ...libc.drop] } };
}

/** The rules for the gcc that compiles for a target. */
export function gccPruningRules(target: Target): PruningRules {
  const { drop, exceptions, ...rules } = data.gcc;
  const named = (names: readonly string[]) => names.map((name) => withNames(name, target));
  return { ...rules, drop: { ...drop, names: named(drop.names) }, exceptions: named(exceptions) };
}

/** Makes rules ready for use on many packages: whether they leave a package out. */
export function pruner({ keep, drop, stop = [], exceptions }: PruningRules): (candidate: Candidate) => boolean {
  const isException = compileGlobs(exceptions);
  const isDropped = compileGlobs([...drop.names, ...stop]);
  const isKept = compileGlobs(keep);
  const sections = new Set(drop.sections);
  return ({ name, section, essential, multiArch }) => {
    if (isException.test(name)) return false;
    if (isDropped.test(name)) return true;
    if (isKept.test(name)) return false;
    return (drop.essential && essential) || (drop.foreign && multiArch === 'foreign') || sections.has(section);
  };
}
