import { basename, dirname } from 'node:path';
import type { OwnRepository } from '../debian/own-repository.js';
import { pruningVersion } from '../debian/pruning.js';
import { findGccRelease, type Release, titleOf } from '../debian/release.js';
import { CrossrootError } from '../errors.js';
import { type DebianGccChoice, type GccChoice, isDebianGcc } from '../gcc/choose-gcc.js';
import { gccPackage, gccRules } from '../gcc/debian-gcc.js';
import type { LinkerChoice } from '../gcc/linkers.js';
import { hosts, nameOfHost } from '../host.js';
import { rustRules } from '../rust/provide-rust.js';
import type { RustChoice } from '../rust/rust-tools.js';
import type { LockedTree } from '../store/plan.js';
import { sysrootRules } from '../sysroot/debian-sysroot.js';
import type { SysrootChoice } from '../sysroot/sysroot.js';
import { type Target, targets } from '../target.js';
import { inputName, setting } from '../text/input-words.js';
import { shellWord } from '../text/shell-word.js';
import type { Lock, LockRequest } from './lock.js';
import { lockedRepository, repositoryDifferences } from './locked-repositories.js';
import { packageDifferences, packagesInput } from './package-differences.js';

/** What of a run a lock depends on. */
export interface LockInputs {
  readonly target: Target;
  /** The machine that gcc and Rust run on. */
  readonly host: Target;
  readonly sysroot: SysrootChoice;
  readonly packages: readonly string[];
  readonly repositories: readonly OwnRepository[];
  /** With `packages: auto`: what the crates want, and the names beside that word; `packages` then has all. */
  readonly chosen?: LockRequest['auto'] | undefined;
  readonly gcc: GccChoice;
  readonly rust: RustChoice;
  readonly linker: LinkerChoice;
}

/** What of that a lock can pin. */
interface Lockable {
  readonly sysroot: { readonly kind: 'debian'; readonly release: Release };
  readonly gcc: DebianGccChoice;
}

/** The same of a run that a lock can pin. */
export type LockableInputs = LockInputs & Lockable;

/**
 * The inputs of a run that a lock can pin. It pins packages of Debian; a tarball is pinned by its checksum; a
 * directory, and what is on PATH, by nothing.
 * @throws CrossrootError when the sysroot or the gcc is not Debian's.
 */
export function lockableInputs<Inputs extends Pick<LockInputs, 'sysroot' | 'gcc'>>(
  inputs: Inputs,
): Inputs & Lockable {
  const { sysroot, gcc } = inputs;
  if (sysroot.kind === 'debian' && isDebianGcc(gcc)) return { ...inputs, sysroot, gcc };
  const other = sysroot.kind === 'debian' ? setting('gcc', gcc.kind) : `the sysroot is a ${sysroot.kind}`;
  throw new CrossrootError({
    what: 'this request cannot be locked',
    why: `${other}; a lock pins packages`,
    todo: `pin a tarball by its checksum (${inputName('sysroot-sha256')}, ${inputName('gcc-sha256')}) and leave out ${inputName('locked')}, or use a release: debian:bookworm`,
  });
}

/** The inputs as a lock records them. */
export function lockRequestOf(inputs: Omit<LockableInputs, 'host'>): LockRequest {
  const { target, sysroot, packages, repositories, chosen, gcc, rust, linker } = inputs;
  return {
    target: target.triple,
    sysroot: sysroot.release.title,
    packages,
    ...(repositories.length === 0 ? {} : { repositories: repositories.map(lockedRepository) }),
    ...(chosen === undefined ? {} : { auto: chosen }),
    gcc: gcc.kind === 'auto' ? 'auto' : gcc.release.title,
    rust: rust.kind === 'debian' ? 'debian' : 'rustup',
    ...(linker.package === undefined ? {} : { linker: linker.package }),
    pruning: pruningVersion,
  };
}

/**
 * What a lock has for the target that a run asks for, and the machine that it is on.
 * @throws CrossrootError when it has nothing, naming the command that adds it.
 */
