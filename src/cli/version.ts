import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { findProgram, outputOf, shortAnswer } from '../system/process.js';

/** The folder that Crossroot is in: the bundle is two folders beneath it. */
const home = join(dirname(process.argv[1] ?? ''), '../..');

/**
 * `crossroot 1.2.3`, and of a clone its commit with the day, as rustc and cargo have it:
 * `crossroot 1.2.3 (75a13bd 2026-11-28)`.
 * @param path the value of PATH, on which git may be
 */
export async function versionLine(path: string): Promise<string> {
  const commit = await commitOf(home, path);
  return `crossroot ${manifest.version}${commit === undefined ? '' : ` (${commit})`}`;
}

/** A release is no clone, though it may be unpacked within one of somebody else. */
async function commitOf(folder: string, path: string): Promise<string | undefined> {
  const git = existsSync(join(folder, '.git')) ? findProgram('git', path) : undefined;
  if (git === undefined) return undefined;
  const args = ['-C', folder, '-c', 'log.showSignature=false', 'show', '-s', '--format=%h %cs', 'HEAD'];
  const { code, stdout } = await outputOf(git, args, { env: { PATH: path, LC_ALL: 'C' }, limits: shortAnswer });
  return code === 0 ? stdout.trim() : undefined;
}
