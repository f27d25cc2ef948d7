import type { Artifact } from '../rust/cargo.js';
import { count, formatBytes, formatTime } from '../text/format.js';
import { plainLine } from '../text/plain-text.js';
import { endOf, fitted, widthOf, wrapped } from '../text/width.js';
import { capped } from './markdown.js';
import { clausesOf, namesOf, runsOnGroups, staticPlaces } from './runs-on-text.js';
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

/**
 * The most columns of a size, a glibc and a verdict: beside them there is room for some of a path, be it in 40
 * columns.
 */
const widest = [10, 8, 12];

/**
 * The summary of a run in lines for a terminal, without the breaches that warnings have told: no colour, no
 * control characters, nothing wider than the terminal but a single word of a breach or a path, which can be
 * copied whole.
 * @param options.columns the terminal's width; below 40 it is taken for 40
 */
export function terminalSummary(facts: SummaryFacts, options: { readonly columns: number }): readonly string[] {
  const columns = Math.max(40, options.columns);
  const words = (text: string) => plainLine(text).split(' ');
  return [
    ...wrapped('', words(verdict(facts, plainLine)), columns, 2),
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
  const widths = header.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  const narrow = widths.slice(1).map((width, at) => Math.min(width, widest[at] ?? 0));
  const others = narrow.reduce((sum, width) => sum + width + gap.length, 2);
  const first = Math.min(widths[0] ?? 0, columns - others);
  const lines = rows.map((row) =>
    row.map((cell, at) => (at === 0 ? fitted(cell, first) : fitted(cell, narrow[at - 1] ?? 0, at < 3))),
  );
  return [...lines.map((line) => `  ${line.join(gap)}`.trimEnd()), ...more.map((line) => `  ${line}`)];
}

function cells(artifact: Artifact, facts: SummaryFacts): readonly string[] {
  const common = [plainLine(shownPath(artifact.path, facts.folder)), formatBytes(artifact.size)];
  const audited = auditedOf(facts, artifact);
  if (audited === undefined) return common;
  const { breaches } = audited;
  const verdict = breaches.length === 0 ? 'passed' : count(breaches.length, 'breach');
  return [...common, plainLine(glibcFloor(audited)) || '-', verdict];
}

function breachLines(facts: SummaryFacts, columns: number): readonly string[] {
  const isWarned = (what: string) => facts.warnings.some((warning) => warning.includes(what));
  const breaches = breachesOf(facts).filter(({ what }) => !isWarned(what));
  const { shown, more } = capped(breaches, mostBreaches, 'breach');
  const line = (label: string, text: string) =>
    wrapped(label, plainLine(text).split(' '), columns, label.length);
  return [
    ...shown.flatMap(({ what, why, todo }) => [
      ...line('breach: ', what),
      ...why.flatMap((text) => line('  why: ', text)),
      ...todo.flatMap((text) => line('  do: ', text)),
    ]),
    ...more,
  ];
}

function runsOnLines(facts: SummaryFacts, columns: number): readonly string[] {
  const groups = runsOnGroups(facts);
  const { shown, more } = capped(groups, mostGroups, 'answer');
  const all = artifactsOf(facts);
  return [
    ...shown.flatMap((group) => {
      const whose = groups.length === 1 ? '' : ` (${endOf(namesOf(group, all, plainLine), 30)})`;
      if (group.isStatic) return wrapped(`runs on${whose}: `, [`${staticPlaces} (static)`], columns, 2);
      return clausesOf(group.verdicts, 'brief').flatMap(({ runs, lead, places }, at) => {
        const opening = `${runs === 'no' ? 'does not run on' : `runs ${lead}`}${whose}`;
        const parts = [`${plainLine(at === 0 ? opening : lead)}:`, ...listed(places.map(plainLine), ',')];
        return wrapped(at === 0 ? '' : '  ', parts, columns, at === 0 ? 2 : 4);
      });
    }),
    ...more,
  ];
}

function archiveLines({ archive, sbom, folder }: SummaryFacts, columns: number): readonly string[] {
  if (archive === undefined) return [];
  const path = (of: string) => plainLine(shownPath(of, folder));
  const line = `archive: ${path(archive.path)}`;
  const size = `(${formatBytes(archive.size)})`;
  const whole = `${line} ${size}`;
  // Paths stay in one piece, blanks and all: they are copied.
  return [
    ...(widthOf(whole) <= columns ? [whole] : [line, `  ${size}`]),
    ...wrapped('  sha256 ', [plainLine(archive.sha256)], columns, 2),
    ...(sbom === undefined ? [] : [`sbom: ${path(sbom)}`]),
  ];
}

function setUpLines(facts: SummaryFacts, columns: number): readonly string[] {
  const setUp = setUpOf(facts);
  if (setUp === undefined) return [];
  const words = [
    formatTime(setUp.milliseconds),
    ...(setUp.bytes === 0 ? [] : [`${formatBytes(setUp.bytes)} downloaded`]),
    ...(facts.trees.length === 0 ? [] : [originsText(facts.trees)]),
    ...(setUp.savedMs === undefined ? [] : [`${formatTime(setUp.savedMs)} saved`]),
  ];
  return wrapped('set-up: ', listed(words, ','), columns, 2);
}

function listed(items: readonly string[], mark: string): readonly string[] {
  return items.map((item, at) => (at === items.length - 1 ? item : `${item}${mark}`));
}
