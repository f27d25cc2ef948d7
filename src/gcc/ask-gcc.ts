import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { CrossrootError } from '../errors.js';
import { outputOf, shortAnswer } from '../system/process.js';

/** What a gcc says of itself (GCC manual, "Developer Options"). */
export interface AskGcc {
  /** The one line that it answers. */
  line(...options: readonly string[]): Promise<string>;
  /** The absolute path of one of its files; undefined when it does not find it. */
  file(name: string): Promise<string | undefined>;
  /** The folders in which it looks for libraries, those that are there. */
  libraryFolders(): Promise<readonly string[]>;
  /** The folders in which it looks for the headers of a language; none when it has no compiler for it. */
  headers(language: string): Promise<readonly string[]>;
}

/**
 * Asks a gcc. No variable of the caller reaches it: `GCC_EXEC_PREFIX` and its like would change the answers.
 * @param path value of PATH
 * @throws CrossrootError, in every method, when the gcc does not run.
 */
export function askGcc(gcc: string, path: string): AskGcc {
  const run = (options: readonly string[]) =>
    outputOf(gcc, options, { env: { LC_ALL: 'C', PATH: path }, limits: shortAnswer });
  const line = async (...options: readonly string[]): Promise<string> => {
    const { code, failure, stdout, stderr } = await run(options);
    if (code === 0) return stdout.trim();
    throw new CrossrootError({
      what: `${gcc} does not run on this machine`,
      why: failure ?? (stderr.trim() || `it ended with code ${code} and no message`),
      todo: 'use a toolchain that is made for this machine (x86_64, and no newer glibc than it has), or gcc: auto',
    });
  };
  return {
    line,
    file: async (name) => {
      const answer = await line(`-print-file-name=${name}`);
      if (!isAbsolute(answer) || !existsSync(answer)) return undefined;
      return join(realpathSync(dirname(answer)), basename(answer));
    },
    libraryFolders: async () => {
      const list = /^libraries: =?(.*)$/m.exec(await line('-print-search-dirs'))?.[1] ?? '';
      return list
        .split(':')
        .filter(existsSync)
        .map((folder) => realpathSync(folder));
    },
    headers: async (language) => {
      const { stderr } = await run(['-E', '-v', '-x', language, '/dev/null']);
      const list =
        /search starts here:\n#include <\.\.\.> search starts here:\n([\s\S]*?)End of search list/.exec(stderr);
      return (list?.[1] ?? '')
        .split('\n')
        .map((row) => row.trim())
        .filter(existsSync)
        .map((folder) => realpathSync(folder));
    },
  };
}
