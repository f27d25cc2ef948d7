import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf } from '../errors.js';
import type { BuiltFile } from './cargo-messages.js';

/** A file that cargo built for the target. */
export interface Artifact extends BuiltFile {
  /** In bytes. */
  readonly size: number;
}

/** The codes for a path at which no file can be. */
const noFile = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];

/** The files that are there, by their paths as bytes. */
export async function withSizes(files: readonly BuiltFile[]): Promise<readonly Artifact[]> {
  const sized = await Promise.all(
    files.map(async (file) => {
      try {
        const found = await stat(file.path);
        return found.isFile() ? [{ ...file, path: await withoutDots(file.path), size: found.size }] : [];
      } catch (error) {
        // `check` names files that it does not write.
        if (noFile.includes(codeOf(error) ?? '')) return [];
        throw error;
      }
    }),
  );
  return sized.flat().sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

/** Cargo leaves the `..` of a target-dir in a path. It stays where a link before it makes it lead elsewhere. */
async function withoutDots(path: string): Promise<string> {
  const plain = resolve(path);
  if (plain === path) return path;
  const real = await realpath(path);
  const isSame = await realpath(plain).then(
    (other) => other === real,
    () => false,
  );
  return isSame ? plain : path;
}
