import { type Context, dayOf } from '../context.js';
import type { Package } from '../debian/package.js';
import { pruningRules } from '../debian/pruning.js';
import type { GccRelease } from '../debian/release.js';
import { resolveRelease } from '../debian/resolve-release.js';
import { isHost } from '../host.js';
import type { Phase } from '../reporting/report.js';
import { provideTree, type TreePin, type TreePlan } from '../store/plan.js';
import type { StoredTree } from '../store/store.js';
import type { Target } from '../target.js';
import {
  checkRustTree,
  debianRustTools,
  finishRustTree,
  keepRustPath,
  rustPackageNames,
} from './debian-rust.js';
import { noRust, type RustChoice, type RustTools } from './rust-tools.js';
import { rustupTools } from './rustup.js';

/** Who provides Rust, and for Debian's the release that it is of. */
export type ReleasedRust =
  | Exclude<RustChoice, { kind: 'debian' }>
  | { readonly kind: 'debian'; readonly release: GccRelease };

/** Rust, and its tree where Crossroot made one. */
export interface ProvidedRust {
  readonly tools: RustTools;
  readonly tree?: StoredTree;
}

/** The version of what makes a Rust tree of packages; raised when the code here makes another one. */
export const rustRules = '1';

/**
 * Provides Rust as the input `rust` asks for.
 * @param request.hostGlibc the host's glibc version, undefined when it has another C library
 * @throws CrossrootError saying what to do when it is not available.
 */
export async function provideRust(
  request: {
    readonly choice: ReleasedRust;
    readonly target: Target;
    readonly clippy: boolean;
    readonly folder: string;
    readonly environment: Readonly<Record<string, string>>;
    readonly hostGlibc: () => string | undefined;
    /** The packages and the digest of Debian's Rust, when they are fixed. */
    readonly pin: TreePin | undefined;
  },
  context: Context,
  phase: Phase,
): Promise<ProvidedRust> {
  const { choice, target, clippy, folder: cwd, environment: env } = request;
  if (choice.kind === 'none') return { tools: noRust };
  if (choice.kind === 'rustup')
    return { tools: await rustupTools({ toolchain: choice.toolchain, target, clippy, cwd, env, phase }) };
  const plan = planRust({ release: choice.release, target }, context, phase);
  const tree = await provideTree(plan, request.pin, context.store, phase);
  return { tree, tools: debianRustTools(tree.path, choice.release, target, context.host, request.hostGlibc()) };
}

/** The version of std among packages; that of its compiler is the same. */
function versionOf(packages: readonly Package[], { rust: { std } }: GccRelease): string | undefined {
  return packages.find(({ name }) => name === std)?.version;
}

/** How the Rust of a release is chosen and made. */
export function planRust(
  { release, target }: { readonly release: GccRelease; readonly target: Target },
  context: Context,
  phase: Phase,
): TreePlan {
  const names = rustPackageNames(release);
  const { host: machine } = context;
  return {
    kind: 'rust',
    release,
    rules: rustRules,
    choose: async (from) => {
      const asked = { ...from, release, phase, context };
      const ofHost = (wanted: readonly string[]) =>
        resolveRelease({
          ...{ ...asked, architecture: machine.debian },
          ...{ names: wanted, rules: pruningRules('rust') },
        });
      const [newest, std] = await Promise.all([
        ofHost(names.host),
        resolveRelease({
          ...{ ...asked, architecture: target.debian },
          ...{ names: names.target, rules: pruningRules('rustTarget') },
        }),
      ]);
      // A suite may be for the host and not for the target, whose std is then older: it needs its own compiler.
      const version = versionOf(std.packages, release);
      const isSame = version === versionOf(newest.packages, release);
      const host = isSame ? newest : await ofHost(names.host.map((name) => `${name}=${version}`));
      // For the host's own machine they are the same.
      const packages = isHost(target, machine) ? host.packages : [...host.packages, ...std.packages];
      return { packages, suites: host.suites, resolved: host.chosenAt ?? dayOf(context) };
    },
    make: async (chosen, root) => {
      const keep = (path: string) => keepRustPath(path, machine);
      const { unpackPackages } = await import('../store/unpack-packages.js');
      const sums = await unpackPackages({ ...chosen, root, keep, links: {}, phase, context });
      await finishRustTree(root, release, target, machine, versionOf(chosen.packages, release));
      return sums;
    },
    check: (root) => checkRustTree(root, release, target, machine),
  };
}
