import { join } from 'node:path';
import type { World } from '../context.js';
import type { Distribution } from '../device/os-release.js';
import { pullDevice } from '../device/pull.js';
import type { Report } from '../reporting/report.js';
import type { Target } from '../target.js';
import { type Packed, packFolder } from './pack-sysroot.js';

/** What is pulled, and where the pack goes. */
export interface PullOrder {
  /** `[USER@]HOST` */
  readonly host: string;
  readonly port: number | undefined;
  /** The file of a private key. */
  readonly identity: string | undefined;
  /** The folder of the device that holds its system; `/` when absent. */
  readonly root: string | undefined;
  /** Absolute path of the pack. */
  readonly output: string;
  /** Whether somebody is at a terminal whom ssh may ask. */
  readonly interactive: boolean;
}

/** A device's sysroot, packed. */
export interface PulledPack extends Packed {
  readonly distribution: Distribution | undefined;
}

/**
 * Copies what a build needs of a device over ssh, and packs it, mended. A second pull fetches what has changed.
 * @throws CrossrootError when the device cannot be reached or read, when it has no glibc for the target, or
 * what the doctor finds cannot be mended.
 */
export async function pullSysroot(
  order: PullOrder,
  target: Target,
  world: World,
  report: Report,
): Promise<PulledPack> {
  const { output, ...device } = order;
  const what =
    device.root === undefined || device.root === '/' ? device.host : `${device.root} of ${device.host}`;
  return report.phase(`device ${order.host}`, (phase) =>
    pullDevice(
      {
        ...device,
        staging: join(world.toolCache, 'crossroot-devices'),
        temp: world.temp,
        environment: world.environment,
        phase,
      },
      async ({ folder, distribution }) => ({
        ...(await packFolder(folder, output, target, world, report, what)),
        distribution,
      }),
    ),
  );
}
