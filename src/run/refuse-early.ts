import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { refuseWithoutZstd } from '../archive/zstd.js';
import type { World } from '../context.js';
import { CrossrootError } from '../errors.js';
import type { Request } from '../inputs/request.js';
import { optionValues } from '../rust/cargo-args.js';
import { refuseWithoutClippy, refuseWithoutRust } from '../rust/rustup.js';
import type { Target } from '../target.js';
import { inputName } from '../text/input-words.js';
import { whyNotStarted, withoutStarting } from './started-here.js';

/**
 * Refuses what cannot end well, before anything is downloaded: no Rust, no clippy, no project, an archive that
 * cannot be compressed, a program that cannot be started.
 * @throws CrossrootError
 */
export function refuseEarly(request: Request, { environment, hostGlibc }: World, host: Target): void {
  const { command, target, archive, rust, workingDirectory, args } = request;
  if (rust.kind === 'rustup') refuseWithoutRust({ env: environment, toolchain: rust.toolchain, target });
  if (command === 'clippy') refuseWithoutClippy(rust, environment);
  if (archive?.compression === 'zstd') refuseWithoutZstd(environment.PATH ?? '', 'the archive');
  if (command !== 'none') refuseWithoutManifest(workingDirectory, args);
  const why = whyNotStarted(target, { host, glibc: hostGlibc }, undefined);
  if (why !== undefined) withoutStarting(command, target, why);
}

/** Cargo looks for its project in the folder where it runs and in those above (Cargo book, "cargo build"). */
function refuseWithoutManifest(folder: string, args: readonly string[]): void {
  const named = optionValues(args, '--manifest-path').at(-1);
  // An unstable option of cargo moves it to another folder first.
  if (args.some((arg) => arg.startsWith('-C')) || args.includes('--directory')) return;
  const files =
    named === undefined ? foldersFrom(folder).map((one) => join(one, 'Cargo.toml')) : [resolve(folder, named)];
  if (files.some((file) => existsSync(file))) return;
  throw new CrossrootError({
    what: 'Cargo.toml was not found',
    why:
      named === undefined
        ? `none in ${folder}, nor in a folder above it`
        : `the arguments for cargo name ${files[0]}`,
    todo: `set ${inputName('working-directory')} to the folder of the project`,
  });
}

/** A folder, and all above it. */
function foldersFrom(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}
