import type { Artifact } from '../rust/artifacts.js';
import { count, formatBytes, formatTime } from '../text/format.js';
import { plainLine } from '../text/plain-text.js';
import { endOf, fitted, widthOf, wrapped } from '../text/width.js';
import { capped } from './markdown.js';
import { namesOf, runsOnGroups } from './runs-on-groups.js';
import { clausesOf, staticPlaces } from './runs-on-text.js';
import {
  artifactsOf,
  auditedOf,
  breachesOf,
  glibcFloor,
  originsText,
  type SummaryFacts,
  setUpOf,
  shownPath,
  verdict,
} from './summary-facts.js';

const mostRows = 20;
const mostBreaches = 5;
const mostGroups = 3;
const gap = '  ';

/** The widest that a size, a glibc and a verdict are shown: they leave room for a path, also in 40 columns. */
const widest = [Number.POSITIVE_INFINITY, 10, 8, 12];

/**
 * The summary of a run in lines for a terminal, without the breaches that were warnings: no colour, no control
 * characters, nothing wider than the terminal but a single word of a breach or a path, which can be copied.
 * @param options.columns the terminal's width; below 40 it is taken for 40
 */
export function terminalSummary(facts: SummaryFacts, options: { readonly columns: number }): readonly string[] {
  const columns = Math.max(40, options.columns);
  return [
    ...wrapped('', plainLine(verdict(facts, plainLine)).split(' '), columns),
    ...artifactLines(facts, columns),
    ...breachLines(facts, columns),
    ...runsOnLines(facts, columns),
    ...archiveLines(facts, columns),
    ...setUpLines(facts, columns),
  ];
}

function artifactLines(facts: SummaryFacts, columns: number): readonly string[] {
  const artifacts = artifactsOf(facts);
  if (artifacts.length === 0) return [];
  const { shown, more } = capped(artifacts, mostRows, 'artifact');
  const header = facts.audit === undefined ? ['artifact', 'size'] : ['artifact', 'size', 'glibc', 'verdict'];
  const rows = [header, ...shown.map((artifact) => cells(artifact, facts))];
  const [path = 0, ...others] = header.map((_, at) =>
    Math.min(widest[at] ?? 0, Math.max(...rows.map((row) => widthOf(row[at] ?? '')))),
  );
  const room = others.reduce((rest, width) => rest - width - gap.length, columns - gap.length);
  const widths = [Math.min(path, room), ...others];
  const isNumber = (at: number) => at === 1 || at === 2;
  const lines = rows.map((row) => row.map((cell, at) => fitted(cell, widths[at] ?? 0, isNumber(at))).join(gap));
  return [...lines, ...more].map((line) => `${gap}${line}`.trimEnd());
}

function cells(artifact: Artifact, facts: SummaryFacts): readonly string[] {
  const common = [plainLine(shownPath(artifact.path, facts.folder)), formatBytes(artifact.size)];
  const audited = auditedOf(facts, artifact);
  if (audited === undefined) return common;
  const { breaches } = audited;
  const verdict = breaches.length === 0 ? 'passed' : count(breaches.length, 'problem');
  return [...common, plainLine(glibcFloor(audited)) || '-', verdict];
}

function breachLines(facts: SummaryFacts, columns: number): readonly string[] {
  const isWarned = (what: string) => facts.warnings.some((warning) => warning.includes(what));
  const breaches = breachesOf(facts).filter(({ what }) => !isWarned(what));
  const { shown, more } = capped(breaches, mostBreaches, 'problem');
  const labelled = (label: string, ...texts: readonly string[]) =>
    texts.flatMap((text) => wrapped(label, plainLine(text).split(' '), columns));
  const lines = shown.flatMap(({ what, why, todo }) => [
    ...labelled('problem: ', what),
    ...labelled('  why: ', ...why),
    ...labelled('  do: ', ...todo),
  ]);
  return [...lines, ...more];
}

function runsOnLines(facts: SummaryFacts, columns: number): readonly string[] {
  const groups = runsOnGroups(facts);
  const { shown, more } = capped(groups, mostGroups, 'group');
  const all = artifactsOf(facts);
  const lines = shown.flatMap((group) => {
    const whose = groups.length === 1 ? '' : ` (${endOf(namesOf(group, all, plainLine), 30)})`;
    if (group.isStatic) return wrapped(`runs on${whose}: `, [`${staticPlaces} (static)`], columns);
    return clausesOf(group.verdicts, 'brief').flatMap(({ runs, lead, places }, at) => {
      const listed = withCommas(places.map(plainLine));
      if (at > 0) return wrapped('  ', [`${plainLine(lead)}:`, ...listed], columns);
      const opening = runs === 'no' ? lead.replace(/^not on$/, 'does not run on') : `runs ${lead}`;
      return wrapped('', [`${plainLine(`${opening}${whose}`)}:`, ...listed], columns);
    });
  });
  return [...lines, ...more];
}

function archiveLines({ archive, sbom, folder }: SummaryFacts, columns: number): readonly string[] {
  if (archive === undefined) return [];
  const path = (of: string) => plainLine(shownPath(of, folder));
  const line = `archive: ${path(archive.path)}`;
  const size = `(${formatBytes(archive.size)})`;
  const whole = `${line} ${size}`;
  // Paths are not wrapped, also with spaces: they are copied.
  return [
    ...(widthOf(whole) <= columns ? [whole] : [line, `  ${size}`]),
    ...wrapped('  sha256 ', [plainLine(archive.sha256)], columns),
    ...(sbom === undefined ? [] : [`sbom: ${path(sbom)}`]),
  ];
}

function setUpLines(facts: SummaryFacts, columns: number): readonly string[] {
  const setUp = setUpOf(facts);
  if (setUp === undefined) return [];
  const parts = [
    formatTime(setUp.milliseconds),
    ...(setUp.bytes === 0 ? [] : [`${formatBytes(setUp.bytes)} downloaded`]),
    ...(facts.trees.length === 0 ? [] : [originsText(facts.trees)]),
    ...(setUp.savedMs === undefined ? [] : [`${formatTime(setUp.savedMs)} saved by caches`]),
  ];
  return wrapped('set-up: ', withCommas(parts), columns);
}

function withCommas(items: readonly string[]): readonly string[] {
  return items.map((item, at) => (at === items.length - 1 ? item : `${item},`));
}
