import type { Breach } from '../audit/result.js';
import { formatBytes, formatTime } from '../text/format.js';
import { artifactDetails, artifactTable } from './artifact-table.js';
import { alert, blocks, capped, code, prose, table } from './markdown.js';
import {
  breachesOf,
  isAuditFailure,
  originNames,
  originsText,
  type SummaryFacts,
  type SummaryPhase,
  type SummaryTree,
  savedBy,
  setUpOf,
  shownPath,
  verdict,
} from './summary-facts.js';
import { timeline } from './timeline.js';

/** The most bytes of a summary. GitHub takes 1 MiB for a step, and shows nothing of one that is longer. */
const mostBytes = 200_000;
const mostBreaches = 20;
const mostTrees = 20;
const mostAfter = 20;
const mostWarnings = 30;
/** The most lines of a failure, of a breach and of a warning. */
const mostLines = 20;

/**
 * The summary of a run for `GITHUB_STEP_SUMMARY`, in GitHub-flavoured Markdown: the verdict, what is wrong, the
 * artifacts, the archive, the set-up, the warnings. It ends with a line end and has at most 200 kB. Names and
 * messages in the facts are shown as they are, whatever characters they have.
 */
export function jobSummary(facts: SummaryFacts): string {
  const sections = [
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
  return withoutLongest(texts).join('\n');
}

/** Leaves out the longest sections, each whole, until the rest is short enough. */
function withoutLongest(
  sections: readonly { readonly what: string; readonly text: string }[],
): readonly string[] {
  const sizeOf = (text: string) => Buffer.byteLength(text) + 1;
  const texts = sections.map(({ text }) => text);
  let sum = texts.reduce((total, text) => total + sizeOf(text), 0);
  while (sum > mostBytes) {
    const sizes = texts.map(sizeOf);
    const longest = sizes.indexOf(Math.max(...sizes));
    const instead = `_Left out, because it is too long for a summary: ${sections[longest]?.what ?? ''}. See the log._\n`;
    const saved = (sizes[longest] ?? 0) - sizeOf(instead);
    if (saved <= 0) break;
    texts[longest] = instead;
    sum -= saved;
  }
  return texts;
}

function verdictSection(facts: SummaryFacts): readonly string[] {
  const { command, glibc, audit } = facts;
  const sign = facts.outcome === 'failure' ? '❌' : breachesOf(facts).length > 0 ? '⚠️' : '✅';
  const details = [
    ...(command === undefined ? [] : [code(command)]),
    ...(glibc === undefined || audit === undefined ? [] : [`audited for glibc ${prose(glibc)}`]),
  ];
  return blocks(`### ${sign} ${verdict(facts, code)}`, details.join(' · '));
}

/** What went wrong, as boxes: the failure, unless it is the audit's, and each breach. */
function failureSection(facts: SummaryFacts): readonly string[] {
  const kind = facts.outcome === 'failure' ? 'CAUTION' : 'WARNING';
  const failure = facts.failure === undefined || isAuditFailure(facts) ? [] : [partsOf(facts.failure)];
  const { shown, more } = capped(breachesOf(facts), mostBreaches, 'problem', '; the log has all of them.');
  const boxes = [...failure, ...shown].map(({ what, why, todo }) => {
    const advice = todo.length === 0 ? [] : blocks('**What to do**', list(todo));
    return alert(kind, blocks(`**${prose(what)}**`, list(why), advice));
  });
  return blocks(...boxes, more);
}

/** Each item is one line of text, so that none starts another block. */
function list(lines: readonly string[]): readonly string[] {
  const items = lines.flatMap((line) => line.split('\n')).filter((line) => line.trim() !== '');
  const { shown, more } = capped(items, mostLines, 'line', ' in the log');
  return [...shown.map(prose), ...more].map((line) => `- ${line}`);
}

/** The parts of an error's message (`what`, `  why: …`, `  do: …`). */
function partsOf(message: string): Breach {
  const [what = '', ...lines] = message.split('\n');
  const why: string[] = [];
  const todo: string[] = [];
  let last = why;
  for (const line of lines) {
    const [, label, text = line] = /^ {2}(why|do|problem): (.*)$/.exec(line) ?? [];
    if (label !== undefined) last = label === 'do' ? todo : why;
    last.push(text);
  }
  return { what, why, todo };
}

function archiveSection({ archive, sbom, folder }: SummaryFacts): readonly string[] {
  if (archive === undefined) return [];
  return blocks(
    '### Archive',
    `${code(shownPath(archive.path, folder))}, ${formatBytes(archive.size)}`,
    `SHA256 ${code(archive.sha256)}`,
    sbom === undefined ? '' : `Bill of materials ${code(shownPath(sbom, folder))}`,
  );
}

function setUpSection(facts: SummaryFacts): readonly string[] {
  const setUp = setUpOf(facts);
  if (setUp === undefined) return [];
  const details = [
    `**${formatTime(setUp.milliseconds)}**`,
    setUp.bytes === 0 ? 'nothing downloaded' : `${formatBytes(setUp.bytes)} downloaded`,
    ...(facts.trees.length === 0 ? [] : [originsText(facts.trees)]),
    ...(setUp.savedMs === undefined ? [] : [`**${formatTime(setUp.savedMs)} saved by caches**`]),
  ];
  const after = setUp.after.slice(0, mostAfter).map(phaseText);
  return blocks(
    '### Set-up',
    details.join(' · '),
    treeTable(facts.trees),
    timeline(setUp.phases),
    after.length === 0 ? '' : `Then ${after.join(' · ')}`,
  );
}

function phaseText({ title, milliseconds, failed }: SummaryPhase): string {
  return `${prose(title)} ${failed ? '❌ failed after ' : ''}**${formatTime(milliseconds)}**`;
}

function treeTable(trees: readonly SummaryTree[]): readonly string[] {
  if (trees.length === 0) return [];
  const { shown, more } = capped(trees, mostTrees, 'tree', '.');
  const rows = shown.map((tree) => {
    const saved = savedBy(tree);
    return [
      tree.kind,
      prose(tree.what),
      originNames[tree.from],
      formatTime(tree.tookMs),
      saved === undefined ? '–' : formatTime(saved),
      digestCell(tree.digest),
    ];
  });
  return blocks(table(['Tree', 'What', 'From', 'Time:', 'Saved:', 'Digest'], rows), more);
}

/** The start of a digest, with all of it as a tooltip. */
function digestCell(digest: string): string {
  if (!/^[0-9a-f]{16,}$/.test(digest)) return digest === '' ? '–' : code(digest);
  return `<code title="${digest}">${digest.slice(0, 12)}</code>`;
}

function warningSection({ warnings }: SummaryFacts): readonly string[] {
  if (warnings.length === 0) return [];
  const { shown, more } = capped(warnings, mostWarnings, 'warning', '; the log has all of them.');
  const items = shown.flatMap((warning) => {
    const [first = '', ...rest] = warning.split('\n').filter((line) => line.trim() !== '');
    return [`- ${prose(first)}`, ...rest.slice(0, mostLines).map((line) => `  - ${prose(line)}`)];
  });
  return alert('WARNING', blocks(items, more));
}
