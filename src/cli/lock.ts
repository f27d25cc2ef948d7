import type { Command } from 'commander';
import type { World } from '../context.js';
import { type Lock, treesOfLock } from '../lock/lock.js';
import { checkLock, renewLock } from '../lock/renew-lock.js';
import { count } from '../text/format.js';
import { camelCase, flagValue } from './flags.js';
import { parseLockOrder } from './lock-options.js';
import { terminalReport } from './report.js';

/** What a lock depends on; flags that are left out are taken from the lock that there is. */
export const lockInputs: ReadonlySet<string> = new Set([
  'target',
  'rust',
  'sysroot',
  'packages',
  'gcc',
  'glibc',
  'lockfile',
  'mirror',
  'working-directory',
]);

/** `crossroot lock`: writes the lock, or holds it against what is there today. */
export async function lock(command: Command, world: World): Promise<void> {
  const flags = command.opts();
  const order = parseLockOrder(
    {
      given: (name) => command.getOptionValueSource(camelCase(name)) === 'cli',
      value: flagValue(flags),
      update: flags.update === true,
      check: flags.check === true,
      at: flags.at,
    },
    process.cwd(),
    world.clock(),
  );
  const report = terminalReport(world);
  if (order.kind === 'check') {
    const changes = await checkLock(order.request, world, report);
    for (const line of changes) process.stdout.write(`${line}\n`);
    report.info(
      changes.length === 0
        ? 'nothing newer exists'
        : `${count(changes.length, 'change')} since the lock was made`,
    );
    if (changes.length > 0) process.exitCode = 2;
    return;
  }
  const { changes, written } = await renewLock(order, world, report);
  for (const line of changes) process.stdout.write(`${line}\n`);
  report.info(describeLock(order.request.lockfile, written));
}

function describeLock(file: string, written: Lock | undefined): string {
  if (written === undefined) return `${file} stays as it is`;
  const trees = treesOfLock(written).map(
    ([name, { packages }]) => `${name} ${count(packages.length, 'package')}`,
  );
  return `${file} written: ${trees.join(', ')}`;
}
