import { addPath, exportVariable } from '@actions/core';
import type { Environment } from '../environment/environment.js';
import { checkVariableName } from '../environment/variables.js';
import { CrossrootError } from '../errors.js';

/**
 * Hands the environment to the later steps of the job, through the files that GITHUB_ENV and GITHUB_PATH name,
 * and to this process. Everything is checked before the first line is written: a newline in a path would add a
 * second path, and one in a name a second variable.
 *
 * @throws CrossrootError for a name that is none, or a value or path with a newline or a NUL.
 */
export function exportToRunner(environment: Environment): void {
  for (const [name, value] of environment.variables) {
    checkVariableName(name);
    checkLine(`the value of ${name}`, value);
  }
  for (const folder of environment.path) checkLine('a folder for PATH', folder);

  for (const [name, value] of environment.variables) exportVariable(name, value);
  // Each call puts its folder before those of the calls before it.
  for (const folder of environment.path.toReversed()) addPath(folder);
}

function checkLine(what: string, text: string): void {
  if (!/[\n\r\0]/.test(text)) return;
  throw new CrossrootError({
    what: `${what} cannot be exported: ${JSON.stringify(text)}`,
    why: 'it holds a newline or a NUL character',
    todo: 'set it as one line',
  });
}
