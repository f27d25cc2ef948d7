import type { Release } from '../debian/release.js';
import { outerLauncher, type TreeProgram } from '../store/launcher.js';
import type { Layout } from '../sysroot/layout.js';
import type { Target } from '../target.js';
import { elfSuffix, loaderOf } from './finish-gcc-tree.js';
import { debianSearch, searchArguments } from './search.js';

/** A text file beneath a folder of launchers. */
export interface LauncherFile {
  readonly name: string;
  readonly text: string;
}

/** The programs of binutils that have a launcher, besides the linkers. */
export const binutils = [
  'addr2line',
  'ar',
  'as',
  'c++filt',
  'nm',
  'objcopy',
  'objdump',
  'ranlib',
  'readelf',
  'size',
  'strings',
  'strip',
];

/**
 * The launchers that a build finds on PATH, named by the target's GNU triplet. The compilers and the linker
 * carry the sysroot, without which a gcc that was moved reads the host's `/usr/include`; pkg-config carries the
 * sysroot's search folders, which the caller's own `PKG_CONFIG_LIBDIR` and `PKG_CONFIG_SYSROOT_DIR` replace.
 * @param gcc absolute path of the gcc tree
 * @param sysroot absolute path of the sysroot
 * @param layout where the sysroot keeps its libraries and `.pc` files
 */
export function makeLaunchers(options: {
  readonly gcc: string;
  readonly release: Release;
  readonly target: Target;
  readonly sysroot: string;
  readonly layout: Layout;
}): readonly LauncherFile[] {
  const { gcc, release, target, sysroot, layout } = options;
  const loading = loaderOf(gcc);
  const launcher = (name: string, program: string, more: Partial<TreeProgram>): LauncherFile => {
    const argv0 = release.gcc.argv0 ? { argv0: `$root/${program}` } : {};
    return {
      name: `${target.gnu}-${name}`,
      text: outerLauncher(gcc, { ...loading, ...argv0, program: `${program}${elfSuffix}`, ...more }),
    };
  };
  const search = searchArguments(sysroot, layout, debianSearch(target));
  const withSysroot = { args: [`--sysroot=${sysroot}`, ...search.compiler] };
  const linkerWithSysroot = { args: [`--sysroot=${sysroot}`, ...search.linker] };
  const pkgConfigFolders = layout.pkgConfig.map((folder) => `${sysroot}/${folder}`);
  const compiler = (name: string) => `usr/bin/${target.gnu}-${name}-${release.gcc.version}`;
  return [
    ...['gcc', 'g++', 'cpp'].map((name) => launcher(name, compiler(name), withSysroot)),
    launcher('cc', compiler('gcc'), withSysroot),
    launcher('c++', compiler('g++'), withSysroot),
    ...['gcc-ar', 'gcc-nm', 'gcc-ranlib'].map((name) => launcher(name, compiler(name), {})),
    ...binutils.map((name) => launcher(name, `usr/bin/${target.gnu}-${name}`, {})),
    launcher('ld', `usr/bin/${target.gnu}-ld.bfd`, linkerWithSysroot),
    launcher('ld.bfd', `usr/bin/${target.gnu}-ld.bfd`, linkerWithSysroot),
    launcher('pkg-config', 'usr/bin/pkgconf', {
      defaults: { PKG_CONFIG_LIBDIR: pkgConfigFolders.join(':'), PKG_CONFIG_SYSROOT_DIR: sysroot },
    }),
  ];
}
