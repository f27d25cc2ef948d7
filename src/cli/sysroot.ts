import { type Command, Option } from 'commander';
import { targets } from '../target.js';
import type { Desk } from './desk.js';
import type { PullFlags } from './sysroot-pack.js';

/** Adds `crossroot sysroot check|pack|pull` to the command line. */
export function addSysrootCommands(program: Command, { world, report }: Desk): void {
  const sysroot = program
    .command('sysroot')
    .helpGroup('Commands:')
    .helpCommand('help [command]', 'Print the help of a command')
    .description('Check, pack and pull sysroots that are not made from packages');
  sysroot
    .command('check')
    .description('Check a sysroot and show how to fix it; exit with 1 if a build could not use it')
    .argument('<path>', 'A directory or a tarball')
    .addOption(targetOption())
    .action(async (path: string, { target }: TargetFlag, command: Command) => {
      const { check } = await import('./sysroot-check.js');
      return check(path, target, world, report(command));
    });
  sysroot
    .command('pack')
    .description('Pack what a build needs from a directory, repaired, for --sysroot FILE')
    .argument('<path>', 'The root of a sysroot')
    .option('--output <file>', 'Output file; - for standard output', 'sysroot.tar.zst')
    .addOption(targetOption())
    .action(async (path: string, { output, target }: TargetFlag & { output: string }, command: Command) => {
      const { pack } = await import('./sysroot-pack.js');
      return pack(path, output, target, world, report(command));
    });
  sysroot
    .command('pull')
    .description(
      'Copy what a build needs from a device over ssh with rsync, and pack it; later runs copy only changes',
    )
    .argument('<host>', 'The device: [USER@]HOST, as ssh knows it')
    .option('--output <file>', 'Output file; - for standard output', 'sysroot.tar.zst')
    .option('-p, --port <port>', 'The ssh port')
    .option('-i, --identity <file>', 'A private key')
    .option('--root <path>', 'The root folder on the device', '/')
    .addOption(targetOption())
    .action(async (host: string, flags: PullFlags, command: Command) => {
      const { pull } = await import('./sysroot-pack.js');
      return pull(host, flags, world, report(command));
    });
}

/** The flag that says for which machine a sysroot is to be. */
function targetOption(): Option {
  return new Option('--target <triple>', 'The Rust target that it is for').default(targets[0].triple);
}

interface TargetFlag {
  readonly target: string;
}
