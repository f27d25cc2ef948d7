import * as core from '@actions/core';
import { type Display, summaryOf } from './report.js';

/** Shows phases as log groups: a group is written when its phase ends, for phases run side by side. */
export const workflowDisplay: Display = {
  underWay: () => undefined,
  ended(account) {
    if (account.lines.length === 0) {
      core.info(summaryOf(account));
      return;
    }
    core.startGroup(summaryOf(account));
    for (const line of account.lines) core.info(line);
    core.endGroup();
  },
  info: (line) => core.info(line),
  warning: (line) => core.warning(line),
  child: {
    colour: true,
    stderr: (bytes) => process.stderr.write(bytes),
    stdout: (line) => process.stdout.write(`${line}\n`),
  },
};
