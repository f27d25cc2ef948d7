import { CrossrootError } from '../errors.js';
import { isHost } from '../host.js';
import type { TextFile } from '../system/atomic-file.js';
import { pathProblem } from '../system/place-problem.js';
import { type Target, targets } from '../target.js';
import { bindgenVariables } from './bindgen.js';
import { cmakeToolchain, mesonCrossFile } from './cmake-and-meson.js';
import { type EarlierExports, exportsRecord, exportsVariable, readEarlierExports } from './earlier-exports.js';
import { jemallocVariables } from './jemalloc-pages.js';
import { pkgConfigVariables, type SysrootPlace } from './pkg-config.js';
import { isClang } from './rustc-options.js';
import {
  isStuck,
  modeBeside,
  namesLinkerInFlags,
  type RustflagsMode,
  type RustflagsRequest,
  rustflagsVariables,
} from './rustflags.js';
import {
  compilerVariables,
  linkerVariable,
  targetVariable,
  toolName,
  upperCaseTriple,
  type Variable,
  variable,
} from './variables.js';

/** The variables of a process. */
type Variables = Readonly<Record<string, string | undefined>>;

/** What the environment is made of. All paths are absolute. */
export interface EnvironmentRequest {
  readonly target: Target;
  /** The machine that builds. */
  readonly host: Target;
  readonly sysroot: SysrootPlace;
  readonly gcc: {
    /** The folder of the launchers: `<gnu>-gcc`, `<gnu>-g++`, `<gnu>-ar`, `<gnu>-pkg-config` and so on. */
    readonly bin: string;
    /** The folder with the gcc's `lib/gcc-cross` or `lib/gcc` (`usr` of its tree), for clang. */
    readonly toolchain?: string | undefined;
  };
  readonly rust: { readonly path: readonly string[]; readonly variables: Readonly<Record<string, string>> };
  readonly rustflags: RustflagsMode;
  /** The linker that is asked for instead of the usual one. */
  readonly linker?: string | undefined;
  /** The variables as they are: the user's, and those of an earlier environment in the same job. */
  readonly user: Variables;
  readonly cargoConfig: RustflagsRequest['cargoConfig'];
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
  /** The variables of the user as build scripts get them: with those of cargo's configuration. */
  readonly user: Variables;
  /** What the user should know, one line each: values that were kept, flags that were merged. */
  readonly notes: readonly string[];
}

/**
 * Makes the environment for a target: nothing is read or written here.
 *
 * A value that the user set is kept, with a note when it differs from ours; only the variables with rustc's and
 * clang's arguments are extended. Values of an earlier environment are replaced.
 *
 * @throws CrossrootError when a path has a character that a list of folders cannot have.
 */
export function makeEnvironment(request: EnvironmentRequest): Environment {
  const { target, host, sysroot, gcc, rust } = request;
  const { env, linker: configuredLinker } = request.cargoConfig;
  const user = withConfigured(request.user, env);
  // gcc's launcher stands before other linkers of the configuration; what is said to clang, only clang knows.
  if (isClang(configuredLinker)) user[linkerVariable(target)] = configuredLinker;
  const earlier = readEarlierExports(user);
  const launchers = new Map([...earlier.launchers, [target.triple, gcc.bin]]);
  const path = [...new Set([gcc.bin, ...rust.path, ...launchers.values()])];
  for (const folder of [sysroot.path, request.files, ...path]) checkPath(folder);
  const others = targets.filter(({ triple }) => triple !== target.triple && launchers.has(triple));
  const { mode, notes: modeNotes } = modeBeside(others, request.rustflags, earlier);
  const cmake = cmakeToolchain(request.files, target, sysroot, gcc.bin);
  const meson = mesonCrossFile(request.files, target, sysroot, gcc.bin);
  const own = new Map<string, string>();
  const kept: string[] = [];
  const all: readonly Variable[] = [
    ...compilerVariables(target),
    ...(namesLinkerInFlags(target, host, mode, earlier.user)
      ? []
      : [variable(linkerVariable(target), toolName(target, 'gcc'))]),
    ...(isStuck(earlier) ? others.filter((other) => isHost(other, host)) : []).map((other) =>
      variable(linkerVariable(other), toolName(other, 'gcc')),
    ),
    ...pkgConfigVariables(target, host, sysroot, request.hostPkgConfigPath),
    ...jemallocVariables(target, earlier),
    targetVariable(target, 'CMAKE_TOOLCHAIN_FILE', cmake.path),
    variable('CROSSROOT_MESON_CROSS_FILE', meson.path),
  ];
  // The input rust asked for these, whatever was set before.
  for (const [name, value] of Object.entries(rust.variables)) own.set(name, value);
  for (const { name, value, aliases } of all) {
    const users = [name, ...aliases].find((candidate) => isSet(candidate, earlier.user[candidate]));
    if (users === undefined) own.set(name, value);
    else if (earlier.user[users] !== value)
      kept.push(`kept your ${users}=${earlier.user[users]} (Crossroot's: ${name}=${value})`);
  }
  const { cargoConfig, linker } = request;
  const toolchain = gcc.toolchain ?? `${sysroot.path}/usr`;
  const rustflags = rustflagsVariables({
    ...{ target, host, mode, sysroot: sysroot.path, toolchain, linker, cargoConfig, earlier },
    isAlone: others.length === 0,
  });
  const bindgen = bindgenVariables(target, sysroot.path, gcc.toolchain, earlier.user);
  const extended = [...rustflags.variables, ...bindgen.variables];
  const variables = [
    ...own,
    ...extended.map(({ name, value }) => [name, value] as const),
    [exportsVariable, exportsRecord(own, extended, path, launchers, earlier)] as const,
  ];
  const sorted = new Map(variables.sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    variables: sorted,
    user: earlier.user,
    path,
    files: [cmake, meson],
    notes: [
      ...earlier.notes,
      ...kept,
      ...modeNotes,
      ...rustflags.notes,
      ...bindgen.notes,
      ...configuredNotes(env, sorted),
      ...warnings(earlier, sorted, others),
    ],
  };
}

