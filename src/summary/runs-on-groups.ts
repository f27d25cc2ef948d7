import type { ReleaseVerdict } from '../audit/runs-on.js';
import type { Artifact } from '../rust/artifacts.js';
import { listOf } from '../text/format.js';
import { artifactsOf, groupedBy, labelOf, type SummaryFacts } from './summary-facts.js';

/** Artifacts that run on the same releases. */
export interface RunsOnGroup {
  readonly artifacts: readonly Artifact[];
  readonly verdicts: readonly ReleaseVerdict[];
  /** True for static programs, which need nothing of a distribution. */
  readonly isStatic: boolean;
}

/** The artifacts of which it is known where they run, in groups. */
export function runsOnGroups(facts: SummaryFacts): readonly RunsOnGroup[] {
  const verdictsOf = ({ path }: Artifact) => facts.runsOn.get(path) ?? [];
  const known = artifactsOf(facts).filter((artifact) => verdictsOf(artifact).length > 0);
  const keyOf = (artifact: Artifact) =>
    JSON.stringify(verdictsOf(artifact).map(({ runs, why }) => ({ runs, why })));
  return [...groupedBy(known, keyOf).values()].map((artifacts) => ({
    artifacts,
    verdicts: artifacts.slice(0, 1).flatMap(verdictsOf),
    isStatic: artifacts.every(
      (artifact) =>
        'linkage' in artifact &&
        artifact.linkage === 'static' &&
        verdictsOf(artifact).every(({ runs }) => runs === 'yes'),
    ),
  }));
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
  return names.length < 3 ? listOf(names) : `${names[0]} and ${names.length - 1} others`;
}
