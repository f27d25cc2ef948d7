import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../errors.js';
import { targetFolder } from '../rust/target-folder.js';
import { makeDirectories } from '../system/private-directory.js';
import { inTurn } from '../system/turn.js';
import type { Job, Parts } from './provide.js';

/**
 * Runs what builds and delivers while no other run does so in the same folder: cargo guards it for as long as
 * it builds, and what it built is read and changed after that.
 */
export async function inTurnAtTarget(
  { request, world, report }: Job,
  { rust: { tools } }: Parts,
  buildAndDeliver: () => Promise<void>,
): Promise<void> {
  const { target, args, workingDirectory: cwd } = request;
  const folder = await targetFolder({ tools, args, cwd, env: world.environment, target });
  makeTargetFolder(folder);
  const tell = (holder: string) => report.info(`waiting for ${holder}, which is building in ${folder}`);
  await inTurn(folder, tell, buildAndDeliver);
}

/** Cargo writes the tag only into a folder that it makes itself. */
const tag = `Signature: 8a477f597d28d172789f06886806bc55
# Cargo builds here: backups may leave it out (https://bford.info/cachedir/).
`;

/** Makes cargo's target folder as cargo does, where there is none: with the mode that the umask gives. */
function makeTargetFolder(folder: string): void {
  try {
    makeDirectories(dirname(folder));
    mkdirSync(folder);
    writeFileSync(join(folder, 'CACHEDIR.TAG'), tag, { flag: 'wx' });
  } catch (error) {
    // It is there, or cargo will not be able to make it either, and says why.
    if (codeOf(error) === undefined) throw error;
  }
}
