import type { Layout } from '../sysroot/layout.js';
import type { Target } from '../target.js';
import { pkgConfigFolders, type SysrootPlace } from './pkg-config.js';
import { toolName } from './variables.js';

/**
 * The CMake toolchain file of a target (cmake-toolchains(7), "Cross Compiling for Linux").
 *
 * Programs are taken from the host only; libraries, headers and packages from the sysroot only: without that
 * find_package takes the host's libraries. pkg-config is led by the file itself, so that a user's own
 * PKG_CONFIG_PATH does not reach pkg_check_modules; PKG_CONFIG_EXECUTABLE is forced, because FindPkgConfig
 * would keep the host's pkg-config that it finds first.
 */
export function cmakeToolchain(target: Target, sysroot: SysrootPlace, bin: string): string {
  const tool = (name: string): string => quoted(`${bin}/${toolName(target, name)}`);
  return [
    '# Written by Crossroot.',
    'set(CMAKE_SYSTEM_NAME Linux)',
    `set(CMAKE_SYSTEM_PROCESSOR ${target.processor})`,
    `set(CMAKE_SYSROOT ${quoted(sysroot.path)})`,
    ...libraryFolders(target, sysroot.layout),
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
    `set(PKG_CONFIG_EXECUTABLE ${tool('pkg-config')} CACHE FILEPATH "" FORCE)`,
    `set(ENV{PKG_CONFIG_LIBDIR} ${quoted(pkgConfigFolders(sysroot).join(':'))})`,
    `set(ENV{PKG_CONFIG_SYSROOT_DIR} ${quoted(sysroot.path)})`,
    'set(ENV{PKG_CONFIG_PATH} "")',
    '',
  ].join('\n');
}

/**
 * How find_library finds the folder of a layout: by the name of a multiarch folder (cmake-variables(7)), or by
 * trying `lib64` beside each `lib` (cmake-properties(7)), which must not depend on what CMake takes the host
 * for.
 */
function libraryFolders(target: Target, { kind }: Layout): readonly string[] {
  switch (kind) {
    case 'multiarch':
      return [`set(CMAKE_LIBRARY_ARCHITECTURE ${target.gnu})`];
    case 'lib64':
      return ['set_property(GLOBAL PROPERTY FIND_LIBRARY_USE_LIB64_PATHS TRUE)'];
    case 'lib':
      return [];
  }
}

/** A quoted argument (cmake-language(7)): backslash, double quote and dollar are escaped. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"$]/g, '\\$&')}"`;
}
