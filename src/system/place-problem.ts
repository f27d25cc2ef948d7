import { accessSync, constants, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CrossrootError, codeOf } from '../errors.js';
import { makeStaging, sweepStaging } from './staging.js';

/**
 * A place in which no program can be started. It has the code of a system error: it is as good as one that
 * cannot be written.
 */
export class NoProgramsError extends CrossrootError {
  readonly code = 'EACCES';

  constructor(place: string) {
    super({
      what: `programs cannot run from ${place}`,
      why: 'its file system is mounted with noexec',
      todo: 'set RUNNER_TOOL_CACHE, or RUNNER_TEMP, to a folder on a file system without noexec',
    });
  }
}

/**
 * Says why programs and variables could not name what is in a folder: ld.so(8) splits its library path at
 * colons and semicolons, and the files of the runner have a line for a value.
 * @returns undefined for a path that all of them can carry.
 */
export function pathProblem(path: string): string | undefined {
  if (!path.startsWith('/')) return 'it is not absolute';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  return /[:;\x00-\x1f\x7f]/.test(path)
    ? 'PATH, pkg-config, CMake and the loader split lists of folders at colons and semicolons, and variables are lines'
    : undefined;
}

/** Less than any tree has, more than a file system keeps beside the names of files. */
const triedBytes = 16_384;

/**
 * Makes an empty staging folder in a place, where a file has room and could be started as a program, and sweeps
 * those of processes that have ended.
 * @throws NoProgramsError for a place that is mounted with noexec; what {@link makeStaging} throws, and the
 * system error of a full disk. Nothing is left then.
 */
export async function makeTriedStaging(place: string): Promise<string> {
  const staging = makeStaging(place);
  try {
    const file = join(staging, 'tried');
    writeFileSync(file, Buffer.alloc(triedBytes), { mode: 0o700 });
    refuseNoPrograms(file, place);
    rmSync(file);
    await sweepStaging(staging);
    return staging;
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
}

/** access(2) refuses to execute any file of such a mount, whoever asks. */
function refuseNoPrograms(file: string, place: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch (error) {
    throw codeOf(error) === 'EACCES' ? new NoProgramsError(place) : error;
  }
}
