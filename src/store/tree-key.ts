import { createHash } from 'node:crypto';
import type { Package } from '../debian/package.js';

/** Everything that decides what a tree made from packages holds. */
export interface Recipe {
  readonly kind: 'sysroot' | 'gcc' | 'rust';
  /** The release whose habits the tree follows. */
  readonly release: string;
  readonly packages: readonly Package[];
  /** The versions of the file rules and of the code that mends: another one may make another tree. */
  readonly rules: string;
}

/** The key of a tree: SHA256 over its recipe, lowercase hexadecimal. The same on every machine. */
export function keyOf(recipe: Recipe): string {
  const packages = recipe.packages.map(({ sha256 }) => sha256).sort();
  const text = ['crossroot tree 1', recipe.kind, recipe.release, recipe.rules, ...packages].join('\n');
  return createHash('sha256').update(text).digest('hex');
}

/** What went into the key, for the log; each package stands for its SHA256. */
export function describeRecipe({ release, rules, packages }: Recipe): string {
  const names = packages.map(({ name, version, architecture }) => `${name} ${version} ${architecture}`).sort();
  return `debian:${release}, rules ${rules}, the SHA256 of ${names.join(', ')}`;
}
