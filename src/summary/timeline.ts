import { cutTo, formatBytes, formatTime } from '../text/format.js';
import { plainLine } from '../text/plain-text.js';
import { widthOf } from '../text/width.js';
import { endOf, type SummaryPhase } from './summary-facts.js';

/** The most phases that a timeline shows, and the most characters of a title. */
const mostPhases = 40;
const longestTitle = 34;

/** In pixels. Mermaid draws the axis 50 above the lower end, and leaves the top padding below the bars, too. */
const measures = { topPadding: 50, barHeight: 20, barGap: 4, fontSize: 12, sectionFontSize: 12 };

/** Colours that can be read on white and on black; the others are those of GitHub's theme. */
const colours = {
  sectionBkgColor: '#888888',
  sectionBkgColor2: '#888888',
  altSectionBkgColor: 'transparent',
  taskBkgColor: '#3572c6',
  taskBorderColor: '#3572c6',
  taskTextColor: '#ffffff',
  taskTextLightColor: '#ffffff',
  critBkgColor: '#c93c37',
  critBorderColor: '#c93c37',
};

/**
 * Phases as a Mermaid gantt: a row each with its title at the left, its time and its bytes at the bar.
 *
 * A title follows `section`, so that Mermaid reads no command in it. Times are milliseconds since the run
 * began, which the axis counts from 1970: no time zone changes that.
 */
export function timeline(phases: readonly SummaryPhase[]): readonly string[] {
  const shown = [...phases].sort((a, b) => a.started - b.started).slice(0, mostPhases);
  const [first] = shown;
  if (first === undefined) return [];
  const span = Math.max(1, ...shown.map((phase) => endOf(phase) - first.started));
  const titles = shown.map(({ title }) => cutTo(plainLine(title), longestTitle));
  const leftPadding = 30 + Math.ceil(Math.max(...titles.map(widthOf)) * 6.5);
  const { unit, tick } = axisOf(span);
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify({ gantt: { ...measures, leftPadding }, themeVariables: colours })}}%%`,
    'gantt',
    '  title Time since the run began',
    '  dateFormat x',
    `  axisFormat ${unit}`,
    `  tickInterval ${tick}`,
    '  todayMarker off',
    ...shown.flatMap((phase, at) => [
      `  section ${plain(titles[at] ?? '')}`,
      `  ${label(phase)} :${phase.failed ? 'crit, ' : ''}${times(phase, span)}`,
    ]),
    '```',
  ];
}

function label({ milliseconds, bytes, failed }: SummaryPhase): string {
  const time = `${failed ? 'failed after ' : ''}${formatTime(milliseconds)}`;
  return bytes === 0 ? time : `${time}, ${formatBytes(bytes)}`;
}

/** Start and end; a bar has at least the width that can be seen. */
function times(phase: SummaryPhase, span: number): string {
  const start = Math.round(phase.started);
  return `${start}, ${Math.max(Math.round(endOf(phase)), start + Math.ceil(span / 150))}`;
}

/** Steps of an axis, in seconds. */
const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1_800, 3_600];

/** At most nine marks, in milliseconds or in seconds. */
function axisOf(spanMs: number): { readonly unit: string; readonly tick: string } {
  const step = steps.find((seconds) => spanMs / 1_000 / seconds <= 9) ?? 7_200;
  const unit = step < 1 ? '%Q ms' : '%s s';
  if (step < 1) return { unit, tick: `${step * 1_000}millisecond` };
  return { unit, tick: step < 60 ? `${step}second` : `${step / 60}minute` };
}

/**
 * Text that Mermaid shows as it is. Characters that its grammar may know become its entities; a colon, which
 * many titles have, becomes the sign of a ratio, which can be read in the source, too.
 */
function plain(title: string): string {
  return title
    .replace(/[^\p{L}\p{N} .,_/()+=:–—…·-]/gu, (character) => `#${character.codePointAt(0)};`)
    .replaceAll(':', '∶');
}
