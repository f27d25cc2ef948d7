import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readLoaded } from '../elf/loading.js';
import { CrossrootError } from '../errors.js';
import type { Target } from '../target.js';
import { shellWord } from '../text/shell-word.js';
import type { Toolchain } from './inspect-toolchain.js';
import type { LaunchedSysroot, LauncherFile } from './launched-sysroot.js';
import { binutils, linkerScripts } from './launchers.js';
import { gnuLinker, linkerArguments, linkerLaunchers, linkersFirst } from './linkers.js';
import { machinesPkgConfig, pkgConfigLaunchers } from './pkg-config-launchers.js';

/** Beside the launchers' folder: the specs, and linker scripts that name the libraries of gcc one by one. */
const side = '../gcc';

/**
 * The launchers for a gcc that the user brings, under the names that those of a gcc tree have. Debian's
 * searches a C library of its own before any sysroot, others do not know the multiarch folders: so the
 * compilers get specs that name every folder. libstdc++ and its like are those of the sysroot when it has them,
 * because the program will meet those on the target; else the toolchain's.
 * @throws CrossrootError when a path cannot be written in a linker script.
 */
export function toolchainLaunchers(toolchain: Toolchain, options: LaunchedSysroot): readonly LauncherFile[] {
  const { target, sysroot, layout, linker: chosen = gnuLinker } = options;
  const start = layout.libraries
    .map((folder) => join(sysroot, folder))
    .filter((folder) => existsSync(join(folder, 'crt1.o')));
  const compilerArgs = [`--sysroot=${sysroot}`, ...start.map((folder) => `-B${folder}`)]
    .map(shellWord)
    .join(' ');
  const named = (name: string, text: string): LauncherFile => ({ name: `${target.tools}-${name}`, text });
  const launcher = (name: string, programs: readonly string[], args = ''): LauncherFile => {
    const file = programs.map((program) => toolchain.programs.get(program)).find((one) => one !== undefined);
    return named(
      name,
      file === undefined ? lacking(toolchain, programs[0] ?? name, target) : starting(file, args),
    );
  };
  const compiler = (name: string, program: string, more: readonly string[] = []) =>
    launcher(name, [program], [compilerArgs, `"-specs=$CROSSROOT_LAUNCHERS/${side}/specs"`, ...more].join(' '));
  const driver = (name: string, program: string) => compiler(name, program, linkerArguments(chosen));
  const linker = (name: string) => launcher(name, ['ld.bfd', 'ld'], shellWord(`--sysroot=${sysroot}`));
  return [
    ...['gcc', 'g++'].map((name) => driver(name, name)),
    compiler('cpp', 'cpp'),
    driver('cc', 'gcc'),
    driver('c++', 'g++'),
    ...['gcc-ar', 'gcc-nm', 'gcc-ranlib', ...binutils].map((name) => launcher(name, [name])),
    linker('ld'),
    linker('ld.bfd'),
    ...linkerLaunchers(target.tools, linkerScripts(options)),
    machinesPkgConfig(options),
    ...pkgConfigLaunchers(options),
    { name: `${side}/specs`, text: searchSpecs(toolchain, options) },
    ...runtimeScripts(toolchain, options),
  ];
}

/** The compilers and their specs find what is beside the launchers by these variables. */
function starting(file: string, args: string): string {
  const here = args.includes('$CROSSROOT_LAUNCHERS')
    ? [
        `CROSSROOT_LAUNCHERS=\${0%/*}; export CROSSROOT_LAUNCHERS`,
        `COMPILER_PATH="${linkersFirst}"; export COMPILER_PATH`,
      ]
    : [];
  return script([...here, ['exec', shellWord(file), args, '"$@"'].filter((part) => part !== '').join(' ')]);
}

function lacking({ gcc }: Toolchain, program: string, { tools }: Target): string {
  const name = `${basename(gcc).replace(/gcc(?:\.br_real)?$/, '')}${program}`;
  const hint =
    program === 'g++' ? `install its C++ compiler (Debian: g++-${tools.replaceAll('_', '-')})` : 'install it';
  return script(failure(`the toolchain of ${gcc} has no ${name}: ${hint}, or use gcc: auto`));
}

