import type { Command } from 'commander';
import type { World } from '../context.js';
import { type Lock, treesOfLock } from '../lock/lock.js';
import { checkLock, renewLock } from '../lock/renew-lock.js';
import { count } from '../text/format.js';
import { camelCase } from './flags.js';
import { parseLockOptions } from './lock-options.js';
import { terminalReport } from './terminal-report.js';

/** `crossroot lock`: writes the lock, or compares it with what the archive has today. */
export async function lock(command: Command, world: World): Promise<void> {
  const flags = command.opts();
  const options = parseLockOptions(
    {
      given: (name) =>
        command.getOptionValueSource(camelCase(name)) === 'cli' ? flags[camelCase(name)] : undefined,
      update: flags.update === true,
      check: flags.check === true,
      at: flags.at,
    },
    process.cwd(),
    world.clock(),
  );
  const report = terminalReport(world);
  if (options.kind === 'renew') {
    const { changes, written } = await renewLock(options, world, report);
    for (const line of changes) process.stdout.write(`${line}\n`);
    report.info(describeLock(options.request.lockfile, written));
    return;
  }
  const changes = await checkLock(options.request, world, report);
  for (const line of changes) process.stdout.write(`${line}\n`);
  if (changes.length === 0) report.info('nothing newer exists');
  else {
    report.info(`${count(changes.length, 'change')} since the lock was made`);
    process.exitCode = 2;
  }
}

function describeLock(file: string, written: Lock | undefined): string {
  if (written === undefined) return `${file} stays as it is`;
  const trees = treesOfLock(written).map(
    ([name, { packages }]) => `${name} ${count(packages.length, 'package')}`,
  );
  return `${file} written: ${trees.join(', ')}`;
}
