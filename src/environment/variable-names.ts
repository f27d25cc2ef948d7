import { CrossrootError } from '../errors.js';

/** Refuses a name that a shell or the runner could take for more than a name (IEEE 1003.1, 3.216 Name). */
export function checkVariableName(name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return;
  throw new CrossrootError({
    what: `${JSON.stringify(name)} cannot be exported`,
    why: 'the name of a variable has only letters, digits and underscores, and begins with no digit',
    todo: 'rename the variable',
  });
}
