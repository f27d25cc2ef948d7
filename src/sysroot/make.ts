import type { Package } from '../debian/package.js';
import { pruningRules, pruningVersion } from '../debian/pruning.js';
import { resolveRelease } from '../debian/resolve-release.js';
import { CrossrootError } from '../errors.js';
import { fileRules, fileRulesVersion } from '../files.js';
import type { Release } from '../release.js';
import type { Phase } from '../report.js';
import type { Target } from '../target.js';
import type { KnownSums } from '../tree/digest.js';
import { unpackPackages } from '../tree/from-packages.js';
import { keyOf } from '../tree/recipe.js';
import type { StoredTree } from '../tree/store.js';
import type { Workshop } from '../workshop.js';
import { checkSysroot } from './check.js';
import { readGlibcVersion } from './glibc.js';
import { type Layout, multiarchLayout } from './layout.js';
import { mendLinks } from './mend.js';

/** A sysroot that is ready for use. */
export interface Sysroot {
  readonly tree: StoredTree;
  readonly layout: Layout;
  /** The version of its glibc: `2.36`. */
  readonly glibc: string;
}

/** What every link needs: the C library with its headers, and the libraries that gcc's own `.so` files name. */
const basePackages = ['libc6-dev', 'libstdc++6', 'libgomp1', 'libatomic1'];

/** Raised when the code here makes another tree of the same packages. */
const revision = 1;

/**
 * Provides the sysroot of a release with the named packages in it.
 * @param names package names, each perhaps with `=version`
 * @throws CrossrootError when the packages cannot be chosen, had or unpacked, or do not make a sysroot.
 */
export async function provideSysroot(
  request: { readonly release: Release; readonly target: Target; readonly names: readonly string[] },
  workshop: Workshop,
  phase: Phase,
): Promise<Sysroot> {
  const { release, target } = request;
  const packages = await resolveRelease({
    release,
    architecture: target.debian,
    names: [...basePackages, ...request.names],
    rules: pruningRules('sysroot'),
    phase,
    workshop,
  });
  const recipe = { kind: 'sysroot', release: release.name, packages, revision: ruleRevision } as const;
  const tree = await workshop.store.get(
    {
      kind: 'sysroot',
      key: keyOf(recipe),
      make: async (root, tellSums) => tellSums(await makeSysroot(root, packages, request, workshop, phase)),
    },
    phase,
  );
  const layout = multiarchLayout(tree.path, target);
  const glibc = readGlibcVersion(tree.path, layout);
  if (glibc === release.glibc) return { tree, layout, glibc };
  throw new CrossrootError({
    what: `the sysroot of debian:${release.name} has another glibc than the release`,
    why: `its libc.so.6 states ${glibc}, data/releases.json says ${release.glibc}`,
    todo: 'ask for no other version of libc6 in packages, or report this',
  });
}

const ruleRevision = `${revision}.${fileRulesVersion}.${pruningVersion}`;

async function makeSysroot(
  root: string,
  packages: readonly Package[],
  request: { readonly release: Release; readonly target: Target },
  workshop: Workshop,
  phase: Phase,
): Promise<KnownSums> {
  const { release, target } = request;
  const links: Readonly<Record<string, string>> = release.mergedUsr ? { lib: 'usr/lib' } : {};
  const keep = fileRules('sysroot');
  const sums = await unpackPackages({ packages, root, keep, links, phase, workshop });
  const mended = mendLinks(root);
  if (mended > 0) phase.info(`${mended} absolute links made relative`);
  const { errors, warnings } = checkSysroot(root, multiarchLayout(root, target), target);
  for (const warning of warnings) phase.info(`note: ${warning}`);
  if (errors.length === 0) return sums;
  throw new CrossrootError({
    what: `the packages of debian:${release.name} do not make a sysroot`,
    why: errors,
    todo: 'add the package that brings what is missing to packages, or report this with the list of packages',
  });
}
