import { CrossrootError } from '../errors.js';
import type { Target } from '../target.js';

/** The triple in names of variables that build scripts read: `CC_aarch64_unknown_linux_gnu`. */
export function underscoredTriple(target: Target): string {
  return target.triple.replaceAll('-', '_');
}

/** The triple in cargo's configuration variables (Cargo book, "Environment variables"). */
export function upperCaseTriple(target: Target): string {
  return underscoredTriple(target).toUpperCase();
}

/** The name of a tool of the gcc, found on PATH: `aarch64-linux-gnu-gcc`. */
export function toolName(target: Target, tool: string): string {
  return `${target.tools}-${tool}`;
}

/** A variable to set, unless the user has set it or one that means the same. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  /** Other names under which build scripts look for the same thing for this target. */
  readonly aliases: readonly string[];
}

/** A variable with one name only. */
export function variable(name: string, value: string): Variable {
  return { name, value, aliases: [] };
}

/**
 * A variable for one target. The crates cc, cmake and pkg-config all read `V_<triple>`,
 * `V_<triple_underscored>`, `TARGET_V` and `V`, in this order; only the second is a name in a shell. `TARGET_V`
 * of the user counts as set for this target, because ours would win over it.
 */
export function targetVariable(target: Target, base: string, value: string): Variable {
  return {
    name: `${base}_${underscoredTriple(target)}`,
    value,
    aliases: [`${base}_${target.triple}`, `TARGET_${base}`],
  };
}

/**
 * What cargo and the cc crate read to find the compiler and the linker.
 *
 * Every tool is a bare name that PATH resolves: cargo's fingerprints contain the name, so a gcc that moves to
 * another folder rebuilds nothing. `CFLAGS_<triple>` and `CXXFLAGS_<triple>` are left to the user, since the
 * launchers pass `--sysroot` themselves, and gcc searches the multiarch folders of a sysroot anyway. There is
 * no `CARGO_TARGET_<TRIPLE>_RUNNER`: a program of the target that is run here should fail.
 */
export function compilerVariables(target: Target): readonly Variable[] {
  return [
    variable('CARGO_BUILD_TARGET', target.triple),
    targetVariable(target, 'CC', toolName(target, 'gcc')),
    targetVariable(target, 'CXX', toolName(target, 'g++')),
    targetVariable(target, 'AR', toolName(target, 'ar')),
    targetVariable(target, 'RANLIB', toolName(target, 'ranlib')),
  ];
}

/** The name of cargo's variable for the linker of a target. */
export function linkerVariable(target: Target): string {
  return `CARGO_TARGET_${upperCaseTriple(target)}_LINKER`;
}

/** Refuses a name that a shell or the runner could take for more than a name (IEEE 1003.1, 3.216 Name). */
export function checkVariableName(name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return;
  throw new CrossrootError({
    what: `${JSON.stringify(name)} cannot be exported`,
    why: 'the name of a variable has only letters, digits and underscores, and does not start with a digit',
    todo: 'rename the variable',
  });
}
