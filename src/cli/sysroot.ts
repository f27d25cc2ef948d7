import { mkdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { refuseWithoutZstd } from '../archive/zstd.js';
import { openContext, type World } from '../context.js';
import { CrossrootError } from '../errors.js';
import { hostOf } from '../host.js';
import { parseTarget } from '../inputs/values.js';
import type { Report } from '../reporting/report.js';
import { checkGlibc, checkSysroot } from '../sysroot/check.js';
import { findLayout, type Layout } from '../sysroot/layout.js';
import { type Packed, packDevice, packFolder } from '../sysroot/pack-sysroot.js';
import { type Findings, findingLines, nameOfLibc } from '../sysroot/sysroot.js';
import { outputPlace } from '../system/output-place.js';
import { type Target, targets } from '../target.js';
import { count, formatBytes } from '../text/format.js';
import { fileRules } from '../unpack/file-rules.js';
import { unpackTarball } from '../unpack/tarball.js';

/** Adds `crossroot sysroot check|pack|pull` to the command line. */
export function addSysrootCommands(program: Command, world: World, report: Report): void {
  const sysroot = program
    .command('sysroot')
    .description('examines, packs and pulls sysroots that are not made from packages');
  sysroot
    .command('check')
    .description('says what is wrong with a sysroot and what mends it; exits with 1 when something is')
    .argument('<path>', 'a directory or a tarball')
    .addOption(targetOption())
    .action((path: string, flags: TargetFlag) => check(path, parseTarget(flags.target), world, report));
  sysroot
    .command('pack')
    .description('packs what a build needs of a directory, mended, for sysroot: FILE')
    .argument('<path>', 'the root of a sysroot')
    .option('--output <file>', 'the pack; - for standard output', 'sysroot.tar.zst')
    .addOption(targetOption())
    .action((path: string, { output, target }: TargetFlag & { output: string }) =>
      pack(path, output, parseTarget(target), world, report),
    );
  sysroot
    .command('pull')
    .description(
      'copies what a build needs of a device over ssh with rsync, and packs it; again: fetches what changed',
    )
    .argument('<host>', '[USER@]HOST, as ssh knows it')
    .option('--output <file>', 'the pack; - for standard output', 'sysroot.tar.zst')
    .option('-p, --port <port>', 'the port of its ssh')
    .option('-i, --identity <file>', 'a private key')
    .option('--root <path>', 'the folder of the device that holds its system', '/')
    .addOption(targetOption())
    .action((host: string, flags: PullFlags) => pull(host, flags, world, report));
}

/** The flag that says for which machine a sysroot is to be. */
function targetOption(): Option {
  return new Option('--target <triple>', 'the Rust target that it is for').default(targets[0].triple);
}

interface TargetFlag {
  readonly target: string;
}

interface PullFlags extends TargetFlag {
  readonly output: string;
  readonly port?: string;
  readonly identity?: string;
  readonly root: string;
}

async function pull(host: string, flags: PullFlags, world: World, report: Report): Promise<void> {
  const target = parseTarget(flags.target);
  hostOf(world.host);
  const output = outputPlace(flags.output) ?? process.stdout;
  refuseWithoutZstd(world.environment.PATH ?? '', 'the pack');
  const { identity, root } = flags;
  const port = flags.port === undefined ? undefined : Number(flags.port);
  const interactive = process.stdin.isTTY === true && process.stderr.isTTY === true;
  const device = { host, port, identity, root, interactive };
  const pulled = await packDevice(device, output, target, world, report);
  const from = pulled.distribution?.name ?? 'a system without os-release';
  report.info(`${from}: ${factsOf(pulled, target)}`);
  sayHowToUse(pulled, report);
}

async function pack(path: string, output: string, target: Target, world: World, report: Report): Promise<void> {
  hostOf(world.host);
  const folder = resolve(path);
  if (kindOf(folder) !== 'directory') {
    throw new CrossrootError({
      what: `${folder} cannot be packed`,
      why: 'it is not a directory',
      todo: 'name the root of a sysroot; a tarball needs no packing',
    });
  }
  const packed = await packFolder(folder, outputPlace(output) ?? process.stdout, target, world, report);
  report.info(factsOf(packed, target));
  sayHowToUse(packed, report);
}

function factsOf({ glibc, layout, size }: Packed, target: Target): string {
  return `${nameOfLibc(target, glibc)}, layout ${layout.kind}, ${formatBytes(size)}`;
}

/** Gives the lines of a workflow that use a pack. */
function sayHowToUse({ file, sha256 }: Packed, report: Report): void {
  if (file === undefined) {
    report.info(`sysroot-sha256: ${sha256}`);
    return;
  }
  const path = `./${basename(file)}`;
  // A JSON string is one of YAML, whatever it holds (YAML 1.2.2 §1.2).
  const value = /^[\w./+-]+$/.test(path) ? path : JSON.stringify(path);
  process.stdout.write(`sysroot: ${value}\nsysroot-sha256: ${sha256}\n`);
}

async function check(path: string, target: Target, world: World, report: Report): Promise<void> {
  const { layout, glibc, ...findings } = await examine(resolve(path), target, world, report);
  process.stdout.write(`layout ${layout.kind}, ${nameOfLibc(target, glibc)}\n`);
  for (const line of findingLines(findings)) process.stdout.write(`${line}\n`);
  const { errors, warnings } = findings;
  report.info(`${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`);
  if (errors.length + warnings.length > 0) process.exitCode = 1;
}

/** What was found in a sysroot. */
interface Examined extends Findings {
  readonly layout: Layout;
  /** Undefined when a finding says that there is none that a build could use. */
  readonly glibc: string | undefined;
}

/**
 * Examines a sysroot: a directory as it is, a tarball as it would be unpacked. Nothing of it is written.
 * @throws CrossrootError when there is no such thing, or the tarball is refused.
 */
async function examine(path: string, target: Target, world: World, report: Report): Promise<Examined> {
  const inPlace = kindOf(path) === 'directory';
  const examineRoot = (root: string): Examined => {
    const layout = findLayout(root, target);
    const findings = checkSysroot(root, layout, target, { inPlace });
    return { ...findings, layout, glibc: checkGlibc(root, layout, target).version };
  };
  if (inPlace) return examineRoot(path);
  const context = await openContext({ world, mirrors: [], useCache: false, warn: report.warning });
  try {
    const root = join(context.temp, 'root');
    mkdirSync(root);
    const keep = fileRules('sysroot');
    await unpackTarball(path, root, {
      what: `the tarball ${path}`,
      path: context.path,
      keep,
      holds: 'sysroot',
    });
    return examineRoot(root);
  } finally {
    await context.close();
  }
}

function kindOf(path: string): 'directory' | 'file' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return 'directory';
  if (stats?.isFile()) return 'file';
  throw new CrossrootError({
    what: `there is no sysroot ${path}`,
    why: 'it is neither a directory nor a file',
    todo: 'name the root of a sysroot, or its tarball',
  });
}
