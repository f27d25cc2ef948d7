import type { AuditedArtifact } from '../audit/result.js';
import { plainLine } from '../text/plain-text.js';
import type { Delivered } from './deliver.js';

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
  readonly delivered: Delivered;
  /** True when no tree had to be made from packages. */
  readonly cacheHit: boolean;
}

/**
 * The outputs as `action.yml` names them.
 * @param warn takes a warning of what an output has to leave out
 */
export function toOutputs(outcome: Outcome, warn: (line: string) => void): ReadonlyMap<string, string> {
  const { artifacts, audit, archive, sbom } = outcome.delivered;
  const programs = artifacts.filter(({ executable }) => executable).map(({ path }) => path);
  const executables = programs.filter((path) => !/[\r\n]/.test(path));
  for (const path of programs.filter((one) => !executables.includes(one))) {
    warn(
      `the output executables leaves out ${plainLine(path)}: it has a path a line, and this one has a line end in it; the output artifacts names it`,
    );
  }
  return new Map([
    ['target', outcome.target],
    ['sysroot', outcome.sysroot],
    ['sysroot-digest', outcome.sysrootDigest],
    ['gcc', outcome.gcc],
    ['glibc', outcome.glibc],
    ['artifacts', JSON.stringify(audit?.artifacts.map(withNeeds) ?? artifacts)],
    ['executables', executables.join('\n')],
    ['archive', archive?.path ?? ''],
    ['archive-sha256', archive?.sha256 ?? ''],
    ['sbom', sbom ?? ''],
    ['cache-hit', String(outcome.cacheHit)],
  ]);
}

/** An artifact with what it needs, in plain values. */
function withNeeds({ needed, floors, breaches, ...artifact }: AuditedArtifact) {
  return {
    ...artifact,
    needed: needed.map(({ name }) => name),
    packages: [...new Set(needed.flatMap((library) => library.package?.name ?? []))],
    glibc: floors.GLIBC ?? null,
    floors,
    breaches: breaches.map(({ what }) => what),
  };
}
