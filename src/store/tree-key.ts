import { createHash } from 'node:crypto';
import type { Package } from '../debian/package.js';
import { titleOf } from '../debian/release.js';

export type TreeKind = 'sysroot' | 'gcc' | 'rust';

/**
 * What a tree is made of: everything that decides which files it holds. `release` is the one whose conventions
 * the tree follows, such as a merged /usr; `what` is for messages, and no part of the key; `signature` is over
 * the facts of all files of the directory.
 */
export type Ingredients = {
  readonly kind: TreeKind;
  /** The versions of the file rules and of the code that makes the tree: others may make another tree. */
  readonly rules: string;
} & (
  | { readonly from: 'packages'; readonly release: string; readonly packages: readonly Package[] }
  | { readonly from: 'tarball'; readonly sha256: string; readonly what: string }
  | { readonly from: 'directory'; readonly path: string; readonly signature: string }
);

/** By what a tree is found: what it is made of. */
export interface TreeKey {
  readonly kind: TreeKind;
  /** SHA256 over the ingredients, lowercase hexadecimal. The same on every machine. */
  readonly key: string;
  /** What went into the key, for the log. */
  readonly madeOf: string;
}

/** The one place where the key of a tree is made. After a change here no cached tree is found again. */
export function treeKey(made: Ingredients): TreeKey {
  const { kind, rules } = made;
  const keyOf = (parts: readonly string[], madeOf: string): TreeKey => ({
    kind,
    key: createHash('sha256').update(parts.join('\n')).digest('hex'),
    madeOf,
  });
  // The format of a key: raised when it changes.
  const format = 'crossroot tree 1';
  switch (made.from) {
    case 'packages': {
      const { release, packages } = made;
      const names = packages.map(({ name, version, architecture }) => `${name} ${version} ${architecture}`);
      // All that is said of each package, in any order: a lock that says something else of the same bytes finds
      // no tree, and its packages are looked at again. The same ones make a sysroot, a gcc or a Rust, and two
      // releases that share them may lay a tree out in two ways.
      const rows = packages.map((row) =>
        [row.sha256, row.size, row.name, row.version, row.architecture, row.repository, row.path].join(' '),
      );
      return keyOf(
        [format, kind, release, rules, ...rows.sort()],
        `${titleOf(release)}, rules ${rules}, the SHA256 of ${names.sort().join(', ')}`,
      );
    }
    case 'tarball': {
      // The bytes of the tarball alone: a path and a URL of the same tarball share a tree.
      const { sha256, what } = made;
      const facts = `SHA256 ${sha256}, rules ${rules}`;
      return kind === 'gcc'
        ? keyOf(['crossroot toolchain 1', rules, sha256, ''], `${what}, ${facts}`)
        : keyOf([format, kind, 'tarball', rules, sha256], `a tarball with ${facts}`);
    }
    case 'directory': {
      // A directory's files are not read for a key, so its path and the facts of its files are used instead.
      const { path, signature } = made;
      return keyOf(
        [format, kind, 'folder', rules, path, signature],
        `the directory ${path} in its present state, rules ${rules}`,
      );
    }
  }
}

/** The key of a tree's pack in a remote cache. */
export function cacheKey({ kind, key }: Omit<TreeKey, 'madeOf'>): string {
  return `crossroot-${kind}-${key}`;
}

/** What a tree in the tool cache is found by. */
export interface CachedTree {
  readonly kind: TreeKind;
  readonly digest: string;
}

/** A tree's name and version in the tool cache. */
export interface CachedTool {
  readonly name: string;
  readonly version: string;
}

/**
 * Versions must be semver, hence the digest as a pre-release. It is whole: a lock could name a digest that
 * begins as another tree's does, and take its place.
 */
export function cachedTool({ kind, digest }: CachedTree): CachedTool {
  return { name: `crossroot-${kind}`, version: `1.0.0-h${digest}` };
}

/**
 * The folder of a tree in its entry of a tool cache, where `@actions/tool-cache` has an architecture. It is the
 * same on every host: a sysroot is the same for all, and machines of two kinds may share a tool cache.
 */
export const treeFolder = 'x64';
