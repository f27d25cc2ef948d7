import { test } from '@jest/globals';
import { findProgram } from '../../src/tree/programs.js';
import { tell } from './programs.js';

/** Where programs of these tests are; sshd is no ordinary user's program and often not on PATH. */
export const programPath = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

/** `test` where all these programs are, else one that counts as skipped, which is told once. */
export function testNeeding(programs: readonly string[], tests: string): typeof test | typeof test.skip {
  const missing = programs.filter((name) => findProgram(name, programPath) === undefined);
  if (missing.length === 0) return test;
  tell(`skipped: ${tests}: no program ${missing.join(', ')}`);
  return test.skip;
}
