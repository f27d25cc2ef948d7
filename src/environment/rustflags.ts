import { hasHostTriple } from '../host.js';
import type { CargoConfig } from '../rust/cargo-config.js';
import type { Target } from '../target.js';
import type { EarlierExports, Extended, ExtendedVariable } from './earlier-exports.js';
import {
  isClang,
  linkerNamed,
  missingOptions,
  optionsToAppend,
  splitEncodedRustflags,
  splitRustflags,
  sysrootsNamed,
  withoutHostCpu,
} from './rustc-options.js';
import { linkerVariable, toolName, upperCaseTriple } from './variables.js';

/** Which variable has `-C link-arg=--sysroot=…`; `off`: none, only the linker launcher passes `--sysroot`. */
export type RustflagsMode = 'env' | 'target' | 'off';

export interface RustflagsRequest {
  readonly target: Target;
  readonly host: Target;
  readonly mode: RustflagsMode;
  readonly sysroot: string;
  /** The folder with the gcc's `lib/gcc-cross` or `lib/gcc`, for clang as a linker. */
  readonly toolchain: string;
  /** The linker that clang is to use, where it is another than its own choice. */
  readonly linker: string | undefined;
  readonly cargoConfig: Omit<CargoConfig, 'warnings'>;
  readonly earlier: Pick<EarlierExports, 'user' | 'exported'>;
  /** Whether no other target was set up before. */
  readonly isAlone: boolean;
}

const encodedName = 'CARGO_ENCODED_RUSTFLAGS';
const plainName = 'RUSTFLAGS';

/**
 * Whether rustc's arguments name the linker, and no variable of cargo's does. Where the target's triple is the
 * host's, what cargo knows as the target's linker also links build scripts and procedural macros, which have to
 * run with the machine's own glibc; the arguments reach the target alone (Cargo book, "build.rustflags").
 */
export function namesLinkerInFlags(
  target: Target,
  host: Target,
  mode: RustflagsMode,
  user: Readonly<Record<string, string | undefined>>,
): boolean {
  // With these, cargo does not read the variable of the target.
  const isRead = mode === 'env' || (user[encodedName] === undefined && user[plainName] === undefined);
  return hasHostTriple(target, host) && mode !== 'off' && isRead;
}

/** Whether an earlier step has exported RUSTFLAGS: cargo reads it from then on, whatever else is set. */
export function isStuck({ exported }: Pick<EarlierExports, 'exported'>): boolean {
  return exported.has(encodedName) || exported.has(plainName);
}

/**
 * What the mode comes to beside other targets: RUSTFLAGS is for all of them, so it can name no sysroot. Where
 * it is not exported yet, the variable of the target has it; else the linker launchers alone carry it.
 */
export function modeBeside(
  others: readonly Target[],
  mode: RustflagsMode,
  earlier: Pick<EarlierExports, 'exported'>,
): { readonly mode: RustflagsMode; readonly notes: readonly string[] } {
  if (others.length === 0 || (mode !== 'env' && !isStuck(earlier))) return { mode, notes: [] };
  const why = `${plainName} is for every target, and ${others.map(({ triple }) => triple).join(', ')} is set up too`;
  if (!isStuck(earlier)) return { mode: 'target', notes: [`rustflags: using target instead of env: ${why}`] };
  const instead = 'rustflags: target in every step gives each target its own flags';
  return { mode: 'off', notes: [`${why}: only the linker launchers pass the sysroots; ${instead}`] };
}

const hostCpu = 'it is the CPU of the machine that builds, not of the target';

/**
 * The variables with rustc's arguments (Cargo book, "build.rustflags"). Cargo takes the first of
 * CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS (both also when empty), `target.*.rustflags` and `build.rustflags`, and
 * drops the rest: so what is exported begins with the user's value and includes cargo's configuration.
 *
 * A variable cannot be unset for later steps of a job. Once an earlier step has exported RUSTFLAGS, cargo reads
 * it whatever the mode is now, so it has to be exported again.
 */
export function rustflagsVariables(request: RustflagsRequest): Extended {
  const { mode, target, earlier } = request;
  const { user, exported } = earlier;
  const name = `CARGO_TARGET_${upperCaseTriple(target)}_RUSTFLAGS`;
  const isForAll = mode === 'env' || isStuck(earlier);
  let made: Extended = {
    variables: [],
    notes: isForAll ? [] : [...hostCpuNotes(request), ...clangNotes(request)],
  };
  if (isForAll) made = forEveryTarget(request);
  else if (mode === 'target') made = forTarget(request, name);
  if (!exported.has(name) || made.variables.some((one) => one.name === name)) return made;
  return { ...made, variables: [...made.variables, emptied(name, user[name])] };
}

