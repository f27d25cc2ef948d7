import { CrossrootError } from '../errors.js';
import type { TextFile } from '../system/atomic-file.js';
import type { Target } from '../target.js';
import { bindgenVariables } from './bindgen.js';
import { cmakeToolchain } from './cmake.js';
import { compilerVariables } from './compilers.js';
import { account, type Extension, exportsVariable, type Recalled, recall } from './exports.js';
import { mesonCrossFile } from './meson.js';
import { pkgConfigVariables, type SysrootPlace } from './pkg-config.js';
import { type RustflagsMode, rustflagsVariables } from './rustflags.js';
import { type Wanted, wanted, wantedForTarget } from './variables.js';

/** What the environment is made of. All paths are absolute. */
export interface EnvironmentRequest {
  readonly target: Target;
  readonly sysroot: SysrootPlace;
  readonly gcc: {
    /**
     * The folder with the launchers, named `<gnu>-gcc`, `<gnu>-g++`, `<gnu>-ar`, `<gnu>-pkg-config` and so on.
     */
    readonly bin: string;
    /**
     * The folder with the gcc's `lib/gcc-cross` or `lib/gcc` (`usr` of its tree), for clang to find its
     * headers.
     */
    readonly toolchain?: string;
  };
  readonly rust: { readonly path: readonly string[]; readonly variables: Readonly<Record<string, string>> };
  readonly rustflags: RustflagsMode;
  /** The variables as they are: the user's, and those of an earlier environment in the same job. */
  readonly user: Readonly<Record<string, string | undefined>>;
  /** The rustflags of cargo's configuration files: `target.*`, or `build` where there are none of those. */
  readonly configRustflags: readonly string[];
  /**
   * Those of them that stand under `target.*`, which CARGO_TARGET_<TRIPLE>_RUSTFLAGS joins and does not hide.
   */
  readonly configTargetRustflags?: readonly string[];
  /** `pkg-config --variable pc_path pkg-config` of the host, if it has one. */
  readonly hostPkgConfigPath: string | undefined;
  /** The folder for the CMake toolchain file and the meson cross file; the same one from run to run. */
  readonly files: string;
}

/** The variables that cargo and the build scripts get. */
export interface Environment {
  /** Sorted by name. */
  readonly variables: ReadonlyMap<string, string>;
  /** The folders to put before PATH, first one first. */
  readonly path: readonly string[];
  readonly files: readonly TextFile[];
  /** What the user should know: values that were kept, flags that were merged. One line each. */
  readonly notes: readonly string[];
}

/** Variables that lead the compiler or a build script of the target to the host, with who reads them. */
const hostLeads: ReadonlyMap<string, string> = new Map([
  ['CPATH', 'gcc'],
  ['C_INCLUDE_PATH', 'gcc'],
  ['CPLUS_INCLUDE_PATH', 'gcc'],
  ['OPENSSL_DIR', 'openssl-sys'],
]);

/**
 * Makes the environment for a target: nothing is read or written here.
 *
 * A value that the user set is kept, and told in a note when it differs from ours; only the variables with
 * rustc's and clang's arguments are made longer. Values of an earlier environment are replaced, not stacked.
 *
 * @throws CrossrootError when a path holds a character that a list of folders cannot carry.
 */