export function lockOfTarget(
  locks: readonly Lock[],
  asked: LockRequest,
  machine: Pick<Target, 'debian' | 'processor'>,
  file: string,
): Lock {
  const ofTarget = locks.filter(({ request }) => request.target === asked.target);
  const lock = ofTarget.find(({ host }) => host === machine.debian);
  if (lock !== undefined) return lock;
  if (ofTarget.length > 0) {
    throw new CrossrootError({
      what: `the lock ${file} has no gcc for this machine`,
      why: `this machine is ${machine.processor}; the lock has ${asked.target} on ${ofTarget.map(({ host }) => nameOfHost(host)).join(', ')}`,
      todo: `add it without changing the rest: ${lockCommand(file, flag('host', machine.processor))}`,
    });
  }
  const others = [...new Set(locks.map(({ request }) => request.target))].join(', ');
  throw new CrossrootError({
    what: `the lock ${file} does not match the request`,
    why: `${setting('target', asked.target)} is requested, but the lock has ${others}`,
    todo: [
      `add it without changing the others: ${lockCommandFor(asked, file, true)}`,
      'or change the request to match the lock',
    ],
  });
}

/** How a lock differs from a request. */
interface Mismatch {
  readonly text: string;
  /** The flags with which `crossroot lock` fixes it; none where today's Crossroot does. */
  readonly flags: readonly string[];
  /** What the request leaves out, where that alone makes the difference. */
  readonly leftOut?: string | undefined;
}

/**
 * Compares what a lock has for a target with what a run asks for.
 * @param glibc the input `glibc`, where that chose the sysroot
 * @returns every difference. More trees in the lock than are asked for make no difference.
 */
export function mismatches(lock: Lock, asked: LockRequest, glibc?: string): readonly Mismatch[] {
  const { request: locked, trees } = lock;
  const found: Mismatch[] = [];
  const add = (text: string, flags: readonly string[] = [], leftOut?: string) =>
    found.push({ text, flags, ...(leftOut === undefined ? {} : { leftOut }) });
  const addInput = (name: 'sysroot' | 'gcc', request = `${setting(name, asked[name])} is requested`) =>
    add(`${request}, but the lock has ${locked[name]}`, flag(name, asked[name]));
  const bySysroot = glibc && `${setting('glibc', glibc)} chooses the sysroot ${asked.sysroot}`;
  if (asked.sysroot !== locked.sysroot) addInput('sysroot', bySysroot);
  const { texts, leftOut } = packageDifferences(locked, asked);
  if (texts.length > 0) add(`packages: ${texts.join('; ')}`, flag('packages', packagesInput(asked)), leftOut);
  const sources = repositoryDifferences(locked, asked);
  if (sources.length > 0) add(`repositories: ${sources.join('; ')}`, repositoryFlags(asked));
  // What the lock chose for its own sysroot, it would not choose for another one.
  const isChosen = asked.sysroot === locked.sysroot && asked.gcc === titleOf(trees.gcc.release);
  if (asked.gcc !== locked.gcc && !isChosen) addInput('gcc');
  const needsRust = asked.rust === 'debian';
  if (needsRust && trees.rust === undefined)
    add(`${setting('rust', 'debian')} is requested, but the lock has no Rust`, flag('rust', 'debian'));
  if (asked.linker !== undefined && asked.linker !== locked.linker)
    add(
      `${setting('linker', asked.linker)} is requested, but the lock has ${locked.linker ?? 'none'}`,
      flag('linker', asked.linker),
    );
  if (asked.pruning !== locked.pruning)
    add(
      `pruning: this Crossroot chooses packages by rules ${asked.pruning}, the lock by rules ${locked.pruning}`,
    );
  const compareRules = (name: string, tree: LockedTree | undefined, own: string) => {
    if (tree !== undefined && tree.rules !== own)
      add(`${name}: this Crossroot makes it by rules ${own}, the lock by rules ${tree.rules}`);
  };
  for (const text of ofOtherTarget(lock, asked.target)) add(text);
  compareRules('gcc', trees.gcc, gccRules);
  compareRules('sysroot', trees.sysroot, sysrootRules);
  if (needsRust) compareRules('rust', trees.rust, rustRules);
  return found;
}

