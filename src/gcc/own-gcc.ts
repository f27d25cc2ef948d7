import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import type { Context } from '../context.js';
import { CrossrootError } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { openTarball, tarballName } from '../store/fetch-tarball.js';
import type { TreeSpec } from '../store/store.js';
import { treeKey } from '../store/tree-key.js';
import { findProgram } from '../system/process.js';
import type { Target } from '../target.js';
import { setting } from '../text/input-words.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { unpackTarball } from '../unpack/tarball.js';
import type { TarballPlace } from '../unpack/tarball-place.js';
import { inspectToolchain, objectionTo, type Toolchain, unfit } from './inspect-toolchain.js';
import { launcherFolder } from './launched-sysroot.js';

/**
 * Finds the machine's own cross gcc with its binutils: Debian's and Arch's `<gnu>-gcc`, or that of a crossdev
 * or crosstool-NG toolchain on PATH. Launchers of an earlier step, and those of ccache and its like, which
 * would find Crossroot's launchers in their turn, are passed over.
 * @throws CrossrootError when there is none, saying how to install it, or it does not compile for the target.
 */
export async function findSystemGcc(target: Target, path: string): Promise<Toolchain> {
  const folders = path
    .split(':')
    .filter((folder) => isAbsolute(folder) && existsSync(`${folder}/.`))
    .filter((folder) => !`${folder}/${realpathSync(folder)}/`.includes(`/${launcherFolder}/`));
  const prefixes = [
    ...[target.tools, target.triple],
    ...['unknown', 'none'].map((vendor) => target.tools.replace('-', `-${vendor}-`)),
  ];
  for (const prefix of prefixes) {
    for (const folder of folders) {
      const gcc = programIn([folder], `${prefix}-gcc`);
      if (gcc === undefined) continue;
      const find = (name: string) => programIn([folder, ...folders], `${prefix}-${name}`);
      return inspectToolchain(find, target, folders.join(':'));
    }
  }
  throw noSystemGcc(prefixes, folders, target);
}

function programIn(folders: readonly string[], name: string): string | undefined {
  for (const folder of folders) {
    const file = findProgram(join(folder, name), '');
    if (file === undefined) continue;
    const real = `${file}.br_real`;
    if (existsSync(real)) return real;
    if (!/^(?:ccache|sccache|distcc|icecc)/.test(basename(realpathSync(file)))) return file;
  }
  return undefined;
}

function noSystemGcc(
  prefixes: readonly string[],
  folders: readonly string[],
  { tools, rust }: Target,
): CrossrootError {
  const named = new RegExp(`^${rust.arch}\\b.*-gcc(?:-\\d+)?$`);
  const seen = [...new Set(folders)].flatMap((folder) =>
    namesIn(folder)
      .filter((name) => named.test(name))
      .map((name) => join(folder, name)),
  );
  return new CrossrootError({
    what: 'gcc is set to system, and no cross gcc is on PATH',
    why: [
      `none of ${[...new Set(prefixes)].map((prefix) => `${prefix}-gcc`).join(', ')} is in ${folders.join(', ') || 'any folder of PATH'}`,
      ...seen.map((file) => `found, but not usable or not under that name: ${file}`),
    ],
    todo: [
      `Debian, Ubuntu: sudo apt-get install gcc-${packaged(tools)} g++-${packaged(tools)}`,
      `Arch: sudo pacman -S ${tools}-gcc`,
      `Fedora: sudo dnf install gcc-${tools} gcc-c++-${tools}`,
      `Gentoo: sudo crossdev --target ${tools.replace('-', '-unknown-')}`,
      `or use ${setting('gcc', 'auto')}, which needs nothing installed`,
    ],
  });
}

/** A GNU triplet in the name of a Debian package. */
function packaged(tools: string): string {
  return tools.replaceAll('_', '-');
}

/** None for a folder whose programs can be started, and not listed. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

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
 * @throws CrossrootError when there is none for the target's Linux with glibc, or it does not run.
 */
export async function findToolchain(root: string, target: Target): Promise<Toolchain> {
  const folders = ['bin', 'usr/bin'].filter((folder) => existsSync(join(root, folder)));
  const seen = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /(?:^|-)gcc$/.test(name))
      .sort()
      .map((name) => ({ folder, prefix: name.slice(0, -'gcc'.length) })),
  );
  const fitting = seen.find(({ prefix }) => objectionTo(prefix.replace(/-$/, ''), target) === undefined);
  if (fitting === undefined) {
    throw unfit(`the toolchain has no gcc for ${target.machine.name} Linux with glibc`, target, [
      ...(seen.length === 0
        ? [`there is no <triplet>-gcc in ${folders.join(', ') || 'it: it has no bin folder'}`]
        : []),
      ...seen.map(
        ({ folder, prefix }) => `${folder}/${prefix}gcc: ${objectionTo(prefix.replace(/-$/, ''), target)}`,
      ),
    ]);
  }
  const { folder, prefix } = fitting;
  const find = (name: string): string | undefined => {
    const file = join(root, folder, `${prefix}${name}`);
    return [`${file}.br_real`, file].find((candidate) => existsSync(candidate));
  };
  return inspectToolchain(find, target, '/usr/bin:/bin');
}
