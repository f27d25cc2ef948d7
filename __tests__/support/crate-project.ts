import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shellWord } from '../../src/text/shell-word.js';
import { target } from './world-pins.js';

/** A crate of a project, in a folder of its name beside the project's own `src`. */
export interface PathCrate {
  readonly name: string;
  readonly version?: string;
  /** Lines of its manifest after those of `[package]`: its key links first, then its tables. */
  readonly manifest?: readonly string[];
  readonly buildScript?: string;
  readonly source?: string;
}

/** Writes a project of path crates, none of which is fetched, and its `Cargo.lock` by the real cargo. */
export async function writeCrateProject(
  folder: string,
  cargo: string,
  tables: readonly string[],
  crates: readonly PathCrate[],
): Promise<void> {
  await writeCrate(folder, { name: 'app', manifest: tables, source: 'fn main() {}\n' }, 'main.rs');
  for (const crate of crates) await writeCrate(join(folder, 'crates', crate.name), crate, 'lib.rs');
  const made = spawnSync(cargo, ['generate-lockfile', '--offline'], { cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
}

async function writeCrate(folder: string, crate: PathCrate, source: string): Promise<void> {
  await mkdir(join(folder, 'src'), { recursive: true });
  const { name, version = '0.1.0', manifest = [], buildScript } = crate;
  const head = ['[package]', `name = "${name}"`, `version = "${version}"`, 'edition = "2021"'];
  await writeFile(join(folder, 'Cargo.toml'), `${[...head, ...manifest].join('\n')}\n`);
  await writeFile(join(folder, 'src', source), crate.source ?? '');
  if (buildScript !== undefined) await writeFile(join(folder, 'build.rs'), buildScript);
}

/**
 * The real cargo of a toolchain with a rustc that says that it has std for the target.
 * @param build the words of a shell for `cargo build`, in place of the real one
 * @returns the folder for PATH
 */
export async function readingToolchain(root: string, sysroot: string, build = 'exit 70'): Promise<string> {
  const claimed = join(root, 'toolchain');
  const std = join(claimed, 'lib', 'rustlib', target.triple, 'lib');
  const bin = join(claimed, 'bin');
  await mkdir(std, { recursive: true });
  await mkdir(bin);
  await writeFile(join(std, 'libstd-0.rlib'), '');
  const rustc = `if [ "$*" = '--print sysroot' ]; then echo ${shellWord(claimed)}; else exec ${shellWord(join(sysroot, 'bin', 'rustc'))} "$@"; fi`;
  const cargo = `if [ "$1" = build ]; then ${build}; fi; exec ${shellWord(join(sysroot, 'bin', 'cargo'))} "$@"`;
  for (const [name, lines] of Object.entries({ rustc, cargo }))
    await writeFile(join(bin, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return bin;
}
