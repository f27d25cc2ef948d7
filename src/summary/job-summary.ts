import { count, formatBytes, formatTime } from '../text/format.js';
import { artifactDetails, artifactTable } from './artifact-table.js';
import { failureSection } from './failure-section.js';
import { alert, capped, code, prose, table } from './markdown.js';
import { originOf, originWords, savedBy, setUpOf } from './set-up-times.js';
import type { SummaryFacts, SummaryPhase, SummaryTree } from './summary-facts.js';
import { breachesOf, shownPath, verdict } from './summary-text.js';
import { timeline } from './timeline.js';

/** The most bytes of a summary. GitHub takes 1 MiB for a step, and shows nothing of one that is longer. */
const mostBytes = 200_000;
const mostWarnings = 30;
const mostTrees = 20;
const mostAfter = 20;

/** A part of a summary, which is left out whole when the summary would be too long. */
interface Section {
  /** What is in it, for the sentence that stands in its place. */
  readonly what: string;
  readonly lines: readonly string[];
}

/**
 * The summary of a run for `GITHUB_STEP_SUMMARY`, in GitHub-flavoured Markdown: the verdict, what is wrong, the
 * artifacts, the set-up, the archive, the warnings. It ends with a line end and has at most 200 kB.
 *
 * Names and words that stand in the facts are shown as they are, whatever they hold.
 */
export function jobSummary(facts: SummaryFacts): string {
  const sections: readonly Section[] = [
    { what: 'the verdict', lines: verdictSection(facts) },
    { what: 'what went wrong', lines: failureSection(facts) },
    { what: 'the artifacts', lines: artifactTable(facts) },
    ...artifactDetails(facts).map((lines) => ({ what: 'the details of an artifact', lines })),
    { what: 'the archive', lines: archiveSection(facts) },
    { what: 'the set-up', lines: setUpSection(facts) },
    { what: 'the warnings', lines: warningSection(facts) },
  ];
  const texts = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ what, lines }) => ({ what, text: `${lines.join('\n')}\n` }));
  return shortened(texts, mostBytes).join('\n');
}

function verdictSection(facts: SummaryFacts): readonly string[] {
  const { command, glibc, audit } = facts;
  const words = [
    ...(command === undefined ? [] : [code(command)]),
    ...(glibc === undefined || audit === undefined ? [] : [`audited for glibc ${prose(glibc)}`]),
  ];
  return [
    `### ${signOf(facts)} ${verdict(facts, code)}`,
    ...(words.length === 0 ? [] : ['', words.join(' · ')]),
  ];
}

function signOf(facts: SummaryFacts): string {
  if (facts.outcome === 'failure') return '❌';
  return breachesOf(facts).length > 0 ? '⚠️' : '✅';
}

/** Leaves out the longest parts until the rest is short enough. */
function shortened(
  sections: readonly { readonly what: string; readonly text: string }[],
  most: number,
): readonly string[] {
  const texts = sections.map(({ text }) => text);
  const size = (text: string) => Buffer.byteLength(text) + 1;
  let sum = texts.reduce((total, text) => total + size(text), 0);
  while (sum > most) {
    const longest = texts.reduce((at, text, other) => (size(text) > size(texts[at] ?? '') ? other : at), 0);
    const before = texts[longest] ?? '';
    const instead = `_Left out here, for it is too long for a summary: ${sections[longest]?.what ?? ''}. The log has it._\n`;
    if (size(instead) >= size(before)) break;
    texts[longest] = instead;
    sum += size(instead) - size(before);
  }
  return texts;
}

function archiveSection({ archive, sbom, folder }: SummaryFacts): readonly string[] {
  if (archive === undefined) return [];
  return [
    '### Archive',
    '',
    `${code(shownPath(archive.path, folder))}, ${formatBytes(archive.size)}`,
    '',
    `SHA256 ${code(archive.sha256)}`,
    ...(sbom === undefined ? [] : ['', `Bill of materials ${code(shownPath(sbom, folder))}`]),
  ];
}

function setUpSection(facts: SummaryFacts): readonly string[] {
  const setUp = setUpOf(facts);
  if (setUp === undefined) return [];
  const words = [
    `**${formatTime(setUp.milliseconds)}**`,
    setUp.bytes === 0 ? 'nothing downloaded' : `${formatBytes(setUp.bytes)} downloaded`,
    ...(facts.trees.length === 0 ? [] : [originWords(facts.trees)]),
    ...(setUp.savedMs === undefined ? [] : [`**${formatTime(setUp.savedMs)} saved**`]),
  ];
  const trees = treeTable(facts.trees);
  const chart = timeline(setUp.phases);
  const after = setUp.after.slice(0, mostAfter).map(phaseWords);
  return [
    '### Set-up',
    '',
    words.join(' · '),
    ...(trees.length === 0 ? [] : ['', ...trees]),
    ...(chart.length === 0 ? [] : ['', ...chart]),
    ...(after.length === 0 ? [] : ['', `Then ${after.join(' · ')}`]),
  ];
}

function phaseWords({ title, startedMs, endedMs, failed }: SummaryPhase): string {
  return `${prose(title)} ${failed ? '❌ failed after ' : ''}**${formatTime(endedMs - startedMs)}**`;
}

function treeTable(trees: readonly SummaryTree[]): readonly string[] {
  if (trees.length === 0) return [];
  const { shown, more } = capped(trees, mostTrees, (rest) => `… and ${count(rest, 'more tree')}.`);
  const rows = shown.map((tree) => {
    const saved = savedBy(tree);
    return [
      tree.kind,
      prose(tree.what),
      originOf(tree),
      formatTime(tree.milliseconds),
      saved === undefined ? '–' : formatTime(saved),
      digestCell(tree.digest),
    ];
  });
  const columns = [
    { title: 'Tree' },
    { title: 'What' },
    { title: 'From' },
    { title: 'Time', right: true },
    { title: 'Saved', right: true },
    { title: 'Digest' },
  ];
  return [...table(columns, rows), ...more.flatMap((line) => ['', line])];
}

/** The start of a digest, with all of it where the pointer rests on it. */
function digestCell(digest: string): string {
  if (!/^[0-9a-f]{16,}$/.test(digest)) return digest === '' ? '–' : code(digest);
  return `<code title="${digest}">${digest.slice(0, 12)}</code>`;
}

function warningSection({ warnings }: SummaryFacts): readonly string[] {
  if (warnings.length === 0) return [];
  const { shown, more } = capped(
    warnings,
    mostWarnings,
    (rest) => `… and ${count(rest, 'more warning')}; the log has them all.`,
  );
  const items = shown.flatMap((warning) => {
    const [first = '', ...rest] = warning.split('\n').filter((line) => line.trim() !== '');
    return [`- ${prose(first)}`, ...rest.slice(0, 20).map((line) => `  - ${prose(line)}`)];
  });
  return alert('WARNING', [...items, ...more.flatMap((line) => ['', line])]);
}
