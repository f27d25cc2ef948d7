import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { GccRelease } from '../debian/release.js';
import { CrossrootError, codeOf, factsOf } from '../errors.js';
import { isHost } from '../host.js';
import type { Libc } from '../libc.js';
import { outerLauncher, type TreeProgram } from '../store/launcher.js';
import { treeFolder } from '../store/tree-key.js';
import type { Layout } from '../sysroot/layout.js';
import { writeTextFiles } from '../system/atomic-file.js';
import { makePrivateDirectory, SharedFolderError } from '../system/private-directory.js';
import { storageError } from '../system/storage-error.js';
import type { Target } from '../target.js';
import { elfSuffix, loaderOf, nativeSpecs, ownHeaders } from './debian-gcc.js';
import { type LaunchedSysroot, type LauncherFile, launcherFolder } from './launched-sysroot.js';
import {
  gnuLinker,
  type LinkerScripts,
  linkerArguments,
  linkerLaunchers,
  linkersFirst,
  rustLldScript,
} from './linkers.js';
import { pkgConfigDefaults, pkgConfigLaunchers } from './pkg-config-launchers.js';

/** The programs of binutils that have a launcher, besides the linkers. */
export const binutils = [
  ...['addr2line', 'ar', 'as', 'c++filt', 'nm', 'objcopy'],
  ...['objdump', 'ranlib', 'readelf', 'size', 'strings', 'strip'],
];

/**
 * Variables with folders of the machine's libraries, in which a native gcc and its ld look and a cross gcc does
 * not (GCC manual, "Environment Variables"; GNU ld manual, `-rpath-link`).
 */
const ofNative = ['LIBRARY_PATH', 'LD_LIBRARY_PATH', 'LD_RUN_PATH'];

/**
 * Specs that make a gcc link programs statically (GCC manual, "Spec Files"). Beside `-static-pie`, whose start
 * files are others, the option `-static` makes a program that crashes.
 */
const staticSpecs: LauncherFile = {
  name: '../gcc/specs',
  text: '*self_spec:\n+ %{!shared:%{!static-pie:-static}}\n\n',
};

/** The folder with what stands before the libraries of gcc that are for another C library. */
const lacking = '../lacking';

/** Linker scripts that ask for what is not there, by a name that says why (GNU ld manual, "File Commands"). */
function lackingLibraries({ name, lacks }: Libc): readonly LauncherFile[] {
  return lacks.map((one) => ({ name: `${lacking}/lib${one}.a`, text: `INPUT ( -l${one}-for-${name} )\n` }));
}

/**
 * The launchers that a build finds on PATH, named by the target's GNU triplet. The compilers and the linker
 * carry the sysroot, without which a gcc that was moved reads the host's `/usr/include`; pkgconf carries the
 * sysroot's search folders, which the caller's own `PKG_CONFIG_LIBDIR` and `PKG_CONFIG_SYSROOT_DIR` replace.
 * @param options.gcc absolute path of the gcc tree
 */
export function makeLaunchers(
  options: LaunchedSysroot & { readonly gcc: string; readonly release: GccRelease },
): readonly LauncherFile[] {
  const { gcc, release, target, host, sysroot, layout, linker = gnuLinker } = options;
  const loading = loaderOf(gcc, host);
  const launcher = (name: string, program: string, more: Partial<TreeProgram>): LauncherFile => {
    const argv0 = release.gcc.argv0 ? `$root/${program}` : undefined;
    const started = { ...loading, argv0, program: `${program}${elfSuffix}`, ...more };
    return { name: `${target.tools}-${name}`, text: outerLauncher(gcc, started) };
  };
  const search = searchArguments(sysroot, layout, debianSearch(target));
  // A gcc that looks for its parts behind a link finds the path that the link is there to avoid.
  const native = isHost(target, host);
  const specs = native ? [`-specs=${nativeSpecs}`] : [];
  const without = native ? ofNative : undefined;
  const { libc } = target;
  const headers = libc.isStatic
    ? headerArguments(sysroot, layout, `${gcc}/${ownHeaders(release, target, host)}`)
    : [];
  const withSysroot = {
    args: ['-no-canonical-prefixes', `--sysroot=${sysroot}`, ...specs, ...headers, ...search.compiler],
    without,
  };
  const driver = {
    ...withSysroot,
    args: [...withSysroot.args, ...linkerArguments(linker)],
    // A folder of the caller's own libraries comes before those of -B.
    words: libc.isStatic ? [`-specs=\${0%/*}/${staticSpecs.name}`, `-B\${0%/*}/${lacking}/`] : [],
    variables: { COMPILER_PATH: linkersFirst },
  };
  const linkerWithSysroot = { args: [`--sysroot=${sysroot}`, ...search.linker], without };
  const compiler = (name: string) => `usr/bin/${target.gcc.tools}-${name}-${release.gcc.version}`;
  return [
    ...['gcc', 'g++'].map((name) => launcher(name, compiler(name), driver)),
    launcher('cpp', compiler('cpp'), withSysroot),
    launcher('cc', compiler('gcc'), driver),
    launcher('c++', compiler('g++'), driver),
    ...['gcc-ar', 'gcc-nm', 'gcc-ranlib'].map((name) => launcher(name, compiler(name), {})),
    ...binutils.map((name) => launcher(name, `usr/bin/${target.gcc.tools}-${name}`, {})),
    launcher('ld', `usr/bin/${target.gcc.tools}-ld.bfd`, linkerWithSysroot),
    launcher('ld.bfd', `usr/bin/${target.gcc.tools}-ld.bfd`, linkerWithSysroot),
    ...linkerLaunchers(target.tools, linkerScripts(options)),
    launcher('pkgconf', 'usr/bin/pkgconf', { defaults: pkgConfigDefaults(options) }),
    ...pkgConfigLaunchers(options),
    ...(libc.isStatic ? [staticSpecs, ...lackingLibraries(libc)] : []),
  ];
}

