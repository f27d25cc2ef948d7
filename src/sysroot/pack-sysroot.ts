import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openContext } from '../context.js';
import type { Distribution } from '../device/os-release.js';
import { type PullOptions, pullDevice } from '../device/pull.js';
import { refuseUnusablePaths } from '../places.js';
import type { Report } from '../reporting/report.js';
import { writePack } from '../store/pack.js';
import { replaceFile } from '../system/atomic-file.js';
import { copyFile } from '../system/copy-file.js';
import { streamFile } from '../system/open-file.js';
import { refuseSpecial } from '../system/output-place.js';
import { storageError } from '../system/storage-error.js';
import type { Target } from '../target.js';
import { formatBytes } from '../text/format.js';
import { hashFile } from '../unpack/tree-digest.js';
import type { World } from '../world.js';
import { copySysroot } from './directory-sysroot.js';
import { readSysroot, type SysrootFacts } from './read-sysroot.js';

/** A pack that was written. */
export interface Packed extends SysrootFacts {
  /** Undefined when it was written to a stream. */
  readonly file: string | undefined;
  /** SHA256 of the file, lowercase hexadecimal. */
  readonly sha256: string;
  readonly size: number;
}

/**
 * Packs what a build needs of a directory, with its links made relative: what `sysroot: FILE` takes.
 * @param output a file, or a stream that stays open
 * @param what how messages call it
 * @throws CrossrootError when it is no sysroot, or the pack cannot be written.
 */
export async function packFolder(
  folder: string,
  output: string | Writable,
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
      const sha256 = hashFile(file);
      const { size } = statSync(file);
      await putInPlace(file, output);
      const name = typeof output === 'string' ? output : undefined;
      phase.info(`${name ?? 'standard output'}: ${formatBytes(size)}, digest ${digest}`);
      return { file: name, sha256, size, ...readSysroot(root, target) };
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
  output: string | Writable,
  target: Target,
  world: World,
  report: Report,
): Promise<Packed & { readonly distribution: Distribution | undefined }> {
  const { host, root = '/' } = device;
  refuseUnusablePaths(world);
  const staging = join(world.toolCache, 'crossroot-devices');
  const { temp, environment } = world;
  return report.phase(`device ${host}`, (phase) =>
    pullDevice({ ...device, staging, temp, environment, phase, target }, async ({ folder, distribution }) => {
      const what = root === '/' ? host : `${root} of ${host}`;
      return { ...(await packFolder(folder, output, target, world, report, what)), distribution };
    }),
  );
}

/** Until a pack is whole it is where the next run sweeps, should this one be killed. */
async function putInPlace(file: string, output: string | Writable): Promise<void> {
  if (typeof output !== 'string') return pipeline(streamFile(file), output, { end: false });
  try {
    refuseSpecial(output);
    await replaceFile(output, (staged) => copyFile(file, staged));
  } catch (error) {
    throw storageError(error, `writing ${output}`, dirname(output));
  }
}
