import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareVersions } from '../debian/version.js';
import { readElf } from '../elf/header.js';
import { CrossrootError } from '../errors.js';
import { readGlibcVersion } from '../sysroot/glibc.js';
import type { Target } from '../target.js';
import { type AskGcc, askGcc } from './ask-gcc.js';
import { binutils } from './launchers.js';

/**
 * A gcc that Crossroot did not make: what is known of it, and where its own parts stand. All paths are
 * absolute.
 */
export interface Toolchain {
  /** The file that was found to be its gcc. */
  readonly gcc: string;
  /** What it compiles for, in its own words: `aarch64-none-linux-gnu`. */
  readonly machine: string;
  /** The version of gcc: `13.2.0`. */
  readonly version: string;
  /** The version of the glibc that it was made with: `2.36`; undefined when it brings none. */
  readonly glibc: string | undefined;
  /** The files of its programs, by their names without the triplet: `gcc`, `g++`, `ar`. */
  readonly programs: ReadonlyMap<string, string>;
  /** Folders of gcc's own headers (`stddef.h`), in the order in which they are searched. */
  readonly headers: readonly string[];
  /** Folders of the C++ library's headers; none when it has no C++. */
  readonly cxxHeaders: readonly string[];
  /** The folder with `libgcc.a` and `crtbegin.o`. */
  readonly parts: string;
  /** The libraries that come with a gcc, by file name: `libstdc++.so`, `libstdc++.a`, `libgcc_s.so.1`. */
  readonly runtimes: ReadonlyMap<string, string>;
  /** For clang's `--gcc-toolchain`; undefined where clang would take a C library's headers from there too. */
  readonly clangPrefix: string | undefined;
}

/** The names that a toolchain's programs have behind the triplet. */
const programNames = ['gcc', 'g++', 'cpp', 'gcc-ar', 'gcc-nm', 'gcc-ranlib', ...binutils, 'ld', 'ld.bfd'];

const runtimeNames =
  /^lib(?:stdc\+\+|supc\+\+|stdc\+\+fs|stdc\+\+exp|gcc_s|atomic|gomp|itm|asan|hwasan|lsan|tsan|ubsan)\.(?:a|so(?:\.\d+)?)$/;

/**
 * Finds the gcc of an unpacked toolchain: `bin/<triplet>-gcc`, as Bootlin, Arm and crosstool-NG lay theirs out.
 * Behind a wrapper of Buildroot the gcc itself is taken: the wrapper would name its own sysroot.
 * @param root absolute path of the unpacked toolchain
 * @throws CrossrootError when there is none for AArch64 Linux with glibc, saying what was seen; or when it does
 * not run.
 */
export async function findToolchain(root: string, target: Target): Promise<Toolchain> {
  const folders = ['bin', 'usr/bin'].filter((folder) => existsSync(join(root, folder)));
  const seen = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /(?:^|-)gcc$/.test(name))
      .sort()
      .map((name) => ({ folder, prefix: name.slice(0, -'gcc'.length) })),
  );
  const fitting = seen.find(({ prefix }) => objectionTo(prefix.replace(/-$/, '')) === undefined);
  if (fitting === undefined) {
    throw unfit('the toolchain has no gcc for AArch64 Linux with glibc', [
      ...(seen.length === 0
        ? [`there is no <triplet>-gcc in ${folders.join(', ') || 'it: it has no bin'}`]
        : []),
      ...seen.map(({ folder, prefix }) => `${folder}/${prefix}gcc: ${objectionTo(prefix.replace(/-$/, ''))}`),
    ]);
  }
  const { folder, prefix } = fitting;
  const find = (name: string): string | undefined => {
    const file = join(root, folder, `${prefix}${name}`);
    return [`${file}.br_real`, file].find((candidate) => existsSync(candidate));
  };
  return inspectToolchain(find, target, '/usr/bin:/bin');
}

/**
 * Asks a gcc what it is and where its parts are.
 * @param find gives the absolute file of a program by its name without the triplet
 * @param path value of PATH for the gcc
 * @throws CrossrootError when it does not run, or does not compile for AArch64 Linux with glibc.
 */
