import type { Context } from '../context.js';
import type { Request } from '../inputs/request.js';
import type { RunPins } from '../lock/choose-pins.js';
import type { Report } from '../reporting/report.js';
import type { ProvidedRust } from '../rust/provide-rust.js';
import type { TreePin } from '../store/plan.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import { settleAll } from '../system/settle-all.js';
import { releaseOf } from '../wanted-packages/at-desk.js';
import { chooseFor, labelsOf, wantsOfBuild, warnOfVersions } from '../wanted-packages/auto.js';
import type { World } from '../world.js';

/**
 * Makes the sysroot of a run with `packages: auto`. With a lock it is the one that is locked, and what the
 * crates want is only compared; else it has the packages that the crates want.
 * @throws CrossrootError when cargo cannot read the project, when the crates want something else than the lock
 * was made for, and when the packages cannot be looked up.
 */
export async function sysrootForCrates(
  job: {
    readonly request: Request;
    readonly world: World;
    readonly report: Report;
    readonly context: Context;
    /** The variables that cargo gets. */
    readonly env: Readonly<Record<string, string>>;
  },
  pins: RunPins,
  rust: Promise<ProvidedRust>,
  make: (packages: readonly string[], pin: TreePin | undefined) => Promise<Sysroot>,
): Promise<Sysroot> {
  const { request, world, report, context, env } = job;
  const release = releaseOf(request);
  const { refuseOtherWants } = pins;
  // A lock is for all commands: what only tests want is not in it.
  const command = refuseOtherWants === undefined ? request.command : 'build';
  const asked = { ...request, release, command };
  const read = async () => {
    const { tools } = await rust;
    return wantsOfBuild(asked, tools, env, report, context.ending.signal);
  };
  if (refuseOtherWants !== undefined) {
    const compared = read().then((wants) => refuseOtherWants(labelsOf(wants)));
    const [sysroot] = await settleAll([make(request.packages, pins.sysroot), compared]);
    return sysroot;
  }
  const wants = await read();
  const { packages, reasons } = await chooseFor(wants, asked, context, report);
  const all = [...new Set([...request.packages, ...packages])].sort();
  report.info(`packages: ${all.join(' ') || 'none'}`);
  const isPlain = all.length + request.repositories.length === 0;
  const pin = isPlain ? world.pins(release, request.target, context.host)?.sysroot : undefined;
  const sysroot = await make(all, pin);
  await warnOfVersions(reasons, sysroot.path, asked, context, report);
  return sysroot;
}
