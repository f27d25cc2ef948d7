import type { AuditedArtifact, NeededLibrary } from '../audit/result.js';
import type { ReleaseVerdict } from '../audit/runs-on.js';
import { type VersionFamily, versionFamilies } from '../audit/symbol-versions.js';
import type { Artifact } from '../rust/artifacts.js';
import { count, formatBytes, formatPage } from '../text/format.js';
import { blocks, capped, code, html, prose, table } from './markdown.js';
import { namesOf, type RunsOnGroup, runsOnGroups } from './runs-on-groups.js';
import { clausesOf, packagesOf, staticPlaces } from './runs-on-text.js';
import { artifactsOf, auditedOf, glibcFloor, labelOf, type SummaryFacts, shownPath } from './summary-facts.js';

const mostRows = 50;
const mostDetails = 25;
const mostLibraries = 60;
const mostGroups = 6;

/** The details of more artifacts than these are folded. */
const mostOpen = 2;

/** The table of the artifacts, and where they run. */
export function artifactTable(facts: SummaryFacts): readonly string[] {
  const artifacts = artifactsOf(facts);
  if (artifacts.length === 0) return [];
  const elsewhere = '; the log and the output `artifacts` have them all.';
  const { shown, more } = capped(artifacts, mostRows, 'artifact', elsewhere);
  const ofAudit = facts.audit === undefined ? [] : ['Needs glibc:', 'Linkage', 'Verdict'];
  const rows = shown.map((artifact) => [
    code(labelOf(artifact, artifacts)),
    artifact.kind,
    formatBytes(artifact.size),
    ...verdictCells(auditedOf(facts, artifact)),
  ]);
  const artifactRows = table(['Artifact', 'Kind', 'Size:', ...ofAudit], rows);
  return blocks(artifactRows, more, runsOnBlocks(runsOnGroups(facts), artifacts));
}

/** Where the artifacts run, once for those that run on the same releases. */
function runsOnBlocks(groups: readonly RunsOnGroup[], all: readonly Artifact[]): readonly string[] {
  const [only, second] = groups;
  if (only === undefined) return [];
  if (second === undefined) {
    const upperFirst = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
    return blocks(...clauseTexts(only).map(({ lead, places }) => `**${upperFirst(lead)}** ${places}`));
  }
  const { shown, more } = capped(groups, mostGroups, 'group', '.');
  const items = shown.flatMap((group) => [
    `- ${namesOf(group, all, code)}`,
    ...clauseTexts(group).map(({ lead, places }) => `  - ${lead} ${places}`),
  ]);
  return blocks('**Where they run**', items, more);
}

function clauseTexts(group: RunsOnGroup): readonly { readonly lead: string; readonly places: string }[] {
  if (group.isStatic)
    return [{ lead: 'runs on', places: `${staticPlaces}: it is static and needs no library` }];
  return clausesOf(group.verdicts, 'full').map(({ runs, lead, places }) => ({
    lead: runs === 'yes' ? 'runs on' : prose(lead),
    places: places.map(prose).join(' · '),
  }));
}

function verdictCells(artifact: AuditedArtifact | undefined): readonly string[] {
  if (artifact === undefined) return [];
  const { breaches } = artifact;
  const verdict = breaches.length === 0 ? '✅ passed' : `❌ ${count(breaches.length, 'problem')}`;
  return [prose(glibcFloor(artifact) || '–'), artifact.linkage, verdict];
}

/** What each artifact needs: sections, so that one that is too long can be left out. */
export function artifactDetails(facts: SummaryFacts): readonly (readonly string[])[] {
  const artifacts = artifactsOf(facts);
  const isOpen = artifacts.length <= mostOpen;
  const { shown, more } = capped(artifacts, mostDetails, 'artifact', ' without details here.');
  const sections = shown.flatMap((artifact) => {
    const audited = auditedOf(facts, artifact);
    if (audited === undefined) return [];
    const label = labelOf(artifact, artifacts);
    const path = shownPath(artifact.path, facts.folder);
    const lines = details(audited, path, facts.runsOn.get(artifact.path) ?? []);
    if (isOpen) return [blocks(`#### ${code(label)}`, lines)];
    const summary = `<summary><code>${html(label)}</code>${foldedText(audited)}</summary>`;
    return [blocks(`<details>${summary}`, lines, '</details>')];
  });
  return sections.length === 0 || more.length === 0 ? sections : [...sections, more];
}

function foldedText({ linkage, needed, breaches }: AuditedArtifact): string {
  let needs = `needs ${count(needed.length, 'library')}`;
  if (needed.length === 0) needs = 'needs no library';
  if (linkage === 'archive') needs = 'static library';
  if (linkage === 'unknown') needs = 'its needs are unknown';
  return breaches.length === 0 ? ` ${needs}` : ` ❌ ${needs}, ${count(breaches.length, 'problem')}`;
}

const familyNames: Readonly<Record<VersionFamily, string>> = {
  GLIBC: 'glibc',
  GLIBCXX: 'libstdc++',
  CXXABI: 'C++ ABI',
  GCC: 'libgcc',
};

function details(
  artifact: AuditedArtifact,
  path: string,
  verdicts: readonly ReleaseVerdict[],
): readonly string[] {
  const floors = versionFamilies.flatMap((family) => {
    const version = artifact.floors[family];
    return family === 'GLIBC' || version === undefined
      ? []
      : [`${familyNames[family]} ${code(`${family}_${version}`)}`];
  });
  const machine = [
    artifact.largestPage === undefined ? [] : `pages of up to ${formatPage(artifact.largestPage)}`,
    artifact.level === undefined ? [] : `marked for ${artifact.level} processors`,
  ].flat();
  const { shown, more } = capped(artifact.needed, mostLibraries, 'library', '.');
  const packages = packageLines(verdicts);
  return blocks(
    `${code(path)} of the package ${code(artifact.package)}`,
    floors.length === 0 ? '' : `**Also needs** ${floors.join(' · ')}`,
    machine.length === 0 ? '' : `**Kernel and processor** ${machine.join(' · ')}`,
    artifact.needed.length === 0
      ? needsNothing(artifact)
      : table(['Needed library', 'Package', 'Version'], shown.map(libraryCells)),
    more,
    packages.length === 0 ? '' : '**Packages that contain its libraries**',
    packages,
  );
}

/** What to install where it runs. */
function packageLines(verdicts: readonly ReleaseVerdict[]): readonly string[] {
  return packagesOf(verdicts).map(({ place, packages }) => {
    const rest = packages.length - mostLibraries;
    const names = [...packages.slice(0, mostLibraries).map(code), ...(rest > 0 ? [`${rest} more`] : [])];
    return `- ${prose(place)} with ${names.join(', ')}`;
  });
}

function needsNothing({ linkage }: AuditedArtifact): string {
  switch (linkage) {
    case 'archive':
      return 'What a static library needs is known only when it is linked.';
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
    case 'unchecked':
      return [code(name), 'not checked', ''];
    case 'sysroot':
      return owner === undefined
        ? [code(name), 'not known', '']
        : [code(name), code(owner.name), code(owner.version)];
  }
}
