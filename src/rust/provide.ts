import type { Package } from '../debian/package.js';
import { pruningRules } from '../debian/pruning.js';
import { resolveRelease } from '../debian/resolve-release.js';
import type { RustChoice } from '../inputs.js';
import type { Release } from '../release.js';
import type { Phase } from '../report.js';
import type { Target } from '../target.js';
import type { KnownSums } from '../tree/digest.js';
import { unpackPackages } from '../tree/from-packages.js';
import { keyOf } from '../tree/recipe.js';
import type { StoredTree } from '../tree/store.js';
import type { Workshop } from '../workshop.js';
import { debianRustTools, finishRustTree, keepRustPath, rustPackageNames } from './debian-rust.js';
import { rustupTools } from './rustup.js';
import type { RustTools } from './tools.js';

/** Rust, and the tree that it stands in where Crossroot made one. */
export interface ProvidedRust {
  readonly tools: RustTools;
  readonly tree?: StoredTree;
}

/** Raised when the code here makes another tree of the same packages. */
const revision = '1';

/**
 * Provides Rust as the input `rust` asks for.
 * @param request.hostGlibc the host's glibc version, undefined when it has another C library
 * @throws CrossrootError saying what to do when it cannot be had.
 */
export async function provideRust(
  request: {
    readonly choice: RustChoice;
    readonly release: Release;
    readonly target: Target;
    readonly folder: string;
    readonly environment: Readonly<Record<string, string>>;
    readonly hostGlibc: () => string | undefined;
  },
  workshop: Workshop,
  phase: Phase,
): Promise<ProvidedRust> {
  const { choice, target } = request;
  switch (choice.kind) {
    case 'rustup':
      return {
        tools: await rustupTools({
          ...(choice.toolchain === undefined ? {} : { toolchain: choice.toolchain }),
          target,
          cwd: request.folder,
          env: request.environment,
          phase,
        }),
      };
    case 'debian': {
      const tree = await provideDebianRust(request.release, target, workshop, phase);
      return { tree, tools: await debianRustTools(tree.path, request.release, request.hostGlibc()) };
    }
  }
}

async function provideDebianRust(
  release: Release,
  target: Target,
  workshop: Workshop,
  phase: Phase,
): Promise<StoredTree> {
  const names = rustPackageNames(release);
  const choose = (architecture: string, wanted: readonly string[], kind: 'rust' | 'rustTarget') =>
    resolveRelease({ release, architecture, names: wanted, rules: pruningRules(kind), phase, workshop });
  const [host, std] = await Promise.all([
    choose('amd64', names.host, 'rust'),
    choose(target.debian, names.target, 'rustTarget'),
  ]);
  const packages: readonly Package[] = [...host, ...std];
  const make = async (root: string, tellSums: (sums: KnownSums) => void) => {
    const sums = await unpackPackages({ packages, root, keep: keepRustPath, links: {}, phase, workshop });
    await finishRustTree(root, release, target);
    tellSums(sums);
  };
  const key = keyOf({ kind: 'rust', release: release.name, packages, revision });
  return workshop.store.get({ kind: 'rust', key, make }, phase);
}
