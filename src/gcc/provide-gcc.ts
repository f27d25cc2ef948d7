import type { Context } from '../context.js';
import { findGccRelease, type GccRelease } from '../debian/release.js';
import type { Report } from '../reporting/report.js';
import { type BuiltInPins, type LockedTree, provideTree } from '../store/plan.js';
import { releaseOfSysroot, type SysrootChoice } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { chooseGcc, type GccChoice, type GccFit, isDebianGcc } from './choose-gcc.js';
import { planGcc } from './debian-gcc.js';
import type { Gcc } from './gcc.js';
import { linkerScripts, makeLaunchers } from './launchers.js';
import { type LinkerChoice, refuseOldGcc } from './linkers.js';

/**
 * Provides the gcc that a run asks for.
 * @param glibc the version of the sysroot's, as soon as it is known
 * @param locked the gcc of a lock
 * @throws CrossrootError when none fits, or it is not available.
 */
export async function provideGcc(
  {
    gcc,
    target,
    linker,
    sysroot,
  }: {
    readonly gcc: GccChoice;
    readonly target: Target;
    readonly linker: LinkerChoice;
    readonly sysroot: SysrootChoice;
  },
  glibc: Promise<string>,
  locked: LockedTree | undefined,
  builtIn: BuiltInPins,
  context: Context,
  report: Report,
): Promise<Gcc> {
  if (!isDebianGcc(gcc)) {
    const { provideOwnGcc } = await import('./provide-own-gcc.js');
    const { fit, ...made } = await provideOwnGcc(gcc, target, linker, glibc, context, report);
    reportFit(fit, report);
    return made;
  }
  const release =
    (locked === undefined ? undefined : findGccRelease(locked.release)) ??
    reportFit(chooseGcc(gcc, await glibc, target, releaseOfSysroot(sysroot)), report).release;
  refuseOldGcc(linker.name, release.gcc.version, release.title);
  const { host } = context;
  const pin = locked ?? pinnedGcc({ release, target, host }, linker, builtIn);
  const tree = await report.phase(`gcc of ${release.title}`, (phase) =>
    provideTree(planGcc({ release, target, linker }, context, phase), pin, context.store, phase),
  );
  return {
    name: `gcc ${release.gcc.version} of ${release.title}`,
    tree,
    toolchain: `${tree.path}/usr`,
    launchers: ({ path, layout }, rustLld) =>
      makeLaunchers({ gcc: tree.path, release, target, host, sysroot: path, layout, linker, rustLld }),
    linkers: ({ path }, rustLld) => linkerScripts({ gcc: tree.path, host, linker, rustLld, sysroot: path }),
  };
}

/** The gcc that Crossroot pins for a release: not one with another linker beside it. */
export function pinnedGcc(
  { release, target, host }: { readonly release: GccRelease; readonly target: Target; readonly host: Target },
  linker: LinkerChoice,
  builtIn: BuiltInPins,
): LockedTree | undefined {
  return linker.package === undefined ? builtIn(release, target, host)?.gcc : undefined;
}

/** Says how a gcc suits the sysroot: one for a newer glibc is a warning. */
function reportFit<T extends GccFit>(fit: T, report: Report): T {
  if (fit.isNewer) report.warning(fit.message);
  else report.info(fit.message, 'detail');
  return fit;
}
