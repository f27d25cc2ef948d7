import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { CrossrootError } from '../errors.js';

/** What a gcc says of itself (GCC manual, "Developer Options"). */
export interface AskGcc {
  /** The one line that it answers. */
  line(...options: readonly string[]): string;
  /** The absolute path of one of its files; undefined when it does not find it. */
  file(name: string): string | undefined;
  /** The folders in which it looks for libraries, those that are there. */
  libraryFolders(): readonly string[];
  /** The folders in which it looks for the headers of a language; none when it has no compiler for it. */
  headers(language: string): readonly string[];
}

/**
 * Asks a gcc. No variable of the caller reaches it: `GCC_EXEC_PREFIX` and its like would change the answers.
 * @param path value of PATH
 * @throws CrossrootError, in every method, when the gcc does not run.
 */
export function askGcc(gcc: string, path: string): AskGcc {
  const run = (options: readonly string[]) => {
    const env = { LC_ALL: 'C', PATH: path };
    const { error, status, stdout, stderr } = spawnSync(gcc, options, { env, encoding: 'utf8', input: '' });
    return { error, status, stdout: stdout ?? '', stderr: stderr ?? '' };
  };
  const line = (...options: readonly string[]): string => {
    const { error, status, stdout, stderr } = run(options);
    if (error === undefined && status === 0) return stdout.trim();
    throw new CrossrootError({
      what: `${gcc} does not run on this machine`,
      why: error?.message ?? (stderr.trim() || `it ended with code ${status} and no message`),
      todo: 'use a toolchain that is made for this machine (x86_64, and no newer glibc than it has), or gcc: auto',
      cause: error,
    });
  };
  return {
    line,
    file: (name) => {
      const answer = line(`-print-file-name=${name}`);
      if (!isAbsolute(answer) || !existsSync(answer)) return undefined;
      return join(realpathSync(dirname(answer)), basename(answer));
    },
    libraryFolders: () => {
      const list = /^libraries: =?(.*)$/m.exec(line('-print-search-dirs'))?.[1] ?? '';
      return list
        .split(':')
        .filter(existsSync)
        .map((folder) => realpathSync(folder));
    },
    headers: (language) => {
      const { stderr } = run(['-E', '-v', '-x', language, '/dev/null']);
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
