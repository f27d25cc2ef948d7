import type { Artifact } from './rust/cargo.js';

/** What a run gives: the values of the action's outputs. */
export interface Outcome {
  readonly target: string;
  /** Absolute path of the sysroot. */
  readonly sysroot: string;
  readonly sysrootDigest: string;
  /** Absolute path of the gcc launcher. */
  readonly gcc: string;
  /** The sysroot's glibc version. */
  readonly glibc: string;
  readonly artifacts: readonly Artifact[];
  /** True when no tree had to be made from packages. */
  readonly cacheHit: boolean;
}

/** The outputs as `action.yml` names them. */
export function toOutputs(outcome: Outcome): ReadonlyMap<string, string> {
  const executables = outcome.artifacts.filter(({ executable }) => executable).map(({ path }) => path);
  return new Map([
    ['target', outcome.target],
    ['sysroot', outcome.sysroot],
    ['sysroot-digest', outcome.sysrootDigest],
    ['gcc', outcome.gcc],
    ['glibc', outcome.glibc],
    ['artifacts', JSON.stringify(outcome.artifacts)],
    ['executables', executables.join('\n')],
    ['cache-hit', String(outcome.cacheHit)],
  ]);
}
