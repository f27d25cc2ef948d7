import { basename, resolve } from 'node:path';
import { refuseWithoutZstd } from '../archive/zstd.js';
import { CrossrootError } from '../errors.js';
import { hostOf } from '../host.js';
import { parseTarget } from '../inputs/values.js';
import type { Report } from '../reporting/report.js';
import { type Packed, packDevice, packFolder } from '../sysroot/pack-sysroot.js';
import { nameOfLibc } from '../sysroot/sysroot.js';
import { outputPlace } from '../system/output-place.js';
import type { Target } from '../target.js';
import { formatBytes } from '../text/format.js';
import type { World } from '../world.js';
import { kindOf } from './sysroot-check.js';

/** The flags of `crossroot sysroot pull`. */
export interface PullFlags {
  readonly target: string;
  readonly output: string;
  readonly port?: string;
  readonly identity?: string;
  readonly root: string;
}

/** `crossroot sysroot pull`: copies and packs what a build needs of a device. */
export async function pull(host: string, flags: PullFlags, world: World, report: Report): Promise<void> {
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

/** `crossroot sysroot pack`: packs what a build needs of a directory. */
export async function pack(
  path: string,
  output: string,
  triple: string,
  world: World,
  report: Report,
): Promise<void> {
  const target = parseTarget(triple);
  hostOf(world.host);
  const folder = resolve(path);
  if (kindOf(folder) !== 'directory') {
    throw new CrossrootError({
      what: `${folder} cannot be packed`,
      why: 'it is not a directory',
      todo: 'use the root folder of a sysroot; a tarball does not need packing',
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