export async function inspectToolchain(
  find: (name: string) => string | undefined,
  target: Target,
  path: string,
): Promise<Toolchain> {
  const programs = new Map(
    programNames.flatMap((name) => {
      const file = find(name);
      return file === undefined ? [] : [[name, file] as const];
    }),
  );
  const gcc = programs.get('gcc');
  if (gcc === undefined) throw new Error('a toolchain is inspected that has no gcc');
  const ask = askGcc(gcc, path);
  const machine = await ask.line('-dumpmachine');
  const objection = objectionTo(machine);
  if (objection !== undefined) throw unfit(`${gcc} cannot be used`, [`${machine}: ${objection}`]);
  const parts = dirname((await ask.file('libgcc.a')) ?? missing(gcc, 'libgcc.a'));
  const prefix = join(parts, '../../../..');
  const tools = join(prefix, machine);
  return {
    gcc,
    machine,
    version: await ask.line('-dumpfullversion', '-dumpversion'),
    glibc: await ownGlibc(ask, target),
    programs,
    headers: headersOf(parts),
    cxxHeaders: (await ask.headers('c++')).filter((folder) => folder.includes('/c++/')),
    parts,
    runtimes: await runtimesOf(ask, [parts, tools]),
    clangPrefix: existsSync(join(tools, 'include/stdio.h')) ? undefined : prefix,
  };
}

/**
 * Says whether a toolchain suits a sysroot: its C++ library asks for symbols of the glibc that it was made
 * with.
 * @param glibc the sysroot's glibc version
 */
export function judgeToolchain(
  { gcc, version, glibc: own }: Toolchain,
  glibc: string,
): { readonly words: string; readonly isNewer: boolean } {
  const name = `gcc ${version} (${gcc})`;
  if (own === undefined) return { words: `${name} brings no glibc; the sysroot has ${glibc}`, isNewer: false };
  const isNewer = compareVersions(own, glibc) > 0;
  const made = `${name} is made for glibc ${own}, the sysroot has ${glibc}`;
  return { words: isNewer ? `${made}: C++ may not link` : made, isNewer };
}

/** Why a gcc that compiles for this machine (a GNU triplet) cannot be used; undefined when it can. */
function objectionTo(machine: string): string | undefined {
  if (/^aarch64(?:-[^-]+)?-linux(?:-gnu)?$/.test(machine)) return undefined;
  if (!machine.startsWith('aarch64-')) {
    return machine === '' ? 'it compiles for the machine that it runs on' : 'it does not compile for AArch64';
  }
  if (/musl/.test(machine)) return 'its C library is musl, and the target is one of glibc';
  if (/uclibc/.test(machine)) return 'its C library is uClibc, and the target is one of glibc';
  if (/android/.test(machine)) return 'its C library is bionic, and the target is one of glibc';
  if (/-(?:elf|eabi)$/.test(machine)) return 'it compiles for bare metal, without Linux';
  return 'it does not compile for AArch64 Linux with glibc and 64-bit pointers';
}

/**
 * The C library beside a gcc decides what its own C++ library asks for. A native one that `--with-sysroot=/`
 * leads to is none of its own.
 */
async function ownGlibc(ask: AskGcc, target: Target): Promise<string | undefined> {
  const file = await ask.file('libc.so.6');
  if (file === undefined || readElf(realpathSync(file))?.machine !== target.elfMachine) return undefined;
  const folder = dirname(file);
  const layout = { kind: 'lib' as const, libraries: [basename(folder)], includes: [], pkgConfig: [] };
  return readGlibcVersion(dirname(folder), layout);
}

/**
 * gcc before 13 keeps its `limits.h` in `include-fixed`, among headers of the C library that it was built with,
 * changed by fixincludes. Where `limits.h` is not there, nothing in that folder is of use.
 */
function headersOf(parts: string): readonly string[] {
  const own = join(parts, 'include');
  const fixed = join(parts, 'include-fixed');
  return existsSync(join(fixed, 'limits.h')) && !existsSync(join(own, 'limits.h')) ? [own, fixed] : [own];
}

/** A gcc whose sysroot is `/` searches the host's libraries too, so only its own folders count. */
async function runtimesOf(ask: AskGcc, ownFolders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sysroot = (await ask.line('-print-sysroot')) || '/';
  const own = [...ownFolders, sysroot]
    .filter(existsSync)
    .map((folder) => realpathSync(folder))
    .filter((folder) => folder !== '/');
  const found = new Map<string, string>();
  for (const folder of await ask.libraryFolders()) {
    if (!own.some((above) => `${folder}/`.startsWith(`${above}/`))) continue;
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      if (runtimeNames.test(name) && !found.has(name) && existsSync(file)) found.set(name, file);
    }
  }
  return found;
}

function missing(gcc: string, name: string): never {
  throw unfit(`${gcc} is not whole`, [`it does not find its own ${name}`]);
}

function unfit(what: string, why: readonly string[]): CrossrootError {
  return new CrossrootError({
    what,
    why,
    todo: 'use a toolchain for aarch64-linux-gnu (AArch64, Linux, glibc) that runs on x86_64, or gcc: auto',
  });
}
