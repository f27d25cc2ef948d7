import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { CrossrootError } from '../errors.js';
import { findProgram } from '../system/process.js';
import type { Target } from '../target.js';
import { inspectToolchain, type Toolchain } from './inspect-toolchain.js';

/** The folder above all launchers of Crossroot. */
const launcherFolder = 'crossroot-launchers';

/**
 * Finds the machine's own cross gcc with its binutils: Debian's and Arch's `<gnu>-gcc`, or that of a crossdev
 * or crosstool-NG toolchain on PATH. Launchers of an earlier step, and those of ccache and its like, which
 * would find Crossroot's launchers in their turn, are passed over.
 * @param path value of PATH
 * @throws CrossrootError when there is none, saying how to install it; or when it does not compile for the
 * target.
 */
export async function findSystemGcc(target: Target, path: string): Promise<Toolchain> {
  const folders = path
    .split(':')
    .filter((folder) => isAbsolute(folder) && existsSync(folder))
    .filter((folder) => !`${folder}/${realpathSync(folder)}/`.includes(`/${launcherFolder}/`));
  const prefixes = [target.gnu, target.triple, target.gnu.replace('-', '-none-')];
  for (const prefix of prefixes) {
    for (const folder of folders) {
      const gcc = programIn([folder], `${prefix}-gcc`);
      if (gcc === undefined) continue;
      const find = (name: string) => programIn([folder, ...folders], `${prefix}-${name}`);
      return inspectToolchain(find, target, folders.join(':'));
    }
  }
  throw noSystemGcc(prefixes, folders);
}

function programIn(folders: readonly string[], name: string): string | undefined {
  for (const folder of folders) {
    const file = findProgram(join(folder, name), '');
    if (file === undefined) continue;
    const real = `${file}.br_real`;
    if (existsSync(real)) return real;
    if (!isCompilerCache(file)) return file;
  }
  return undefined;
}

function isCompilerCache(file: string): boolean {
  return /^(?:ccache|sccache|distcc|icecc)/.test(basename(realpathSync(file)));
}

function noSystemGcc(prefixes: readonly string[], folders: readonly string[]): CrossrootError {
  const seen = [...new Set(folders)].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^aarch64\b.*-gcc(?:-\d+)?$/.test(name))
      .map((name) => join(folder, name)),
  );
  return new CrossrootError({
    what: 'gcc is system, and there is no cross gcc on PATH',
    why: [
      `none of ${prefixes.map((prefix) => `${prefix}-gcc`).join(', ')} is in ${folders.join(', ') || 'any folder of PATH'}`,
      ...seen.map((file) => `seen, but not fit or not the name: ${file}`),
    ],
    todo: [
      'Debian, Ubuntu: sudo apt-get install gcc-aarch64-linux-gnu g++-aarch64-linux-gnu',
      'Arch: sudo pacman -S aarch64-linux-gnu-gcc',
      'Fedora: sudo dnf install gcc-aarch64-linux-gnu gcc-c++-aarch64-linux-gnu',
      'Gentoo: sudo crossdev --target aarch64-unknown-linux-gnu',
      'or use gcc: auto, which needs nothing installed',
    ],
  });
}