function failure(message: string): readonly string[] {
  return [`echo ${shellWord(`crossroot: ${message}`)} >&2`, 'exit 127'];
}

function script(lines: readonly string[]): string {
  return ['#!/bin/sh', ...lines, ''].join('\n');
}

/** A folder of gcc's libraries may hold a C library too, so each is named alone. */
function runtimeScripts({ runtimes }: Toolchain, options: LaunchedSysroot): readonly LauncherFile[] {
  const inSysroot = (name: string): string | undefined =>
    options.layout.libraries.map((folder) => join(options.sysroot, folder, name)).find(existsSync);
  const scripts = [...runtimes].flatMap(([name, file]): readonly LauncherFile[] => {
    if (name.endsWith('.a')) return [linkerScript(name, 'INPUT', quoted(file))];
    if (!name.endsWith('.so') || readLoaded(file).kind === 'none') return [];
    const soname = /^lib.+?\.so\.\d+/.exec(basename(realpathSync(file)))?.[0] ?? name;
    return [linkerScript(name, 'INPUT', quoted(inSysroot(soname) ?? file))];
  });
  const unwinder = inSysroot('libgcc_s.so.1') ?? runtimes.get('libgcc_s.so.1');
  const shared =
    unwinder === undefined ? [] : [linkerScript('libgcc_s.so', 'GROUP', `${quoted(unwinder)} -lgcc`)];
  return [...scripts.filter(({ name }) => basename(name) !== 'libgcc_s.so'), ...shared].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

function linkerScript(name: string, command: 'INPUT' | 'GROUP', files: string): LauncherFile {
  return { name: `${side}/${name}`, text: `${command} ( ${files} )\n` };
}

/** A file name in a linker script (GNU ld manual, "Script Format"): there is no way to write a quote in one. */
function quoted(file: string): string {
  if (!file.includes('"')) return `"${file}"`;
  throw new CrossrootError({
    what: `the linker cannot open ${file}`,
    why: 'its path contains a double quote',
    todo: `use a folder without one, instead of ${dirname(file)}`,
  });
}

/**
 * A specs file (GCC manual, "Spec Files") that replaces the folders which a gcc was built to search.
 *
 * Headers: `-nostdinc` takes all of them away, and they come back with `-isystem` and `-idirafter`, which keeps
 * the order that gcc itself has (the caller's `-I` and `-isystem`, C++, C) and its rule that a system folder
 * named with `-I` stays where it is. A caller's own `-nostdinc` and `-nostdinc++` mean what they say.
 * Libraries: `link_libgcc` is where gcc puts a `-L` for each of its folders, after the caller's.
 */
function searchSpecs({ headers, cxxHeaders, parts }: Toolchain, { sysroot, layout }: LaunchedSysroot): string {
  const each = (option: string, list: readonly string[]) => list.map((path) => `${option}${specWord(path)}`);
  const includes = layout.includes.map((folder) => join(sysroot, folder));
  const libraries = layout.libraries.map((folder) => join(sysroot, folder));
  const c = ['-nostdinc', ...each('-idirafter ', [...headers, ...includes])].join(' ');
  const cxx = each('-isystem ', cxxHeaders).join(' ');
  const link = [
    // The linker scripts, before all libraries.
    `-L%:getenv(CROSSROOT_LAUNCHERS ${specWord(`/${side}`)})`,
    ...each('-L', [parts, ...libraries]),
    ...each('-rpath-link=', libraries),
  ].join(' ');
  return [
    `*cpp:\n+ %{!nostdinc:${c}}\n`,
    ...(cxx === '' ? [] : [`*cc1plus:\n+ %{!nostdinc:%{!nostdinc++:${cxx}}}\n`]),
    `*link_libgcc:\n${link}\n`,
    '',
  ].join('\n');
}

/** One word of a spec, whatever it contains. */
function specWord(text: string): string {
  return text.replace(/[^\w./+,=@:~-]/gu, (character) => (character === '%' ? '%%' : `\\${character}`));
}
