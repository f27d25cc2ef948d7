import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../errors.js';
import { targetFolder } from '../rust/cargo.js';
import { makeDirectories } from '../system/private-directory.js';
import { inTurn } from '../system/turn.js';
import type { Job, Parts } from './provide.js';

/**
 * Runs what builds and delivers while no other run does so in the same folder: cargo guards it for as long as
 * it builds, and what it built is read and changed after that.
 */
export async function inTurnAtTarget(
  { request, world, report, context }: Job,
  { rust: { tools } }: Parts,
  buildAndDeliver: () => Promise<void>,
): Promise<void> {
  const { target, args, workingDirectory: cwd } = request;
  const folder = await targetFolder({ tools, args, cwd, env: world.environment, target });
  const tell = (holder: string) =>
    report.info(`waiting: ${holder} builds in ${folder}, and is not done with what it built`);
  await inTurn(context.temp, `target-${identityOf(folder)}`, tell, buildAndDeliver);
}

/** The same for every path that leads to a folder, also before it is made: by the folder that holds it. */
function identityOf(folder: string): string {
  let text = folder;
  try {
    const parent = dirname(folder);
    makeDirectories(parent);
    const real = existsSync(folder) ? realpathSync(folder) : join(realpathSync(parent), basename(folder));
    const { dev, ino } = statSync(dirname(real));
    text = `${dev} ${ino} ${basename(real)}`;
  } catch (error) {
    // Cargo will not be able to make it either, and says why.
    if (codeOf(error) === undefined) throw error;
  }
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
