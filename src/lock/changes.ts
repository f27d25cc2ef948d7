import type { Package } from '../debian/package.js';
import type { LockedTree } from '../store/plan.js';
import { type Lock, treesOfLock } from './lock.js';

/**
 * What differs between two locks, in lines for people: `sysroot: libssl-dev:arm64 3.0.16-1 -> 3.0.17-1`.
 * @param before none when there was no lock
 */
export function changesOf(before: Lock | undefined, after: Lock): readonly string[] {
  const old = new Map(before === undefined ? [] : treesOfLock(before));
  const fresh = new Map(treesOfLock(after));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((name) =>
    treeChanges(old.get(name), fresh.get(name)).map((line) => `${name}: ${line}`),
  );
}

function treeChanges(was: LockedTree | undefined, is: LockedTree | undefined): readonly string[] {
  const lines = allChanges(was?.packages ?? [], is?.packages ?? []);
  if (lines.length > 0 || was?.digest === is?.digest) return lines;
  return [`the same packages give other files: ${was?.digest ?? 'none'} -> ${is?.digest ?? 'none'}`];
}

/** What differs between the packages of a tree before and after. */
export function packageChanges(before: readonly Package[], after: readonly Package[]): readonly string[] {
  const old = byName(before);
  const fresh = byName(after);
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((name) => {
    const was = old.get(name);
    const is = fresh.get(name);
    if (was === undefined) return is === undefined ? [] : [`${name} ${is.version} added`];
    if (is === undefined) return [`${name} ${was.version} removed`];
    if (was.version !== is.version) return [`${name} ${was.version} -> ${is.version}`];
    return was.sha256 === is.sha256
      ? []
      : [`${name} ${is.version} has different contents: ${was.sha256} -> ${is.sha256}`];
  });
}

/** With the packages that are the same and moved: a security update that a point release has taken in. */
function allChanges(before: readonly Package[], after: readonly Package[]): readonly string[] {
  const fresh = byName(after);
  const placeOf = ({ repository, path }: Package) => `${repository}/${path}`;
  const moves = [...byName(before)].sort().flatMap(([name, was]) => {
    const is = fresh.get(name);
    if (is === undefined || is.sha256 !== was.sha256 || placeOf(is) === placeOf(was)) return [];
    return [`${name} ${is.version} has moved: ${placeOf(was)} -> ${placeOf(is)}`];
  });
  return [...packageChanges(before, after), ...moves];
}

function byName(packages: readonly Package[]): ReadonlyMap<string, Package> {
  return new Map(packages.map((one) => [`${one.name}:${one.architecture}`, one]));
}

/**
 * The new lock with those trees of the old one that have the same packages and digest: their dates alone are no
 * change to review. A pack is of the tree with its digest, whatever packages that is made of.
 */
export function keepUnchanged(old: Lock, made: Lock): Lock {
  const facts = ({ release, rules, digest }: LockedTree) => [release, rules, digest].join();
  const keep = (was: LockedTree | undefined, is: LockedTree): LockedTree => {
    if (was?.digest !== is.digest) return is;
    const isSame = facts(was) === facts(is) && allChanges(was.packages, is.packages).length === 0;
    return isSame ? was : { ...is, ...(was.pack === undefined ? {} : { pack: was.pack }) };
  };
  const { gcc, sysroot, rust } = made.trees;
  return {
    ...made,
    trees: {
      gcc: keep(old.trees.gcc, gcc),
      sysroot: keep(old.trees.sysroot, sysroot),
      ...(rust === undefined ? {} : { rust: keep(old.trees.rust, rust) }),
    },
  };
}
