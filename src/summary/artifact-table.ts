import type { AuditedArtifact, NeededLibrary } from '../audit/result.js';
import type { ReleaseVerdict } from '../audit/runs-on.js';
import type { Artifact } from '../rust/cargo.js';
import { count, formatBytes } from '../text/format.js';
import { capped, code, html, prose, table } from './markdown.js';
import { clausesOf, packagesOf } from './runs-on-text.js';
import type { SummaryFacts } from './summary-facts.js';
import {
  anyDistribution,
  artifactsOf,
  auditedOf,
  glibcFloor,
  groupedRunsOn,
  isStaticGroup,
  isUnknown,
  labelOf,
  namesOf,
  otherFloors,
  type RunsOnGroup,
  shownPath,
} from './summary-text.js';

const mostRows = 50;
const mostDetails = 25;
const mostLibraries = 60;
const mostGroups = 6;

/** More artifacts than these are told of in parts that are folded up. */
const mostOpen = 2;

/** The table of the artifacts, and what is true of all of them. */
export function artifactTable(facts: SummaryFacts): readonly string[] {
  const artifacts = artifactsOf(facts);
  if (artifacts.length === 0) return [];
  const { shown, more } = capped(
    artifacts,
    mostRows,
    (rest) => `… and ${count(rest, 'more artifact')}; the log and the output \`artifacts\` have them all.`,
  );
  const columns = [
    { title: 'Artifact' },
    { title: 'Kind' },
    { title: 'Size', right: true },
    ...(facts.audit === undefined
      ? []
      : [{ title: 'Needs glibc', right: true }, { title: 'Linkage' }, { title: 'Verdict' }]),
  ];
  const rows = shown.map((artifact) => [
    code(labelOf(artifact, artifacts)),
    artifact.kind,
    formatBytes(artifact.size),
    ...verdictCells(auditedOf(facts, artifact)),
  ]);
  return [
    ...table(columns, rows),
    ...more.flatMap((line) => ['', line]),
    ...runsOnLines(groupedRunsOn(facts), artifacts),
  ];
}

/** Where the artifacts run: once for those that run on the same releases. */
function runsOnLines(groups: readonly RunsOnGroup[], all: readonly Artifact[]): readonly string[] {
  const [only, second] = groups;
  if (only === undefined) return [];
  if (second === undefined) {
    return clauseWords(only).flatMap(({ lead, places }) => ['', `**${upperFirst(lead)}** ${places}`]);
  }
  const { shown, more } = capped(groups, mostGroups, (rest) => `… and ${count(rest, 'more answer')}.`);
  const items = shown.flatMap((group) => [
    `- ${namesOf(group, all, code)}`,
    ...clauseWords(group).map(({ lead, places }) => `  - ${lead} ${places}`),
  ]);
  return ['', '**Where they run**', '', ...items, ...more.flatMap((line) => ['', line])];
}

function clauseWords(group: RunsOnGroup): readonly { readonly lead: string; readonly places: string }[] {
  if (isStaticGroup(group))
    return [{ lead: 'runs on', places: `${anyDistribution}: it is static and needs no library` }];
  return clausesOf(group.verdicts, 'full').map(({ runs, lead, places }) => ({
    lead: runs === 'yes' ? 'runs on' : prose(lead),
    places: places.map(prose).join(' · '),
  }));
}

function upperFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function verdictCells(artifact: AuditedArtifact | undefined): readonly string[] {
  if (artifact === undefined) return [];
  const { breaches } = artifact;
  const verdict = breaches.length === 0 ? '✅ passed' : `❌ ${count(breaches.length, 'breach', 'breaches')}`;
  return [prose(glibcFloor(artifact) || '–'), artifact.linkage, verdict];
}

/** What each artifact needs; a part each, so that one that is too long can be left out. */
export function artifactDetails(facts: SummaryFacts): readonly (readonly string[])[] {
  const artifacts = artifactsOf(facts);
  const isOpen = artifacts.length <= mostOpen;
  const { shown, more } = capped(
    artifacts,
    mostDetails,
    (rest) => `… and ${count(rest, 'more artifact')} without details here.`,
  );
  const parts = shown.flatMap((artifact) => {
    const audited = auditedOf(facts, artifact);
    if (audited === undefined) return [];
    const label = labelOf(artifact, artifacts);
    const lines = details(
      audited,
      shownPath(artifact.path, facts.folder),
      facts.runsOn.get(artifact.path) ?? [],
    );
    return [
      isOpen
        ? [`#### ${code(label)}`, '', ...lines]
        : [
            `<details><summary><code>${html(label)}</code>${foldedWords(audited)}</summary>`,
            '',
            ...lines,
            '',
            '</details>',
          ],
    ];
  });
  return parts.length === 0 ? [] : [...parts, ...(more.length === 0 ? [] : [more])];
}

function foldedWords(artifact: AuditedArtifact): string {
  const { needed, breaches } = artifact;
  const libraries = isUnknown(artifact)
    ? artifact.linkage === 'archive'
      ? 'static library'
      : 'not known what it needs'
    : needed.length === 0
      ? 'needs no library'
      : `needs ${count(needed.length, 'library', 'libraries')}`;
  return breaches.length === 0
    ? ` ${libraries}`
    : ` ❌ ${libraries}, ${count(breaches.length, 'breach', 'breaches')}`;
}

function details(
  artifact: AuditedArtifact,
  path: string,
  verdicts: readonly ReleaseVerdict[],
): readonly string[] {
  const floors = otherFloors(artifact).map(({ of, version }) => `${of} ${code(version)}`);
  const { shown, more } = capped(
    artifact.needed,
    mostLibraries,
    (rest) => `… and ${count(rest, 'more library', 'more libraries')}.`,
  );
  return [
    `${code(path)} of the package ${code(artifact.package)}`,
    ...(floors.length === 0 ? [] : ['', `**Also needs** ${floors.join(' · ')}`]),
    '',
    ...(artifact.needed.length === 0
      ? [needsNothing(artifact)]
      : table(
          [{ title: 'Needed library' }, { title: 'Package' }, { title: 'Version' }],
          shown.map(libraryCells),
        )),
    ...more.flatMap((line) => ['', line]),
    ...packageLines(verdicts),
  ];
}

/** What to install where it runs, so that its libraries are there. */
function packageLines(verdicts: readonly ReleaseVerdict[]): readonly string[] {
  const items = packagesOf(verdicts).map(({ place, packages }) => {
    const { shown, more } = capped(packages, mostLibraries, (rest) => `${rest} more`);
    return `- ${prose(place)} with ${[...shown.map(code), ...more].join(', ')}`;
  });
  return items.length === 0 ? [] : ['', '**Packages that bring its libraries**', '', ...items];
}

function needsNothing({ linkage }: AuditedArtifact): string {
  switch (linkage) {
    case 'archive':
      return 'What a static library needs shows where it is linked.';
    case 'unknown':
      return 'What it needs is not known.';
    case 'dynamic':
    case 'static':
    case 'library':
      return 'It needs no library.';
  }
}

function libraryCells({ name, place, package: owner }: NeededLibrary): readonly string[] {
  switch (place) {
    case 'missing':
      return [code(name), '❌ not in the sysroot', ''];
    case 'beside':
      return [code(name), 'to be shipped with it', ''];
    case 'sysroot':
      return owner === undefined
        ? [code(name), 'not known', '']
        : [code(name), code(owner.name), code(owner.version)];
  }
}