export function makeEnvironment(request: EnvironmentRequest): Environment {
  const { target, sysroot, gcc, rust } = request;
  const path = [...new Set([gcc.bin, ...rust.path])];
  checkPaths([sysroot.path, request.files, ...path]);

  const recalled = recall(request.user);
  const cmake = {
    path: `${request.files}/${target.triple}.cmake`,
    text: cmakeToolchain(target, sysroot, gcc.bin),
  };
  const meson = {
    path: `${request.files}/${target.triple}.meson`,
    text: mesonCrossFile(target, sysroot, gcc.bin),
  };
  const plain = keepUsers(
    [
      ...compilerVariables(target),
      ...pkgConfigVariables(target, sysroot, request.hostPkgConfigPath),
      wantedForTarget(target, 'CMAKE_TOOLCHAIN_FILE', cmake.path),
      wanted('CROSSROOT_MESON_CROSS_FILE', meson.path),
      ...Object.entries(rust.variables).map(([name, value]) => wanted(name, value)),
    ],
    recalled.user,
  );
  const rustflags = rustflagsVariables({
    target,
    mode: request.rustflags,
    sysroot: sysroot.path,
    config: request.configRustflags,
    configTarget: request.configTargetRustflags ?? [],
    recalled,
  });
  const bindgen = bindgenVariables(target, sysroot.path, gcc.toolchain, recalled.user);
  const extensions = [...rustflags.extensions, ...(bindgen.extension === undefined ? [] : [bindgen.extension])];
  const variables = sorted(plain.variables, extensions, account(plain.variables, extensions, path));

  return {
    variables,
    path,
    files: [cmake, meson],
    notes: [
      ...recalled.notes,
      ...plain.notes,
      ...rustflags.notes,
      ...bindgen.notes,
      ...blankNotes(sysroot.path),
      ...leadNotes(recalled.user),
      ...leftNotes(recalled, variables),
    ],
  };
}

/** The value of PATH: the environment's folders first, without those of an earlier environment. */
export function searchPath(
  environment: Environment,
  user: Readonly<Record<string, string | undefined>>,
): string {
  const ours = new Set([...environment.path, ...recall(user).path]);
  const rest = (user.PATH ?? '').split(':').filter((folder) => folder !== '' && !ours.has(folder));
  return [...environment.path, ...rest].join(':');
}

function keepUsers(
  all: readonly Wanted[],
  user: Recalled['user'],
): { readonly variables: ReadonlyMap<string, string>; readonly notes: readonly string[] } {
  const variables = new Map<string, string>();
  const notes: string[] = [];
  for (const { name, value, aliases } of all) {
    const holder = [name, ...aliases].find((candidate) => user[candidate] !== undefined);
    if (holder === undefined) variables.set(name, value);
    else if (user[holder] !== value) notes.push(`kept your ${holder}=${user[holder]} (ours: ${name}=${value})`);
  }
  return { variables, notes };
}

function sorted(
  plain: ReadonlyMap<string, string>,
  extensions: readonly Extension[],
  accounted: string,
): ReadonlyMap<string, string> {
  const all = new Map(plain);
  for (const { name, value } of extensions) all.set(name, value);
  all.set(exportsVariable, accounted);
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function blankNotes(sysroot: string): readonly string[] {
  if (!/\s/.test(sysroot)) return [];
  return [`the path of the sysroot has a blank, which pkg-config cannot carry: ${JSON.stringify(sysroot)}`];
}

function leadNotes(user: Recalled['user']): readonly string[] {
  return [...hostLeads]
    .filter(([name]) => (user[name] ?? '') !== '')
    .map(([name, reader]) => `${name} is set: ${reader} follows it for the target too, before the sysroot`);
}

function leftNotes(recalled: Recalled, variables: ReadonlyMap<string, string>): readonly string[] {
  return [...recalled.exported]
    .filter((name) => !variables.has(name))
    .map((name) => `${name} stays as an earlier step exported it: a variable cannot be unset for later steps`);
}

function checkPaths(paths: readonly string[]): void {
  for (const path of paths) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    if (path.startsWith('/') && !/[:;\x00-\x1f\x7f]/.test(path)) continue;
    throw new CrossrootError({
      what: `the path ${JSON.stringify(path)} cannot stand in the environment`,
      why: path.startsWith('/')
        ? 'PATH, pkg-config and CMake split lists of folders at colons and semicolons, and variables are lines'
        : 'it is not absolute',
      todo: 'use a folder whose path is absolute and has no colon, semicolon or control character',
    });
  }
}
