import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { World } from '../context.js';
import { refuseOtherHosts } from '../host.js';
import type { Report } from '../reporting/report.js';
import { findingLines } from '../sysroot/findings.js';
import { diagnose, packFolder, refuseOutput, yamlFor } from '../sysroot/pack-sysroot.js';
import { pullSysroot } from '../sysroot/pull-sysroot.js';
import { targets } from '../target.js';
import { count, formatBytes } from '../text/format.js';

const [target] = targets;

/** Adds `crossroot sysroot check|pack|pull` to the desk. */
export function addSysrootCommands(program: Command, world: World, report: () => Report): void {
  const sysroot = program
    .command('sysroot')
    .description('examines, packs and pulls sysroots that are not made from packages');
  sysroot
    .command('check')
    .description('says what is wrong with a sysroot and what mends it; exits with 1 when something is')
    .argument('<path>', 'a directory or a tarball')
    .action((path: string) => check(path, world, report()));
  sysroot
    .command('pack')
    .description('packs what a build needs of a directory, mended, for sysroot: FILE')
    .argument('<path>', 'the root of a sysroot')
    .option('--output <file>', 'the pack', 'sysroot.tar.zst')
    .action((path: string, { output }: { output: string }) => pack(path, output, world, report()));
  sysroot
    .command('pull')
    .description(
      'copies what a build needs of a device over ssh with rsync, and packs it; again: fetches what changed',
    )
    .argument('<host>', '[USER@]HOST, as ssh knows it')
    .option('--output <file>', 'the pack', 'sysroot.tar.zst')
    .option('-p, --port <port>', 'the port of its ssh')
    .option('-i, --identity <file>', 'a private key')
    .option('--root <path>', 'the folder of the device that holds its system', '/')
    .action((host: string, flags: PullFlags) => pull(host, flags, world, report()));
}

interface PullFlags {
  readonly output: string;
  readonly port?: string;
  readonly identity?: string;
  readonly root: string;
}

async function pull(host: string, flags: PullFlags, world: World, report: Report): Promise<void> {
  refuseOtherHosts(world.host);
  if (target === undefined) throw new Error('there is no target');
  const output = resolve(flags.output);
  refuseOutput(output);
  const { identity, root } = flags;
  const port = flags.port === undefined ? undefined : Number(flags.port);
  const interactive = process.stdin.isTTY === true && process.stderr.isTTY === true;
  const order = { host, port, identity, root, output, interactive };
  const pulled = await pullSysroot(order, target, world, report);
  const from = pulled.distribution?.name ?? 'a system without os-release';
  report.info(`${from}: glibc ${pulled.glibc}, layout ${pulled.layout.kind}, ${formatBytes(pulled.size)}`);
  process.stdout.write(yamlFor(pulled));
}

async function check(path: string, world: World, report: Report): Promise<void> {
  if (target === undefined) throw new Error('there is no target');
  const diagnosis = await diagnose(resolve(path), target, world, report);
  process.stdout.write(`layout ${diagnosis.layout.kind}, glibc ${diagnosis.glibc ?? 'none'}\n`);
  for (const line of findingLines(diagnosis)) process.stdout.write(`${line}\n`);
  const { errors, warnings } = diagnosis;
  report.info(`${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`);
  if (errors.length + warnings.length > 0) process.exitCode = 1;
}

async function pack(path: string, output: string, world: World, report: Report): Promise<void> {
  refuseOtherHosts(world.host);
  if (target === undefined) throw new Error('there is no target');
  const packed = await packFolder(resolve(path), resolve(output), target, world, report);
  report.info(`glibc ${packed.glibc}, layout ${packed.layout.kind}, ${formatBytes(packed.size)}`);
  process.stdout.write(yamlFor(packed));
}
