import { compareVersions } from '../debian/version.js';
import { CrossrootError } from '../errors.js';
import { isHost } from '../host.js';
import type { CargoCommand } from '../rust/cargo.js';
import type { Target } from '../target.js';

/** The commands that start what they built, where it can be started. */
const starting: readonly string[] = ['test', 'bench', 'run'] satisfies CargoCommand[];

/**
 * Says why what is built for a target cannot be started on this machine.
 * @param machine what the machine is, and the version of its glibc: undefined where it has another C library
 * @param glibc the version of the sysroot's glibc, as far as it is known
 * @returns undefined where it can be started, with the machine's own libraries
 */
export function whyNotStarted(
  target: Target,
  machine: { readonly host: Target; readonly glibc: () => string | undefined },
  glibc: string | undefined,
): string | undefined {
  if (!isHost(target, machine.host)) return `the machine is ${machine.host.processor}`;
  if (target.libc.isStatic || glibc === undefined) return undefined;
  const own = machine.glibc();
  if (own === undefined) return 'the machine has no glibc';
  if (compareVersions(glibc, own) <= 0) return undefined;
  return `the machine has glibc ${own}, the sysroot ${glibc}`;
}

/**
 * What a command that starts what it built does where that cannot be started: `run` is refused.
 * @returns a line about the others, which build only; undefined for a command that starts nothing
 * @throws CrossrootError
 */
export function withoutStarting(command: string, { triple }: Target, why: string): string | undefined {
  if (!starting.includes(command)) return undefined;
  if (command !== 'run') return `cargo ${command} builds, but does not start anything: ${why}`;
  throw new CrossrootError({
    what: `cargo run cannot start what is built for ${triple}`,
    why,
    todo: 'use the command build, and start the program on the target',
  });
}