/** What is said where clang links and gets no arguments from here. */
function clangNotes(request: RustflagsRequest): readonly string[] {
  const { earlier, cargoConfig, target } = request;
  const lacking = clangArguments(request, rustflagsRead(earlier.user, cargoConfig, target));
  if (lacking.length === 0) return [];
  return [`clang is the linker, and rustflags: off does not pass it ${list(lacking)}`];
}

/** RUSTFLAGS, or CARGO_ENCODED_RUSTFLAGS where the user has it or an argument has a space. */
function forEveryTarget(request: RustflagsRequest): Extended {
  const { user, exported } = request.earlier;
  const encoded = user[encodedName];
  const plain = user[plainName];
  const ofUser = encoded === undefined ? splitRustflags(plain) : splitEncodedRustflags(encoded);
  const { targetRustflags, buildRustflags: ofBuild } = request.cargoConfig;
  const ofTarget = request.isAlone ? targetRustflags : [];
  // With an empty value of the user cargo takes no arguments at all, also none of the configuration.
  const isEmpty = (encoded ?? plain) === '';
  const merged = merge(request, ofUser, ofTarget.length > 0 ? ofTarget : ofBuild, isEmpty);
  const blanks = withSpaces([...merged.user, ...merged.added]);
  const name =
    encoded !== undefined || exported.has(encodedName) || blanks.length > 0 ? encodedName : plainName;
  const variables = [extended(name, user[name], merged.user, merged.added)];
  if (name === encodedName && exported.has(plainName)) variables.push(emptied(plainName, plain));
  const notes = merged.notes(name);
  if (ofTarget.length < targetRustflags.length)
    notes.push(`left out ${list(targetRustflags)} of cargo's configuration: ${name} is for every target`);
  if (encoded !== undefined) notes.push(`extended your ${encodedName}: cargo reads it instead of ${plainName}`);
  else if (blanks.length > 0) {
    notes.push(
      `exported ${encodedName} instead of ${plainName}, which cargo splits at spaces: ${list(blanks)}`,
    );
  }
  return { variables, notes };
}

/** `CARGO_TARGET_<TRIPLE>_RUSTFLAGS`: cargo joins it to `target.*.rustflags`, and drops `build.rustflags`. */
function forTarget(request: RustflagsRequest, name: string): Extended {
  const { user } = request.earlier;
  const ofUser = splitRustflags(user[name]);
  const { targetRustflags: ofTarget, buildRustflags: ofBuild } = request.cargoConfig;
  const merged = merge(request, ofUser, ofTarget.length > 0 ? [] : ofBuild, false);
  const notes = [...merged.notes(name), ...hostCpuNotes(request)];
  const ignoredBy = [encodedName, plainName].find((other) => user[other] !== undefined);
  if (ignoredBy !== undefined) {
    notes.push(
      `cargo reads your ${ignoredBy} instead of ${name}; the linker launcher still passes the sysroot`,
    );
  }
  const blanks = withSpaces(merged.added);
  if (blanks.length === 0) return { variables: [extended(name, user[name], merged.user, merged.added)], notes };
  notes.push(`left ${list(blanks)} out of ${name}: cargo splits it at spaces`);
  const alone = linker(request, merged.user);
  const variables = alone.length === 0 ? [] : [extended(name, user[name], merged.user, alone)];
  return { variables, notes };
}

/**
 * The arguments that cargo gives to rustc for the target.
 * @param variables those that cargo is started with
 * @param cargoConfig what its configuration was without ours
 */
export function rustflagsRead(
  variables: Readonly<Record<string, string | undefined>>,
  { targetRustflags, buildRustflags }: Pick<CargoConfig, 'targetRustflags' | 'buildRustflags'>,
  target: Target,
): readonly string[] {
  const encoded = variables[encodedName];
  if (encoded !== undefined) return splitEncodedRustflags(encoded);
  const plain = variables[plainName];
  if (plain !== undefined) return splitRustflags(plain);
  const ofTarget = [
    ...targetRustflags,
    ...splitRustflags(variables[`CARGO_TARGET_${upperCaseTriple(target)}_RUSTFLAGS`]),
  ];
  return ofTarget.length > 0 ? ofTarget : buildRustflags;
}

