import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Environment, EnvironmentFile } from '../environment.js';
import { CrossrootError, codeOf, messageOf } from '../errors.js';

/**
 * Writes the files of the environment. A file that is right already is left alone, so that its time does not make
 * CMake configure again; another one appears by one rename, so that a neighbour never reads half of it.
 *
 * @throws CrossrootError when a file cannot be written.
 */
export async function writeEnvironmentFiles(environment: Pick<Environment, 'files'>): Promise<void> {
  for (const file of environment.files) {
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

async function replace(file: EnvironmentFile): Promise<void> {
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
