import type { World } from '../context.js';
import { parseRequest } from '../inputs/request.js';
import { run } from '../run/run.js';
import { type Flags, flagValue } from './flags.js';
import { showSummary, terminalReport } from './terminal-report.js';

/** `crossroot build`: sets up and runs cargo; prints the paths of what it built. */
export async function build(flags: Flags, cargoArguments: readonly string[], world: World): Promise<void> {
  const request = parseRequest(flagValue(flags), process.cwd());
  const args = [...request.args, ...cargoArguments];
  const report = terminalReport(world);
  const { delivered } = await run({ ...request, args }, world, report, {
    environment: () => undefined,
    summary: (facts) => showSummary(facts, report),
  });
  for (const { path } of delivered.artifacts) process.stdout.write(`${path}\n`);
  if (delivered.archive !== undefined) process.stdout.write(`${delivered.archive.path}\n`);
}
