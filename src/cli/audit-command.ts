import { resolve } from 'node:path';
import type { Command } from 'commander';
import { CrossrootError } from '../errors.js';
import type { Report } from '../reporting/report.js';
import { columnsToFill } from '../reporting/terminal.js';
import { refuseUnwritablePlace } from '../system/output-place.js';
import type { World } from '../world.js';
import type { Desk } from './desk.js';

interface AuditFlags extends Readonly<Record<string, string | boolean | undefined>> {
  readonly json?: boolean;
}

/** Adds `crossroot audit` to the command line. */
export function addAuditCommand(program: Command, { world, report }: Desk): void {
  program
    .command('audit')
    .helpGroup('Commands:')
    .description('Show what ELF files need and where they run; exit with 1 if they break a rule')
    .argument('<path...>', 'Files, folders, archives (tar, zip, whl, deb); - for a list on standard input')
    .option('--glibc <version>', 'The newest glibc that they may need, for example 2.31')
    .option('--glibcxx <version>', "The newest version of libstdc++'s symbols that they may need: 3.4.30")
    .option('--target <triple>', 'The Rust target of all files [default: read from each file]')
    .option(
      '--sysroot <release|path>',
      'Check libraries and symbol versions against a folder, or a release such as debian:bookworm',
    )
    .option('--packages <names>', 'More packages for the sysroot of a release')
    .option('--baseline <file>', 'Exit with 1 if a file needs more than the baseline records')
    .option('--write-baseline <file>', 'Write what they need to a file')
    .option('--json', 'Print everything as JSON')
    .action((paths: readonly string[], flags: AuditFlags, command: Command) =>
      audit(paths, flags, world, report(command)),
    );
}

async function audit(paths: readonly string[], flags: AuditFlags, world: World, report: Report): Promise<void> {
  // A build has no use for these.
  const { auditByInputs, writeNeedsAsAsked } = await import('../run/audit-inputs.js');
  const { auditLines, auditValues } = await import('../summary/audit-report.js');
  const folder = process.cwd();
  const given = (name: string): string | undefined => {
    const value = flags[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    return typeof value === 'string' ? value : undefined;
  };
  const baseline = given('write-baseline');
  if (baseline !== undefined) refuseUnwritablePlace(resolve(folder, baseline), { name: baseline });
  const found = await auditByInputs(await withList(paths), given, {
    folder,
    path: world.environment.PATH ?? '',
    world: async () => world,
    report,
  });
  const lines =
    flags.json === true
      ? [JSON.stringify(auditValues(found), null, 2)]
      : auditLines(found, { columns: columnsToFill(process.stdout), breaches: true });
  process.stdout.write(`${lines.join('\n')}\n`);
  const written = writeNeedsAsAsked(given, folder, found);
  if (written !== undefined) report.info(`${written} written`);
  if (found.files.some(({ breaches }) => breaches.length > 0)) process.exitCode = 1;
}

const mostListed = 2 ** 24;

/**
 * The paths, with those of a list on standard input in the place of `-`: a line each, or ended by NUL.
 * @throws CrossrootError when that list is too large, or there is no path.
 */
async function withList(paths: readonly string[]): Promise<readonly string[]> {
  if (!paths.includes('-')) return paths;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    length += chunk.length;
    if (length > mostListed)
      throw new CrossrootError({
        what: 'the list on standard input is too large',
        why: `it has more than ${mostListed} bytes`,
        todo: 'name the folder that contains the files',
      });
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString();
  const listed = text.split(text.includes('\0') ? '\0' : '\n').filter((line) => line !== '');
  const all = paths.flatMap((path) => (path === '-' ? listed : [path]));
  if (all.length > 0) return all;
  throw new CrossrootError({
    what: 'found no ELF file to audit',
    why: 'the list on standard input is empty',
    todo: 'check the command that writes the list',
  });
}
