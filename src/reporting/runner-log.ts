import * as core from '@actions/core';
import { plainLine, plainText } from '../text/plain-text.js';
import { type Display, summaryOf } from './report.js';

/**
 * Text as the runner shows it: what looks like one of its commands is none. To the runner a line ends at a CR
 * too; it takes `::x::` for a command behind blanks (those of .NET, which has U+0085 among them) and `##[x]`
 * anywhere. Its own means, `stop-commands`, would stop also what the run itself and the cache's client command
 * beside a child, and is lost on a second stream, which the runner reads by itself.
 */
function shown(text: string): string {
  return text.replace(/(?<=^|[\r\n])(?=(?:[^\S\r\n]|\x85)*::)/g, '|').replaceAll('##[', '# #[');
}

/** The same for the bytes of a child, which stay as they are when there is nothing to hide. */
function shownBytes(bytes: Uint8Array): Uint8Array | string {
  const text = Buffer.from(bytes).toString();
  const harmless = shown(text);
  return harmless === text ? bytes : harmless;
}

/** Shows phases as log groups: a group is written when its phase ends, for phases run side by side. */
export const workflowDisplay: Display = {
  underWay: () => undefined,
  ended(account) {
    if (account.lines.length === 0) {
      core.info(shown(summaryOf(account)));
      return;
    }
    core.startGroup(summaryOf(account));
    for (const line of account.lines) core.info(shown(line));
    core.endGroup();
  },
  info: (line) => core.info(shown(line)),
  warning: (line) => core.warning(line),
  child: {
    colour: true,
    stderr: (bytes) => process.stderr.write(shownBytes(bytes)),
    stdout: (line) => process.stdout.write(`${shown(line)}\n`),
    annotation: ({ level, file, line, endLine, column, endColumn, title, message }) => {
      const tell = level === 'error' ? core.error : core.warning;
      tell(plainText(message), {
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
