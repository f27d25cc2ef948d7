import type { Target } from '../target.js';

/**
 * The triple with underscores, as build scripts spell it in names of variables: `CC_aarch64_unknown_linux_gnu`.
 */
export function underscored(target: Target): string {
  return target.triple.replaceAll('-', '_');
}

/** The triple as cargo spells it in its configuration variables (Cargo book, "Environment variables"). */
export function shouted(target: Target): string {
  return underscored(target).toUpperCase();
}

/** The name of a tool of the gcc, found on PATH: `aarch64-linux-gnu-gcc`. */
export function toolName(target: Target, tool: string): string {
  return `${target.gnu}-${tool}`;
}

/** A variable that the environment wants to set, unless the user has set it or one that means the same. */
export interface Wanted {
  readonly name: string;
  readonly value: string;
  /** Other names under which build scripts look for the same thing for this target. */
  readonly aliases: readonly string[];
}

/** A variable with one name only. */
export function wanted(name: string, value: string): Wanted {
  return { name, value, aliases: [] };
}

/**
 * A variable for one target. The crates cc, cmake and pkg-config all read `V_<triple>`,
 * `V_<triple_underscored>`, `TARGET_V` and `V`, in this order; the second is the one that a shell can spell.
 * `TARGET_V` counts as set for this target, because ours would win over it.
 */
export function wantedForTarget(target: Target, base: string, value: string): Wanted {
  return {
    name: `${base}_${underscored(target)}`,
    value,
    aliases: [`${base}_${target.triple}`, `TARGET_${base}`],
  };
}
