import { execFile } from 'node:child_process';
import { CrossrootError, messageOf } from '../errors.js';

/**
 * Runs objcopy. It gets no variable of this process but the language of its words.
 * @param program its path, or that of its launcher
 * @param doing what is being done, for the failure: `stripping /…/app`
 * @throws CrossrootError with objcopy's own words when it fails.
 */
export async function runObjcopy(program: string, args: readonly string[], doing: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    execFile(program, [...args], { env: { LC_ALL: 'C' } }, (error, _stdout, stderr) => {
      if (error === null) resolve();
      else reject(failure(doing, program, stderr, error));
    });
  });
}

function failure(doing: string, program: string, stderr: string, cause: unknown): CrossrootError {
  const words = stderr.split('\n').filter((line) => line.trim() !== '');
  return new CrossrootError({
    what: `${doing} failed`,
    why: words.length > 0 ? words : `${program}: ${messageOf(cause)}`,
    todo: 'check that the disk has room, or set strip to none',
    cause,
  });
}
