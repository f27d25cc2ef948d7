import type { World } from '../context.js';
import { exportLines } from '../environment/environment.js';
import { parseRequest } from '../inputs/request.js';
import { run } from '../run/run.js';
import { type Flags, flagValue } from './flags.js';
import { showSummary, terminalReport } from './terminal-report.js';

/** `crossroot env`: sets up and prints the environment as shell exports. */
export async function printEnvironment(flags: Flags, world: World): Promise<void> {
  const value = flagValue(flags);
  const request = parseRequest((name) => (name === 'command' ? 'none' : value(name)), process.cwd());
  const report = terminalReport(world);
  await run(request, world, report, {
    environment: (environment) => {
      process.stdout.write(exportLines(environment, world.environment));
    },
    summary: (facts) => showSummary(facts, report),
  });
}
