import { CrossrootError } from '../errors.js';

/** The refusal of an input's value. */
export function refused(input: string, value: string, why: string, todo: string): CrossrootError {
  return new CrossrootError({ what: `the input ${input} cannot be ${JSON.stringify(value)}`, why, todo });
}
