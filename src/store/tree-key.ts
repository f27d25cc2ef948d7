import { createHash } from 'node:crypto';
import type { Package } from '../debian/package.js';

export type TreeKind = 'sysroot' | 'gcc' | 'rust';

/** What a tree is made of: everything that decides which files it holds. */
export type Ingredients = {
  readonly kind: TreeKind;
  /** The versions of the file rules and of the code that makes the tree: others may make another tree. */
  readonly rules: string;
} & (
  | {
      readonly from: 'packages';
      /** The codename of the release whose conventions the tree follows, such as a merged /usr. */
      readonly release: string;
      readonly packages: readonly Package[];
    }
  | {
      readonly from: 'tarball';
      /** SHA256, lowercase hexadecimal. */
      readonly sha256: string;
      /** What messages call it; no part of the key. */
      readonly what: string;
    }
  | {
      readonly from: 'directory';
      readonly path: string;
      /** A SHA256 over the facts of all its files: see `signSelection`. */
      readonly signature: string;
    }
);

/** By what a tree is found before its digest is known. */
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
  switch (made.from) {
    case 'packages': {
      const { release, packages } = made;
      const names = packages.map(({ name, version, architecture }) => `${name} ${version} ${architecture}`);
      return {
        kind,
        key: sha256Of([
          // The format of a key: raised when it changes.
          'crossroot tree 1',
          // The same packages make a sysroot, a gcc or a Rust.
          kind,
          // Two releases may share packages and still lay a tree out in two ways.
          release,
          rules,
          // The bytes of the packages, whatever their names and their order.
          ...packages.map(({ sha256 }) => sha256).sort(),
        ]),
        madeOf: `debian:${release}, rules ${rules}, the SHA256 of ${names.sort().join(', ')}`,
      };
    }
    case 'tarball': {
      // The bytes of the tarball alone: a path and a URL of the same tarball share a tree.
      const { sha256, what } = made;
      const isToolchain = kind === 'gcc';
      return {
        kind,
        key: sha256Of(
          isToolchain
            ? ['crossroot toolchain 1', rules, sha256, '']
            : ['crossroot tree 1', kind, 'tarball', rules, sha256],
        ),
        madeOf: `${isToolchain ? `${what},` : 'a tarball with'} SHA256 ${sha256}, rules ${rules}`,
      };
    }
    case 'directory': {
      // A directory's files are not read for a key, so its path and the facts of its files are used instead.
      const { path, signature } = made;
      return {
        kind,
        key: sha256Of(['crossroot tree 1', kind, 'folder', rules, path, signature]),
        madeOf: `the directory ${path} as it is now, rules ${rules}`,
      };
    }
  }
}

/** The key of a tree's pack in a remote cache: its digest where that is pinned, else its own key. */
export function cacheKey({
  kind,
  key,
  digest,
}: Omit<TreeKey, 'madeOf'> & { readonly digest?: string }): string {
  return `crossroot-${kind}-${digest ?? key}`;
}

/** A tool in a tool cache: its name, and its version, which must be semver. */
export interface CachedTool {
  readonly name: string;
  readonly version: string;
}

/** What a tree is called in the tool cache: versions must be semver, hence the digest as a pre-release. */
export function cachedTool({ kind, digest }: { readonly kind: TreeKind; readonly digest: string }): CachedTool {
  return { name: `crossroot-${kind}`, version: `1.0.0-h${digest.slice(0, 32)}` };
}

function sha256Of(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
