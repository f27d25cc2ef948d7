import type { TextFile } from '../system/atomic-file.js';
import type { Target } from '../target.js';
import { pkgConfigFolders, type SysrootPlace } from './pkg-config.js';
import { toolName } from './variables.js';

/**
 * The CMake toolchain file of a target (cmake-toolchains(7), "Cross Compiling for Linux").
 *
 * Programs are taken from the host only; libraries, headers and packages from the sysroot only: without that
 * find_package takes the host's libraries. The file sets pkg-config's variables itself, so that a user's own
 * PKG_CONFIG_PATH does not reach pkg_check_modules; PKG_CONFIG_EXECUTABLE is forced, because FindPkgConfig
 * would keep the host's pkg-config that it finds first.
 */
export function cmakeToolchain(folder: string, target: Target, sysroot: SysrootPlace, bin: string): TextFile {
  const quoted = (text: string): string => `"${text.replace(/[\\"$]/g, '\\$&')}"`;
  const tool = (name: string): string => quoted(`${bin}/${toolName(target, name)}`);
  const text = [
    '# Written by Crossroot.',
    'set(CMAKE_SYSTEM_NAME Linux)',
    `set(CMAKE_SYSTEM_PROCESSOR ${target.processor})`,
    `set(CMAKE_SYSROOT ${quoted(sysroot.path)})`,
    ...cmakeLibraryFolders(target, sysroot),
    '',
    `set(CMAKE_C_COMPILER ${tool('gcc')})`,
    `set(CMAKE_CXX_COMPILER ${tool('g++')})`,
    `set(CMAKE_AR ${tool('ar')} CACHE FILEPATH "" FORCE)`,
    `set(CMAKE_RANLIB ${tool('ranlib')} CACHE FILEPATH "" FORCE)`,
    '',
    `set(CMAKE_FIND_ROOT_PATH ${quoted(sysroot.path)})`,
    'set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)',
    'set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)',
    'set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)',
    'set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)',
    '',
    `set(PKG_CONFIG_EXECUTABLE ${tool('pkgconf')} CACHE FILEPATH "" FORCE)`,
    `set(ENV{PKG_CONFIG_LIBDIR} ${quoted(pkgConfigFolders(sysroot).join(':'))})`,
    `set(ENV{PKG_CONFIG_SYSROOT_DIR} ${quoted(sysroot.path)})`,
    'set(ENV{PKG_CONFIG_PATH} "")',
    '',
  ].join('\n');
  return { path: `${folder}/${target.triple}.cmake`, text };
}

/**
 * How find_library finds the folder of a layout: by the name of a multiarch folder (cmake-variables(7)), or by
 * trying `lib64` beside each `lib` (cmake-properties(7)), which must not depend on what CMake takes the host
 * for.
 */
function cmakeLibraryFolders(target: Target, { layout }: SysrootPlace): readonly string[] {
  switch (layout.kind) {
    case 'multiarch':
      return [`set(CMAKE_LIBRARY_ARCHITECTURE ${target.gnu})`];
    case 'lib64':
      return ['set_property(GLOBAL PROPERTY FIND_LIBRARY_USE_LIB64_PATHS TRUE)'];
    case 'lib':
      return [];
  }
}

/**
 * The meson cross file of a target (Meson manual, "Cross compilation", "Machine files"). Meson reads no
 * variable for it: users pass `--cross-file "$CROSSROOT_MESON_CROSS_FILE"`.
 *
 * pkg-config has two names in it, `pkg-config` since meson 1.3 and `pkgconfig` before; they must agree. The
 * empty `pkg_config_path` keeps a user's own PKG_CONFIG_PATH out of the target.
 */
export function mesonCrossFile(folder: string, target: Target, sysroot: SysrootPlace, bin: string): TextFile {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const tool = (name: string): string => quoted(`${bin}/${toolName(target, name)}`);
  const text = [
    '# Written by Crossroot.',
    '[binaries]',
    `c = ${tool('gcc')}`,
    `cpp = ${tool('g++')}`,
    ...['ar', 'ranlib', 'strip', 'objcopy'].map((name) => `${name} = ${tool(name)}`),
    ...['pkg-config', 'pkgconfig'].map((name) => `${name} = ${tool('pkgconf')}`),
    '',
    '[built-in options]',
    'pkg_config_path = []',
    '',
    '[properties]',
    `sys_root = ${quoted(sysroot.path)}`,
    `pkg_config_libdir = [${pkgConfigFolders(sysroot).map(quoted).join(', ')}]`,
    'needs_exe_wrapper = true',
    '',
    '[host_machine]',
    "system = 'linux'",
    `cpu_family = ${quoted(target.family)}`,
    `cpu = ${quoted(target.processor)}`,
    `endian = ${quoted(target.machine.isBigEndian ? 'big' : 'little')}`,
    '',
  ].join('\n');
  return { path: `${folder}/${target.triple}.meson`, text };
}
