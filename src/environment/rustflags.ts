import type { Target } from '../target.js';
import type { Extension, Recalled } from './exports.js';
import {
  mergeBehind,
  missingOptions,
  splitEncodedRustflags,
  splitRustflags,
  sysrootsNamed,
} from './rust-arguments.js';
import { shouted } from './variables.js';

/** Which variable carries `-C link-arg=--sysroot=…`; `off`: none, the linker launcher alone carries it. */
export type RustflagsMode = 'env' | 'target' | 'off';

export interface RustflagsRequest {
  readonly target: Target;
  readonly mode: RustflagsMode;
  readonly sysroot: string;
  /** The rustflags of cargo's configuration files: `target.*`, or `build` where there are none of those. */
  readonly config: readonly string[];
  /** Those of them that stand under `target.*`. */
  readonly configTarget: readonly string[];
  readonly recalled: Recalled;
}

export interface RustflagsVariables {
  readonly extensions: readonly Extension[];
  readonly notes: readonly string[];
}

const encodedName = 'CARGO_ENCODED_RUSTFLAGS';
const plainName = 'RUSTFLAGS';
const buildName = 'CARGO_BUILD_RUSTFLAGS';

/**
 * The variables with rustc's arguments (Cargo book, "build.rustflags"). Cargo takes the first of
 * CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS (both also when empty), `target.*.rustflags` and `build.rustflags`, and
 * drops the rest: so what is exported begins with what the user set, and holds what the configuration says.
 *
 * A variable cannot be unset for later steps of a job. Where an earlier environment exported RUSTFLAGS, it goes
 * on being the one that cargo reads, whatever the mode is now.
 */
export function rustflagsVariables(request: RustflagsRequest): RustflagsVariables {
  const { exported } = request.recalled;
  const bound = exported.has(encodedName) || exported.has(plainName);
  switch (request.mode) {
    case 'env':
      return forEveryTarget(request, carried(request));
    case 'target':
      return bound ? forEveryTarget(request, carried(request)) : forOneTarget(request);
    case 'off':
      return bound ? forEveryTarget(request, []) : both(left(request), { extensions: [], notes: [] });
  }
}

function carried(request: RustflagsRequest): readonly string[] {
  return ['-C', `link-arg=--sysroot=${request.sysroot}`];
}

function forEveryTarget(request: RustflagsRequest, ours: readonly string[]): RustflagsVariables {
  const { user, exported } = request.recalled;
  const encoded = user[encodedName];
  const plain = user[plainName];
  const says = encoded ?? plain;
  const base = encoded === undefined ? splitRustflags(plain ?? '') : splitEncodedRustflags(encoded);
  const hidden = hiddenByRustflags(request);
  // An empty value is cargo's way to say: nothing, not even what the configuration says.
  const config = says === '' ? [] : mergeBehind(base, hidden);
  const more = [...config, ...missingOptions([...base, ...config], ours)];
  const blanks = [...base, ...more].filter((word) => /\s/.test(word));
  const name =
    encoded !== undefined || exported.has(encodedName) || blanks.length > 0 ? encodedName : plainName;
  const extensions = [extension(name, user[name], base, more)];
  if (name === encodedName && exported.has(plainName)) {
    extensions.push({ name: plainName, value: plain ?? '', was: plain, added: '' });
  }
  const notes = [
    ...mergeNotes(name, hidden, base, config, says),
    ...sysrootNotes(name, request.sysroot, [...base, ...config], ours),
  ];
  if (encoded !== undefined) notes.push(`extended your ${encodedName}: cargo reads it and not ${plainName}`);
  else if (blanks.length > 0) {
    notes.push(`exported ${encodedName} instead of ${plainName}, which is split at blanks: ${list(blanks)}`);
  }
  return both(left(request), { extensions, notes });
}

