import * as core from '@actions/core';
import { plainLine, plainText } from '../text/plain-text.js';
import { wantsColour } from './colour.js';
import { ProgressLines, type RunningPhase } from './progress.js';
import { type Display, phaseLine } from './report.js';

/**
 * Text in which the runner sees no command. To the runner a line also ends at a CR; it takes `::x::` for a
 * command after blanks (those of .NET, which include U+0085) and `##[x]` anywhere. The runner's `stop-commands`
 * would also stop the commands of the run itself and of the cache's client while a child runs, and does not
 * reach a second stream, which the runner reads separately.
 */
function shown(text: string): string {
  return (text.includes('::') ? withoutCommands(text) : text).replaceAll('##[', '# #[');
}

/** A pattern that takes blanks one by one would fill the regexp's stack with a line of megabytes. */
function withoutCommands(text: string): string {
  const lines = text.split(/(?<=[\r\n])/);
  return lines.map((line) => (line.startsWith('::', line.search(/[^\s\x85]/)) ? `|${line}` : line)).join('');
}

/** The same for the bytes of a child, which stay as they are when no command is in them. */
function shownBytes(bytes: Uint8Array): Uint8Array | string {
  const text = Buffer.from(bytes).toString();
  const harmless = shown(text);
  return harmless === text ? bytes : harmless;
}

const lines = new ProgressLines(
  () => performance.now(),
  (line) => core.info(shown(line)),
);
let current: readonly RunningPhase[] = [];

/** Shows phases as log groups, each written when its phase ends, because phases run side by side. */
export const workflowDisplay: Display = {
  running: (phases) => {
    current = phases;
    lines.running(phases);
  },
  finished(phase) {
    if (phase.lines.length === 0) {
      core.info(shown(phaseLine(phase)));
      return;
    }
    core.startGroup(phaseLine(phase));
    for (const line of phase.lines) core.info(shown(line));
    core.endGroup();
  },
  info: (line) => core.info(shown(line)),
  warning: (line) => core.warning(line),
  child: {
    colour: wantsColour('log', process.env),
    stderr: (bytes) => {
      lines.beforeChild(current);
      process.stderr.write(shownBytes(bytes));
    },
    stdout: (line) => {
      lines.beforeChild(current);
      process.stdout.write(`${shown(line)}\n`);
    },
    annotation: ({ level, file, line, endLine, column, endColumn, title, message }) => {
      const annotate = level === 'error' ? core.error : core.warning;
      annotate(plainText(message), {
        title: plainLine(title),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endColumn === undefined ? {} : { endColumn }),
      });
    },
  },
};
