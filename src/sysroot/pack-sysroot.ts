import { createHash } from 'node:crypto';
import { constants, createReadStream, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openContext, refuseUnusablePaths, type World } from '../context.js';
import type { Distribution } from '../device/os-release.js';
import { type PullOptions, pullDevice } from '../device/pull.js';
import type { Report } from '../reporting/report.js';
import { writePack } from '../store/pack.js';
import { replaceFile } from '../system/atomic-file.js';
import { storageError } from '../system/storage-error.js';
import type { Target } from '../target.js';
import { formatBytes } from '../text/format.js';
import { copySysroot } from './directory-sysroot.js';
import { readSysroot, type SysrootFacts } from './finish-sysroot.js';

/** A pack that was written. */
export interface Packed extends SysrootFacts {
  readonly file: string;
  /** SHA256 of the file, lowercase hexadecimal. */
  readonly sha256: string;
  readonly size: number;
}

/**
 * Packs what a build needs of a directory, with its links made relative: what `sysroot: FILE` takes.
 * @param what how messages call it
 * @throws CrossrootError when it is no sysroot, or the pack cannot be written.
 */
export async function packFolder(
  folder: string,
  output: string,
  target: Target,
  world: World,
  report: Report,
  what = `the directory ${folder}`,
): Promise<Packed> {
  return report.phase(`pack of ${what}`, async (phase) => {
    const context = await openContext({ world, mirrors: [], useCache: false, warn: report.warning });
    try {
      const root = join(context.temp, 'root');
      const digest = await copySysroot(folder, what, root, target, phase);
      const file = join(context.temp, 'pack');
      await writePack(root, file, { path: context.path, digest });
      await putInPlace(file, output);
      const hash = createHash('sha256');
      await pipeline(createReadStream(output), hash);
      const { size } = statSync(output);
      phase.info(`${output}: ${formatBytes(size)}, digest ${digest}`);
      return { file: output, sha256: hash.digest('hex'), size, ...readSysroot(root, target) };
    } finally {
      await context.close();
    }
  });
}

/**
 * Copies what a build needs of a device over ssh, and packs it. A second time fetches what has changed.
 * @throws CrossrootError when the device cannot be reached or read, or holds no sysroot for the target.
 */
export async function packDevice(
  device: Pick<PullOptions, 'host' | 'port' | 'identity' | 'root' | 'interactive'>,
  output: string,
  target: Target,
  world: World,
  report: Report,
): Promise<Packed & { readonly distribution: Distribution | undefined }> {
  const { host, root = '/' } = device;
  refuseUnusablePaths(world);
  const staging = join(world.toolCache, 'crossroot-devices');
  const { temp, environment } = world;
  return report.phase(`device ${host}`, (phase) =>
    pullDevice({ ...device, staging, temp, environment, phase }, async ({ folder, distribution }) => {
      const what = root === '/' ? host : `${root} of ${host}`;
      return { ...(await packFolder(folder, output, target, world, report, what)), distribution };
    }),
  );
}

/** Until a pack is whole it is where the next run sweeps, should this one be killed. */
async function putInPlace(file: string, output: string): Promise<void> {
  try {
    const flags = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE;
    await replaceFile(output, (staged) => copyFile(file, staged, flags));
  } catch (error) {
    throw storageError(error, `writing ${output}`, dirname(output));
  }
}
