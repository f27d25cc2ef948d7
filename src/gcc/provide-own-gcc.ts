import type { Context } from '../context.js';
import type { Report } from '../reporting/report.js';
import type { Target } from '../target.js';
import type { GccFit, OwnGccChoice } from './choose-gcc.js';
import type { Gcc } from './gcc.js';
import { compareWithSysroot } from './inspect-toolchain.js';
import { linkerScripts } from './launchers.js';
import type { LinkerChoice } from './linkers.js';
import { findSystemGcc, findToolchain, toolchainTree } from './own-gcc.js';
import { toolchainLaunchers } from './toolchain-launchers.js';

/**
 * Provides a gcc that the user brings or the machine has, and says how it suits the sysroot.
 * @throws CrossrootError when there is none, or it does not compile for the target.
 */
export async function provideOwnGcc(
  gcc: OwnGccChoice,
  target: Target,
  linker: LinkerChoice,
  glibc: Promise<string>,
  context: Context,
  report: Report,
): Promise<Gcc & { readonly fit: GccFit }> {
  const { host } = context;
  const { tree, toolchain } = await report.phase(`gcc of the ${gcc.kind}`, async (phase) => {
    if (gcc.kind === 'system') return { tree: undefined, toolchain: await findSystemGcc(target, context.path) };
    const spec = await toolchainTree(gcc.tarball, target, context, phase);
    const made = await context.store.get(spec, phase);
    return { tree: made, toolchain: await findToolchain(made.path, target) };
  });
  return {
    fit: compareWithSysroot(toolchain, await glibc),
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