function forOneTarget(request: RustflagsRequest): RustflagsVariables {
  const { user } = request.recalled;
  const name = targetName(request.target);
  const base = splitRustflags(user[name] ?? '');
  const hidden = hiddenByTargetRustflags(request, base);
  const config = mergeBehind(base, hidden);
  const wanted = [...config, ...missingOptions([...base, ...config], carried(request))];
  const ignoredBy = [encodedName, plainName].find((other) => user[other] !== undefined);
  const notes = [
    ...mergeNotes(name, hidden, base, config, user[name]),
    ...sysrootNotes(name, request.sysroot, [...base, ...config], carried(request)),
  ];
  if (ignoredBy !== undefined) {
    notes.push(`cargo reads your ${ignoredBy} and not ${name}; the linker launcher still carries the sysroot`);
  }
  const blanks = wanted.filter((word) => /\s/.test(word));
  if (blanks.length > 0) {
    notes.push(`left ${name} alone: it is split at blanks, and there are some in ${list(blanks)}`);
    return both(left(request), { extensions: [], notes });
  }
  return { extensions: [extension(name, user[name], base, wanted)], notes };
}

/** What cargo would take if there were no RUSTFLAGS: its configuration's, and those of the variables for it. */
function hiddenByRustflags({ target, config, configTarget, recalled }: RustflagsRequest): readonly string[] {
  const ofTarget = splitRustflags(recalled.user[targetName(target)] ?? '');
  if (ofTarget.length > 0) return [...configTarget, ...ofTarget];
  if (configTarget.length > 0) return config;
  return [...config, ...splitRustflags(recalled.user[buildName] ?? '')];
}

/**
 * The `build.rustflags` that cargo would take if there were no rustflags of the target's own; it joins the
 * others.
 */
function hiddenByTargetRustflags(
  { config, configTarget, recalled }: RustflagsRequest,
  ofTarget: readonly string[],
): readonly string[] {
  if (ofTarget.length > 0 || configTarget.length > 0) return [];
  return [...config, ...splitRustflags(recalled.user[buildName] ?? '')];
}

/** An earlier environment's target rustflags that nothing replaces now; cargo takes an empty value for none. */
function left(request: RustflagsRequest): RustflagsVariables {
  const name = targetName(request.target);
  const { user, exported } = request.recalled;
  if (!exported.has(name)) return { extensions: [], notes: [] };
  const was = user[name];
  return { extensions: [{ name, value: was ?? '', was, added: '' }], notes: [] };
}

function both(a: RustflagsVariables, b: RustflagsVariables): RustflagsVariables {
  return { extensions: [...a.extensions, ...b.extensions], notes: [...a.notes, ...b.notes] };
}

function targetName(target: Target): string {
  return `CARGO_TARGET_${shouted(target)}_RUSTFLAGS`;
}

function extension(
  name: string,
  was: string | undefined,
  base: readonly string[],
  more: readonly string[],
): Extension {
  const separator = name === encodedName ? '\x1f' : ' ';
  const added = `${base.length > 0 && more.length > 0 ? separator : ''}${more.join(separator)}`;
  return { name, value: `${base.join(separator)}${added}`, was, added };
}

function mergeNotes(
  name: string,
  hidden: readonly string[],
  base: readonly string[],
  merged: readonly string[],
  says: string | undefined,
): string[] {
  if (hidden.length === 0) return [];
  if (says === '') {
    return [`left out ${list(hidden)} of cargo's configuration, because you set ${name} to nothing`];
  }
  const notes: string[] = [];
  if (merged.length > 0) {
    notes.push(`merged into ${name} what it would hide of cargo's configuration: ${list(merged)}`);
  }
  const settled = missingOptions([...base, ...merged], hidden);
  if (settled.length > 0) {
    notes.push(`left out ${list(settled)} of cargo's configuration: ${name} says otherwise`);
  }
  return notes;
}

function sysrootNotes(
  name: string,
  sysroot: string,
  args: readonly string[],
  ours: readonly string[],
): string[] {
  if (ours.length === 0) return [];
  const others = sysrootsNamed(args).filter((named) => named !== sysroot);
  return others.map((other) => `${name} names the sysroot ${other}; ours stands behind it and wins`);
}

function list(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(' ');
}
