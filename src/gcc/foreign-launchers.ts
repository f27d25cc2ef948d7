import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readElf } from '../elf/header.js';
import { CrossrootError } from '../errors.js';
import { shellWord } from '../store/launcher.js';
import type { Layout } from '../sysroot/layout.js';
import type { Target } from '../target.js';
import type { Toolchain } from './foreign-gcc.js';
import { binutils, type LauncherFile } from './launchers.js';
import { searchSpecs } from './specs.js';

/**
 * Beside the folder of the launchers: the specs, and linker scripts that name the libraries of gcc one by one.
 */
const side = '../gcc';

/** A sysroot, and where in it a compiler is to look: folders beneath its root, in order. */
export interface LaunchedSysroot {
  readonly target: Target;
  /** Absolute path. */
  readonly sysroot: string;
  readonly layout: Pick<Layout, 'libraries'> & { readonly includes: readonly string[] };
  /** Absolute paths of the sysroot's pkg-config folders. */
  readonly pkgConfigFolders: readonly string[];
}

/**
 * The launchers for a gcc that Crossroot did not make, under the names that those of a gcc tree have. Such a
 * gcc knows a C library of its own: Debian's has one in `/usr/aarch64-linux-gnu`, which it searches before any
 * sysroot, others do not know the multiarch folders. So the compilers get specs that name every folder: gcc's
 * own headers and libraries, and the sysroot's. libstdc++ and its like are those of the sysroot when it has
 * them, because those are what the program will meet on the target; else the toolchain's.
 * @throws CrossrootError when a path cannot stand in a linker script.
 */
export function externalLaunchers(toolchain: Toolchain, options: LaunchedSysroot): readonly LauncherFile[] {
  const { target, sysroot, layout } = options;
  const start = layout.libraries
    .map((folder) => join(sysroot, folder))
    .filter((folder) => existsSync(join(folder, 'crt1.o')));
  const compilerWords = [`--sysroot=${sysroot}`, ...start.map((folder) => `-B${folder}`)]
    .map(shellWord)
    .join(' ');
  const named = (name: string, text: string): LauncherFile => ({ name: `${target.gnu}-${name}`, text });
  const launcher = (name: string, programs: readonly string[], words = ''): LauncherFile => {
    const file = programs.map((program) => toolchain.programs.get(program)).find((one) => one !== undefined);
    return named(name, file === undefined ? lacking(toolchain, programs[0] ?? name) : starting(file, words));
  };
  const compiler = (name: string, program: string) =>
    launcher(name, [program], `${compilerWords} "-specs=$CROSSROOT_LAUNCHERS/${side}/specs"`);
  const linker = (name: string) => launcher(name, ['ld.bfd', 'ld'], shellWord(`--sysroot=${sysroot}`));
  return [
    ...['gcc', 'g++', 'cpp'].map((name) => compiler(name, name)),
    compiler('cc', 'gcc'),
    compiler('c++', 'g++'),
    ...['gcc-ar', 'gcc-nm', 'gcc-ranlib', ...binutils].map((name) => launcher(name, [name])),
    linker('ld'),
    linker('ld.bfd'),
    named('pkg-config', pkgConfig(options)),
    {
      name: `${side}/specs`,
      text: searchSpecs({
        headers: [...toolchain.headers, ...layout.includes.map((folder) => join(sysroot, folder))],
        cxxHeaders: toolchain.cxxHeaders,
        scripts: { variable: 'CROSSROOT_LAUNCHERS', below: `/${side}` },
        libraries: [toolchain.parts, ...layout.libraries.map((folder) => join(sysroot, folder))],
        needed: layout.libraries.map((folder) => join(sysroot, folder)),
      }),
    },
    ...runtimeScripts(toolchain, options),
  ];
}

/** The compilers' specs find what stands beside the launchers by this variable. */
function starting(file: string, words: string): string {
  const here = words.includes('$CROSSROOT_LAUNCHERS')
    ? [`CROSSROOT_LAUNCHERS=\${0%/*}; export CROSSROOT_LAUNCHERS`]
    : [];
  return script([...here, ['exec', shellWord(file), words, '"$@"'].filter((word) => word !== '').join(' ')]);
}

function lacking({ gcc }: Toolchain, program: string): string {
  const name = `${basename(gcc).replace(/gcc(?:\.br_real)?$/, '')}${program}`;
  const hint = program === 'g++' ? 'install its C++ compiler (Debian: g++-aarch64-linux-gnu)' : 'install it';
  return failing(`the toolchain of ${gcc} has no ${name}: ${hint}, or use gcc: auto`);
}

function pkgConfig({ sysroot, pkgConfigFolders }: LaunchedSysroot): string {
  const offers = [
    ['PKG_CONFIG_LIBDIR', pkgConfigFolders.join(':')],
    ['PKG_CONFIG_SYSROOT_DIR', sysroot],
  ].map(([name, value = '']) => `[ -n "\${${name}+set}" ] || ${name}=${shellWord(value)}; export ${name}`);
  return script([
    ...offers,
    'for program in pkgconf pkg-config; do',
    '  if command -v "$program" >/dev/null 2>&1; then exec "$program" "$@"; fi',
    'done',
    ...failure(
      'this gcc comes without a pkg-config, and there is no pkgconf or pkg-config on PATH: install pkgconf, or use gcc: auto',
    ),
  ]);
}

function failing(words: string): string {
  return script(failure(words));
}

function failure(words: string): readonly string[] {
  return [`echo ${shellWord(`crossroot: ${words}`)} >&2`, 'exit 127'];
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
    if (!name.endsWith('.so') || readElf(file) === undefined) return [];
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

function linkerScript(name: string, command: 'INPUT' | 'GROUP', words: string): LauncherFile {
  return { name: `${side}/${name}`, text: `${command} ( ${words} )\n` };
}

/** A file name in a linker script (GNU ld manual, "Script Format"): nothing can stand for a quote in one. */
function quoted(file: string): string {
  if (!file.includes('"')) return `"${file}"`;
  throw new CrossrootError({
    what: `the linker cannot name ${file}`,
    why: 'there is a double quote in the path',
    todo: `use a folder without one instead of ${dirname(file)}`,
  });
}
