import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { CrossrootError } from '../errors.js';
import { writeTextFiles } from '../system/atomic-file.js';
import { makePrivateDirectory } from '../system/private-directory.js';
import type { LauncherFile } from './launchers.js';

/**
 * Writes launchers into a folder of their own, named after what they say: the same launchers have the same path
 * in every run, so nothing is built again, and other launchers never replace those that another job uses.
 * @param places folders of which the first that can be written is taken; in all but the first, others may have
 * been before us
 * @returns the absolute path of the folder; the launchers stand in `bin` beneath it.
 * @throws CrossrootError when no place can be written.
 */
export async function installLaunchers(
  launchers: readonly LauncherFile[],
  places: readonly string[],
): Promise<string> {
  const text = launchers.map((launcher) => `${launcher.name}\n${launcher.text}`).join('\n');
  const version = `1.0.0-h${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  let failure: unknown;
  for (const [at, place] of places.entries()) {
    const folder = join(place, 'crossroot-launchers', version, 'x64');
    const files = launchers.map(({ name, text }) => ({
      path: join(folder, 'bin', name),
      text,
      isProgram: true,
    }));
    try {
      if (at > 0) makePrivateDirectory(join(place, 'crossroot-launchers'));
      await writeTextFiles(files);
      return folder;
    } catch (error) {
      if (!(error instanceof CrossrootError)) throw error;
      failure = error;
    }
  }
  throw failure;
}
