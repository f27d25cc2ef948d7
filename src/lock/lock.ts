import * as v from 'valibot';
import { type Package, packageSchema, sha256Schema } from '../debian/package.js';
import { isPackageName } from '../debian/relation.js';
import { findRelease, releases, titleOf } from '../debian/release.js';
import { isVersion } from '../debian/version.js';
import { hosts } from '../host.js';
import type { LockedTree } from '../store/plan.js';
import { foreignPackages, repositorySchema } from './locked-repositories.js';

/**
 * The versions of a lock's format: for one target, for several, and for other hosts than amd64, which the first
 * two are for. No newer one is read.
 */
export const oneTarget = 1;
export const severalTargets = 2;
export const severalHosts = 3;

/** The Debian architecture of the host of a lock that names none. */
export const usualHost = 'amd64';

const demands = v.pipe(
  v.array(v.pipe(v.string(), v.check(isDemand, 'it is neither a name of a package nor name=version'))),
  v.check((names) => new Set(names).size === names.length, 'a package is listed twice'),
  v.readonly(),
);

const release = v.pipe(
  v.string(),
  v.check((name) => findRelease(name) !== undefined, 'no release of this Crossroot has that name'),
);
const time = v.pipe(v.string(), v.check(isTime, 'it is not a time such as 2026-09-01T00:00:00Z'));

const tree = {
  release,
  rules: v.string(),
  resolved: time,
  suites: v.pipe(
    v.custom<Record<string, string>>(hasSuiteNames, 'it names something that is not a suite'),
    v.record(v.string(), time),
  ),
  /** The `Origin` of each suite that the user brings. */
  origins: v.exactOptional(
    v.pipe(
      v.custom<Record<string, string>>(hasSuiteNames, 'it names something that is not a suite'),
      v.record(v.string(), v.string()),
    ),
  ),
  digest: sha256Schema,
};
const packages = {
  packages: v.pipe(
    v.array(packageSchema),
    v.minLength(1, 'it has no packages'),
    v.check(
      (packages: Package[]) => twice(packages) === undefined,
      ({ input }) => `${twice(input)} is listed twice`,
    ),
  ),
};

const treeSchema: v.GenericSchema<LockedTree> = v.strictObject({ ...tree, ...packages });

/** A tree that Crossroot itself pins. */
const pinSchema: v.GenericSchema<LockedTree> = v.strictObject({
  ...tree,
  pack: v.exactOptional(
    v.strictObject({ size: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), sha256: sha256Schema }),
  ),
  ...packages,
});

/** What is asked for, besides the target. */
const inputs = {
  sysroot: v.pipe(v.string(), v.check(isTitle, 'no release of this Crossroot has that name')),
  /** Package names, each perhaps with `=version`; sorted. With `auto` also those that were chosen. */
  packages: demands,
  /** With `packages: auto`: the names beside that word, and what the crates wanted when the lock was made. */
  auto: v.exactOptional(v.strictObject({ named: demands, wants: v.pipe(v.array(v.string()), v.readonly()) })),
  /** Where packages of the sysroot may come from besides its release. */
  repositories: v.exactOptional(v.pipe(v.array(repositorySchema), v.minLength(1), v.readonly())),
  gcc: v.pipe(
    v.string(),
    v.check((text) => text === 'auto' || isTitle(text), 'it is neither auto nor a release of this Crossroot'),
  ),
  /** What rustup installs is not in the lock: `rust-toolchain.toml` pins that. */
  rust: v.picklist(['rustup', 'debian']),
  /** The package that brings a linker into the gcc's tree. */
  linker: v.exactOptional(v.picklist(['lld', 'mold'])),
  /** The version of the pruning rules: another one may choose other packages for the same names. */
  pruning: v.number(),
};

const requestSchema = v.pipe(v.strictObject({ target: v.string(), ...inputs }), v.readonly());

// Rust with `rust: debian` only.
const treesSchema = v.pipe(
  v.strictObject({ gcc: treeSchema, rust: v.exactOptional(treeSchema), sysroot: treeSchema }),
  v.readonly(),
);

/** What a lock of one target looks like, to the last field. */
export const oneTargetSchema = v.strictObject({
  version: v.literal(oneTarget),
  request: requestSchema,
  trees: treesSchema,
});

