import { mkdtempSync, rmSync } from 'node:fs';
import { beforeInterruption } from './interruption.js';

/**
 * Makes a folder of this process alone, with a random name (mkdtemp(3)). Who makes it removes it; a signal that
 * ends this process removes it too.
 * @param prefix its path without the last six characters
 * @throws the system error when it cannot be made.
 */
export function makeTemporaryFolder(prefix: string): string {
  return removedOnInterruption(mkdtempSync(prefix));
}

/** Has a folder or a file removed when a signal ends this process; gives its path. */
export function removedOnInterruption(path: string): string {
  beforeInterruption(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
