import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CrossrootError } from '../errors.js';
import { inputName } from '../text/input-words.js';
import { optionValues } from './cargo-args.js';

/**
 * Refuses a folder without a project: cargo looks for one in the folder where it runs and in those above (Cargo
 * book, "cargo build").
 * @param args arguments for cargo
 * @throws CrossrootError
 */
export function refuseWithoutManifest(folder: string, args: readonly string[]): void {
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
