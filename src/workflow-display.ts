import * as core from '@actions/core';
import { type Display, summaryOf } from './report.js';

/** A line as the runner shows it: what looks like one of its commands (`::x::` at the start, `##[x]` anywhere) is none. */
function shown(line: string): string {
  return line.replace(/^(?=\s*::)/, '|').replaceAll('##[', '# #[');
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
    stderr: (bytes) => process.stderr.write(bytes),
    stdout: (line) => process.stdout.write(`${line}\n`),
  },
};
