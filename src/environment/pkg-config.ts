import type { Layout } from '../sysroot/layout.js';
import type { Target } from '../target.js';
import { toolName, type Wanted, wanted, wantedForTarget } from './variables.js';

/** A sysroot and where it keeps what a build needs. */
export interface SysrootPlace {
  /** Its absolute path. */
  readonly path: string;
  readonly layout: Layout;
}

/** Where the pkg-config of Debian, Ubuntu and Fedora on x86_64 looks; folders that are not there do no harm. */
const usualHostPath = [
  '/usr/local/lib/x86_64-linux-gnu/pkgconfig',
  '/usr/local/lib64/pkgconfig',
  '/usr/local/lib/pkgconfig',
  '/usr/local/share/pkgconfig',
  '/usr/lib/x86_64-linux-gnu/pkgconfig',
  '/usr/lib64/pkgconfig',
  '/usr/lib/pkgconfig',
  '/usr/share/pkgconfig',
].join(':');

/** The folders with .pc files of a sysroot, in the order in which pkg-config is to look. */
export function pkgConfigFolders({ path, layout }: SysrootPlace): readonly string[] {
  return layout.pkgConfig.map((folder) => `${path}/${folder}`);
}

/**
 * The variables of pkg-config(1) and of the pkg-config crate (0.3).
 *
 * The plain ones are for build scripts that call pkg-config themselves. They also reach what is built for the
 * host (build scripts, procedural macros), so the `HOST_` ones lead those back to the host's own libraries. The
 * empty `PKG_CONFIG_PATH` for the target keeps the host's .pc files of a user's own PKG_CONFIG_PATH out of the
 * target.
 *
 * @param hostPath `pkg-config --variable pc_path pkg-config` of the host; undefined: the usual folders.
 */
export function pkgConfigVariables(
  target: Target,
  sysroot: SysrootPlace,
  hostPath: string | undefined,
): readonly Wanted[] {
  const libdir = pkgConfigFolders(sysroot).join(':');
  return [
    wanted('PKG_CONFIG_ALLOW_CROSS', '1'),
    wanted('PKG_CONFIG_LIBDIR', libdir),
    wanted('PKG_CONFIG_SYSROOT_DIR', sysroot.path),
    wantedForTarget(target, 'PKG_CONFIG', toolName(target, 'pkg-config')),
    wantedForTarget(target, 'PKG_CONFIG_LIBDIR', libdir),
    wantedForTarget(target, 'PKG_CONFIG_PATH', ''),
    wantedForTarget(target, 'PKG_CONFIG_SYSROOT_DIR', sysroot.path),
    wanted('HOST_PKG_CONFIG_LIBDIR', hostPath ?? usualHostPath),
    wanted('HOST_PKG_CONFIG_SYSROOT_DIR', ''),
  ];
}
