import { type Context, openContext } from '../context.js';
import type { Release } from '../debian/release.js';
import { CrossrootError } from '../errors.js';
import { rustReleaseFor } from '../gcc/choose-gcc.js';
import type { Report } from '../reporting/report.js';
import { refuseWithoutManifest } from '../rust/manifest.js';
import { provideRust } from '../rust/provide-rust.js';
import type { RustChoice, RustTools } from '../rust/rust-tools.js';
import { cargoHere, refuseWithoutRust } from '../rust/rustup.js';
import type { SysrootChoice } from '../sysroot/sysroot.js';
import type { World } from '../world.js';
import { type AutoRequest, chooseFor, labelsOf, wantsOfBuild } from './auto.js';

/** What is asked at a terminal, outside of a run. */
export interface DeskRequest extends Omit<AutoRequest, 'release'> {
  readonly sysroot: SysrootChoice;
  readonly rust: RustChoice;
  readonly mirrors: readonly string[];
}

/** A request for a lock with what the crates want; packages are chosen when the lock is made. */
export async function wantsAtDesk<Request extends DeskRequest>(
  request: Request,
  world: World,
  report: Report,
): Promise<
  Request & {
    readonly chosen: { readonly named: readonly string[]; readonly wants: readonly string[] };
    readonly choose: (context: Context) => Promise<readonly string[]>;
  }
> {
  const release = releaseOf(request);
  const tools = await deskTools(request, release, world, report);
  const wants = await wantsOfBuild(request, tools, world.environment, report);
  return {
    ...request,
    chosen: { named: request.packages, wants: labelsOf(wants) },
    choose: async (context) => (await chooseFor(wants, { ...request, release }, context, report)).packages,
  };
}

/** @throws CrossrootError for a sysroot that is not made of packages. */
export function releaseOf({ sysroot }: Pick<DeskRequest, 'sysroot'>): Release {
  if (sysroot.kind === 'debian') return sysroot.release;
  throw new CrossrootError({
    what: 'cannot choose packages',
    why: `packages can only be added to a sysroot made from a release, and this one is a ${sysroot.kind}`,
    todo: 'use the sysroot of a release, for example debian:bookworm',
  });
}

/**
 * The cargo that reads a project: that of the machine, or Debian's where it is asked for and none is here.
 * @throws CrossrootError where there is no project, or no Rust.
 */
export async function deskTools(
  { rust, target, workingDirectory: folder, mirrors, args }: DeskRequest,
  release: Release,
  world: World,
  report: Report,
): Promise<RustTools> {
  const { environment, hostGlibc } = world;
  refuseWithoutManifest(folder, args);
  const toolchain = rust.kind === 'rustup' ? rust.toolchain : undefined;
  if (rust.kind === 'rustup') refuseWithoutRust({ env: environment, toolchain, target });
  const own = cargoHere(environment);
  if (own !== undefined) {
    const variables: RustTools['variables'] = toolchain === undefined ? {} : { RUSTUP_TOOLCHAIN: toolchain };
    return { ...own, variables, std: '', version: '' };
  }
  const context = await openContext({ world, mirrors, useCache: false, warn: report.warning });
  try {
    const choice = { kind: 'debian', release: rustReleaseFor(release, target) } as const;
    const asked = { choice, target, clippy: false, folder, environment, hostGlibc, pin: undefined };
    return (await report.phase('Rust', (phase) => provideRust(asked, context, phase))).tools;
  } finally {
    await context.close();
  }
}
