import type { Context } from '../context.js';
import { findRelease } from '../debian/release.js';
import type { Report } from '../reporting/report.js';
import { type BuiltInPins, builtInGcc } from '../store/built-in-pins.js';
import type { LockedTree } from '../store/plan.js';
import { provideTree } from '../store/plan.js';
import type { StoredTree } from '../store/store.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { unpackTarball } from '../unpack/tarball.js';
import { type ForeignGccChoice, type GccChoice, gccFor, isDebianGcc } from './choice.js';
import { findToolchain, judgeToolchain } from './foreign-gcc.js';
import { externalLaunchers } from './foreign-launchers.js';
import { type LauncherFile, makeLaunchers } from './launchers.js';
import { planGcc } from './plan-gcc.js';
import { findSystemGcc } from './system-gcc.js';
import { toolchainTree } from './toolchain-tree.js';

/** A gcc that is ready for use. */
export interface Gcc {
  /** How a run's account calls it: `gcc 12 of debian:bookworm`. */
  readonly name: string;
  /** Absent for one that is not in a tree of ours. */
  readonly tree: StoredTree | undefined;
  /**
   * The folder with the gcc's `lib/gcc-cross` or `lib/gcc`, for clang to find its headers; undefined where it
   * must not look.
   */
  readonly toolchain: string | undefined;
  /** The launchers that a build finds on PATH, for a sysroot. */
  readonly launchers: (sysroot: Sysroot) => readonly LauncherFile[];
}

/**
 * Provides the gcc that a run asks for.
 * @param glibc the version of the sysroot's, as soon as it is known
 * @param locked the gcc of a lock
 * @throws CrossrootError when none fits, or it cannot be had.
 */
export async function provideGcc(
  { gcc, target }: { readonly gcc: GccChoice; readonly target: Target },
  glibc: Promise<string>,
  locked: LockedTree | undefined,
  builtIn: BuiltInPins,
  context: Context,
  report: Report,
): Promise<Gcc> {
  if (!isDebianGcc(gcc)) return provideForeignGcc(gcc, target, glibc, context, report);
  const lockedRelease = locked === undefined ? undefined : findRelease(locked.release);
  const chosen = lockedRelease === undefined ? gccFor(gcc, await glibc) : undefined;
  const release = lockedRelease ?? chosen?.release;
  if (release === undefined) throw new Error('no release was chosen');
  if (chosen?.isNewer) report.warning(chosen.words);
  else if (chosen !== undefined) report.info(chosen.words);
  const tree = await report.phase(`gcc of debian:${release.name}`, (phase) =>
    provideTree(
      planGcc({ release, target }, context, phase),
      locked ?? builtInGcc(release, target, builtIn),
      context.store,
      phase,
    ),
  );
  return {
    name: `gcc ${release.gcc.version} of debian:${release.name}`,
    tree,
    toolchain: `${tree.path}/usr`,
    launchers: (sysroot) =>
      makeLaunchers({
        gcc: tree.path,
        release,
        target,
        sysroot: sysroot.path,
        layout: sysroot.layout,
      }),
  };
}

async function provideForeignGcc(
  gcc: ForeignGccChoice,
  target: Target,
  glibc: Promise<string>,
  context: Context,
  report: Report,
): Promise<Gcc> {
  const { tree, toolchain } = await report.phase(`gcc of the ${gcc.kind}`, async (phase) => {
    if (gcc.kind === 'system') return { tree: undefined, toolchain: await findSystemGcc(target, context.path) };
    const spec = await toolchainTree(gcc.tarball, target, unpackTarball, context, phase);
    const made = await context.store.get(spec, phase);
    return { tree: made, toolchain: await findToolchain(made.path, target) };
  });
  const { words, isNewer } = judgeToolchain(toolchain, await glibc);
  if (isNewer) report.warning(words);
  else report.info(words);
  return {
    name: `gcc ${toolchain.version} of the ${gcc.kind}`,
    tree,
    toolchain: toolchain.clangPrefix,
    launchers: (sysroot) =>
      externalLaunchers(toolchain, {
        target,
        sysroot: sysroot.path,
        layout: sysroot.layout,
        pkgConfigFolders: sysroot.layout.pkgConfig.map((folder) => `${sysroot.path}/${folder}`),
      }),
  };
}
