import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf } from '../errors.js';

/**
 * The file of a program on a PATH value, looked for without running a shell; `undefined` when there is none. A
 * name with a slash is only checked. Relative folders of PATH are passed over.
 */
export function findProgram(name: string, path: string): string | undefined {
  if (name.includes('/')) return isProgram(name) ? name : undefined;
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch (error) {
    if (!['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP'].includes(codeOf(error) ?? '')) throw error;
    return false;
  }
}

/**
 * A child process as a stage of a pipeline: what is written goes to its standard input, its standard output
 * comes out. The stage fails with the words of the program's standard error unless it exits with 0, and
 * destroying it ends the program. The program gets no variable of this process, so that `XZ_DEFAULTS` and the
 * like change nothing.
 */
export function throughProgram(file: string, args: readonly string[]): Duplex {
  return Duplex.from(async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const child = spawn(file, args, { stdio: 'pipe', env: { LC_ALL: 'C' } });
    const ended = endOf(child, file);
    const fed = pipeline(source, child.stdin).then(
      () => undefined,
      (error: unknown) => error,
    );
    try {
      yield* child.stdout;
      const failure = (await ended) ?? (await fed);
      if (failure !== undefined) throw failure;
    } finally {
      child.stdin.destroy();
      child.kill('SIGKILL');
    }
  });
}

/** Waits for the end of a child; gives its failure in its own words, or `undefined` when it went well. */
function endOf(child: ChildProcess, file: string): Promise<Error | undefined> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    if (said.length < 2000) said += chunk.toString();
  });
  return new Promise((resolve) => {
    child.once('error', resolve);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve(new Error(`${file} ended with ${signal ?? `code ${code}`}: ${said.trim() || 'no message'}`));
    });
  });
}
