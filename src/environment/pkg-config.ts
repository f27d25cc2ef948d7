import type { Layout } from '../sysroot/layout.js';
import { findProgram, outputOf, shortAnswer } from '../system/process.js';
import type { Target } from '../target.js';
import { readEarlierExports } from './earlier-exports.js';
import { targetVariable, toolName, type Variable, variable } from './variables.js';

/** A sysroot with the folders that a build looks into. */
export interface SysrootPlace {
  /** Absolute. */
  readonly path: string;
  readonly layout: Layout;
}

/** Where pkg-config looks on Debian, Ubuntu and Fedora; folders that do not exist do no harm. */
function usualHostPath({ gnu }: Target): string {
  const folders = [`lib/${gnu}`, 'lib64', 'lib', 'share'];
  return ['/usr/local', '/usr']
    .flatMap((prefix) => folders.map((folder) => `${prefix}/${folder}/pkgconfig`))
    .join(':');
}

/** The folders of a sysroot with .pc files, the first one first. */
export function pkgConfigFolders({ path, layout }: SysrootPlace): readonly string[] {
  return layout.pkgConfig.map((folder) => `${path}/${folder}`);
}

/**
 * The variables of pkg-config(1) and of the pkg-config crate (0.3).
 *
 * The plain ones are for build scripts that call pkg-config themselves. They also reach what is built for the
 * host (build scripts, procedural macros), so the `HOST_` ones point those to the host's own libraries. The
 * empty `PKG_CONFIG_PATH` for the target keeps a user's own PKG_CONFIG_PATH, which is for the host, out of it.
 *
 * @param hostPath `pkg-config --variable pc_path pkg-config` of the host; undefined: the usual folders.
 */
export function pkgConfigVariables(
  target: Target,
  host: Target,
  sysroot: SysrootPlace,
  hostPath: string | undefined,
): readonly Variable[] {
  const libdir = pkgConfigFolders(sysroot).join(':');
  return [
    variable('PKG_CONFIG_ALLOW_CROSS', '1'),
    variable('PKG_CONFIG_LIBDIR', libdir),
    variable('PKG_CONFIG_SYSROOT_DIR', sysroot.path),
    targetVariable(target, 'PKG_CONFIG', toolName(target, 'pkg-config')),
    targetVariable(target, 'PKG_CONFIG_LIBDIR', libdir),
    targetVariable(target, 'PKG_CONFIG_PATH', ''),
    targetVariable(target, 'PKG_CONFIG_SYSROOT_DIR', sysroot.path),
    variable('HOST_PKG_CONFIG_LIBDIR', hostPath ?? usualHostPath(host)),
    variable('HOST_PKG_CONFIG_SYSROOT_DIR', ''),
  ];
}

/**
 * Where the host's own pkg-config searches, which build scripts on the host must still find.
 * @returns undefined when the host has no pkg-config.
 */
export async function hostPkgConfigPath(
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const program = findProgram('pkg-config', environment.PATH ?? '');
  if (program === undefined) return undefined;
  const args = ['--variable', 'pc_path', 'pkg-config'];
  // The launcher of an earlier run answers for the host then, without its own folders.
  const env = { ...readEarlierExports(environment).user, TARGET: 'host', HOST: 'host' };
  const { code, stdout } = await outputOf(program, args, { env, limits: shortAnswer });
  const path = stdout.trim();
  return code === 0 && path !== '' ? path : undefined;
}
