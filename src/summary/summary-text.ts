import { basename } from 'node:path';
import type { AuditedArtifact, Breach } from '../audit/result.js';
import type { ReleaseVerdict } from '../audit/runs-on.js';
import { type VersionFamily, versionFamilies } from '../audit/symbol-versions.js';
import type { Artifact } from '../rust/cargo.js';
import { count } from '../text/format.js';
import type { SummaryFacts } from './summary-facts.js';

/** The artifacts of a run, audited where there was an audit. */
export function artifactsOf(facts: SummaryFacts): readonly Artifact[] {
  return facts.audit?.artifacts ?? facts.artifacts;
}

/** What an audit found of an artifact; undefined without an audit. */
export function auditedOf(facts: SummaryFacts, artifact: Artifact): AuditedArtifact | undefined {
  return facts.audit?.artifacts.find((audited) => audited === artifact);
}

/** All breaches of all artifacts. */
export function breachesOf(facts: SummaryFacts): readonly Breach[] {
  return facts.audit?.artifacts.flatMap(({ breaches }) => breaches) ?? [];
}

/** Whether the failure is the audit's: its words are those of a breach, or there are none. */
export function isAuditsFailure(facts: SummaryFacts): boolean {
  const breaches = breachesOf(facts);
  return (
    facts.outcome === 'failure' &&
    breaches.length > 0 &&
    (facts.failure === undefined || breaches.some(({ what }) => facts.failure?.includes(what)))
  );
}

/**
 * The verdict in one line: how it ended, how much was built, for which target.
 * @param name how names of others are shown
 */
export function verdict(facts: SummaryFacts, name: (text: string) => string): string {
  const target = name(facts.target);
  const artifacts = artifactsOf(facts);
  const breaches = breachesOf(facts);
  const broken = facts.audit?.artifacts.filter((artifact) => artifact.breaches.length > 0) ?? [];
  const found = `${count(breaches.length, 'breach', 'breaches')} in ${count(broken.length, 'artifact')}`;
  const what = facts.command === undefined ? 'Set-up' : 'Build';
  if (facts.outcome === 'failure') {
    if (breaches.length === 0) return `${what} for ${target} failed`;
    if (isAuditsFailure(facts)) return `Audit for ${target} failed: ${found}`;
    return `${what} for ${target} failed; the audit found ${found}`;
  }
  if (facts.command === undefined) return `Set up for ${target}`;
  if (artifacts.length === 0) return `Done for ${target}`;
  const built = `${count(artifacts.length, 'artifact')} for ${target}`;
  if (facts.audit === undefined) return `${built}, not audited`;
  return breaches.length === 0 ? `${built}, audit passed` : `${built}; the audit found ${found}`;
}

/** A path as it is shown: relative to the folder when it is beneath it. */
export function shownPath(path: string, folder: string | undefined): string {
  const within = folder === undefined ? undefined : `${folder.replace(/\/+$/, '')}/`;
  return within !== undefined && path.startsWith(within) ? path.slice(within.length) : path;
}

/** What an artifact is called: its name; the name of its file where others have the same name and kind. */
export function labelOf(artifact: Artifact, all: readonly Artifact[]): string {
  const isAlone = all.every(
    (other) => other === artifact || other.name !== artifact.name || other.kind !== artifact.kind,
  );
  return isAlone ? artifact.name : basename(artifact.path);
}

const familyNames: Readonly<Record<VersionFamily, string>> = {
  GLIBC: 'glibc',
  GLIBCXX: 'libstdc++',
  CXXABI: 'C++ ABI',
  GCC: 'libgcc',
};

/** The floors of an artifact beside glibc's, each with what it is a version of: `libstdc++ GLIBCXX_3.4.30`. */
export function otherFloors({
  floors,
}: AuditedArtifact): readonly { readonly of: string; readonly version: string }[] {
  return versionFamilies.flatMap((family) => {
    const version = floors[family];
    return family === 'GLIBC' || version === undefined
      ? []
      : [{ of: familyNames[family], version: `${family}_${version}` }];
  });
}

/** Whether it is not known what an artifact needs. */
export function isUnknown({ linkage }: Pick<AuditedArtifact, 'linkage'>): boolean {
  return linkage === 'archive' || linkage === 'unknown';
}

/** The glibc that an artifact needs, in the place of a number. */
export function glibcFloor({ floors, linkage }: AuditedArtifact): string {
  return floors.GLIBC ?? (isUnknown({ linkage }) ? '' : 'none');
}

/** Artifacts that run on the same releases. */
export interface RunsOnGroup {
  readonly artifacts: readonly Artifact[];
  readonly verdicts: readonly ReleaseVerdict[];
}

/** The artifacts of which it is known where they run, those with the same answer together. */
export function groupedRunsOn(facts: SummaryFacts): readonly RunsOnGroup[] {
  const groups = new Map<string, { artifacts: Artifact[]; verdicts: readonly ReleaseVerdict[] }>();
  for (const artifact of artifactsOf(facts)) {
    const verdicts = facts.runsOn.get(artifact.path) ?? [];
    if (verdicts.length === 0) continue;
    const key = JSON.stringify(verdicts.map(({ runs, why }) => ({ runs, why })));
    const group = groups.get(key) ?? { artifacts: [], verdicts };
    group.artifacts.push(artifact);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Where a static program runs: it asks nothing of a distribution. */
export const anyDistribution = 'any distribution';

export function isStaticGroup({ artifacts }: RunsOnGroup): boolean {
  return artifacts.every((artifact) => 'linkage' in artifact && artifact.linkage === 'static');
}

/**
 * The artifacts of a group: two by name, of more the first one's name and how many others.
 * @param name how names of others are shown
 */
export function namesOf(
  { artifacts }: RunsOnGroup,
  all: readonly Artifact[],
  name: (text: string) => string,
): string {
  const names = artifacts.map((artifact) => name(labelOf(artifact, all)));
  return names.length < 3 ? names.join(' and ') : `${names[0]} and ${names.length - 1} others`;
}
