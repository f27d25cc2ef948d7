import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactKind } from '../../src/rust/cargo-messages.js';
import type { Target } from '../../src/target.js';
import { shellWord } from '../../src/text/shell-word.js';
import { type CargoScript, type CargoStandIn, cargoStandIn } from './cargo-stand-in.js';
import type { Machine } from './runner.js';
import { aarch64, type ElfOptions, makeElf } from './world-elf.js';
import { target } from './world-pins.js';

/** A file that a stand-in for cargo builds. */
export interface BuiltThing {
  /** The file's name. */
  readonly name: string;
  /** A program by default. */
  readonly kind?: ArtifactKind;
  /** A hello-world's by default. */
  readonly content?: Buffer;
}

/** A stand-in for cargo with the files that it builds. */
export interface Builder extends CargoStandIn {
  /** Absolute paths, in the order of the files. */
  readonly paths: readonly string[];
}

/** What a program of Rust's own needs at the least. */
export const helloWorld = {
  machine: aarch64,
  type: 'dynamic',
  interpreter: '/lib/ld-linux-aarch64.so.1',
  needed: ['libc.so.6'],
  symbols: { 'libc.so.6': { 'GLIBC_2.17': ['write'], 'GLIBC_2.34': ['__libc_start_main'] } },
} as const satisfies ElfOptions;

/** A program for the target that differs from a hello-world in this. */
export function programWith(other: Partial<ElfOptions>): Buffer {
  return makeElf({ ...helloWorld, ...other });
}

/** A shared library for the target. */
export function libraryFor(soname: string): Buffer {
  const symbols = { 'libc.so.6': { 'GLIBC_2.17': ['write'] } };
  return makeElf({ machine: aarch64, type: 'dynamic', soname, symbols });
}

/** Cargo's message about a file that it built of the package `app` in a folder. */
export function artifactMessage(project: string, kind: ArtifactKind, file: string): string {
  const isProgram = kind === 'bin' || kind === 'example' || kind === 'test' || kind === 'bench';
  return JSON.stringify({
    reason: 'compiler-artifact',
    package_id: `path+${pathToFileURL(project).href}#app@0.1.0`,
    manifest_path: join(project, 'Cargo.toml'),
    target: { name: basename(file), kind: [kind] },
    profile: { test: kind === 'test' },
    filenames: [file],
    executable: isProgram ? file : null,
  });
}

/**
 * Puts a cargo on a machine that builds these files of the package `app` in the workspace, anew at each call.
 */
export async function builderOf(
  machine: Machine,
  things: readonly BuiltThing[],
  script: CargoScript = {},
  wanted: Target = target,
): Promise<Builder> {
  const { workspace, root } = machine;
  const [built, stash] = [join(workspace, 'target', wanted.triple, 'debug'), join(root, 'built')];
  await mkdir(stash);
  const paths = things.map(({ name }) => join(built, name));
  for (const { name, kind, content = makeElf(helloWorld) } of things) {
    await writeFile(join(stash, name), content);
    if (kind === undefined) await chmod(join(stash, name), 0o755);
  }
  const messages = things.map(({ kind = 'bin' }, at) => artifactMessage(workspace, kind, paths[at] ?? ''));
  const copies = paths.flatMap((path) => [
    `mkdir -p ${shellWord(dirname(path))}`,
    `cp ${shellWord(join(stash, basename(path)))} ${shellWord(path)}`,
  ]);
  const words = {
    ...script,
    stdout: [...messages, ...(script.stdout ?? [])],
    last: [...copies, script.last ?? ':'].join('\n'),
  };
  const stand = await cargoStandIn(root, words, [wanted]);
  return { ...stand, paths };
}