/** The same of several targets, each by its triple. */
export const severalTargetsSchema = v.strictObject({
  version: v.literal(severalTargets),
  targets: v.pipe(
    v.custom<Record<string, unknown>>(hasTriples, 'it names something that is not a target'),
    v.record(v.string(), v.strictObject({ request: v.strictObject(inputs), trees: treesSchema })),
  ),
});

/** The same for hosts by their Debian architectures: a target has one sysroot on all of them. */
export const severalHostsSchema = byHosts(treeSchema);

/** The same with the packs of trees: a file of `data/pins`. */
export const pinsSchema = byHosts(pinSchema);

function byHosts(schema: typeof treeSchema) {
  const ofHost = v.strictObject({ gcc: schema, rust: v.exactOptional(schema) });
  return v.strictObject({
    version: v.literal(severalHosts),
    targets: v.pipe(
      v.custom<Record<string, unknown>>(hasTriples, 'it names something that is not a target'),
      v.record(
        v.string(),
        v.strictObject({
          request: v.strictObject(inputs),
          sysroot: schema,
          hosts: v.pipe(
            v.record(v.picklist(hosts.map(({ debian }) => debian)), ofHost),
            v.check((parts) => Object.keys(parts).length > 0, 'it has no host'),
          ),
        }),
      ),
    ),
  });
}

/** The inputs that a lock was made for, as they are written. */
export type LockRequest = v.InferOutput<typeof requestSchema>;

/**
 * The exact packages of every tree of a target on a host, with the digest of each: a part of `crossroot.lock`,
 * or a file of `data/pins`.
 */
export interface Lock {
  /** The Debian architecture of the machine that gcc and Rust run on. */
  readonly host: string;
  readonly request: LockRequest;
  readonly trees: v.InferOutput<typeof treesSchema>;
}

/** The trees of a lock with their names, in the order in which they are written. */
export function treesOfLock({ trees }: Lock): readonly (readonly [name: string, tree: LockedTree])[] {
  const { gcc, sysroot, rust } = trees;
  return [['gcc', gcc], ['sysroot', sysroot], ...(rust === undefined ? [] : [['rust', rust] as const])];
}

/** What the request of a lock says, and its trees do not. */
export function contradictions({ request, trees }: Lock): readonly string[] {
  const found: string[] = [];
  for (const name of ['sysroot', 'gcc'] as const) {
    const { release } = trees[name];
    if (request[name] === 'auto' || request[name] === titleOf(release)) continue;
    found.push(`request.${name}: it is ${request[name]}, but the tree is from ${titleOf(release)}`);
  }
  if ((request.rust === 'debian') !== (trees.rust !== undefined)) {
    found.push(
      `request.rust: it is ${request.rust}, but there is ${trees.rust === undefined ? 'no' : 'a'} tree`,
    );
  }
  return [...found, ...foreignPackages(request, trees)];
}

/** Whether a text is a release as users write it. */
function isTitle(text: string): boolean {
  return releases.some(({ title }) => title === text);
}

function isDemand(text: string): boolean {
  const [name = '', version, ...more] = text.split('=');
  return isPackageName(name) && (version === undefined || isVersion(version)) && more.length === 0;
}

/** Whether a text is a time as a lock has them: `2026-09-01T00:00:00Z` (ISO 8601, UTC). */
export function isTime(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  // A date as 2026-02-31 would silently be another day.
  return new Date(text).toISOString() === text.replace('Z', '.000Z');
}

/** Whether the names are target triples, one at least. */
function hasTriples(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => /^\w+(?:-[\w.]+)+$/.test(name));
}

/** A record leaves out some names (`__proto__`, `constructor`, `prototype`) without a word. */
function hasSuiteNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every(
    (name) =>
      (/^[a-z]+(?:[-/][a-z]+)*$/.test(name) || /^https?:\/\/[^\s@]+ [^\s]+$/.test(name)) &&
      name !== 'constructor' &&
      name !== 'prototype',
  );
}

/** A package that a tree has twice, in one version or in two. */
function twice(packages: readonly Package[]): string | undefined {
  const seen = new Set<string>();
  for (const { name, architecture } of packages) {
    const key = `${name}:${architecture}`;
    if (seen.has(key)) return key;
    seen.add(key);
  }
  return undefined;
}
