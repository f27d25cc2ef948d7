import { parseRequest } from '../inputs/request.js';
import type { Report } from '../reporting/report.js';
import { columnsToFill } from '../reporting/terminal.js';
import { run } from '../run/run.js';
import { hasFlag } from '../rust/cargo-args.js';
import type { SummaryFacts } from '../summary/summary-facts.js';
import { pathsForLines, plainLine } from '../text/plain-text.js';
import { shellWord } from '../text/shell-word.js';
import type { World } from '../world.js';
import { type Flags, givenIn } from './input-options.js';

/**
 * `crossroot build`: sets up and runs cargo; prints the paths of what it built.
 * @param options.words arguments for cargo, after those of `--args`
 * @param options.quiet cargo is told, too
 */
export async function build(
  flags: Flags,
  options: { readonly words: readonly string[]; readonly quiet: boolean },
  world: World,
  report: Report,
): Promise<void> {
  const given = givenIn(flags);
  const text = [given('args') ?? '', ...options.words.map(shellWord)].join(' ');
  const request = parseRequest((name) => (name === 'args' ? text : given(name)), process.cwd());
  const isToldTwice = ['-q', '--quiet', '-v', '--verbose'].some((flag) => hasFlag(request.args, flag));
  const args = options.quiet && !isToldTwice ? ['--quiet', ...request.args] : request.args;
  const { delivered } = await run({ ...request, args }, world, report, {
    environment: () => undefined,
    summary: (facts) => showSummary(facts, report),
  });
  const archive = delivered.archive === undefined ? [] : [delivered.archive.path];
  const paths = [...delivered.artifacts.map(({ path }) => path), ...archive];
  for (const path of pathsForLines(paths, 'standard output', report.warning))
    process.stdout.write(`${process.stdout.isTTY ? plainLine(path) : path}\n`);
}

/** A failure is reported by itself, and a set-up by its phases. */
async function showSummary(facts: SummaryFacts, report: Report): Promise<void> {
  if (facts.outcome === 'failure' || facts.command === undefined) return;
  // Loading what measures texts takes 20 ms, and only a build has a use for it.
  const { terminalSummary } = await import('../summary/terminal-summary.js');
  report.info('');
  for (const text of terminalSummary(facts, { columns: columnsToFill(process.stderr) })) report.info(text);
}