/** Variables of `[env]` that cargo gives to others and does not read itself. */
const unreadByCargo = /^(?:CARGO_|RUSTUP_|RUSTFLAGS$|RUSTDOCFLAGS$)/;

/** The user's variables with those that cargo's configuration gives to build scripts (Cargo book, "[env]"). */
function withConfigured(user: Variables, env: EnvironmentRequest['cargoConfig']['env']) {
  const all: Record<string, string | undefined> = { ...user };
  for (const [name, { value, force }] of env) {
    if (!unreadByCargo.test(name) && (force || all[name] === undefined)) all[name] = value;
  }
  return all;
}

/** Notes about what `[env]` of cargo's configuration cannot do, and what it takes away. */
function configuredNotes(
  env: EnvironmentRequest['cargoConfig']['env'],
  variables: ReadonlyMap<string, string>,
): readonly string[] {
  return [...env].flatMap(([name, { value, force }]) => {
    if (/RUSTFLAGS$/.test(name) && unreadByCargo.test(name)) {
      return [`[env] of cargo's configuration sets ${name}, which cargo does not read from there`];
    }
    const ours = variables.get(name);
    if (!force || ours === undefined || ours === value) return [];
    return [`[env] of cargo's configuration forces ${name}: build scripts get that value, not Crossroot's`];
  });
}

/**
 * Whether a user's value counts. A workflow sets what a row of its matrix leaves out to nothing: no tool,
 * target or file can have that name, but a list of folders may be empty.
 */
function isSet(name: string, value: string | undefined): boolean {
  return value !== undefined && (value !== '' || /PKG_CONFIG_(?:LIBDIR|PATH|SYSROOT_DIR)/.test(name));
}

/** The value of PATH: the environment's folders first, without those of earlier environments. */
export function searchPath(environment: Environment, user: Variables): string {
  const ours = new Set([...environment.path, ...readEarlierExports(user).path]);
  const rest = (user.PATH ?? '').split(':').filter((folder) => folder !== '' && !ours.has(folder));
  return [...environment.path, ...rest].join(':');
}

/** The variables of a program that is started in an environment. */
export function variablesIn(environment: Environment, user: Readonly<Record<string, string>>) {
  return {
    ...user,
    ...Object.fromEntries(environment.variables),
    PATH: searchPath(environment, user),
  };
}

/** Variables that lead the compiler or a build script of the target to the host, with who reads them. */
const hostLeads: ReadonlyMap<string, string> = new Map([
  ['CPATH', 'gcc'],
  ['C_INCLUDE_PATH', 'gcc'],
  ['CPLUS_INCLUDE_PATH', 'gcc'],
  ['OPENSSL_DIR', 'openssl-sys'],
]);

/** Notes about what the environment cannot change. */
function warnings(
  { user, exported }: EarlierExports,
  variables: ReadonlyMap<string, string>,
  others: readonly Target[],
): readonly string[] {
  const isOfOther = (name: string) =>
    others.some((other) => name.toUpperCase().includes(upperCaseTriple(other)));
  return [
    ...[...hostLeads]
      .filter(([name]) => (user[name] ?? '') !== '')
      .map(([name, reader]) => `${name} is set: ${reader} uses it for the target too, before the sysroot`),
    ...[...exported]
      .filter((name) => !variables.has(name) && !isOfOther(name))
      .map(
        (name) => `${name} stays as an earlier step exported it: a variable cannot be unset for later steps`,
      ),
  ];
}

function checkPath(path: string): void {
  const why = pathProblem(path);
  if (why === undefined) return;
  throw new CrossrootError({
    what: `the path ${JSON.stringify(path)} cannot be used in the environment`,
    why,
    todo: 'use a folder whose path is absolute and has no colon, semicolon or control character',
  });
}