/**
 * What clang, when it links, has to be told: the target, and the gcc whose start files and libgcc are to be
 * linked. Its own `-fuse-ld` stands.
 */
function clangArguments(
  { target, toolchain, linker, cargoConfig }: RustflagsRequest,
  flags: readonly string[],
): readonly string[] {
  if (!isClang(linkerNamed(flags) ?? cargoConfig.linker)) return [];
  const lacks = (pattern: RegExp) => !flags.some((flag) => pattern.test(flag));
  return [
    ...(lacks(/[= ]-?-target[= ]/) ? [`--target=${target.tools}`] : []),
    ...(lacks(/[= ]--gcc-(?:toolchain|install-dir)=/) ? [`--gcc-toolchain=${toolchain}`] : []),
    ...(linker !== undefined && lacks(/[= ]-fuse-ld=/) ? [`-fuse-ld=${linker}`] : []),
  ];
}

/** The argument that names the linker, where the user names none. */
function linker(
  { target, host, mode, earlier }: RustflagsRequest,
  flags: readonly string[],
): readonly string[] {
  const isNamed = linkerNamed(flags) !== undefined || earlier.user[linkerVariable(target)] !== undefined;
  return isNamed || !namesLinkerInFlags(target, host, mode, earlier.user)
    ? []
    : ['-C', `linker=${toolName(target, 'gcc')}`];
}

/** What is said of `target-cpu=native` where cargo reads it from a place that is left as it is. */
function hostCpuNotes({ mode, target, cargoConfig, earlier: { user } }: RustflagsRequest): readonly string[] {
  // With rustflags: target what build.rustflags says is in the variable of the target.
  const configured = mode === 'off' ? cargoConfig : { ...cargoConfig, buildRustflags: [] };
  const read = rustflagsRead(user, configured, target);
  if (withoutHostCpu(read).length === read.length) return [];
  return [`target-cpu=native is kept: ${hostCpu}; with rustflags: env it is left out`];
}

/**
 * The user's arguments, and what to add to them: first what their variable hides of cargo's configuration,
 * then the sysroot. The notes say what of the configuration was added or left out.
 */
function merge(
  request: RustflagsRequest,
  ofUser: readonly string[],
  configured: readonly string[],
  isEmpty: boolean,
): {
  readonly user: readonly string[];
  readonly added: readonly string[];
  readonly notes: (name: string) => string[];
} {
  const { mode, sysroot } = request;
  const own = withoutHostCpu(ofUser);
  const hidden = withoutHostCpu(configured);
  const config = isEmpty ? [] : optionsToAppend(own, hidden);
  const others = [...own, ...config];
  const all = [`--sysroot=${sysroot}`, ...clangArguments(request, others)];
  const ours =
    mode === 'off'
      ? []
      : [...all.flatMap((argument) => ['-C', `link-arg=${argument}`]), ...linker(request, others)];
  const leftOut = missingOptions(others, hidden);
  const sysroots = mode === 'off' ? [] : sysrootsNamed(others).filter((named) => named !== sysroot);
  const notes = (name: string) => [
    ...(config.length === 0
      ? []
      : [`merged into ${name}, which overrides cargo's configuration: ${list(config)}`]),
    ...(leftOut.length === 0
      ? []
      : isEmpty
        ? [`left out ${list(leftOut)} of cargo's configuration, because you set ${name} to nothing`]
        : [`left out ${list(leftOut)} of cargo's configuration: ${name} says otherwise`]),
    ...(own.length < ofUser.length || (!isEmpty && hidden.length < configured.length)
      ? [`left out target-cpu=native: ${hostCpu}`]
      : []),
    ...sysroots.map((other) => `${name} names the sysroot ${other}; Crossroot's comes after it and wins`),
  ];
  return { user: own, added: [...config, ...missingOptions(others, ours)], notes };
}

function extended(
  name: string,
  was: string | undefined,
  ofUser: readonly string[],
  more: readonly string[],
): ExtendedVariable {
  const separator = name === encodedName ? '\x1f' : ' ';
  const added = `${ofUser.length > 0 && more.length > 0 ? separator : ''}${more.join(separator)}`;
  return { name, value: `${ofUser.join(separator)}${added}`, was, added };
}

/** A variable that an earlier step exported and that is not needed now; cargo takes an empty value for none. */
function emptied(name: string, was: string | undefined): ExtendedVariable {
  return { name, value: was ?? '', was, added: '' };
}

function withSpaces(words: readonly string[]): readonly string[] {
  return words.filter((word) => /\s/.test(word));
}

function list(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(' ');
}