/** What shows that trees are of another target or host: these are as whole, and found by their own digests. */
function ofOtherTarget({ host: name, trees }: Lock, triple: string): readonly string[] {
  const target = targets.find((one) => one.triple === triple);
  const host = hosts.find((one) => one.debian === name);
  if (target === undefined || host === undefined) return [];
  const { gcc, sysroot, rust } = trees;
  const { debian, libc } = target;
  const gccRelease = findGccRelease(gcc.release);
  const wanted = [
    ['gcc', gcc, gccRelease && gccPackage('gcc', gccRelease, target, host), host.debian],
    ['sysroot', sysroot, libc.development, debian],
    ['rust', rust, rust && findGccRelease(rust.release)?.rust.std, debian],
  ] as const;
  return wanted.flatMap(([kind, tree, name, architecture]) => {
    if (tree === undefined) return [];
    if (name === undefined)
      return [`${kind}: the lock has it from ${titleOf(tree.release)}, whose ${kind} is not used`];
    if (tree.packages.some((one) => one.name === name && one.architecture === architecture)) return [];
    return [`${kind}: the lock has no ${name}:${architecture}, which ${triple} needs`];
  });
}

/**
 * Refuses a lock that was made for something else.
 * @param locks everything that the lock has: the command is for the target of `lock` alone
 * @param glibc as for {@link mismatches}
 * @throws CrossrootError naming each difference, and the command that fixes them all.
 */
export function refuseMismatch(
  lock: Lock,
  asked: LockRequest,
  file: string,
  locks: readonly Lock[] = [lock],
  glibc?: string,
): void {
  const found = mismatches(lock, asked, glibc);
  if (found.length === 0) return;
  const target =
    new Set(locks.map(({ request }) => request.target)).size > 1 ? flag('target', asked.target) : [];
  const command = lockCommand(file, [...target, ...found.flatMap((mismatch) => mismatch.flags)]);
  // What is left out may be forgotten.
  const leftOut = found.flatMap((mismatch) => mismatch.leftOut ?? []).join(' ');
  throw new CrossrootError({
    what: `the lock ${file} does not match the request`,
    why: found.map(({ text }) => text),
    todo:
      leftOut === ''
        ? [`update it: ${command}`, 'or change the request to match the lock']
        : [`add ${leftOut}${found.length > 1 ? ', and run again' : ''}`, `or update the lock: ${command}`],
  });
}

/**
 * The command that writes what a lock has for a target where it has nothing yet.
 * @param hasOthers whether it has other targets, which the command is to leave as they are
 */
export function lockCommandFor(asked: LockRequest, file: string, hasOthers = false): string {
  return lockCommand(file, [
    ...(asked.target === targets[0].triple && !hasOthers ? [] : flag('target', asked.target)),
    ...flag('sysroot', asked.sysroot),
    ...(packagesInput(asked) === '' ? [] : flag('packages', packagesInput(asked))),
    ...(asked.repositories === undefined ? [] : repositoryFlags(asked)),
    ...(asked.gcc === 'auto' ? [] : flag('gcc', asked.gcc)),
    ...(asked.rust === 'rustup' ? [] : flag('rust', asked.rust)),
    ...(asked.linker === undefined ? [] : flag('linker', asked.linker)),
  ]);
}

function lockCommand(file: string, flags: readonly string[]): string {
  const name = basename(file);
  const words = ['crossroot', 'lock', ...flags, ...(name === 'crossroot.lock' ? [] : flag('lockfile', name))];
  return `${words.join(' ')} (in ${dirname(file)})`;
}

/** An empty flag takes those of the lock away. */
function repositoryFlags({ repositories = [] }: Pick<LockRequest, 'repositories'>): readonly string[] {
  if (repositories.length === 0) return flag('repositories', '');
  return repositories.flatMap(({ source }) => flag('repositories', source));
}

function flag(name: string, value: string): readonly string[] {
  return [`--${name}`, /^[\w:.+-]+$/.test(value) ? value : shellWord(value)];
}
