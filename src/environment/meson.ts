import type { Target } from '../target.js';
import { pkgConfigFolders, type SysrootPlace } from './pkg-config.js';
import { toolName } from './variables.js';

/**
 * The meson cross file of a target (Meson manual, "Cross compilation", "Machine files"). Meson reads no
 * variable for it: who runs meson passes `--cross-file "$CROSSROOT_MESON_CROSS_FILE"`.
 *
 * pkg-config stands there under two names: `pkg-config` since meson 1.3, `pkgconfig` before; they must agree.
 * The empty `pkg_config_path` keeps a user's own PKG_CONFIG_PATH out of the target.
 */
export function mesonCrossFile(target: Target, sysroot: SysrootPlace, bin: string): string {
  const tool = (name: string): string => quoted(`${bin}/${toolName(target, name)}`);
  const folders = pkgConfigFolders(sysroot).map(quoted).join(', ');
  return [
    '# Written by Crossroot.',
    '[binaries]',
    `c = ${tool('gcc')}`,
    `cpp = ${tool('g++')}`,
    `ar = ${tool('ar')}`,
    `ranlib = ${tool('ranlib')}`,
    `strip = ${tool('strip')}`,
    `objcopy = ${tool('objcopy')}`,
    `pkg-config = ${tool('pkg-config')}`,
    `pkgconfig = ${tool('pkg-config')}`,
    '',
    '[built-in options]',
    'pkg_config_path = []',
    '',
    '[properties]',
    `sys_root = ${quoted(sysroot.path)}`,
    `pkg_config_libdir = [${folders}]`,
    'needs_exe_wrapper = true',
    '',
    '[host_machine]',
    "system = 'linux'",
    `cpu_family = ${quoted(target.processor)}`,
    `cpu = ${quoted(target.processor)}`,
    "endian = 'little'",
    '',
  ].join('\n');
}

/** A string of a machine file: single quotes and backslashes are escaped. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
