import type { Context } from '../context.js';
import { findRelease } from '../debian/release.js';
import type { Report } from '../reporting/report.js';
import { type BuiltInPins, type LockedTree, pinsOf, provideTree } from '../store/plan.js';
import type { StoredTree } from '../store/store.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { chooseGcc, type GccChoice, type GccFit, isDebianGcc, type OwnGccChoice } from './choose-gcc.js';
import { planGcc } from './debian-gcc.js';
import { compareWithSysroot } from './inspect-toolchain.js';
import type { LauncherFile } from './launched-sysroot.js';
import { makeLaunchers } from './launchers.js';
import { findSystemGcc, findToolchain, toolchainTree } from './own-gcc.js';
import { toolchainLaunchers } from './toolchain-launchers.js';

/** A gcc that is ready for use. */
export interface Gcc {
  /** How a run's summary calls it: `gcc 12 of debian:bookworm`. */
  readonly name: string;
  /** Absent for one that is not in a tree of ours. */
  readonly tree: StoredTree | undefined;
  /** The folder with the gcc's `lib/gcc`, where clang finds its headers; undefined where it must not look. */
  readonly toolchain: string | undefined;
  /** The launchers that a build finds on PATH, for a sysroot. */
  readonly launchers: (sysroot: Sysroot) => readonly LauncherFile[];
}

/**
 * Provides the gcc that a run asks for.
 * @param glibc the version of the sysroot's, as soon as it is known
 * @param locked the gcc of a lock
 * @throws CrossrootError when none fits, or it is not available.
 */
export async function provideGcc(
  { gcc, target }: { readonly gcc: GccChoice; readonly target: Target },
  glibc: Promise<string>,
  locked: LockedTree | undefined,
  builtIn: BuiltInPins,
  context: Context,
  report: Report,
): Promise<Gcc> {
  if (!isDebianGcc(gcc)) return provideOwnGcc(gcc, target, glibc, context, report);
  const release =
    (locked === undefined ? undefined : findRelease(locked.release)) ??
    reportFit(chooseGcc(gcc, await glibc), report).release;
  const pin = locked ?? pinsOf(release, target, builtIn)?.gcc;
  const tree = await report.phase(`gcc of debian:${release.name}`, (phase) =>
    provideTree(planGcc({ release, target }, context, phase), pin, context.store, phase),
  );
  return {
    name: `gcc ${release.gcc.version} of debian:${release.name}`,
    tree,
    toolchain: `${tree.path}/usr`,
    launchers: ({ path, layout }) => makeLaunchers({ gcc: tree.path, release, target, sysroot: path, layout }),
  };
}

/** Says how a gcc suits the sysroot: one for a newer glibc is a warning. */
function reportFit<T extends GccFit>(fit: T, report: Report): T {
  report[fit.isNewer ? 'warning' : 'info'](fit.message);
  return fit;
}

async function provideOwnGcc(
  gcc: OwnGccChoice,
  target: Target,
  glibc: Promise<string>,
  context: Context,
  report: Report,
): Promise<Gcc> {
  const { tree, toolchain } = await report.phase(`gcc of the ${gcc.kind}`, async (phase) => {
    if (gcc.kind === 'system') return { tree: undefined, toolchain: await findSystemGcc(target, context.path) };
    const spec = await toolchainTree(gcc.tarball, target, context, phase);
    const made = await context.store.get(spec, phase);
    return { tree: made, toolchain: await findToolchain(made.path, target) };
  });
  reportFit(compareWithSysroot(toolchain, await glibc), report);
  return {
    name: `gcc ${toolchain.version} of the ${gcc.kind}`,
    tree,
    toolchain: toolchain.clangPrefix,
    launchers: ({ path, layout }) => toolchainLaunchers(toolchain, { target, sysroot: path, layout }),
  };
}