/** What there is besides GNU ld: Rust's lld, and what came as a package with the gcc. */
export function linkerScripts(
  options: Pick<LaunchedSysroot, 'host' | 'linker' | 'rustLld' | 'sysroot'> & { readonly gcc?: string },
): LinkerScripts {
  const { gcc, host, linker = gnuLinker, rustLld, sysroot } = options;
  const scripts: Record<string, string> = {};
  if (rustLld !== undefined) scripts.lld = rustLldScript(rustLld, sysroot);
  if (gcc === undefined || linker.package === undefined) return scripts;
  const started =
    linker.name === 'lld' ? ['usr/bin/lld', '-flavor', 'gnu'] : [`usr/bin/${linker.name}${elfSuffix}`];
  const [program = '', ...args] = started;
  scripts[linker.name] = outerLauncher(gcc, {
    ...loaderOf(gcc, host),
    program,
    args: [...args, `--sysroot=${sysroot}`],
  });
  return scripts;
}

/** The library folders of a sysroot in which Debian's gcc and ld look by themselves (`-print-search-dirs`). */
export function debianSearch({ gcc: { gnu } }: Target): readonly string[] {
  return [`lib/${gnu}`, `usr/lib/${gnu}`, 'lib', 'usr/lib'];
}

/**
 * The arguments that keep a gcc from the headers that it would take by itself, which are of another C library
 * and of a C++ library for that, and give it those of a layout and then its own. What the caller names comes
 * before them, as it comes before those of the system (GCC manual, "Directory Options").
 */
function headerArguments(sysroot: string, layout: Layout, own: string): readonly string[] {
  const folders = [...layout.includes.map((folder) => `${sysroot}/${folder}`), own];
  return ['-nostdinc', ...folders.flatMap((folder) => ['-idirafter', folder])];
}

/**
 * The arguments that lead a gcc, and an ld that is called alone, to the library folders of a layout that they
 * do not look into by themselves (GCC manual, "Directory Options"; GNU ld manual, "Options").
 *
 * `-B` brings the start files and, after the caller's own `-L`, the libraries. A folder with the libraries of
 * the sysroot's own gcc also has its start files and its libgcc.a, which are not for ours: it goes last, by way
 * of the linker's options. ld looks for what a library needs in none of those, only in `-rpath-link`; and ld's
 * `-Y` puts folders after the caller's `-L`, though it comes before them.
 * @param searched the folders, under the sysroot, in which the gcc looks anyway
 */
export function searchArguments(sysroot: string, layout: Layout, searched: readonly string[]) {
  const folders = layout.libraries.filter((folder) => !searched.includes(folder));
  if (folders.length === 0) return { compiler: [], linker: [] };
  const paths = folders.map((folder) => `${sysroot}/${folder}`);
  return {
    compiler: folders.flatMap((folder) => {
      const path = `${sysroot}/${folder}`;
      const needed = ['-Xlinker', `-rpath-link=${path}`];
      return folder.startsWith('usr/lib/gcc/')
        ? ['-Xlinker', `-L${path}`, ...needed]
        : [`-B${path}/`, ...needed];
    }),
    linker: [`-YP,${paths.join(':')}`, `-rpath-link=${paths.join(':')}`],
  };
}

/**
 * Writes launchers into the first place that can be written, into a folder named after what they say: the same
 * launchers have the same path in every run, so nothing is built again, and those of another job stay.
 * @param places another user may have made all but the first
 * @param warn learns that another user's folder is where the first launchers would be
 * @returns the absolute path of the folder; the launchers are in its `bin`.
 * @throws CrossrootError when no place can be written.
 */
export async function installLaunchers(
  launchers: readonly LauncherFile[],
  places: readonly string[],
  warn: (line: string) => void = () => undefined,
): Promise<string> {
  const text = launchers.map((launcher) => `${launcher.name}\n${launcher.text}`).join('\n');
  const version = `1.0.0-h${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  let failure: unknown;
  for (const [at, place] of places.entries()) {
    const folder = join(place, launcherFolder, version, treeFolder);
    const bin = join(folder, 'bin');
    try {
      makePrivateDirectory(join(place, launcherFolder), at > 0 ? 0o700 : 0o755);
      const files = launchers.map(({ name, text }) => ({ path: join(bin, name), text, isProgram: true }));
      const folders = new Set([dirname(folder), folder, bin, ...files.map(({ path }) => dirname(path))]);
      for (const one of folders) makePrivateDirectory(one, 0o755);
      await writeTextFiles(files);
      return folder;
    } catch (error) {
      if (!(error instanceof CrossrootError) && codeOf(error) === undefined) throw error;
      if (at === 0 && error instanceof SharedFolderError) warn(factsOf(error));
      failure = storageError(error, `writing ${bin}`, place);
    }
  }
  throw failure;
}
