import { basename, dirname } from 'node:path';
import { pruningVersion } from '../debian/pruning.js';
import type { Release } from '../debian/release.js';
import { CrossrootError } from '../errors.js';
import type { DebianGccChoice, GccChoice } from '../gcc/choice.js';
import { gccRules } from '../gcc/plan-gcc.js';
import type { RustChoice } from '../rust/choice.js';
import { rustRules } from '../rust/provide-rust.js';
import type { LockedTree } from '../store/plan.js';
import type { SysrootChoice } from '../sysroot/choice.js';
import { sysrootRules } from '../sysroot/debian-sysroot.js';
import type { Target } from '../target.js';
import { shellWord } from '../text/shell-word.js';
import type { Lock, LockRequest } from './lock.js';

/** What a run asks for, as far as a lock could answer it. */
export interface Requested {
  readonly target: Target;
  readonly sysroot: SysrootChoice;
  readonly packages: readonly string[];
  readonly gcc: GccChoice;
  readonly rust: RustChoice;
  /** Absolute path of the project's lock. */
  readonly lockfile: string;
}

/** A request that a lock can answer: its sysroot and its gcc are of Debian. */
export interface Lockable extends Pick<Requested, 'target' | 'packages' | 'rust'> {
  readonly sysroot: Release;
  readonly gcc: DebianGccChoice;
}

/** What a request asks of a lock. */
export function lockRequestOf(request: Lockable): LockRequest {
  return {
    target: request.target.triple,
    sysroot: `debian:${request.sysroot.name}`,
    packages: request.packages,
    gcc: request.gcc.kind === 'auto' ? 'auto' : `debian:${request.gcc.release.name}`,
    rust: request.rust.kind,
    pruning: pruningVersion,
  };
}

/** Something that a lock was made for otherwise. */
export interface Difference {
  readonly text: string;
  /** The flags with which `crossroot lock` mends it; none where today's Crossroot does. */
  readonly flags: readonly string[];
}

/**
 * Holds a lock against what is asked.
 * @returns every difference. A lock that has more trees than are asked for answers all the same.
 */
export function differences({ request: locked, trees }: Lock, asked: LockRequest): readonly Difference[] {
  const found: Difference[] = [];
  for (const input of ['target', 'sysroot'] as const) {
    if (asked[input] === locked[input]) continue;
    found.push({
      text: `${input}: ${asked[input]} is asked for, the lock has ${locked[input]}`,
      flags: flag(input, asked[input]),
    });
  }
  const added = asked.packages.filter((name) => !locked.packages.includes(name));
  const removed = locked.packages.filter((name) => !asked.packages.includes(name));
  if (added.length + removed.length > 0) {
    const texts = [
      ...(added.length === 0 ? [] : [`${added.join(' ')} is asked for and not in the lock`]),
      ...(removed.length === 0 ? [] : [`the lock has ${removed.join(' ')}, which is not asked for`]),
    ];
    found.push({ text: `packages: ${texts.join('; ')}`, flags: flag('packages', asked.packages.join(' ')) });
  }
  // What the lock chose for its own sysroot, it would not choose for another one.
  const isChosen = asked.sysroot === locked.sysroot && asked.gcc === `debian:${trees.gcc.release}`;
  if (asked.gcc !== locked.gcc && !isChosen) {
    found.push({
      text: `gcc: ${asked.gcc} is asked for, the lock has ${locked.gcc}`,
      flags: flag('gcc', asked.gcc),
    });
  }
  if (asked.rust === 'debian' && trees.rust === undefined) {
    found.push({
      text: 'rust: debian is asked for, the lock has no Rust',
      flags: flag('rust', 'debian'),
    });
  }
  if (asked.pruning !== locked.pruning) {
    found.push({
      text: `pruning: this Crossroot chooses packages by rules ${asked.pruning}, the lock by rules ${locked.pruning}`,
      flags: [],
    });
  }
  const rules = (name: string, tree: LockedTree | undefined, own: string) => {
    if (tree === undefined || tree.rules === own) return;
    found.push({
      text: `${name}: this Crossroot makes it by rules ${own}, the lock by rules ${tree.rules}`,
      flags: [],
    });
  };
  rules('gcc', trees.gcc, gccRules);
  rules('sysroot', trees.sysroot, sysrootRules);
  if (asked.rust === 'debian') rules('rust', trees.rust, rustRules);
  return found;
}

/**
 * @throws CrossrootError naming each difference between a lock and what is asked, and the command that mends
 * it.
 */
export function refuseOtherRequest(lock: Lock, asked: LockRequest, file: string): void {
  const found = differences(lock, asked);
  if (found.length === 0) return;
  throw new CrossrootError({
    what: `the lock ${file} does not answer what is asked`,
    why: found.map(({ text }) => text),
    todo: [
      `write it anew: ${lockCommand(
        file,
        found.flatMap(({ flags }) => flags),
      )}`,
      'or ask for what it has',
    ],
  });
}

/** The command that writes the lock of a request where there is none. */
export function lockCommandFor(asked: LockRequest, file: string): string {
  return lockCommand(file, [
    ...flag('sysroot', asked.sysroot),
    ...(asked.packages.length === 0 ? [] : flag('packages', asked.packages.join(' '))),
    ...(asked.gcc === 'auto' ? [] : flag('gcc', asked.gcc)),
    ...(asked.rust === 'rustup' ? [] : flag('rust', asked.rust)),
  ]);
}

function lockCommand(file: string, flags: readonly string[]): string {
  const name = basename(file);
  const words = ['crossroot', 'lock', ...flags, ...(name === 'crossroot.lock' ? [] : flag('lockfile', name))];
  return `${words.join(' ')} (in ${dirname(file)})`;
}

function flag(name: string, value: string): readonly string[] {
  return [`--${name}`, /^[\w:.+-]+$/.test(value) ? value : shellWord(value)];
}
