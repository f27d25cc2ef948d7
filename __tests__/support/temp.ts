import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';

/** Temporary folders of one test file. */
export interface TemporaryFolders {
  /** Makes a new, empty folder; `name` is the last part of its path. */
  make(name?: string): Promise<string>;
  /** Makes one with blanks and non-ASCII letters in its path, as a user's home may have. */
  makeAwkward(): Promise<string>;
}

/** The last part of the path that `makeAwkward` gives. */
export const awkwardName = 'my projects/Größe mit Blank – 工作区';

/** To be called once in a test file or a `describe`: the folders are removed after each test. */
export function temporaryFolders(): TemporaryFolders {
  const made: string[] = [];
  afterEach(async () => {
    await Promise.all(made.splice(0).map(removeFolder));
  });
  const make = async (name = 'folder'): Promise<string> => {
    const root = await mkdtemp(join(tmpdir(), 'crossroot-test-'));
    made.push(root);
    const folder = join(root, name);
    await mkdir(folder, { recursive: true });
    return folder;
  };
  return { make, makeAwkward: () => make(awkwardName) };
}

/** Removes a folder with all that it holds, folders without write permission too. */
export async function removeFolder(folder: string): Promise<void> {
  await makeWritable(folder);
  await rm(folder, { recursive: true, force: true });
}

async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(folder, entry.name));
  }
}
