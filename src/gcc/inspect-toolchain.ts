import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { readLoaded } from '../elf/loading.js';
import { isFor } from '../elf/machine.js';
import { CrossrootError } from '../errors.js';
import { readGlibcVersion } from '../sysroot/glibc.js';
import { outputOf, shortAnswer } from '../system/process.js';
import type { Target } from '../target.js';
import { setting } from '../text/input-words.js';
import { fitOf, type GccFit } from './choose-gcc.js';
import { binutils } from './launchers.js';

/** A gcc that the user brings: what is known of it, and where its own parts are. All paths are absolute. */
export interface Toolchain {
  /** The file that was found to be its gcc. */
  readonly gcc: string;
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

/** The names that a toolchain's programs have after the triplet. */
const programNames = ['gcc', 'g++', 'cpp', 'gcc-ar', 'gcc-nm', 'gcc-ranlib', ...binutils, 'ld', 'ld.bfd'];

const runtimeNames =
  /^lib(?:stdc\+\+|supc\+\+|stdc\+\+fs|stdc\+\+exp|gcc_s|atomic|gomp|itm|asan|hwasan|lsan|tsan|ubsan)\.(?:a|so(?:\.\d+)?)$/;

/**
 * Asks a gcc what it is and where its parts are.
 * @param find gives the absolute file of a program by its name without the triplet
 * @param path value of PATH for the gcc
 * @throws CrossrootError when it does not run, or does not compile for the target's Linux with glibc.
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
  const ask = new GccAnswers(gcc, path);
  const machine = await ask.line('-dumpmachine');
  const objection = objectionTo(machine, target);
  if (objection !== undefined) throw unfit(`${gcc} cannot be used`, target, [`${machine}: ${objection}`]);
  const libgcc = await ask.file('libgcc.a');
  if (libgcc === undefined) throw unfit(`${gcc} is incomplete`, target, ['it cannot find its own libgcc.a']);
  const parts = dirname(libgcc);
  const prefix = join(parts, '../../../..');
  const tools = join(prefix, machine);
  return {
    gcc,
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

/** Whether a toolchain suits a sysroot: its C++ library asks for symbols of its own glibc. */
export function compareWithSysroot({ gcc, version, glibc: own }: Toolchain, glibc: string): GccFit {
  const name = `gcc ${version} (${gcc})`;
  if (own !== undefined) return fitOf(name, own, glibc);
  return { message: `${name} has no glibc of its own; the sysroot has ${glibc}`, isNewer: false };
}

/** Why a gcc that compiles for this machine (a GNU triplet) cannot be used; undefined when it can. */
export function objectionTo(machine: string, target: Target): string | undefined {
  const [named = '', system = '', abi = ''] = target.tools.split('-');
  // Gentoo and others say which ARM it is: armv7a.
  const processor = `${named}(?:v\\d[a-z]*)?`;
  // The vendor may be named, and glibc goes without saying.
  const fitting = new RegExp(`^${processor}(?:-[^-]+)?-${system}${abi === 'gnu' ? '(?:-gnu)?' : `-${abi}`}$`);
  if (fitting.test(machine)) return undefined;
  const { name, bits } = target.machine;
  if (!new RegExp(`^${processor}-`).test(machine)) {
    return machine === '' ? 'it compiles for the machine that it runs on' : `it does not compile for ${name}`;
  }
  if (/musl/.test(machine)) return 'its C library is musl, but the target uses glibc';
  if (/uclibc/.test(machine)) return 'its C library is uClibc, but the target uses glibc';
  if (/android/.test(machine)) return 'its C library is bionic, but the target uses glibc';
  if (/-(?:elf|eabi)$/.test(machine)) return 'it compiles for bare metal, without Linux';
  return `it does not compile for ${name} Linux with glibc and ${bits}-bit pointers`;
}

/** The glibc beside a gcc, which its C++ library needs; not the host's, where `--with-sysroot=/` leads. */
async function ownGlibc(ask: GccAnswers, target: Target): Promise<string | undefined> {
  const file = await ask.file('libc.so.6');
  if (file === undefined) return undefined;
  const elf = readLoaded(realpathSync(file));
  if (elf.kind === 'none' || !isFor(elf.machine, target.machine)) return undefined;
  const folder = dirname(file);
  const layout = { kind: 'lib' as const, libraries: [basename(folder)], includes: [], pkgConfig: [] };
  return readGlibcVersion(dirname(folder), layout, target);
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
async function runtimesOf(ask: GccAnswers, ownFolders: readonly string[]): Promise<Toolchain['runtimes']> {
  const sysroot = (await ask.line('-print-sysroot')) || '/';
  const own = existing([...ownFolders, sysroot]).filter((folder) => folder !== '/');
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

/** The refusal of a toolchain. */
export function unfit(what: string, { tools, machine }: Target, why: readonly string[]): CrossrootError {
  return new CrossrootError({
    what,
    why,
    todo: `use a toolchain for ${tools} (${machine.name}, Linux, glibc) that runs on this machine, or ${setting('gcc', 'auto')}`,
  });
}

/**
 * What a gcc answers about itself (GCC manual, "Developer Options"), whatever variables the caller has. `line`,
 * `file` and `libraryFolders` throw a CrossrootError when the gcc does not run.
 */
class GccAnswers {
  constructor(
    private readonly gcc: string,
    private readonly path: string,
  ) {}

  /** The one line that it answers. */
  async line(...options: readonly string[]): Promise<string> {
    const { code, failure, stdout, stderr } = await this.#run(options);
    if (code === 0) return stdout.trim();
    throw new CrossrootError({
      what: `${this.gcc} does not run on this machine`,
      why: failure ?? (stderr.trim() || `it exited with code ${code} and printed nothing`),
      todo: `use a toolchain built for this machine (its processor, and a glibc that is not newer), or ${setting('gcc', 'auto')}`,
    });
  }

  /** The absolute path of one of its files; undefined when it does not find it. */
  async file(name: string): Promise<string | undefined> {
    const answer = await this.line(`-print-file-name=${name}`);
    if (!isAbsolute(answer) || !existsSync(answer)) return undefined;
    return join(realpathSync(dirname(answer)), basename(answer));
  }

  /** The folders in which it looks for libraries, those that are there. */
  async libraryFolders(): Promise<readonly string[]> {
    const list = /^libraries: =?(.*)$/m.exec(await this.line('-print-search-dirs'))?.[1] ?? '';
    return existing(list.split(':'));
  }

  /** The folders in which it looks for the headers of a language; none when it has no compiler for it. */
  async headers(language: string): Promise<readonly string[]> {
    const { stderr } = await this.#run(['-E', '-v', '-x', language, '/dev/null']);
    const list = /search starts here:\n#include <\.\.\.> search starts here:\n([\s\S]*?)End of search list/;
    return existing((list.exec(stderr)?.[1] ?? '').split('\n').map((row) => row.trim()));
  }

  #run(options: readonly string[]) {
    return outputOf(this.gcc, options, { env: { LC_ALL: 'C', PATH: this.path }, limits: shortAnswer });
  }
}

function existing(folders: readonly string[]): readonly string[] {
  return folders.filter(existsSync).map((folder) => realpathSync(folder));
}
