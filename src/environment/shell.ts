import { CrossrootError } from '../errors.js';
import { shellWord } from '../text/shell-word.js';
import { type Environment, searchPath } from './environment.js';
import { checkVariableName } from './variable-names.js';

/**
 * The environment as lines for a POSIX shell: `eval "$(crossroot env)"`. PATH comes last, with the folders of
 * the environment before those that the user has. Nothing is unset.
 *
 * @throws CrossrootError for a name that is none, or a value with a NUL, which no variable can hold.
 */
export function exportLines(
  environment: Environment,
  user: Readonly<Record<string, string | undefined>>,
): string {
  const all = [...environment.variables, ['PATH', searchPath(environment, user)] as const];
  return all.map(([name, value]) => exportLine(name, value)).join('');
}

function exportLine(name: string, value: string): string {
  checkVariableName(name);
  if (value.includes('\0')) {
    throw new CrossrootError({
      what: `the value of ${name} cannot be exported`,
      why: 'it holds a NUL character',
      todo: `set ${name} without it`,
    });
  }
  return `export ${name}=${shellWord(value)}\n`;
}
