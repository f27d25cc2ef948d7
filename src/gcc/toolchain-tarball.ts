import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../context.js';
import type { Phase } from '../reporting/report.js';
import { openTarball, tarballName } from '../store/fetch-tarball.js';
import type { TreeSpec } from '../store/store.js';
import { treeKey } from '../store/tree-key.js';
import type { Target } from '../target.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { unpackTarball } from '../unpack/tarball.js';
import type { TarballPlace } from '../unpack/tarball-place.js';
import { inspectToolchain, objectionTo, type Toolchain, unfit } from './inspect-toolchain.js';

/** The first number is raised when the code here makes another tree of the same tarball. */
const rules = `1.${fileRulesVersion}`;

/**
 * What the store needs to find or make the tree of a toolchain. It is found by the SHA256 of its tarball, so
 * that a URL is not asked when the tree is there. A toolchain that cannot be used makes no tree.
 * @throws CrossrootError when the file cannot be read, or has another checksum than was asked for.
 */
export async function toolchainTree(
  tarball: TarballPlace,
  target: Target,
  context: Pick<Context, 'net' | 'temp' | 'path'>,
  phase: Phase,
): Promise<TreeSpec> {
  const what = `the toolchain ${tarballName(tarball)}`;
  const { sha256, use } = await openTarball(tarball, what, 'gcc', context, phase);
  const options = { what, path: context.path, keep: fileRules('toolchain'), holds: 'toolchain' } as const;
  return {
    ...treeKey({ kind: 'gcc', rules, from: 'tarball', sha256, what }),
    make: async (root) => {
      const sums = await use((file) => unpackTarball(file, root, options));
      await findToolchain(root, target);
      return sums;
    },
  };
}

/**
 * Finds the gcc of an unpacked toolchain: `bin/<triplet>-gcc`, as Bootlin, Arm and crosstool-NG lay theirs out.
 * Of a wrapper of Buildroot, the gcc itself is taken: the wrapper would name its own sysroot.
 * @param root absolute path of the unpacked toolchain
 * @throws CrossrootError when there is none for AArch64 Linux with glibc, saying what was seen; or when it does
 * not run.
 */
export async function findToolchain(root: string, target: Target): Promise<Toolchain> {
  const folders = ['bin', 'usr/bin'].filter((folder) => existsSync(join(root, folder)));
  const seen = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /(?:^|-)gcc$/.test(name))
      .sort()
      .map((name) => ({ folder, prefix: name.slice(0, -'gcc'.length) })),
  );
  const fitting = seen.find(({ prefix }) => objectionTo(prefix.replace(/-$/, '')) === undefined);
  if (fitting === undefined) {
    throw unfit('the toolchain has no gcc for AArch64 Linux with glibc', [
      ...(seen.length === 0
        ? [`there is no <triplet>-gcc in ${folders.join(', ') || 'it: it has no bin'}`]
        : []),
      ...seen.map(({ folder, prefix }) => `${folder}/${prefix}gcc: ${objectionTo(prefix.replace(/-$/, ''))}`),
    ]);
  }
  const { folder, prefix } = fitting;
  const find = (name: string): string | undefined => {
    const file = join(root, folder, `${prefix}${name}`);
    return [`${file}.br_real`, file].find((candidate) => existsSync(candidate));
  };
  return inspectToolchain(find, target, '/usr/bin:/bin');
}
