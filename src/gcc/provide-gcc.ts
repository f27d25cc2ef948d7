import type { Context } from '../context.js';
import { findRelease, type Release } from '../debian/release.js';
import type { Report } from '../reporting/report.js';
import { type BuiltInPins, type LockedTree, provideTree } from '../store/plan.js';
import type { StoredTree } from '../store/store.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { chooseGcc, type GccChoice, type GccFit, isDebianGcc, type OwnGccChoice } from './choose-gcc.js';
import { planGcc } from './debian-gcc.js';
import { compareWithSysroot } from './inspect-toolchain.js';
import type { LauncherFile } from './launched-sysroot.js';
import { linkerScripts, makeLaunchers } from './launchers.js';
import { type LinkerChoice, type LinkerScripts, refuseOldGcc } from './linkers.js';
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
  /** The launchers that a build finds on PATH, for a sysroot; with the lld that Rust brings. */
  readonly launchers: (sysroot: Sysroot, rustLld?: string) => readonly LauncherFile[];
  /** What there is to link with, besides GNU ld. */
  readonly linkers: (sysroot: Sysroot, rustLld?: string) => LinkerScripts;
}

/**
 * Provides the gcc that a run asks for.
 * @param glibc the version of the sysroot's, as soon as it is known
 * @param locked the gcc of a lock
 * @throws CrossrootError when none fits, or it is not available.
 */
export async function provideGcc(
  { gcc, target, linker }: { readonly gcc: GccChoice; readonly target: Target; readonly linker: LinkerChoice },
  glibc: Promise<string>,
  locked: LockedTree | undefined,
  builtIn: BuiltInPins,
  context: Context,
  report: Report,
): Promise<Gcc> {
  if (!isDebianGcc(gcc)) return provideOwnGcc(gcc, target, linker, glibc, context, report);
  const release =
    (locked === undefined ? undefined : findRelease(locked.release)) ??
    reportFit(chooseGcc(gcc, await glibc, target), report).release;
  refuseOldGcc(linker.name, release.gcc.version, release.name);
  const { host } = context;
  const pin = locked ?? pinnedGcc({ release, target, host }, linker, builtIn);
  const tree = await report.phase(`gcc of debian:${release.name}`, (phase) =>
    provideTree(planGcc({ release, target, linker }, context, phase), pin, context.store, phase),
  );
  return {
    name: `gcc ${release.gcc.version} of debian:${release.name}`,
    tree,
    toolchain: `${tree.path}/usr`,
    launchers: ({ path, layout }, rustLld) =>
      makeLaunchers({ gcc: tree.path, release, target, host, sysroot: path, layout, linker, rustLld }),
    linkers: ({ path }, rustLld) => linkerScripts({ gcc: tree.path, host, linker, rustLld, sysroot: path }),
  };
}

/** The gcc that Crossroot pins for a release: not one with another linker beside it. */
export function pinnedGcc(
  { release, target, host }: { readonly release: Release; readonly target: Target; readonly host: Target },
  linker: LinkerChoice,
  builtIn: BuiltInPins,
): LockedTree | undefined {
  return linker.package === undefined ? builtIn(release, target, host)?.gcc : undefined;
}

/** Says how a gcc suits the sysroot: one for a newer glibc is a warning. */
function reportFit<T extends GccFit>(fit: T, report: Report): T {
  report[fit.isNewer ? 'warning' : 'info'](fit.message);
  return fit;
}

async function provideOwnGcc(
  gcc: OwnGccChoice,
  target: Target,
  linker: LinkerChoice,
  glibc: Promise<string>,
  context: Context,
  report: Report,
): Promise<Gcc> {
  const { host } = context;
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
    launchers: ({ path, layout }, rustLld) =>
      toolchainLaunchers(toolchain, { target, host, sysroot: path, layout, linker, rustLld }),
    // A gcc of the user's may have others beside its own.
    linkers: ({ path }, rustLld) => ({
      mold: '',
      gold: '',
      ...linkerScripts({ host, linker, rustLld, sysroot: path }),
    }),
  };
}
