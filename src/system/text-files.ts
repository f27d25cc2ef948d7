import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CrossrootError, codeOf, messageOf } from '../errors.js';

/** A text file to be written. */
export interface TextFile {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  /** True for a program: others may run it. */
  readonly isProgram?: boolean;
}

/**
 * Writes files. A file that is right already is left alone, so that its time does not make
 * CMake configure again; another one appears by one rename, so that a neighbour never reads half of it.
 *
 * @throws CrossrootError when a file cannot be written.
 */
export async function writeTextFiles(files: readonly TextFile[]): Promise<void> {
  for (const file of files) {
    try {
      if ((await textOf(file.path)) !== file.text) await replace(file);
    } catch (error) {
      throw new CrossrootError({
        what: `cannot write ${file.path}`,
        why: messageOf(error),
        todo: 'make room, or make the folder writable',
        cause: error,
      });
    }
  }
}

async function replace(file: TextFile): Promise<void> {
  await mkdir(dirname(file.path), { recursive: true });
  const staged = `${file.path}.${randomUUID()}`;
  try {
    await writeFile(staged, file.text, { flag: 'wx', mode: file.isProgram === true ? 0o755 : 0o644 });
    await rename(staged, file.path);
  } catch (error) {
    await rm(staged, { force: true });
    throw error;
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
