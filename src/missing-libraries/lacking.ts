import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Explanation } from '../rust/cargo.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import { existsBeneath, resolveBeneath } from '../system/rooted-path.js';
import type { Missing } from './build-errors.js';
import { labelOf } from './explain.js';

/**
 * Explains what a build did not find in a sysroot that is not made of Debian's packages: which file would be
 * it, and whether the sysroot has one.
 */
export function explainLacking(
  missing: readonly Missing[],
  sysroot: Pick<Sysroot, 'path' | 'layout'>,
): Explanation {
  const looked = missing.map((one) => ({ label: labelOf(one), ...lookFor(one, sysroot) }));
  const absent = looked.filter(({ path }) => path === undefined);
  const why = looked.map(({ label, path, names, folders }) =>
    path === undefined
      ? `${label} was not found: the sysroot has no ${names.join(' or ')} in ${folders.join(', ')}`
      : `${label} was not found, though the sysroot has ${path}`,
  );
  if (looked.length === 0) return { why, todo: [] };
  if (absent.length === 0)
    return {
      why,
      todo: ['check above whether the cause is a search path, a version or static linking'],
    };
  return {
    why,
    todo: [
      'install what contains it, usually a -dev or -devel package, where the sysroot comes from, and copy the sysroot again',
      'or check whether the crate can build its own, often with a feature such as vendored or bundled',
    ],
  };
}

interface Looked {
  /** Where it is, below the root. */
  readonly path: string | undefined;
  readonly names: readonly string[];
  readonly folders: readonly string[];
}

function lookFor({ kind, name }: Missing, { path: root, layout }: Pick<Sysroot, 'path' | 'layout'>): Looked {
  const { libraries, includes, pkgConfig } = layout;
  const find = (
    names: readonly string[],
    folders: readonly string[],
    further: readonly string[] = [],
  ): Looked => {
    const paths = [...folders, ...further].flatMap((folder) => names.map((one) => `${folder}/${one}`));
    return { path: paths.find((path) => existsBeneath(root, path)), names, folders };
  };
  switch (kind) {
    case 'library':
      return find(name.startsWith(':') ? [name.slice(1)] : [`lib${name}.so`, `lib${name}.a`], libraries);
    case 'header':
      return find([name], includes, [
        ...includes.flatMap((folder) => foldersIn(root, folder)),
        ...libraries.flatMap((folder) => foldersIn(root, folder).map((one) => `${one}/include`)),
      ]);
    case 'module':
      return find([`${name}.pc`], pkgConfig);
    case 'cmake': {
      const folders = [...libraries, 'usr/share'].map((folder) => `${folder}/cmake`);
      const lower = name.toLowerCase();
      const configuration = [`${name}Config.cmake`, `${lower}-config.cmake`];
      const below = folders.flatMap((folder) => foldersIn(root, folder));
      const found = find(configuration, folders, below);
      return found.path === undefined
        ? {
            ...find([...configuration, `${lower}.pc`, `lib${lower}.pc`], pkgConfig),
            folders: ['cmake', 'pkgconfig'],
          }
        : found;
    }
  }
}

function foldersIn(root: string, folder: string): readonly string[] {
  const path = resolveBeneath(root, folder);
  if (path === undefined) return [];
  try {
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    return entries.filter((one) => one.isDirectory()).map(({ name }) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
